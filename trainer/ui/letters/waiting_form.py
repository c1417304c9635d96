"""Writing down somebody who waits: a name is enough."""

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import Signal

from trainer.core.channel import Channel
from trainer.core.letters import Waiting
from trainer.ui.afterwards.choices import Choices
from trainer.ui.letters.edit_page import told
from trainer.ui.letters.fields import TextField, asked, back, group
from trainer.ui.letters.needs import LettersNeeds
from trainer.ui.letters.saying import ages, channels
from trainer.ui.theme.space import SNUG, TINY
from trainer.ui.widgets import Card, KeyButton, add, label, row
from trainer.ui.words import translate

DRAFT = ("letters", "waiting")
"""Under these names the words are kept until they are handed in: whom, then about what, on two lines."""


@dataclass(frozen=True, slots=True)
class _Told:
    whom: str
    about: str

    @property
    def text(self) -> str:
        return f"{self.whom}\n{self.about}" if self.whom or self.about else ""


class WaitingForm(Card):
    """Enter goes from the name to what it is about, and from there keeps it."""

    kept = Signal(str)
    """Somebody is on the list, under that id."""

    def __init__(self, needs: LettersNeeds) -> None:
        super().__init__(name="waiting-form", space=SNUG)
        self._needs = needs
        self.whom = TextField("waiting-whom", translate("Letters", "Who waits for a close?"))
        self.about = TextField(
            "waiting-about",
            translate("Letters", "What is it about?"),
            translate("Letters", "for example: a call about her bakery"),
        )
        self.channel = Choices[Channel](channels(), "waiting-channel")
        self.since = Choices[int](ages(), "waiting-since")
        self.keep = KeyButton(translate("Letters", "Put on the list"), "Ctrl+Return", "primary", name="keep-waiting")
        self._hint = label("", "small", name="waiting-hint")
        add(
            self.column,
            asked(self.whom),
            asked(self.about),
            group(label(translate("Letters", "Where did it come?")), group(self.channel.row), space=TINY),
            group(label(translate("Letters", "Since when?")), group(self.since.row), space=TINY),
            row(self.keep, self._hint, None, back(), space=SNUG),
        )
        self.whom.returnPressed.connect(self.about.setFocus)
        self.about.returnPressed.connect(self._hand_in)
        self.keep.clicked.connect(self._hand_in)

    def begin(self) -> None:
        """Ask for the next; what was typed and not handed in stands there still."""
        whom, _, about = self._needs.drafts.draft(*DRAFT).partition("\n")
        self.whom.setText(whom)
        self.about.setText(about)
        self.channel.set_value(Channel.EMAIL)
        self.since.set_value(0)
        self._hint.setText("")
        self.whom.setFocus()

    def leave(self) -> None:
        """Keep what was typed."""
        text = self._told.text
        told(self._needs, lambda: self._needs.drafts.save_draft(*DRAFT, text))

    @property
    def _told(self) -> _Told:
        return _Told(self.whom.text().strip(), self.about.text().strip())

    def _hand_in(self) -> None:
        if not self._told.whom:
            self._hint.setText(translate("Letters", "A name is all it needs, or a word for one."))
            self.whom.setFocus()
            return
        came = self._needs.clock() - timedelta(days=self.since.value or 0)
        channel = self.channel.value or Channel.EMAIL
        made = Waiting(self._needs.new_id(), self._told.whom, self._told.about, channel, came)
        if told(self._needs, lambda: self._needs.book.keep_waiting(made)):
            for field in (self.whom, self.about):
                field.clear()
            self.leave()
            self.kept.emit(made.id)
