"""One who waits: what hangs on it, what suits it, and the templates that fit."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from trainer.core.letters import Template, Waiting, fitting
from trainer.core.practice.drills_written import FITS, WORDS, Checklist, Frame, advised
from trainer.ui.drills.checklist_card import ChecklistCard
from trainer.ui.letters.edit_page import told
from trainer.ui.letters.fields import back
from trainer.ui.letters.needs import LettersNeeds
from trainer.ui.letters.saying import about_words, named, titled
from trainer.ui.theme.space import SMALL
from trainer.ui.widgets import Card, Flow, KeyButton, column, label, refill
from trainer.ui.words import translate

MOST = 5
"""So many templates are offered; the list has them all."""


class DecidingPage(QWidget):
    """The three questions first; once they are answered, what to write."""

    write_wanted = Signal(str)
    """With the template of that id."""
    closed = Signal(str)
    removed = Signal(str)

    def __init__(self, needs: LettersNeeds, templates: Callable[[], Sequence[Template]]) -> None:
        super().__init__()
        self.setObjectName("letter-deciding")
        self.setProperty("role", "inside")
        self._needs = needs
        self._templates = templates
        self._waiting: Waiting | None = None
        self._title = label("", "title", name="waiting-title")
        self._about = label("", "muted", name="waiting-told")
        self._body = column()
        self._next: QWidget = self
        self.again = KeyButton(translate("Letters", "Decide again"), "D", "link", name="decide-again")
        self.close_it = KeyButton(translate("Letters", "Mark as closed"), "X", "link", name="mark-closed")
        self.remove = KeyButton(translate("Letters", "Remove"), "Delete", "link", name="remove-waiting")
        self.again.clicked.connect(self._ask_again)
        self.close_it.clicked.connect(lambda: self.closed.emit(self.waiting.id))
        self.remove.clicked.connect(lambda: self.removed.emit(self.waiting.id))
        foot = Flow(self.again, self.close_it, self.remove, back(), space=SMALL)
        self.setLayout(column(self._title, self._about, SMALL, self._body, foot, None))

    @property
    def waiting(self) -> Waiting:
        assert self._waiting is not None
        return self._waiting

    def open(self, waiting: Waiting) -> None:
        """Show somebody who waits."""
        self._waiting = waiting
        self._title.setText(named(waiting.whom))
        self._about.setText(about_words(waiting, self._needs.clock()))
        if checklist := waiting.checklist:
            self._offer(checklist)
        else:
            self._ask()

    def take_focus(self) -> None:
        """Go to what is to be done next."""
        self._next.setFocus()

    def _ask_again(self) -> None:
        self._ask()
        self.take_focus()

    def _ask(self) -> None:
        self.again.hide()
        card = ChecklistCard("")
        card.done.set_words(translate("Letters", "What suits it"))
        card.decided.connect(self._decide)
        refill(self._body, card)
        self._next = card.first

    def _decide(self, checklist: Checklist) -> None:
        stakes, outcome, frame = checklist.stakes, checklist.outcome, checklist.frame
        decided = replace(self.waiting, stakes=stakes, outcome=outcome, frame=frame)
        if told(self._needs, lambda: self._needs.book.keep_waiting(decided)):
            self.open(decided)
            self.take_focus()

    def _offer(self, checklist: Checklist) -> None:
        self.again.show()
        found = fitting(self._templates(), checklist.frame)[:MOST]
        write = KeyButton(translate("Letters", "Write it"), "Return", "primary", name="write-it")
        write.clicked.connect(partial(self._write, found[0]) if found else self._ask_again)
        write.setEnabled(bool(found))
        offered = [self._template(number, one) for number, one in enumerate(found, start=1)]
        card = Card(
            label(_decided(checklist), "lead", name="decided"),
            label(FITS[checklist.frame], name="decided-fits"),
            *_advice(checklist),
            SMALL,
            label(translate("Letters", "Templates that fit"), "heading"),
            *offered,
            SMALL,
            Flow(write),
            name="decided-card",
            space=SMALL,
        )
        refill(self._body, card)
        self._next = write

    def _template(self, number: int, template: Template) -> KeyButton:
        words = titled(template)
        if template.situation:
            words = translate("Letters", "{title}. {situation}").format(title=words, situation=template.situation)
        button = KeyButton(words, str(number), "choice", name=f"fits-{number}", key_first=True)
        button.clicked.connect(partial(self._write, template))
        return button

    def _write(self, template: Template) -> None:
        self.write_wanted.emit(template.id)


def _decided(checklist: Checklist) -> str:
    outcome, frame = WORDS[checklist.outcome], WORDS[checklist.frame]
    return translate("Letters", "You decided: {outcome} · {frame}.").format(outcome=outcome, frame=frame)


def _advice(checklist: Checklist) -> tuple[QWidget, ...]:
    """Another frame, where that is often the kind one."""
    frame: Frame = advised(checklist.stakes, checklist.outcome)
    if frame is checklist.frame:
        return ()
    words = translate("Letters", "For what you answered, {frame} is often the kind way.")
    return (label(words.format(frame=WORDS[frame].lower()), "small", tone="teal", name="decided-advice"),)
