"""Where a drill hands its lines in: kept at once, judged off the UI thread where that takes time."""

from collections.abc import Callable, Collection, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from trainer.core.attempt import Attempt, JudgedAttempt
from trainer.core.errors import TrainerError
from trainer.core.judge.feedback import Feedback
from trainer.core.judgement import Judgement
from trainer.core.person import Face
from trainer.core.play import Leaving
from trainer.core.practice.drills import Task
from trainer.core.practice.drills_keeping import Given, judged, keep
from trainer.core.rubric import Mark
from trainer.core.scene import Scene
from trainer.ui.background import run_in_background
from trainer.ui.drills.needs import DrillNeeds
from trainer.ui.words import translate

READ_AHEAD_AFTER_MS = 200


class Desk(QObject):
    """Belongs to one drill. Every answer comes back on the UI thread."""

    gave_up = Signal()
    """A line is kept and could not be judged."""

    def __init__(self, needs: DrillNeeds, parent: QObject) -> None:
        super().__init__(parent)
        self._needs = needs

    def hand_in(
        self,
        task: Task,
        given: Given,
        run: str,
        then: Callable[[JudgedAttempt], None],
        marks: Collection[Mark] = tuple(Mark),
    ) -> bool:
        """Keep a line and have it judged for these marks; `then` is given what came of it. False if it is not kept."""
        try:
            attempt = keep(task, given, run, self._needs.tools)
        except TrainerError as error:
            self._needs.say(translate("Drills", "{fault} Your words still stand in the field.").format(fault=error))
            return False
        self.look_at(attempt.line, attempt.scene, lambda _: self._judge(attempt, marks, then))
        return True

    def look_at(self, line: str, scene: Scene, then: Callable[[Judgement], None]) -> None:
        """Have a line judged that is nobody's attempt."""
        if (known := self._needs.at_hand(line, scene)) is not None:
            then(known)
        else:
            run_in_background(self, partial(self._needs.judge, line, scene), then, self._give_up)

    def explain(self, one: JudgedAttempt, then: Callable[[Feedback], None]) -> None:
        """Have it put in words: it may take the judge a while to make a better line."""
        run_in_background(self, partial(self._needs.explain, one), then, self._give_up)

    def read_ahead(self, task: Task, line: str = "", *, whole: bool = True) -> None:
        """Have judged, while the player reads, that line and, if `whole`, what a verdict here may be made of.

        It begins when the page is painted; a fault shows when what is missing is needed.
        """
        step = Leaving(task.moment, task.scene, task.says, Face.CALM, None)
        ahead: list[Callable[[], object]] = [partial(self._needs.judge, line, task.scene)] if line else []
        ahead += [partial(self._needs.make_ready, step)] if whole else []
        QTimer.singleShot(READ_AHEAD_AFTER_MS, self, lambda: self._read(ahead))

    def _read(self, ahead: Sequence[Callable[[], object]]) -> None:
        for work in ahead:
            run_in_background(self, work, _nothing, _nothing)

    def _judge(self, attempt: Attempt, marks: Collection[Mark], then: Callable[[JudgedAttempt], None]) -> None:
        """By now the judge remembers the line, so that judging it here costs no time."""
        then(judged(attempt, self._needs.tools, marks))

    def _give_up(self, error: Exception) -> None:
        self.gave_up.emit()
        if not isinstance(error, TrainerError):
            raise error
        self._needs.say(translate("Drills", "{fault} Your words are kept.").format(fault=error))


def _nothing(_: object = None) -> None:
    """Nobody waits for what is read ahead."""
