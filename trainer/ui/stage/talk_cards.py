"""What was heard so far, and the whole talk for those who want to read back."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QLabel

from trainer.core.scene import Turn, Who
from trainer.ui.widgets import Card, KeyButton, add, column, label, refill, row


class HeardCard(Card):
    """The facts that the partner has told, in a line or two. A key opens the whole talk."""

    def __init__(self) -> None:
        super().__init__(name="heard", space=6, padding=20)
        self.talk = KeyButton("The talk so far", "T", "link", name="talk-so-far")
        self.talk.setCheckable(True)
        self._facts = label("", name="heard-facts")
        self._turns = QFrame()
        self._turns.setProperty("role", "inside")
        self._rows = column(space=6)
        self._turns.setLayout(self._rows)
        self._turns.hide()
        self.talk.toggled.connect(self._turns.setVisible)
        heading = label("You heard", "heading", wrap=False)
        add(self.column, row(heading, None, self.talk), self._facts, self._turns)

    def show_talk(self, heard: Sequence[str], turns: Sequence[Turn], partner: str) -> None:
        """Show what was heard and keep the whole talk ready."""
        facts = " · ".join(fact[:1].upper() + fact[1:] for fact in heard)
        self._facts.setText(facts or "Nothing yet. Listen for something that you could give back at the end.")
        refill(self._rows, *(_turn(turn, partner) for turn in turns))

    def set_hidden_facts(self, hidden: bool) -> None:
        """While an exit is written, what was heard has to come from memory."""
        self.setVisible(not hidden)
        if hidden:
            self.talk.setChecked(False)


def _turn(turn: Turn, partner: str) -> QLabel:
    if turn.who is Who.PLAYER:
        return label(f"You: {turn.text}")
    return label(f"{partner}: {turn.text}", "muted")
