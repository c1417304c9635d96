"""The judge held against the author: every offered exit, phrase and model line must earn what it is meant to."""

from collections.abc import Collection, Iterator, Mapping

from trainer.core.errors import Problem
from trainer.core.judge.grade import with_doubts
from trainer.core.judgement import Judgement
from trainer.core.play import Leaving, Left, Listening, Play
from trainer.core.ports import Judge
from trainer.core.rubric import Mark
from trainer.core.scenario import Moment, OfferedExit, Scenario
from trainer.core.scene import Scene
from trainer.library.reading import Document


def line_problems(document: Document, scenario: Scenario, judge: Judge) -> Iterator[Problem]:
    """Where judge and author differ on the lines of one scenario. Moments that no offered exit opens are named."""
    try:
        scenes = moment_scenes(scenario)
    except (KeyError, IndexError, RecursionError):
        return  # the shape is broken; that is reported elsewhere
    if not scenes:
        return
    yield from _rule_lines(document, scenario, judge, scenes[scenario.moments[0].id])
    for number, moment in enumerate(scenario.moments):
        if moment.id not in scenes:
            what = f"none of the offered exits opens the moment “{moment.id}”"
            yield document.problem(("moments", number), what, "offer one that does")
            continue
        for exit_number, offered in enumerate(moment.exits):
            judgement = meant(judge.judge(offered.line, scenes[moment.id]), offered.marks, scenes[moment.id])
            if said := difference(offered, judgement):
                hint = "mend the line, the label or the judge"
                yield document.problem(("moments", number, "exits", exit_number), said, hint)
        yield from _phrases(document, number, moment, judge, scenes[moment.id])


def moment_scenes(scenario: Scenario) -> Mapping[str, Scene]:
    """For each moment that can be reached by offered exits, the scene in which its lines are judged."""
    scenes: dict[str, Scene] = {}
    waiting = [_at_first_exit(scenario)]
    while waiting:
        play = waiting.pop()
        step = play.step if play else None
        if play is None or not isinstance(step, Leaving) or step.moment.id in scenes:
            continue
        scenes[step.moment.id] = step.scene
        waiting += [play.leave(Left(offered.line, offered.marks, offered.grade)) for offered in step.moment.exits]
    return scenes


def _at_first_exit(scenario: Scenario) -> Play | None:
    """A play that stands at its first exit: by the fewest answers, so that circles do not matter."""
    waiting, seen = [Play(scenario)], set[str]()
    while waiting:
        play = waiting.pop(0)
        match play.step:
            case Leaving():
                return play
            case Listening(beat=beat, replies=replies) if beat.id not in seen:
                seen.add(beat.id)
                waiting += [play.reply(number) for number in range(len(replies))] or [play.listen()]
    return None


def difference(offered: OfferedExit, judgement: Judgement) -> str:
    """How the judge differs from the author on an exit, in words; empty where they agree."""
    more = [mark.value for mark in judgement.marks if mark not in offered.marks]
    less = [mark.value for mark in offered.marks if mark not in judgement.marks]
    said = []
    if more:
        said.append(f"finds {', '.join(more)} too")
    if less:
        said.append(f"does not find {', '.join(less)}")
    if judgement.grade != offered.grade:
        said.append(f"gives grade {judgement.grade}, not {offered.grade}")
    return f"the judge {' and '.join(said)}" if said else ""


def meant(judgement: Judgement, marks: Collection[Mark], scene: Scene) -> Judgement:
    """The judgement where the judge has asked about its doubts, and its author has said which of them are meant."""
    return with_doubts(judgement, [mark for mark in judgement.unsure if mark in marks], scene)


def _rule_lines(document: Document, scenario: Scenario, judge: Judge, scene: Scene) -> Iterator[Problem]:
    rule = scenario.brief.rule
    serves = not rule.mark.fails
    for key, line in (("good", rule.good), ("bad", rule.bad)):
        found = rule.mark in meant(judge.judge(line, scene), [rule.mark], scene).marks
        if found != (serves is (key == "good")):
            what = f"the judge {'finds' if found else 'does not find'} {rule.mark.value} in this line"
            yield document.problem(("brief", "rule", key), what, f"it stands for the {key} way")


def _phrases(document: Document, number: int, moment: Moment, judge: Judge, scene: Scene) -> Iterator[Problem]:
    """A phrase is a part of a line: that it ends nothing by itself is no fault."""
    for mark, phrase in moment.phrases.items():
        found = judge.judge(phrase, scene).marks
        faults = [other.value for other in found if other.fails and other is not Mark.GHOSTS]
        at = ("moments", number, "phrases", mark.value)
        if mark not in found:
            yield document.problem(at, f"the judge does not find {mark.value} in this phrase")
        if faults:
            yield document.problem(at, f"the judge finds {', '.join(faults)} in this phrase")
