"""Facts in other words, and short memories of them, right, wrong and neither: what teaches to tell these apart.

A block in `corpus/echoes/*.txt` begins with `# ` and a scene's id. `=2 …` says its second fact in other words; `+ …`
remembers rightly, `- …` wrongly, with the wrong words in brackets, `0 …` neither. A `W` after the sign says that it
wishes them well, a `T` that it thanks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from trainer.core.errors import ContentError, Problem
from trainer.core.judge.actions import is_deed
from trainer.core.rubric import Mark
from training.corpus import CORPUS
from training.told_back import FRAMES, told_back

if TYPE_CHECKING:
    import random
    from pathlib import Path

    from trainer.core.scene import Scene
    from training.corpus import Labelled

Quotes = dict[Mark, tuple[tuple[int, int], ...]]

LONGEST = 30
"""Words of a line that can bear a memory, too: with one it must not be too long to say."""

LITERAL = 0.5
"""The share of right memories that are in the partner’s own words."""

_ITEM = re.compile(
    r"@ (?P<told>\S.*)|=(?P<fact>\d+) (?P<restated>\S.*)|~(?P<place>\d+) (?P<changed>\S.*)"
    r"|(?P<sign>[+\-0])(?P<more>W?T?) (?P<text>\S.*)"
)
_WRONG = re.compile(r"\[([^\[\]]+)\]")
_SENTENCE = re.compile(r"(?<=[.!?…]) +(?=\S)")
_UNKNOWN = "this is no “@ …”, “=2 …”, “~2 …”, “+ …”, “- … [wrong] …” or “0 …”"
_MORE = {"W": Mark.GOODWILL, "T": Mark.THANKS}
MEMORIES = frozenset((Mark.RECAP, Mark.MIX_UP))
"""The marks of what was heard, rightly or wrongly."""


@dataclass(frozen=True, slots=True)
class Memory:
    """Some words that can stand in a goodbye, with the marks that they earn there."""

    text: str
    quotes: Quotes


Memories = dict[str, list[Memory]]
"""By their sign: `+`, `-` or `0`."""


@dataclass(frozen=True, slots=True)
class Twin:
    """A fact that differs in a detail from one that was told, and what is right or wrong of it."""

    place: int
    """Of the fact that it stands for, from 0."""
    fact: str
    memories: Memories = field(default_factory=dict)


@dataclass(slots=True)
class Echoes:
    """What was written for one scene."""

    told: list[str] = field(default_factory=list)
    """The facts that it is about, where these are not the scene’s own."""
    restated: dict[int, list[str]] = field(default_factory=dict)
    """Other words for a fact, by its place from 0."""
    memories: Memories = field(default_factory=dict)
    twins: list[Twin] = field(default_factory=list)


def read_echoes(folder: Path = CORPUS / "echoes") -> dict[str, Echoes]:
    """All blocks by scene. Raises ContentError with every line that is not understood, by file and number."""
    found: dict[str, Echoes] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.txt")):
        here: Echoes | None = None
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if line.startswith("# "):
                here = found.setdefault(line[2:].strip(), Echoes())
            elif line and (here is None or not _add(here, line)):
                problems.append(Problem(str(path), number, 0, _UNKNOWN))
    if problems:
        raise ContentError(tuple(problems))
    return found


@cache
def all_echoes() -> Mapping[str, Echoes]:
    """Of what the partners say in their scenes, by scene."""
    return read_echoes()


@cache
def all_stories() -> Mapping[str, Echoes]:
    """Of what they might have said instead, by scene."""
    return read_echoes(CORPUS / "stories")


def _add(here: Echoes, line: str) -> bool:
    """Put the item where it belongs; False where it is none."""
    item = _ITEM.fullmatch(line.rstrip())
    if item is None:
        return False
    if item["told"]:
        here.told.append(item["told"])
        return True
    if item["fact"]:
        here.restated.setdefault(int(item["fact"]) - 1, []).append(item["restated"])
        return True
    if item["place"]:
        here.twins.append(Twin(int(item["place"]) - 1, item["changed"]))
        return True
    if (item["sign"] == "-") != bool(_WRONG.search(item["text"])):
        return False
    memories = here.twins[-1].memories if here.twins else here.memories
    memories.setdefault(item["sign"], []).append(_memory(item["sign"], item["text"], item["more"]))
    return True


def _memory(sign: str, marked: str, more: str) -> Memory:
    text = _WRONG.sub(r"\1", marked)
    whole = ((0, len(text)),)
    quotes: Quotes = {_MORE[letter]: whole for letter in more}
    if sign == "+":
        quotes[Mark.RECAP] = whole
    if sign == "-":
        quotes[Mark.MIX_UP] = tuple(
            (match.start() - 2 * number, match.end() - 2 * number - 2)
            for number, match in enumerate(_WRONG.finditer(marked))
        )
    return Memory(text, quotes)


def restated(scene: Scene, echoes: Echoes, share: float, chance: random.Random) -> Scene:
    """The scene with a share of what they said in other words, which changes no mark."""
    said = tuple(
        chance.choice(echoes.restated[place]) if place in echoes.restated and chance.random() < share else fact
        for place, fact in enumerate(scene.partner.said)
    )
    return replace(scene, partner=replace(scene.partner, said=said))


def remembering(lines: Sequence[Labelled], echoes: Echoes, share: float, chance: random.Random) -> Iterator[Labelled]:
    """The lines, a share of those without a memory with one: as often a right one as a wrong, now and then neither."""
    signs = [sign for sign in "++--0" if echoes.memories.get(sign)]
    for one in lines:
        if signs and _can_remember(one) and chance.random() < share:
            sign = chance.choice(signs)
            literal = _literal(one.scene, chance) if sign == "+" and chance.random() < LITERAL else None
            yield joined(one, literal or chance.choice(echoes.memories[sign]), chance)
        else:
            yield one


def _literal(scene: Scene, chance: random.Random) -> Memory | None:
    """A fact said back in the partner’s own words: what is near is not wrong for that."""
    told = [words for fact in scene.partner.said if (words := told_back(fact))]
    if not told:
        return None
    text = chance.choice(FRAMES).format(chance.choice(told))
    return _memory("+", text[0].upper() + text[1:], "")


def _can_remember(one: Labelled) -> bool:
    silent = Mark.GHOSTS in one.labels or is_deed(one.line)
    return one.quotes is not None and not silent and not MEMORIES & one.labels and len(one.line.split()) <= LONGEST


def joined(one: Labelled, memory: Memory, chance: random.Random) -> Labelled:
    """The line with the memory before, between or after its sentences."""
    place = chance.choice([0, *(match.end() for match in _SENTENCE.finditer(one.line)), len(one.line)])
    before, after = one.line[:place], one.line[place:]
    opened = before if not before or before[-1].isspace() else f"{_ended(before)} "
    added = f"{_ended(memory.text)} " if after else memory.text
    shift = len(opened) + len(added) - place
    quotes = {
        mark: tuple((a + shift, b + shift) if a >= place else (a, b + shift * (b > place)) for a, b in spans)
        for mark, spans in (one.quotes or {}).items()
    }
    for mark, spans in memory.quotes.items():
        quotes[mark] = (*quotes.get(mark, ()), *((a + len(opened), b + len(opened)) for a, b in spans))
    return replace(one, line=opened + added + after, labels=frozenset(quotes), quotes=quotes)


def _ended(text: str) -> str:
    return text if text[-1] in ".!?…,;:–—" else f"{text}."
