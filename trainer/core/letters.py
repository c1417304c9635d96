"""Letters: templates for written closings, and the introductions that wait for one."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from trainer.core.channel import Channel
from trainer.core.content import PLAIN
from trainer.core.judgement import Judgement
from trainer.core.practice.blanks import key_of, names
from trainer.core.practice.drills_written import Checklist, Frame, Outcome, Stakes
from trainer.core.scene import Bystander, Partner, Scene, Turn, Who

QUARTER = timedelta(days=91)
"""After so long a template is worth another look: what was true in it may not be so any more."""

WRITTEN = (Channel.EMAIL, Channel.DIRECT_MESSAGE, Channel.CHAT)
"""The channels that a letter can go out by."""

GOOD = 4
"""From this grade on a letter can go out as it is."""

_TITLE_WORDS = 6
_THEIRS, _MINE, _MEANT = "their ", "my ", "i will "
"""How the blanks begin whose words tell of the other person, are true of the player, or are what they mean to do."""
_NAME, _THEIR_NAME, _COLLEAGUE, _INTRODUCER = "name", "their name", "colleague", "introducer"


@dataclass(frozen=True, slots=True)
class Template:
    """A closing of the player's, with blanks to fill."""

    id: str
    title: str
    situation: str
    """When it is the one to take, in a few words."""
    body: str
    made: datetime
    looked_over: datetime
    """When the player last read it through."""
    frame: Frame | None = None
    """How it closes; None where the player has not said."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody whom the player owes a close."""

    id: str
    whom: str
    about: str
    channel: Channel
    came: datetime
    stakes: Stakes | None = None
    outcome: Outcome | None = None
    frame: Frame | None = None
    """None, as the two before, while it is not decided."""
    closed: datetime | None = None

    @property
    def checklist(self) -> Checklist | None:
        """What was decided, once all of it is."""
        if self.stakes is None or self.outcome is None or self.frame is None:
            return None
        return Checklist(self.stakes, self.outcome, self.frame)


@dataclass(frozen=True, slots=True)
class Case:
    """The concrete case that a letter is for, as the player tells it. All of it may stay empty."""

    partner: str = ""
    channel: Channel = Channel.EMAIL
    asked: str = ""
    """What they wrote or asked; each line is a fact."""
    truths: str = ""
    """What is true of the player."""
    intends: str = ""
    """What the player really means to do."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A case in which a starter does well."""

    __pydantic_config__ = PLAIN

    blanks: Mapping[str, str]
    channel: Channel = Channel.EMAIL
    asked: str = ""
    truths: str = ""
    intends: str = ""

    @property
    def case(self) -> Case:
        return Case("", self.channel, self.asked, self.truths, self.intends)


@dataclass(frozen=True, slots=True)
class Starter:
    """A template that comes with the program."""

    __pydantic_config__ = PLAIN

    id: str
    title: str
    situation: str
    frame: Frame
    body: str
    sample: Sample

    def template(self, now: datetime) -> Template:
        """It, as a template that the player can make their own."""
        return Template(self.id, self.title, self.situation, self.body, now, now, self.frame)


class LetterBook(Protocol):
    """Where templates and what waits are kept. Every call has reached the disk when it returns."""

    def keep(self, template: Template) -> None:
        """Keep a template. One of the same id takes its place."""
        ...

    def remove(self, template_id: str) -> None:
        """Forget a template; nothing happens where there is none."""
        ...

    def templates(self) -> Sequence[Template]:
        """All of them, by title."""
        ...

    def to_look_over(self, now: datetime) -> Sequence[Template]:
        """Those that were not looked over for a quarter of a year, the longest first."""
        ...

    def keep_waiting(self, waiting: Waiting) -> None:
        """Keep somebody who waits. One of the same id takes its place."""
        ...

    def close(self, waiting_id: str, at: datetime) -> None:
        """It is closed: nobody waits any more."""
        ...

    def reopen(self, waiting_id: str) -> None:
        """It waits after all."""
        ...

    def remove_waiting(self, waiting_id: str) -> None:
        """Forget it; nothing happens where there is none."""
        ...

    def waiting(self) -> Sequence[Waiting]:
        """All that still wait, the oldest first."""
        ...


def wants_a_look(template: Template, now: datetime) -> bool:
    """Whether a quarter of a year has gone since it was looked over."""
    return template.looked_over <= now - QUARTER


def title_of(template: Template) -> str:
    """What it is called; without a title, how its body begins."""
    return template.title.strip() or " ".join(template.body.split()[:_TITLE_WORDS])


def is_blank_page(template: Template) -> bool:
    """Whether nothing was written yet, so that there is nothing to keep."""
    return not (template.title.strip() or template.situation.strip() or template.body.strip())


def not_yet_own(starters: Iterable[Starter], own: Iterable[Template], now: datetime) -> Sequence[Template]:
    """The starters that the player has not changed; a changed one is theirs, under the same id."""
    taken = {one.id for one in own}
    return [one.template(now) for one in starters if one.id not in taken]


def as_judged(text: str) -> str:
    """A letter as it is checked: without the empty lines between its parts."""
    return "\n".join(line.strip() for line in text.splitlines() if line.strip())


def speaks_against(judgement: Judgement) -> bool:
    """Whether a check found something that the player should see before the letter goes out."""
    doubted = any(mark.fails for mark in judgement.unsure)
    return judgement.grade < GOOD or doubted or any(mark.fails for mark in judgement.marks)


def age_in_days(waiting: Waiting, now: datetime) -> int:
    """For how many whole days somebody waits; none where the clock was set back."""
    return max((now - waiting.came).days, 0)


def fitting(templates: Iterable[Template], frame: Frame | None) -> Sequence[Template]:
    """The templates that close so, then those of no frame; without a frame, all of them."""
    found = list(templates)
    if frame is None:
        return found
    return [*(one for one in found if one.frame is frame), *(one for one in found if one.frame is None)]


def name_blank(body: str) -> str:
    """The blank that takes the other person's name; empty where a body has none."""
    return next((one for one in names(body) if key_of(one) in (_NAME, _THEIR_NAME)), "")


def scene_of_case(case: Case, values: Mapping[str, str]) -> Scene:
    """The scene that a filled letter is judged in: what the player told, and what they filled the blanks with.

    What stands in a blank “their …” tells of the other person, in “my …” it is true, in “I will …” it is meant; a
    “colleague” can be turned to.
    """
    given = {key_of(name): value.strip() for name, value in values.items() if value.strip()}
    asked = _facts(case.asked)
    introduced = (f"was introduced by {given[_INTRODUCER]}",) if _INTRODUCER in given else ()
    name = case.partner.strip() or given.get(_NAME) or given.get(_THEIR_NAME, "")
    return Scene(
        partner=Partner(name, said=(*asked, *_of(given, _THEIRS), *introduced)),
        channel=case.channel,
        alone_together=False,
        truths=(*_facts(case.truths), *_of(given, _MINE)),
        intends=(*_facts(case.intends), *_of(given, _MEANT)),
        people=(Bystander(given[_COLLEAGUE]),) if _COLLEAGUE in given else (),
        history=(Turn(Who.PARTNER, "\n".join(asked)),) if asked else (),
    )


def _facts(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _of(given: Mapping[str, str], begin: str) -> tuple[str, ...]:
    return tuple(value for key, value in given.items() if key.startswith(begin) and key != _THEIR_NAME)
