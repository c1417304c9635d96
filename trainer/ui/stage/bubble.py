"""What the partner says, beside them: always in words, whether or not there is a voice."""

from PySide6.QtWidgets import QFrame

from trainer.ui.announcing import announce
from trainer.ui.stage.hear_again import HearAgain
from trainer.ui.stage.quotes import in_quotes
from trainer.ui.stage.spoken_words import SpokenWords
from trainer.ui.theme.space import EVEN, ROOMY, SMALL, SNUG, TINY
from trainer.ui.widgets import column, label, row, speak_as
from trainer.ui.words import translate


class Bubble(QFrame):
    """The partner's present words, with the key that says them again."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bubble")
        self.setProperty("role", "bubble")
        self._words = SpokenWords("said", name="bubble-words")
        self._who = label("", "small", name="bubble-who")
        self._before = 0
        self.again = HearAgain()
        foot = row(self._who, self.again, space=SMALL)
        foot.setStretch(0, 1)
        self.setLayout(column(self._words, foot, space=TINY, margins=(ROOMY, EVEN, EVEN, SNUG)))

    @property
    def words(self) -> str:
        return self._words.text()

    @property
    def followed(self) -> str:
        """The sentence that stands out while it is spoken; empty where all do."""
        return self._words.followed

    def show_turn(self, words: str, who: str) -> None:
        """Show a turn of the partner's and tell a screen reader of it."""
        inner = words.replace("“", "‘").replace("”", "’")
        shown = in_quotes(inner)
        self._before = shown.find(inner)
        self.settle()
        self._words.setText(shown)
        self._who.setText(who)
        speak_as(self, translate("Stage", "{who}: {words}").format(who=who, words=words))
        announce(self, self.accessibleName())

    def follow(self, start: int, end: int) -> None:
        """Let the sentence that is being spoken stand out: its start and end in the turn, in code points."""
        self._words.follow(self._before + start, self._before + end)
        self.again.set_speaking(True)

    def settle(self) -> None:
        """The voice is silent: all words stand alike."""
        self._words.settle()
        self.again.set_speaking(False)
