"""Where the judge would ask, the author has answered: a doubt is no disagreement."""

from trainer.core.judgement import Evidence, Judgement
from trainer.core.leaving import OfferedExit
from trainer.core.rubric import Mark
from trainer.core.scene import Partner, Scene
from trainer.library.lint_lines import difference, meant

LINE = "I need the loo."
SCENE = Scene(Partner("Leon"))
UNSURE = Judgement(LINE, (), (), 3, 50, "x", (Evidence(Mark.CANNED_EXCUSE, 0, 5, "Stock."),))


def said(offered: OfferedExit) -> str:
    return difference(offered, meant(UNSURE, offered.marks, SCENE))


def test_a_doubt_that_the_author_means_counts() -> None:
    assert said(OfferedExit(LINE, (Mark.CANNED_EXCUSE,), 2)) == ""


def test_a_doubt_that_the_author_does_not_mean_is_left_alone() -> None:
    assert said(OfferedExit(LINE, (), 2)) == ""


def test_a_mark_that_is_not_even_in_doubt_is_missed() -> None:
    assert "does not find untrue" in said(OfferedExit(LINE, (Mark.CANNED_EXCUSE, Mark.UNTRUE), 2))
