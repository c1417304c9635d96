"""One sitting with a scenario: plays it, keeps every exit before it is judged, and answers with a verdict."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from trainer.core.attempt import Answer, Attempt, Dispute, JudgedAttempt, Way
from trainer.core.judge.grade import with_doubts
from trainer.core.judgement import Judgement
from trainer.core.leaving import Reaction
from trainer.core.play import Leaving, Left, NotNowError, Play, reaction_to
from trainer.core.ports import AttemptLog, Clock, Judge
from trainer.core.rubric import Mark
from trainer.core.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Tools:
    """What a rehearsal needs from the outside."""

    judge: Judge
    log: AttemptLog
    clock: Clock
    new_id: Callable[[], str]


class Rehearsal:
    """A run through a scenario. Owns the play and the verdicts of its exits; knows nothing of how they are shown."""

    def __init__(self, scenario: Scenario, tools: Tools) -> None:
        self.scenario = scenario
        self.play = Play(scenario)
        self.verdicts: tuple[JudgedAttempt, ...] = ()
        """The exits of this run that still stand, oldest first; a rewind takes back those after it."""
        self._tools = tools
        self._run = tools.new_id()
        self._asked_at: datetime = tools.clock()

    def listen(self) -> None:
        """Let the partner go on. Raises NotNowError where an answer or an exit is asked for."""
        self._go(self.play.listen())

    def reply(self, number: int) -> None:
        """Give the small answer of that number, from 0. Raises NotNowError where there is none."""
        self._go(self.play.reply(number))

    def rewind(self) -> None:
        """Take back the last move."""
        self._go(self.play.rewind())

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
        step = self.play.step
        if not isinstance(step, Leaving):
            raise NotNowError("this is not a moment to leave at")
        attempt = self._attempt(step, line, way, choice)
        self._tools.log.add(attempt)
        verdict = judge_kept(attempt, self.scenario, self._tools)
        self.verdicts = (*self.verdicts, verdict)
        self._go(self.play.leave(Left(line, verdict.judgement.marks, verdict.judgement.grade)))
        return verdict

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


def recounted(judged: JudgedAttempt, judge: Judge) -> Judgement:
    """The judgement by the player's word: with the doubts that hold, then without the marks that do not.

    The word stays with the attempt when it is judged anew: a mark that did not hold does not count when a newer judge
    is sure of it either.
    """
    scene, counted = judged.attempt.scene, judged.judgement
    holding = [one.mark for one in judged.answers if one.holds]
    if set(holding).intersection(counted.unsure):
        counted = with_doubts(counted, holding, scene)
    wrong = {one.mark for one in judged.disputes} | {one.mark for one in judged.answers if not one.holds}
    if wrong.intersection(counted.marks):
        counted = judge.without(counted, wrong, scene)
    return counted


def answer(attempt: Attempt, judgement: Judgement, scenario: Scenario) -> Reaction | None:
    """How the partner answers this exit in the scenario as it is today; None where its moment is no longer there."""
    try:
        moment = scenario.moment(attempt.moment)
    except KeyError:
        return None
    return reaction_to(Left(attempt.line, judgement.marks, judgement.grade), moment)
