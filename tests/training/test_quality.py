"""The judge that ships stays as good as its report says, on scenes that are held out. Slow by its nature: 500 lines."""

from trainer.core.rubric import ACCUSING, Mark
from training.corpus import part_of, read_corpus
from training.measure import accusations, evidence_overlap, grade_kappa, macro_f1
from training.own_recaps import GOODBYE, own_recaps
from training.verdicts import blended, judged


def test_marks_grades_words_and_accusations_are_as_good_as_reported() -> None:
    lines = [one for one in read_corpus() if part_of(one) == "dev"] + [
        one for one in read_corpus() if part_of(one) == "test"
    ][::8]
    seen = judged(lines, blended())
    assert macro_f1(seen) > 0.87
    assert grade_kappa(seen) > 0.8
    met, shown = evidence_overlap(seen)
    assert met / shown > 0.93
    for mark in ACCUSING:
        wrong, best = accusations(seen, mark)
        assert wrong / best < 0.025, mark


def test_nobody_who_heard_rightly_is_told_to_have_mixed_it_up() -> None:
    judge = blended()
    told = [
        text
        for text, scene in own_recaps()
        if Mark.MIX_UP in judge.judge(text, scene).marks or Mark.MIX_UP in judge.judge(f"{text} {GOODBYE}", scene).marks
    ]
    assert len(told) <= 3, told
