"""Judging in bulk: every bad record is told by file and line, and a failed run leaves no file."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.asking import ASKED_LINE, AskingJudge
from trainer.core.errors import ContentError
from trainer.core.judge.engine import RuleJudge
from trainer.core.scene import Who
from trainer.library.bulk import Judged, judge_bulk, read_bulk, write_bulk

SCENE = {
    "id": "lamps",
    "channel": "in_person",
    "stage": "pushback",
    "setting": "Craft fair",
    "alone_together": False,
    "partner": {"name": "Marta", "role": "lamp maker", "said": ["makes lamps from old sieves"]},
    "truths": ["I want to meet the glass painters"],
    "intends": [],
    "people": [{"name": "Owen", "note": "rents out workshops"}],
    "history": [{"who": "you", "text": "I’m off."}, {"who": "partner", "text": "Stay! 🙈"}],
}
GOOD = {"id": "1", "scene": "lamps", "line": "No, I’m going on alone. Good luck, Marta!"}


class Files:
    """A set on disk."""

    def __init__(self, folder: Path) -> None:
        self.scenes, self.lines, self.out = folder / "scenes.json", folder / "lines.jsonl", folder / "out.jsonl"
        self.put_scenes([SCENE])
        self.put_lines(GOOD)

    def put_scenes(self, scenes: object) -> None:
        self.scenes.write_text(json.dumps(scenes, indent=1), "utf-8")

    def put_lines(self, *records: object) -> None:
        texts = (one if isinstance(one, str) else json.dumps(one, ensure_ascii=False) for one in records)
        self.lines.write_text("\n".join(texts) + "\n", "utf-8")

    def fault(self) -> str:
        with pytest.raises(ContentError) as caught:
            read_bulk(self.scenes, self.lines)
        return str(caught.value)


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path)


def test_a_set_is_read_judged_and_written(files: Files, judge: RuleJudge) -> None:
    lines = read_bulk(files.scenes, files.lines)
    assert [turn.who for turn in lines[0].scene.history] == [Who.PLAYER, Who.PARTNER]
    assert lines[0].scene.history[1].text == "Stay! 🙈"
    assert write_bulk(judge_bulk(lines, judge), files.out) == 1
    record = json.loads(files.out.read_text("utf-8"))
    assert set(record) == {"id", "labels", "grade", "score", "unsure", "evidence"}
    assert {"goodwill", "name", "clear_close"} <= set(record["labels"])
    for one in record["evidence"]:
        assert GOOD["line"][one["start"] : one["end"]] == one["text"]
        assert one["mark"] in record["labels"]
        assert (one["why"] != "", one["chance"]) == (True, 1)
    assert record["unsure"] == []


def test_what_the_judge_would_ask_about_is_counted_and_named(files: Files) -> None:
    files.put_lines({**GOOD, "line": ASKED_LINE})
    write_bulk(judge_bulk(read_bulk(files.scenes, files.lines), AskingJudge()), files.out)
    record = json.loads(files.out.read_text("utf-8"))
    assert record["labels"] == ["thanks", "clear_close", "name", "canned_excuse", "untrue"]
    assert record["unsure"] == ["canned_excuse", "untrue"]
    assert {one["mark"]: one["chance"] for one in record["evidence"]}["untrue"] == 0.6
    assert record["grade"] == 2


@pytest.mark.parametrize(
    ("record", "what"),
    [
        ("{nonsense", "this is not JSON"),
        ("[1, 2]", "a record must be an object"),
        ({"scene": "lamps", "line": "x"}, "“id” is missing"),
        ({"id": "2", "scene": "lamps"}, "“line” is missing"),
        ({"id": "2", "line": "x"}, "“scene” is missing"),
        ({"id": 2, "scene": "lamps", "line": "x"}, "“id” must be text"),
        ({"id": "2", "scene": "lamps", "line": None}, "“line” must be text"),
        ({"id": "2", "scene": "nowhere", "line": "x"}, "there is no scene “nowhere”"),
        (GOOD, "the id “1” stands here twice"),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_a_bad_record_is_told_by_line(files: Files, record: object, what: str) -> None:
    files.put_lines(GOOD, "", record)
    fault = files.fault()
    assert fault.startswith(f"{files.lines}:3: ")
    assert what in fault


def test_every_bad_record_is_told(files: Files) -> None:
    files.put_lines("{", GOOD, "}")
    assert [line.split(":")[1] for line in files.fault().splitlines()] == ["1", "3"]


def test_lines_that_are_not_utf8_are_told(files: Files) -> None:
    files.lines.write_bytes(json.dumps(GOOD).encode() + b"\n\xff\n")
    assert files.fault() == f"{files.lines}:2: this is not UTF-8 text"


def test_a_missing_file_is_told(files: Files) -> None:
    files.lines.unlink()
    assert files.fault().startswith(f"{files.lines}: cannot be read")


def test_faults_of_scenes_have_their_line(files: Files) -> None:
    files.put_scenes([SCENE, {**SCENE, "id": "other", "chanel": "email"}, SCENE])
    told = files.fault().splitlines()
    at = files.scenes.read_text("utf-8").splitlines().index('  "chanel": "email"') + 1
    assert any(line.startswith(f"{files.scenes}:{at}:") and "did you mean “channel”?" in line for line in told)
    assert any("the id “lamps” stands here twice" in line for line in told)


@pytest.mark.parametrize(
    ("text", "place", "what"),
    [('[\n{"id": }]', ":2:8: ", "not JSON"), ('{"id": "x"}', ":1:1: ", "must be a list"), ("[\n3]", ":2:1: ", "")],
)
def test_broken_scenes_are_told(files: Files, text: str, place: str, what: str) -> None:
    files.scenes.write_text(text, "utf-8")
    fault = files.fault()
    assert fault.startswith(f"{files.scenes}{place}")
    assert what in fault


def test_a_scene_without_a_partner_is_told(files: Files) -> None:
    files.put_scenes([{"id": "lamps"}])
    assert "“partner” is missing here" in files.fault()


def test_escapes_that_yaml_does_not_know_are_read(files: Files) -> None:
    files.scenes.write_text(json.dumps([{**SCENE, "setting": "a\t/b"}]).replace("/", "\\/"), "utf-8")
    assert read_bulk(files.scenes, files.lines)[0].scene.setting == "a\t/b"


def test_half_a_surrogate_pair_is_judged_and_written_as_its_escape(files: Files, judge: RuleJudge) -> None:
    files.lines.write_text(r'{"id": "\ud800", "scene": "lamps", "line": "\ud83d"}' + "\n", "utf-8")
    assert write_bulk(judge_bulk(read_bulk(files.scenes, files.lines), judge), files.out) == 1
    written = json.loads(files.out.read_text("utf-8"))
    assert written["id"] == "\ud800"
    assert [one["text"] for one in written["evidence"]] == ["\ud83d"]


def test_a_failed_run_leaves_the_folder_as_it_was(files: Files, judge: RuleJudge) -> None:
    files.out.write_text("before", "utf-8")
    before = sorted(files.out.parent.iterdir())

    def failing() -> Iterator[Judged]:
        yield from judge_bulk(read_bulk(files.scenes, files.lines), judge)
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"):
        write_bulk(failing(), files.out)
    assert sorted(files.out.parent.iterdir()) == before
    assert files.out.read_text("utf-8") == "before"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.binary(max_size=80))
def test_any_bytes_are_read_or_told(files: Files, data: bytes) -> None:
    files.lines.write_bytes(data)
    told = ""
    try:
        read_bulk(files.scenes, files.lines)
    except ContentError as error:
        told = str(error)
    assert not told or told.startswith(str(files.lines))
