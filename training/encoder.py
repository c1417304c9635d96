"""The small encoder that reads a line in its scene: MiniLM with one head a mark over the tokens of the line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from trainer.core.judge.wording import PARTS
from trainer.reader.tokens import HINTS

if TYPE_CHECKING:
    from pathlib import Path

LAYERS, WIDTH, HEADS, INNER = 6, 384, 12, 1536
VOCABULARY, POSITIONS = 30522, 512
LINE_KIND = PARTS
"""The kind of a line's tokens; those of a scene have the number of their part."""
NORM_EPSILON = 1e-12


class Layer(nn.Module):
    """One transformer layer of BERT. The names of its parts are those of the published weights."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.joined, self.inner, self.outer = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm_attention, self.norm_output = (nn.LayerNorm(WIDTH, eps=NORM_EPSILON) for _ in range(2))
        self.dropout = nn.Dropout(dropout)

    def forward(self, states: Tensor, keys: Tensor, values: Tensor, bias: Tensor) -> Tensor:
        """`states` (batch, length, width) attend to `keys` and `values` (batch, heads, seen, width / heads)."""
        weights = split(self.query(states)) @ keys.transpose(-1, -2) / (WIDTH // HEADS) ** 0.5 + bias
        read = (weights.softmax(-1) @ values).transpose(1, 2).flatten(2)
        states = self.norm_attention(states + self.dropout(self.joined(read)))
        thought = self.outer(nn.functional.gelu(self.inner(states)))
        return self.norm_output(states + self.dropout(thought))

    def keys_and_values(self, states: Tensor) -> tuple[Tensor, Tensor]:
        return split(self.key(states)), split(self.value(states))


def split(states: Tensor) -> Tensor:
    """(batch, length, width) to (batch, heads, length, width / heads)."""
    return states.unflatten(-1, (HEADS, WIDTH // HEADS)).transpose(1, 2)


def unseen(present: Tensor) -> Tensor:
    """What is added to attention so that padding is not seen. `present` is 1 for tokens, 0 for padding."""
    return (1 - present[:, None, None, :].float()) * -10000.0


@dataclass
class Tensors:
    """Some lines in some scenes, padded; `present` is 1 for tokens and 0 for padding."""

    scenes: Tensor
    kinds: Tensor
    scene_present: Tensor
    lines: Tensor
    matches: Tensor
    line_present: Tensor
    owner: Tensor
    """The number of each line's scene."""


class Encoder(nn.Module):
    """Reads lines, each in one of some scenes. A scene is read once and sees no line; lines see it and themselves."""

    def __init__(self, marks: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.kinds = nn.Embedding(PARTS + 1, WIDTH)
        self.matches = nn.Linear(HINTS, WIDTH, bias=False)
        self.norm = nn.LayerNorm(WIDTH, eps=NORM_EPSILON)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.token_head = nn.Linear(WIDTH, marks)
        self.pooled_head = nn.Parameter(torch.randn(marks, WIDTH) * 0.02)
        self.mean_head = nn.Linear(WIDTH, marks)
        self.top_weight = nn.Parameter(torch.ones(marks) * 0.5)

    def embed(self, ids: Tensor, places: Tensor, kinds: Tensor, matches: Tensor | None = None) -> Tensor:
        """What goes into the first layer; `matches` (batch, length, parts): 1 where a part shares the word."""
        states = self.words(ids) + self.positions(places.clamp(max=POSITIONS - 1)) + self.kinds(kinds)
        return self.dropout(self.norm(states if matches is None else states + self.matches(matches)))

    def forward(self, batch: Tensors) -> tuple[Tensor, Tensor]:
        """Logits (lines, marks) and (lines, length, marks): of each mark, and of a token being among its words."""
        scene_present, line_present, owner = batch.scene_present, batch.line_present, batch.owner
        starts = scene_present.sum(1)[owner, None]
        scene = self.embed(batch.scenes, torch.arange(batch.scenes.shape[1])[None], batch.kinds)
        line = self.embed(
            batch.lines,
            starts + torch.arange(batch.lines.shape[1])[None],
            torch.full_like(batch.lines, LINE_KIND),
            batch.matches,
        )
        scene_bias = unseen(scene_present)
        line_bias = torch.cat([scene_bias[owner], unseen(line_present)], dim=-1)
        for layer in self.layers:
            keys, values = layer.keys_and_values(scene)
            own_keys, own_values = layer.keys_and_values(line)
            line = layer(
                line, torch.cat([keys[owner], own_keys], 2), torch.cat([values[owner], own_values], 2), line_bias
            )
            scene = layer(scene, keys, values, scene_bias)
        return self.judge(line, line_present)

    def judge(self, line: Tensor, present: Tensor) -> tuple[Tensor, Tensor]:
        """Logits of the marks from the words that speak most for each, and from the line as a whole."""
        line = line.float()
        tokens = self.token_head(line)
        masked = tokens - (1 - present[:, :, None].float()) * 10000.0
        best = (masked.softmax(1).transpose(1, 2) @ line) * self.pooled_head
        mean = (line * present[:, :, None]).sum(1) / present.sum(1, keepdim=True)
        marks = best.sum(-1) + self.mean_head(mean) + self.top_weight * masked.amax(1)
        return marks, tokens


_NAMES = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "joined": "attention.output.dense",
    "norm_attention": "attention.output.LayerNorm",
    "inner": "intermediate.dense",
    "outer": "output.dense",
    "norm_output": "output.LayerNorm",
}


def load_published(encoder: Encoder, weights: Path) -> None:
    """Take over the published weights of all-MiniLM-L6-v2 (a safetensors file)."""
    from safetensors.torch import load_file

    published = load_file(weights)
    types = published["embeddings.token_type_embeddings.weight"]
    own = {
        "words.weight": published["embeddings.word_embeddings.weight"],
        "positions.weight": published["embeddings.position_embeddings.weight"],
        "kinds.weight": torch.cat([types[:1].expand(PARTS, -1), types[1:]]),
        "matches.weight": torch.zeros(WIDTH, HINTS),
        "norm.weight": published["embeddings.LayerNorm.weight"],
        "norm.bias": published["embeddings.LayerNorm.bias"],
    }
    for number in range(LAYERS):
        for name, theirs in _NAMES.items():
            for part in ("weight", "bias"):
                own[f"layers.{number}.{name}.{part}"] = published[f"encoder.layer.{number}.{theirs}.{part}"]
    missing, unexpected = encoder.load_state_dict(own, strict=False)
    heads = {"token_head", "pooled_head", "mean_head", "top_weight"}
    if unexpected or {name.split(".")[0] for name in missing} - heads:
        raise ValueError(f"these are not the weights of all-MiniLM-L6-v2: {missing} {unexpected}")
