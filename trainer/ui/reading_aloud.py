"""Self-voicing: the app's own voice reads what comes into sight and what has the focus, and talks over nobody."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from trainer.ui.announcing import announcements
from trainer.ui.explained import explained
from trainer.ui.room import Room
from trainer.ui.spoken_controls import spoken_control, spoken_name, spoken_state, spoken_texts
from trainer.ui.window import Window
from trainer.ui.words import translate

AGAIN, PAGE_AGAIN = "Ctrl+T", "Ctrl+Shift+T"
"""The keys that read the present control again, and all of the page."""

Say = Callable[[str, Callable[[], None]], None]
"""Speaks a text and calls back when it has been heard."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """Something to be read."""

    text: str
    control: bool = False
    """Whether it is about the control that has the focus: then it is only worth reading while that stays so."""


class ReadingAloud(QObject):
    """Reads the room that is entered, what is new in it, announcements, and the control with the focus, in this order.

    Every key hushes what is being read, and then whatever the key led to is read.
    """

    def __init__(self, window: Window, say: Say, hush: Callable[[], None]) -> None:
        """`say` speaks a text with the app's own voice; `hush` ends that at once."""
        super().__init__(window)
        self._window = window
        self._say, self._hush = say, hush
        self._queue: deque[Utterance] = deque()
        self._now: Utterance | None = None
        self._room: Room | None = window.room
        self._announced: list[str] = []
        self._turns: dict[QWidget, str] = {}
        """What stands in the room as it was announced."""
        self._page_read: list[str] = []
        self._page_due = False
        self._control_due = True
        self._state: tuple[QWidget | None, str] = (None, "")
        self._partner = ""
        """What the partner is saying; empty while they are silent."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._gather)
        app().focusChanged.connect(self._on_focus)
        app().installEventFilter(self)
        window.entered.connect(self._on_entered)
        announcements.made.connect(self._on_announced)
        self._keys = [
            explained(
                QShortcut(QKeySequence(AGAIN), window, self.read_control),
                translate("Window", "Read once more where you are"),
            ),
            explained(
                QShortcut(QKeySequence(PAGE_AGAIN), window, self.read_page), translate("Window", "Read the whole page")
            ),
        ]
        self._soon.start()

    def explain(self) -> None:
        """Tell who has just turned this on how to go about with it."""
        self._announced.append(
            translate(
                "Window",
                "From here on everything is read aloud. Any key ends what is being read, and Ctrl does nothing else. "
                "{again} reads where you are once more, {page} the whole page.",
            ).format(again=AGAIN.replace("+", " + "), page=PAGE_AGAIN.replace("+", " + "))
        )

    def close(self) -> None:
        """Read no more."""
        app().removeEventFilter(self)
        app().focusChanged.disconnect(self._on_focus)
        self._window.entered.disconnect(self._on_entered)
        announcements.made.disconnect(self._on_announced)
        for key in self._keys:
            key.setEnabled(False)
            key.deleteLater()
        self.silence()
        self._soon.stop()
        self.deleteLater()

    def silence(self) -> None:
        """End what is being read, and forget what was to follow."""
        self._queue.clear()
        self._announced.clear()
        self._stop()

    def read_control(self) -> None:
        """Read the control that has the focus."""
        self._control_due = True
        self._soon.start()

    def read_page(self) -> None:
        """Read all of the page in sight, and the control that has the focus."""
        self._room = self._window.room
        self._page_due = True
        self.read_control()

    # The partner goes first

    def partner_began(self, text: str) -> None:
        """The partner is heard from now on: wait, and do not say again what they say."""
        self._partner = text
        self._announced = [told for told in self._announced if text not in told]
        if self._now:
            self._queue.appendleft(self._now)
            self._stop()
        self._queue = deque(one for one in self._queue if text not in one.text)

    def partner_ended(self) -> None:
        """The partner is silent again."""
        self._partner = ""
        self._soon.start()

    # What happens in the window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Every key comes by here before anything acts on it, and after that."""
        if event.type() is QEvent.Type.ShortcutOverride:
            self.silence()
            self._soon.start()
        elif event.type() in (QEvent.Type.KeyRelease, QEvent.Type.MouseButtonRelease):
            self._soon.start()
        return False

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None:
            self._control_due = True
            self._soon.start()

    def _on_entered(self, room: Room) -> None:
        self._room = room
        self._page_read = []
        self._turns.clear()
        self._soon.start()

    def _on_announced(self, widget: QWidget, text: str) -> None:
        if self._partner and self._partner in text:
            return
        if self._window.room and self._window.room.isAncestorOf(widget):
            if self._turns.get(widget) == text:  # shown again beside another question
                return
            self._turns = {widget: text}
        self._announced.append(text)
        self._soon.start()

    # What is read of it

    def _gather(self) -> None:
        """Once all that an event led to has happened: what there is to read now. Not while the partner speaks."""
        if self._partner:
            return
        entered, control = self._entered(), self._control()
        new = [text for text in self._new_on_page() if text not in entered and text not in control]
        found = [Utterance(text) for text in (entered, *self._told(), *new) if text]
        if control:
            self._queue = deque(one for one in self._queue if not one.control)
            if self._now and self._now.control:
                self._stop()
            found.append(Utterance(control, control=True))
        self._queue.extend(found)
        if self._now is None:
            self._next()

    def _entered(self) -> str:
        """The room that was entered, once."""
        room, self._room = self._room, None
        if room is None:
            return ""
        return f"{room.accessibleName()}: {room.place}." if room.place else f"{room.accessibleName()}."

    def _told(self) -> list[str]:
        told, self._announced = self._announced, []
        return told

    def _new_on_page(self) -> list[str]:
        """What stands on the page now and did not when it was last looked at."""
        page = QApplication.activeModalWidget() or self._window.room
        if page is None:
            return []
        interface = QAccessible.queryAccessibleInterface(page)
        before, self._page_read = set(self._page_read), spoken_texts(interface)
        whole, self._page_due = self._page_due, False
        if whole:
            return list(dict.fromkeys(spoken_texts(interface, whole=True)))
        return [text for text in dict.fromkeys(self._page_read) if text not in before]

    def _control(self) -> str:
        """The control with the focus where that is due; else how it stands, where that has changed."""
        widget = QApplication.focusWidget()
        interface = QAccessible.queryAccessibleInterface(widget) if widget else None
        if widget is None or interface is None:
            return ""
        state = f"{spoken_name(interface)}, {spoken_state(interface)}".strip(", ")
        due, self._control_due = self._control_due, False
        (seen, before), self._state = self._state, (widget, state)
        if due:
            return spoken_control(interface)
        is_typing = interface.role() is QAccessible.Role.EditableText
        return state if seen is widget and state != before and not is_typing else ""

    # Reading it

    def _next(self) -> None:
        self._now = self._queue.popleft() if self._queue else None
        if self._now:
            self._say(self._now.text, self._next_after(self._now))

    def _next_after(self, utterance: Utterance) -> Callable[[], None]:
        def go_on() -> None:
            if self._now is utterance and not self._partner:
                self._next()

        return go_on

    def _stop(self) -> None:
        if self._now:
            self._now = None
            self._hush()


def app() -> QApplication:
    """The application, which every key and every change of focus passes."""
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found
