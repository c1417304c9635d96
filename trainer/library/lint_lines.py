"""The judge held against the author: every offered exit, phrase and model line must earn what it is meant to."""

from collections.abc import Collection, Iterator, Mapping

from trainer.core.errors import Problem
from trainer.core.judge.grade import with_doubts
from trainer.core.judgement import Judgement
from trainer.core.leaving import Moment, OfferedExit
from trainer.core.play import Leaving, Left, Listening, Play
from trainer.core.play.holding import AS_WRITTEN, NEVER_ENDS
from trainer.core.ports import Judge
from trainer.core.rubric import Mark
from trainer.core.scenario import Scenario
from trainer.core.scene import Scene
from trainer.core.temperament import endowed
from trainer.library.reading import Document
from trainer.library.temperaments import temperament

ALONE = "a phrase is judged by itself"


def line_problems(document: Document, scenario: Scenario, judge: Judge) -> Iterator[Problem]:
    """Where judge and author differ on the lines of one scenario. Moments that no offered exit opens are named."""
    try:
        scenes = moment_scenes(scenario)
    except (KeyError, IndexError, RecursionError):
        return  # the shape is broken; that is reported elsewhere
    if not scenes:
        yield document.problem(
            ("beats",), "no way of the talk comes to an exit", "look for turns that lead in a circle"
        )
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
    """For each moment that can be reached by what is offered, the scene in which its lines are judged."""
    scenes: dict[str, Scene] = {}
    whole = endowed(scenario, temperament(scenario.temperament))
    for dial in (AS_WRITTEN, NEVER_ENDS):
        scenes = {**_scenes_at(dial, whole), **scenes}
    return scenes


def _scenes_at(dial: int, scenario: Scenario) -> Mapping[str, Scene]:
    scenes: dict[str, Scene] = {}
    waiting = [_to_exit(Play(scenario, stickiness=dial))]
    while waiting:
        play = waiting.pop()
        step = play.step
        if isinstance(step, Leaving) and step.moment.id not in scenes:
            scenes[step.moment.id] = step.scene
            waiting = [*waiting, *_onwards(play, step)]
    return scenes


def _onwards(play: Play, step: Leaving) -> Iterator[Play]:
    """The play after everything that is offered here; what is nearest comes last, so that it is taken first."""
    if step.moment.later:
        yield play.wait()
    if step.moment.stay:
        yield _to_exit(play.stay())
    for offered in step.moment.exits:
        yield play.leave(Left(offered.line, offered.marks, offered.grade))


def _to_exit(start: Play) -> Play:
    """The play gone on to its next exit by the fewest answers; as it was where there is none."""
    waiting, seen = [start], set[str]()
    while waiting:
        play = waiting.pop(0)
        match play.step:
            case Leaving():
                return play
            case Listening(beat=beat, replies=replies) if beat.id not in seen:
                seen.add(beat.id)
                waiting += [play.reply(number) for number in range(len(replies))] or [play.listen()]
    return start


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
            what = f"the judge {'finds' if found else 'does not find'} {rule.mark.value} in “{line}”"
            yield document.problem(("brief", "rule", key), what, f"it stands for the {key} way")


def _phrases(document: Document, number: int, moment: Moment, judge: Judge, scene: Scene) -> Iterator[Problem]:
    """A phrase is a part of a line: that it ends nothing by itself is no fault."""
    for mark, phrase in moment.phrases.items():
        found = judge.judge(phrase, scene).marks
        faults = [other.value for other in found if other.fails and other is not Mark.GHOSTS]
        at = ("moments", number, "phrases", mark.value)
        if mark not in found:
            yield document.problem(at, f"the judge does not find {mark.value} in “{phrase}”", ALONE)
        if faults:
            yield document.problem(at, f"the judge finds {', '.join(faults)} in “{phrase}”", ALONE)
