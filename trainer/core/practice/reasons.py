"""Why this scene: a true and kind sentence about lines that were said, never about the person."""

from collections.abc import Mapping
from datetime import date

from trainer.core.practice.families import where
from trainer.core.practice.skills import Effort, Skill
from trainer.core.rubric import Mark

_SERVING: Mapping[Mark, str] = {
    Mark.THANKS: "a word of thanks",
    Mark.RECAP: "something of what they had told you",
    Mark.CLEAR_CLOSE: "a clear ending",
    Mark.HONEST_REASON: "an honest reason",
    Mark.GOODWILL: "a good wish",
    Mark.NAME: "their name",
    Mark.BRIDGE: "somebody to leave them with",
    Mark.FOLLOW_UP: "a next step",
    Mark.TOKEN: "something to come back for",
}
_FAILING: Mapping[Mark, str] = {
    Mark.CANNED_EXCUSE: "a stock excuse",
    Mark.UNTRUE: "a reason that was not so",
    Mark.OVER_APOLOGY: "one sorry too many",
    Mark.HOLLOW_PROMISE: "a promise that was not meant",
    Mark.OPEN_DOOR: "an ending left open",
    Mark.PUT_DOWN: "a word that could sting",
    Mark.OVER_EXPLAINS: "one reason too many",
    Mark.MIX_UP: "a mix-up in their story",
    Mark.GHOSTS: "a silent goodbye",
    Mark.CAVES: "a yes that meant no",
}
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_WEEK, _MONTH = 7, 30


def reason(skill: Skill, today: date) -> str:
    """Why to practise this skill today: when it was practised last, where, and what came of it."""
    when, place = ago(skill.last, today), where(skill.family)
    match skill.effort:
        case Effort.SLIPPED:
            return f"{when}, {place}, {_FAILING.get(skill.mark, skill.mark)} crept in."
        case Effort.MISSED:
            return f"{when}, {place}, {_SERVING.get(skill.mark, skill.mark)} was missing."
        case _ if skill.mark.fails:
            return f"{when}, {place}, {_FAILING[skill.mark]} stayed out. See whether it still does."
        case _:
            return f"{when}, {place}, {_SERVING[skill.mark]} came well. Time to keep it fresh."


def ago(day: date, today: date) -> str:
    """How long ago a day was, as a sentence begins. The clock may have been set back since."""
    days = (today - day).days
    if days < 0:
        return "Last time"
    if days < 2:
        return ("Earlier today", "Yesterday")[days]
    if days < 2 * _WEEK:
        return f"{_number(days)} days ago"
    if days < 2 * _MONTH:
        return f"{_number(days // _WEEK)} weeks ago"
    return f"{_number(days // _MONTH)} months ago" if days < 2 * 365 else "Long ago"


def ahead(days: int) -> str:
    """When an event is, as a sentence ends."""
    if days < 2:
        return ("today", "tomorrow")[max(0, days)]
    return f"in {_number(days).lower()} days"


def _number(number: int) -> str:
    return (_NUMBERS[number] if number < len(_NUMBERS) else str(number)).capitalize()
