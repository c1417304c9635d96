"""Makes the learned reader: learns, calibrates and writes what ships. `python -m training.train [--share SHARE]`."""

from __future__ import annotations

import argparse
import hashlib
import json
import math
from copy import deepcopy
from dataclasses import asdict, astuple, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import numpy as np
import torch
from tokenizers import Tokenizer

from trainer.core.judge.facts import Sense
from trainer.core.judge.weighing import length_of
from trainer.core.rubric import Mark
from trainer.judges import READER, load_rules
from trainer.reader.encoder import OnnxReader
from trainer.reader.files import CHECKED, MANIFEST, MODEL, NGRAMS, TOKENIZER, ReaderFiles, sha256
from training.calibrate import Evidence, careful, fit
from training.corpus import Labelled, part_of, read_corpus, unread
from training.export import export
from training.learn import Plan, beginner, learn, mean_of
from training.ngrams import learn_ngrams
from training.published import published

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.calibrate import Floats
    from training.encoder import Encoder

SEEDS = (1, 2)
"""An encoder is learned from each; what ships is their mean, which errs less than either."""

HALVES = 40
"""The seed of the first of the two readers that only learn a half each."""

Heard = tuple[Evidence, "Floats"]
"""What is said of some lines, and the marks that they bear."""


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
    write([grown(taught, replace(plan, seed=seed)) for seed in seeds], taught, out)
    calibrate(by_halves(taught, plan), tune, hard, plan, out)


def write(encoders: Sequence[Encoder], taught: Sequence[Labelled], out: Path) -> None:
    """The files of a reader, but for the manifest: the mean of the encoders, its words, and the runs of letters."""
    out.mkdir(parents=True, exist_ok=True)
    export(encoders, out / MODEL)
    plain_tokenizer().save(str(out / TOKENIZER), pretty=False)
    learn_ngrams(taught, out / NGRAMS)


def by_halves(taught: Sequence[Labelled], plan: Plan) -> Heard:
    """What is said of lines to learn from by a reader who has not learned them: of each half by one of the other.

    Lines that were read while the rules were written are left out: there, rules seem better than they are.
    """
    heard = []
    for half in (0, 1):
        apart = [one for one in taught if half_of(one) == half and unread(one)]
        others = [one for one in taught if half_of(one) != half]
        with TemporaryDirectory() as folder:
            write([grown(others, replace(plan, seed=HALVES + half))], others, Path(folder))
            heard.append((apart, hear(apart, Path(folder))))
    evidence = Evidence(*(np.concatenate(parts) for parts in zip(*(astuple(one) for _, one in heard), strict=True)))
    return evidence, _labels([one for apart, _ in heard for one in apart])


def half_of(one: Labelled) -> int:
    """0 or 1, by the scene and nothing else."""
    return int(hashlib.sha256(one.scene.id.encode()).hexdigest(), 16) % 2


def grown(taught: Sequence[Labelled], plan: Plan) -> Encoder:
    """An encoder that has learned by the plan and gone on from there twice; the mean of the three errs less than each.

    That the mean of the weights of models with one ancestor does is known as a model soup (Wortsman and others, 2022).
    """
    tokenizer = plain_tokenizer()
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


def calibrate(halves: Heard, tune: Sequence[Labelled], hard: Sequence[Labelled], plan: Plan, out: Path) -> None:
    """Fit the weights on the halves, and on `tune` with what the exported reader itself says; write the manifest.

    What is told as a fact is settled on `hard` as well, whose lines mislead more often.
    """
    weights = fit(*halves, hear(tune, out), _labels(tune))
    both = (*tune, *hard)
    weights = careful(weights, hear(both, out), _labels(both))
    checks = {name: sha256(out / name) for name in CHECKED}
    found = {mark: asdict(one) for mark, one in weights.items()}
    manifest = {
        "version": hashlib.sha256(json.dumps([checks, found]).encode()).hexdigest()[:12],
        "sha256": checks,
        "plan": asdict(plan),
        "weights": found,
    }
    (out / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")


def hear(lines: Sequence[Labelled], folder: Path) -> Evidence:
    """What the rules and the reader in the folder say of the lines."""
    rules = load_rules()
    files = ReaderFiles("", folder / MODEL, folder / TOKENIZER, folder / NGRAMS, {})
    reader = OnnxReader(files, Sense(rules.rulebook.lexicon))
    impressions = [reader.read(one.line, one.scene) for one in lines]
    found = [rules.findings(one.line, one.scene) for one in lines]
    return Evidence(
        np.array([one.marks for one in impressions]),
        np.array([one.wordings for one in impressions]),
        np.array([[bool(given.get(mark)) for mark in Mark] for given in found], float),
        np.array([length_of(one.line) for one in lines]),
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
