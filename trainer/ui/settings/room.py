"""The settings room: each change is kept and felt at once."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QSlider, QWidget

from trainer.core.play.holding import EFFECTS
from trainer.core.settings import TEXT_SIZES, VOICE_SPEEDS, Settings, Theme
from trainer.ui.room import Room
from trainer.ui.widgets import Card, KeyButton, column, label, row, scrolled, speak_as

THEMES = (
    (Theme.SYSTEM, "As the system"),
    (Theme.LIGHT, "Light"),
    (Theme.DARK, "Dark"),
    (Theme.HIGH_CONTRAST, "High contrast"),
)
SHORTEST = 12
"""As many letters of a choice are always in sight, and more where there is room."""
SPEEDS = ("Much slower", "Slower", "As they speak", "Faster", "Much faster")


class SettingsRoom(Room):
    """Shows the settings and hands every change to `changed`."""

    def __init__(
        self,
        settings: Callable[[], Settings],
        changed: Callable[[Settings], None],
        try_voice: Callable[[], None],
        data_folder: Path,
    ) -> None:
        super().__init__("settings", "Settings")
        self._settings = settings
        self._changed = changed
        self.name = QLineEdit()
        self.name.editingFinished.connect(lambda: self._change(name=self.name.text().strip()))
        self.voice = QCheckBox("The partner speaks aloud")
        self.voice.toggled.connect(lambda on: self._change(voice=on))
        self.speed = _choices(SPEEDS)
        self.speed.activated.connect(lambda number: self._change(voice_speed=VOICE_SPEEDS[number]))
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setPageStep(10)
        self.volume.setTracking(False)  # each change is written to the disk
        self.volume.valueChanged.connect(lambda value: self._change(voice_volume=value))
        self.theme = _choices([title for _, title in THEMES])
        self.theme.activated.connect(lambda number: self._change(theme=THEMES[number][0]))
        self.text_size = _choices([f"{size} %" for size in TEXT_SIZES])
        self.text_size.activated.connect(lambda number: self._change(text_size=TEXT_SIZES[number]))
        self.motion = QCheckBox("Faces and strokes move")
        self.motion.toggled.connect(lambda on: self._change(motion=on))
        self.stickiness = _choices([f"{number}: {effect}" for number, effect in EFFECTS.items()])
        self.stickiness.activated.connect(lambda number: self._change(stickiness=number + 1))
        self.listening_check = QCheckBox("Ask what they told me before I leave")
        self.listening_check.toggled.connect(lambda on: self._change(listening_check=on))
        self.hints = QCheckBox("Show what I heard while I write")
        self.hints.toggled.connect(lambda on: self._change(hints=on))
        hear = KeyButton("Hear a sentence", "", name="try-voice")
        hear.clicked.connect(try_voice)
        show = KeyButton("Open the folder", "", name="open-data-folder")
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(data_folder))))
        self._lay_out(hear, show, data_folder)

    def _lay_out(self, hear: KeyButton, show: KeyButton, data_folder: Path) -> None:
        you = _form(("Your name, if you like", self.name, "name"))
        look = _form(
            ("Colours", self.theme, "theme"),
            ("Text size", self.text_size, "text-size"),
            ("Motion", self.motion, "motion"),
        )
        practice = _form(
            ("How hard they hold on", self.stickiness, "stickiness"),
            ("Listening check", self.listening_check, "listening-check"),
            ("Hints", self.hints, "hints"),
        )
        sound = _form(
            ("Voice", self.voice, "voice"),
            ("Speed", self.speed, "voice-speed"),
            ("Volume", self.volume, "voice-volume"),
        )
        where = label(str(data_folder), "muted", name="data-folder")
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        page = column(
            Card(label("You", "heading"), you, name="card-you", space=12),
            Card(label("Look", "heading"), look, name="card-look", space=12),
            Card(label("Practice", "heading"), practice, name="card-practice", space=12),
            Card(label("Sound", "heading"), sound, row(hear, None), name="card-sound", space=12),
            Card(
                label("Your data", "heading"),
                label("Everything you do here stays on this machine, in one folder. Nothing is sent anywhere."),
                where,
                row(show, None),
                name="card-data",
                space=12,
            ),
            None,
            space=20,
            margins=(24, 8, 24, 20),
        )
        self.setLayout(column(scrolled(page, "settings-area")))

    def enter(self, what: object) -> None:
        settings = self._settings()
        look = (self.theme, self.text_size, self.motion)
        practice = (self.stickiness, self.listening_check, self.hints)
        widgets: tuple[QWidget, ...] = (self.name, *look, *practice, self.voice, self.speed, self.volume)
        for widget in widgets:
            widget.blockSignals(True)
        self.name.setText(settings.name)
        self.voice.setChecked(settings.voice)
        self.speed.setCurrentIndex(VOICE_SPEEDS.index(settings.voice_speed))
        self.volume.setValue(settings.voice_volume)
        self.theme.setCurrentIndex([theme for theme, _ in THEMES].index(settings.theme))
        self.text_size.setCurrentIndex(TEXT_SIZES.index(settings.text_size))
        self.motion.setChecked(settings.motion)
        self.stickiness.setCurrentIndex(settings.stickiness - 1)
        self.listening_check.setChecked(settings.listening_check)
        self.hints.setChecked(settings.hints)
        for widget in widgets:
            widget.blockSignals(False)
        self.name.setFocus()

    def step_back(self) -> None:
        self.go.emit("back", None)

    def leave(self) -> None:
        self._change(name=self.name.text().strip())

    def _change(self, **values: object) -> None:
        settings = replace(self._settings(), **values)  # type: ignore[arg-type]  # the names are those of Settings
        if settings != self._settings():
            self._changed(settings)


def _choices(titles: list[str] | tuple[str, ...]) -> QComboBox:
    box = QComboBox()
    box.addItems(list(titles))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(SHORTEST)
    return box


def _form(*rows: tuple[str, QWidget, str]) -> QGridLayout:
    """Rows of a title and its control; the title is the control's name for a screen reader, too."""
    form = QGridLayout()
    form.setHorizontalSpacing(24)
    form.setVerticalSpacing(14)
    form.setColumnStretch(0, 30)
    form.setColumnStretch(1, 70)
    for number, (title, widget, name) in enumerate(rows):
        widget.setObjectName(name)
        speak_as(widget, f"{title}: {widget.text()}" if isinstance(widget, QCheckBox) else title)
        form.addWidget(label(title), number, 0)
        form.addWidget(widget, number, 1)
    return form
