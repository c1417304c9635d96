"""One sitting with a scenario: plays it, keeps every exit before it is judged, and answers with a verdict."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from trainer.core.attempt import Answer, Attempt, Dispute, JudgedAttempt, Way
from trainer.core.errors import TrainerError
from trainer.core.judge.grade import answered as by_answers
from trainer.core.judgement import Judgement
from trainer.core.leaving import Reaction
from trainer.core.play import Ended, Leaving, Left, NotNowError, Play, Step, reaction_to
from trainer.core.play.holding import AS_WRITTEN
from trainer.core.play.saved import NotSavedHereError, resumed, saved
from trainer.core.ports import AttemptLog, Clock, Judge, Sittings
from trainer.core.prediction import NOBODY_ASKED, NOT_SAID, Prediction, Thoughts, may_ask_why
from trainer.core.recall import Check, Recalled, listening_check
from trainer.core.rubric import Mark
from trainer.core.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Tools:
    """What a rehearsal needs from the outside."""

    judge: Judge
    log: AttemptLog
    sittings: Sittings
    clock: Clock
    new_id: Callable[[], str]
    thoughts: Thoughts = NOBODY_ASKED


class Rehearsal:
    """A run through a scenario. Owns the play and the verdicts of its exits; knows nothing of how they are shown."""

    def __init__(self, scenario: Scenario, tools: Tools, stickiness: int = AS_WRITTEN) -> None:
        """`stickiness` is the dial, 1 to 5: how hard the partner holds on."""
        self.scenario = scenario
        self.play = Play(scenario, (), stickiness, tuple(tools.log.answers_heard(scenario.id)))
        self.verdicts: tuple[JudgedAttempt, ...] = ()
        """The exits of this run that still stand, oldest first; a rewind takes back those after it."""
        self._tools = tools
        self._run = tools.new_id()
        self._checked = False
        self.expected: Prediction = NOT_SAID
        """What the player expects of the next exit; it is kept with that."""
        self._predicted = False
        self._asked_at: datetime = tools.clock()

    @property
    def left_in_the_middle(self) -> bool:
        """Whether the scene was left in the middle last time, at a point that can be gone on from."""
        return self._kept() is not None

    def resume(self) -> None:
        """Go on where the scene was left. Raises NotNowError where there is nothing to go on with."""
        kept = self._kept()
        if kept is None:
            raise NotNowError("this scene was not left in the middle")
        self._run, self.play = kept
        exits = sum(isinstance(move, Left) for move in self.play.moves)
        self.verdicts = tuple(self._tools.log.run(self._run))[-exits:] if exits else ()
        self._asked_at = self._tools.clock()

    def _kept(self) -> tuple[str, Play] | None:
        kept = self._tools.sittings.load(self.scenario.id)
        try:
            return (kept[0], resumed(kept[1], self.scenario)) if kept else None
        except NotSavedHereError:
            return None

    def set_stickiness(self, stickiness: int) -> None:
        """Turn the dial: 1 (they let go) to 5 (they hold on)."""
        self.play = replace(self.play, stickiness=stickiness)

    def listen(self) -> None:
        """Let the partner go on. Raises NotNowError where an answer or an exit is asked for."""
        self._go(self.play.listen())

    def reply(self, number: int) -> None:
        """Give the small answer of that number, from 0. Raises NotNowError where there is none."""
        self._go(self.play.reply(number))

    def stay(self) -> None:
        """Stay where leaving was asked for. Raises NotNowError where the scene has nothing more to tell."""
        self._go(self.play.stay())

    def wait(self) -> None:
        """Leave a message unanswered for now. Raises NotNowError where nothing comes of it."""
        self._go(self.play.wait())

    @property
    def check(self) -> Check | None:
        """What is asked before the first exit of this run; None where it was asked or there is nothing to ask."""
        if self._checked or self.verdicts or not isinstance(self.play.step, Leaving):
            return None
        return listening_check(self.play.heard, self.scenario.foils, self._run)

    def answer_check(self, chosen: str | None) -> None:
        """Take on what the player remembers, None to pass over it. It is asked once a run."""
        check = self.check
        self._checked = True
        if check and chosen is not None:
            scenario = self.scenario
            said = Recalled(self._run, scenario.id, scenario.family, check.told, chosen, self._tools.clock())
            self._tools.sittings.add_recall(said)

    @property
    def may_predict(self) -> bool:
        """Whether to ask what the player expects: before the first exit of a run, and not of somebody's first run."""
        if self._predicted or self.verdicts or not isinstance(self.play.step, Leaving):
            return False
        return self._tools.thoughts.practised_before(self._run)

    def predict(self, expected: Prediction) -> None:
        """Take on what the player expects, or that they passed over it. It is asked once a run."""
        self.expected, self._predicted = expected, True

    @property
    def may_say_why(self) -> bool:
        """Whether to ask why the last exit would work, or not."""
        exits = [one.attempt for one in self.verdicts]
        return may_ask_why(exits) and self._tools.thoughts.practised_before(self._run)

    @property
    def why(self) -> str:
        """Why the last exit would work, or not, as far as the player has said."""
        return self._tools.thoughts.of(self.verdicts[-1].attempt.id).why if self.verdicts else ""

    def say_why(self, text: str) -> None:
        """Keep why the last exit would work, or not; nothing is kept of empty text. Raises TrainerError."""
        if self.verdicts and text.strip() != self.why:
            self._tools.thoughts.keep_why(self.verdicts[-1].attempt.id, text.strip(), self._tools.clock())

    def rewind(self, to: int | None = None) -> None:
        """Go back to before move number `to`, from 0; without a number, take back the last move."""
        self._go(self.play.rewind(to))

    def again(self, moment_id: str) -> None:
        """Go back to the moment of that id, to leave it another way."""
        self._go(self.play.before_exit(moment_id))

    def replace_verdict(self, corrected: JudgedAttempt) -> None:
        """Take on a verdict of this run that the player has corrected since."""
        same = corrected.attempt.id
        self.verdicts = tuple(corrected if old.attempt.id == same else old for old in self.verdicts)

    def leave(self, line: str, way: Way, choice: int | None = None) -> JudgedAttempt:
        """Make an exit: the words are kept first, then judged, then the partner answers.

        Raises NotNowError where no exit is asked for, TrainerError where the words cannot be kept.
        """
        attempt = self.keep(line, way, choice)
        return self.go_on(attempt, self._tools.judge.judge(attempt.line, attempt.scene))

    def keep(self, line: str, way: Way, choice: int | None = None) -> Attempt:
        """The first half of leaving: the words are kept. Judge them, on any thread, and hand both to `go_on`.

        Raises NotNowError where no exit is asked for, TrainerError where the words cannot be kept.
        """
        step = self.play.step
        if not isinstance(step, Leaving):
            raise NotNowError("this is not a moment to leave at")
        attempt = self._attempt(step, line, way, choice)
        self._tools.log.add(attempt)
        self._keep_expected(attempt)
        return attempt

    def _keep_expected(self, attempt: Attempt) -> None:
        """The words are in the log by now: a guess that cannot be kept must not hold them up."""
        expected, self.expected, self._predicted = self.expected, NOT_SAID, True
        if expected.made:
            with suppress(TrainerError):
                self._tools.thoughts.keep_prediction(attempt.id, expected)

    def go_on(self, attempt: Attempt, judgement: Judgement) -> JudgedAttempt:
        """The second half of leaving: the partner answers, and the verdict stands."""
        play = self.play.leave(Left(attempt.line, judgement.marks, judgement.grade))
        said = play.transcript[-1].text
        self._tools.log.add_judgement(attempt.id, judgement, said)
        verdict = JudgedAttempt(attempt, judgement, said)
        self.verdicts = (*self.verdicts, verdict)
        self._go(play)
        return verdict

    def watch(self, number: int) -> Step:
        """What would come of an offered exit, by what its author means it to earn. Nothing is kept or counted."""
        step = self.play.step
        if not isinstance(step, Leaving):
            raise NotNowError("this is not a moment to leave at")
        offered = step.moment.exits[number]
        return self.play.leave(Left(offered.line, offered.marks, offered.grade)).step

    def _attempt(self, step: Leaving, line: str, way: Way, choice: int | None) -> Attempt:
        return Attempt(
            id=self._tools.new_id(),
            run=self._run,
            scenario=self.scenario.id,
            scenario_version=self.scenario.version,
            title=self.scenario.title,
            family=self.scenario.family,
            moment=step.moment.id,
            scene=step.scene,
            line=line,
            way=way,
            choice=choice,
            began=self._asked_at,
            given=self._tools.clock(),
        )

    def _go(self, play: Play) -> None:
        self.play = play
        exits = sum(isinstance(move, Left) for move in play.moves)
        self.verdicts = self.verdicts[:exits]
        self._asked_at = self._tools.clock()
        over = not play.moves or isinstance(play.step, Ended)
        with suppress(TrainerError):  # only a comfort: the play goes on where it cannot be kept
            self._tools.sittings.save(self.scenario.id, self._run, None if over else saved(play))


def judge_kept(attempt: Attempt, scenario: Scenario | None, tools: Tools) -> JudgedAttempt:
    """Judge an attempt that is in the log and write the judgement beside it.

    Without its scenario or its moment, which may have gone since, the attempt is judged and nobody answers.
    """
    judgement = tools.judge.judge(attempt.line, attempt.scene)
    reaction = answer(attempt, judgement, scenario) if scenario else None
    said = reaction.says if reaction else ""
    tools.log.add_judgement(attempt.id, judgement, said)
    return JudgedAttempt(attempt, judgement, said)


def dispute(judged: JudgedAttempt, marks: Sequence[Mark], note: str, tools: Tools) -> JudgedAttempt:
    """Keep the player's word that these marks are wrong, and count the line again without them."""
    for mark in marks:
        others = (one for one in judged.disputes if one.mark is not mark)
        said = Dispute(mark, note, tools.clock())
        judged = replace(judged, disputes=(*others, said))
        judged = replace(judged, recount=recounted(judged, tools.judge))
        tools.log.add_dispute(judged.attempt.id, said, judged.counted)
    return judged


def answer_doubt(judged: JudgedAttempt, mark: Mark, holds: bool, tools: Tools) -> JudgedAttempt:
    """Keep what the player said to a mark in doubt; where that changes the count, the line is counted again.

    Raises ValueError where the judge has no doubt about the mark.
    """
    if mark not in judged.judgement.unsure:
        raise ValueError(f"the judge did not ask about {mark}")
    said = Answer(mark, holds, tools.clock())
    others = (one for one in judged.answers if one.mark is not mark)
    answered = replace(judged, answers=(*others, said))
    counted = recounted(answered, tools.judge)
    changes = counted != judged.counted
    tools.log.add_answer(judged.attempt.id, said, counted if changes else None)
    return replace(answered, recount=counted) if changes else answered


def take_back(before: JudgedAttempt, tools: Tools) -> JudgedAttempt:
    """Let the player's word about an attempt be what it was in `before`: what was said since is no longer kept.

    The judge may have judged anew in between; the line is then counted by the newer judgement.
    """
    now = tools.log.get(before.attempt.id) or before
    restored = replace(now, disputes=before.disputes, answers=before.answers, recount=None)
    counted = recounted(restored, tools.judge)
    if counted != restored.judgement:
        restored = replace(restored, recount=counted)
    tools.log.take_back(restored)
    return restored


def recounted(judged: JudgedAttempt, judge: Judge) -> Judgement:
    """The judgement by the player's word: with the doubts that hold, then without the marks that do not.

    The word stays with the attempt when it is judged anew: a mark that did not hold does not count when a newer judge
    is sure of it either.
    """
    scene = judged.attempt.scene
    holding = {one.mark for one in judged.answers if one.holds}
    denied = {one.mark for one in judged.answers if not one.holds}
    counted = by_answers(judged.judgement, holding, denied, scene)
    wrong = {one.mark for one in judged.disputes} | denied
    if wrong.intersection(counted.marks):
        counted = judge.without(counted, wrong, scene)
    return counted


def why_stay(attempt: Attempt, scenario: Scenario | None) -> str:
    """Why staying would have been the better choice at this moment; empty where leaving was right."""
    moments = scenario.moments if scenario else ()
    stay = next((one.stay for one in moments if one.id == attempt.moment), None)
    return stay.why if stay else ""


def answer(attempt: Attempt, judgement: Judgement, scenario: Scenario) -> Reaction | None:
    """How the partner answers this exit in the scenario as it is today; None where its moment is no longer there."""
    try:
        moment = scenario.moment(attempt.moment)
    except KeyError:
        return None
    return reaction_to(Left(attempt.line, judgement.marks, judgement.grade), moment)
