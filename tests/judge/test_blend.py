"""Rules and reader joined: what is told, what is asked, and the words for each."""

from dataclasses import dataclass, field, replace

import pytest

from trainer.core.judge.blend import BlendedJudge
from trainer.core.judge.engine import RuleJudge
from trainer.core.judge.grade import with_doubts
from trainer.core.judge.impression import MARKS, Impression
from trainer.core.judge.text import Line, Span
from trainer.core.judge.weighing import Weights
from trainer.core.rubric import ACCUSING, Mark
from trainer.core.scene import Scene, Stage

LINE = "Thank you, Marta. I must go and feed my tortoise now."
TORTOISE = "feed my tortoise"


def only(mark: Mark, weight: float) -> tuple[float, ...]:
    """Weights of which only the mark’s own counts."""
    return tuple(weight if one is mark else 0.0 for one in MARKS)


def alone(mark: Mark) -> Weights:
    """A mark that listens to what is said of itself alone."""
    own = only(mark, 1.0)
    return Weights(-1.0, own, own, only(mark, 3.0), 0.0, 0.5, 0.8 if mark in ACCUSING else 0.5)


WEIGHTS = {mark: alone(mark) for mark in Mark}


@dataclass
class StubReader:
    """Finds what it is told to find, word by word."""

    strengths: dict[Mark, float] = field(default_factory=dict)
    words: dict[Mark, str] = field(default_factory=dict)
    wordings: dict[Mark, float] = field(default_factory=dict)
    version: str = "stub"
    calls: int = 0

    def read(self, line: str, scene: Scene) -> Impression:
        self.calls += 1
        stretches = tuple(Span(word.start, word.end) for word in Line(line).words)
        rows = tuple([self._strength(mark, line[s.start : s.end]) for mark in MARKS] for s in stretches)
        marks = tuple(self.strengths.get(mark, -9.0) for mark in MARKS)
        return Impression(marks, tuple(self.wordings.get(mark, 0.0) for mark in MARKS), stretches, rows)

    def _strength(self, mark: Mark, word: str) -> float:
        return 3.0 if word in self.words.get(mark, "").split() else -3.0


def blended(rules: RuleJudge, reader: StubReader) -> BlendedJudge:
    return BlendedJudge(rules, reader, WEIGHTS)


def test_a_rule_alone_is_enough(judge: RuleJudge, scene: Scene) -> None:
    found = blended(judge, StubReader({Mark.THANKS: -1.0})).judge(LINE, scene)
    assert Mark.THANKS in found.marks
    assert found.words(Mark.THANKS) == judge.judge(LINE, scene).words(Mark.THANKS)


def test_the_reader_can_take_back_what_a_rule_found(judge: RuleJudge, scene: Scene) -> None:
    assert Mark.THANKS not in blended(judge, StubReader({Mark.THANKS: -6.0})).judge(LINE, scene).marks


def test_the_reader_alone_is_enough_and_shows_its_words(judge: RuleJudge, scene: Scene) -> None:
    reader = StubReader({Mark.UNTRUE: 6.0}, {Mark.UNTRUE: TORTOISE})
    found = blended(judge, reader).judge(LINE, scene)
    assert Mark.UNTRUE in found.marks
    assert found.words(Mark.UNTRUE) == (TORTOISE,)
    assert {one.why for one in found.evidence if one.mark is Mark.UNTRUE} == {judge.rulebook.pages[Mark.UNTRUE].why}


def test_where_no_word_speaks_alone_the_clause_is_shown(judge: RuleJudge, scene: Scene) -> None:
    found = blended(judge, StubReader({Mark.PUT_DOWN: 6.0})).judge(LINE, scene)
    assert all(found.words(Mark.PUT_DOWN))


def test_what_is_doubtful_is_asked_and_does_not_count(judge: RuleJudge, scene: Scene) -> None:
    sure = blended(judge, StubReader({Mark.THANKS: 3.0})).judge(LINE, scene)
    unsure = blended(judge, StubReader({Mark.THANKS: 3.0, Mark.PUT_DOWN: 1.5})).judge(LINE, scene)
    assert unsure.unsure == (Mark.PUT_DOWN,)
    assert (unsure.marks, unsure.grade, unsure.score) == (sure.marks, sure.grade, sure.score)
    assert all(0.5 <= one.chance < 0.8 for one in unsure.doubts)


def test_a_doubt_that_holds_counts(judge: RuleJudge, scene: Scene) -> None:
    unsure = blended(judge, StubReader({Mark.THANKS: 3.0, Mark.PUT_DOWN: 1.5})).judge(LINE, scene)
    counted = with_doubts(unsure, unsure.unsure, scene)
    assert Mark.PUT_DOWN in counted.marks
    assert counted.grade == 1
    assert not counted.doubts
    assert [one.mark for one in counted.evidence] == sorted((o.mark for o in counted.evidence), key=MARKS.index)


def test_nobody_gives_in_who_was_not_pushed(judge: RuleJudge, scene: Scene) -> None:
    reader = StubReader({Mark.CAVES: 9.0})
    assert Mark.CAVES not in blended(judge, reader).judge(LINE, scene).marks
    assert Mark.CAVES in blended(judge, reader).judge(LINE, replace(scene, stage=Stage.PUSHBACK)).marks


@pytest.mark.parametrize("mark", [Mark.THANKS, Mark.NAME, Mark.UNTRUE])
def test_a_deed_says_nothing(judge: RuleJudge, scene: Scene, mark: Mark) -> None:
    assert mark not in blended(judge, StubReader({mark: 9.0})).judge("(waves and slips away)", scene).marks


def test_silence_is_judged(judge: RuleJudge, scene: Scene) -> None:
    found = blended(judge, StubReader({Mark.GHOSTS: 6.0})).judge("", scene)
    assert found.marks == (Mark.GHOSTS,)


def test_the_wording_alone_can_tip_the_scale(judge: RuleJudge, scene: Scene) -> None:
    assert Mark.PUT_DOWN not in blended(judge, StubReader({Mark.PUT_DOWN: 0.0})).judge(LINE, scene).unsure
    reader = StubReader({Mark.PUT_DOWN: 0.0}, wordings={Mark.PUT_DOWN: 2.0})
    assert Mark.PUT_DOWN in blended(judge, reader).judge(LINE, scene).unsure


def test_what_was_judged_is_remembered(judge: RuleJudge, scene: Scene) -> None:
    reader = StubReader()
    both = blended(judge, reader)
    assert both.judge(LINE, scene) == both.judge(LINE, scene)
    assert reader.calls == 1


def test_the_version_names_both_halves(judge: RuleJudge) -> None:
    both = blended(judge, StubReader())
    assert both.version != judge.version
    assert judge.version in both.version


def test_what_the_reader_does_not_bear_out_is_not_shown_beside_what_it_does(judge: RuleJudge, scene: Scene) -> None:
    line = "Thank you for nothing new, and thanks a lot for the lamps, Marta."
    both = judge.judge(line, scene).words(Mark.THANKS)
    assert len(both) > 1
    reader = StubReader({Mark.THANKS: 5.0}, {Mark.THANKS: "thanks lot"})
    assert blended(judge, reader).judge(line, scene).words(Mark.THANKS) == both[1:]


def test_an_introduction_to_somebody_at_hand_is_no_promise(judge: RuleJudge, scene: Scene) -> None:
    line = "Come on then, I’ll introduce you to Owen on the way."
    reader = StubReader({Mark.BRIDGE: 2.0, Mark.HOLLOW_PROMISE: 4.0}, {Mark.HOLLOW_PROMISE: "introduce you to Owen"})
    assert blended(judge, reader).judge(line, scene).marks == (Mark.BRIDGE,)
    elsewhere = replace(scene, people=())
    assert Mark.HOLLOW_PROMISE in blended(judge, reader).judge(line, elsewhere).marks


def test_a_promise_that_is_meant_is_not_hollow_as_well(judge: RuleJudge, scene: Scene) -> None:
    line = "I’ll send you the recipe on Friday."
    reader = StubReader({Mark.HOLLOW_PROMISE: 4.0, Mark.FOLLOW_UP: 2.0}, {Mark.HOLLOW_PROMISE: "send you the recipe"})
    meant = replace(scene, intends=("send the recipe on Friday",))
    assert blended(judge, reader).judge(line, meant).marks == (Mark.FOLLOW_UP,)
    assert Mark.HOLLOW_PROMISE in blended(judge, reader).judge(line, replace(scene, intends=())).marks


def test_what_was_judged_lately_is_at_hand(judge: RuleJudge, scene: Scene) -> None:
    blend = blended(judge, StubReader())
    assert blend.at_hand("Thank you.", scene) is None
    judged = blend.judge("Thank you.", scene)
    assert blend.at_hand("Thank you.", scene) is judged
    assert judge.at_hand("Thank you.", scene) == judge.judge("Thank you.", scene)


@pytest.mark.parametrize(
    ("line", "stings"),
    [
        ("I’ll think of your kittens at the market.", False),
        ("Well, I love it that the husband got the parrot’s words in writing.", False),
        ("I won’t forget the ship that you brought in by the smell of the bakery.", False),
        ("I’ll never pass a tram stop again without yawning.", True),
        ("I’ll think of your kittens for hours.", True),
        ("Your kittens were a bit much. I love that you told me of them.", True),
    ],
)
def test_a_kind_sentence_with_an_odd_image_stings_nobody(
    judge: RuleJudge, scene: Scene, line: str, stings: bool
) -> None:
    reader = StubReader({Mark.PUT_DOWN: 4.0}, {Mark.PUT_DOWN: line})
    assert (Mark.PUT_DOWN in blended(judge, reader).judge(line, scene).marks) is stings
