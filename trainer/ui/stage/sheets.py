"""One message of a thread: a sheet of mail over the full width, or a bubble on the side of whoever wrote it."""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from trainer.ui.stage.spoken_words import SpokenWords
from trainer.ui.theme.space import EVEN, SNUG, TINY, VAST
from trainer.ui.widgets import column, label, row, speak_as
from trainer.ui.words import translate


class Whose(StrEnum):
    """Who wrote a message; the style sheet's tones."""

    THEIRS = "theirs"
    MINE = "mine"
    DRAFT = "draft"


class Sheet(QWidget):
    """A message. Its words can be followed, and a screen reader comes upon the whole of it at once."""

    def __init__(self, whose: Whose, who: str, words: str, at: str) -> None:
        super().__init__()
        self.setObjectName(f"message-{whose}")
        self.setProperty("role", "inside")
        self._who = translate("Stage", "{who}, {time}").format(who=who, time=at) if at else who
        self.words = NaturalWords("lead", name="message-words")
        self.show_words(words)

    def show_words(self, words: str) -> None:
        """Change what it says."""
        self.words.setText(words)
        speak_as(self, translate("Stage", "{who}: {words}").format(who=self._who, words=words))


class Letter(Sheet):
    """A sheet of mail: who it is from and when it came at the top, the words under it."""

    def __init__(self, whose: Whose, who: str, words: str, at: str, face: QWidget | None) -> None:
        super().__init__(whose, who, words, at)
        time = label(at, "small")
        time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = row(*([face] if face else []), label(who, "strong", wrap=False), time, space=SNUG)
        head.setStretchFactor(time, 1)
        inside = column(head, self.words, margins=(EVEN, SNUG, EVEN, EVEN))
        self.setLayout(column(_paper("letter", whose, inside)))


class Note(Sheet):
    """A bubble of a chat, as wide as its words need: theirs at the left with their face, the player's at the right."""

    def __init__(self, whose: Whose, who: str, words: str, at: str, face: QWidget | None) -> None:
        super().__init__(whose, who, words, at)
        foot = who if whose is Whose.DRAFT else at
        inside = column(self.words, *([label(foot, "small", wrap=False)] if foot else []), space=TINY)
        inside.setContentsMargins(EVEN, SNUG, EVEN, SNUG)
        note = _paper("note", whose, inside)
        note.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        if face is None:
            self.setLayout(row(2 * VAST, None, note, space=0))
            return
        beside = row(face, SNUG, note, None, VAST, space=0)
        beside.setAlignment(face, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(beside)


class NaturalWords(SpokenWords):
    """Would like to be as wide as its words in one line, and wraps where there is less room."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        metrics = QFontMetrics(self.font())
        lines = self.text().split("\n")
        return QSize(max(map(metrics.horizontalAdvance, lines)) + 1, metrics.lineSpacing() * len(lines))


def _paper(role: str, whose: Whose, inside: QBoxLayout) -> QFrame:
    frame = QFrame()
    frame.setProperty("role", role)
    frame.setProperty("tone", str(whose))
    frame.setLayout(inside)
    return frame
