"""Whatever stands in a file, reading it ends soon, with a scenario or with problems that have a place."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.library.samples import FLAGSHIP
from trainer.core.errors import ContentError, Problem
from trainer.core.scenario import Scenario
from trainer.library.reading import check, parse

SOON = timedelta(seconds=1)
TEXTS = [path.read_text("utf-8") for path in FLAGSHIP]
YAML_MARKS = st.sampled_from([*"[]{}:,-#&*!|>'\"%@`?~\n\t ", "\n  ", "\n---\n", ": ", "<<: ", "\u2028", "\ufeff"])
SNIPPETS = st.lists(YAML_MARKS | st.text(max_size=5), max_size=8).map("".join)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A real scenario with some stretches cut, doubled or written over."""
    text = draw(st.sampled_from(TEXTS))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 40)))
        text = text[:start] + draw(SNIPPETS | st.just(text[start:end] * 2)) + text[end:]
    return text


def problems(text: str) -> Sequence[Problem]:
    """What is wrong with a text as a scenario."""
    try:
        check(parse(text, "file"), Scenario)
    except ContentError as error:
        return error.problems or pytest.fail("refused without a reason")
    return ()


def read(text: str) -> None:
    """Read a text as a scenario; its problems must stand inside the text and say something."""
    for problem in problems(text):
        assert 1 <= problem.line <= len(text.splitlines()) + 1
        assert problem.column >= 1
        assert problem.what


@settings(deadline=SOON)
@given(st.text() | SNIPPETS)
@example("\x00")
@example("a: \ud800")
@example("&" * 1000)
@example("a: !<" + "x" * 1000)
def test_any_text_is_read_or_refused(text: str) -> None:
    read(text)


@settings(deadline=SOON)
@given(mutated())
def test_a_damaged_scenario_is_read_or_refused(text: str) -> None:
    read(text)


@settings(deadline=SOON, max_examples=20)
@given(
    st.integers(1_000, 100_000),
    st.sampled_from(["[", "{", "{a: ", "- ", "&a ", "*a ", "!a ", "'", '"', "a: ", "|\n", "# "]),
)
def test_repeating_one_thing_takes_no_time(times: int, what: str) -> None:
    read(what * times)
