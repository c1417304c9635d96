"""The list of those who wait for a close, the oldest first."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from trainer.core.letters import Waiting
from trainer.ui.afterwards.told_rows import ToldRows
from trainer.ui.corner_card import CornerCard
from trainer.ui.letters.needs import LettersNeeds
from trainer.ui.letters.rows import ChoiceRow
from trainer.ui.letters.saying import about_words, named
from trainer.ui.letters.waiting_form import WaitingForm
from trainer.ui.theme.space import EVEN
from trainer.ui.widgets import Flow, KeyButton, column, label
from trainer.ui.words import translate

PLACE = "desk-mail"


class WaitingPage(QWidget):
    """Where nobody waits it says so. The form comes by its key and goes once it is filled."""

    opened = Signal(str)
    """Somebody under that id."""

    def __init__(self, needs: LettersNeeds) -> None:
        super().__init__()
        self.setObjectName("letter-waiting")
        self.setProperty("role", "inside")
        self._needs = needs
        self.form = WaitingForm(needs)
        self.form.kept.connect(self._on_kept)
        self.new = KeyButton(translate("Letters", "Write somebody down"), "N", name="new-waiting")
        self.first = KeyButton(translate("Letters", "Write somebody down"), "N", "primary", name="first-waiting")
        for button in (self.new, self.first):
            button.clicked.connect(self.write_down)
        drawings, wardrobe = needs.judging.drawings, needs.judging.wardrobe
        self.nobody = CornerCard(drawings, wardrobe, PLACE, Flow(self.first), name="nobody-waits")
        self._about = label(
            translate("Letters", "One short letter closes each of these."), "lead", name="waiting-lead", wrap=False
        )
        self._head = QWidget()
        self._head.setProperty("role", "inside")
        self._head.setLayout(column(Flow(self._about, self.new, space=EVEN, last_at_right=True)))
        self._rows = ToldRows()
        self.setLayout(column(self._head, self.form, self._rows, self.nobody, None, space=EVEN))

    def show_waiting(self) -> None:
        """Show who waits, without the form."""
        self.form.hide()
        self._show(self._needs.book.waiting())

    def write_down(self) -> None:
        """Ask for somebody."""
        for part in (self._head, self._rows, self.nobody):
            part.hide()
        self.form.show()
        self.form.begin()

    def leave(self) -> None:
        """Keep what was typed."""
        if not self.form.isHidden():
            self.form.leave()

    def step_back(self) -> bool:
        """Put the form away; False where there is none."""
        if self.form.isHidden():
            return False
        self.leave()
        self.show_waiting()
        self.take_focus()
        return True

    def take_focus(self, waiting_id: str = "") -> None:
        """Go to somebody on the list, or to the first."""
        rows = [row for row in self._rows.findChildren(ChoiceRow) if not row.isHidden()]
        named_so = (row for row in rows if row.objectName() == f"waiting-{waiting_id}")
        next(named_so, rows[0] if rows else self.first).setFocus()

    def _show(self, waiting: Sequence[Waiting]) -> None:
        now = self._needs.clock()
        told = {one: about_words(one, now) for one in waiting}
        self._rows.show_all({(one, about): partial(self._row, one, about) for one, about in told.items()})
        for part in (self._head, self._rows):
            part.setVisible(bool(waiting))
        self.nobody.setVisible(not waiting)
        self.nobody.tell(
            translate("Letters", "Nobody waits for you"),
            translate(
                "Letters",
                "Introductions and threads that you owe a close can stand here, so that you can put them out of mind.",
            ),
        )

    def _row(self, waiting: Waiting, about: str) -> ChoiceRow:
        opens = partial(self.opened.emit, waiting.id)
        return ChoiceRow(named(waiting.whom), about, name=f"waiting-{waiting.id}", act=opens)

    def _on_kept(self, waiting_id: str) -> None:
        self.show_waiting()
        self.take_focus(waiting_id)
        self._needs.say_with_undo(translate("Letters", "On the list."), partial(self._forget, waiting_id))

    def _forget(self, waiting_id: str) -> None:
        self._needs.book.remove_waiting(waiting_id)
        self.show_waiting()
        self.take_focus()
