"""What the app's own voice says of each kind of control, and of a page."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from tests.ui.conftest import InWindow
from trainer.ui.announcing import leave_unread
from trainer.ui.spoken_controls import spoken_control, spoken_texts
from trainer.ui.widgets import KeyButton, column, label, speak_as


def interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found
    return found


def combo() -> QWidget:
    box = QComboBox()
    box.addItems(["Slower", "As they speak", "Faster"])
    box.setCurrentIndex(1)
    return speak_as(box, "Speed")


def slider() -> QWidget:
    slide = QSlider(Qt.Orientation.Horizontal)
    slide.setRange(0, 100)
    slide.setValue(40)
    return speak_as(slide, "Volume", "Arrows change it")


def check(*, checked: bool) -> QWidget:
    box = QCheckBox("Faces move")
    box.setChecked(checked)
    return box


def radio() -> QWidget:
    button = QRadioButton("Mine")
    button.setChecked(True)
    return button


def tab(*, chosen: bool) -> QWidget:
    button = KeyButton("Write", "W", "link", name="write")
    button.setCheckable(True)
    button.setChecked(chosen)
    return button


def entries(chosen: int) -> QWidget:
    view = QListWidget()
    view.addItems(["A pair", "A talker"])
    view.setCurrentRow(chosen)
    return speak_as(view, "Scenes")


def table() -> QWidget:
    view = QTableWidget(2, 2)
    for number, text in enumerate(("Monday", "4", "Tuesday", "5")):
        view.setItem(number // 2, number % 2, QTableWidgetItem(text))
    view.setCurrentCell(1, 0)
    return speak_as(view, "Exits")


def long_field() -> QWidget:
    field = QPlainTextEdit("Goodbye, Ana.")
    return speak_as(field, "Your exit")


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: KeyButton("Begin", "Return", "primary", name="begin"), "Begin, button. Key: Enter."),
        (lambda: KeyButton("“Poor baby.”", "1", "choice", name="reply-1"), "“Poor baby.”, button. Key: 1."),
        (lambda: tab(chosen=True), "Write, button, chosen. Key: W."),
        (lambda: tab(chosen=False), "Write, button. Key: W."),
        (lambda: QPushButton("Go"), "Go, button."),
        (lambda: check(checked=True), "Faces move, check box, checked."),
        (lambda: check(checked=False), "Faces move, check box, not checked."),
        (radio, "Mine, choice, checked."),
        (combo, "Speed, choice, As they speak, 2 of 3."),
        (slider, "Volume, slider, 40 of 100. Arrows change it."),
        (lambda: speak_as(QLineEdit("Leon"), "Your name"), "Your name, text field, with the words: Leon."),
        (lambda: speak_as(QLineEdit(), "Your name"), "Your name, text field, empty."),
        (long_field, "Your exit, text field, with the words: Goodbye, Ana."),
        (lambda: entries(1), "Scenes, list, A talker, 2 of 2."),
        (lambda: entries(-1), "Scenes, list, 2 rows."),
        (lambda: speak_as(QListWidget(), "Scenes"), "Scenes, list, empty."),
        (table, "Exits, table, Tuesday, 5, 2 of 2."),
        (lambda: speak_as(QWidget(), "“Bye, Ana”", "clear close: Bye"), "“Bye, Ana”. clear close: Bye."),
    ],
)
def test_a_control_is_told_by_name_kind_state_and_key(qtbot: object, make: Callable[[], QWidget], said: str) -> None:
    assert spoken_control(interface(make())) == said


def test_an_offered_answer_tells_how_many_there_are(in_window: InWindow) -> None:
    answers = [KeyButton(f"“{word}.”", str(key), "choice", name="a") for key, word in ((1, "Yes"), (2, "No"))]
    in_window(*answers)
    assert [spoken_control(interface(one)) for one in answers] == [
        "“Yes.”, button, 1 of 2. Key: 1.",
        "“No.”, button, 2 of 2. Key: 2.",
    ]


def test_a_page_is_its_texts_in_order_without_what_belongs_to_controls(in_window: InWindow) -> None:
    hidden, clock = label("Not yet"), label("12 seconds left")
    leave_unread(clock)
    drawn = speak_as(QWidget(), "“Bye.”", "clear close: Bye")
    drawn.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    inside = QWidget()
    inside.setLayout(column(label("Hello."), combo(), label("Speed")))
    button = KeyButton("Go", "G", name="go")
    window = in_window(label("First"), inside, clock, hidden, button, drawn, label("Last"))
    hidden.hide()
    assert spoken_texts(interface(window)) == ["First", "Hello.", "“Bye.” clear close: Bye.", "Last"]
    whole = spoken_texts(interface(window), whole=True)
    assert whole == ["First", "Hello.", "12 seconds left", "“Bye.” clear close: Bye.", "Last"]
