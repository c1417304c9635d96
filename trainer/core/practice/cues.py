"""The “if” of a plan: can it be noticed in the room? And plans to begin with, for each worry."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from trainer.core.events import Worry

LEAST_WORDS = 2

_INWARD = re.compile(
    r"\b(nervous|anxious|afraid|scared|awkward|uncomfortable|bored|tired|stressed|shy|ready|overwhelmed|unsure|"
    r"had enough|in the mood|feel(ing)?( like)?|want to|don.t want|need to|lose interest)\b",
    re.IGNORECASE,
)
"""What happens inside, where nobody can point at the moment at which it begins."""

_VAGUE = re.compile(
    r"\b(at some point|some ?time|sooner or later|eventually|when(ever)? (i can|possible|necessary|needed)|"
    r"if (possible|necessary|needed)|the right moment|too (long|much)|it gets (bad|difficult|hard|late))\b",
    re.IGNORECASE,
)
"""Times that never quite come."""

_TO_BE_NOTICED = re.compile(
    r"\d|[“”\"‘]|"
    r"\b(says?|said|asks?|tells?|offers?|looks?|looking|glances?|checks?|holds?|hands?|takes?|opens?|closes?|starts?|begins?|"
    r"stands?|sits?|comes?|goes|walks?|joins?|arrives?|leaves?|stays?|touch(es)?|laughs?|repeats?|pauses?|stops?|calls?|"
    r"writes?|sends?|answers?|follows?|turns?|yawns?|introduces?|orders?|mentions?|hears?|sees?|rings?|mail|message|"
    r"bell|clock|glass|drink|cup|plate|bottle|music|speech|dessert|coffee|door|coats?|bar|buffet|table|chair|window|"
    r"stand|booth|hall|foyer|stairs|phone|screen|card|badge|empty|alone|minutes?|half|noon|midnight|o.clock|"
    r"second|third|twice|next to|beside|behind|by the|at the|in the)\b",
    re.IGNORECASE,
)
"""Something to see or to hear, a place, a time, a number."""


def advice(cue: str) -> str:
    """What would make the cue easier to notice, as a sentence; empty where it is concrete.

    It advises and never refuses: the player knows the evening that they mean.
    """
    text = cue.strip()
    if not text:
        return ""
    concrete = bool(_TO_BE_NOTICED.search(text))
    if _INWARD.search(text) and not concrete:
        return "A feeling is hard to catch in the room. What could you see or hear at that moment?"
    if _VAGUE.search(text):
        return "This moment never quite comes. A time, a place or a sign makes it come: “when my glass is empty”."
    if not concrete or len(text.split()) < LEAST_WORDS:
        return "What would you see or hear then? A place, a time or a sign is easy to notice."
    return ""


@dataclass(frozen=True, slots=True)
class Example:
    """A plan to begin with and to make one's own."""

    cue: str
    line: str


def examples(worry: Worry) -> tuple[Example, ...]:
    """Three plans for a worry."""
    return _EXAMPLES[worry]


_EXAMPLES: Mapping[Worry, tuple[Example, ...]] = {
    Worry.GETTING_STUCK: (
        Example(
            "they begin their third story in a row",
            "I’m glad you told me that. I promised myself to meet four people tonight, so I’ll go on now.",
        ),
        Example(
            "my glass has been empty for ten minutes",
            "Thank you, I’ve enjoyed this. I’m going to say hello to a few others before it gets late.",
        ),
        Example(
            "the clock behind them shows nine",
            "I told myself that at nine I’d go round the room once more. It was good to hear all this. Goodbye.",
        ),
    ),
    Worry.BEING_RUDE: (
        Example(
            "they pause to drink",
            "Thank you for telling me all this. I’d like to meet some more people tonight, so I’ll say goodbye here.",
        ),
        Example(
            "I catch myself looking over their shoulder",
            "I notice that I’m looking round, and you deserve better than half an ear. It was good to meet you.",
        ),
        Example(
            "they ask what else I have planned tonight",
            "To talk with a few more people, honestly. I’ve liked this one, and I’m going to start now.",
        ),
    ),
    Worry.LEAVING_SOMEBODY_ALONE: (
        Example(
            "nobody else stands near us",
            "I’m going round for a while. Come, I’ll introduce you to somebody first.",
        ),
        Example(
            "they look at their phone again",
            "I’m off to say hello to the others. Would you like to come as far as that table and meet them?",
        ),
        Example(
            "a third person comes to our table",
            "Let me bring you two together. I’m going on to meet some others, and I leave you in good company.",
        ),
    ),
    Worry.BEING_FOLLOWED: (
        Example(
            "they say “I’ll come with you”",
            "I’d like to go round on my own now, so let’s say goodbye here. I was glad of your company.",
        ),
        Example(
            "they walk beside me to the bar",
            "This is where I go on alone: I want to meet some new people. Thank you, it was good to talk.",
        ),
        Example(
            "they stand next to me a second time",
            "I’ve enjoyed our talk, and I’d like to speak with others as well tonight. Have a good evening.",
        ),
    ),
    Worry.SAYING_YES: (
        Example(
            "they ask “so when do we meet?”",
            "I’m not going to set a date, because I wouldn’t keep it. I did like hearing about it, thank you.",
        ),
        Example(
            "they hold out a card or a brochure",
            "It isn’t for me, so keep it for somebody who will use it. Thank you for explaining it to me.",
        ),
        Example(
            "they say “just five minutes”",
            "No, I’m going to leave it there for tonight. Thank you for asking me.",
        ),
    ),
    Worry.IMPORTANT_PEOPLE: (
        Example(
            "somebody else stands waiting to speak with them",
            "Thank you for your time. Somebody is waiting for you, so I’ll leave you here.",
        ),
        Example(
            "they have answered my second question",
            "That was what I hoped to learn, thank you. I won’t keep you any longer. Goodbye.",
        ),
        Example(
            "they glance at the door or the clock",
            "I’ll let you go on. Thank you, what you said will stay with me.",
        ),
    ),
    Worry.MESSAGES_AFTERWARDS: (
        Example(
            "they write and ask for a call next week",
            "Thank you for writing. I can’t take on anything new this month, so I’m saying no now, and clearly.",
        ),
        Example(
            "a message of theirs is two days old",
            "Thank you for your message. I have nothing to add, so I’ll close our thread here, with good wishes.",
        ),
        Example(
            "they send me their brochure",
            "Thank you for sending it. It isn’t for me, and I’d rather tell you than keep silent. All the best.",
        ),
    ),
    Worry.NOTHING: (
        Example(
            "my glass is empty",
            "I’ve enjoyed this, thank you. I’m going to say hello to a few more people now.",
        ),
        Example(
            "there is a pause of three breaths",
            "It was good to meet you. I promised myself to talk with four people tonight, so I’ll go on.",
        ),
        Example(
            "somebody joins us",
            "Good that you come: the two of you should talk. I’m going on, and it was good to meet you both.",
        ),
    ),
}
