"""The command: what it prints, where, and with which exit status."""

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.asking import ASKED_LINE, AskingJudge
from tests.core.scenes import scenario
from tests.store.samples import NOW, attempt, day_of
from trainer import __version__
from trainer.cli import FOUND_PROBLEMS, WRONG_INPUT
from trainer.cli import command as graceful_exit
from trainer.core.errors import TrainerError
from trainer.core.rehearsal import Tools, answer_doubt, dispute, judge_kept
from trainer.core.rubric import Mark
from trainer.core.scene import Who
from trainer.core.talk import Beat, Reply
from trainer.doctor import Finding
from trainer.library.bulk import read_bulk
from trainer.library.scenarios import FolderShelf
from trainer.paths import DATA_VARIABLE, SCENARIOS
from trainer.scoring import scene_of
from trainer.store.attempts import SqliteAttemptLog
from trainer.store.database import FILE_NAME, open_database
from trainer.store.sittings import SqliteSittings

ROOT = Path(__file__).parents[1]

SCENE = {
    "id": "hens",
    "partner": {"name": "Ana", "role": "farm owner", "said": ["runs a chicken farm near Ghent"]},
    "truths": ["I want to say hello to Ben before he leaves"],
}
LINE = {"id": "one", "scene": "hens", "line": "Thank you, Ana. I’m going to say hello to Ben now."}


def cli(*arguments: str | Path) -> Result:
    """The command in this process; an exception that it does not expect fails the test."""
    result = CliRunner().invoke(graceful_exit, [str(argument) for argument in arguments])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def command(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command as a player runs it, in a process of its own. An empty variable is taken away."""
    variables = {name: value for name, value in {**os.environ, **environment}.items() if value}
    return subprocess.run(
        [sys.executable, "-m", "trainer", *map(str, arguments)],
        cwd=ROOT,
        env=variables,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@dataclass(frozen=True)
class Bulk:
    """A set to be judged, and where the result goes."""

    folder: Path

    @property
    def scenes(self) -> Path:
        return self.folder / "scenes.json"

    @property
    def lines(self) -> Path:
        return self.folder / "lines.jsonl"

    @property
    def out(self) -> Path:
        return self.folder / "out.jsonl"

    @property
    def read(self) -> tuple[str | Path, ...]:
        return ("score", "--scenes", self.scenes, "--lines", self.lines)

    @property
    def write(self) -> tuple[str | Path, ...]:
        return (*self.read, "--out", self.out)

    def say(self, *lines: object) -> None:
        self.lines.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines), "utf-8")


@pytest.fixture
def bulk(tmp_path: Path) -> Bulk:
    files = Bulk(tmp_path)
    files.scenes.write_text(json.dumps([SCENE]), "utf-8")
    files.say(LINE)
    return files


@pytest.fixture(scope="module")
def scenario_id() -> str:
    return FolderShelf(SCENARIOS).summaries()[0].id


# Finding one's way


def test_help_names_every_command() -> None:
    result = cli("--help")
    assert result.exit_code == 0
    for name in ("play", "score", "lint", "export", "doctor", "--data-dir", "--version"):
        assert name in result.stdout
    assert cli("-h").stdout == result.stdout


@pytest.mark.parametrize("name", ["play", "score", "lint", "export", "doctor"])
def test_each_command_has_help(name: str) -> None:
    result = cli(name, "--help")
    assert result.exit_code == 0
    assert f"Usage: graceful-exit {name}" in result.stdout


def test_the_version_is_told() -> None:
    done = command("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"graceful-exit, version {__version__}\n", "")


def test_an_unknown_command_is_refused() -> None:
    done = command("dance")
    assert done.returncode == WRONG_INPUT
    assert "No such command 'dance'" in done.stderr


# Scoring in bulk


def test_lines_are_judged_into_the_file(bulk: Bulk) -> None:
    done = command(*bulk.write)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    [judged] = [json.loads(line) for line in bulk.out.read_text("utf-8").splitlines()]
    assert judged["id"] == "one"
    assert {"thanks", "name"} <= set(judged["labels"])
    assert all(LINE["line"][one["start"] : one["end"]] == one["text"] for one in judged["evidence"])


def test_without_a_file_the_judged_lines_go_to_standard_output(bulk: Bulk) -> None:
    done = command(*bulk.read)
    assert (done.returncode, done.stderr) == (0, "")
    command(*bulk.write)
    assert done.stdout == bulk.out.read_text("utf-8")


def test_a_bad_record_is_named_by_file_and_line_and_nothing_is_written(bulk: Bulk) -> None:
    bulk.say(LINE, '{"id": "two"')
    done = command(*bulk.write)
    assert done.returncode == WRONG_INPUT
    assert done.stderr.startswith(f"{bulk.lines}:2: ")
    assert (done.stderr.count("\n"), done.stdout) == (1, "")
    assert set(bulk.folder.iterdir()) == {bulk.scenes, bulk.lines}


def test_every_bad_record_is_named(bulk: Bulk) -> None:
    bulk.say({**LINE, "scene": "ducks"}, "", LINE, {"id": "three", "scene": "hens"})
    result = cli(*bulk.write)
    assert result.exit_code == WRONG_INPUT
    assert [line.split(": ")[0] for line in result.stderr.splitlines()] == [f"{bulk.lines}:1", f"{bulk.lines}:4"]


def test_a_bad_scene_is_named_by_its_place(bulk: Bulk) -> None:
    bulk.scenes.write_text(json.dumps([{**SCENE, "partner": {"role": "nobody"}}], indent=1), "utf-8")
    result = cli(*bulk.write)
    assert result.exit_code == WRONG_INPUT
    assert re.match(re.escape(str(bulk.scenes)) + r":\d+(:\d+)?: ", result.stderr)
    assert not bulk.out.exists()


def test_an_earlier_result_stands_where_the_new_records_are_bad(bulk: Bulk) -> None:
    bulk.out.write_text("earlier", "utf-8")
    bulk.say("{")
    assert cli(*bulk.write).exit_code == WRONG_INPUT
    assert bulk.out.read_text("utf-8") == "earlier"


def test_a_file_that_is_not_there_is_named(bulk: Bulk) -> None:
    bulk.lines.unlink()
    result = cli(*bulk.write)
    assert result.exit_code == WRONG_INPUT
    assert result.stderr.startswith(f"{bulk.lines}: cannot be read")


def test_a_result_that_cannot_be_written_is_told_in_a_line(bulk: Bulk) -> None:
    done = command(*bulk.read, "--out", bulk.folder / "nowhere" / "out.jsonl")
    assert done.returncode == WRONG_INPUT
    assert done.stderr == f"{bulk.folder / 'nowhere' / 'out.jsonl'}: cannot be written (No such file or directory)\n"


@pytest.mark.parametrize(
    "arguments",
    [
        "",
        "line",
        "--scenario hens",
        "--scenes a",
        "--lines b",
        "--lines b line",
        "--scenario hens --lines b line",
        "--scenario hens --out c line",
        "--scenes a --lines b line",
        "--scenes a --lines b --scenario hens",
    ],
)
def test_either_one_line_or_files_must_be_given(arguments: str) -> None:
    result = cli("score", *arguments.split())
    assert result.exit_code == WRONG_INPUT
    assert "give either --scenario ID and a line, or --scenes FILE and --lines FILE" in result.stderr


# Scoring one line


def test_a_line_is_judged_in_a_scene_with_the_words_that_earned_each_mark(scenario_id: str) -> None:
    done = command("score", "--scenario", scenario_id, "Thank you, it was good to talk with you.")
    assert (done.returncode, done.stderr) == (0, "")
    first, *marks = done.stdout.splitlines()
    assert re.fullmatch(r"[1-5] of 5, score \d+", first)
    assert any("“Thank you" in line for line in marks)


def test_an_empty_line_is_judged_too(scenario_id: str) -> None:
    result = cli("score", "--scenario", scenario_id, "")
    assert result.exit_code == 0
    assert " of 5, score " in result.stdout


def test_a_line_is_judged_at_the_exit_that_the_fewest_answers_lead_to() -> None:
    assert [turn.text for turn in scene_of(scenario()).history if turn.who is Who.PLAYER] == ["I see.", "Maybe."]


def test_a_line_is_judged_at_the_moment_that_is_named() -> None:
    result = cli(
        "score", "--scenario", "ill-come-with-you", "--moment", "come-along", "Oh, all right, come along then."
    )
    assert result.exit_code == 0
    assert "gives in" in result.stdout


def test_a_moment_that_there_is_not_is_told_with_those_that_there_are() -> None:
    result = cli("score", "--scenario", "ill-come-with-you", "--moment", "later", "Bye.")
    assert result.exit_code == 2
    assert "There are: close" in result.stderr
    assert "come-along" in result.stderr


def test_first_answers_that_lead_in_a_circle_are_told() -> None:
    circle = (Beat("one", "One.", replies=(Reply("Ah.", "two"),)), Beat("two", "Two.", to="one"))
    with pytest.raises(TrainerError, match="leads to a moment"):
        scene_of(scenario(circle))


@pytest.mark.parametrize("arguments", [("score", "--scenario", "no-such-scene", "Bye."), ("play", "no-such-scene")])
def test_an_unknown_scene_is_told_in_a_line(arguments: tuple[str, ...]) -> None:
    done = command(*arguments)
    assert (done.returncode, done.stdout) == (WRONG_INPUT, "")
    assert "no-such-scene" in done.stderr
    assert "Traceback" not in done.stderr


# Checking scenarios


def test_the_scenes_that_came_with_the_program_have_no_problems() -> None:
    done = command("lint")
    assert (done.returncode, done.stdout.splitlines()[-1], done.stderr) == (0, "0 problems", "")


def test_a_broken_scene_is_told_with_its_place_and_counted(tmp_path: Path) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text("format: 1\nid: [broken\n", "utf-8")
    done = command("lint", path)
    assert done.returncode == FOUND_PROBLEMS
    *problems, total = done.stdout.splitlines()
    assert problems
    assert all(problem.startswith(f"{path}:") for problem in problems)
    assert total == ("1 problem" if len(problems) == 1 else f"{len(problems)} problems")


def test_a_scene_with_several_faults_is_told_them_all_at_once(tmp_path: Path) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text("format: 1\nid: broken\nlevel: high\nsurprise: yes\n", "utf-8")
    result = cli("lint", tmp_path)
    assert result.exit_code == FOUND_PROBLEMS
    assert f"{path}:3" in result.stdout
    assert f"{path}:4" in result.stdout


# Giving out what was corrected


@pytest.fixture
def practised(tmp_path: Path) -> Path:
    """A data folder with three exits: one disputed, one answered, one left as it was judged."""
    data, judge = tmp_path / "data", AskingJudge()
    with open_database(data / FILE_NAME, NOW).database as database:
        log = SqliteAttemptLog(database, day_of)
        tools = Tools(judge, log, SqliteSittings(database, day_of), lambda: NOW, lambda: "")
        for number in (1, 2, 3):
            log.add(attempt(number, line=ASKED_LINE))
        disputed, answered, _ = (judge_kept(one, None, tools) for one in log.unjudged())
        dispute(disputed, [Mark.NAME], "That is no name.", tools)
        answer_doubt(answered, Mark.CANNED_EXCUSE, True, tools)
    return data


def test_corrected_lines_are_written_with_their_scenes(practised: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = command("--data-dir", practised, "export", "--labels", out)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"2 lines written to {out}.\n", "")
    assert {path.name for path in out.iterdir()} == {"scenes.json", "lines.jsonl"}
    assert [one.id for one in read_bulk(out / "scenes.json", out / "lines.jsonl")] == ["attempt-1", "attempt-2"]


def test_what_was_written_before_is_never_written_over(practised: Path, tmp_path: Path) -> None:
    (tmp_path / "lines.jsonl").write_text("mine", "utf-8")
    result = cli("--data-dir", practised, "export", "--labels", tmp_path)
    assert result.exit_code == WRONG_INPUT
    assert result.stderr.startswith(f"{tmp_path / 'lines.jsonl'}: is there already")
    assert (tmp_path / "lines.jsonl").read_text("utf-8") == "mine"
    assert not (tmp_path / "scenes.json").exists()


@pytest.mark.parametrize("begun", [True, False], ids=["nothing corrected", "nothing kept"])
def test_where_nothing_was_corrected_that_is_said_kindly(tmp_path: Path, begun: bool) -> None:
    data, out = tmp_path / "data", tmp_path / "out"
    if begun:
        open_database(data / FILE_NAME, NOW).database.close()
    result = cli("--data-dir", data, "export", "--labels", out)
    assert (result.exit_code, result.stdout.startswith("There is nothing to write yet.")) == (0, True)
    assert data.exists() == begun
    assert not out.exists()


def test_an_export_must_say_what_and_where() -> None:
    result = cli("export")
    assert result.exit_code == WRONG_INPUT
    assert "--labels" in result.stderr


# The doctor


def test_the_doctor_finds_an_empty_data_folder_well(tmp_path: Path) -> None:
    done = command("--data-dir", tmp_path / "data", "doctor")
    assert (done.returncode, done.stderr) == (0, "")
    assert len(re.findall(r"^(?:well   |look at)  [A-Z].*: .+$", done.stdout, re.MULTILINE)) == 6
    assert f"{tmp_path / 'data'}, " in done.stdout
    assert "nothing is kept yet" in done.stdout


def test_the_named_data_folder_comes_before_the_variable(tmp_path: Path) -> None:
    named, other = tmp_path / "named", tmp_path / "other"
    done = command("--data-dir", named, "doctor", **{DATA_VARIABLE: str(other)})
    assert str(named) in done.stdout
    assert not other.exists()


@pytest.mark.parametrize(
    ("ok", "needed", "status"), [(True, True, 0), (False, False, 0), (False, True, FOUND_PROBLEMS)]
)
def test_only_what_is_needed_makes_the_doctor_fail(
    monkeypatch: pytest.MonkeyPatch, ok: bool, needed: bool, status: int
) -> None:
    monkeypatch.setattr("trainer.doctor.examine", lambda *_: (Finding("Thing", ok, "is so.", needed),))
    result = cli("doctor")
    assert result.exit_code == status
    assert result.stdout == f"{'well   ' if ok else 'look at'}  Thing: is so.\n"


def test_the_doctor_says_where_there_is_no_screen(tmp_path: Path) -> None:
    done = command("--data-dir", tmp_path, "doctor", QT_QPA_PLATFORM="xcb", DISPLAY="", WAYLAND_DISPLAY="")
    assert done.returncode == FOUND_PROBLEMS
    assert "look at  Window: there is no screen here." in done.stdout


# Opening


@pytest.mark.parametrize("platform", ["xcb", ""], ids=["xcb", "any"])
def test_without_a_screen_one_line_says_so(tmp_path: Path, platform: str) -> None:
    done = command("--data-dir", tmp_path, QT_QPA_PLATFORM=platform, DISPLAY="", WAYLAND_DISPLAY="")
    assert done.returncode == 3
    assert (done.stdout, done.stderr.count("\n")) == ("", 1)
    assert done.stderr.startswith("graceful-exit: there is no screen")
    assert list(tmp_path.iterdir()) == []


def test_without_qt_one_line_says_so(tmp_path: Path) -> None:
    broken = tmp_path / "PySide6"
    broken.mkdir()
    (broken / "__init__.py").write_text("raise ImportError('libEGL.so.1: cannot open shared object file')")
    done = command("--data-dir", tmp_path / "data", PYTHONPATH=str(tmp_path))
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert "libEGL.so.1" in done.stderr
    assert "doctor" in done.stderr


def test_a_data_folder_that_cannot_be_used_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = command("--data-dir", tmp_path / "file")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert "--data-dir" in done.stderr


# Walking


def test_every_scene_is_walked_in_every_way() -> None:
    result = cli("walk", "--all")
    assert result.exit_code == 0
    assert "never seen" not in result.stdout
    assert re.search(r"\d+ scenarios, \d{3,} ways", result.stdout)


def test_a_turn_that_nobody_comes_to_is_named(tmp_path: Path) -> None:
    text = (SCENARIOS / "flagship" / "ill-come-with-you.yaml").read_text("utf-8")
    path = tmp_path / "ill-come-with-you.yaml"
    path.write_text(text.replace('      - {says: "Poor baby.", to: laughs}\n', ""), "utf-8")
    result = cli("walk", str(path))
    assert result.exit_code == 1
    assert "never seen: the turn “laughs”" in result.stdout


def test_ways_by_chance_are_counted() -> None:
    result = cli("walk", "--random", "20", "cornered-by-the-coats")
    assert result.exit_code == 0
    assert "cornered-by-the-coats: 20 ways" in result.stdout


def test_something_must_be_named_to_walk() -> None:
    assert cli("walk").exit_code == 2
