"""Corrected verdicts as labelled lines: scenes.json and lines.jsonl, in the format of corpus/README.md."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from itertools import chain, count
from pathlib import Path

from trainer.core.attempt import JudgedAttempt
from trainer.core.errors import TrainerError
from trainer.core.scene import Scene

SCENES, LINES = "scenes.json", "lines.jsonl"


def write_labels(corrected: Sequence[JudgedAttempt], folder: Path) -> None:
    """Write both files into the folder, which may not be there yet; both or none.

    Raises TrainerError where one of them is there already, or the disk refuses.
    """
    names = scene_names(corrected)
    scenes = (_json({"id": name} | asdict(replace(scene, id=name))) for scene, name in names.items())
    texts = {
        folder / SCENES: "[\n" + ",\n".join(scenes) + "\n]\n",
        folder / LINES: "".join(f"{_json(_record(one, names[one.attempt.scene]))}\n" for one in corrected),
    }
    taken = next((path for path in texts if path.exists()), None)
    if taken is not None:
        raise TrainerError(f"{taken}: is there already and was left as it is. Name a folder without it.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write_all(texts)
    except OSError as error:
        raise TrainerError(f"{error.filename or folder}: cannot be written ({error.strerror})") from error


def scene_names(corrected: Iterable[JudgedAttempt]) -> Mapping[Scene, str]:
    """A name of its own for every scene: the talk before an exit, and so the scene, differs from run to run."""
    names: dict[Scene, str] = {}
    taken: set[str] = set()
    for one in corrected:
        scene = one.attempt.scene
        if scene not in names:
            base = scene.id or one.attempt.scenario or "scene"
            tries = chain([base], (f"{base}-{number}" for number in count(2)))
            names[scene] = next(name for name in tries if name not in taken)
            taken.add(names[scene])
    return names


def _record(judged: JudgedAttempt, scene: str) -> Mapping[str, object]:
    """The labels are the judge's but for those under `player`: whether a mark holds by the player's own word."""
    counted = judged.counted
    notes = dict.fromkeys(one.note for one in judged.disputes if one.note)
    said = {one.mark: False for one in judged.disputes} | {one.mark: one.holds for one in judged.answers}
    return {
        "id": judged.attempt.id,
        "scene": scene,
        "line": judged.attempt.line,
        "labels": counted.marks,
        "grade": counted.grade,
        **({"note": "\n".join(notes)} if notes else {}),
        "judge": judged.judgement.judge_version,
        "player": said,
    }


def _json(value: object) -> str:
    """One line of JSON; half a surrogate pair, which UTF-8 cannot hold, as its escape."""
    return json.dumps(value, ensure_ascii=False).encode(errors="backslashreplace").decode()


def _write_all(texts: Mapping[Path, str]) -> None:
    """Write new files, and take back those that were begun where one cannot be written."""
    begun: list[Path] = []
    try:
        for path, text in texts.items():
            with path.open("x", encoding="utf-8", newline="\n") as file:
                begun.append(path)
                file.write(text)
    except BaseException:
        for path in begun:
            path.unlink(missing_ok=True)
        raise
