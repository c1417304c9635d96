"""Reads lines with the encoder: the scene once, then each line after it."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np

from trainer.core.errors import TrainerError
from trainer.core.judge.facts import Sense
from trainer.core.judge.impression import MARKS, Impression
from trainer.core.judge.text import Span
from trainer.core.judge.wording import PARTS
from trainer.core.rubric import Mark
from trainer.core.scene import Scene
from trainer.reader.files import ReaderFiles
from trainer.reader.ngrams import Ngrams
from trainer.reader.tokens import HINTS, LINE_TOKENS, NO_HINT, Hints, encoded, scene_tokens, special

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

HEADS, HEAD_WIDTH = 12, 32
REMEMBERED = 6
"""How many scenes are kept as they were read; one takes about 6 MB."""
GHOSTS = MARKS.index(Mark.GHOSTS)


@dataclass(frozen=True, slots=True)
class _ReadScene:
    keys: "Floats"
    values: "Floats"
    hints: Hints


class OnnxReader:
    """Fulfils core.judge.impression.Reader. May be asked from several threads; one core is used."""

    def __init__(self, files: ReaderFiles, sense: Sense) -> None:
        """Load the encoder. Raises TrainerError where the engine refuses it."""
        import onnxruntime  # noqa: PLC0415 - a tenth of a second that only judging needs
        from tokenizers import Tokenizer  # noqa: PLC0415

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC  # the file has the rest
        options.log_severity_level = 3
        try:
            self._session = onnxruntime.InferenceSession(files.model, options, providers=["CPUExecutionProvider"])
            self._tokenizer = Tokenizer.from_file(str(files.tokenizer))
        except Exception as error:  # both libraries raise their own kinds
            raise TrainerError(f"The learned reader cannot be loaded: {error}") from error
        self._ngrams = Ngrams(files.ngrams)
        self._layers = self._session.get_inputs()[3].shape[0]
        self.version = files.version
        self._sense = sense
        self._end = special("[SEP]", self._tokenizer)
        self._scenes: OrderedDict[Scene, _ReadScene] = OrderedDict()
        self._lock = Lock()

    def read(self, line: str, scene: Scene) -> Impression:
        read_scene = self._read_scene(scene)
        encoding = encoded(line, self._tokenizer)
        matches = read_scene.hints.of(line, encoding.offsets)
        marks, strengths = [], []
        for start in range(0, max(1, len(encoding.ids)), LINE_TOKENS - 1):
            stop = start + LINE_TOKENS - 1
            ids = [*encoding.ids[start:stop], self._end]
            rows = np.array([[*matches[start:stop], NO_HINT]], np.float32)
            of_line, of_tokens, _, _ = self._run(ids, [PARTS] * len(ids), rows, read_scene.keys, read_scene.values)
            marks.append(of_line)
            strengths += of_tokens[:-1].tolist()
        stretches = tuple(Span(*one) for one in encoding.offsets)
        return Impression(_strongest(marks), self._ngrams.strengths(line, scene), stretches, tuple(strengths))

    def _read_scene(self, scene: Scene) -> _ReadScene:
        with self._lock:
            known = self._scenes.get(scene)
            if known is not None:
                self._scenes.move_to_end(scene)
                return known
        read = self._first_reading(scene)
        with self._lock:
            self._scenes[scene] = read
            while len(self._scenes) > REMEMBERED:
                self._scenes.popitem(last=False)
        return read

    def _first_reading(self, scene: Scene) -> _ReadScene:
        ids, kinds = scene_tokens(scene, self._tokenizer)
        nothing = np.zeros((self._layers, HEADS, 0, HEAD_WIDTH), np.float32)
        no_matches = np.zeros((1, len(ids), HINTS), np.float32)
        _, _, keys, values = self._run(ids, kinds, no_matches, nothing, nothing)
        return _ReadScene(keys, values, Hints(scene, self._sense))

    def _run(
        self, ids: Sequence[int], kinds: Sequence[int], matches: "Floats", keys: "Floats", values: "Floats"
    ) -> "tuple[Floats, Floats, Floats, Floats]":
        found = self._session.run(
            None,
            {
                "ids": np.array([ids], np.int64),
                "kinds": np.array([kinds], np.int64),
                "matches": matches,
                "past_keys": keys,
                "past_values": values,
            },
        )
        marks, tokens, new_keys, new_values = found
        return marks, tokens, new_keys, new_values


def _strongest(windows: "Sequence[Floats]") -> tuple[float, ...]:
    """A long line is read in pieces: it earns what one piece earns, and vanishes only where every piece does."""
    together = np.max(windows, axis=0)
    together[GHOSTS] = np.min(windows, axis=0)[GHOSTS]
    return tuple(together.tolist())
