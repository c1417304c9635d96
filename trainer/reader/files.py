"""The files of the learned reader, checked before they are used."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from trainer.core.errors import TrainerError
from trainer.core.judge.weighing import Weights
from trainer.core.rubric import Mark

MANIFEST, MODEL, TOKENIZER, NGRAMS = "reader.json", "encoder.onnx", "tokenizer.json", "ngrams.npz"
CHECKED = (MODEL, TOKENIZER, NGRAMS)
"""The files whose checksums the manifest holds."""


@dataclass(frozen=True, slots=True)
class ReaderFiles:
    """What is needed to read and to weigh."""

    version: str
    model: Path
    tokenizer: Path
    ngrams: Path
    weights: Mapping[Mark, Weights]


def find_files(folder: Path) -> ReaderFiles:
    """The reader's files in a folder. Raises TrainerError where one is missing or is not as it was made."""
    try:
        manifest = json.loads((folder / MANIFEST).read_text("utf-8"))
        for name in CHECKED:
            _check(folder / name, manifest["sha256"][name])
        weights = {mark: _weights(**manifest["weights"][mark]) for mark in Mark}
    except OSError as error:
        raise TrainerError(f"{error.filename} cannot be read: {error.strerror}") from error
    except (ValueError, KeyError, TypeError) as error:
        raise TrainerError(f"{folder / MANIFEST} is damaged: {error}") from error
    return ReaderFiles(str(manifest["version"]), folder / MODEL, folder / TOKENIZER, folder / NGRAMS, weights)


def _weights(read: list[float], worded: list[float], rule: list[float], **rest: float) -> Weights:
    """A mark’s weights as the manifest holds them. Raises ValueError where one is missing."""
    if {len(read), len(worded), len(rule)} != {len(Mark)}:
        raise ValueError(f"a mark has not {len(Mark)} weights of each kind")
    return Weights(read=tuple(read), worded=tuple(worded), rule=tuple(rule), **rest)


def sha256(path: Path) -> str:
    """The checksum of a file. Raises OSError where it cannot be read."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _check(path: Path, expected: str) -> None:
    if sha256(path) != expected:
        raise TrainerError(f"{path} is not the file that came with the program: install it again.")
