"""Finding scenes among many: by words, and by what kind they are, how hard, how one talks, and how they went before."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from trainer.core.channel import Channel
from trainer.core.summary import Summary

WELL = 4
"""From this grade on the newest exit in a scene went well."""

Grades = Mapping[str, int]
"""For each scenario that was tried, the grade of its newest exit."""


class Tried(StrEnum):
    """How a scene went before."""

    NOT_YET = "not_yet"
    BEFORE = "before"
    WELL = "well"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; what is left out may be anything."""

    words: str = ""
    family: str | None = None
    level: int | None = None
    channel: Channel | None = None
    tried: Tried | None = None

    @property
    def choosy(self) -> bool:
        """Whether anything but words is asked for."""
        return any(one is not None for one in (self.family, self.level, self.channel, self.tried))

    @property
    def all_of_them(self) -> bool:
        """Whether every scene fits."""
        return not self.choosy and not self.words.strip()


class Finder:
    """Scenes with their texts ready to be searched, so that ten thousand are looked through at each letter."""

    def __init__(self, scenes: Iterable[Summary]) -> None:
        self._texts = [(scene, _searched(scene)) for scene in scenes]

    def find(self, wanted: Wanted, grades: Callable[[], Grades]) -> Sequence[Summary]:
        """The scenes that fit, in their order: their texts hold all of the words. `grades` is asked where it matters.

        Words fit in any case and order.
        """
        words = wanted.words.casefold().split()
        known = grades() if wanted.tried is not None else {}
        return tuple(
            scene
            for scene, text in self._texts
            if all(word in text for word in words) and _fits(scene, wanted, known.get(scene.id))
        )


def _fits(scene: Summary, wanted: Wanted, grade: int | None) -> bool:
    return (
        wanted.family in (None, scene.family)
        and wanted.level in (None, scene.level)
        and wanted.channel in (None, scene.channel)
        and _went(wanted.tried, grade)
    )


def _went(tried: Tried | None, grade: int | None) -> bool:
    match tried:
        case None:
            return True
        case Tried.NOT_YET:
            return grade is None
        case Tried.BEFORE:
            return grade is not None
        case Tried.WELL:
            return grade is not None and grade >= WELL


def _searched(scene: Summary) -> str:
    return f"{scene.title} {scene.summary} {scene.family} {scene.partner} {scene.channel.value}".casefold()
