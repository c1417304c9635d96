"""Judging without a window: one line for people, or whole files for measuring the judge."""

from pathlib import Path

import click

from trainer.core.errors import TrainerError
from trainer.core.judge.engine import RuleJudge
from trainer.core.play import Leaving, Listening, Play
from trainer.core.scenario import Scenario
from trainer.core.scene import Scene
from trainer.library.bulk import judge_bulk, read_bulk, record, write_bulk
from trainer.library.rules import load_rulebook
from trainer.library.scenarios import FolderShelf
from trainer.paths import ASSETS, SCENARIOS


def load_judge() -> RuleJudge:
    """The judge with the rules that came with the program. Raises TrainerError where they cannot be read."""
    return RuleJudge(load_rulebook(ASSETS / "rules"))


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
