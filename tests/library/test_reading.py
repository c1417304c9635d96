"""YAML is read as text, and every fault is told with its place and a hint."""

import time

import pytest

from tests.library.samples import changed, faults, place, real
from trainer.core.errors import ContentError, Problem
from trainer.core.scenario import Scenario
from trainer.library.reading import MAX_DEPTH, check, parse


def refusals(text: str) -> tuple[Problem, ...]:
    with pytest.raises(ContentError) as caught:
        parse(text, "file")
    return caught.value.problems


# Plain data


def test_every_scalar_stays_text() -> None:
    text = "a: no\nb: yes\nc: 1e3\nd: 2024-01-01\ne: ~\nf: null\ng: 0x1F\nh: 12:30\ni: 007\nj:\nk: !!int 3\n"
    said = ["no", "yes", "1e3", "2024-01-01", "~", "null", "0x1F", "12:30", "007", "", "3"]
    assert parse(text, "file").data == dict(zip("abcdefghijk", said, strict=True))


def test_a_merge_key_is_a_key_like_others() -> None:
    assert parse("<<: {a: 1}", "file").data == {"<<": {"a": "1"}}


def test_nothing_is_built_of_a_tag() -> None:
    assert parse("!!python/object/apply:os.getcwd []", "file").data == []


def test_a_byte_order_mark_and_windows_line_ends_are_read_over() -> None:
    document = parse("\ufeffa: 1\r\nb:\r\n  - c\r\n", "file")
    assert document.data == {"a": "1", "b": ["c"]}
    assert document.places["b", 0] == (3, 5)


def test_a_document_may_be_opened_and_closed() -> None:
    assert parse("# a comment\n---\na: 1\n...\n", "file").data == {"a": "1"}


def test_values_stand_at_their_keys_and_list_items_where_they_begin() -> None:
    document = parse("# comment\na: {b: 1,  c: 2}\nd:\n  - e: 3\n  -   f\n? g\n: h\n", "file")
    assert document.places == {
        (): (2, 1),
        ("a",): (2, 1),
        ("a", "b"): (2, 5),
        ("a", "c"): (2, 12),
        ("d",): (3, 1),
        ("d", 0): (4, 5),
        ("d", 0, "e"): (4, 5),
        ("d", 1): (5, 7),
        ("g",): (6, 3),
    }


def test_a_problem_where_nothing_stands_is_placed_at_what_is_around_it() -> None:
    document = parse("a:\n  b: 1\n", "file")
    assert str(document.problem(("a", "b", "c", 3), "what", "hint")) == "file:2:3: what (hint)"
    assert str(document.problem(("x",), "what")) == "file:1:1: what"


# What is refused


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "1:1: the file is empty"),
        ("# only\n\n# comments\n", "1:1: the file is empty"),
        ("\ufeff", "1:1: the file is empty"),
        ("a: 1\nb: &x 2\n", "2:4: anchors and aliases (& and *) are not used here (write the text out, or quote it)"),
        ("a: *x\n", "1:4: anchors and aliases (& and *) are not used here (write the text out, or quote it)"),
        ("? &x a\n: 1", "1:3: anchors and aliases (& and *) are not used here (write the text out, or quote it)"),
        ("a: &x [1]", "1:4: anchors and aliases (& and *) are not used here (write the text out, or quote it)"),
        ("a: 1\nb: {c: 2, c: 3}\n", "2:11: “c” stands here twice"),
        ("a: 1\n---\nb: 2\n", "2:1: a second document begins here (a file holds one)"),
        ("---\n---\n", "2:1: a second document begins here (a file holds one)"),
        ("? [a]\n: b", "1:3: a key must be a plain word"),
        ("{{a: 1}: 2}", "1:2: a key must be a plain word"),
        ("a:\n\t- b\n", "2:1: found character that cannot start any token"),
        ("a: 1\nb: 'x\n", "3:1: found unexpected end of stream"),
        ("a: b: c", "1:5: mapping values are not allowed in this context"),
        ("%YAML 2.0\n---\na: 1", "1:1: found incompatible YAML document"),
        ("a: 1\nb: \x07\n", "2:4: the character U+0007 cannot stand in a file (take it out, or write it as words)"),
        ("a: \ud800", "1:4: the character U+D800 cannot stand in a file (take it out, or write it as words)"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(text: str, problem: str) -> None:
    assert list(map(str, refusals(text))) == [f"file:{problem}"]


def test_keys_that_stand_twice_are_all_told_with_what_breaks_the_file_after_them() -> None:
    told = [str(problem) for problem in refusals("a: 1\na: 2\nb: 1\nb: 2\nc: [\n")]
    assert told[:2] == ["file:2:1: “a” stands here twice", "file:4:1: “b” stands here twice"]
    assert len(told) == 3


def test_nesting_is_read_down_to_its_limit() -> None:
    assert parse("[" * MAX_DEPTH + "]" * MAX_DEPTH, "file").data
    (problem,) = refusals("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1))
    assert str(problem) == f"file:1:{MAX_DEPTH + 1}: nested deeper than {MAX_DEPTH} levels"


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "[{a: "])
def test_a_hundred_thousand_brackets_are_refused_at_once(opening: str) -> None:
    start = time.perf_counter()
    refusals(opening * 100_000)
    assert time.perf_counter() - start < 1


# What is not a scenario


def test_the_shipped_text_is_a_scenario() -> None:
    assert check(parse(real(), "file"), Scenario).id == "ill-come-with-you"


TRUE_OR_FALSE = "“alone_together”: true or false must stand here"
WHOLE_NUMBER = "“level”: a whole number must stand here"
NO_PHRASES = ("    phrases:\n      thanks:", "    phrases: []\n    also_true:\n      thanks:")


@pytest.mark.parametrize(
    ("old", "new", "wrong", "said"),
    [
        ("clock:", "clok:", "clok:", "unknown key “clok” (did you mean “clock”?)"),
        ('{says: "And how', '{sayz: "And how', "sayz:", "unknown key “sayz” (did you mean “says”?)"),
        ("    said:", "    saidd:", "saidd:", "unknown key “saidd” (did you mean “said”?)"),
        ("any_of: [put_down]", "anyof: [put_down]", "anyof:", "unknown key “anyof” (did you mean “any_of”?)"),
        ("minutes:", "xyzzy: 1\nminutes:", "xyzzy:", "unknown key “xyzzy”"),
        ("mood: hurt", "mood: hurts", "mood: hurts", "“hurts” is not known for “mood” (did you mean “hurt”?)"),
        ("face: cheeky", "face: cheaky", "face: cheaky", "“cheaky” is not known for “face” (did you mean “cheeky”?)"),
        ("sounds: male", "sounds: mal", "sounds: mal", "“mal” is not known for “sounds” (did you mean “male”?)"),
        ("sounds: male", "sounds: 7", "sounds: 7", "“7” is not known for “sounds” (one of female, male)"),
        (", untrue]", ", untru]", "untru]", "“untru” is not known for “marks” (did you mean “untrue”?)"),
        ("      recap: ", "      recapp: ", "recapp:", "“recapp” is not known for “phrases” (did you mean “recap”?)"),
        ("level: 3", "level: high", "level:", WHOLE_NUMBER),
        ("level: 3", "level:", "level:", WHOLE_NUMBER),
        ("level: 3", "level: [3]", "level:", WHOLE_NUMBER),
        ("alone_together: true", "alone_together: maybe", "alone_together:", TRUE_OR_FALSE),
        ("alone_together: true", "alone_together: []", "alone_together:", TRUE_OR_FALSE),
        ("intends: []", "intends: nothing", "intends:", "“intends”: a list must stand here"),
        ("role: harbour", "role: [harbour]\n    name_: harbour", "role:", "“role”: a text must stand here"),
        ("- when: {any_of: [put_down]}", "- when: put_down", "when:", "“when”: keys with values must stand here"),
        (*NO_PHRASES, "phrases:", "“phrases”: keys with values must stand here"),
    ],
)
def test_a_fault_is_told_where_it_stands(old: str, new: str, wrong: str, said: str) -> None:
    text = changed(real(), (old, new))
    line, column = place(text, wrong)
    assert f"file:{line}:{column}: {said}" in list(map(str, faults(text)))


def test_what_is_missing_is_told_where_it_should_stand() -> None:
    text = changed(real(), ("title:", "# title:"), ("      - line: Right,", "      - lin: Right,"))
    line, column = place(text, "lin: Right")
    assert list(map(str, faults(text))) == [
        "file:2:1: “title” is missing here",
        f"file:{line}:{column}: unknown key “lin” (did you mean “line”?)",
        f"file:{line}:{column}: “line” is missing here",
    ]


def test_a_whole_file_of_another_shape_is_told_in_a_line() -> None:
    for text in ("just words", "- a\n- b"):
        assert list(map(str, faults(text))) == ["file:1:1: “the file”: keys with values must stand here"]


def test_all_faults_are_told_at_once() -> None:
    text = changed(real(), ("version: 2", "version: one"), ("mood: hurt", "mood: sad"), ("summary:", "sumary:"))
    assert [(problem.line, problem.column) for problem in faults(text)] == [
        (2, 1),
        place(text, "version:"),
        place(text, "sumary:"),
        place(text, "mood: sad"),
    ]
