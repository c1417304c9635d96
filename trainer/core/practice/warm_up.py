"""The warm-up before an event: two or three scenes that fit it, each with its reason, and a true word at the end."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from trainer.core.attempt import JudgedAttempt
from trainer.core.events import Event, EventKind, Worry
from trainer.core.practice.fitting import BY_KIND, BY_WORRY, ranked
from trainer.core.rubric import Mark
from trainer.core.summary import Summary

LENGTHS: Mapping[int, int] = {5: 2, 10: 3}
"""For each length in minutes: how many scenes at most."""

EASY = 2
"""The hardest level with which a warm-up begins, where there is such a scene."""

_WORRIES: Mapping[Worry, str] = {
    Worry.GETTING_STUCK: "You would rather not get stuck.",
    Worry.BEING_RUDE: "You do not want to be rude.",
    Worry.LEAVING_SOMEBODY_ALONE: "You do not like to leave somebody alone.",
    Worry.BEING_FOLLOWED: "You wonder what to do when they come along.",
    Worry.SAYING_YES: "You would rather not say yes to everything.",
    Worry.IMPORTANT_PEOPLE: "You will meet people who matter to you.",
    Worry.MESSAGES_AFTERWARDS: "You think of the messages afterwards.",
}
_KINDS: Mapping[EventKind, str] = {
    EventKind.MIXER: "This happens wherever people stand and talk.",
    EventKind.CONFERENCE: "This happens at conferences.",
    EventKind.DINNER: "This happens around a dinner.",
    EventKind.PARTY: "This happens at parties.",
    EventKind.WORK: "This happens among colleagues.",
    EventKind.ONLINE: "This happens on a screen.",
}
_HARDER, _ANOTHER = "A little harder.", "And somebody else."
"""Said of a scene whose reasons were given with those before."""
_ANY = "Good to have played before any evening."
_DONE_WELL: Mapping[Mark, str] = {
    Mark.RECAP: "showed that you had listened",
    Mark.HONEST_REASON: "gave a reason that was so",
    Mark.BRIDGE: "left them with company",
    Mark.CLEAR_CLOSE: "said clearly that you were going",
    Mark.THANKS: "thanked them",
    Mark.GOODWILL: "wished them well",
}
"""What is worth telling, the rarest first."""
_TIMES = ("", "once", "twice", "three times", "four times", "five times", "six times")
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


@dataclass(frozen=True, slots=True)
class Chosen:
    """A scene of the warm-up, and why this one."""

    scene: Summary
    why: str


@dataclass(frozen=True, slots=True)
class WarmUpRun:
    """A warm-up under way."""

    event: str
    scenes: tuple[str, ...]
    """The ids of its scenes, in order."""
    began: datetime

    def after(self, scene: str) -> str | None:
        """The scene that comes next; None after the last, and for a scene that does not belong to it."""
        place = self.scenes.index(scene) + 1 if scene in self.scenes else len(self.scenes)
        return self.scenes[place] if place < len(self.scenes) else None


def next_scene(run: WarmUpRun, newest: Sequence[JudgedAttempt]) -> str | None:
    """The first scene of the warm-up that was not played since it began; None where all were."""
    played = {judged.attempt.scenario for judged in exits(run, newest)}
    return next((scene for scene in run.scenes if scene not in played), None)


def exits(run: WarmUpRun, newest: Sequence[JudgedAttempt]) -> list[JudgedAttempt]:
    """What was said in the warm-up, the oldest first; `newest` are the player's newest attempts."""
    since = (one for one in reversed(newest) if one.attempt.given >= run.began)
    return [one for one in since if one.attempt.scenario in run.scenes]


def warm_up(
    event: Event, scenes: Sequence[Summary], newest: Sequence[JudgedAttempt], minutes: int
) -> tuple[Chosen, ...]:
    """Scenes for so many minutes (5 or 10), the easiest first, each of another family where there are enough.

    `newest` are the player's newest attempts: what was played lately gives way to what was not. There is always a
    scene while there are any, even where the shortest takes longer.
    """
    lately = {judged.attempt.scenario for judged in newest}
    order = sorted(ranked(event, scenes), key=lambda scene: scene.id in lately)  # stable: the fit decides among equals
    first = next((scene for scene in order if scene.level <= EASY), order[0] if order else None)
    if first is None:
        return ()
    taken = [first]
    for scene in (*_mixed(_of_other_families(order, first.family), event), *order):
        fits = sum(one.minutes for one in taken) + scene.minutes <= minutes
        if scene not in taken and fits and len(taken) < LENGTHS[minutes]:
            taken.append(scene)
    taken.sort(key=lambda scene: scene.level)
    whys = _whys(taken, event)
    return tuple(Chosen(scene, f"{why} {scene.summary}") for scene, why in zip(taken, whys, strict=True))


def _of_other_families(order: Sequence[Summary], family: str) -> list[Summary]:
    """The best scene of each other family."""
    firsts: dict[str, Summary] = {}
    for scene in order:
        if scene.family != family:
            firsts.setdefault(scene.family, scene)
    return list(firsts.values())


def _mixed(scenes: Sequence[Summary], event: Event) -> list[Summary]:
    """One for the worry first, then one for what else the event brings, then the others."""
    worry = [scene for scene in scenes if scene.family in BY_WORRY[event.worry]]
    other = [scene for scene in scenes if scene.family not in BY_WORRY[event.worry]]
    return [*worry[:1], *other[:1], *worry[1:], *other[1:]]


def _whys(taken: Sequence[Summary], event: Event) -> Iterator[str]:
    """The reason for each scene; one that was given before is told otherwise."""
    given: list[str] = []
    for scene in taken:
        own = _reasons(scene, event, is_first=scene is taken[0])
        again = _HARDER if scene.level > taken[0].level else _ANOTHER
        given.append(next((why for why in own if why not in given), again if own else _ANY))
        yield given[-1]


def _reasons(scene: Summary, event: Event, *, is_first: bool) -> list[str]:
    worry = [_WORRIES[event.worry]] if scene.family in BY_WORRY[event.worry] else []
    easy = ["An easy one to begin with."] if is_first and scene.level <= EASY else []
    kind = [_KINDS[event.kind]] if scene.family in BY_KIND[event.kind] else []
    return [*worry, *easy, *kind]


def summed_up(said: Sequence[JudgedAttempt]) -> str:
    """An encouraging word that is true of these exits, the oldest first."""
    if not said:
        return "You have looked at what may come. The words are there when you want them."
    earned = [judged.counted.marks for judged in said]
    praise = _praise(earned)
    count = _count(len(said), "goodbye")
    if not praise:
        return f"You have said {count} already. The next one, tonight, will not be the first."
    better = _better(said)
    return f"You have said {count}. {praise}{better} The next one, at the event, will not be the first."


def best_line(said: Sequence[JudgedAttempt]) -> str:
    """The player's own line with the best score, from grade 3 on; empty where there is none."""
    good = [judged for judged in said if judged.counted.grade >= 3]
    return max(good, key=lambda judged: judged.counted.score).attempt.line if good else ""


def _praise(earned: Sequence[Collection[Mark]]) -> str:
    """The one or two things that were done most often."""
    times = {mark: sum(mark in marks for marks in earned) for mark in _DONE_WELL}
    best = [mark for mark in sorted(_DONE_WELL, key=lambda mark: -times[mark]) if times[mark]][:2]
    told = [f"{_how_often(times[mark], len(earned))}{_DONE_WELL[mark]}" for mark in best]
    return f"You {' and '.join(told)}." if told else ""


def _how_often(times: int, of: int) -> str:
    if times == of:
        return "each time " if of > 1 else ""
    return f"{_TIMES[times] if times < len(_TIMES) else f'{times} times'} "


def _better(said: Sequence[JudgedAttempt]) -> str:
    rose = len(said) > 1 and said[-1].counted.grade > said[0].counted.grade
    return " The last one was graded higher than the first." if rose else ""


def _count(number: int, thing: str) -> str:
    words = _NUMBERS[number] if number < len(_NUMBERS) else str(number)
    return f"{words} {thing}" if number == 1 else f"{words} {thing}s"
