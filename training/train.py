"""Makes the learned reader: learns, calibrates and writes what ships. `python -m training.train [--share SHARE]`."""

from __future__ import annotations

import argparse
import hashlib
import json
import math
from copy import deepcopy
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from tokenizers import Tokenizer

from trainer.core.judge.facts import Sense
from trainer.core.rubric import Mark
from trainer.judges import READER, load_rules
from trainer.reader.encoder import OnnxReader
from trainer.reader.files import CHECKED, MANIFEST, MODEL, NGRAMS, TOKENIZER, ReaderFiles, sha256
from training.calibrate import Evidence, careful, fit
from training.corpus import Labelled, part_of, read_corpus
from training.export import export
from training.learn import Plan, beginner, learn, mean_of
from training.ngrams import learn_ngrams
from training.published import published

if TYPE_CHECKING:
    from collections.abc import Sequence

    from trainer.core.judge.engine import RuleJudge
    from training.calibrate import Floats
    from training.encoder import Encoder

SEEDS = (1, 2)
"""An encoder is learned from each; what ships is their mean, which errs less than either."""


def main() -> None:
    arguments = _arguments()
    lines = read_corpus()
    parts = {part: [one for one in lines if part_of(one) == part] for part in ("train", "tune", "hard")}
    taught = share_of(parts["train"], arguments.share)
    plan = Plan(epochs=arguments.epochs)
    print(f"{len(taught)} lines to learn from, {len(parts['tune'])} to calibrate on; {plan}", flush=True)
    make(taught, parts["tune"], parts["hard"], plan, arguments.out)


def make(
    taught: Sequence[Labelled],
    tune: Sequence[Labelled],
    hard: Sequence[Labelled],
    plan: Plan,
    out: Path,
    seeds: Sequence[int] = SEEDS,
) -> None:
    """Learn from `taught`, calibrate on `tune` and `hard`, write the reader's files to `out`; an encoder a seed."""
    torch.set_num_threads(2)
    tokenizer = plain_tokenizer()
    encoders = [grown(taught, tokenizer, replace(plan, seed=seed)) for seed in seeds]
    out.mkdir(parents=True, exist_ok=True)
    export(encoders, out / MODEL)
    tokenizer.save(str(out / TOKENIZER), pretty=False)
    learn_ngrams(taught, out / NGRAMS)
    calibrate(tune, hard, plan, out)


def grown(taught: Sequence[Labelled], tokenizer: Tokenizer, plan: Plan) -> Encoder:
    """An encoder that has learned by the plan and gone on from there twice; the mean of the three errs less than each.

    That the mean of the weights of models with one ancestor does is known as a model soup (Wortsman and others, 2022).
    """
    first = learn(taught, beginner(published("model.safetensors"), plan), tokenizer, plan)
    return mean_of([first, *(learn(taught, deepcopy(first), tokenizer, one) for one in onward(plan))])


def onward(plan: Plan) -> tuple[Plan, Plan]:
    """How learning goes on, more slowly: with the lines as they are, and with memories, other stories and drills."""
    plain = replace(
        plan,
        epochs=math.ceil(plan.epochs / 2),
        rate=plan.rate / 2,
        head_rate=plan.head_rate / 2,
        seed=plan.seed + 10,
    )
    return plain, replace(plain, restated=0.3, remembering=0.4, retold=0.5, drilled=0.5)


def calibrate(tune: Sequence[Labelled], hard: Sequence[Labelled], plan: Plan, out: Path) -> None:
    """Fit the weights on `tune` with what the exported encoder itself says, and write the manifest.

    What is told as a fact is settled on `hard` as well, whose lines mislead more often.
    """
    rules = load_rules()
    files = ReaderFiles("", out / MODEL, out / TOKENIZER, out / NGRAMS, {})
    reader = OnnxReader(files, Sense(rules.rulebook.lexicon))
    weights = fit(_seen(tune, reader, rules), _labels(tune))
    both = (*tune, *hard)
    weights = careful(weights, _seen(both, reader, rules), _labels(both))
    checks = {name: sha256(out / name) for name in CHECKED}
    found = {mark: asdict(one) for mark, one in weights.items()}
    manifest = {
        "version": hashlib.sha256(json.dumps([checks, found]).encode()).hexdigest()[:12],
        "sha256": checks,
        "plan": asdict(plan),
        "weights": found,
    }
    (out / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")


def _seen(lines: Sequence[Labelled], reader: OnnxReader, rules: RuleJudge) -> Evidence:
    impressions = [reader.read(one.line, one.scene) for one in lines]
    given = [rules.judge(one.line, one.scene).marks for one in lines]
    return Evidence(
        np.array([one.marks for one in impressions]),
        np.array([one.wordings for one in impressions]),
        np.array([[mark in marks for mark in Mark] for marks in given], float),
    )


def _labels(lines: Sequence[Labelled]) -> Floats:
    return np.array([[mark in one.labels for mark in Mark] for one in lines], float)


def plain_tokenizer() -> Tokenizer:
    """The published tokenizer, without its padding and its cut at 128 tokens."""
    tokenizer = Tokenizer.from_file(str(published("tokenizer.json")))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def share_of(lines: list[Labelled], share: float) -> list[Labelled]:
    """The first scenes in an order that has nothing to do with them, as many as the share says."""
    scenes = sorted({one.scene.id for one in lines}, key=lambda scene: scene[::-1])
    kept = set(scenes[: round(len(scenes) * share)])
    return [one for one in lines if one.scene.id in kept]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--share", type=float, default=1.0, help="of the training scenes, for the learning curve")
    parser.add_argument("--epochs", type=int, default=Plan.epochs)
    parser.add_argument("--out", type=Path, default=READER)
    return parser.parse_args()


if __name__ == "__main__":
    main()
