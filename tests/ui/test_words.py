"""Every text of the window can be translated: none is left out, none does not fit, the template is up to date."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.fitting import ill_fitting
from tests.ui.player import Player
from tests.ui.tour import tour
from tools.texts import TEMPLATE, collect, with_plurals
from trainer.paths import ASSETS
from trainer.ui.words import load_texts, translate

UI = Path(__file__).parents[2] / "trainer" / "ui"
WORDS = re.compile(r"[A-Za-z’]{2,} [A-Za-z’]{2,}|^[A-Z][a-z’]{2,}[.…]?$")
"""What reads as a text for people: two words, or one that begins large."""
NO_WORDS = {
    *("Graceful Exit", " – Graceful Exit"),
    *("Return", "Backspace", "Delete", "Space", "Esc", "Tab", "Page Up, Page Down"),
}
"""The product's name, and what Qt calls the keys."""
SHOWING = {
    *("label", "KeyButton", "QLabel", "QCheckBox", "QRadioButton", "QPushButton", "Door", "KeyUse", "Bubble"),
    *("setText", "set_words", "say", "say_with_undo", "speak_as", "setAccessibleName", "setAccessibleDescription"),
    *("setPlaceholderText", "setToolTip", "setWindowTitle", "addItem", "addItems", "announce", "setTitle", "setLabel"),
}
"""What shows its arguments, or tells them to a screen reader."""


class Pseudo(QTranslator):
    """Every text a third longer, with accents, and in brackets: what has none was never translated."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        told = text.replace("%n", str(n)) if n >= 0 else text
        parts = re.split(r"(\{\w*\})", told)  # what is filled in keeps its name
        accented = "".join(one if one.startswith("{") else one.translate(ACCENTS) for one in parts)
        return f"⟦{accented}{'~' * (len(told) // 3)}⟧"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


ACCENTS = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")


def untranslated(tree: ast.AST) -> Iterator[str]:
    """Each text that is handed to what shows it without having gone through `translate`."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _called(call) in SHOWING:
            for part in (*call.args, *(one.value for one in call.keywords if one.arg != "name")):
                yield from (text for text in _literals(part) if WORDS.search(text) and text not in NO_WORDS)


def _literals(part: ast.AST) -> Iterator[str]:
    """The texts in an expression, but for those that are translated there or are handed to something else."""
    if isinstance(part, ast.Constant) and isinstance(part.value, str):
        yield part.value
    elif not (isinstance(part, ast.Call) and _called(part) not in ("format", "join")):
        for child in ast.iter_child_nodes(part):
            yield from _literals(child)


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


@pytest.mark.parametrize("file", sorted(UI.rglob("*.py")), ids=lambda file: str(file.relative_to(UI)))
def test_every_text_that_is_shown_is_translated(file: Path) -> None:
    assert list(untranslated(ast.parse(file.read_text("utf-8")))) == []


def test_the_check_finds_a_text_that_is_not() -> None:
    tree = ast.parse('label("Good evening"); label(translate("Today", "Good night")); label(f"Well done, {name}.")')
    assert list(untranslated(tree)) == ["Good evening", "Well done, "]


def test_the_template_holds_what_the_code_says_now(tmp_path: Path) -> None:
    collect(tmp_path / "now.ts")
    assert (tmp_path / "now.ts").read_text("utf-8") == TEMPLATE.read_text("utf-8"), "run “make texts”"


def test_no_text_escapes_the_collector() -> None:
    """It passes over what it cannot read without a word."""
    files = [file for file in UI.parent.rglob("*.py") if file.name != "words.py"]
    called = {text for file in files for text in _translated(ast.parse(file.read_text("utf-8")))}
    assert called == {one.text for one in ElementTree.parse(TEMPLATE).iter("source")}


def _translated(tree: ast.AST) -> Iterator[str]:
    """Every text that is handed to `translate`."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "translate":
            text = call.args[1]
            assert isinstance(text, ast.Constant), f"line {call.lineno}: not a literal"
            assert isinstance(text.value, str)
            yield text.value


def test_a_text_about_a_number_has_room_for_plural_forms() -> None:
    message = '<message>\n<source>{}</source>\n<translation type="unfinished"></translation>\n</message>'
    template = with_plurals(message.format("%n scenes") + message.format("Scenes"))
    assert template.count("<numerusform></numerusform>") == template.count('numerus="yes"') == 1
    assert template.index("numerus") < template.index("%n scenes")


def test_the_words_that_are_translated_keep_what_is_filled_in() -> None:
    """A template with a name in it says which; a translator must be able to move it."""
    sources = [one.text or "" for one in ElementTree.parse(TEMPLATE).iter("source")]
    assert len(sources) > 200
    assert [one for one in sources if re.search(r"\{\W*\}", one)] == []


def test_own_plural_forms_are_complete(qapp: QApplication) -> None:
    plural = {one.text or "" for one in ElementTree.parse(TEMPLATE).iter("source") if "%n" in (one.text or "")}
    own = ElementTree.parse(ASSETS / "texts" / "en.ts")
    forms = {
        message.findtext("source"): [one.text or "" for one in message.iter("numerusform")]
        for message in own.iter("message")
    }
    assert plural == {source for source, (one, many) in forms.items() if one and many}


def test_the_window_speaks_the_language_of_the_machine_where_it_can(qapp: QApplication) -> None:
    before = QLocale()
    load_texts(qapp, ASSETS / "texts", QLocale("de_DE"))
    assert QLocale().language() is QLocale.Language.English, "no German yet: months are not German either"
    QLocale.setDefault(before)
    loaded = qapp.findChildren(QTranslator)
    assert len(loaded) == 1
    assert translate("Window", "Close") == "Close"
    QCoreApplication.removeTranslator(loaded[0])
    loaded[0].deleteLater()


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("pseudo")
def test_longer_words_fit_and_none_is_left_in_english(qtbot: QtBot, open_app: Callable[[str | None], Player]) -> None:
    player = open_app(None)
    player.app.window.resize(1280, 800)
    faults = {}
    for screen in tour(player):
        player.settle()
        labels = [one.text() for one in player.app.window.findChildren(QLabel) if one.isVisible()]
        assert any(text.startswith("⟦") for text in labels), screen
        if found := ill_fitting(player.app.window):
            faults[screen] = found
    assert faults == {}
