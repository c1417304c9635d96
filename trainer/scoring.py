"""Judging without a window: one line for people, or whole files for measuring the judge."""

from pathlib import Path

import click

from trainer import judges
from trainer.core.errors import TrainerError
from trainer.core.judge.blend import BlendedJudge
from trainer.core.judge.engine import RuleJudge
from trainer.core.play import Leaving, Listening, Play
from trainer.core.scenario import Scenario
from trainer.core.scene import Scene
from trainer.library.bulk import judge_bulk, read_bulk, record, write_bulk
from trainer.library.scenarios import FolderShelf
from trainer.paths import SCENARIOS


def load_judge() -> RuleJudge | BlendedJudge:
    """The judge; where the rules must judge alone, that is said on standard error."""
    return judges.load_judge(lambda notice: click.echo(notice, err=True))


def score_files(scenes: Path, lines: Path, out: Path | None) -> None:
    """Judge all lines in their scenes and write JSONL, to standard output where no file is named.

    Raises TrainerError where a record is wrong or the file cannot be written; nothing is written then.
    """
    judged = judge_bulk(read_bulk(scenes, lines), load_judge())
    if out is None:
        for one in judged:
            click.echo(record(one))
        return
    try:
        write_bulk(judged, out)
    except OSError as error:
        raise TrainerError(f"{out}: cannot be written ({error.strerror})") from error


def score_line(line: str, scenario_id: str) -> str:
    """The verdict on a line at the first exit of a scenario, as text for people."""
    scene = first_exit(FolderShelf(SCENARIOS).scenario(scenario_id))
    judge = load_judge()
    judgement = judge.judge(line, scene)
    pages = judge.rulebook.pages
    rows = [f"{judgement.grade} of 5, score {judgement.score}"]
    for evidence in judgement.evidence:
        words = line[evidence.start : evidence.end]
        rows.append(f"  {pages[evidence.mark].tag:<18} “{words}”  {evidence.why}")
    for doubt in judgement.doubts:
        words = f"“{line[doubt.start : doubt.end]}”"
        rows.append(f"  {pages[doubt.mark].tag + '?':<18} {words}  {pages[doubt.mark].ask.replace('{words}', words)}")
    return "\n".join(rows)


def first_exit(scenario: Scenario) -> Scene:
    """The scene at a scenario's first exit, reached by the first answer to every turn."""
    play = Play(scenario)
    for _ in range(len(scenario.beats) + 1):
        match play.step:
            case Leaving(scene=scene):
                return scene
            case Listening(replies=replies):
                play = play.reply(0) if replies else play.listen()
    raise TrainerError(f"The first answers of “{scenario.id}” never lead to an exit.")
