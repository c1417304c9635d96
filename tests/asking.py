"""A judge that is unsure, as the one with a learned half is: some marks it tells, about others it asks."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from trainer.core.judge.grade import counted, without
from trainer.core.judgement import Evidence, Judgement
from trainer.core.rubric import Mark
from trainer.core.scene import Scene

TOLD = {Mark.THANKS: "Thank you", Mark.CLEAR_CLOSE: "I’m off", Mark.NAME: "Ana", Mark.OPEN_DOOR: "maybe"}
DOUBTED = {Mark.CANNED_EXCUSE: "get another drink", Mark.UNTRUE: "My train leaves soon", Mark.PUT_DOWN: "your hens"}

ASKED_LINE = "Thank you, Ana. I’m off to get another drink. My train leaves soon."
"""The asking judge tells three marks of it, and asks about two."""


@dataclass(frozen=True)
class AskingJudge:
    """Fulfils Judge. Finds each mark by its words."""

    version: str = "asking-1"
    told: Mapping[Mark, str] = field(default_factory=lambda: TOLD)
    doubted: Mapping[Mark, str] = field(default_factory=lambda: DOUBTED)

    def judge(self, line: str, scene: Scene) -> Judgement:
        told = tuple(_found(line, self.told, 0.9))
        marks = tuple(one.mark for one in told)
        doubts = tuple(_found(line, self.doubted, 0.6))
        return counted(Judgement(line, marks, told, 1, 0, self.version, doubts), scene)

    def without(self, judgement: Judgement, marks: Iterable[Mark], scene: Scene) -> Judgement:
        return without(judgement, marks, scene)


def _found(line: str, words: Mapping[Mark, str], chance: float) -> Iterator[Evidence]:
    for mark in Mark:
        if mark in words and (start := line.find(words[mark])) >= 0:
            yield Evidence(mark, start, start + len(words[mark]), f"It says “{words[mark]}”.", chance)
