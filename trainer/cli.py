"""The `graceful-exit` command. Imports lazily, so that scoring and checking need no Qt and opening needs no rules."""

import sys
from pathlib import Path
from typing import NoReturn

import click

from trainer import __version__
from trainer.core.errors import ContentError, TrainerError
from trainer.opening import open_window
from trainer.paths import ASSETS, DATA_VARIABLE, SCENARIOS, data_folder, packs_folder

WRONG_INPUT = 2
FOUND_PROBLEMS = 1


@click.group("graceful-exit", invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="graceful-exit")
@click.option("--data-dir", metavar="DIR", help=f"Where all that is written goes (or set {DATA_VARIABLE}).")
@click.pass_context
def command(context: click.Context, data_dir: str | None) -> None:
    """Practise leaving a conversation kindly, honestly and clearly.

    Without a command, the app opens.
    """
    context.obj = data_folder(data_dir)
    if context.invoked_subcommand is None:
        context.exit(open_window(context.obj))


@command.command()
@click.argument("scenario")
@click.pass_obj
def play(data: Path, scenario: str) -> None:
    """Open the app on a scene, named by its id."""
    from trainer.library.scenarios import FolderShelf

    try:
        FolderShelf((SCENARIOS, packs_folder(data))).scenario(scenario)
    except TrainerError as error:
        _fail(error)
    sys.exit(open_window(data, scenario))


@command.command()
@click.argument("line", required=False)
@click.option("--scenario", "scenario_id", metavar="ID", help="Judge LINE in this scenario, an id or a file.")
@click.option("--moment", default="", metavar="ID", help="At this moment of it; without it, at the first exit.")
@click.option("--scenes", type=click.Path(path_type=Path), help="Scenes to judge in, as JSON.")
@click.option("--lines", type=click.Path(path_type=Path), help="Lines to judge, as JSONL.")
@click.option("--out", type=click.Path(path_type=Path), help="Where the judged lines go; without it, standard output.")
@click.pass_obj
def score(
    data: Path,
    line: str | None,
    scenario_id: str | None,
    moment: str,
    scenes: Path | None,
    lines: Path | None,
    out: Path | None,
) -> None:
    """Judge one LINE in a scenario, or many lines in bulk (--scenes and --lines)."""
    from trainer import scoring

    try:
        if scenes and lines and line is None and not scenario_id:
            scoring.score_files(scenes, lines, out)
        elif line is not None and scenario_id and not (scenes or lines or out):
            click.echo(scoring.score_line(line, scenario_id, data, moment))
        else:
            raise click.UsageError("give either --scenario ID and a line, or --scenes FILE and --lines FILE")
    except TrainerError as error:
        _fail(error)


@command.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
def lint(paths: tuple[Path, ...]) -> None:
    """Check scenario files or folders; without PATHS, those that came with the program."""
    from trainer import scoring
    from trainer.library.lint import lint as check

    try:
        problems = check(list(paths) or [SCENARIOS], scoring.load_judge(), ASSETS / "places")
    except TrainerError as error:
        _fail(error)
    for problem in problems:
        click.echo(problem)
    click.echo(f"{len(problems)} problems" if len(problems) != 1 else "1 problem")
    sys.exit(FOUND_PROBLEMS if problems else 0)


@command.command()
@click.argument("scenarios", nargs=-1, metavar="[SCENARIO]...")
@click.option("--all", "everything", is_flag=True, help="Walk every scenario at hand.")
@click.option("--random", "count", type=click.IntRange(1), help="Walk so many ways, chosen by chance, instead of all.")
@click.option("--seed", default=0, show_default=True, help="Chooses the same ways again.")
@click.pass_obj
def walk(data: Path, scenarios: tuple[str, ...], everything: bool, count: int | None, seed: int) -> None:
    """Play scenarios in every way that they offer, and report turns and moments that nobody comes to.

    A SCENARIO is an id or a file.
    """
    from trainer import walking

    if everything == bool(scenarios):
        raise click.UsageError("name scenarios, or give --all")
    try:
        lines, sound = walking.report(scenarios, data, count, seed)
    except TrainerError as error:
        _fail(error)
    click.echo("\n".join(lines))
    sys.exit(0 if sound else FOUND_PROBLEMS)


@command.command()
@click.argument("place", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
@click.option("--csv", is_flag=True, help="Write your exits as a table, attempts.csv, into DIR.")
@click.option("--json", is_flag=True, help="Write everything, to be taken in elsewhere, as practice.json into DIR.")
@click.option(
    "--labels",
    "folder",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Write the lines whose verdict you corrected, with the marks as you see them, for improving the judge:"
    " scenes.json and lines.jsonl.",
)
@click.pass_obj
def export(data: Path, place: Path | None, csv: bool, json: bool, folder: Path | None) -> None:
    """Write what is yours into DIR: a table of your exits and everything in one file, or what the options name."""
    if place is None and (csv or json or folder is None):
        raise click.UsageError("name a folder, DIR, or give --labels DIR")
    try:
        if place is not None:
            from trainer import keeping
            from trainer.parts import utc_now

            every = not (csv or json)
            click.echo(keeping.export(data, place, utc_now(), csv=csv or every, json=json or every))
        if folder is not None:
            from trainer.exporting import export_labels

            click.echo(export_labels(data, folder))
    except TrainerError as error:
        _fail(error)


@command.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--settings", is_flag=True, help="Take over the settings, too.")
@click.pass_obj
def take_in(data: Path, file: Path, settings: bool) -> None:
    """Take in what you exported elsewhere, the practice.json FILE. What is here already stays, once."""
    from trainer import keeping
    from trainer.parts import utc_now

    try:
        keeping.look_through(data, file, utc_now())
        click.echo(keeping.take_in(data, file, utc_now(), settings=settings))
    except TrainerError as error:
        _fail(error)


@command.command()
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
@click.pass_obj
def backup(data: Path, folder: Path | None) -> None:
    """Copy your practice into DIR, or among the backups in the data folder. The app may be open."""
    from trainer import keeping
    from trainer.parts import utc_now

    try:
        click.echo(f"Your practice is copied to {keeping.back_up(data, folder, utc_now())}.")
    except TrainerError as error:
        _fail(error)


@command.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def restore(data: Path, file: Path, yes: bool) -> None:
    """Bring your practice back from the copy FILE. What is here now is kept among the backups."""
    from trainer import keeping
    from trainer.parts import utc_now

    inside = keeping.look_inside(file)
    if not inside.sound:
        _fail(TrainerError(inside.fault))
    span = f", from {inside.first} to {inside.last}" if inside.exits else ""
    number = f"{inside.exits:,} {'exit' if inside.exits == 1 else 'exits'}"
    click.echo(f"{file} holds {number}{span}. It was made on {inside.made.astimezone():%Y-%m-%d at %H:%M}.")
    if not yes and not click.confirm("Put it in the place of what is here now?"):
        click.echo("Nothing has changed.")
        return
    try:
        click.echo(keeping.restore(data, file, utc_now()))
    except TrainerError as error:
        _fail(error)


@command.command()
@click.pass_obj
def doctor(data: Path) -> None:
    """Check Qt, voice, data folder, database and scenarios, and say what to do."""
    from trainer.doctor import examine

    findings = examine(data, SCENARIOS, ASSETS)
    for finding in findings:
        click.echo(f"{'well   ' if finding.ok else 'look at'}  {finding.what}: {finding.said}")
    sys.exit(0 if all(finding.ok or not finding.needed for finding in findings) else FOUND_PROBLEMS)


@command.group()
def pack() -> None:
    """Install, list and remove packs: scenes that somebody shares."""


@pack.command()
@click.argument("path", type=click.Path(path_type=Path))
@click.pass_obj
def install(data: Path, path: Path) -> None:
    """Install the pack at PATH, a zip file or a folder; a newer version takes the place of an older one."""
    from trainer.library import packs

    try:
        click.echo(packs.install(path, packs_folder(data), SCENARIOS).words)
    except TrainerError as error:
        _fail(error)


@pack.command("list")
@click.pass_obj
def list_packs(data: Path) -> None:
    """List the packs that are installed, each by its id."""
    from trainer.library import packs

    found = packs.installed(packs_folder(data))
    for one in found:
        click.echo(f"{one.id}  version {one.version}  {one.words}")
    if not found:
        click.echo("no packs are installed")


@pack.command()
@click.argument("pack_id", metavar="ID")
@click.pass_obj
def remove(data: Path, pack_id: str) -> None:
    """Remove the pack of that ID and its scenes. What was practised in them stays."""
    from trainer.library import packs

    try:
        packs.remove(pack_id, packs_folder(data))
    except TrainerError as error:
        _fail(error)
    click.echo(f"{pack_id} is removed")


def _fail(error: TrainerError) -> NoReturn:
    """One line a problem on standard error, and the status for wrong input."""
    lines = map(str, error.problems) if isinstance(error, ContentError) else [str(error)]
    for line in lines:
        click.echo(line, err=True)
    sys.exit(WRONG_INPUT)
