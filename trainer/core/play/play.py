"""A scenario being played: an immutable list of moves, from which everything else follows.

The window asks `step` what to show and makes the next play with a move; nothing calls back. Since a play is
its moves, rewinding drops some, saving writes them down, and comparing two attempts needs nothing more.
"""

from dataclasses import dataclass, replace

from trainer.core.play.course import Course, Point, Turns
from trainer.core.play.holding import AS_WRITTEN
from trainer.core.play.moves import Left, Listened, Move, NotNowError, Replied, Stayed, Waited
from trainer.core.play.steps import Leaving, Listening, Step
from trainer.core.scenario import Scenario
from trainer.core.scene import Who
from trainer.core.talk import Standing


@dataclass(frozen=True, slots=True)
class Play:
    """A scenario and the moves made in it so far."""

    scenario: Scenario
    moves: tuple[Move, ...] = ()
    stickiness: int = AS_WRITTEN
    """The dial: from 1, where they let go, to 5, where they hold on."""
    heard_before: tuple[str, ...] = ()
    """The partner's answers in earlier plays, the newest last: other wordings are chosen where there are some."""

    @property
    def step(self) -> Step:
        """What to show now."""
        return self._points()[-1].step

    @property
    def steps(self) -> tuple[Step, ...]:
        """Every step shown so far, oldest first, the present one last."""
        return tuple(point.step for point in self._points())

    @property
    def transcript(self) -> Turns:
        """All that was said so far by both, the partner's present words last."""
        return self._points()[-1].turns

    @property
    def standing(self) -> Standing:
        """How things stand between the two now."""
        return self._points()[-1].standing

    @property
    def holds(self) -> int:
        """How often the partner has held on when they might have let go."""
        return self._points()[-1].holds

    @property
    def heard(self) -> tuple[str, ...]:
        """The facts that the partner has told so far, in the order heard."""
        told = (fact for step in self.steps if isinstance(step, Listening) for fact in step.beat.tells)
        return tuple(dict.fromkeys(told))

    @property
    def stops(self) -> tuple[int, ...]:
        """For each turn of the transcript how many moves had been made when it was said: rewind(stop) goes there."""
        points, stops = self._points(), list[int]()
        for number, point in enumerate(points):
            new = point.turns[len(stops) :]
            stops += [number - 1 if turn.who is Who.PLAYER else number for turn in new]
        return tuple(stops)

    def listen(self) -> "Play":
        """Let the partner go on. Raises NotNowError where an answer or an exit is asked for."""
        step = self.step
        if not isinstance(step, Listening) or step.replies:
            raise NotNowError("there is something to answer here")
        return self._with(Listened())

    def reply(self, number: int) -> "Play":
        """Give the small answer of that number, from 0. Raises NotNowError where there is none."""
        step = self.step
        if not isinstance(step, Listening) or not 0 <= number < len(step.replies):
            raise NotNowError(f"there is no answer {number} here")
        return self._with(Replied(number))

    def leave(self, left: Left) -> "Play":
        """Make a judged exit. Raises NotNowError where none is asked for."""
        if not isinstance(self.step, Leaving):
            raise NotNowError("this is not a moment to leave at")
        return self._with(left)

    def stay(self) -> "Play":
        """Stay where leaving was asked for. Raises NotNowError where the scene has nothing more to tell."""
        step = self.step
        if not isinstance(step, Leaving) or not step.moment.stay:
            raise NotNowError("there is nothing to stay for here")
        return self._with(Stayed())

    def wait(self) -> "Play":
        """Leave a message unanswered for now. Raises NotNowError where nothing comes of it."""
        step = self.step
        if not isinstance(step, Leaving) or not step.moment.later:
            raise NotNowError("this message does not wait")
        return self._with(Waited())

    def rewind(self, to: int | None = None) -> "Play":
        """The play as it was before move number `to`, from 0; without a number, before the last move."""
        kept = len(self.moves) - 1 if to is None else to
        return replace(self, moves=self.moves[: max(0, kept)])

    def before_exit(self, moment_id: str) -> "Play":
        """The play as it was when that moment asked for an exit. Raises KeyError if it never did."""
        for number, step in enumerate(self.steps):
            if isinstance(step, Leaving) and step.moment.id == moment_id:
                return self.rewind(number)
        raise KeyError(moment_id)

    def _with(self, move: Move) -> "Play":
        return replace(self, moves=(*self.moves, move))

    def _points(self) -> list[Point]:
        """Each point of the play, oldest first."""
        course = Course(self.scenario, self.stickiness, self.heard_before)
        points = [course.start()]
        for move in self.moves:
            points.append(course.after(points[-1], move))
        return points
