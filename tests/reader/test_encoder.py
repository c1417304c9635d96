"""The shipped encoder: the same every time, on any text, with its words inside the line."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from trainer.core.errors import TrainerError
from trainer.core.judge.blend import BlendedJudge
from trainer.core.judge.engine import RuleJudge
from trainer.core.judge.text import Line
from trainer.core.judgement import Judgement
from trainer.core.rubric import Mark
from trainer.core.scene import Bystander, Partner, Scene, Stage
from trainer.judges import READER, load_judge
from trainer.reader.files import MANIFEST, MODEL, TOKENIZER, find_files
from trainer.reader.tokens import HINTS

SCENE = Scene(
    Partner("Leon", "farm owner", ("runs a chicken farm near Ghent", "fears the inspectors on Thursday")),
    id="corner",
    truths=("I promised myself to meet four new people tonight", "my last train leaves at ten"),
    intends=("send him the vet's number tomorrow",),
    people=(Bystander("Beth", "left a corporation for a farm-box startup"),),
)


def fail(notice: str) -> None:
    raise AssertionError(notice)


@pytest.fixture(scope="session")
def judge() -> BlendedJudge:
    loaded = load_judge(fail)
    assert isinstance(loaded, BlendedJudge)
    return loaded


@pytest.fixture
def own_copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(READER, tmp_path / "reader"))


def all_marks(judgement: Judgement) -> set[Mark]:
    return {*judgement.marks, *judgement.unsure}


@pytest.mark.parametrize(
    ("line", "mark"),
    [
        ("Leon, I loved hearing about your hens.", Mark.RECAP),
        ("I said I'd talk to four strangers tonight, so off I go.", Mark.HONEST_REASON),
        ("My train goes at ten, I'd better run.", Mark.HONEST_REASON),
        ("My flight to Lisbon boards in half an hour, I have to run.", Mark.UNTRUE),
        ("I'll text you that vet's number tomorrow.", Mark.FOLLOW_UP),
        ("Let's have dinner next week, I'll book a table.", Mark.HOLLOW_PROMISE),
        ("Come, meet Beth, she left a big firm to sell farm boxes.", Mark.BRIDGE),
    ],
)
def test_it_reads_the_line_in_its_scene(judge: BlendedJudge, line: str, mark: Mark) -> None:
    assert mark in all_marks(judge.judge(line, SCENE))


def test_one_fact_of_the_scene_changes_the_verdict(judge: BlendedJudge) -> None:
    line = "My last train leaves at ten, so I have to go."
    elsewhere = replace(SCENE, truths=("I live around the corner",))
    assert Mark.HONEST_REASON in all_marks(judge.judge(line, SCENE))
    assert Mark.UNTRUE in all_marks(judge.judge(line, elsewhere))


def test_the_same_line_leaves_the_same_impression(judge: BlendedJudge) -> None:
    line = "Leon, good luck with the inspectors. I'm off to meet a few more people."
    first = judge.reader.read(line, SCENE)
    assert judge.reader.read("something else in between", replace(SCENE, stage=Stage.PUSHBACK)) != first
    assert judge.reader.read(line, SCENE) == first


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(line=st.text(max_size=300))
def test_any_text_is_read_and_quoted(judge: BlendedJudge, line: str) -> None:
    judgement = judge.judge(line, SCENE)
    assert {one.mark for one in judgement.evidence} == set(judgement.marks)
    for one in (*judgement.evidence, *judgement.doubts):
        assert 0 <= one.start <= one.end <= len(line)
        assert 0 < one.chance <= 1
        assert line[one.start : one.end].strip() or not line.strip()


def test_a_long_line_is_read_to_its_end(judge: BlendedJudge) -> None:
    long_line = (
        "We talked about this and that and the weather. " * 60 + "Honestly, you bore me, Leon, you dull little man."
    )
    impression = judge.reader.read(long_line, SCENE)
    assert impression.stretches[-1].end == len(long_line)
    assert impression.strength(Mark.PUT_DOWN) > 0
    words = impression.words(Mark.PUT_DOWN, Line(long_line))
    assert any("dull" in long_line[span.start : span.end] for span in words)


def test_half_a_surrogate_pair_is_read(judge: BlendedJudge) -> None:
    assert judge.judge("Bye \ud83d Leon", SCENE).line == "Bye \ud83d Leon"


def told_by(folder: Path) -> tuple[object, list[str]]:
    told: list[str] = []
    return load_judge(told.append, folder), told


@pytest.mark.parametrize("name", [MODEL, TOKENIZER, MANIFEST])
def test_without_a_file_the_rules_judge_and_it_is_said(own_copy: Path, name: str) -> None:
    (own_copy / name).unlink()
    judge, told = told_by(own_copy)
    assert isinstance(judge, RuleJudge)
    assert len(told) == 1
    assert "rules judge alone" in told[0]


@pytest.mark.parametrize("name", [MODEL, TOKENIZER, MANIFEST])
def test_a_damaged_file_is_not_used(own_copy: Path, name: str) -> None:
    path = own_copy / name
    path.write_bytes(path.read_bytes()[:-200] + b"\0" * 100)
    with pytest.raises(TrainerError):
        find_files(own_copy)
    judge, told = told_by(own_copy)
    assert isinstance(judge, RuleJudge)
    assert told


@pytest.mark.parametrize("kind", ["read", "worded", "rule"])
def test_a_mark_without_one_of_its_weights_is_damage(own_copy: Path, kind: str) -> None:
    manifest = json.loads((own_copy / MANIFEST).read_text("utf-8"))
    manifest["weights"]["recap"][kind].pop()
    (own_copy / MANIFEST).write_text(json.dumps(manifest), "utf-8")
    with pytest.raises(TrainerError, match="is damaged: a mark has not 19 weights"):
        find_files(own_copy)


def test_the_engine_finds_nothing_to_rewrite_in_the_file() -> None:
    """The reader loads it as it stands; were it not rewritten at export, its numbers would be others."""
    import onnxruntime  # noqa: PLC0415

    found = []
    for level in ("ORT_ENABLE_BASIC", "ORT_ENABLE_EXTENDED"):
        options = onnxruntime.SessionOptions()
        options.graph_optimization_level = getattr(onnxruntime.GraphOptimizationLevel, level)
        session = onnxruntime.InferenceSession(READER / MODEL, options, providers=["CPUExecutionProvider"])
        layers, heads, _, width = session.get_inputs()[3].shape
        past = np.zeros((layers, heads, 0, width), np.float32)
        feed = {
            "ids": np.arange(2000, 2020)[None],
            "kinds": np.zeros((1, 20), np.int64),
            "matches": np.zeros((1, 20, HINTS), np.float32),
            "past_keys": past,
            "past_values": past,
        }
        found.append(session.run(None, feed))
    assert all(np.array_equal(one, other) for one, other in zip(*found, strict=True))
