"""Spot it: somebody else's exit, and the marks that it might earn."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from trainer.core.judge.feedback import HEADLINES
from trainer.core.judgement import Judgement
from trainer.core.practice.drills import Drill, made
from trainer.core.practice.drills_spot import SpotIt, Spotted, spot_it, spotted, told
from trainer.core.rubric import Mark
from trainer.ui.drills.marked_line import MarkedLine
from trainer.ui.drills.needs import DrillNeeds
from trainer.ui.drills.panel import DrillPanel
from trainer.ui.drills.scene_note import SceneNote
from trainer.ui.widgets import Card, KeyButton, label, row, speak_as
from trainer.ui.widgets.layouts import Item

NONE_YET = "Choose as many as you like. What each means stands here."


class SpotPanel(DrillPanel):
    """The player chooses marks; then the line is shown with its own."""

    drill = Drill.SPOT

    def __init__(self, needs: DrillNeeds) -> None:
        super().__init__(needs)
        self._asked: SpotIt | None = None
        self._boxes: dict[Mark, QCheckBox] = {}
        self._meaning = label("")

    def make(self, seed: str) -> bool:
        self._asked = next(made(self.needs.shelf, seed, spot_it), None)
        return self._asked is not None

    def ask(self) -> None:
        asked = self._drill
        self.desk.read_ahead(asked.task, asked.line, whole=False)
        self._boxes = {mark: self._box(number + 1, mark) for number, mark in enumerate(asked.choices)}
        self._meaning = label(NONE_YET, "small", name="spot-meaning")
        done = KeyButton("Look at its marks", "Ctrl+Return", "primary", name="spot-done")
        done.clicked.connect(self._look)
        name = asked.task.scene.partner.name
        card = Card(
            label(f"Somebody {'writes' if asked.task.scene.in_writing else 'says'} to {name}", "heading"),
            label(f"“{asked.line}”", "lead", name="spot-line"),
            12,
            label("What does the line earn?", "heading"),
            *self._boxes.values(),
            self._meaning,
            8,
            row(done, None),
            None,
            name="spot-card",
        )
        note = SceneNote(asked.task, self.needs, whose="the speaker")
        self.show_task(note, card)
        next(iter(self._boxes.values())).setFocus()

    @property
    def _drill(self) -> SpotIt:
        assert self._asked is not None
        return self._asked

    def _box(self, number: int, mark: Mark) -> QCheckBox:
        page = self.needs.pages()[mark]
        box = speak_as(QCheckBox(f"{number}   {page.tag}"), f"{page.tag}: {page.title}", page.meaning)
        box.setObjectName(f"spot-{mark.value}")
        box.setProperty("meaning", f"{page.title}. {page.meaning}")
        box.installEventFilter(self)
        key = QShortcut(QKeySequence(str(number)), box, context=Qt.ShortcutContext.WindowShortcut)
        key.activated.connect(partial(_tick, box))
        return box

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Whoever comes to a mark, by key or mouse, reads what it means."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.Enter) and isinstance(watched, QCheckBox):
            self._meaning.setText(str(watched.property("meaning")))
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        asked = self._drill
        chosen = [mark for mark, box in self._boxes.items() if box.isChecked()]
        self.desk.look_at(asked.line, asked.task.scene, partial(self._show, asked, chosen))

    def _show(self, asked: SpotIt, chosen: list[Mark], judgement: Judgement) -> None:
        if asked is not self._asked or self.over:
            return
        found = spotted(asked, chosen, judgement)
        grade = f"{HEADLINES[judgement.grade]} · {judgement.grade} of 5."
        line = MarkedLine(self.needs, "The line and its marks", grade, judgement, name="spot-marked")
        card = Card(label(told(found), "lead", name="spot-told"), *self._lists(found), name="spot-outcome", space=10)
        self.finish(line, card, scene=asked.task.scenario.id)

    def _lists(self, found: Spotted) -> list[Item]:
        parts = (
            ("You saw", "teal", found.seen),
            ("Also in the line", "", found.missed),
            ("Not in this line", "", found.absent),
        )
        return [widget for heading, tone, marks in parts if marks for widget in self._list(heading, tone, marks)]

    def _list(self, heading: str, tone: str, marks: tuple[Mark, ...]) -> list[QWidget]:
        pages = self.needs.pages()
        rows: list[QLabel] = [
            label(f"{pages[mark].tag[:1].upper()}{pages[mark].tag[1:]} – {pages[mark].meaning}") for mark in marks
        ]
        return [label(heading, "heading", tone=tone), *rows]


def _tick(box: QCheckBox) -> None:
    box.setFocus()
    box.toggle()
