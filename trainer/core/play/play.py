"""A scenario being played: an immutable list of moves, from which everything else follows.

The window asks `step` what to show and makes the next play with a move; nothing calls back. Since a play is
its moves, rewinding drops some, saving writes them down, and comparing two attempts needs nothing more.
"""

from dataclasses import dataclass, replace

from trainer.core.play.moves import Left, Listened, Move, NotNowError, Replied
from trainer.core.play.reacting import reaction_to
from trainer.core.play.steps import Ended, Leaving, Listening, Step
from trainer.core.scenario import EXIT, Beat, Moment, Reaction, Scenario
from trainer.core.scene import Scene, Turn, Who

Turns = tuple[Turn, ...]

REMEMBERED_TURNS = 6
"""How much of the conversation a scene's history holds for the judge."""


@dataclass(frozen=True, slots=True)
class Play:
    """A scenario and the moves made in it so far."""

    scenario: Scenario
    moves: tuple[Move, ...] = ()

    @property
    def step(self) -> Step:
        """What to show now."""
        return self._shown()[-1][0]

    @property
    def steps(self) -> tuple[Step, ...]:
        """Every step shown so far, oldest first, the present one last."""
        return tuple(step for step, _ in self._shown())

    @property
    def transcript(self) -> Turns:
        """All that was said so far by both, the partner's present words last."""
        return self._shown()[-1][1]

    @property
    def heard(self) -> tuple[str, ...]:
        """The facts that the partner has told so far, in the order heard."""
        told = (fact for step in self.steps if isinstance(step, Listening) for fact in step.beat.tells)
        return tuple(dict.fromkeys(told))

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

    def _shown(self) -> list[tuple[Step, Turns]]:
        """Each step with all that had been said when it was shown."""
        step: Step = Listening(self.scenario.beats[0])
        turns: Turns = (Turn(Who.PARTNER, step.says),)
        shown = [(step, turns)]
        for move in self.moves:
            step, turns = self._after(step, move, turns)
            shown.append((step, turns))
        return shown

    def _after(self, step: Step, move: Move, turns: Turns) -> tuple[Step, Turns]:
        match step, move:
            case Leaving(), Left():
                return self._answered(reaction_to(move, step.moment), _and_said(turns, move.line))
            case Listening(replies=replies), Replied(number=number) if 0 <= number < len(replies):
                reply = replies[number]
                return self._led_to(reply.to, step, _and_said(turns, reply.says))
            case Listening(replies=()), Listened():
                return self._led_to(following(self.scenario, step.beat), step, turns)
        raise NotNowError(f"{type(move).__name__} does not fit where {type(step).__name__} is shown")

    def _led_to(self, target: str, step: Listening, turns: Turns) -> tuple[Step, Turns]:
        if target == EXIT:
            first = self.scenario.moments[0]
            return Leaving(first, scene_at(self.scenario, first, turns), step.says, step.face, None), turns
        beat = self.scenario.beat(target)
        return Listening(beat), (*turns, Turn(Who.PARTNER, beat.says))

    def _answered(self, reaction: Reaction, turns: Turns) -> tuple[Step, Turns]:
        turns = (*turns, Turn(Who.PARTNER, reaction.says))
        if not reaction.to:
            return Ended(reaction), turns
        moment = self.scenario.moment(reaction.to)
        scene = scene_at(self.scenario, moment, turns)
        return Leaving(moment, scene, reaction.says, reaction.shown_face, reaction.mood), turns


def following(scenario: Scenario, beat: Beat) -> str:
    """Where a beat without replies leads: its `to`, else the next beat in the file, else the exit."""
    if beat.to:
        return beat.to
    number = scenario.beats.index(beat) + 1
    return scenario.beats[number].id if number < len(scenario.beats) else EXIT


def scene_at(scenario: Scenario, moment: Moment, turns: Turns) -> Scene:
    """The scene that a line is judged in at this moment, after these turns."""
    scene = scenario.scene
    return replace(
        scene,
        id=scene.id or scenario.id,
        stage=moment.stage,
        truths=scene.truths + moment.also_true,
        intends=scene.intends + moment.also_intends,
        history=(scene.history + turns)[-REMEMBERED_TURNS:],
    )


def _and_said(turns: Turns, words: str) -> Turns:
    """The turns, and then the player's words."""
    return (*turns, Turn(Who.PLAYER, words))
