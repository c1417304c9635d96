"""Judging again what an older version of the rules has judged: how many, how far it is, what changed."""

from collections.abc import Sequence
from functools import partial
from threading import Event

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from trainer.core.errors import TrainerError
from trainer.core.rejudging import Change, JudgedAgain
from trainer.core.rubric import Mark
from trainer.ui.announcing import announce
from trainer.ui.background import run_in_background
from trainer.ui.progress.needs import ProgressNeeds
from trainer.ui.theme.space import SMALL
from trainer.ui.widgets import Card, Flow, KeyButton, add, label, speak_as
from trainer.ui.words import translate

LOOK_EVERY_MS = 200
LIST_HEIGHT = 200


class AgainCard(Card):
    """Nothing is judged again unless the player asks for it; it can be stopped at any time, and what is done stays."""

    judged = Signal()
    """Some verdicts are new."""
    opened = Signal(object)
    """An exit to look at."""

    def __init__(self, needs: ProgressNeeds) -> None:
        super().__init__(name="again-card", space=SMALL)
        self._needs = needs
        self._older: Sequence[str] = ()
        self._stop = Event()
        self._so_far: JudgedAgain | None = None
        self.running = False
        self._words = label("", name="again-words")
        self.begin = KeyButton(translate("Progress", "Judge them again"), "J", name="judge-again")
        self.begin.clicked.connect(self._begin)
        self.stop = KeyButton(translate("Progress", "Stop"), "S", name="stop-judging")
        self.stop.clicked.connect(self._stop.set)
        self.changes = speak_as(QListWidget(), translate("Progress", "What changed"))
        self.changes.setObjectName("again-changes")
        self.changes.setAccessibleDescription(translate("Progress", "Enter opens the verdict"))
        self.changes.setWordWrap(True)
        self.changes.setFixedHeight(LIST_HEIGHT)
        self.changes.itemActivated.connect(self._open)
        self._told: Sequence[Change] = ()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._say_how_far)
        heading = label(translate("Progress", "Verdicts by an older version"), "heading")
        add(self.column, heading, self._words, Flow(self.begin, self.stop), self.changes)
        self.stop.hide()
        self.changes.hide()
        self.hide()
        self.destroyed.connect(self._stop.set)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._stop.set)

    def look(self) -> None:
        """Count anew what an older version has judged, in the background; while there is none, the card is away."""
        if not self.running:
            run_in_background(self, self._needs.judged_otherwise, self._show_older, self._cannot)

    def _show_older(self, older: Sequence[str]) -> None:
        if self.running:
            return
        self._older = older
        self.begin.setVisible(bool(older))
        self.setVisible(bool(older) or bool(self._told))
        if older:
            many = len(older)
            words = translate("Progress", "%n of your exits were judged by an older version of the judge.", "", many)
            self._words.setText(words)

    def _begin(self) -> None:
        self._stop.clear()
        self.running, self._so_far = True, None
        self.changes.hide()
        self.begin.hide()
        self.stop.show()
        self.stop.setFocus()
        self._say_how_far()
        self._timer.start()
        work = partial(self._needs.judge_again, self._older, self._hear, self._stop.is_set)
        run_in_background(self, work, self._end, self._cannot)

    def _hear(self, so_far: JudgedAgain) -> None:
        """Called on the other thread: only noted here, and looked at by the timer."""
        self._so_far = so_far

    def _say_how_far(self) -> None:
        done = self._so_far.done if self._so_far else 0
        words = translate("Progress", "Judging again: {done} of {all}.").format(done=done, all=len(self._older))
        self._words.setText(words)

    def _end(self, last: JudgedAgain | None) -> None:
        self._rest()
        if last is None:
            self._older = ()
            self.hide()
            return
        words = translate("Progress", "{done} judged again. {changed} of them count otherwise now.")
        if not last.changed:
            words = translate("Progress", "{done} judged again. All of them count as before.")
        if not last.complete:
            stopped = translate("Progress", "You stopped before the end; the others are as they were.")
            words = f"{words} {stopped}"
        self._words.setText(words.format(done=last.done, changed=last.changed))
        announce(self._words, self._words.text())
        self._older = self._older[last.done :]
        self.begin.setVisible(bool(self._older))
        self._show_changes(last.changes)
        self.judged.emit()

    def _cannot(self, error: Exception) -> None:
        self._rest()
        if not isinstance(error, TrainerError):
            raise error
        self.show()
        self._words.setText(str(error))

    def _rest(self) -> None:
        """Back to where it can begin."""
        self.running = False
        self._timer.stop()
        had_focus = self.stop.hasFocus()
        self.stop.hide()
        if had_focus:
            (self.begin if self._older else self.changes).setFocus()

    def _show_changes(self, changes: Sequence[Change]) -> None:
        self._told = changes
        self.changes.clear()
        for change in changes:
            self.changes.addItem(QListWidgetItem(self._in_words(change)))
        self.changes.setVisible(bool(changes))
        if changes:
            self.changes.setCurrentRow(0)
            self.changes.setFocus()

    def _in_words(self, change: Change) -> str:
        before, after = change.before.counted.grade, change.after.counted.grade
        grade = translate("Progress", "{before} of 5 became {after} of 5").format(before=before, after=after)
        if before == after:
            grade = translate("Progress", "still {grade} of 5").format(grade=after)
        parts = [grade]
        if change.gained:
            parts.append(translate("Progress", "now with {marks}").format(marks=self._tags(change.gained)))
        if change.lost:
            parts.append(translate("Progress", "no longer with {marks}").format(marks=self._tags(change.lost)))
        line = " ".join(change.after.attempt.line.split())
        return translate("Progress", "“{line}” {changes}").format(line=line, changes="; ".join(parts))

    def _tags(self, marks: Sequence[Mark]) -> str:
        return ", ".join(self._needs.tag(mark) for mark in marks)

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(self._told[self.changes.row(item)].after)
