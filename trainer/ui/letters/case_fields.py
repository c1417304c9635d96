"""The case that a letter is for: what the check needs to know, all of it optional."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from trainer.core.channel import Channel
from trainer.core.letters import Case
from trainer.ui.afterwards.choices import Choices
from trainer.ui.letters.fields import TextField, asked, group
from trainer.ui.letters.saying import channels
from trainer.ui.theme.space import SMALL, SNUG
from trainer.ui.widgets import column, label
from trainer.ui.words import translate


class CaseFields(QWidget):
    """How it goes out, what they asked, what is true, what is meant. The name stands in a blank, or else here."""

    changed = Signal()
    done = Signal()
    """Enter in a field."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "inside")
        self.channel = Choices[Channel](channels(), "letter-channel")
        self.channel.chosen.connect(self.changed)
        self.partner = TextField("case-partner", translate("Letters", "Who is it for?"))
        self.asked = TextField(
            "case-asked",
            translate("Letters", "What did they write or ask?"),
            translate("Letters", "for example: asked for a call about pricing"),
        )
        self.truths = TextField(
            "case-truths",
            translate("Letters", "What is true for you here?"),
            translate("Letters", "for example: I keep my evenings free of calls"),
        )
        self.intends = TextField(
            "case-intends",
            translate("Letters", "What will you really do afterwards?"),
            translate("Letters", "often nothing, and that is fine"),
        )
        for field in self.fields:
            field.textEdited.connect(self.changed)
            field.returnPressed.connect(self.done)
        self._who = asked(self.partner)
        heading = translate("Letters", "For the check")
        why = translate("Letters", "It holds the letter against this. All of it may stay empty; nothing of it is sent.")
        heads = group(label(heading, "heading"), label(why, "small"))
        rest = (asked(one) for one in self.fields[1:])
        self.setLayout(column(heads, group(self.channel.row, space=SMALL), self._who, *rest, space=SNUG))

    @property
    def fields(self) -> tuple[TextField, ...]:
        return (self.partner, self.asked, self.truths, self.intends)

    @property
    def case(self) -> Case:
        """What was told."""
        partner, said, truths, intends = (field.text().strip() for field in self.fields)
        return Case(partner, self.channel.value or Channel.EMAIL, said, truths, intends)

    def show_case(self, case: Case, *, ask_name: bool) -> None:
        """Fill the fields; the name is asked for where the letter has no blank for it."""
        words = (case.partner if ask_name else "", case.asked, case.truths, case.intends)
        for field, text in zip(self.fields, words, strict=True):
            field.setText(text)
        self.channel.set_value(case.channel)
        self._who.setVisible(ask_name)
