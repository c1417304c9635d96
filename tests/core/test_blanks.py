"""Blanks are found where they stand, filled by name, and none is left in what can go out."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from trainer.core.practice.blanks import Blank, blanks, fill, key_of, names

TEXTS = st.lists(st.sampled_from([*"{}a bÄ\n", "🙂", "{name}", "{ Name }", "{{", "}}"])).map("".join)
PLAIN = st.text(st.characters(blacklist_characters="{}", blacklist_categories=["Cs"]), max_size=12)


def test_a_blank_is_found_with_its_place() -> None:
    assert blanks("Dear {name}, how is {their project}?") == (Blank("name", 5, 11), Blank("their project", 20, 35))


def test_places_count_an_emoji_as_one_character() -> None:
    text = "🙂🙂 {name}"
    assert [text[one.start : one.end] for one in blanks(text)] == ["{name}"]


def test_a_name_is_asked_for_once_whatever_its_case_and_spacing() -> None:
    assert names("{Name}, {their  project}, { name }, {Their project}") == ("Name", "their  project")


def test_all_places_of_a_name_are_filled_with_the_same_words() -> None:
    filled = fill("{Name}! {name}, thanks. { NAME }", {"nAmE": "  Füsun 🙂 "})
    assert filled.text == "Füsun 🙂! Füsun 🙂, thanks. Füsun 🙂"
    assert filled.whole


def test_what_is_still_empty_is_told_with_its_places_in_the_text() -> None:
    filled = fill("{a} {b} {c} {b}", {"a": "one", "b": "   ", "d": "?"})
    assert filled.text == "one {b} {c} {b}"
    assert filled.missing == ("b", "c")
    assert [filled.text[one.start : one.end] for one in filled.left] == ["{b}", "{c}", "{b}"]


def test_two_braces_are_a_brace_as_it_is() -> None:
    filled = fill("{{name}} {name}", {"name": "Ana"})
    assert filled.text == "{name}} Ana"
    assert filled.whole


def test_words_that_bring_a_blank_do_not_fill_one() -> None:
    filled = fill("Dear {name}", {"name": "{their name}"})
    assert not filled.whole
    assert filled.missing == ("their name",)


def test_a_blank_that_would_come_of_the_words_around_it_is_left() -> None:
    assert fill("{my {name}}", {"name": "dear"}).missing == ("my dear",)


@pytest.mark.parametrize("text", ["{name", "name}", "{", "}", "{}", "{ }", "{na\nme}", "}{", ""])
def test_braces_without_a_name_or_an_end_are_no_blank(text: str) -> None:
    assert blanks(text) == ()
    assert fill(text, {"name": "Ana"}).text == text


@given(TEXTS)
def test_a_blank_stands_where_it_says(text: str) -> None:
    for one in blanks(text):
        assert text[one.start] == "{"
        assert text[one.end - 1] == "}"
        assert text[one.start + 1 : one.end - 1].strip() == one.name


@given(TEXTS, PLAIN.filter(str.strip))
def test_what_is_whole_has_no_blank_in_it(text: str, words: str) -> None:
    once = text.replace("{{", "")
    filled = fill(once, dict.fromkeys(names(once), words))
    if filled.whole:
        assert blanks(filled.text) == ()
    else:
        assert {key_of(one) for one in filled.missing} == {one.key for one in blanks(filled.text)}


@given(st.lists(st.tuples(PLAIN, st.sampled_from(["name", "Their project", "grüße 🙂"]))), PLAIN.filter(str.strip))
def test_a_text_with_well_made_blanks_is_filled_whole(parts: list[tuple[str, str]], words: str) -> None:
    text = "".join(f"{before}{{{name}}}" for before, name in parts)
    filled = fill(text, dict.fromkeys(names(text), words))
    assert filled.whole
    assert filled.text == "".join(f"{before}{words.strip()}" for before, _ in parts)


@given(TEXTS)
@example("{a{{}{name}")
def test_without_words_only_double_braces_change(text: str) -> None:
    filled = fill(text, {})
    assert [one.name for one in filled.left][: len(blanks(text))] == [one.name for one in blanks(text)]
    if "{{" not in text:
        assert filled.text == text
