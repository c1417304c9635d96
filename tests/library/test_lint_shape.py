"""Each fault that a scene’s shape can have, in a broken copy of a real one, told at its place."""

from pathlib import Path

import pytest

from tests.library.conftest import Told
from tests.library.samples import changed, place, real
from trainer.core.judge.engine import RuleJudge
from trainer.library.lint import lint
from trainer.library.lint_shape import READABLE_WORDS, SPEAKABLE_WORDS
from trainer.paths import ASSETS

LONG = "word " * SPEAKABLE_WORDS
NO_NAME = "is not the file’s name (name the file"
NO_COLOUR = '(write it as "#edb98a", between quotation marks)'
NO_ID = "is no id (small letters, figures and hyphens: cornered-by-the-coats)"
NEVER = "this reaction can never happen"
TAKEN = f"{NEVER} (one before it answers the same exits)"
FORBIDDEN = f"{NEVER} (it asks for a mark and forbids it)"
NOBODY_CAVES = "nobody can cave in before the partner pushes back"
SECOND_EXIT = "      - line: Sorry, I need the loo. Back in a minute!\n        marks: "

HEAD = [
    ("id: ill-", "id: Ill-", "id:", f"“Ill-come-with-you” {NO_ID}"),
    ("id: ill-", "id: ill--", "id:", f"“ill--come-with-you” {NO_ID}"),
    ("id: ill-", "id: i-", "id:", f"the id “i-come-with-you” {NO_NAME} i-come-with-you.yaml)"),
    ("level: 3", "level: 0", "level:", "level 0 is not known (1 (easy to leave) to 5 (hard))"),
    ("level: 3", "level: 6", "level:", "level 6 is not known (1 (easy to leave) to 5 (hard))"),
    ("version: 2", "version: 0", "version:", "versions are counted from 1"),
    ("minutes: 2", "minutes: 0", "minutes:", "a scene takes at least a minute"),
    (
        "mark: honest_reason",
        "mark: token",
        "mark: token",
        "no offered exit earns token (let one of them show the rule)",
    ),
]
LOOK = [
    ("drawing: bar-", "drawing: baa-", "drawing:", "there is no “baa-passage” (did you mean “bar-passage”?)"),
    ("head: short4", "head: shorty4", "head:", "there is no “shorty4” (did you mean “short4”?)"),
    ("hair: moustache2", "hair: mustache2", "facial_hair:", "there is no “mustache2” (did you mean “moustache2”?)"),
    ("facial_hair: moustache2", "accessories: specs2", "accessories:", "there is no “specs2” (there are: eyepatch, "),
    ('skin: "#d08b5b"', 'skin: "d08b5b"', "skin:", f"“d08b5b” is no colour {NO_COLOUR}"),
    ('clothing: "#e78276"', "clothing: red", "clothing:", f"“red” is no colour {NO_COLOUR}"),
    ('hair: "#2c1b18"', 'hair: "#2c1b1"', "hair:", f"“#2c1b1” is no colour {NO_COLOUR}"),
]
EMPTY = [
    ("title: “I’ll come with you”", "title:", "title:"),
    ("family: tag-along", 'family: " "', "family:"),
    ("summary: The excuse", "summary: # The excuse", "summary:"),
    ("name: Rafael", "name: ''", "name: ''"),
    ("aim: You set", "aim: # You set", "aim:"),
    ('{says: "And how is retirement?"', '{says: ""', 'says: ""'),
    ("says: You’re sailing?", "says: # You’re sailing?", "says: #"),
]
LENGTHS = [
    ("For twenty-six", f"{LONG} For twenty-six", "says: >-", "84 words are too long to listen to (at most 60; make "),
    (
        "You’re sailing?",
        f"{LONG} You’re sailing?",
        "says: word",
        "66 words are too long to listen to (at most 60; make ",
    ),
]
TURNS = [
    (
        "  - id: fog\n",
        "  - id: kitchen\n",
        "id: kitchen\n    says: >-\n      It’s",
        "the id “kitchen” stands here twice",
    ),
    (" kitchen-too\n", " kitchen-tou\n", "to: kitchen-tou", "there is no “kitchen-tou” (did you mean “kitchen-too”?)"),
    ('ship?", to: fog}', 'ship?", to: frog}', "to: frog", "there is no “frog” (did you mean “fog”?)"),
    ("to: kitchen-too\n", "to: cello\n", "id: kitchen-too", "nothing leads to the turn “kitchen-too”"),
    (
        "    face: smile\n    tells: [retired",
        "    to: exit\n    tells: [retired",
        "to: exit",
        "a turn with replies goes where they lead (leave this “to” out)",
    ),
]
FACTS = [
    (
        "      - is learning the cello",
        "      - is learning a cello",
        "is learning a cello",
        "this fact is never told (add it to the “tells” of a turn)",
    ),
    (
        "      - is learning the cello",
        "      - is learning a cello",
        '"is learning the cello',
        "“is learning the cello, and the neighbours have moved the baby” is no fact of the scene (did you mean “",
    ),
    (
        "tells: [retired last month after twenty-six years as a harbour pilot in Valparaíso]",
        "tells: [xyzzy]",
        "xyzzy",
        "“xyzzy” is no fact of the scene (it must stand in scene.partner.said, word for word)",
    ),
]
EXITS = [
    ("grade: 2", "grade: 6", "grade: 6", "there is no grade 6 (1 to 5)"),
    ("grade: 2", "grade: 0", "grade: 0", "there is no grade 0 (1 to 5)"),
    ("line: Sorry, I need the loo. Back in a minute!", "line: Right, I’m just going to get a drink.",
     "line: Right, I’m just going to get a drink.\n        marks: [canned_excuse, untrue, ",
     "this line is offered twice"),
    (f"{SECOND_EXIT}[", f"{SECOND_EXIT}[caves, ", "marks: [caves", f"{NOBODY_CAVES} (stage: pushback)"),
    ("    exits:\n", "    exits:\n      - {line: Bye., marks: [], grade: 3}\n", "exits:",
     "offer at most four exits (there is a key for each of four)"),
    ("      thanks: Raf", "      caves: Yes.\n      thanks: Raf", "caves: Yes",
     "“caves” is nothing that a better line is made of"),
]  # fmt: skip
REACTIONS = [
    ("[put_down]}\n", "[put_down], none_of: [put_down]}\n", "when: {any_of: [put_down], none", FORBIDDEN),
    ("[put_down]}\n", "[put_down], all_of: [name], none_of: [name]}\n", "when: {any_of: [put_down], all", FORBIDDEN),
    ("{any_of: [ghosts]}", "{any_of: [caves]}", "when: {any_of: [caves]}", f"{NEVER} ({NOBODY_CAVES})"),
    ("{any_of: [ghosts]}", "{any_of: [put_down]}", "when: {any_of: [put_down]}\n        says: And then", TAKEN),
    ("{any_of: [ghosts]}", "{all_of: [put_down], mentions: [x]}", "when: {all_of: [put_down], m", TAKEN),
    ("{any_of: [put_down]}", "{}", "when: {any_of: [canned_excuse], mentions: [loo", TAKEN),
    (
        "to: come-along\n",
        "to: come-allong\n",
        "to: come-allong",
        "there is no “come-allong” (did you mean “come-along”?)",
    ),
    ("  - id: come-along\n", "  - id: close\n", "id: close\n    stage: pushback", "the id “close” stands here twice"),
]


@pytest.mark.parametrize(
    ("old", "new", "wrong", "said"),
    [*HEAD, *LOOK, *LENGTHS, *TURNS, *FACTS, *EXITS, *REACTIONS],
    ids=lambda text: text[:40],
)
def test_a_fault_is_told_at_its_place(told: Told, old: str, new: str, wrong: str, said: str) -> None:
    text = changed(real(), (old, new))
    line, column = place(text, wrong)
    start = f"{line}:{column}: {said}"
    found = told(text)
    assert any(one.startswith(start) for one in found), found


@pytest.mark.parametrize(("old", "new", "wrong"), EMPTY)
def test_a_text_without_words_is_told_at_its_key(told: Told, old: str, new: str, wrong: str) -> None:
    text = changed(real(), (old, new))
    line, column = place(text, wrong)
    assert any(one.startswith(f"{line}:{column}: ") for one in told(text))


def test_a_circle_with_a_way_out_is_no_fault(told: Told) -> None:
    text = changed(
        real(),
        ('{says: "Poor baby.", to: laughs}', '{says: "Poor baby.", to: laughs}\n      - {says: "Again?", to: pilot}'),
    )
    assert told(text) == []


def test_a_written_turn_may_be_longer(told: Told) -> None:
    turn = "For twenty-six years I took"
    longer = changed(real(), (turn, f"{LONG} {turn}"))
    assert any("at most 60" in one for one in told(longer))
    written = changed(longer, ("channel: in_person", "channel: email"))
    assert not any("words are too long" in one for one in told(written))
    letter = changed(written, (turn, f"{'word ' * READABLE_WORDS} {turn}"))
    assert any(f"at most {READABLE_WORDS}" in one for one in told(letter))


def test_a_file_must_end_in_yaml_to_be_found(judge: RuleJudge, tmp_path: Path) -> None:
    path = tmp_path / "ill-come-with-you.yml"
    path.write_text(real(), "utf-8")
    said = f"the id “ill-come-with-you” {NO_NAME} ill-come-with-you.yaml)"
    assert [str(problem) for problem in lint([path], judge, ASSETS / "places")] == [f"{path}:3:1: {said}"]
