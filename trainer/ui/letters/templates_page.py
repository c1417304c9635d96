"""The list of templates: the player's own, then those that come with the program."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from trainer.core.letters import Template, wants_a_look
from trainer.ui.afterwards.told_rows import ToldRows
from trainer.ui.letters.fields import group
from trainer.ui.letters.needs import LettersNeeds
from trainer.ui.letters.rows import ChoiceRow
from trainer.ui.letters.saying import look_words, titled
from trainer.ui.theme.space import EVEN, SNUG
from trainer.ui.widgets import Flow, KeyButton, column, label
from trainer.ui.words import translate


class TemplatesPage(QWidget):
    """Nothing is filled or changed here, only chosen."""

    opened = Signal(str)
    """The template of that id."""
    new_wanted = Signal()

    def __init__(self, needs: LettersNeeds) -> None:
        super().__init__()
        self.setObjectName("letter-templates")
        self.setProperty("role", "inside")
        self._needs = needs
        about = translate("Letters", "Choose one, fill its blanks, and it is yours to send.")
        self.new = KeyButton(translate("Letters", "New template"), "N", name="new-template")
        self.new.clicked.connect(self.new_wanted)
        heading = label(translate("Letters", "Yours"), "heading")
        self._none = label(
            translate("Letters", "None yet. Change one of those below and it is yours, or write a new one."),
            "muted",
            name="no-own-template",
        )
        self._own, self._starters = ToldRows(), ToldRows()
        self._begin = group(label(translate("Letters", "To begin with"), "heading"), self._starters, space=SNUG)
        head = Flow(label(about, "lead", name="letters-about", wrap=False), self.new, space=EVEN, last_at_right=True)
        own = group(heading, self._none, self._own, space=SNUG)
        self.setLayout(column(head, own, self._begin, None, space=EVEN))

    def show_templates(self, own: Sequence[Template], starters: Sequence[Template]) -> None:
        """Show these, the own ones first."""
        self._none.setVisible(not own)
        self._own.setVisible(bool(own))
        self._begin.setVisible(bool(starters))
        now = self._needs.clock()
        notes = {one.id: look_words(one) if wants_a_look(one, now) else "" for one in own}
        self._own.show_all({self._key(one, notes[one.id]): partial(self._row, one, notes[one.id]) for one in own})
        self._starters.show_all({self._key(one, ""): partial(self._row, one, "") for one in starters})

    def take_focus(self, template_id: str = "") -> None:
        """Go to the row of that template, or to the first."""
        rows = [*self._own.findChildren(ChoiceRow), *self._starters.findChildren(ChoiceRow)]
        rows = [row for row in rows if not row.isHidden()]
        named = (row for row in rows if row.objectName() == f"template-{template_id}")
        next(named, rows[0] if rows else self.new).setFocus()

    @staticmethod
    def _key(template: Template, note: str) -> tuple[str, ...]:
        """A row is made anew when what it tells has changed."""
        return (template.id, titled(template), template.situation, note)

    def _row(self, template: Template, note: str) -> ChoiceRow:
        opens = partial(self.opened.emit, template.id)
        return ChoiceRow(titled(template), template.situation, note, name=f"template-{template.id}", act=opens)
