"""One button for the whole app: its words, its key shown beside them, and room for both to wrap."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcutEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QPushButton, QSizePolicy, QWidget

from trainer.ui.theme.space import SNUG
from trainer.ui.widgets.text import label
from trainer.ui.words import translate

PADDINGS = {
    "quiet": (19, 11, 19, 11),
    "primary": (22, 12, 22, 12),
    "link": (8, 6, 8, 6),
    "brand": (8, 6, 8, 6),
    "choice": (15, 13, 15, 13),
    "turn": (0, 2, 0, 2),
}
"""Left, top, right and bottom inside a button of each role; a style sheet's padding does not reach a layout."""

GAP = 10
"""Between the words and the key."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PressButton(QPushButton):
    """A button that Enter presses while it has the focus, whatever Enter means elsewhere in the room."""

    def event(self, event: QEvent) -> bool:
        """Takes Enter from whoever else would press at it, and acts on its own key at once: Qt would wait 100 ms."""
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous():
            self.click()
            return True
        if (
            isinstance(event, QKeyEvent)  # first, as it is quickly seen and events are many
            and event.type() is QEvent.Type.ShortcutOverride
            and event.key() in _ENTER
            and not event.modifiers()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in _ENTER and not event.modifiers():
            if not event.isAutoRepeat():  # a key held down does not run through a scene
                self.click()
        else:
            super().keyPressEvent(event)


class FilledButton(PressButton):
    """A button that is as large as what is laid out in it, and grows with it; a click on any of it presses it."""

    def fill(
        self,
        inside: QLayout,
        *,
        across: QSizePolicy.Policy = QSizePolicy.Policy.Expanding,
        down: QSizePolicy.Policy = QSizePolicy.Policy.Preferred,
    ) -> None:
        """Lay this out in the button; as a card it is, unless told otherwise, as wide as there is room."""
        self.setLayout(inside)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(across, down)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self._inside().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self._inside().minimumSize()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        inside = self._inside()
        return inside.heightForWidth(width) if inside.hasHeightForWidth() else inside.sizeHint().height()

    def _inside(self) -> QLayout:
        layout = self.layout()
        assert layout is not None
        return layout


class KeyButton(FilledButton):
    """A button of a role (primary, quiet, link, choice) that shows the key which presses it.

    The text wraps; the button grows with it.
    """

    def __init__(self, text: str, key: str = "", role: str = "quiet", *, name: str, key_first: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", role)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._text = label(text, "button", wrap=key_first)
        self._key: QLabel | None = None
        self._key_first = key_first
        inside = QHBoxLayout()
        inside.setContentsMargins(*PADDINGS.get(role, PADDINGS["quiet"]))
        inside.setSpacing(SNUG if key_first else GAP)
        inside.addWidget(self._text, 1)
        if key:
            self._add_key(inside)
        size = QSizePolicy.Policy.Preferred if key_first else QSizePolicy.Policy.Fixed
        self.fill(inside, across=size, down=size)
        self.toggled.connect(self._show_checked)
        self.set_words(text)
        self.set_key(key)

    @property
    def words(self) -> str:
        return self._text.text()

    @property
    def key(self) -> str:
        """The key as it is shown; empty for none."""
        return self._key.text() if self._key else ""

    def set_words(self, text: str) -> None:
        """Change what the button says, to the eye and to a screen reader."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_key(self, key: str) -> None:
        """Change the key that presses the button; empty for none. Esc is only shown: the window steps back by it."""
        shown = shown_key(key)
        if self._key is None:
            if not key:
                return
            self._add_key(self._inside())
        assert self._key is not None
        self._key.setText(shown)
        self.setAccessibleDescription(translate("Window", "Key: {key}").format(key=shown) if shown else "")
        self._key.setVisible(bool(key))
        self.setShortcut(QKeySequence("" if key == "Esc" else key))

    def _add_key(self, inside: QLayout) -> None:
        """Most doors and links show no key, and never make a place for one."""
        self._key = label("", "key", wrap=False)
        self._key.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        assert isinstance(inside, QHBoxLayout)
        top = Qt.AlignmentFlag.AlignTop if self._key_first else _middle()
        inside.insertWidget(0 if self._key_first else 1, self._key, 0, top)

    def _show_checked(self, checked: bool) -> None:
        """The style sheet cannot see a button's state from the text inside it."""
        self._text.setProperty("tone", "accent" if checked else "")
        if self._text.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else it is dressed when it is first shown
            self._text.style().unpolish(self._text)
            self._text.style().polish(self._text)


def shown_key(key: str) -> str:
    """A key as Qt names it, written as people read it: “Ctrl+Return” is “Ctrl + Enter”."""
    return key.replace("Return", "Enter").replace("+", " + ")


def _middle() -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag(0)


def exclusive(buttons: list[KeyButton], chosen: KeyButton) -> None:
    """Mark one of a few buttons as the chosen one."""
    for button in buttons:
        button.setCheckable(True)
        button.setChecked(button is chosen)
