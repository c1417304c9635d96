"""Packs of scenes: installed whole or not at all, updated, listed, removed."""

import shutil
import tempfile
import time
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path

from trainer.core.errors import ContentError, Problem, TrainerError
from trainer.core.pack import FORMAT, Manifest, Pack
from trainer.library.bounds import MOST_VALUES, too_large, too_much
from trainer.library.lint_shape import ID, shape_problems
from trainer.library.reading import check, parse
from trainer.library.scenarios import ENDING, MANIFEST, find_scenarios, scenario_in, text_of
from trainer.library.unpacking import Files, files_of, name_problem, refused
from trainer.paths import ASSETS

MOST_PROBLEMS = 100
"""Told of a pack at once: whoever mends so many looks again anyway."""
MOST_PROBLEMS_A_SCENE = 20
LONGEST_ID = 60
LONGEST_SAID = 300
"""Characters of a pack's own that a problem repeats."""

INCOMING, OLD, GONE = ".incoming-", ".old-", ".gone-"
"""What the folders are called of what is on its way in, of what stands by while it is replaced, and on its way out."""
STALE_AFTER = 600
"""Seconds after which nobody is still at work on what is on its way in."""


def install(source: Path, packs: Path, shipped: Path, places: Path = ASSETS / "places") -> Pack:
    """Take a pack, a folder or a zip, into the folder `packs`; a newer version takes the place of an older one.

    `shipped` is the folder of scenes that came with the program, whose ids are taken, `places` that of the drawings.
    Raises ContentError with every reason for which it is refused; nothing of it is left behind then. For any thread.
    """
    new = [folder for folder in (packs, *packs.parents) if not folder.exists()]
    try:
        return _install(source, packs, shipped, places)
    except ContentError as error:
        for folder in new:
            with suppress(OSError):
                folder.rmdir()
        raise ContentError(tuple(map(_plain, sorted(error.problems)[:MOST_PROBLEMS]))) from None


def installed(packs: Path) -> Sequence[Pack]:
    """What is installed, by name. One that was damaged since is there by its id."""
    found = [_pack(folder) for folder in _folders(packs)]
    return sorted(found, key=lambda pack: (pack.name.casefold(), pack.id))


def remove(pack_id: str, packs: Path) -> None:
    """Take a pack away. Attempts made in its scenes stay.

    Raises TrainerError where there is none of that id, or it cannot be removed.
    """
    ids = [folder.name for folder in _folders(packs)]
    if pack_id not in ids:
        raise TrainerError(f"There is no pack “{pack_id}” here. There are: {', '.join(ids) or 'none'}.")
    try:
        tidy(packs)
        _discard(packs / pack_id, packs)
    except OSError as error:
        raise TrainerError(f"The pack “{pack_id}” cannot be removed: {error.strerror or error}.") from error


def tidy(packs: Path) -> None:
    """Clear away what was left when the program ended in the middle of an install, an update or a removal."""
    with suppress(OSError):
        for folder in list(packs.iterdir()):
            if folder.name.startswith(OLD):
                _bring_back(folder)
            elif folder.name.startswith(GONE) or (folder.name.startswith(INCOMING) and _is_stale(folder)):
                shutil.rmtree(folder, ignore_errors=True)


def read_manifest(folder: Path) -> Manifest:
    """What the pack in this folder says of itself. Raises ContentError with every fault."""
    path = folder / MANIFEST
    if not path.is_file():
        raise refused(MANIFEST, "the pack has no manifest", f"{MANIFEST} stands beside its scenes")
    document = parse(text_of(path, MANIFEST), MANIFEST, MOST_VALUES)
    _raise_any(too_much(document))
    kept = document.data.get("format") if isinstance(document.data, dict) else None
    if kept is not None and kept != str(FORMAT):
        what = f"this is format {kept}, and this version reads format {FORMAT}"
        raise ContentError((document.problem(("format",), what),))
    manifest = check(document, Manifest)
    problems = list(too_large(document, manifest))
    if not ID.fullmatch(manifest.id) or len(manifest.id) > LONGEST_ID or name_problem(manifest.id):
        what, hint = f"“{manifest.id}” is no id", "small letters, figures and hyphens: evenings-in-lisbon"
        problems.append(document.problem(("id",), what, hint))
    if manifest.version < 1:
        problems.append(document.problem(("version",), "versions are counted from 1"))
    lines = {key: getattr(manifest, key) for key in ("name", "author", "licence")}
    blank = [key for key, words in lines.items() if not words.strip() or "\n" in words]
    _raise_any([*problems, *(document.problem((key,), "a line of words must stand here") for key in blank)])
    return manifest


def _install(source: Path, packs: Path, shipped: Path, places: Path) -> Pack:
    files = files_of(source)
    try:
        packs.mkdir(parents=True, exist_ok=True)
        tidy(packs)
        staging = Path(tempfile.mkdtemp(prefix=INCOMING, dir=packs))
    except OSError as error:
        raise refused(source.name, f"cannot be kept: {error.strerror or error}") from error
    try:
        _write(files, staging)
        manifest = read_manifest(staging)
        _check_version(manifest, packs / manifest.id)
        others = [shipped, *(folder for folder in _folders(packs) if folder.name != manifest.id)]
        _check_scenes(staging, {path.stem for folder in others for path in find_scenarios(folder)}, places)
        _put_in_place(staging, packs / manifest.id)
    except OSError as error:
        raise refused(source.name, f"cannot be kept: {error.strerror or error}") from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return _pack(packs / manifest.id)


def _pack(folder: Path) -> Pack:
    scenes = len(find_scenarios(folder))
    try:
        manifest = read_manifest(folder)
    except ContentError:
        return Pack(folder.name, scenes, None)
    return Pack(folder.name, scenes, manifest if manifest.id == folder.name else None)


def _folders(packs: Path) -> Iterator[Path]:
    """The folders of what is installed; those that are only on their way begin with a dot."""
    with suppress(OSError):
        for one in sorted(packs.iterdir()):
            if one.is_dir() and not one.is_symlink() and not one.name.startswith("."):
                yield one


def _write(files: Files, folder: Path) -> None:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _check_version(manifest: Manifest, present: Path) -> None:
    pack = _pack(present)
    if pack.version >= manifest.version:
        what = f"version {pack.version} of “{pack.name}” is here already"
        raise refused(MANIFEST, what, "raise the version, or remove the pack first")


# Scenes


def _check_scenes(staging: Path, taken: Collection[str], places: Path) -> None:
    """Every scene can be shown and played to its end, and none has the id of another's."""
    paths = find_scenarios(staging)
    problems: list[Problem] = []
    seen: dict[str, str] = {}
    for path in paths:
        name = path.relative_to(staging).as_posix()
        if path.stem in taken:
            problems.append(Problem(name, 0, 0, f"the id “{path.stem}” is taken", "another scene here has it"))
        elif path.stem in seen:
            problems.append(Problem(name, 0, 0, f"the id “{path.stem}” is taken", f"{seen[path.stem]} has it already"))
        seen.setdefault(path.stem, name)
        problems += islice(_faults(path, name, places), MOST_PROBLEMS_A_SCENE)
        if len(problems) >= MOST_PROBLEMS:
            break
    if not paths:
        what = "there is no scene in this pack"
        problems.append(Problem(MANIFEST, 0, 0, what, f"a scene is a file that ends in {ENDING}"))
    _raise_any(sorted(problems))


def _faults(path: Path, name: str, places: Path) -> Iterator[Problem]:
    """What keeps a scene out of the pack: what the linter says of it without the judge, and whatever is too much."""
    try:
        document = parse(text_of(path, name), name, MOST_VALUES)
        _raise_any(too_much(document))
        scenario = scenario_in(document)
    except ContentError as error:
        yield from error.problems
        return
    yield from too_large(document, scenario)
    yield from shape_problems(path, document, scenario, places)


def _raise_any(problems: Iterator[Problem] | Sequence[Problem]) -> None:
    if found := tuple(islice(problems, MOST_PROBLEMS)):
        raise ContentError(found)


def _plain(problem: Problem) -> Problem:
    """The problem without anything in it that a terminal or a label would obey, and no longer than can be read."""
    texts = (_printable(text) for text in (problem.what, problem.hint))
    return Problem(_printable(problem.file), problem.line, problem.column, *texts)


def _printable(text: str) -> str:
    shown = text if len(text) <= LONGEST_SAID else f"{text[:LONGEST_SAID]}…"
    return "".join(one if one.isprintable() else "\N{REPLACEMENT CHARACTER}" for one in shown)


# In place


def _put_in_place(staging: Path, final: Path) -> None:
    """Exchange the folders; the old one stands by until the new one does."""
    old = final.with_name(f"{OLD}{final.name}")
    if final.exists():
        final.rename(old)
    try:
        staging.rename(final)
    except OSError:
        _bring_back(old)
        raise
    with suppress(OSError):  # the new one stands, and the next install clears this away
        _bring_back(old)


def _bring_back(old: Path) -> None:
    """Let what stood by take its place again, where nothing else has taken it."""
    final = old.with_name(old.name.removeprefix(OLD))
    if not old.exists():
        return
    if final.exists():
        _discard(old, final.parent)
    else:
        old.rename(final)


def _discard(folder: Path, packs: Path) -> None:
    """Out of sight in one step, so that half a pack is never seen; then bit by bit."""
    gone = Path(tempfile.mkdtemp(prefix=GONE, dir=packs))
    folder.rename(gone / folder.name)
    shutil.rmtree(gone, ignore_errors=True)


def _is_stale(folder: Path) -> bool:
    return time.time() - folder.stat().st_mtime > STALE_AFTER
