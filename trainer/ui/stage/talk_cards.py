"""What was heard so far, and the whole talk for those who want to read back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from trainer.core.scene import Turn, Who
from trainer.ui.announcing import leave_unread
from trainer.ui.theme.space import ROOMY, SMALL
from trainer.ui.widgets import Card, KeyButton, add, column, label, refill, row, scrolled
from trainer.ui.words import translate


class HeardCard(Card):
    """The facts that the partner has told, in a line or two. A key opens the whole talk, and each turn leads back."""

    returned = Signal(int)
    """Go back to how it was after so many moves."""

    def __init__(self) -> None:
        super().__init__(name="heard", space=SMALL, padding=ROOMY)
        leave_unread(self)  # it was just told
        self.talk = KeyButton(translate("Stage", "The talk so far"), "T", "link", name="talk-so-far")
        self.talk.setCheckable(True)
        self._facts = label("", name="heard-facts")
        self._turns = QFrame()
        self._turns.setProperty("role", "inside")
        self._rows = column(space=SMALL)
        self._turns.setLayout(self._rows)
        self._area = scrolled(self._turns, "talk-area", "inside")
        self._area.hide()
        self.talk.toggled.connect(self._area.setVisible)
        heading = label(translate("Stage", "You heard"), "heading", wrap=False)
        add(self.column, row(heading, None, self.talk), self._facts, self._area)

    def show_talk(self, heard: Sequence[str], turns: Sequence[Turn], stops: Sequence[int], partner: str) -> None:
        """Show what was heard and keep the whole talk ready; `stops`: for each turn how many moves came before it."""
        facts = " · ".join(fact[:1].upper() + fact[1:] for fact in heard)
        nothing = translate("Stage", "Nothing yet. Listen for something that you could give back at the end.")
        self._facts.setText(facts or nothing)
        last = len(turns) - 1
        rows = enumerate(zip(turns, stops, strict=True))
        hint = [label(translate("Stage", "Press a turn of theirs to go back to it."), "small")] if last else []
        refill(self._rows, *hint, *(self._turn(turn, partner, None if n == last else stop) for n, (turn, stop) in rows))

    def _turn(self, turn: Turn, partner: str, stop: int | None) -> QWidget:
        """A turn; each of the partner's but for the present one is a way back to it."""
        who = partner if turn.who is Who.PARTNER else translate("Stage", "You")
        said_at = translate("Stage", "{who} · {time}").format(who=who, time=turn.at) if turn.at else who
        words = translate("Stage", "{who}: {words}").format(who=said_at, words=turn.text)
        if turn.who is Who.PLAYER:
            return label(words)
        if stop is None:
            return label(words, "muted")
        back = KeyButton(words, "", "turn", name="back-to-turn", key_first=True)
        back.setToolTip(translate("Stage", "Back to here"))
        back.setAccessibleDescription(translate("Stage", "Goes back to here"))
        back.clicked.connect(lambda: self.returned.emit(stop))
        return back

    def set_hidden_facts(self, hidden: bool) -> None:
        """While an exit is written, what was heard has to come from memory."""
        self.setVisible(not hidden)
        if hidden:
            self.talk.setChecked(False)
