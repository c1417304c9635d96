"""Model lines: several, all of them good by the judge's own word."""

from dataclasses import replace

from trainer.core.channel import Channel
from trainer.core.judge.engine import RuleJudge
from trainer.core.judge.models import MOST, model_lines
from trainer.core.rubric import Mark
from trainer.core.scene import Scene, Stage

WRITTEN = (
    "I need the loo.",
    "Marta, I loved hearing about the sieves. I want to catch the glass painters now. Enjoy the fair!",
)
PHRASES = {
    Mark.RECAP: "I’ll think of your lamps from old sieves whenever I cook.",
    Mark.BRIDGE: "Come, let me introduce you to Owen, who rents out workshops in Bristol.",
}


def test_what_the_author_wrote_comes_first_and_only_if_it_is_good(judge: RuleJudge, scene: Scene) -> None:
    lines = model_lines(scene, judge, WRITTEN, PHRASES)
    assert lines[0] == WRITTEN[1]
    assert WRITTEN[0] not in lines


def test_there_are_several_and_each_is_good(judge: RuleJudge, scene: Scene) -> None:
    for stage in Stage:
        for channel in Channel:
            here = replace(scene, stage=stage, channel=channel)
            lines = model_lines(here, judge, phrases=PHRASES)
            assert len(set(lines)) == len(lines) <= MOST
            for line in lines:
                judgement = judge.judge(line, here)
                assert judgement.grade >= 4
                assert not any(mark.fails for mark in judgement.marks)
    assert len(model_lines(scene, judge, phrases=PHRASES)) >= 2
