"""The course of a play: how things stand at one point, and how a move leads to the next."""

from dataclasses import dataclass, replace

from trainer.core.leaving import Moment, Reaction
from trainer.core.person import Face, Mood
from trainer.core.play.feelings import after_exit
from trainer.core.play.holding import LETS_GO, WORN_OUT, cuts_in, hold_words, holds_on
from trainer.core.play.moves import Left, Listened, Move, NotNowError, Replied, Stayed, Waited
from trainer.core.play.reacting import heard_longest_ago, reaction_to
from trainer.core.play.steps import Ended, Leaving, Listening, Step
from trainer.core.rubric import Mark
from trainer.core.scenario import EXIT, Scenario
from trainer.core.scene import Scene, Stage, Turn, Who
from trainer.core.talk import Beat, Feeling, Standing
from trainer.core.things import taken_up

Turns = tuple[Turn, ...]

REMEMBERED_TURNS = 6
"""How much of the conversation a scene's history holds for the judge."""


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a play: what is shown, what was said so far, and how things stand."""

    step: Step
    turns: Turns
    standing: Standing
    holds: int = 0
    """How often the partner has held on."""

    def then(self, step: Step, *said: Turn) -> "Point":
        return replace(self, step=step, turns=(*self.turns, *said))


@dataclass(frozen=True, slots=True)
class Course:
    """A scenario with the dial set, for a player who has heard some of its answers before."""

    scenario: Scenario
    stickiness: int
    heard: tuple[str, ...] = ()
    """The partner's answers in earlier plays, the newest last."""

    def start(self) -> Point:
        """Where every play begins."""
        standing = Standing(self.scenario.feeling or Feeling(), frozenset(), self.stickiness)
        nowhere = Point(Listening(self.scenario.beats[0]), (), standing)
        return self._led_to(self.scenario.beats[0].id, nowhere)

    def after(self, point: Point, move: Move) -> Point:
        """Where the move leads. Raises NotNowError for one that is not asked for."""
        match point.step, move:
            case Leaving(), Left():
                return self._answered(point, point.step, move)
            case Leaving(moment=Moment(stay=stay)), Stayed() if stay:
                return self._led_to(stay.to, point.then(point.step, Turn(Who.PLAYER, stay.says)))
            case Leaving(moment=Moment(later=later)), Waited() if later:
                said = Turn(Who.PARTNER, later.says, later.at)
                return self._at_moment(later.to, point.then(point.step, said), later.says, later.face)
            case Listening(replies=replies), Replied(number=number) if 0 <= number < len(replies):
                return self._replied(point, number)
            case Listening(replies=(), beat=beat), Listened():
                return self._led_to(following(self.scenario, beat), point)
        raise NotNowError(f"{type(move).__name__} does not fit where {type(point.step).__name__} is shown")

    # Listening

    def _replied(self, point: Point, number: int) -> Point:
        assert isinstance(point.step, Listening)
        reply, standing = point.step.replies[number], point.standing
        standing = replace(
            standing,
            feeling=standing.feeling.moved(reply.warmth, reply.patience),
            notes=standing.notes.union(reply.notes),
        )
        cut = self._cut_in(point, reply.to)
        says = _broken_off(reply.says) if cut else reply.says
        point = replace(point.then(point.step, Turn(Who.PLAYER, says)), standing=standing)
        return self._led_to(reply.to, point, cut)

    def _cut_in(self, point: Point, to: str) -> str:
        """What they cut this answer off with; empty where they do not, or where nothing of theirs follows it."""
        words = () if self.scenario.scene.in_writing else self.scenario.cuts_in
        if not words or not cuts_in(self.stickiness) or not _beat(self.scenario, to):
            return ""
        return words[sum(turn.who is Who.PLAYER for turn in point.turns) % len(words)]

    def _led_to(self, target: str, point: Point, cut_in: str = "") -> Point:
        """The turn or moment that a way leads to; turns whose needs are not met are passed over."""
        passed: set[str] = set()
        while target not in passed and (beat := _beat(self.scenario, target)):
            if beat.needs.met(point.standing):
                replies = tuple(reply for reply in beat.replies if reply.needs.met(point.standing))
                step = Listening(beat, replies, cut_in)
                return point.then(step, Turn(Who.PARTNER, step.says, beat.at))
            passed.add(target)
            target = beat.otherwise or following(self.scenario, beat)
        moment = self.scenario.moments[0].id if target == EXIT or target in passed else target
        return self._at_moment(moment, point, point.step.says, point.step.face)

    # Leaving

    def _answered(self, point: Point, step: Leaving, left: Left) -> Point:
        standing = replace(point.standing, feeling=after_exit(point.standing.feeling, left.marks))
        point = replace(point.then(step, Turn(Who.PLAYER, left.line)), standing=standing)
        reaction = reaction_to(left, step.moment, standing, self._held_on)
        if reaction.to:
            return self._gone_on(point, reaction, left)
        if holds_on(left, reaction.mood, standing, point.holds) and (held := self._held(point)):
            return held
        says = self._wording(point, reaction, left)
        ended = Ended(reaction, says, self._afterwards(point, reaction, left))
        return point.then(ended, Turn(Who.PARTNER, says, reaction.at))

    @property
    def _held_on(self) -> tuple[str, ...]:
        """The moments that are not gone on to because the dial says that they let go."""
        if self.stickiness > LETS_GO:
            return ()
        return tuple(moment.id for moment in self.scenario.moments if moment.stage is Stage.PUSHBACK)

    def _gone_on(self, point: Point, reaction: Reaction, left: Left) -> Point:
        says = self._wording(point, reaction, left)
        point = point.then(point.step, Turn(Who.PARTNER, says, reaction.at))
        return self._at_moment(reaction.to, point, says, reaction.shown_face, reaction.mood)

    def _held(self, point: Point) -> Point | None:
        """The partner holds on; None where the scenario has no words or no moment for it."""
        found = hold_words(self.scenario.holds, point.standing, (*self.heard, *_heard_in(point)))
        if not found or not self.scenario.holding:
            return None
        hold, says = found
        point = replace(point.then(point.step, Turn(Who.PARTNER, says)), holds=point.holds + 1)
        return self._at_moment(self.scenario.holding, point, says, hold.face, Mood.EAGER)

    def _at_moment(self, moment_id: str, point: Point, says: str, face: Face, mood: Mood | None = None) -> Point:
        moment = self.scenario.moment(moment_id)
        return replace(point, step=Leaving(moment, scene_at(self.scenario, moment, point.turns), says, face, mood))

    def _wording(self, point: Point, reaction: Reaction, left: Left) -> str:
        wordings = tuple(taken_up(one, left.line) for one in reaction.wordings)
        return heard_longest_ago(wordings, (*self.heard, *_heard_in(point)))

    def _afterwards(self, point: Point, reaction: Reaction, left: Left) -> str:
        """What happened then; now and then that they had wanted to go as well."""
        impatient = point.standing.feeling.patience <= WORN_OUT + 1
        friendly = reaction.mood is not Mood.HURT and Mark.CLEAR_CLOSE in left.marks
        if impatient and friendly and self.scenario.glad_too:
            return f"{reaction.afterwards} {heard_longest_ago(self.scenario.glad_too, self.heard)}".strip()
        return reaction.afterwards


def following(scenario: Scenario, beat: Beat) -> str:
    """Where a turn without replies leads: its `to`, else the next turn in the file, else the exit."""
    return beat.to or _next(scenario, beat)


def _next(scenario: Scenario, beat: Beat) -> str:
    number = scenario.beats.index(beat) + 1
    return scenario.beats[number].id if number < len(scenario.beats) else EXIT


def _beat(scenario: Scenario, target: str) -> Beat | None:
    return next((beat for beat in scenario.beats if beat.id == target), None)


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


def _heard_in(point: Point) -> tuple[str, ...]:
    """What the partner has said in this play."""
    return tuple(turn.text for turn in point.turns if turn.who is Who.PARTNER)


def _broken_off(says: str) -> str:
    """The first words of an answer that was cut off."""
    words = says.split()
    return " ".join(words[: max(1, len(words) // 2)]).rstrip(".,;:!?…") + "—"
