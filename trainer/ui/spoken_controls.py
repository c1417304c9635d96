"""What the app's own voice says of a control and of a page, taken from what a screen reader would be given."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QListView, QPushButton, QWidget

from trainer.ui.announcing import UNREAD
from trainer.ui.words import translate

Role = QAccessible.Role
Text = QAccessible.Text

WHOLE = {Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.Slider, Role.SpinBox}
HELD = WHOLE | {Role.List, Role.Table, Role.Tree, Role.ScrollBar}
"""What is read when it has the focus; its parts are no texts of the page."""


def spoken_control(interface: QAccessibleInterface) -> str:
    """A control in words: its name, what it is, how it stands, and its description with its key."""
    words = (spoken_name(interface), _kind(interface), spoken_state(interface))
    said = ", ".join(word.strip() for word in words if word.strip())
    return " ".join(part for part in (_closed(said), _closed(interface.text(Text.Description))) if part)


def spoken_name(interface: QAccessibleInterface) -> str:
    """What a control is called. On some systems Qt gives what is chosen in a box in the place of the box's name."""
    widget = interface.object()
    return widget.accessibleName() if isinstance(widget, QComboBox) else interface.text(Text.Name)


def spoken_state(interface: QAccessibleInterface) -> str:
    """How a control stands: “checked”, “3 of 5”, what is in a field; empty where there is nothing to tell."""
    tell = _STATES.get(_role(interface))
    return tell(interface) if tell else ""


def spoken_texts(page: QAccessibleInterface, *, whole: bool = False) -> list[str]:
    """The texts of a page in their order, without those of controls and those that only name a control.

    `whole`: with what is otherwise passed over because it is told when it changes.
    """
    names = tuple(name for name in _names(page) if name)
    return [text for text in _texts(page, whole) if not any(name.startswith(text) for name in names)]


def _role(interface: QAccessibleInterface) -> QAccessible.Role:
    """What a control is to the player: one of our buttons stays a button where it can be checked."""
    return Role.Button if isinstance(interface.object(), QPushButton) else interface.role()


def _kind(interface: QAccessibleInterface) -> str:
    """What a control is, in plain words; empty for what is no control."""
    kinds = {
        Role.Button: translate("Window", "button"),
        Role.CheckBox: translate("Window", "check box"),
        Role.RadioButton: translate("Window", "choice"),
        Role.ComboBox: translate("Window", "choice"),
        Role.EditableText: translate("Window", "text field"),
        Role.Slider: translate("Window", "slider"),
        Role.SpinBox: translate("Window", "number"),
        Role.List: translate("Window", "list"),
        Role.Tree: translate("Window", "list"),
        Role.Table: translate("Window", "table"),
    }
    return kinds.get(_role(interface), "")


def _pressed(interface: QAccessibleInterface) -> str:
    button = interface.object()
    if interface.state().checked:
        return translate("Window", "chosen")
    return _among(button) if isinstance(button, QPushButton) else ""


def _checked(interface: QAccessibleInterface) -> str:
    return translate("Window", "checked") if interface.state().checked else translate("Window", "not checked")


def _among(button: QPushButton) -> str:
    """Which of the offered answers it is, so that the player knows how many there are."""
    parent = button.parentWidget()
    if button.property("role") != "choice" or parent is None:
        return ""
    around = parent.findChildren(QPushButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    offered = [one for one in around if one.property("role") == "choice" and one.isVisible()]
    return _placed("", offered.index(button), len(offered)) if button in offered and len(offered) > 1 else ""


def _placed(text: str, index: int, count: int) -> str:
    place = translate("Window", "{number} of {all}").format(number=index + 1, all=count)
    return f"{text}, {place}" if text else place


def _picked(interface: QAccessibleInterface) -> str:
    box = interface.object()
    return _placed(box.currentText(), box.currentIndex(), box.count()) if isinstance(box, QComboBox) else ""


def _measured(interface: QAccessibleInterface) -> str:
    measure = interface.valueInterface()
    now, most = (round(float(value)) for value in (measure.currentValue(), measure.maximumValue()))
    return translate("Window", "{number} of {all}").format(number=now, all=most)


def _written(interface: QAccessibleInterface) -> str:
    text = interface.text(Text.Value).strip()
    return translate("Window", "with the words: {words}").format(words=text) if text else translate("Window", "empty")


def _row(interface: QAccessibleInterface) -> str:
    """The row that the player is at, and which of how many it is."""
    view = interface.object()
    if not isinstance(view, QAbstractItemView):
        return ""
    model, index = view.model(), view.currentIndex()
    if model is None or not model.rowCount():
        return translate("Window", "empty")
    if not index.isValid():
        rows = model.rowCount()
        return translate("Window", "%n rows", "", rows)
    columns = [index.column()] if isinstance(view, QListView) else range(model.columnCount())
    cells = (_cell(index.siblingAtColumn(column)) for column in columns)
    return _placed(", ".join(cell for cell in cells if cell), index.row(), model.rowCount())


def _cell(index: QModelIndex) -> str:
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    return str(spoken or index.data(Qt.ItemDataRole.DisplayRole) or "")


def _names(place: QAccessibleInterface) -> Iterator[str]:
    """The names of all controls on a page."""
    if place.state().invisible:
        return
    if place.role() in HELD:
        yield spoken_name(place)
        return
    for child in _children(place):
        yield from _names(child)


def _texts(place: QAccessibleInterface, whole: bool) -> Iterator[str]:
    if place.state().invisible or place.role() in HELD or (_passed_over(place) and not whole):
        return
    name = place.text(Text.Name).strip()
    if place.role() is Role.StaticText:
        if name:
            yield name
    elif name and place.state().focusable and not isinstance(place.object(), QAbstractItemView):
        yield spoken_control(place)  # something drawn that can be walked through, such as a line with its marks
        return
    for child in _children(place):
        yield from _texts(child, whole)


def _children(place: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(place.childCount()):
        child = place.child(number)
        if child is not None:
            yield child


def _passed_over(place: QAccessibleInterface) -> bool:
    widget = place.object()
    return isinstance(widget, QWidget) and bool(widget.property(UNREAD))


def _closed(text: str) -> str:
    """The text as a sentence of its own, so that the voice pauses after it."""
    text = text.strip()
    return text if not text or text.rstrip("”’")[-1:] in (*".!?…:",) else f"{text}."


_STATES = {
    Role.Button: _pressed,
    Role.CheckBox: _checked,
    Role.RadioButton: _checked,
    Role.ComboBox: _picked,
    Role.Slider: _measured,
    Role.SpinBox: _measured,
    Role.EditableText: _written,
    Role.List: _row,
    Role.Tree: _row,
    Role.Table: _row,
}
"""How each kind of control stands."""
