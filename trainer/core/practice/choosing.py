"""Which scenes to suggest, one after the other, each as if those before it had been played."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from trainer.core.practice.families import look_alikes
from trainer.core.practice.reasons import ago, ahead, reason
from trainer.core.practice.skills import Effort, Played, Skill
from trainer.core.practice.suggesting import Suggestion, ease
from trainer.core.summary import Summary

OTHER_EVERY = 3
"""Before an event, every so many scenes one is of another kind: an evening brings what nobody planned for."""

LATE_AT_MOST = 2.0
"""How many times its gap a skill counts as late at most: what rests for long does not give way to a slip for ever."""

BLOCK = 2
"""So many first tries of a family come in a row; after them families are mixed."""

_WEIGHTS: Mapping[Effort, int] = {Effort.SLIPPED: 3, Effort.MISSED: 2, Effort.WENT_WELL: 1, Effort.CAME_EASILY: 1}
_FITS, _NEW_ONE_A_DAY, _BLOCK, _DUE, _NEW, _FITS_ALREADY = range(6)

SECOND = "A second one of this kind helps the first to settle."


class _Option(NamedTuple):
    """A family that could come next."""

    order: tuple[float, ...]
    """The least comes first."""
    family: str
    why: str
    """Empty where the scene's own summary says it."""


class Chooser:
    """Chooses for one day."""

    def __init__(
        self,
        scenes: Sequence[Summary],
        skills: Sequence[Skill],
        last: Mapping[str, Played],
        runs: Sequence[Played],
        today: date,
        cap: int,
    ) -> None:
        self._today, self._cap = today, cap
        self._shelf: dict[str, list[Summary]] = {}
        for scene in scenes:
            self._shelf.setdefault(scene.family, []).append(scene)
        self._skills: dict[str, list[Skill]] = {}
        for skill in skills:
            self._skills.setdefault(skill.family, []).append(skill)
        self._tried: dict[str, dict[str, date]] = {}
        for one in last.values():
            self._tried.setdefault(one.family, {})[one.scenario] = one.day
        self._taken = {one.scenario for one in last.values() if one.day == today}
        self._newest = list(runs[:BLOCK])
        self._horizon = today
        self._event, self._fitting = "", tuple[str, ...]()
        self.all_is_fresh = False
        """Whether nothing was due and nothing new when it was last asked."""

    def squeeze(self, event: str, days: int, families: Sequence[str]) -> None:
        """Let what would fall due until the event come forward, and what fits it come first."""
        self._horizon = self._today + timedelta(days)
        self._event = f"It fits “{event}” {ahead(days)}."
        self._fitting = tuple(families)

    def choose(self, count: int) -> tuple[Suggestion, ...]:
        """At most so many scenes."""
        chosen: list[Suggestion] = []
        while len(chosen) < count and (one := self._next(is_last=len(chosen) == count - 1)):
            chosen.append(one)
        self.all_is_fresh = not chosen
        return tuple(chosen) or self._longest_ago()

    def easy(self, count: int) -> tuple[Suggestion, ...]:
        """The easiest scenes, of families that the player knows where there are some, and each of another family."""
        families = [self._easiest(family) for family in self._shelf]
        fitting = self._fitting
        order = sorted(
            (one for one in families if one),
            key=lambda one: (one.family not in fitting, ease(one), one.family not in self._tried),
        )
        return tuple(Suggestion(one, f"An easy one to come back with. {one.summary}") for one in order[:count])

    def _next(self, *, is_last: bool) -> Suggestion | None:
        options = list(self._options(is_last=is_last))
        allowed = [one for one in options if self._mixes(one.family)]
        best = min(allowed or options, key=lambda one: one.order, default=None)
        if best is None:
            return None
        scene = self._scene(best.family)
        self._taken.add(scene.id)
        self._newest = [Played(scene.id, scene.family, self._today), *self._newest][:BLOCK]
        self._tried.setdefault(scene.family, {})[scene.id] = self._today
        return Suggestion(scene, best.why or scene.summary)

    def _options(self, *, is_last: bool) -> Iterator[_Option]:
        wants_new = is_last and self._wants_new()
        wants_other = len(self._taken) % OTHER_EVERY == OTHER_EVERY - 1
        alike = look_alikes(self._newest[0].family) if self._ends_block() else frozenset()
        for place, (family, scenes) in enumerate(self._shelf.items()):
            if all(scene.id in self._taken for scene in scenes):
                continue
            due = self._most_urgent(family)
            why = reason(due, self._today) if due else ""
            last = max(self._tried.get(family, {}).values(), default=date.min).toordinal()
            if family in self._fitting:
                order = (_FITS_ALREADY if wants_other else _FITS, due is None, last, self._fitting.index(family))
                yield _Option(order, family, f"{self._event} {why or self._scene(family).summary}")
            elif self._is_half_begun(family):
                yield _Option((_BLOCK, place), family, SECOND)
            elif due:
                need = self._urgency(due) + (self._today.toordinal() - last) / 7
                yield _Option((_DUE, family not in alike, -need, last, place), family, why)
            elif family not in self._tried:
                scene = self._scene(family)
                rank = _NEW_ONE_A_DAY if wants_new else _NEW
                yield _Option((rank, *ease(scene), place), family, f"New to you. {scene.summary}")

    def _mixes(self, family: str) -> bool:
        """Whether the family may follow what was played last."""
        return not self._newest or family != self._newest[0].family or self._is_half_begun(family)

    def _is_half_begun(self, family: str) -> bool:
        """Whether the last scene was the first of this family, not long ago, and the next is not much harder."""
        tried = self._tried.get(family, {})
        if len(tried) != 1 or not self._newest or self._newest[0].scenario not in tried or self._ends_block():
            return False
        begun = next((scene.level for scene in self._shelf[family] if scene.id in tried), 0)
        is_new = abs((self._today - self._newest[0].day).days) <= 1
        return is_new and self._scene(family).level <= begun + 1

    def _ends_block(self) -> bool:
        return len({one.family for one in self._newest}) == 1 and len(self._newest) == BLOCK

    def _wants_new(self) -> bool:
        """Whether the last scene is to be of a new family: one a day, or every other day with one scene a day."""
        begun_today = any(set(days.values()) == {self._today} for days in self._tried.values())
        return not begun_today and (self._cap > 1 or self._today.toordinal() % 2 == 0)

    def _most_urgent(self, family: str) -> Skill | None:
        """The skill that needs practice most, of those that are due."""
        found = sorted((one for one in self._skills.get(family, ()) if self._is_due(one)), key=lambda one: one.mark)
        return None if self._was_played_today(family) else max(found, key=self._urgency, default=None)

    def _was_played_today(self, family: str) -> bool:
        return self._today in self._tried.get(family, {}).values()

    def _is_due(self, skill: Skill) -> bool:
        """By its day, or where it was practised on a day that is yet to come: the clock was wrong then, or is now."""
        return skill.due <= self._horizon or skill.last > self._today

    def _urgency(self, skill: Skill) -> float:
        """The longer it rests beyond its gap, and the worse it went, the more."""
        waited, gap = (self._today - skill.last).days, (skill.due - skill.last).days
        return _WEIGHTS[skill.effort] * min(max(waited, 1) / max(gap, 1), LATE_AT_MOST)

    def _scene(self, family: str) -> Summary:
        """The easiest that was not tried yet, else the one tried longest ago; never the last one where another fits."""
        free = [scene for scene in self._shelf[family] if scene.id not in self._taken]
        tried = self._tried.get(family, {})
        last = self._newest[0].scenario if self._newest else ""
        return min(free, key=lambda one: (one.id == last, tried.get(one.id, date.min), one.level))

    def _easiest(self, family: str) -> Summary | None:
        free = [scene for scene in self._shelf[family] if scene.id not in self._taken]
        last = self._newest[0].scenario if self._newest else ""
        tried = self._tried.get(family, {})
        return min(free, key=lambda one: (one.id == last, one.level, tried.get(one.id, date.min)), default=None)

    def _longest_ago(self) -> tuple[Suggestion, ...]:
        """For a day on which nothing is due and nothing new: the scene that was played longest ago."""
        tried = {scene: day for days in self._tried.values() for scene, day in days.items()}
        last = self._newest[0].scenario if self._newest else ""
        free = [one for scenes in self._shelf.values() for one in scenes if one.id not in self._taken]
        if not free:
            return ()
        scene = min(free, key=lambda one: (one.id == last, tried.get(one.id, date.min)))
        day = tried.get(scene.id)
        return (Suggestion(scene, f"{ago(day, self._today)} you played it last." if day else scene.summary),)
