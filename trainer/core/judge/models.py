"""Model lines for a scene: several ways to leave well, never one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from trainer.core.judge.better import GOOD, modest_phrases
from trainer.core.ports import Judge
from trainer.core.rubric import Mark
from trainer.core.scene import Scene, Stage

MOST = 4
"""So many can be looked through without losing one's own."""

_MAKES: Mapping[Stage, Sequence[Sequence[Mark]]] = {
    Stage.CLOSE: (
        (Mark.RECAP, Mark.HONEST_REASON, Mark.CLEAR_CLOSE, Mark.GOODWILL),
        (Mark.THANKS, Mark.BRIDGE, Mark.CLEAR_CLOSE),
        (Mark.RECAP, Mark.CLEAR_CLOSE, Mark.FOLLOW_UP),
        (Mark.THANKS, Mark.HONEST_REASON, Mark.CLEAR_CLOSE),
    ),
    Stage.PUSHBACK: (
        (Mark.CLEAR_CLOSE, Mark.HONEST_REASON, Mark.GOODWILL),
        (Mark.RECAP, Mark.CLEAR_CLOSE, Mark.GOODWILL),
        (Mark.BRIDGE,),
        (Mark.CLEAR_CLOSE, Mark.GOODWILL),
    ),
}
"""What a good line may be made of: with a reason, with company, with a next step, short."""


def model_lines(
    scene: Scene, judge: Judge, written: Iterable[str] = (), phrases: Mapping[Mark, str] | None = None
) -> tuple[str, ...]:
    """Up to MOST lines for this scene that the judge grades 4 or 5 and finds nothing against.

    First those that the scene's author has `written`, then lines made of its `phrases`, one a serving mark.
    """
    found: dict[str, None] = {}
    for line in (*written, *_made(scene, {**modest_phrases(scene), **(phrases or {})})):
        if line not in found and _is_good(line, scene, judge):
            found[line] = None
        if len(found) == MOST:
            break
    return tuple(found)


def _made(scene: Scene, phrases: Mapping[Mark, str]) -> Iterator[str]:
    for make in _MAKES[scene.stage]:
        if all(mark in phrases for mark in make):
            yield " ".join(dict.fromkeys(phrases[mark] for mark in make))


def _is_good(line: str, scene: Scene, judge: Judge) -> bool:
    judgement = judge.judge(line, scene)
    return judgement.grade >= GOOD and not judgement.doubts and not any(mark.fails for mark in judgement.marks)
