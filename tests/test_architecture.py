"""The shape of the code: rules that no import contract can see, each with a breach that it must catch."""

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

MOST_LINES_OF_A_FILE = 400
MOST_LINES_OF_A_FUNCTION = 50
LONG_BECAUSE = "# long because "
"""Stands on the `def` line of a longer function, with the reason."""

INK = ("trainer/ui/art/faces.py", "#241a17")
"""The one colour outside the tokens: what faces are outlined in, at every place and in every theme."""


@dataclass(frozen=True)
class Module:
    """A source file of the program."""

    name: str
    """Its path below the root, with slashes."""
    source: str

    @property
    def tree(self) -> ast.Module:
        return _parsed(self.source)

    def breach(self, node: ast.AST, what: str) -> str:
        return f"{self.name}:{getattr(node, 'lineno', 1)}: {what}"


@cache
def _parsed(source: str) -> ast.Module:
    return ast.parse(source)


@cache
def modules() -> Sequence[Module]:
    """All modules of the program."""
    paths = sorted((ROOT / "trainer").rglob("*.py"))
    return [Module(path.relative_to(ROOT).as_posix(), path.read_text("utf-8")) for path in paths]


Rule = Callable[[Module], Iterator[str]]


def breaches(rule: Rule, under: str = "trainer/", but: tuple[str, ...] = ()) -> list[str]:
    """Where the rule is broken below a folder, leaving out some."""
    looked_at = [one for one in modules() if one.name.startswith(under) and not one.name.startswith(but or ("-",))]
    assert looked_at
    return [breach for module in looked_at for breach in rule(module)]


# The rules


def opens_with_its_job(module: Module) -> Iterator[str]:
    if not ast.get_docstring(module.tree):
        yield module.breach(module.tree, "has no docstring")


WORLD = frozenset(
    {"open", "input", "print", "os.environ", "os.getenv", "sys.stdin", "sys.stdout", "sys.stderr"}
    | {f"time.{look}" for look in ("time", "monotonic", "perf_counter", "sleep")}
    | {f"{clock}.{look}" for clock in ("datetime", "date") for look in ("now", "utcnow", "today")}
    | {"datetime.datetime.now", "datetime.datetime.utcnow", "datetime.date.today"}
)
"""What reaches the disk, the clock, the person or the environment."""


def stays_out_of_the_world(module: Module) -> Iterator[str]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Name | ast.Attribute) and ast.unparse(node) in WORLD:
            yield module.breach(node, f"{ast.unparse(node)} in the core")


def imported(module: Module) -> Iterator[tuple[ast.AST, str]]:
    """Each name that a module imports, in full; a name from a package as package.name."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node, f"{node.module}.{alias.name}") for alias in node.names)


def needs_only_the_core_of_qt(module: Module) -> Iterator[str]:
    for node, name in imported(module):
        if name.startswith("PySide6") and not name.startswith("PySide6.QtCore."):
            yield module.breach(node, f"{name} in the voice")


NETWORK = re.compile(
    r"(requests|urllib\.request|urllib3|httpx|aiohttp|socket|ssl|ftplib|smtplib|webbrowser|asyncio"
    r"|http\.(client|server)|PySide6\.(QtNetwork|QtWeb)\w*)(\.|$)"
)


def keeps_to_this_machine(module: Module) -> Iterator[str]:
    for node, name in imported(module):
        if NETWORK.match(name):
            yield module.breach(node, f"{name} can reach other machines")


def never_stops_the_player(module: Module) -> Iterator[str]:
    for node in ast.walk(module.tree):
        names = {getattr(node, "id", ""), getattr(node, "attr", ""), getattr(node, "name", "")}
        if "QMessageBox" in names:
            yield module.breach(node, "QMessageBox; the message bar says it without stopping the player")


def is_short(module: Module) -> Iterator[str]:
    lines = module.source.splitlines()
    if len(lines) > MOST_LINES_OF_A_FILE:
        yield module.breach(module.tree, f"{len(lines)} lines")
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > MOST_LINES_OF_A_FUNCTION and LONG_BECAUSE not in lines[node.lineno - 1]:
                yield module.breach(node, f"{node.name} has {length} lines")


HEX_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b")
COLOUR_CALLS = frozenset({"QColor", "QColor.fromRgb", "QColor.fromString", "mkColor", "pg.mkColor"})
MASKS = frozenset({"transparent", "black", "white"})
"""Colours that only cut out shapes; the art uses them on masks."""


def _texts(module: Module) -> Iterator[ast.Constant]:
    """The texts that the code uses; docstrings are for readers."""
    for node in ast.walk(module.tree):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Constant) and isinstance(child.value, str) and not isinstance(node, ast.Expr):
                yield child


def _has_fixed_value(call: ast.Call) -> bool:
    return any(isinstance(argument, ast.Constant) for argument in call.args)


def names_its_colours(module: Module) -> Iterator[str]:
    for text in _texts(module):
        for colour in HEX_COLOUR.findall(str(text.value)):
            if (module.name, colour) != INK:
                yield module.breach(text, f"the colour {colour}, which is a token’s business")
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in COLOUR_CALLS and _has_fixed_value(node):
            yield module.breach(node, f"{ast.unparse(node)}, which is a token’s business")


def draws_with_tokens_alone(module: Module) -> Iterator[str]:
    allowed = MASKS if module.name.startswith("trainer/ui/art/") else frozenset({"transparent"})
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.Attribute) or node.attr in allowed:
            continue
        if ast.unparse(node.value).endswith("GlobalColor"):
            yield module.breach(node, f"{ast.unparse(node)}, which is a token’s business")


PIXELS = re.compile(r"\d\s*px\b|\{[^}]*\}px\b|^px\b")
STYLED_IN_PLACE = frozenset({"setStyleSheet"})
SIZED = frozenset({"setPixelSize", "setPointSize", "setPointSizeF"})


def leaves_sizes_to_the_theme(module: Module) -> Iterator[str]:
    for text in _texts(module):
        if PIXELS.search(str(text.value)):
            yield module.breach(text, "px in a text: sizes are the theme’s")
    for node in ast.walk(module.tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        if node.func.attr in STYLED_IN_PLACE:
            yield module.breach(node, "a style sheet outside the theme")
        if node.func.attr in SIZED and _has_fixed_value(node):
            yield module.breach(node, f"{ast.unparse(node)}: text sizes are the theme’s")


# They hold


def test_every_module_opens_with_its_job() -> None:
    assert breaches(opens_with_its_job) == []


def test_the_core_reads_no_file_no_clock_and_talks_to_nobody() -> None:
    assert breaches(stays_out_of_the_world, "trainer/core/") == []


def test_the_voice_needs_only_the_core_of_qt() -> None:
    assert breaches(needs_only_the_core_of_qt, "trainer/speech/") == []


def test_nothing_can_leave_the_machine() -> None:
    assert breaches(keeps_to_this_machine) == []


def test_no_box_stops_the_player() -> None:
    assert breaches(never_stops_the_player) == []


def test_files_and_functions_are_short_or_say_why_not() -> None:
    assert breaches(is_short) == []


def test_colours_come_from_the_tokens() -> None:
    assert breaches(names_its_colours, "trainer/ui/", but=("trainer/ui/theme/",)) == []
    assert breaches(draws_with_tokens_alone, "trainer/ui/", but=("trainer/ui/theme/",)) == []


def test_sizes_and_style_sheets_come_from_the_theme() -> None:
    assert breaches(leaves_sizes_to_the_theme, "trainer/ui/", but=("trainer/ui/theme/", "trainer/ui/art/")) == []


# They catch


@pytest.mark.parametrize(
    ("rule", "source"),
    [
        (opens_with_its_job, "import os"),
        (stays_out_of_the_world, "def read(path):\n    return open(path)"),
        (stays_out_of_the_world, "now = datetime.now(UTC)"),
        (stays_out_of_the_world, "began = time.time()"),
        (stays_out_of_the_world, "look = datetime.now"),
        (stays_out_of_the_world, "print('hello')"),
        (stays_out_of_the_world, "name = input()"),
        (needs_only_the_core_of_qt, "from PySide6.QtWidgets import QWidget"),
        (needs_only_the_core_of_qt, "from PySide6 import QtGui"),
        (needs_only_the_core_of_qt, "import PySide6.QtMultimedia"),
        (keeps_to_this_machine, "def ask():\n    import requests"),
        (keeps_to_this_machine, "from urllib.request import urlopen"),
        (keeps_to_this_machine, "from urllib import request"),
        (keeps_to_this_machine, "import http.client"),
        (keeps_to_this_machine, "from socket import create_connection"),
        (keeps_to_this_machine, "from PySide6.QtNetwork import QNetworkAccessManager"),
        (keeps_to_this_machine, "from PySide6 import QtNetwork"),
        (never_stops_the_player, "from PySide6.QtWidgets import QMessageBox as Box"),
        (never_stops_the_player, "QtWidgets.QMessageBox.warning(None, '', '')"),
        (is_short, "def long():\n" + "    pass\n" * MOST_LINES_OF_A_FUNCTION),
        (is_short, "pass\n" * (MOST_LINES_OF_A_FILE + 1)),
        (names_its_colours, "INK = '#241a17'"),
        (names_its_colours, "label.setText(f'<b style=\"color: #fff\">{name}</b>')"),
        (names_its_colours, "painter.setPen(QColor('red'))"),
        (names_its_colours, "painter.setPen(QColor(1, 2, 3))"),
        (draws_with_tokens_alone, "painter.setPen(Qt.GlobalColor.red)"),
        (draws_with_tokens_alone, "painter.setPen(Qt.GlobalColor.white)"),
        (leaves_sizes_to_the_theme, "style = 'margin: 12px'"),
        (leaves_sizes_to_the_theme, "style = f'margin: {gap}px'"),
        (leaves_sizes_to_the_theme, "label.setStyleSheet(style)"),
        (leaves_sizes_to_the_theme, "font.setPixelSize(14)"),
    ],
)
def test_each_rule_catches_a_breach(rule: Rule, source: str) -> None:
    assert list(rule(Module("trainer/ui/somewhere.py", source)))


@pytest.mark.parametrize(
    ("rule", "source"),
    [
        (stays_out_of_the_world, "opened = reopen(now)\nmoment.now()"),
        (keeps_to_this_machine, "import requests_of_ours\nfrom urllib.parse import quote"),
        (is_short, "def long():  # long because it is a table\n" + "    pass\n" * MOST_LINES_OF_A_FUNCTION),
        (names_its_colours, '"""Such as "#F3D9B1"."""\npainter.setPen(QColor(tokens.colour("ink")))\nsay("#12 of 30")'),
        (draws_with_tokens_alone, "frame.fill(Qt.GlobalColor.transparent)"),
        (leaves_sizes_to_the_theme, "font.setPixelSize(tokens.size('tag'))"),
    ],
)
def test_no_rule_forbids_what_is_meant_to_be(rule: Rule, source: str) -> None:
    assert list(rule(Module("trainer/ui/somewhere.py", source))) == []


# What is loaded


def loaded_by(code: str) -> frozenset[str]:
    """The packages, by their first names, that a fresh interpreter has loaded after running this."""
    script = f"{code}\nimport sys\nprint(' '.join({{name.partition('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    return frozenset(done.stdout.split())


IMPORT_ALL_OF_THE_CORE = """
import importlib, pkgutil, trainer.core
for module in pkgutil.walk_packages(trainer.core.__path__, 'trainer.core.'):
    importlib.import_module(module.name)
"""


def test_the_core_loads_without_qt_database_and_readers() -> None:
    loaded = loaded_by(IMPORT_ALL_OF_THE_CORE)
    assert "trainer" in loaded
    assert not loaded & {"PySide6", "shiboken6", "pydantic", "yaml", "sqlite3", "sqlite_utils", "pyttsx3", "click"}


def test_the_command_loads_without_qt_database_and_readers() -> None:
    loaded = loaded_by("import trainer.cli")
    assert "click" in loaded
    assert not loaded & {"PySide6", "shiboken6", "pydantic", "yaml", "sqlite3", "sqlite_utils"}


def test_labels_are_written_without_qt_and_database() -> None:
    assert not loaded_by("import trainer.report.labels") & {"PySide6", "shiboken6", "sqlite3", "sqlite_utils", "click"}


def test_scoring_loads_without_qt_and_database() -> None:
    assert not loaded_by("import trainer.scoring") & {"PySide6", "shiboken6", "sqlite3", "sqlite_utils"}


def test_today_loads_nothing_that_its_first_picture_does_not_need() -> None:
    loaded = loaded_by("import trainer.__main__, trainer.app, trainer.ui.today.room")
    assert {"PySide6", "sqlite3"} <= loaded
    late = {
        "platformdirs",
        "_hashlib",
        "uuid",
        "click",
        "pydantic",
        "yaml",
        "numpy",
        "pyqtgraph",
        "dicebear",
        "onnxruntime",
    }
    assert not loaded & late
