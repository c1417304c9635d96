"""Every rule of every page finds what it says it finds and lets pass what it says it lets pass."""

import pytest

from tests.judge.conftest import RULES
from trainer.core.judge.engine import RuleJudge
from trainer.core.judge.pages import Example, Rule, Rulebook
from trainer.core.rubric import ACCUSING, FAILING, SERVING, Mark
from trainer.library.rules import check_wordings, load_rulebook

_BOOK = load_rulebook(RULES)
_CASES = [
    pytest.param(mark, rule, example, wanted, id=f"{rule.id}-{side}-{number}")
    for mark, page in _BOOK.pages.items()
    for rule in page.rules
    for side, wanted in (("triggers", True), ("passes", False))
    for number, example in enumerate(getattr(rule, side), 1)
]


@pytest.mark.parametrize(("mark", "rule", "example", "wanted"), _CASES)
def test_example(judge: RuleJudge, mark: Mark, rule: Rule, example: str | Example, wanted: bool) -> None:
    shown = Example(example) if isinstance(example, str) else example
    found = any(finding.rule.id == rule.id for finding in judge.findings(shown.line, shown.scene).get(mark, ()))
    assert found is wanted, f"{rule.id} on “{shown.line}”"


def test_every_mark_has_its_page_with_words_for_people(rulebook: Rulebook) -> None:
    assert list(rulebook.pages) == list(Mark)
    for mark, page in rulebook.pages.items():
        assert page.tag
        assert page.meaning.endswith(".")
        assert "{words}" in page.found
        assert (mark in SERVING) == bool(page.missed)
        assert (mark in FAILING) == bool(page.fault)


def test_texts_for_people_use_typographic_quotes_and_do_not_shout(rulebook: Rulebook) -> None:
    for page in rulebook.pages.values():
        words = (page.title, page.meaning, page.found, page.missed, page.fault, page.ask, page.is_so, page.not_so)
        texts = (*words, page.why, *(rule.why for rule in page.rules))
        for text in texts:
            assert not set("'\"!") & set(text), text


@pytest.mark.parametrize("mark", ACCUSING)
def test_a_mark_that_accuses_can_be_asked_about(rulebook: Rulebook, mark: Mark) -> None:
    page = rulebook.pages[mark]
    assert "{words}" in page.ask
    assert page.ask.endswith("?")
    assert page.is_so
    assert page.not_so
    assert page.is_so != page.not_so


def test_every_wording_compiles() -> None:
    assert check_wordings(RULES) == ()


def test_the_version_follows_the_rules(rulebook: Rulebook) -> None:
    assert rulebook.version.startswith("rules-")
    other = Rulebook({**rulebook.pages, Mark.NAME: rulebook.pages[Mark.THANKS]}, rulebook.lexicon)
    assert other.version != rulebook.version
    assert load_rulebook(RULES).version == rulebook.version
