"""Fine-tunes the encoder on the labelled lines: seeded, on the processor alone."""

from __future__ import annotations

import math
import random
import time
from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch.nn.functional import binary_cross_entropy_with_logits
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from trainer.core.judge.impression import MARKS
from training.drills import drills
from training.encoder import Encoder, load_published
from training.samples import Batch, Changes, batches, changed_batches

if TYPE_CHECKING:
    from pathlib import Path

    from tokenizers import Tokenizer

    from training.corpus import Labelled


@dataclass(frozen=True)
class Plan:
    """How to learn."""

    epochs: int = 6
    rate: float = 2e-4
    head_rate: float = 1e-3
    scenes_a_batch: int = 2
    warm_up: float = 0.08
    token_weight: float = 1.0
    largest_weight: float = 4.0
    decay: float = 0.01
    dropout: float = 0.1
    estranged: float = 0.15
    """The share of batches whose lines are put into their scenes with other truths and intentions."""
    altered: float = 0.35
    """The share of batches in whose scenes something that the partner said is changed."""
    misnamed: float = 0.1
    """The share of batches in whose scenes the partner is called something that sounds alike."""
    restated: float = 0.0
    """The share of what partners said that is said in other words."""
    remembering: float = 0.0
    """The share of the lines without a memory of the partner’s words that are given one, right or wrong."""
    retold: float = 0.0
    """The share of groups of lines that are put into another story of their scene."""
    drilled: float = 0.0
    """The share of what can be drilled that is, in every epoch."""
    memory: float = 0.995
    """How much of the running mean of the weights stays at each step; the mean is what is kept."""
    seed: int = 1


After = Callable[[int, Encoder], None]


def _nothing(_: int, __: Encoder) -> None:
    """Nobody looks on."""


def beginner(weights: Path, plan: Plan) -> Encoder:
    """An encoder with the published weights, whose heads have learned nothing yet."""
    torch.manual_seed(plan.seed)
    encoder = Encoder(len(MARKS), plan.dropout)
    load_published(encoder, weights)
    return encoder


def learn(
    lines: Sequence[Labelled], encoder: Encoder, tokenizer: Tokenizer, plan: Plan, after: After = _nothing
) -> Encoder:
    """The encoder after all epochs; `after` is called with each epoch's number and the encoder."""
    torch.manual_seed(plan.seed)
    chance = random.Random(plan.seed)
    optimizer, schedule = _optimizer(encoder, plan, _steps(lines, plan))
    changes = Changes(
        plan.estranged, plan.altered, plan.misnamed, plan.restated, plan.remembering, plan.retold, plan.drilled
    )
    positive = _positive_weights(lines, plan.largest_weight)
    mean = AveragedModel(encoder, multi_avg_fn=get_ema_multi_avg_fn(plan.memory))
    for epoch in range(plan.epochs):
        encoder.train()
        started, losses = time.monotonic(), []
        for batch in changed_batches(lines, tokenizer, plan.scenes_a_batch, changes, chance):
            loss = _loss(encoder, batch, positive, plan)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            mean.update_parameters(encoder)
            losses.append(loss.item())
        print(
            f"epoch {epoch + 1}: loss {sum(losses) / len(losses):.4f}, {time.monotonic() - started:.0f} s", flush=True
        )
        mean.module.eval()
        after(epoch, mean.module)
    kept: Encoder = mean.module
    return kept


def mean_of(encoders: Sequence[Encoder]) -> Encoder:
    """One encoder whose weights are the mean of theirs."""
    mean = deepcopy(encoders[0])
    states = [one.state_dict() for one in encoders]
    mean.load_state_dict({name: torch.stack([state[name] for state in states]).mean(0) for name in states[0]})
    return mean


def _steps(lines: Sequence[Labelled], plan: Plan) -> int:
    from training.samples import _chunks

    chunks = len(list(_chunks(lines, None)))
    chunks += len(list(drills(lines, plan.drilled, random.Random(plan.seed))))
    return math.ceil(chunks / plan.scenes_a_batch) * plan.epochs


def _optimizer(
    encoder: Encoder, plan: Plan, steps: int
) -> tuple[torch.optim.Optimizer, torch.optim.lr_scheduler.LambdaLR]:
    """Heads learn faster than the body; the words keep their published vectors."""
    encoder.words.weight.requires_grad_(False)
    heads = ("token_head", "pooled_head", "mean_head", "top_weight")
    body = [p for name, p in encoder.named_parameters() if not name.startswith(heads) and p.requires_grad]
    top = [p for name, p in encoder.named_parameters() if name.startswith(heads)]
    optimizer = torch.optim.AdamW(
        [{"params": body, "lr": plan.rate}, {"params": top, "lr": plan.head_rate}], weight_decay=plan.decay
    )
    warm = max(1, int(steps * plan.warm_up))
    return optimizer, torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, max(0.02, (steps - step) / max(1, steps - warm)))
    )


def _positive_weights(lines: Sequence[Labelled], largest: float) -> torch.Tensor:
    """Rare marks weigh more: the square root of the odds against them, within bounds."""
    counts = torch.tensor([sum(mark in one.labels for one in lines) for mark in MARKS]).float()
    return ((len(lines) - counts) / counts.clamp(min=1)).sqrt().clamp(1.0, largest)


def _loss(encoder: Encoder, batch: Batch, positive: torch.Tensor, plan: Plan) -> torch.Tensor:
    with torch.autocast("cpu", torch.bfloat16):
        marks, tokens = encoder(batch.tensors)
    whole = binary_cross_entropy_with_logits(marks.float(), batch.marks, pos_weight=positive)
    known = batch.tokens >= 0
    each = binary_cross_entropy_with_logits(
        tokens.float(), batch.tokens.clamp(min=0), pos_weight=positive, reduction="none"
    )
    return whole + plan.token_weight * (each * known).sum() / known.sum().clamp(min=1)


@torch.no_grad()  # type: ignore[untyped-decorator]
def read(encoder: Encoder, lines: Sequence[Labelled], tokenizer: Tokenizer) -> dict[str, list[float]]:
    """The probability of each mark for each line, by the line's id."""
    found = {}
    for batch in batches(lines, tokenizer, 4):
        with torch.autocast("cpu", torch.bfloat16):
            marks, _ = encoder(batch.tensors)
        for one, row in zip(batch.items, marks.float().sigmoid().tolist(), strict=True):
            found[one.id] = row
    return found
