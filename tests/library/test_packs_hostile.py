"""Whatever a stranger sends, it is refused with a reason and leaves nothing, or it is installed and plays."""

import itertools
import json
import os
import random
import re
import stat
import tempfile
import time
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.library.packing import MANIFEST_TEXT, Shelves, as_folder, as_zip, pack, scene, tree
from tests.library.samples import FLAGSHIP, PUSHBACK
from trainer.core.errors import ContentError
from trainer.core.pack import Pack
from trainer.core.play import Ended
from trainer.core.play.course import Course
from trainer.core.scenario import Scenario
from trainer.library.scenarios import MANIFEST, MAX_BYTES, find_scenarios, load_scenario
from trainer.library.walk import moves_at

SOON = 5.0
"""Seconds; on a quiet machine none takes one."""

Files = Mapping[str, bytes]

# What may be thrown at it

SOUND: Files = {name: text.encode() for name, text in pack().items()}
TEXTS = [path.read_text("utf-8") for path in FLAGSHIP]

ODD_NAMES = st.sampled_from(
    [
        *(
            "../x.yaml",
            "../../../../tmp/x.yaml",
            "/tmp/x.yaml",
            "..\\x.yaml",
            "C:\\x.yaml",
            "C:/x.yaml",
            "//h/s/x.yaml",
        ),
        *(
            "a/../../x.yaml",
            "./x.yaml",
            "a//x.yaml",
            "x.yaml/",
            "x.yaml/y.yaml",
            "",
            ".",
            "/",
            "a/",
            "\0.yaml",
            " .yaml",
        ),
        *("x\x1b[2J.yaml", "x\n.yaml", "\u202e.yaml", "ﬁ.yaml", "fi.yaml", "é.yaml", "e\u0301.yaml", "ı.yaml", "K.md"),
        *(
            "con.yaml",
            "aux/x.yaml",
            "x.yaml.",
            "x.yaml ",
            "x:y.yaml",
            "x.exe",
            "x.zip",
            ".x.yaml",
            "__MACOSX/x",
            "~.md",
        ),
        *("pack.yaml", "PACK.yaml", "more/pack.yaml", "by-the-river.yaml", "By-The-River.yaml", "x" * 300 + ".yaml"),
        *("/".join("abcdefgh") + "/x.yaml", "x.yaml\0.md", ".incoming-x/x.yaml", "evenings/x.yaml"),
    ]
)
NAMES = ODD_NAMES | st.text(max_size=12).map(lambda text: f"{text}.yaml") | st.just("c.yaml")

DEEP = [opening * 20_000 for opening in ("[", "{a: ", "- ", "? ", "&a [", "!!python/name:os.system [")]
LARGE = [
    "beats:\n" + "- {id: a, says: b}\n" * (MAX_BYTES // 19),
    "{" + ",".join(f"k{number}" for number in range(30_000)) + "}",
    "[" + "a," * (MAX_BYTES // 2 - 2) + "]",
    "a: '" + "x" * (MAX_BYTES - 10) + "'",
    "a: |\n" + " x\n" * (MAX_BYTES // 3 - 3),
    "#" * MAX_BYTES,
    "\n" * MAX_BYTES,
    "x" * (MAX_BYTES + 1),
]
LAUGHS = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in itertools.pairwise("abcdefgh"))
BEATS = [
    f"  - {{id: b{number}, says: Go on., replies: [{{says: Yes., to: b{number + 1}}}]}}\n" for number in range(3_000)
]


def long_talk(turns: int) -> str:
    """A scene of that many turns, one after the other."""
    head, rest = re.split("\nbeats:\n.*\nmoments:\n", scene("c"), flags=re.DOTALL)
    facts = load_scenario(PUSHBACK).scene.partner.said
    last = f"  - {{id: b{turns}, says: Valparaíso., tells: {json.dumps(facts, ensure_ascii=False)}}}\n"
    return f"{head}\nbeats:\n{''.join(BEATS[:turns])}{last}\nmoments:\n{rest}"


@st.composite
def damaged(draw: st.DrawFn, text: str) -> str:
    """A text with some stretches cut, doubled or written over."""
    odd = st.sampled_from(
        [*"[]{}:,-#&*!|>'\"%@`?~\n\t \0\x1b\u202e", "\ud800", "9" * 30, "9" * 5000, "../", '"\\0"', "null"]
    )
    for _ in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 30)))
        text = text[:start] + draw(odd | st.text(max_size=8) | st.just(text[start:end] * 2)) + text[end:]
    return text


NUMBERS = st.integers() | st.sampled_from([0, -1, 10**400, 2**63, 1_000_001])


@st.composite
def other_values(draw: st.DrawFn) -> str:
    """A scene with another value behind some of its keys, of any type."""
    lines = scene("c").split("\n")
    keys = [number for number, line in enumerate(lines) if ":" in line]
    for number in draw(st.lists(st.sampled_from(keys), max_size=3)):
        value = draw(
            NUMBERS.map(str) | st.sampled_from(["[]", "{}", "''", "true", '"\\e[31m"', "exit", "../../x", "b0"])
        )
        lines[number] = f"{lines[number].partition(':')[0]}: {value}"
    return "\n".join(lines)


CONTENTS = st.one_of(
    st.sampled_from([*DEEP, *LARGE, LAUGHS]).map(str.encode),
    st.sampled_from(TEXTS).flatmap(damaged).map(lambda text: text.encode(errors="surrogatepass")),
    other_values().map(str.encode),
    st.binary(max_size=60),
    st.sampled_from(["utf-16", "utf-32", "latin-1", "utf-8-sig", "cp037"]).map(
        lambda code: scene("c").encode(code, "replace")
    ),
    st.integers(0, 250).map(lambda turns: long_talk(turns).encode()),
    st.just(scene("c").encode()),
)
MANIFESTS = st.just(MANIFEST_TEXT) | damaged(MANIFEST_TEXT) | st.sampled_from([*DEEP, *LARGE, LAUGHS, ""])
MODES = st.sampled_from([0, 0, 0, stat.S_IFREG, stat.S_IFLNK, stat.S_IFBLK, stat.S_IFIFO, stat.S_IFDIR])


@st.composite
def zips(draw: st.DrawFn) -> bytes:
    """The bytes of a zip in which something may be wrong."""
    with tempfile.TemporaryFile() as file:
        with zipfile.ZipFile(file, "w") as archive, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # two files of one name are what is wanted
            files = {**SOUND, MANIFEST: draw(MANIFESTS).encode(errors="replace")}
            more = draw(st.lists(st.tuples(NAMES, CONTENTS), max_size=2))
            for name, content in (*files.items(), *more):
                entry = zipfile.ZipInfo(name)
                entry.external_attr = draw(MODES) << 16 if (name, content) in more else 0
                way = draw(st.sampled_from([zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2]))
                archive.writestr(entry, content, way)
        file.seek(0)
        data = bytearray(file.read())
    for place in draw(st.lists(st.integers(0, len(data) - 1), max_size=2)):
        data[place] = draw(st.integers(0, 255))
    return bytes(data[: draw(st.just(len(data)) | st.integers(0, len(data)))])


# What must come of it


def played(pack: Pack, folder: Path) -> bool:
    """Whether every scene of a pack plays to an end."""
    paths = find_scenarios(folder)
    assert len(paths) == pack.scenes
    return all(comes_to_an_end(load_scenario(path)) for path in paths)


def comes_to_an_end(scenario: Scenario) -> bool:
    """Whether some way by chance does; none of them may stop."""
    chance = random.Random(0)
    for dial in (*range(1, 6), *[2] * 20):
        course = Course(scenario, dial)
        point = course.start()
        for _ in range(300):
            if isinstance(point.step, Ended):
                return True
            point = course.after(point, chance.choice(moves_at(point.step)))
    return False


def try_to_install(shelves: Shelves, source: Path) -> str:
    """Install a pack; the first reason where it is refused, nothing where it came to be and plays."""
    before, began, found = tree(shelves.folder), time.perf_counter(), None
    try:
        found = shelves.install(source)
    except ContentError as error:
        reasons = [str(problem) for problem in error.problems]
    else:
        reasons = []
    assert time.perf_counter() - began < SOON
    if not found:
        assert reasons
        assert all(reason.isprintable() for reason in reasons)
        assert tree(shelves.folder) == before
        return reasons[0]
    inside = f"data/packs/{found.id}"
    new = tree(shelves.folder).keys() - before.keys()
    assert all(name in ("data", "data/packs", inside) or name.startswith(f"{inside}/") for name in new)
    assert played(found, shelves.packs / found.id)
    return ""


def fresh() -> Iterator[Shelves]:
    with tempfile.TemporaryDirectory() as folder:
        yield Shelves(Path(folder))


at_leisure = settings(
    deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@at_leisure
@given(zips())
def test_any_zip_is_refused_or_plays(data: bytes) -> None:
    for shelves in fresh():
        (shelves.folder / "pack.zip").write_bytes(data)
        try_to_install(shelves, shelves.folder / "pack.zip")


@at_leisure
@given(CONTENTS)
@example(long_talk(199).encode())
@example(long_talk(3_000).encode())
def test_any_scene_is_refused_or_plays(content: bytes) -> None:
    for shelves in fresh():
        try_to_install(shelves, as_folder(shelves.folder / "pack", {**SOUND, "c.yaml": content}))


@at_leisure
@given(MANIFESTS)
def test_any_manifest_is_refused_or_lists(text: str) -> None:
    for shelves in fresh():
        files = {**SOUND, MANIFEST: text.encode(errors="surrogatepass")}
        try_to_install(shelves, as_folder(shelves.folder / "pack", files))


@settings(at_leisure, max_examples=40)
@given(st.lists(NAMES, max_size=4))
def test_any_names_are_refused_or_kept_in_place(names: list[str]) -> None:
    for shelves in fresh():
        files = {**SOUND, **dict.fromkeys(filter(None, names), b"x")}
        try_to_install(shelves, as_zip(shelves.folder / "pack.zip", {name: files[name] for name in files if name}))


def test_the_sound_pack_is_installed(tmp_path: Path) -> None:
    assert (
        try_to_install(Shelves(tmp_path), as_folder(tmp_path / "pack", {**SOUND, "c.yaml": scene("c").encode()})) == ""
    )


def test_a_talk_as_long_as_a_talk_may_be_is_installed_and_plays(tmp_path: Path) -> None:
    assert (
        try_to_install(Shelves(tmp_path), as_folder(tmp_path / "pack", {**SOUND, "c.yaml": long_talk(199).encode()}))
        == ""
    )


@pytest.mark.parametrize("content", [*DEEP, *LARGE, LAUGHS], ids=lambda text: text[:12])
def test_a_pack_full_of_the_worst_is_refused_soon(tmp_path: Path, content: str) -> None:
    files = {f"{number}.yaml": content.encode() for number in range(15)}
    assert try_to_install(Shelves(tmp_path), as_zip(tmp_path / "pack.zip", {**SOUND, **files}))


def near_facts() -> str:
    """A scene in which thousands of names are each nearly right: what a hint is looked for longest."""
    facts = "".join(f"      - restores old pianos number {number}\n" for number in range(700))
    told = ", ".join(f"restores old pianos numbr {number}" for number in range(700))
    text = scene("c").replace("    said:\n", f"    said:\n{facts}", 1)
    return text.replace("\nbeats:\n", f"\nbeats:\n  - {{id: b, says: Yes., tells: [{told}]}}\n", 1)


def test_looking_for_hints_takes_no_time(tmp_path: Path) -> None:
    files = {f"{number}.yaml": near_facts().encode() for number in range(10)}
    assert try_to_install(Shelves(tmp_path), as_zip(tmp_path / "pack.zip", {**SOUND, **files}))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no devices in folders here")
@pytest.mark.parametrize("kind", ["link", "pipe", "loop", "way out"])
def test_a_folder_with_something_else_in_it_is_refused(tmp_path: Path, kind: str) -> None:
    folder = as_folder(tmp_path / "pack", SOUND)
    match kind:
        case "link":
            (folder / "c.yaml").symlink_to("/etc/passwd")
        case "pipe":
            os.mkfifo(folder / "c.yaml")
        case "loop":
            (folder / "again").symlink_to(folder)
        case "way out":
            (folder / "more").symlink_to("/")
    assert try_to_install(Shelves(tmp_path), folder)
