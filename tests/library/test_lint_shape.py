"""Each fault that a scene’s shape can have, in a broken copy of a real one, told at its place."""

import pytest

from tests.library.conftest import Told
from tests.library.samples import changed, place, real
from trainer.library.lint_shape import READABLE_WORDS, SPEAKABLE_WORDS

IS_EMPTY = "this text is empty"
LONG = "word " * SPEAKABLE_WORDS
NO_ANSWER = "some exits would have no answer"
NO_COLOUR = '(write it as "#edb98a", between quotation marks)'
NO_ID = "is no id (small letters, figures and hyphens: cornered-by-the-coats)"
NEVER = "this reaction can never happen"
TAKEN = f"{NEVER} (one before it answers the same exits)"
NO_GRADE = f"{NEVER} (no grade lies between these two)"
FORBIDDEN = f"{NEVER} (it asks for a mark and forbids it)"
NOBODY_CAVES = "nobody can cave in before the partner pushes back"
FIRST_REACTION = "      - when: {any_of: [put_down]}"
SECOND_EXIT = "      - line: Sorry, I need the loo. Back in a minute!\n        marks: "

HEAD = [
    ("id: ill-", "id: Ill-", "id:", f"“Ill-come-with-you” {NO_ID}"),
    ("id: ill-", "id: ill--", "id:", f"“ill--come-with-you” {NO_ID}"),
    (
        "id: ill-",
        "id: i-",
        "id:",
        "the id “i-come-with-you” is not the file’s name (name the file i-come-with-you.yaml)",
    ),
    ("level: 3", "level: 0", "level:", "level 0 is not known (1 (easy to leave) to 5 (hard))"),
    ("level: 3", "level: 6", "level:", "level 6 is not known (1 (easy to leave) to 5 (hard))"),
    ("version: 1", "version: 0", "version:", "versions are counted from 1"),
    ("minutes: 2", "minutes: 0", "minutes:", "a scene takes at least a minute"),
    (
        "    mark: honest_reason",
        "    mark: token",
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
TEXTS = [
    ("title: “I’ll come with you”", "title:", "title:", IS_EMPTY),
    ("family: tag-along", 'family: " "', "family:", IS_EMPTY),
    ("summary: The excuse", "summary: # The excuse", "summary:", IS_EMPTY),
    ("name: Rafael", "name: ''", "name: ''", IS_EMPTY),
    ("aim: You set", "aim: # You set", "aim:", IS_EMPTY),
    ('{says: "And how is retirement?"', '{says: ""', 'says: ""', IS_EMPTY),
    ("- line: Great talking", "- line: # Great talking", "line: #", IS_EMPTY),
    ("goodwill: Good luck", "goodwill: # Good luck", "goodwill: #", IS_EMPTY),
    ("says: You sail?", "says: # You sail?", "says: #", IS_EMPTY),
    ("      Twenty-six", f"      {LONG} Twenty-six", "says: >-", "93 words are too long to listen to (at most 60; "),
    ("says: You sail?", f"says: {LONG} You sail?", "says: word", "65 words are too long to listen to (at most 60; "),
]
TURNS = [
    ("  - id: fog\n", "  - id: exit\n", "id: exit", "“exit” is the way out and cannot be an id"),
    (
        "  - id: fog\n",
        "  - id: kitchen\n",
        "id: kitchen\n    says: >-\n      It is",
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
        "“is learning the cello, and the neighbours have moved the baby” is no fact of the scene (did you mean “is learn",
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
    ("line: Sorry, I need the loo. Back in a minute!", "line: Right, I’m just going to get myself a drink.",
     "line: Right, I’m just going to get myself a drink.\n        marks: [canned_excuse, untrue, ",
     "this line is offered twice"),
    (f"{SECOND_EXIT}[", f"{SECOND_EXIT}[caves, ", "marks: [caves", f"{NOBODY_CAVES} (stage: pushback)"),
    ("    exits:\n", "    exits:\n      - {line: Bye., marks: [], grade: 3}\n", "exits:",
     "offer at most four exits (there is a key for each of four)"),
    ("      thanks: Raf", "      caves: Yes.\n      thanks: Raf", "caves: Yes",
     "“caves” is nothing that a better line is made of"),
]  # fmt: skip
REACTIONS = [
    ("[put_down]}\n", "[put_down], grade_from: 4, grade_to: 2}\n", "when: {any_of: [put_down], grade", NO_GRADE),
    ("[put_down]}\n", "[put_down], grade_from: 6}\n", "when: {any_of: [put_down], grade", NO_GRADE),
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
    [*HEAD, *LOOK, *TEXTS, *TURNS, *FACTS, *EXITS, *REACTIONS],
    ids=lambda text: text[:40],
)
def test_a_fault_is_told_at_its_place(told: Told, old: str, new: str, wrong: str, said: str) -> None:
    text = changed(real(), (old, new))
    line, column = place(text, wrong)
    start = f"{line}:{column}: {said}"
    found = told(text)
    assert any(one.startswith(start) for one in found), found


def without(text: str, start: str, end: str = "") -> str:
    """The text without what stands from one word to another, or to its end."""
    begin = text.index(start)
    return text[:begin] + (text[text.index(end, begin) :] if end else "")


# Ways that go round or lead nowhere


def test_turns_that_go_round_without_an_exit_are_told_each(told: Told) -> None:
    text = changed(
        real(), ('baby.", to: laughs}', 'baby.", to: kitchen}'), ('playing?", to: swan}', 'playing?", to: fog}')
    )
    found = told(text)
    for turn in ("pilot", "kitchen", "fog", "bakery", "kitchen-too", "cello"):
        line, column = place(text, f"id: {turn}\n")
        problem = f"{line}:{column}: from the turn “{turn}” no exit can be reached (let a way lead to exit)"
        assert problem in found
    for turn in ("laughs", "swan"):
        line, column = place(text, f"id: {turn}\n")
        assert f"{line}:{column}: nothing leads to the turn “{turn}”" in found
    assert len(found) == 8


def test_a_turn_that_leads_to_itself_is_told(told: Told) -> None:
    text = changed(real(), ("tells: [his wife", "to: kitchen\n    tells: [his wife"), ("    to: bakery\n", ""))
    line, column = place(text, "id: kitchen\n")
    assert f"{line}:{column}: from the turn “kitchen” no exit can be reached (let a way lead to exit)" in told(text)


def test_a_circle_with_a_way_out_is_no_fault(told: Told) -> None:
    text = changed(
        real(),
        ('{says: "Poor baby.", to: laughs}', '{says: "Poor baby.", to: laughs}\n      - {says: "Again?", to: pilot}'),
    )
    assert told(text) == []


def test_moments_that_follow_each_other_for_ever_are_told(told: Told) -> None:
    text = real()
    start = text.index("  - id: come-along\n")
    text = text[:start] + text[start:].replace("        mood:", "        to: come-along\n        mood:")
    line, column = place(text, "id: come-along\n")
    said = "from the moment “come-along” the scene never ends (give it a reaction without “to”)"
    assert told(text) == [f"{line}:{column}: {said}"]


def test_a_moment_that_no_reaction_leads_to_is_told(told: Told) -> None:
    text = real().replace("        to: come-along\n", "")
    line, column = place(text, "id: come-along\n")
    assert f"{line}:{column}: no reaction leads to the moment “come-along”" in told(text)


def test_a_scene_without_turns_or_moments_is_told(told: Told) -> None:
    text = without(without(real(), "moments:") + "moments: []\n", "beats:\n", "moments:")
    found = told(text.replace("moments:", "beats: []\nmoments:"))
    assert any(one.endswith("there is no turn to listen to") for one in found)
    assert any(one.endswith("there is no moment to leave at") for one in found)


def test_a_last_reaction_with_a_condition_is_told(told: Told) -> None:
    text = changed(real(), ("      - says: Yes, yes.", "      - when: {grade_to: 3}\n        says: Yes, yes."))
    line, column = place(text, "reactions:")
    assert told(text) == [f"{line}:{column}: {NO_ANSWER} (end the list with a reaction without “when”)"]


def test_a_moment_without_reactions_is_told(told: Told) -> None:
    text = real()
    text = text[: text.rindex("    reactions:")] + "    reactions: []\n"
    line, column = place(text, "reactions: []")
    assert f"{line}:{column}: {NO_ANSWER} (end the list with a reaction for all)" in told(text)


# Exits


def test_a_single_exit_is_no_choice(told: Told) -> None:
    text = without(real(), "      - line: Sorry, I need the loo", "    phrases:")
    line, column = place(text, "exits:")
    assert f"{line}:{column}: offer at least two exits, of different quality" in told(text)


def test_exits_of_one_grade_are_no_choice(told: Told) -> None:
    text = without(real(), "      - line: >-\n          Rafael, I’ll never", "    phrases:")
    line, column = place(text, "exits:")
    said = "all offered exits have the same grade (offer exits of different quality)"
    assert f"{line}:{column}: {said}" in told(text)


def test_a_written_turn_may_be_longer(told: Told) -> None:
    longer = changed(real(), ("      Twenty-six", f"      {LONG} Twenty-six"))
    assert any("at most 60" in one for one in told(longer))
    written = changed(longer, ("channel: in_person", "channel: email"))
    assert not any("words are too long" in one for one in told(written))
    letter = changed(written, ("      Twenty-six", f"      {'word ' * READABLE_WORDS} Twenty-six"))
    assert any(f"at most {READABLE_WORDS}" in one for one in told(letter))
