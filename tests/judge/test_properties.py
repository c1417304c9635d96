"""Whatever is typed: the judge answers, always the same, and every stretch lies in the line."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from trainer.core.judge.engine import RuleJudge
from trainer.core.judge.grade import BANDS
from trainer.core.judge.text import Line, fold
from trainer.core.rubric import Mark
from trainer.core.scene import Scene, Stage

PIECES = st.sampled_from(
    [
        *(
            "I’m so sorry",
            "Marta",
            "good luck",
            "ＨＥＬＬＯ",
            "İstanbul",
            "ß",
            "👩‍👩‍👧",
            "спасибо",
            "(",
            "*",
            "\n",
            "“",
        ),
        *("my coat", "back in", "maybe", "nine kittens", "Let’s do lunch", "\u0301", "ﬁne", "I need the loo", ", Tom."),
    ]
)
TEXT = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=12).map(" ".join))


@given(TEXT)
def test_folding_keeps_every_place(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert all(0 <= word.start < word.end <= len(text) for word in Line(text).words)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(line=TEXT, stage=st.sampled_from(Stage))
def test_any_text_is_judged(judge: RuleJudge, scene: Scene, line: str, stage: Stage) -> None:
    here = Scene(scene.partner, stage=stage, truths=scene.truths, intends=scene.intends, people=scene.people)
    judgement = judge.judge(line, here)
    assert judgement == judge.judge(line, here)
    assert judgement.line == line
    assert list(judgement.marks) == [mark for mark in Mark if mark in judgement.marks]
    assert {one.mark for one in judgement.evidence} == set(judgement.marks)
    low, high = BANDS[judgement.grade]
    assert low <= judgement.score <= high
    for one in judgement.evidence:
        assert 0 <= one.start <= one.end <= len(line)
        assert one.start < one.end or not line.strip()
        assert one.why.endswith(".")


@pytest.mark.parametrize("line", ["I’m off, Marta.", "I'm off, Marta.", "👋 I’M OFF, MARTA."])
def test_words_are_quoted_as_typed(judge: RuleJudge, scene: Scene, line: str) -> None:
    words = judge.judge(line, scene).words(Mark.CLEAR_CLOSE)[0]
    assert words in line
    assert words.lower().replace("’", "'") == "i'm off"


def test_two_judges_agree(judge: RuleJudge, scene: Scene) -> None:
    other = RuleJudge(judge.rulebook)
    line = "Marta, I’m off to meet the glass painters. Good luck in Bristol!"
    assert other.judge(line, scene) == judge.judge(line, scene)


@pytest.mark.parametrize(
    "piece", ["I’ll go now and ", "a", "sorry, ", "my my my ", "(((", "maybe we could ", "hold my "]
)
def test_a_long_line_takes_time_in_step_with_its_length(judge: RuleJudge, scene: Scene, piece: str) -> None:
    judge.judge(piece, scene)
    start = time.perf_counter()
    judge.judge(piece * (12_000 // len(piece)), scene)
    assert time.perf_counter() - start < 2
