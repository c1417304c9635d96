"""The loader refuses what is incomplete, with file, line and a hint, and reports everything at once."""

import shutil
from pathlib import Path

import pytest

from tests.judge.conftest import RULES
from trainer.core.errors import ContentError
from trainer.library.rules import check_wordings, load_rulebook


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(RULES, tmp_path / "rules"))


def change(folder: Path, page: str, old: str, new: str) -> int:
    """Change the first place of a text in a page; the line on which it stands."""
    path = folder / page
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


def faults(folder: Path) -> list[str]:
    with pytest.raises(ContentError) as caught:
        load_rulebook(folder)
    return [str(problem) for problem in caught.value.problems]


def test_a_rule_without_examples_is_refused(folder: Path) -> None:
    path = folder / "name.yaml"
    text = path.read_text("utf-8")
    path.write_text(text[: text.index("    triggers:")], "utf-8")
    told = faults(folder)
    assert any(fault.startswith("name.yaml:") and "“triggers” is missing" in fault for fault in told)
    assert any("“passes” is missing" in fault for fault in told)


def test_a_rule_with_one_example_is_refused_where_it_stands(folder: Path) -> None:
    line = change(folder, "over_explains.yaml", 'passes: ["One reason', 'passes: ["One reason only."]\n    also: ["x')
    (told,) = faults(folder)
    assert told.startswith(f"over_explains.yaml:{line}:5: the rule “over_explains.counted” has too few lines")
    assert told.endswith("(at least 2 lines must prove a rule on each side)")


def test_all_problems_are_reported_at_once(folder: Path) -> None:
    change(folder, "thanks.yaml", "sources: [plan", "sources: [plam")
    change(folder, "caves.yaml", "fault: ", "fualt: ")
    (folder / "ghosts.yaml").unlink()
    told = faults(folder)
    assert any("thanks.yaml:5:" in fault and "did you mean “plan”?" in fault for fault in told)
    assert any("caves.yaml:" in fault and "did you mean “fault”?" in fault for fault in told)
    assert any(fault.startswith("ghosts.yaml: this page is missing") for fault in told)


@pytest.mark.parametrize("word", ["ask", "is_so", "not_so"])
def test_a_page_that_accuses_without_its_question_is_told(folder: Path, word: str) -> None:
    path = folder / "untrue.yaml"
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not line.startswith(f"{word}:")), "utf-8")
    (told,) = faults(folder)
    assert told.startswith("untrue.yaml:")
    assert "“ask”, “is_so” or “not_so” is missing here" in told


def test_the_wrong_mark_and_a_repeated_id_are_told(folder: Path) -> None:
    change(folder, "name.yaml", "mark: name", "mark: thanks")
    change(folder, "thanks.yaml", "id: thanks.good-to", "id: thanks.thank-you")
    told = faults(folder)
    assert any("name.yaml:1:1: the mark is “thanks”" in fault for fault in told)
    assert any("“thanks.thank-you” stands here twice" in fault for fault in told)


def test_a_broken_wording_is_told_with_its_place(folder: Path) -> None:
    line = change(folder, "bridge.yaml", '- "you,? come with', '- "(you,? come with')
    change(folder, "recap.yaml", '- "your|ur', '- "<nosuchlist>|your|ur')
    told = [str(problem) for problem in check_wordings(folder)]
    assert any(fault.startswith(f"bridge.yaml:{line}:") for fault in told)
    assert any("nosuchlist" in fault for fault in told)


def test_text_that_is_not_utf8_is_told(folder: Path) -> None:
    (folder / "token.yaml").write_bytes(b"mark: \xff")
    assert faults(folder) == ["token.yaml: this is not UTF-8 text (byte 6)"]


def test_a_group_of_one_word_has_no_neighbours(folder: Path) -> None:
    line = change(folder, "neighbours.txt", "\ncow sheep", "\ncow\ncow sheep") + 1
    (told,) = faults(folder)
    assert told == f"neighbours.txt:{line}: a group needs two words or more (each of them once)"


def test_a_word_that_stands_twice_in_a_group_is_refused(folder: Path) -> None:
    line = change(folder, "neighbours.txt", "cow sheep", "cow cow sheep")
    (told,) = faults(folder)
    assert told.startswith(f"neighbours.txt:{line}: ")


def test_without_the_list_of_neighbours_nothing_is_judged(folder: Path) -> None:
    (folder / "neighbours.txt").unlink()
    (told,) = faults(folder)
    assert told.startswith("neighbours.txt: this list is missing")
