"""The encoders as one int8 ONNX file that reads a stretch of text after another."""

from __future__ import annotations

import tempfile
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from trainer.reader.tokens import HINTS
from training.encoder import HEADS, LAYERS, LINE_KIND, WIDTH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.encoder import Encoder


class Step(nn.Module):
    """The encoders one stretch of text at a time: first the scene, with nothing before it, then a line after the scene.

    Since the scene never sees the line, what was read of it (`keys`, `values`) is kept and serves every further line.
    Several encoders share the published words, which learning leaves alone; the mean of what they say is given out.
    """

    def __init__(self, encoders: Sequence[Encoder]) -> None:
        super().__init__()
        for encoder in encoders[1:]:
            encoder.words = encoders[0].words
        self.encoders = nn.ModuleList(encoders)

    def forward(
        self, ids: Tensor, kinds: Tensor, matches: Tensor, past_keys: Tensor, past_values: Tensor
    ) -> tuple[Tensor, ...]:
        """`ids`, `kinds` (1, length), `matches` (1, length, parts); the past (layers, heads, seen, width / heads)."""
        marks, tokens, keys, values = [], [], [], []
        for number, encoder in enumerate(self.encoders):
            places = torch.arange(ids.shape[1]) + past_keys.shape[2]
            states = encoder.embed(ids, places[None], kinds, matches)
            for layer, past in zip(encoder.layers, range(number * LAYERS, (number + 1) * LAYERS), strict=True):
                own_keys, own_values = layer.keys_and_values(states)
                keys.append(own_keys[0])
                values.append(own_values[0])
                seen_keys = torch.cat([past_keys[past][None], own_keys], 2)
                seen_values = torch.cat([past_values[past][None], own_values], 2)
                states = layer(states, seen_keys, seen_values, torch.zeros(1))
            of_line, of_tokens = encoder.judge(states, torch.ones_like(ids))
            marks.append(of_line[0])
            tokens.append(of_tokens[0])
        return torch.stack(marks).mean(0), torch.stack(tokens).mean(0), torch.stack(keys), torch.stack(values)


def _example(length: int) -> tuple[Tensor, Tensor, Tensor]:
    return torch.full((1, length), 2000), torch.full((1, length), LINE_KIND), torch.zeros(1, length, HINTS)


def export(encoders: Sequence[Encoder], path: Path) -> None:
    """Write the encoders with int8 weights; activations stay in floating point until each product."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    encoders = [encoder.eval().float() for encoder in encoders]
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        plain = Path(folder) / "plain.onnx"
        empty = torch.zeros(LAYERS * len(encoders), HEADS, 3, WIDTH // HEADS)
        torch.onnx.export(
            Step(encoders),
            (*_example(20), empty, empty),
            str(plain),
            input_names=["ids", "kinds", "matches", "past_keys", "past_values"],
            output_names=["marks", "tokens", "keys", "values"],
            dynamic_axes={
                "ids": {1: "length"},
                "kinds": {1: "length"},
                "matches": {1: "length"},
                "tokens": {0: "length"},
                "past_keys": {2: "seen"},
                "past_values": {2: "seen"},
                "keys": {2: "length"},
                "values": {2: "length"},
            },
            opset_version=17,
            dynamo=False,
        )
        small = Path(folder) / "small.onnx"
        quantize_dynamic(
            plain,
            small,
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=False,
            op_types_to_quantize=["MatMul", "Gather"],
        )
        _settle(small, path)


def _settle(model: Path, path: Path) -> None:
    """Write the model as the engine would rewrite it at each load, which takes longer than to read the outcome."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = str(path)
    onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
