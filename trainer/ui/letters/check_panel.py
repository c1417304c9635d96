"""The check of a letter against its case: what it found, first in a word, then with the words that earned it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from trainer.core.errors import TrainerError
from trainer.core.judge.feedback import Feedback
from trainer.core.judgement import Judgement
from trainer.core.letters import as_judged, speaks_against
from trainer.core.scene import Scene
from trainer.ui.announcing import announce
from trainer.ui.background import run_in_background
from trainer.ui.drills.desk import Desk
from trainer.ui.drills.marked_line import MarkedLine, graded
from trainer.ui.drills.points import Points
from trainer.ui.letters.needs import LettersNeeds
from trainer.ui.widgets import column, refill
from trainer.ui.words import translate


class CheckPanel(QWidget):
    """Out of sight until something was checked, and again once the letter is changed."""

    checked = Signal()
    """What was found stands there."""
    gave_up = Signal()
    """It could not be checked."""

    def __init__(self, needs: LettersNeeds) -> None:
        super().__init__()
        self.setObjectName("letter-check")
        self.setProperty("role", "inside")
        self._needs = needs
        self._desk = Desk(needs.judging, self)
        self._desk.gave_up.connect(self._give_up)
        self._asked: tuple[str, Scene] | None = None
        self.judgement: Judgement | None = None
        """Of the letter as it is now; None while it is not checked."""
        self._line = column()
        self.marked: MarkedLine | None = None
        self.points = Points(needs.judging)
        """What to keep and what to change; whoever shows this finds it a place."""
        self.setLayout(self._line)
        self.hide()

    @property
    def found_something(self) -> bool:
        """Whether something speaks against sending the letter as it is."""
        return self.judgement is not None and speaks_against(self.judgement)

    def check(self, text: str, scene: Scene) -> None:
        """Have the letter judged; on another thread where that takes time."""
        self.forget()
        self._asked = (as_judged(text), scene)
        self._desk.look_at(*self._asked, partial(self._show, self._asked))

    def forget(self) -> None:
        """The letter is another now."""
        self._asked = self.judgement = None
        self.hide()

    def _show(self, asked: tuple[str, Scene], judgement: Judgement) -> None:
        if asked != self._asked:
            return
        self.judgement = judgement
        heading = _heading(found=self.found_something)
        line = MarkedLine(self._needs.judging, heading, graded(judgement), judgement, name="letter-marked")
        self.marked = line
        refill(self._line, line)
        self.points.hide()
        self.show()
        announce(line.sentence, f"{heading}. {line.sentence.text()}")
        self.checked.emit()
        run_in_background(
            self, partial(self._needs.explain, judgement, asked[1]), partial(self._tell, asked), self._no_words
        )

    def _tell(self, asked: tuple[str, Scene], told: Feedback) -> None:
        if asked != self._asked:
            return
        self.points.show_feedback(told)
        if told.keep is None:
            self.points.keep.show_point(translate("Letters", "The letter has all the room to become kind."), ())
        if told.change is None:
            self.points.change.show_point(_nothing_certain() if self.found_something else _nothing_to_change(), ())

    def _give_up(self) -> None:
        self._asked = None
        self.gave_up.emit()

    def _no_words(self, error: Exception) -> None:
        """The marks stand there all the same."""
        if not isinstance(error, TrainerError):
            raise error


def _nothing_certain() -> str:
    return translate("Letters", "Nothing for certain. What is dotted is a guess: look at it, and decide.")


def _nothing_to_change() -> str:
    return translate("Letters", "Nothing that has to change. It can go out.")


def _heading(*, found: bool) -> str:
    if found:
        return translate("Letters", "Before it goes out, there is something to see")
    return translate("Letters", "Nothing speaks against sending it")
