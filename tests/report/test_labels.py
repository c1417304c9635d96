"""Corrected lines come out as a labelled set that is read as any other."""

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.store.samples import ATTEMPTS, SCENE, WORDS, answer, attempt, dispute, judgement
from trainer.core.attempt import Attempt, JudgedAttempt
from trainer.core.errors import TrainerError
from trainer.core.rubric import Mark
from trainer.core.scene import Partner, Scene, Stage
from trainer.library.bulk import BulkLine, read_bulk
from trainer.report.labels import LINES, SCENES, scene_names, write_labels


def corrected(one: Attempt, note: str = "That is my friend’s name.") -> JudgedAttempt:
    """Thanks that hold, a name that is disputed, a claim that was made up, and an excuse that is none."""
    said = judgement(one.line, {Mark.THANKS, Mark.NAME}, doubts={Mark.UNTRUE, Mark.CANNED_EXCUSE}, version="rules-7")
    recount = judgement(one.line, {Mark.THANKS, Mark.UNTRUE}, grade=2, version="rules-7")
    answers = (answer(Mark.UNTRUE), answer(Mark.CANNED_EXCUSE, holds=False))
    return JudgedAttempt(one, said, "Oh.", (dispute(Mark.NAME, note),), answers, recount)


def lines(folder: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (folder / LINES).read_text("utf-8").splitlines()]


def read(folder: Path) -> tuple[BulkLine, ...]:
    return read_bulk(folder / SCENES, folder / LINES)


def test_a_line_has_the_marks_as_the_player_sees_them(tmp_path: Path) -> None:
    write_labels([corrected(attempt())], tmp_path)
    assert lines(tmp_path) == [
        {
            "id": "attempt-1",
            "scene": "cornered",
            "line": attempt().line,
            "labels": ["thanks", "untrue"],
            "grade": 2,
            "note": "That is my friend’s name.",
            "judge": "rules-7",
            "player": {"name": False, "untrue": True, "canned_excuse": False},
        }
    ]


def test_a_line_that_counts_as_judged_has_the_judges_marks_and_no_note(tmp_path: Path) -> None:
    said = judgement(attempt().line, {Mark.THANKS}, doubts={Mark.UNTRUE})
    write_labels([JudgedAttempt(attempt(), said, "", answers=(answer(holds=False),))], tmp_path)
    assert (lines(tmp_path)[0]["labels"], "note" in lines(tmp_path)[0]) == (["thanks"], False)


def test_every_note_is_told_once(tmp_path: Path) -> None:
    one = corrected(attempt())
    notes = ("Not so.", "", "Not so.", "Nor this.")
    disputes = tuple(dispute(mark, note) for mark, note in zip(Mark, notes, strict=False))
    write_labels([replace(one, disputes=disputes)], tmp_path)
    assert lines(tmp_path)[0]["note"] == "Not so.\nNor this."


def test_equal_scenes_are_written_once_and_others_get_names_of_their_own(tmp_path: Path) -> None:
    pushed = replace(SCENE, stage=Stage.PUSHBACK)
    second = replace(SCENE, id="cornered-2", setting="By the door")
    nameless = Scene(Partner("Ana"))
    scenes = (SCENE, pushed, SCENE, second, nameless, replace(nameless, setting="Hall"))
    some = [corrected(attempt(number, scene=scene)) for number, scene in enumerate(scenes)]
    write_labels(some, tmp_path)
    assert len(json.loads((tmp_path / SCENES).read_text("utf-8"))) == 5
    names = ["cornered", "cornered-2", "cornered", "cornered-2-2", "cornered-3", "cornered-4"]
    assert [line["scene"] for line in lines(tmp_path)] == names
    assert [one.scene for one in read(tmp_path)] == [
        replace(scene, id=name) for scene, name in zip(scenes, names, strict=True)
    ]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some=st.lists(st.tuples(ATTEMPTS, WORDS), min_size=1, max_size=4, unique_by=lambda pair: pair[0].id))
@example(some=[(attempt(line="a\x00b\x1b\r\n\x7f\x85\u2028 🙂 \ud83d"), "“quoted”\n\ud83d")])
def test_what_is_written_is_read_again(
    some: list[tuple[Attempt, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("set")
    judged = [corrected(*pair) for pair in some]
    write_labels(judged, folder)
    names = scene_names(judged)
    assert list(read(folder)) == [
        BulkLine(one.id, one.line, replace(one.scene, id=names[one.scene])) for one in _attempts(judged)
    ]


def _attempts(judged: Iterable[JudgedAttempt]) -> Iterable[Attempt]:
    return (one.attempt for one in judged)


def test_a_folder_that_is_not_there_is_made(tmp_path: Path) -> None:
    write_labels([corrected(attempt())], tmp_path / "to" / "send")
    assert len(read(tmp_path / "to" / "send")) == 1


@pytest.mark.parametrize("name", [SCENES, LINES])
def test_what_is_there_is_left_as_it_is(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("mine", "utf-8")
    with pytest.raises(TrainerError, match="is there already"):
        write_labels([corrected(attempt())], tmp_path)
    assert [(path.name, path.read_text("utf-8")) for path in tmp_path.iterdir()] == [(name, "mine")]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(TrainerError, match="cannot be written"):
        write_labels([corrected(attempt())], tmp_path / "file" / "set")


def test_of_two_files_both_are_written_or_none(tmp_path: Path) -> None:
    (tmp_path / LINES).symlink_to(tmp_path / "nowhere" / LINES)  # is not there, and cannot be made
    with pytest.raises(TrainerError, match="cannot be written"):
        write_labels([corrected(attempt())], tmp_path)
    assert not (tmp_path / SCENES).exists()
