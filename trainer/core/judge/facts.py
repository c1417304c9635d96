"""A scene made ready for the rules: what was said, what is true, what is meant, as comparable words."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from trainer.core.judge.pages import Lexicon
from trainer.core.judge.text import Line, Span, Word, fold, stem, words_of
from trainer.core.scene import Scene, Who

_CAPITALISED = re.compile(r"\b[^\W\d_a-z][\w'’-]+")
_REQUEST = re.compile(
    r"(?:now )?(?:asks?|offers?|invites?|would like a|wants (?:you|me|a|an|to (?:come|record|add)))\b"
)
"""How a fact begins that tells what the partner asks of the player; declining it is no recap."""

_TITLES = frozenset(  # a list of words is easier to read
    "mr mrs ms miss sir dr doctor prof professor sister auntie aunty uncle captain colonel major "  # noqa: SIM905
    "frau herr mevrouw meneer monsieur madame don dona senor senora signor signora tonton pak".split()
)

_UNCOUNTED = frozenset({"and", "the", "for", "with", "from", "was", "were", "who"})
"""What may follow a number and is not what was counted."""

_FOND = re.compile(r"(?:ie|ey|y|i|o|ik|ka)$")
_FORM = range(3, 5)
"""Letters of a short name before its ending; a longer one is more often a name of its own: Maria is not Mariana."""


class Sense:
    """Which words carry meaning, and which of them are taken as one."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._stop = frozenset(stem(fold(word)) for word in lexicon.stop_words)
        self._canon = {stem(fold(word)): stem(fold(group[0])) for group in lexicon.synonyms for word in group}
        self.not_names = frozenset(fold(word) for word in lexicon.not_names)
        self._groups = _groups(lexicon.neighbours)

    def key(self, word: Word) -> str:
        """What the word is compared by; empty for a word that says nothing."""
        if word.stem in self._stop or (len(word.stem) < 2 and not word.stem.isdigit()):
            return ""
        return self._canon.get(word.stem, word.stem)

    def keys(self, text: str) -> frozenset[str]:
        """The meaning words of any text; a joined word counts whole and in its parts."""
        folded = fold(text)
        whole = (self.key(word) for word in words_of(folded))
        parts = (self.key(word) for word in words_of(folded.replace("-", " ")))
        return frozenset((*whole, *parts)) - {""}

    def neighbours(self, stem: str) -> frozenset[str]:
        """The stems that this one is easily taken for."""
        return frozenset().union(*self._groups.get(stem, ())) - {stem}


def _groups(rows: Iterable[Iterable[str]]) -> dict[str, tuple[frozenset[str], ...]]:
    """For each stem the groups that it stands in."""
    found: dict[str, tuple[frozenset[str], ...]] = {}
    for group in (frozenset(map(stem, row)) for row in rows):
        for one in group:
            found[one] = (*found.get(one, ()), group)
    return found


@dataclass(frozen=True, slots=True)
class Fact:
    """One short fact of the scene with its meaning words."""

    text: str
    keys: frozenset[str]


class Facts:
    """The words of a scene. Built once a scene; a judgement only reads it."""

    def __init__(self, scene: Scene, sense: Sense) -> None:
        self.scene = scene
        self._sense = sense
        self.name_words = name_words(scene.partner.name)
        self.said = self._facts(scene.partner.said)
        self.truths = self._facts(scene.truths)
        self.intends = self._facts(scene.intends)
        self.people = {person.name: self._facts((person.note,))[0] for person in scene.people}
        self.said_keys = _joined(self.said)
        self.request_keys = _joined(tuple(fact for fact in self.said if _REQUEST.match(fact.text)))
        self.truth_keys = _joined(self.truths)
        self.intend_keys = _joined(self.intends)
        mine = " ".join(turn.text for turn in scene.history if turn.who is Who.PLAYER)
        self.player_keys = sense.keys(mine)
        self.role_keys = sense.keys(scene.partner.role) | sense.keys(scene.setting)
        self.known_names = self._known_names()
        self.numbers = _numbers(scene.partner.said)
        self.told_stems = frozenset(word.stem for text in scene.partner.said for word in words_of(fold(text)))
        self.scene_stems = frozenset(word.stem for word in words_of(fold(self._everything())))

    def _facts(self, texts: tuple[str, ...]) -> tuple[Fact, ...]:
        own = {stem(word) for word in self.name_words}
        return tuple(Fact(fold(text), self._sense.keys(text) - own) for text in texts)

    def _known_names(self) -> frozenset[str]:
        """Every word of the scene that begins with a capital, folded: who and what may be named."""
        found = (plain(match[0]) for match in _CAPITALISED.finditer(self._everything()))
        return frozenset(found) | self.name_words

    def _everything(self) -> str:
        """All words of the scene."""
        scene = self.scene
        texts = (scene.partner.name, scene.partner.role, scene.setting, *scene.partner.said, *scene.truths)
        people = (f"{person.name} {person.note}" for person in scene.people)
        return " ".join((*texts, *scene.intends, *people, *(turn.text for turn in scene.history)))

    def bystanders_in(self, line: Line) -> list[tuple[str, Word]]:
        """The people at hand whom the line names, each with the word that names them."""
        named = []
        for name in self.people:
            wanted = name_words(name)
            named += [(name, word) for word in line.words if names(word, wanted)]
        return named

    def keyed(self, line: Line, span: Span) -> list[tuple[Word, str]]:
        """The words of a stretch that carry meaning, each with what it is compared by."""
        return [(word, key) for word in line.words_in(span) if (key := self._sense.key(word))]


def plain(text: str) -> str:
    """Folded and without accents, so that “Zsofia” meets “Zsófia”; a trailing possessive is dropped."""
    letters = unicodedata.normalize("NFKD", fold(text))
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).removesuffix("'s")


def name_words(name: str) -> frozenset[str]:
    """The parts by which somebody may be addressed, without titles."""
    parts = {plain(part.strip(".,")) for part in name.split()}
    return frozenset(part for part in parts - _TITLES if len(part) > 1) or frozenset(parts)


def names(word: Word, wanted: frozenset[str]) -> bool:
    """Whether the word is one of those names, as it stands, possessive, or with an ending such as “-san”."""
    said = plain(word.text)
    return said in wanted or said.split("-")[0] in wanted or (said.endswith("s") and said[:-1] in wanted)


def short_for(said: str, name: str) -> bool:
    """Whether a plain name is a short or fond form of another: “Dessie” for “Desmond”, “Rafa” for “Rafael”."""
    start = _FOND.sub("", said)
    if start[-2:-1] == start[-1:]:
        start = start[:-1]
    return len(said) < len(name) and len(start) in _FORM and name.startswith(start)


def _joined(facts: tuple[Fact, ...]) -> frozenset[str]:
    return frozenset(key for fact in facts for key in fact.keys)


def numbered(words: tuple[Word, ...]) -> Iterator[tuple[Word, tuple[Word, ...]]]:
    """Each number among the words with the two words after it."""
    for place, word in enumerate(words):
        after = words[place + 1 : place + 3]
        if word.stem.isdigit() and word.text != "one" and after and not _goes_on(after[0]):
            yield word, after


def _goes_on(word: Word) -> bool:
    """Whether a number is not yet over: “four hundred”, “twenty five”."""
    return word.stem.isdigit() or word.text in {"hundred", "thousand", "million", "percent"}


def _numbers(said: tuple[str, ...]) -> dict[str, set[str]]:
    """What the partner counted, each with its numbers: “four boats”, and not “four of”."""
    counted: dict[str, set[str]] = {}
    for text in said:
        for number, after in numbered(words_of(fold(text))):
            for word in after:
                if len(word.stem) > 2 and word.text not in _UNCOUNTED:
                    counted.setdefault(word.stem, set()).add(number.stem)
    return counted
