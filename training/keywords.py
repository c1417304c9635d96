"""A peer of the judge: plain keyword rules, written from the rubric alone before any labelled line was read.

They stay as they were first written: rules mended after reading lines no longer say what plain keywords can do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from trainer.core.channel import Channel
from trainer.core.rubric import Mark
from trainer.core.scene import Scene, Stage

if TYPE_CHECKING:
    from collections.abc import Iterable

WARM = r"(good|great|nice|lovely|wonderful|fun|pleasure|delight|joy|treat|fascinating|interesting|inspiring|delightful)"
GO = r"(go|head|leave|run|dash|move|be off|be going|get going|be on my way|get moving)"
OFFER = "(ill|i will|lets|we should|well|we must|can we|let me|could we|shall we|we could|happy to)"
PROMISED = (
    "(call|email|e-mail|write|message|text|ping|send|drop|follow up|reach out|connect|introduce|come back|be back"
    "|get back|come find|find you|see you|meet|have|grab|get|do|catch up|add you|swap|exchange|book|set up|schedule"
    "|visit|share|link)"
)

WORDINGS: dict[Mark, tuple[str, ...]] = {
    Mark.THANKS: (
        r"thank(s| you)",
        r"grateful",
        r"appreciated?",
        r"cheers for",
        rf"{WARM} (to|talking|chatting|meeting|speaking|catching|seeing|connecting|conversation|chat|talk)",
        rf"(was|been|is) (such )?(a |an |so |really |very |truly |absolutely )*{WARM}",
        r"(enjoyed|loved|liked) (talking|chatting|meeting|speaking|hearing|our|this|the (chat|talk|conversation))",
        r"(glad|happy|pleased) (we|i|to have) (met|talked|spoke|got|chatted)",
    ),
    Mark.CLEAR_CLOSE: (
        rf"(i|ill|im|ive|id|we|let me|time to|going to|gonna) (\w+ ){{0,3}}{GO}\b",
        r"(mingle|circulate|make the rounds|say goodbye|say good ?night|sign off|wrap (this |it |things )?up)",
        r"(good)?bye|farewell|so long|take my leave|excuse me|must be off|im off|off i go|let you (go|get)",
        r"(have|going|need|will|ill|want) to (pass|decline|say no|stop|close|end|step (away|out|back))",
        r"ill (pass|stop)",
        r"no,? (thank you|thanks)|not (able|going|in a position) to|wont be",
        r"(cant|cannot|unable to) (help|join|take|do)",
        r"(not|isnt) (a|the right) (fit|match)|respectfully|decline|leave it (here|there|at that)|answer is no",
        r"meet (some |a few )?(other|more|new) people|say hello to|catch up with|join (the|my) ",
    ),
    Mark.HONEST_REASON: (
        r"mingle|mingling|circulate|circulating|make the rounds|work the room",
        (
            r"(meet|talk to|speak to|speak with|say (hello|hi) to|see) (\w+ ){0,2}"
            r"(other|others|more|new|few|everyone|people)"
        ),
    ),
    Mark.GOODWILL: (
        r"good luck|best of luck|all the best|best wishes|wish you|wishing you|every success|fingers crossed",
        r"rooting for",
        r"enjoy (the|your|yourself)|have a (\w+ )?(good|great|lovely|nice|wonderful|safe|fantastic|fun)|take care",
        r"(hope|hoping) (\w+ ){0,4}(goes|go|see|meet|cross|enjoy|have|find|run into|works|get)|look(ing)? forward",
        r"see you (around|soon|again)|safe (trip|travels|journey)|until next time|our paths",
    ),
    Mark.BRIDGE: (
        r"introduc(e|ing) you",
        r"you (should|must|have to|need to|ought to|might like to) (meet|talk to|speak to|know)",
        r"(come|walk|join|along) (along|with me|with us|and meet|us|over)",
        r"lets (both|go|all|head|join|get|grab|find|walk)",
        r"shall we|why dont we|together|have you met|(meet|this is) my (friend|colleague)",
        (
            r"(try|contact|reach out to|get in touch with|ask|email|write to|recommend|suggest) (\w+ ){0,3}"
            r"(who|instead|team|at)"
        ),
        r"better (placed|person|fit|suited)|point you (to|towards)|put you in touch|best person",
    ),
    Mark.TOKEN: (
        r"(hold|watch|mind|keep|guard|look after|hang on to|hold on to|take care of) (on to )?(my|this|these)\b",
        r"leav(e|ing) my \w+ (\w+ )?(with|here|by)",
    ),
    Mark.CANNED_EXCUSE: (
        r"(rest|bath|wash)room|toilet|\bloo\b|ladies room|mens room|the gents|powder my nose|nature calls",
        r"freshen up",
        (
            r"(get|grab|fetch|need|find|refill|top up|another|fresh) (\w+ ){0,3}"
            r"(drink|beer|wine|coffee|water|glass|food|bite)"
        ),
        r"to the (bar|buffet)|fresh air|some air|a smoke|cigarette",
        r"(phone|take|make|answer|got|have) (\w+ )?(a |this )?call",
        r"my phone|(need|have|want|got|see) (to )?(\w+ )?(someone|somebody)|baby ?sitter|\b(taxi|uber|cab)\b",
        r"early (start|morning|night|flight)|up early",
    ),
    Mark.UNTRUE: (
        r"(have|got|need|ive|has) (to|a|an|another|my)\b",
        r"(must|expecting|waiting for|late for|because|running) ",
        r"my (boss|wife|husband|partner|kid|kids|son|daughter|mother|mum|mom|dad|friend|dog|cat|car|team)",
        r"my (train|flight|bus)",
    ),
    Mark.OVER_APOLOGY: (
        r"(so|very|really|terribly|awfully|truly|extremely|incredibly|deeply) (very )?sorry",
        r"feel (so |really |just )?(terrible|awful|bad|horrible|guilty|dreadful)|forgive me|im the worst",
        r"im (awful|terrible)",
        r"(deepest|sincerest|sincere|a thousand|million) apolog|apologi[sz]e (profusely|sincerely|so much)",
    ),
    Mark.HOLLOW_PROMISE: (
        rf"{OFFER} (\w+ ){{0,2}}{PROMISED}",
        r"(your|my) (business )?(card|number|email)|linkedin|in touch|stay connected|back in (a|five|ten|two)",
        r"(on|next|this) (monday|tuesday|wednesday|thursday|friday|week|month)|tomorrow",
    ),
    Mark.OPEN_DOOR: (
        r"maybe|perhaps|possibly|lets see|well see|(some ?time|some ?day|one day|at some point|one of these days)",
        r"(might|may|could) (\w+ )?(come|be|see|join|catch|do|get|stop|circle|still|find|have)|not sure|who knows",
        r"play it by ear|down the (line|road)|think about it|another time|when things (calm|quiet|settle)",
        r"never know",
    ),
    Mark.PUT_DOWN: (
        r"bor(ed|ing)|dull|tedious|waste|wasting|useless|pointless|no use to|not worth|nothing to offer",
        r"stuck (with|here)",
        r"(more|better) (senior|important|interesting|useful|relevant)",
        r"(someone|somebody|people) (who|that) (matter|count)",
        r"shut up|talk too much|going on (and on|about)|leave me alone|your (own )?fault|annoying|clingy",
        r"not interested in you",
        r"real (people|players|decision)|bigger fish|people at my level|following me",
        r"stop (talking|bothering|pestering)",
    ),
    Mark.GHOSTS: (
        r"silen(t|ce|tly)|says nothing|without a word|no (reply|answer|response)|slips? (away|out|off)",
        r"walks? (off|away)",
    ),
    Mark.CAVES: (
        (
            r"(ok|okay|fine|alright|all right|sure|oh well|go on)( then)?,? (\w+ ){0,4}"
            r"(stay|minutes?|more|longer|then|guess|just)"
        ),
        r"(five|ten|two|few|one|couple of) more|(bit|little|while|minute) longer|if you insist|you win",
        r"i (guess|suppose)",
        r"ill stay|i can stay|twist my arm|why not|how about|what if (i|we)|never ?mind",
    ),
}
"""One list of wordings a mark, for lower-case text without apostrophes. Marks that are not here need the scene."""

FINDERS = {mark: re.compile(rf"\b(?:{'|'.join(wordings)})") for mark, wordings in WORDINGS.items()}
SORRY = re.compile(r"\b(sorry|apolog\w+|forgive|pardon)\b(?! to hear| for your)")
RETURN = re.compile(r"\bback\b|\breturn")
REASON = re.compile(r"\b(because|also|besides|plus|and then|since|on top of|not to mention|as well|another thing)\b")
ACTION = re.compile(r"\s*([(*\[].*[)*\]])?\s*", re.DOTALL)
TITLE = {"dr", "mr", "mrs", "ms", "prof", "professor", "sir"}
IN_PERSON_WORDS, WRITTEN_WORDS = 60, 110
MANY_REASONS = 4
"""So many words that open a reason are too many."""

LIKE = 0.6
"""From here on an unknown capitalised word is taken for the partner's name, mistaken."""

COMMON_WORDS = """
a about after again all also am an and any are as at be because been before being but by can could did do does
for from get go going got had has have he her here him his how i if in into is it its just know let like ll me
more my need new next no not now of off on one or other our out over people re really s said say see she
should so some something soon still take talk talking than that the their them then there they thing think
this time to too two up us ve very want wants was we well went were what when where which who will with work
working works would you your
"""
COMMON = frozenset(COMMON_WORDS.split())
TAILS = ("ings", "ing", "ed", "ies", "es", "s", "er", "ers", "ly", "e", "y")


def keyword_marks(line: str, scene: Scene) -> frozenset[Mark]:
    """The marks that plain keywords and shared words find in a line."""
    plain = re.sub(r"['’`]", "", line.lower())
    reading = _Reading(line, plain, scene, {mark for mark, finder in FINDERS.items() if finder.search(plain)})
    rules = (_name, _mix_up, _recap, _bridge, _token, _excuse, _reason, _promise, _apology, _length, _ghosts, _caves)
    for rule in rules:
        rule(reading)
    return frozenset(reading.found)


@dataclass
class _Reading:
    """A line, the same in plain lower case, its scene, and the marks found so far, which the rules change in turn."""

    line: str
    plain: str
    scene: Scene
    found: set[Mark]

    def shares(self, texts: Iterable[str], but_not: Iterable[str] = ()) -> bool:
        """Whether the line has a telling word of these texts that is not also in the others."""
        return bool(_stems([self.plain]) & (_stems(texts) - _stems(but_not)))

    def names(self, names: Iterable[str]) -> bool:
        return bool(name_words(names) & set(_words(self.plain)))


def _name(reading: _Reading) -> None:
    if reading.names([reading.scene.partner.name]):
        reading.found.add(Mark.NAME)


def _mix_up(reading: _Reading) -> None:
    """A capitalised word that looks like the partner's name and stands nowhere in the scene."""
    known = set(_words(_all_text(reading.scene)))
    strangers = {word.lower() for word in re.findall(r"\b[A-Z]\w{2,}", reading.line)} - known
    names = name_words([reading.scene.partner.name])
    if Mark.NAME not in reading.found and any(_alike(a, b) >= LIKE for a in strangers for b in names):
        reading.found.add(Mark.MIX_UP)


def _recap(reading: _Reading) -> None:
    scene = reading.scene
    if reading.shares(scene.partner.said, but_not=[*scene.truths, scene.partner.name, scene.setting]):
        reading.found.add(Mark.RECAP)


def _bridge(reading: _Reading) -> None:
    if reading.names(one.name for one in reading.scene.people):
        reading.found.add(Mark.BRIDGE)


def _token(reading: _Reading) -> None:
    """Something left with the person counts with the promise to be back, and then nothing has ended."""
    if not RETURN.search(reading.plain):
        reading.found.discard(Mark.TOKEN)
    if Mark.TOKEN in reading.found:
        reading.found.discard(Mark.CLEAR_CLOSE)


def _excuse(reading: _Reading) -> None:
    if reading.found & {Mark.BRIDGE, Mark.TOKEN}:
        reading.found.discard(Mark.CANNED_EXCUSE)


def _reason(reading: _Reading) -> None:
    """What shares a word with the truths is honest; a claim that shares none is not."""
    found, scene = reading.found, reading.scene
    if reading.shares(scene.truths, but_not=scene.partner.said):
        found.discard(Mark.UNTRUE)
        if Mark.CANNED_EXCUSE not in found:
            found.add(Mark.HONEST_REASON)
    elif Mark.CANNED_EXCUSE in found:
        found.add(Mark.UNTRUE)
    if Mark.HONEST_REASON in found:
        found.discard(Mark.UNTRUE)


def _promise(reading: _Reading) -> None:
    """A proposal that shares a word with what is intended is meant; one that shares none is hollow."""
    found = reading.found
    if Mark.HOLLOW_PROMISE in found and reading.shares(reading.scene.intends):
        found.add(Mark.FOLLOW_UP)
    if found & {Mark.FOLLOW_UP, Mark.TOKEN, Mark.BRIDGE}:
        found.discard(Mark.HOLLOW_PROMISE)


def _apology(reading: _Reading) -> None:
    if len(SORRY.findall(reading.plain)) >= 2:
        reading.found.add(Mark.OVER_APOLOGY)


def _length(reading: _Reading) -> None:
    limit = IN_PERSON_WORDS if reading.scene.channel is Channel.IN_PERSON else WRITTEN_WORDS
    reasons = len(REASON.findall(reading.plain)) + len(FINDERS[Mark.UNTRUE].findall(reading.plain))
    if len(reading.plain.split()) > limit or reasons >= MANY_REASONS:
        reading.found.add(Mark.OVER_EXPLAINS)


def _ghosts(reading: _Reading) -> None:
    """Something done and not said, unless it leaves the person with company; words that end the talk are no silence."""
    if ACTION.fullmatch(reading.line) and Mark.BRIDGE not in reading.found:
        reading.found.add(Mark.GHOSTS)
    elif Mark.CLEAR_CLOSE in reading.found:
        reading.found.discard(Mark.GHOSTS)


def _caves(reading: _Reading) -> None:
    if reading.scene.stage is not Stage.PUSHBACK or reading.found & {Mark.BRIDGE, Mark.CLEAR_CLOSE}:
        reading.found.discard(Mark.CAVES)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def name_words(names: Iterable[str]) -> set[str]:
    return {word for name in names for word in _words(name) if len(word) > 1} - TITLE


def _stems(texts: Iterable[str]) -> set[str]:
    return {_stem(word) for text in texts for word in _words(text) if len(word) > 2 and word not in COMMON}


def _stem(word: str) -> str:
    return next((word[: -len(tail)] for tail in TAILS if word.endswith(tail) and len(word) - len(tail) >= 3), word)


def _alike(left: str, right: str) -> float:
    return SequenceMatcher(None, left, right).ratio()


def _all_text(scene: Scene) -> str:
    people = [text for one in scene.people for text in (one.name, one.note)]
    turns = [turn.text for turn in scene.history]
    partner = [scene.partner.name, scene.partner.role, *scene.partner.said]
    return " ".join([*partner, *people, *turns, scene.setting, *scene.truths, *scene.intends])
