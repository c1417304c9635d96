"""Judging in bulk: scenes.json and lines.jsonl in, one JSON record a judged line out, or nothing at all."""

import json
import os
import re
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from trainer.core.errors import ContentError, Problem
from trainer.core.judge.grade import with_doubts
from trainer.core.judgement import Judgement
from trainer.core.ports import Judge
from trainer.core.rubric import Mark
from trainer.core.scene import Scene
from trainer.library.reading import Document, check, parse

_ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{4}|.)|\t")
"""What JSON may write and YAML may not; hidden while the places are looked up."""


@dataclass(frozen=True, slots=True)
class BulkLine:
    """One line to be judged in its scene."""

    id: str
    line: str
    scene: Scene


@dataclass(frozen=True, slots=True)
class Judged:
    """One line with what the judge said of it, all that is more likely than not."""

    id: str
    judgement: Judgement
    unsure: tuple[Mark, ...] = ()
    """Marks of the judgement about which the player would have been asked."""


def read_bulk(scenes: Path, lines: Path) -> tuple[BulkLine, ...]:
    """Every line of a set with its scene. Raises ContentError with every bad record, by file and line."""
    known = _scenes(scenes)
    problems: list[Problem] = []
    found: dict[str, BulkLine] = {}
    for number, text in enumerate(_text(lines).split("\n"), 1):
        if not text.strip():
            continue
        try:
            one = _record(text, known)
        except ValueError as error:
            problems.append(Problem(str(lines), number, 0, str(error)))
            continue
        if one.id in found:
            problems.append(Problem(str(lines), number, 0, f"the id “{one.id}” stands here twice"))
        found[one.id] = one
    if problems:
        raise ContentError(tuple(problems))
    return tuple(found.values())


def judge_bulk(lines: Iterable[BulkLine], judge: Judge) -> Iterator[Judged]:
    """Each line judged, in order, one at a time."""
    for one in lines:
        judgement = judge.judge(one.line, one.scene)
        yield Judged(one.id, with_doubts(judgement, judgement.unsure, one.scene), judgement.unsure)


def write_bulk(judged: Iterable[Judged], path: Path) -> int:
    """Write one JSON record a line, all or none; how many were written. Raises OSError where the disk refuses."""
    count = 0
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            for one in judged:
                file.write(record(one) + "\n")
                count += 1
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return count


def record(one: Judged) -> str:
    """A judged line as one line of JSON, without its newline.

    Half a surrogate pair, which JSON may carry and UTF-8 may not, is written as its escape.
    """
    judgement = one.judgement
    evidence = [
        {
            "mark": e.mark,
            "start": e.start,
            "end": e.end,
            "text": judgement.line[e.start : e.end],
            "why": e.why,
            "chance": round(e.chance, 3),
        }
        for e in judgement.evidence
    ]
    data = {"id": one.id, "labels": judgement.marks, "grade": judgement.grade, "score": judgement.score}
    text = json.dumps({**data, "unsure": one.unsure, "evidence": evidence}, ensure_ascii=False)
    return text.encode(errors="backslashreplace").decode()


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ContentError((Problem(str(path), line, 0, "this is not UTF-8 text"),)) from error
    except OSError as error:
        raise ContentError((Problem(str(path), 0, 0, f"cannot be read: {error.strerror}"),)) from error


def _record(text: str, known: dict[str, Scene]) -> BulkLine:
    try:
        data = json.loads(text)
    except ValueError as error:
        raise ValueError(f"this is not JSON: {error}") from error
    except RecursionError as error:
        raise ValueError("this is nested too deeply") from error
    if not isinstance(data, dict):
        raise ValueError('a record must be an object, such as {"id": …, "scene": …, "line": …}')  # noqa: TRY004
    scene = _value(data, "scene")
    if scene not in known:
        raise ValueError(f"there is no scene “{scene}”")
    return BulkLine(_value(data, "id"), _value(data, "line"), known[scene])


def _value(data: dict[str, Any], key: str) -> str:
    if key not in data:
        raise ValueError(f"“{key}” is missing")
    value = data[key]
    if not isinstance(value, str):
        raise ValueError(f"“{key}” must be text")  # noqa: TRY004 - one kind of error is shown to people
    return value


def _scenes(path: Path) -> dict[str, Scene]:
    """The scenes of a set by id. JSON is read as JSON first, then once more with the places of its values."""
    document = _placed(path)
    if not isinstance(document.data, list):
        raise ContentError((document.problem((), "the scenes must be a list"),))
    problems: list[Problem] = []
    known: dict[str, Scene] = {}
    places = _by_scene(document)
    for number, data in enumerate(document.data):
        one = Document(document.file, data, places.get(number, {(): (1, 1)}))
        try:
            scene = check(one, Scene)
        except ContentError as error:
            problems += error.problems
            continue
        if not scene.id:
            problems.append(one.problem((), "“id” is missing here"))
        elif scene.id in known:
            problems.append(one.problem(("id",), f"the id “{scene.id}” stands here twice"))
        known[scene.id] = scene
    if problems:
        raise ContentError(tuple(problems))
    return known


def _placed(path: Path) -> Document:
    """The JSON of a file with the places of its values; JSON is YAML, so the YAML reader knows them."""
    text = _text(path)
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise ContentError((Problem(str(path), error.lineno, error.colno, f"not JSON: {error.msg}"),)) from error
    except RecursionError as error:
        raise ContentError((Problem(str(path), 1, 1, "this is nested too deeply"),)) from error
    try:
        places = parse(_ESCAPE.sub(lambda escape: "x" * len(escape[0]), text), str(path)).places
    except (ContentError, yaml.YAMLError):  # JSON that this YAML reader refuses, such as a key that stands twice
        places = {(): (1, 1)}
    return Document(str(path), _as_player(data), places)


def _as_player(data: Any) -> Any:
    """The data with “you” as the speaker's name for the player, as labelled sets write it."""
    if isinstance(data, list):
        return [_as_player(item) for item in data]
    if isinstance(data, dict):
        return {key: "player" if key == "who" and value == "you" else _as_player(value) for key, value in data.items()}
    return data


def _by_scene(document: Document) -> dict[Any, dict[tuple[Any, ...], tuple[int, int]]]:
    """The places of each scene of the list, by their paths inside it."""
    scenes: dict[Any, dict[tuple[Any, ...], tuple[int, int]]] = {}
    for path, place in document.places.items():
        if path:
            scenes.setdefault(path[0], {})[path[1:]] = place
    return scenes
