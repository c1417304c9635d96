"""Lines as the encoder sees them: token ids, targets for marks and tokens, and harmless changes while it learns."""

from __future__ import annotations

import random
import re
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, TypeVar

import torch
from torch import Tensor

from trainer.core.judge.facts import Sense
from trainer.core.judge.impression import MARKS
from trainer.library.rules import load_rulebook
from trainer.paths import ASSETS
from trainer.reader.tokens import HINTS, LINE_TOKENS, NO_HINT, Hints, encoded, scene_tokens, special
from training.altered import altered, misnamed, names_of
from training.drills import drills
from training.echoes import all_echoes, all_stories, remembering, restated
from training.encoder import Tensors
from training.estranged import estranged
from training.stories import REMEMBERING, retold, told_otherwise

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tokenizers import Tokenizer

    from trainer.core.scene import Scene
    from training.corpus import Labelled
    from training.echoes import Echoes

LINES_A_SCENE = 10
"""How many lines of one scene stand in a batch together."""

STRIPPED = 0.15
RENAMED = 0.3
T = TypeVar("T")
_PUNCTUATION = re.compile(r"[^\w\s'’]")


@dataclass(frozen=True)
class Changes:
    """The shares of batches whose scenes are changed so that other marks are right."""

    estranged: float = 0.0
    altered: float = 0.0
    misnamed: float = 0.0
    restated: float = 0.0
    """The share of facts that are said in other words, which changes no mark."""
    remembering: float = 0.0
    """The share of lines without a memory that are given one."""
    retold: float = 0.0
    """The share of groups of lines that are put into another story, where one is written for their scene."""
    drilled: float = 0.0
    """The share of what can be drilled (`training/drills.py`) that is, in every epoch."""


@dataclass
class Batch:
    """Some lines in some scenes with their targets, which are -1 where nothing is known."""

    tensors: Tensors
    marks: Tensor
    tokens: Tensor
    items: list[Labelled]


def batches(lines: Sequence[Labelled], tokenizer: Tokenizer, scenes_a_batch: int) -> Iterator[Batch]:
    """The lines as they are, in batches by scene and length."""
    for group in _grouped(sorted(_chunks(lines, None), key=lambda chunk: _length(chunk[-1])), scenes_a_batch):
        yield _batch(group, tokenizer, None)


def changed_batches(
    lines: Sequence[Labelled], tokenizer: Tokenizer, scenes_a_batch: int, changed: Changes, chance: random.Random
) -> Iterator[Batch]:
    """The lines in random order, changed so that they bear the same marks or others; and drills among them."""
    chunks = sorted(_chunks(lines, chance), key=lambda chunk: _length(chunk[-1]) * chance.uniform(0.8, 1.2))
    scenes = [one.scene for one in lines]
    names = names_of(scenes)
    drilled = _grouped(list(drills(lines, changed.drilled, chance)), scenes_a_batch)
    groups = [*((group, True) for group in _grouped(chunks, scenes_a_batch)), *((group, False) for group in drilled)]
    chance.shuffle(groups)
    for group, changing in groups:
        if changing:
            echoed = [_echoed(chunk, changed, chance) for chunk in group]
            yield _batch(_put_elsewhere(echoed, scenes, names, changed, chance), tokenizer, chance)
        else:
            yield _batch(group, tokenizer, chance)


def _grouped(chunks: Sequence[list[Labelled]], size: int) -> list[Sequence[list[Labelled]]]:
    return [chunks[start : start + size] for start in range(0, len(chunks), size)]


def _echoed(chunk: list[Labelled], changed: Changes, chance: random.Random) -> list[Labelled]:
    """The lines with memories among them, in a scene or another story whose facts are partly said in other words."""
    scene = chunk[0].scene.id
    story = all_stories().get(scene)
    if story and chance.random() < changed.retold:
        told = told_otherwise(story, chance)
        if lines := retold(chunk, told, sense()):
            return _remembered(lines, told, changed.restated, REMEMBERING, chance)
    echoes = all_echoes().get(scene)
    return _remembered(chunk, echoes, changed.restated, changed.remembering, chance) if echoes else chunk


def _remembered(
    lines: list[Labelled], echoes: Echoes, other_words: float, memories: float, chance: random.Random
) -> list[Labelled]:
    scene = restated(lines[0].scene, echoes, other_words, chance)
    return [replace(one, scene=scene) for one in remembering(lines, echoes, memories, chance)]


def _put_elsewhere(
    chunks: Sequence[list[Labelled]],
    scenes: Sequence[Scene],
    names: Sequence[str],
    changed: Changes,
    chance: random.Random,
) -> Sequence[list[Labelled]]:
    """Now and then the lines in a changed scene, with the marks that they have there."""
    draw = chance.random()
    if draw < changed.estranged:
        return _estranged(chunks, scenes, chance)
    if draw < changed.estranged + changed.altered:
        return [one for chunk in chunks if (one := altered(chunk, names, chance))] or chunks
    if draw < changed.estranged + changed.altered + changed.misnamed:
        called = sorted({one.partner.name for one in scenes if one.partner.name.isalpha()})
        return [one for chunk in chunks if (one := misnamed(chunk, called, chance))] or chunks
    return chunks


def _estranged(
    chunks: Sequence[list[Labelled]], scenes: Sequence[Scene], chance: random.Random
) -> Sequence[list[Labelled]]:
    """The lines in their scenes with the truths and intentions of others; unchanged where no line can be told."""
    changed = []
    for chunk in chunks:
        here = chunk[0].scene
        donors = [one for one in chance.sample(scenes, 20) if one.channel is here.channel and one.id != here.id]
        changed.append(estranged(chunk, donors[0], sense()) if donors else chunk)
    return [chunk for chunk in changed if chunk] or chunks


def _chunks(lines: Iterable[Labelled], chance: random.Random | None) -> Iterator[list[Labelled]]:
    by_scene: dict[str, list[Labelled]] = defaultdict(list)
    for one in lines:
        by_scene[one.scene.id].append(one)
    for group in by_scene.values():
        group.sort(key=lambda one: _length(one) * (chance.uniform(0.6, 1.4) if chance else 1))
        for start in range(0, len(group), LINES_A_SCENE):
            yield group[start : start + LINES_A_SCENE]


def _length(one: Labelled) -> int:
    """About how long a line is: lines of like length stand together, so that little is padded."""
    return len(one.line)


def _batch(chunks: Sequence[list[Labelled]], tokenizer: Tokenizer, chance: random.Random | None) -> Batch:
    scenes, kinds, lines, matches, owner, tokens = [], [], [], [], [], []
    items = []
    for number, chunk in enumerate(chunks):
        group = _renamed(chunk, chance) if chance and chance.random() < RENAMED else chunk
        ids, parts = scene_tokens(_shuffled(group[0].scene, chance) if chance else group[0].scene, tokenizer)
        scenes.append(ids)
        kinds.append(parts)
        hints = Hints(group[0].scene, sense())
        for one in group:
            text = _PUNCTUATION.sub(" ", one.line.lower()) if chance and chance.random() < STRIPPED else one.line
            encoding = encoded(text, tokenizer)
            offsets = encoding.offsets[: LINE_TOKENS - 1]
            lines.append(line_ids(encoding.ids, tokenizer))
            matches.append([*hints.of(text, offsets), NO_HINT])
            tokens.append(_token_targets(one, offsets))
            owner.append(number)
            items.append(one)
    targets = [[float(mark in one.labels) for mark in MARKS] for one in items]
    tensors = Tensors(
        pad(scenes), pad(kinds), presence(scenes), pad(lines), pad_rows(matches, HINTS, 0.0), presence(lines),
        torch.tensor(owner),
    )  # fmt: skip
    return Batch(tensors, torch.tensor(targets), pad_rows(tokens, len(MARKS), -1.0, tensors.lines.shape[1]), items)


@cache
def sense() -> Sense:
    """Which words are taken as one: the rules' own lexicon."""
    return Sense(load_rulebook(ASSETS / "rules").lexicon)


def line_ids(ids: Sequence[int], tokenizer: Tokenizer) -> list[int]:
    """The tokens of a line, with its end. A line without words is the end alone."""
    return [*ids[: LINE_TOKENS - 1], special("[SEP]", tokenizer)]


def pad(rows: Sequence[Sequence[int]]) -> Tensor:
    longest = max(map(len, rows))
    return torch.tensor([[*row, *[0] * (longest - len(row))] for row in rows])


def presence(rows: Sequence[Sequence[int]]) -> Tensor:
    """1 where there is a token, 0 where there is padding."""
    return pad([[1] * len(row) for row in rows])


def pad_rows(rows: Sequence[Sequence[Sequence[float]]], width: int, filler: float, longest: int = 0) -> Tensor:
    padded = torch.full((len(rows), longest or max(map(len, rows)), width), filler)
    for number, row in enumerate(rows):
        if row:
            padded[number, : len(row)] = torch.tensor(row)
    return padded


def _token_targets(one: Labelled, offsets: Sequence[tuple[int, int]]) -> list[list[float]]:
    """For every token and mark: 1 inside the marked words, 0 outside, -1 where nobody has marked them."""
    columns = []
    for mark in MARKS:
        if mark not in one.labels:
            columns.append([0.0] * len(offsets))
        elif one.quotes is None:
            columns.append([-1.0] * len(offsets))
        else:
            spans = one.quotes[mark]
            columns.append([float(any(start < b and end > a for a, b in spans)) for start, end in offsets])
    return [list(row) for row in zip(*columns, strict=True)]


def _shuffled(scene: Scene, chance: random.Random) -> Scene:
    """The scene with its facts in another order, which changes nothing."""
    return replace(
        scene,
        partner=replace(scene.partner, said=_mixed(scene.partner.said, chance)),
        truths=_mixed(scene.truths, chance),
        intends=_mixed(scene.intends, chance),
        people=_mixed(scene.people, chance),
    )


def _mixed(items: tuple[T, ...], chance: random.Random) -> tuple[T, ...]:
    return tuple(chance.sample(items, len(items)))


NAMES = (  # noqa: SIM905 - a list of words is easier to read
    "Aisha Bruno Chidi Dagmar Elif Farid Giulia Hiroshi Ines Jakub Kwame Leila Mateo Nadia Oskar Priya "
    "Quentin Rosa Sunniva Tariq Ulla Viktor Wanjiru Ximena Yusuf Zofia Anneke Bilal Carmen Dmitri Esther "
    "Femi Greta Hamza Imani Jorge Keiko Lars Mireille Niamh Omar Paloma Rashid Svetlana Tomasz Uma "
    "Valentina Wei Yara Zoltan Ben Claire Doug Fiona Gary Hannah Ian Judy Kevin Linda Martin Nora Owen "
    "Paul Rachel Steve Tina Walter"
).split()


def _renamed(group: Sequence[Labelled], chance: random.Random) -> list[Labelled]:
    """The lines with another name for the partner everywhere: what counts is that it is theirs, not which."""
    old, new = group[0].scene.partner.name, chance.choice(NAMES)
    if not old.isalpha() or any(new == one.name for one in group[0].scene.people):
        return list(group)
    pattern = re.compile(rf"\b(?:{re.escape(old)}|{re.escape(old.lower())})\b")
    scene = _renamed_scene(group[0].scene, pattern, new)
    return [_renamed_line(one, scene, pattern, new) for one in group]


def _renamed_scene(scene: Scene, pattern: re.Pattern[str], new: str) -> Scene:
    def swap(texts: Iterable[str]) -> tuple[str, ...]:
        return tuple(pattern.sub(new, text) for text in texts)

    return replace(
        scene,
        partner=replace(scene.partner, name=new, said=swap(scene.partner.said)),
        truths=swap(scene.truths),
        intends=swap(scene.intends),
        history=tuple(replace(turn, text=pattern.sub(new, turn.text)) for turn in scene.history),
    )


def _renamed_line(one: Labelled, scene: Scene, pattern: re.Pattern[str], new: str) -> Labelled:
    places = [match.span() for match in pattern.finditer(one.line)]

    def moved(offset: int, end: bool) -> int:
        shift = 0
        for start, stop in places:
            if stop <= offset and (end or stop <= offset):
                shift += len(new) - (stop - start)
        return offset + shift

    quotes = one.quotes and {
        mark: tuple((moved(a, end=False), moved(b, end=True)) for a, b in spans) for mark, spans in one.quotes.items()
    }
    return replace(one, scene=scene, line=pattern.sub(new, one.line), quotes=quotes)
