"""Hints of how words are said: read from the file, and every one that nobody would hear told at its place."""

import pytest

from tests.library.conftest import Told
from tests.library.samples import changed, faults, place, real
from trainer.core.hints import LONGEST
from trainer.core.scenario import Scenario
from trainer.library.reading import check, parse

HINTS = 'says: {Valparaíso: "Valpa-rye-so"}'


def test_hints_are_part_of_the_voice() -> None:
    assert check(parse(real(), "file"), Scenario).voice.says == {"Valparaíso": "Valpa-rye-so"}
    assert check(parse(changed(real(), (f", {HINTS}", "")), "file"), Scenario).voice.says == {}


@pytest.mark.parametrize(
    ("hints", "wrong", "said"),
    [
        ('says: {Valparaiso: "x"}', "Valparaiso:", "they never say “Valparaiso” (did you mean “Valparaíso”?)"),
        ('says: {Xyz: "x"}', "Xyz:", "they never say “Xyz” (write it as they say it, with its capitals)"),
        ('says: {Valpa: "x"}', "Valpa:", "they never say “Valpa” ("),
        ('says: {"…": "x"}', '"…":', "“…” is no word (write the word as it stands in what they say)"),
        ('says: {Valparaíso: " "}', "Valparaíso: ", "there is nothing to say here (spell the word as it sounds, as"),
        ("says: {Valparaíso: Valparaíso}", "Valparaíso: V", "“Valparaíso” is said as it is written (leave it out)"),
        (f"says: {{Valparaíso: {'va' * LONGEST}}}", "Valparaíso: v", "120 characters are too long for a word (at mo"),
    ],
)
def test_a_hint_that_nobody_would_hear_is_told_at_its_place(told: Told, hints: str, wrong: str, said: str) -> None:
    text = changed(real(), (HINTS, hints))
    line, column = place(text, wrong)
    found = told(text)
    assert any(one.startswith(f"{line}:{column}: {said}") for one in found), found


@pytest.mark.parametrize(
    ("hints", "said"),
    [
        ("says: Valpa-rye-so", "“says”: keys with values must stand here"),
        ("says: {Valparaíso: [a]}", "“Valparaíso”: a text must stand here"),
        ("say: {Valparaíso: a}", "unknown key “say” (did you mean “says”?)"),
    ],
)
def test_hints_of_another_shape_are_refused_with_what_belongs_there(hints: str, said: str) -> None:
    text = changed(real(), (HINTS, hints))
    (fault,) = faults(text)
    assert fault.line == place(text, hints)[0]
    assert said in str(fault)


def test_what_is_said_while_cutting_in_may_have_hints(told: Told) -> None:
    text = changed(real(), (HINTS, 'says: {Brrm: "burrum"}'), ("temperament: ", "cuts_in: [Brrm.]\ntemperament: "))
    assert not any("never say" in one for one in told(text))
