"""The export as a file: what is written comes back, and what is no export of ours is refused with its place."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.core.errors import ContentError, TrainerError
from trainer.report import json_file
from trainer.report.json_file import Header

HEADER = Header(4, "2026-03-04T19:40:00+00:00")
ROWS = st.dictionaries(
    st.text(max_size=5),
    st.none() | st.integers() | st.text(max_size=20) | st.floats(allow_nan=False, allow_infinity=False),
    max_size=4,
)
TABLES = st.dictionaries(st.text(max_size=8), st.lists(ROWS, max_size=5), max_size=4)


def read(path: Path) -> tuple[Header, list[tuple[str, object, int]]]:
    with json_file.reading(path) as reading:
        return reading.header, list(reading.rows())


def refusal(path: Path) -> str:
    with pytest.raises(ContentError) as refused:
        read(path)
    (problem,) = refused.value.problems
    assert problem.file == str(path)
    assert problem.hint
    return str(problem).removeprefix(str(path))


@given(tables=TABLES, chunk=st.integers(1, 40), indent=st.none() | st.integers(0, 3))
def test_what_was_written_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, tables: dict[str, list[Any]], chunk: int, indent: int | None
) -> None:
    path = tmp_path_factory.mktemp("export") / "practice.json"
    json_file.write(path, HEADER, tables.items())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_file, "CHUNK", chunk)
        expected = [(name, row) for name, rows in tables.items() for row in rows]
        header, rows = read(path)
        assert (header, [(name, row) for name, row, _ in rows]) == (HEADER, expected)
        path.write_text(json.dumps(json.loads(path.read_text("utf-8")), indent=indent), "utf-8-sig")
        assert [(name, row) for name, row, _ in read(path)[1]] == expected, "laid out otherwise"


def test_every_row_stands_in_a_line_of_its_own_and_knows_it(tmp_path: Path) -> None:
    path = tmp_path / "new" / "practice.json"
    tables: dict[str, list[Any]] = {"one": [{"a": 1}, {"a": "two\nlines"}], "other": [{"b": 3}]}
    told: list[int] = []
    assert json_file.write(path, HEADER, tables.items(), told.append) == 3
    lines = path.read_text("utf-8").splitlines()
    for _, row, line in read(path)[1]:
        assert json.loads(lines[line - 1].rstrip(",")) == row


def test_what_is_there_already_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "practice.json"
    path.write_text("mine", "utf-8")
    with pytest.raises(TrainerError, match="is there already"):
        json_file.write(path, HEADER, {}.items())
    assert path.read_text("utf-8") == "mine"


def test_an_export_that_fails_leaves_nothing(tmp_path: Path) -> None:
    def rows() -> Any:
        yield {"a": 1}
        raise TrainerError("the disk does not answer")

    with pytest.raises(TrainerError, match="the disk"):
        json_file.write(tmp_path / "practice.json", HEADER, [("one", rows())])
    assert list(tmp_path.iterdir()) == []


WHOLE = """{"format":"graceful-exit-export","version":1,"store":4,"written":"",
"tables":{
"one":[
{"a":1},
{"a":2}
]
}}
"""


@pytest.mark.parametrize("length", range(len(WHOLE) - 1))
def test_a_file_that_was_cut_off_is_refused(tmp_path: Path, length: int) -> None:
    path = tmp_path / "practice.json"
    path.write_text(WHOLE[:length], "utf-8")
    assert refusal(path)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('{"a":2}', '{"a":2', ":5: is damaged or not complete"),
        ('{"a":2}', '{"a":NaN}', ":5: is damaged or not complete"),
        ('{"a":2}', '{"a":' + "[" * 100_000, ":5: is damaged or not complete"),
        ('{"a":2}', '{"a":' + "9" * 5000 + "}", ":5: is damaged or not complete"),
        ("}}\n", "}}\nmore", ":8: goes on after its end"),
        ("]\n}}", ']\n},"more":1}', ":7: nothing may come after the tables"),
        ("graceful-exit-export", "diary", ":2: is no export of Graceful Exit"),
        ('"version":1', '"version":2', ": was exported by a newer Graceful Exit"),
        ('"version":1', '"version":"1"', ": is no export of Graceful Exit"),
        (WHOLE, "[]", ":1: is no export of Graceful Exit"),
        (WHOLE, "", ":1: is no export of Graceful Exit"),
        (WHOLE, "line,grade\n", ":1: is no export of Graceful Exit"),
    ],
)
def test_what_is_no_sound_export_is_told_with_its_line(tmp_path: Path, old: str, new: str, told: str) -> None:
    path = tmp_path / "practice.json"
    path.write_text(WHOLE.replace(old, new), "utf-8")
    assert told in refusal(path)


def test_what_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "practice.json"
    path.write_bytes(b"\x89PNG\xff\xfe" * 100)
    assert "is no UTF-8 text" in refusal(path)
    assert "cannot be read" in refusal(tmp_path)
    assert "No such file" in refusal(tmp_path / "none.json")
