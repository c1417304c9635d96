"""A simulated year: players of several temperaments practise the shipped scenes by the real due list and spacing.

    python -m bench.year [--seed 7] [--picture docs/pictures/year.png]

Nothing of the list is imitated: each simulated day asks `due` for its scenes, and each exit is graded by the rubric's
own table and counted by `spaced`. Only the player is made up: the chance that a mark is earned grows with practice in
its family, more so when it had begun to fade, and fades with the days. The same seed gives the same year.
"""

import argparse
import math
import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bench.year_picture import Day, draw
from trainer.core.events import Event, EventKind
from trainer.core.judge.grade import grade_of
from trainer.core.judgement import Judgement
from trainer.core.practice.choosing import SECOND
from trainer.core.practice.due import RUNS, EventGlance, History, Occasion, due
from trainer.core.practice.skills import Played, Skill
from trainer.core.practice.spacing import practised, spaced
from trainer.core.practice.suggesting import Suggestion
from trainer.core.rubric import Mark
from trainer.core.scene import Partner, Scene, Stage
from trainer.core.settings import Settings
from trainer.core.summary import Summary
from trainer.library.scenarios import FolderShelf
from trainer.paths import SCENARIOS

DAYS = 365
FIRST = date(2026, 1, 5)
PICTURE = Path("docs/pictures/year.png")
LINE = "Thank you, Ana. I promised to meet four people, so I am going now. I hope the fair goes well."

SERVING: Mapping[Mark, float] = {
    Mark.THANKS: 0.45,
    Mark.RECAP: 0.2,
    Mark.CLEAR_CLOSE: 0.35,
    Mark.HONEST_REASON: 0.35,
    Mark.GOODWILL: 0.4,
    Mark.NAME: 0.5,
}
"""How likely a beginner earns each of these."""
FAILING: Mapping[Mark, float] = {
    Mark.CANNED_EXCUSE: 0.3,
    Mark.UNTRUE: 0.15,
    Mark.OPEN_DOOR: 0.2,
    Mark.OVER_APOLOGY: 0.2,
    Mark.HOLLOW_PROMISE: 0.15,
    Mark.CAVES: 0.3,
}
BEST = 0.95
"""How well a mark is known at best."""
LEARNT, SHARED = 0.35, 0.08
"""How much of what is missing one exit teaches in its own family, and in all others."""
FIRST_HALF_LIFE, LONGEST_HALF_LIFE = 6.0, 200.0
"""The days after which half of what was learnt has faded, at first and at most."""


@dataclass
class Memory:
    """How well one mark is known in one family."""

    strength: float = 0.0
    half_life: float = FIRST_HALF_LIFE
    touched: int = 0

    def at(self, day: int) -> float:
        return self.strength * math.pow(0.5, (day - self.touched) / self.half_life)

    def practise(self, day: int, share: float) -> None:
        """What has begun to fade is learnt for longer."""
        now = self.at(day)
        faded = 1 - now / self.strength if self.strength else 0
        self.half_life = min(self.half_life * (1 + share / LEARNT * (0.3 + 1.2 * faded)), LONGEST_HALF_LIFE)
        self.strength, self.touched = now + (1 - now) * share, day


@dataclass
class Learner:
    """Somebody who practises: what they know, and what the app knows of them."""

    chance: random.Random
    families: Sequence[str]
    memory: dict[tuple[str, Mark], Memory] = field(default_factory=dict)
    skills: dict[tuple[str, Mark], Skill] = field(default_factory=dict)
    last: dict[str, Played] = field(default_factory=dict)
    runs: list[Played] = field(default_factory=list)

    @property
    def past(self) -> History:
        return History(tuple(self.skills.values()), self.last, self.runs[:RUNS])

    def knows(self, family: str, mark: Mark, day: int) -> float:
        return self.memory.setdefault((family, mark), Memory()).at(day)

    def level(self, day: int, families: Sequence[str] | None = None) -> float:
        """How likely they earn a serving mark or keep a failing one out, over these families."""
        chances = [
            self._chance(family, mark, day) for family in families or self.families for mark in (*SERVING, *FAILING)
        ]
        return sum(chances) / len(chances)

    def play(self, scene: Summary, day: int) -> None:
        """One run through a scene: an exit, and a pushback in the harder ones."""
        today = FIRST + timedelta(day)
        for stage in (Stage.CLOSE, Stage.PUSHBACK)[: 2 if scene.level > 2 else 1]:
            grade = self._leave(scene, stage, day, today)
        self.last[scene.id] = Played(scene.id, scene.family, today, grade)
        self.runs.insert(0, self.last[scene.id])

    def _leave(self, scene: Summary, stage: Stage, day: int, today: date) -> int:
        place = Scene(Partner(scene.partner), stage=stage)
        could = (mark for mark in (*SERVING, *FAILING) if mark is not Mark.CAVES or stage is Stage.PUSHBACK)
        well = {mark: self.chance.random() < self._chance(scene.family, mark, day) for mark in could}
        marks = tuple(mark for mark in Mark if mark in well and well[mark] is not mark.fails)
        grade = grade_of(marks, place, LINE)
        slipped = [mark for family, mark in self.skills if family == scene.family]
        for mark, effort in practised(Judgement(LINE, marks, (), grade, 0, ""), place, slipped).items():
            key = (scene.family, mark)
            self.skills[key] = spaced(self.skills.get(key), scene.family, mark, effort, today)
        self._learn(scene.family, day)
        return grade

    def _chance(self, family: str, mark: Mark, day: int) -> float:
        beginner = SERVING.get(mark, 1 - FAILING.get(mark, 0))
        return beginner + (BEST - beginner) * self.knows(family, mark, day)

    def _learn(self, played: str, day: int) -> None:
        for family in self.families:
            for mark in (*SERVING, *FAILING):
                memory = self.memory.setdefault((family, mark), Memory())
                memory.practise(day, LEARNT if family == played else SHARED / len(self.families))


@dataclass(frozen=True)
class Temperament:
    """Who practises when, and with which settings."""

    name: str
    comes: Callable[[int, random.Random], bool]
    settings: Settings = field(default_factory=Settings)
    events: tuple[int, ...] = ()
    """The days of their events."""
    by_chance: bool = False
    """Whether they pass the list over and play any scenes: what the list is worth shows beside it."""


TALKS = ("talker", "small-group", "tag-along", "cornered", "important-person")
"""What fits a mixer."""


def temperaments() -> Sequence[Temperament]:
    """The players of the year."""
    months = tuple(range(25, DAYS, 61))
    return (
        Temperament("diligent", lambda _, chance: chance.random() < 0.95),
        Temperament("weekend", lambda day, _: day % 7 >= 5, Settings(rest_days=0b0011111)),
        Temperament("weekend, by chance", lambda day, _: day % 7 >= 5, Settings(rest_days=0b0011111), by_chance=True),
        Temperament("lapsing", lambda day, chance: day % 75 < 35 and chance.random() < 0.8),
        Temperament(
            "crammer",
            lambda day, _: any(event - 4 <= day <= event for event in months),
            Settings(daily_cap=6),
            months,
        ),
    )


def live(temperament: Temperament, scenes: Sequence[Summary], seed: int) -> tuple[Learner, list[Day]]:
    """A year of theirs, and what was suggested on each day, whether or not they came."""
    chance = random.Random(f"{seed} {temperament.name}")  # noqa: S311 - a player, no secret
    learner = Learner(chance, sorted({scene.family for scene in scenes}))
    days = []
    for day in range(DAYS):
        today, event = FIRST + timedelta(day), _event(temperament, day)
        plan = due(scenes, learner.past, temperament.settings, today, event)
        came = temperament.comes(day, chance)
        waiting = len({skill.family for skill in learner.skills.values() if skill.due <= today})
        days.append(Day(tuple(map(kind, plan.suggestions)), came, waiting, plan.occasion is Occasion.WELCOME_BACK))
        played = 0
        while came and plan.suggestions and played < temperament.settings.daily_cap:
            learner.play(chance.choice(scenes) if temperament.by_chance else plan.suggestions[0].scene, day)
            played += 1
            plan = due(scenes, learner.past, temperament.settings, today, event)
    return learner, days


def _event(temperament: Temperament, day: int) -> EventGlance | None:
    ahead = min((event - day for event in temperament.events if event >= day), default=None)
    if ahead is None:
        return None
    starts = datetime.combine(FIRST + timedelta(day + ahead), datetime.min.time(), UTC)
    return EventGlance(Event("event", "a mixer", EventKind.MIXER, starts), ahead, TALKS)


def kind(one: Suggestion) -> str:
    """What sort of reason a suggestion has."""
    starts = {"It fits": "event", "New to": "new", SECOND: "new", "An easy": "easy"}
    if found := next((sort for words, sort in starts.items() if one.why.startswith(words)), ""):
        return found
    if one.why == one.scene.summary:
        return "new"
    return "slipped" if one.why.endswith(("crept in.", "was missing.")) else "fading"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--seed", type=int, default=7)
    options.add_argument("--picture", type=Path, default=PICTURE)
    chosen = options.parse_args()
    scenes = FolderShelf((SCENARIOS,)).summaries()
    years = {}
    print(_HEAD)
    for one in temperaments():
        learner, days = live(one, scenes, chosen.seed)
        if not one.by_chance:
            years[one.name] = days
        print(_row(one, learner, days, scenes))
    draw(years, chosen.picture)


_HEAD = """| who | days | scenes | most a day | different scenes | most often one | families | all met by day \
| longest apart | of its kind: new, slipped, fading, event, easy | earns, at first and last |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"""


def _row(one: Temperament, learner: Learner, days: Sequence[Day], scenes: Sequence[Summary]) -> str:
    played = list(reversed(learner.runs))
    by_scene = Counter(run.scenario for run in played)
    firsts: dict[str, int] = {}
    for run in played:
        firsts.setdefault(run.family, (run.day - FIRST).days)
    kinds = Counter(sort for day in days if day.came for sort in day.kinds)
    met = max(firsts.values()) if len(firsts) == len(learner.families) else "never"
    begun = replace(learner, memory={}).level(0)
    cells = (
        one.name,
        sum(day.came for day in days),
        len(played),
        max(Counter(run.day for run in played).values(), default=0),
        f"{len(by_scene)} of {len(scenes)}",
        max(by_scene.values(), default=0),
        len(firsts),
        met,
        f"{_longest_apart(played)} days",
        ", ".join(str(kinds[sort]) for sort in ("new", "slipped", "fading", "event", "easy")),
        f"{begun:.0%}, {learner.level(DAYS):.0%}",
    )
    return f"| {' | '.join(map(str, cells))} |"


def _longest_apart(played: Sequence[Played]) -> int:
    """The most days on which they practised between two visits to a family."""
    days = sorted({run.day for run in played})
    place = {day: number for number, day in enumerate(days)}
    last: dict[str, int] = {}
    longest = 0
    for run in played:
        here = place[run.day]
        longest = max(longest, here - last.get(run.family, here))
        last[run.family] = here
    return max(longest, *(len(days) - 1 - here for here in last.values()))


if __name__ == "__main__":
    main()
