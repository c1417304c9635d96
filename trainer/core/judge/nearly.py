"""Words of a line that are nearly what was told, and not quite: another number, a neighbour, another name."""

import difflib
from collections.abc import Iterator

from trainer.core.judge.facts import Sense, name_words, plain
from trainer.core.judge.text import Line, Word, fold, words_of
from trainer.core.scene import Scene, Who

KINDS = 4
"""A number that was not told, a neighbour of what was told, a name like theirs, a name of nobody here."""

Nearly = tuple[bool, bool, bool, bool]

NOT_AT_ALL: Nearly = (False, False, False, False)

_LIKE = 0.5
"""How like their name a word must be where it begins as it does; else `_VERY_LIKE`."""
_VERY_LIKE = 0.7
_SHORTEST = 3


class Told:
    """The words of a scene against which those of a line are held. Built once a scene."""

    def __init__(self, scene: Scene, sense: Sense) -> None:
        partner = scene.partner
        theirs = (*partner.said, partner.role, *(turn.text for turn in scene.history if turn.who is Who.PARTNER))
        mine = (*scene.truths, *scene.intends, *(turn.text for turn in scene.history if turn.who is not Who.PARTNER))
        people = (f"{one.name} {one.note}" for one in scene.people)
        self._sense = sense
        self._theirs = frozenset(word.stem for text in theirs for word in words_of(fold(text)))
        rest = " ".join((partner.name, scene.setting, *mine, *people))
        self._known = self._theirs | {word.stem for word in words_of(fold(rest))}
        self._keys = sense.keys(" ".join((*theirs, rest)))
        self._name = name_words(partner.name)

    def nearly(self, line: Line) -> Iterator[tuple[Word, Nearly]]:
        """The words of the line that are nearly something of the scene, in order."""
        spoken = frozenset(word.stem for word in line.words)
        for word in line.words:
            if word.stem in self._known or self._sense.key(word) in self._keys:
                continue
            number = word.stem.isdigit() and word.text != "one"
            found = (number, self._neighbour(word, spoken), self._like_name(word), self._stranger(word, line))
            if any(found):
                yield word, found

    def _neighbour(self, word: Word, spoken: frozenset[str]) -> bool:
        """Whether they spoke of its neighbour, and the line does not."""
        near = self._sense.neighbours(word.stem) & self._theirs
        return bool(near) and not near & spoken

    def _like_name(self, word: Word) -> bool:
        said = plain(word.text)
        if len(said) < _SHORTEST or not self._sense.key(word) or said in self._name | self._sense.not_names:
            return False
        return any(sounds_like(said, own) for own in self._name)

    def _stranger(self, word: Word, line: Line) -> bool:
        """Whether somebody or something is named of whom the scene does not know."""
        said = plain(word.text)
        return len(said) >= _SHORTEST and line.is_a_name(word) and said not in self._name | self._sense.not_names


def sounds_like(said: str, own: str) -> bool:
    """Whether one name, folded, may be taken for the other."""
    least = _LIKE if said[0] == own[0] else _VERY_LIKE
    match = difflib.SequenceMatcher(None, said, own)
    return match.real_quick_ratio() >= least and match.quick_ratio() >= least and match.ratio() >= least
