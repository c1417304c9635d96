"""A file that is there whole or not at all, and never in the place of another."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from trainer.core.errors import TrainerError

HALF_DONE = ".part"


@contextmanager
def new_file(path: Path, encoding: str = "utf-8") -> Iterator[TextIO]:
    """A file to write, which has its name once the block has ended; where that fails, nothing remains.

    Raises TrainerError where there is one of that name, or the disk refuses.
    """
    if path.exists():
        raise TrainerError(f"{path}: is there already and was left as it is. Name a folder without it.")
    half = path.with_name(path.name + HALF_DONE)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with half.open("w", encoding=encoding, newline="") as file:
            yield file
        half.rename(path)
    except OSError as error:
        raise TrainerError(f"{path}: cannot be written ({error.strerror}).") from error
    finally:
        with suppress(OSError):
            half.unlink(missing_ok=True)
