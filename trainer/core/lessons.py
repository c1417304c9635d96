"""What the sources teach beyond the marks: pieces of guidance, each with the scenes that teach it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from trainer.core.rubric import SOURCES, Source


class Lesson(StrEnum):
    """One piece of guidance."""

    LISTEN = "listen"
    THANKS_AND_RECAP = "thanks-and-recap"
    TRUE_REASON = "true-reason"
    THIRD_PERSON = "third-person"
    COMMON_GROUND = "common-ground"
    JOIN_A_GROUP = "join-a-group"
    DRINK_TOGETHER = "drink-together"
    LEAVE_SOMETHING = "leave-something"
    SWAP_IF_MEANT = "swap-if-meant"
    MINGLE = "mingle"
    NUMBER_GOAL = "number-goal"
    WALK_UP = "walk-up"
    DIRECT_CLOSURE = "direct-closure"
    REDIRECT = "redirect"
    SOFT_FADE = "soft-fade"
    NAME_INTRODUCER = "name-introducer"
    BUY_TIME = "buy-time"
    REAL_CONDITION = "real-condition"
    FIRM = "firm"
    LATE_REPLY = "late-reply"
    PROMISE_DATES = "promise-dates"
    STAY = "stay"


@dataclass(frozen=True, slots=True)
class Guidance:
    """A lesson in a sentence, and where it comes from."""

    text: str
    sources: tuple[Source, ...]


def _from(text: str, *sources: str) -> Guidance:
    return Guidance(text, tuple(SOURCES[name] for name in sources))


GUIDANCE: Mapping[Lesson, Guidance] = {
    Lesson.LISTEN: _from("Listen for three to five minutes before you think of leaving.", "plan"),
    Lesson.THANKS_AND_RECAP: _from("Thank them, and give back one thing that they told you.", "plan", "backout"),
    Lesson.TRUE_REASON: _from("Say the true reason; wanting to meet others is one.", "plan", "backout", "introvert"),
    Lesson.THIRD_PERSON: _from("Draw a third person in before you go.", "plan", "leaving"),
    Lesson.COMMON_GROUND: _from("Introduce two people by what they share.", "backout", "leaving"),
    Lesson.JOIN_A_GROUP: _from("Join an open group together, and leave them there in company.", "leaving"),
    Lesson.DRINK_TOGETHER: _from("If you are thirsty, go for the drink together.", "leaving", "backout"),
    Lesson.LEAVE_SOMETHING: _from("In real need leave something of yours with them, and come back for it.", "leaving"),
    Lesson.SWAP_IF_MEANT: _from("Swap contacts only if you mean to write.", "plan", "backout"),
    Lesson.MINGLE: _from("Say lightly that you are going to mingle; often they are glad of it, too.", "introvert"),
    Lesson.NUMBER_GOAL: _from("Set out to meet a number of people, and say so.", "plan", "introvert"),
    Lesson.WALK_UP: _from("Walk up to somebody who stands alone, and end it as kindly.", "introvert", "leaving"),
    Lesson.DIRECT_CLOSURE: _from("Close directly where the answer will stay no.", "digital"),
    Lesson.REDIRECT: _from("Redirect to a better-placed person or source where there is one.", "digital"),
    Lesson.SOFT_FADE: _from("Let a thread fade softly only where nobody waits for an answer.", "digital"),
    Lesson.NAME_INTRODUCER: _from("Name and thank whoever introduced you when you close an introduction.", "digital"),
    Lesson.BUY_TIME: _from("If you need time, say until when.", "digital"),
    Lesson.REAL_CONDITION: _from("Give a real condition instead of a maybe.", "digital"),
    Lesson.FIRM: _from("After a counter-offer stay friendly, brief and firm.", "digital"),
    Lesson.LATE_REPLY: _from("Answer late with one apology, and then the answer.", "digital"),
    Lesson.PROMISE_DATES: _from("Answer within 48 hours; keep a promised introduction within a week.", "digital"),
    Lesson.STAY: _from("Sometimes staying a little longer is the kinder and the better choice.", "plan", "leaving"),
}
