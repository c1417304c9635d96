"""The one button: its words never cut, its key shown and working, Enter its own while it has the focus."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import InWindow
from tests.ui.samples import EXITS
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import KeyButton
from trainer.ui.widgets.buttons import exclusive


def label_of(button: KeyButton) -> QLabel:
    return next(part for part in button.findChildren(QLabel) if part.text() == button.words)


@given(words=st.text("abcdefghi –’", min_size=1, max_size=200), width=st.integers(240, 700))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
def test_a_choice_has_the_height_that_its_words_need(qtbot: QtBot, wardrobe: Wardrobe, words: str, width: int) -> None:
    button = KeyButton(words, "1", "choice", name="exit-1", key_first=True)
    qtbot.addWidget(button)
    button.resize(width, button.heightForWidth(width))
    button.ensurePolished()
    button.layout().activate()  # type: ignore[union-attr]
    text = label_of(button)
    assert text.height() >= text.heightForWidth(text.width())
    assert button.rect().contains(text.geometry())


def test_a_choice_in_a_column_is_not_cut(in_window: InWindow, wardrobe: Wardrobe) -> None:
    buttons = [
        KeyButton(f"“{each.line}”", str(number + 1), "choice", name=f"exit-{number}", key_first=True)
        for number, each in enumerate(EXITS)
    ]
    in_window(*buttons, width=260)
    for button in buttons:
        assert button.height() >= button.heightForWidth(button.width())
        assert label_of(button).height() >= label_of(button).heightForWidth(label_of(button).width())


@pytest.mark.parametrize("role", ["quiet", "primary", "link", "brand"])
def test_a_button_of_one_row_is_as_wide_as_words_and_key(in_window: InWindow, wardrobe: Wardrobe, role: str) -> None:
    button = KeyButton("Try the same moment again", "Return", role, name="again")
    in_window(button)
    for part in button.findChildren(QLabel):
        assert part.width() >= part.sizeHint().width()
        assert button.rect().contains(part.geometry())


def test_enter_presses_the_focused_button_though_enter_is_the_key_of_another(qtbot: QtBot, in_window: InWindow) -> None:
    focused = KeyButton("Wrong verdict?", "W", name="wrong")
    other = KeyButton("Again", "Return", "primary", name="again")
    in_window(focused, other)
    focused.setFocus()
    with qtbot.assertNotEmitted(other.clicked), qtbot.waitSignal(focused.clicked, timeout=500):
        QTest.keyClick(focused, Qt.Key.Key_Return)


def test_a_key_held_down_presses_once(in_window: InWindow) -> None:
    button = KeyButton("Listen on", "", "primary", name="listen-on")
    in_window(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    for repeated in (False, True, True):
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=repeated)
        QApplication.sendEvent(button, key)
    assert len(pressed) == 1


def test_the_key_presses_the_button_from_elsewhere(qtbot: QtBot, in_window: InWindow) -> None:
    button = KeyButton("Next scene", "N", name="next")
    other = KeyButton("Other", "", name="other")
    in_window(other, button)
    other.setFocus()
    with qtbot.waitSignal(button.clicked, timeout=500):
        QTest.keyClick(other, Qt.Key.Key_N)


@pytest.mark.parametrize(("key", "shown"), [("Return", "Enter"), ("Ctrl+Return", "Ctrl + Enter"), ("W", "W")])
def test_the_key_is_shown_as_people_call_it(qtbot: QtBot, key: str, shown: str) -> None:
    button = KeyButton("Say it", key, name="say")
    qtbot.addWidget(button)
    keys = [part.text() for part in button.findChildren(QLabel) if part.property("role") == "key"]
    assert keys == [shown]


def test_esc_is_shown_and_left_to_the_window(qtbot: QtBot) -> None:
    button = KeyButton("Back to your line", "Esc", name="back")
    qtbot.addWidget(button)
    assert button.shortcut().isEmpty()


def test_a_button_without_key_shows_none(in_window: InWindow) -> None:
    button = KeyButton("Next", "N", name="next")
    in_window(button)
    button.set_key("")
    assert [part.text() for part in button.findChildren(QLabel) if part.isVisible()] == ["Next"]
    assert button.shortcut().isEmpty()


@pytest.mark.parametrize("field", [QLineEdit, QPlainTextEdit])
def test_number_keys_type_digits_while_a_text_field_has_the_focus(
    qtbot: QtBot, in_window: InWindow, field: type[QLineEdit] | type[QPlainTextEdit]
) -> None:
    written = field()
    choice = KeyButton("“I’m off.”", "1", "choice", name="exit-1", key_first=True)
    in_window(written, choice)
    written.setFocus()
    with qtbot.assertNotEmitted(choice.clicked, wait=50):
        QTest.keyClicks(written, "1a")
    assert (written.text() if isinstance(written, QLineEdit) else written.toPlainText()) == "1a"


def test_its_name_for_a_screen_reader_follows_its_words(qtbot: QtBot) -> None:
    button = KeyButton("Voice on", "V", name="voice")
    qtbot.addWidget(button)
    button.set_words("Voice off")
    spoken = QAccessible.queryAccessibleInterface(button)
    assert spoken.text(QAccessible.Text.Name) == "Voice off"
    assert spoken.text(QAccessible.Text.Description) == "Key: V"


def test_the_chosen_one_of_a_few_is_seen_in_its_words(in_window: InWindow, wardrobe: Wardrobe) -> None:
    choose, write = (KeyButton(words, "", "link", name=words) for words in ("Choose", "Write"))
    in_window(choose, write)
    for chosen, left in ((choose, write), (write, choose)):
        exclusive([choose, write], chosen)
        accent = wardrobe.tokens.colour("accent").lower()
        assert label_of(chosen).palette().windowText().color().name() == accent
        assert label_of(left).palette().windowText().color().name() != accent


def test_a_disabled_button_of_the_one_action_does_not_look_ready(in_window: InWindow, wardrobe: Wardrobe) -> None:
    button = KeyButton("Say it", "Ctrl+Return", "primary", name="say")
    in_window(button)
    ready = button.grab().toImage()
    button.setEnabled(False)
    assert button.grab().toImage() != ready


def test_disabled_words_stay_readable(in_window: InWindow, wardrobe: Wardrobe) -> None:
    button = KeyButton("Say it", "Ctrl+Return", "primary", name="say")
    in_window(button)
    button.setEnabled(False)
    button.ensurePolished()
    assert label_of(button).palette().windowText().color().name() == wardrobe.tokens.colour("muted").lower()
