"""Judging without a window: one line for people, or whole files for measuring the judge."""

from pathlib import Path

import click

from trainer import judges
from trainer.core.errors import TrainerError
from trainer.core.judge.blend import BlendedJudge
from trainer.core.judge.engine import RuleJudge
from trainer.core.scenario import Scenario
from trainer.core.scene import Scene
from trainer.library.bulk import judge_bulk, read_bulk, record, write_bulk
from trainer.library.lint_lines import moment_scenes
from trainer.library.scenarios import FolderShelf, load_scenario
from trainer.paths import SCENARIOS, packs_folder


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


def score_line(line: str, scenario_id: str, data: Path, moment_id: str = "") -> str:
    """The verdict on a line at a moment of a scenario, the first where none is named, as text for people.

    `scenario_id` may also be a file; `data` is the player's folder, where packs may be. Raises TrainerError where there
    is no such scenario or moment.
    """
    path = Path(scenario_id)
    shelf = FolderShelf((SCENARIOS, packs_folder(data)))
    scenario = load_scenario(path) if path.is_file() else shelf.scenario(scenario_id)
    scene = scene_of(scenario, moment_id)
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


def scene_of(scenario: Scenario, moment_id: str = "") -> Scene:
    """The scene at a moment, as the linter comes to it; without an id, at the first."""
    scenes = moment_scenes(scenario)
    wanted = moment_id or scenario.moments[0].id
    if wanted not in scenes:
        known = ", ".join(scenes) or "none"
        raise TrainerError(f"Nothing that “{scenario.id}” offers leads to a moment “{wanted}”. There are: {known}.")
    return scenes[wanted]
