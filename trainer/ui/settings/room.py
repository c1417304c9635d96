"""The settings room: each change is kept and felt at once."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSlider, QWidget
from shiboken6 import isValid

from trainer.core.play.holding import EFFECTS
from trainer.core.settings import TEXT_SIZES, VOICE_SPEEDS, Settings
from trainer.ui.room import Room
from trainer.ui.settings.choices import speeds, text_size_words, themes
from trainer.ui.settings.controls import choices, form
from trainer.ui.settings.data_card import DataCard, DataNeeds
from trainer.ui.settings.rhythm_card import RhythmCard
from trainer.ui.theme.space import PAGE, ROOMY, SNUG
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import Card, KeyButton, add, column, label, row, scrolled
from trainer.ui.widgets.centred import Centred
from trainer.ui.words import translate

VOLUME_STEP = 10
"""Per cent, by Page Up and Page Down."""


class SettingsRoom(Room):
    """Shows the settings and hands every change to `changed`."""

    def __init__(
        self,
        settings: Callable[[], Settings],
        changed: Callable[[Settings], None],
        try_voice: Callable[[], None],
        data: DataNeeds,
        say_with_undo: Callable[[str, Callable[[], None]], None],
        wardrobe: Wardrobe,
    ) -> None:
        super().__init__("settings", translate("Settings", "Settings"))
        self._settings = settings
        self._changed = changed
        self._say_with_undo = say_with_undo
        self._make_controls()
        self.days = RhythmCard(lambda setting, value: self._change(**{setting: value}))
        self.data = DataCard(data)
        hear = KeyButton(translate("Settings", "Hear a sentence"), "", name="try-voice")
        hear.clicked.connect(try_voice)
        again = KeyButton(translate("Settings", "Show the first steps again"), "", name="first-steps")
        again.clicked.connect(lambda: self.go.emit("welcome", None))
        page = column(space=ROOMY, margins=PAGE)
        self.setLayout(column(scrolled(Centred(page, wardrobe), "settings-area")))
        # Into a page that stands where it stays: each move of all that is in it would dress it once more.
        add(page, self._you(again), self._look(), self.days, self._practice(), self._sound(hear), self.data, None)

    def _make_controls(self) -> None:
        self.name = QLineEdit()
        self.name.editingFinished.connect(lambda: self._change(name=self.name.text().strip()))
        self.theme = choices([title for _, title in themes()])
        self.theme.activated.connect(self._wear)
        self.text_size = choices([text_size_words(size) for size in TEXT_SIZES])
        self.text_size.activated.connect(self._resize_text)
        self.motion = self._box("motion", translate("Settings", "Faces and strokes move"))
        effects = EFFECTS.items()
        self.stickiness = choices([_numbered(number, effect) for number, effect in effects])
        self.stickiness.activated.connect(lambda number: self._change(stickiness=number + 1))
        self.listening_check = self._box(
            "listening_check", translate("Settings", "Ask what they told me before I leave")
        )
        self.hints = self._box("hints", translate("Settings", "Show what I heard while I write"))
        self.voice = self._box("voice", translate("Settings", "The partner speaks aloud"))
        self.speed = choices(speeds())
        self.speed.activated.connect(lambda number: self._change(voice_speed=VOICE_SPEEDS[number]))
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setPageStep(VOLUME_STEP)
        self.volume.setTracking(False)  # each change is written to the disk
        self.volume.valueChanged.connect(lambda value: self._change(voice_volume=value))
        self.read_aloud = self._box("read_aloud", translate("Settings", "Say what each control is as I reach it"))
        self.sounds = self._box("sounds", translate("Settings", "A soft sound now and then, as things happen"))
        self.room_tone = self._box("room_tone", translate("Settings", "The quiet murmur of the place behind a scene"))

    def _box(self, setting: str, words: str) -> QCheckBox:
        """A box for a setting that is on or off."""
        box = QCheckBox(words)
        box.toggled.connect(lambda on: self._change(**{setting: on}))
        return box

    def _you(self, again: KeyButton) -> Card:
        rows = form((translate("Settings", "Your name, if you like"), self.name, "name"))
        heading = label(translate("Settings", "You"), "heading")
        return Card(heading, rows, row(again, None), name="card-you", space=SNUG)

    def _look(self) -> Card:
        rows = form(
            (translate("Settings", "Colours"), self.theme, "theme"),
            (translate("Settings", "Text size"), self.text_size, "text-size"),
            (translate("Settings", "Motion"), self.motion, "motion"),
        )
        return Card(label(translate("Settings", "Look"), "heading"), rows, name="card-look", space=SNUG)

    def _practice(self) -> Card:
        rows = form(
            (translate("Settings", "How hard they hold on"), self.stickiness, "stickiness"),
            (translate("Settings", "Listening check"), self.listening_check, "listening-check"),
            (translate("Settings", "Hints"), self.hints, "hints"),
        )
        return Card(label(translate("Settings", "In a scene"), "heading"), rows, name="card-practice", space=SNUG)

    def _sound(self, hear: KeyButton) -> Card:
        rows = form(
            (translate("Settings", "Voice"), self.voice, "voice"),
            (translate("Settings", "Speed"), self.speed, "voice-speed"),
            (translate("Settings", "Volume"), self.volume, "voice-volume"),
            (translate("Settings", "Reading aloud"), self.read_aloud, "read-aloud"),
            (translate("Settings", "Small sounds"), self.sounds, "sounds"),
            (translate("Settings", "Room tone"), self.room_tone, "room-tone"),
        )
        heading = label(translate("Settings", "Sound"), "heading")
        return Card(heading, rows, row(hear, None), name="card-sound", space=SNUG)

    def enter(self, what: object) -> None:
        self.refresh()
        self.name.setFocus()

    def refresh(self) -> None:
        """Show what is set."""
        settings = self._settings()
        self.days.show_settings(settings)
        boxes = (self.motion, self.listening_check, self.hints, self.voice, self.read_aloud, self.sounds)
        chosen = (self.theme, self.text_size, self.stickiness, self.speed)
        widgets: tuple[QWidget, ...] = (self.name, self.volume, self.room_tone, *boxes, *chosen)
        for widget in widgets:
            widget.blockSignals(True)
        self.name.setText(settings.name)
        self.voice.setChecked(settings.voice)
        self.speed.setCurrentIndex(VOICE_SPEEDS.index(settings.voice_speed))
        self.volume.setValue(settings.voice_volume)
        self.theme.setCurrentIndex([theme for theme, _ in themes()].index(settings.theme))
        self.text_size.setCurrentIndex(TEXT_SIZES.index(settings.text_size))
        self.motion.setChecked(settings.motion)
        self.stickiness.setCurrentIndex(settings.stickiness - 1)
        self.listening_check.setChecked(settings.listening_check)
        self.hints.setChecked(settings.hints)
        self.read_aloud.setChecked(settings.read_aloud)
        self.sounds.setChecked(settings.sounds)
        self.room_tone.setChecked(settings.room_tone)
        for widget in widgets:
            widget.blockSignals(False)

    def step_back(self) -> None:
        if not self.data.step_back():
            self.go.emit("back", None)

    def leave(self) -> None:
        self._change(name=self.name.text().strip())

    def _wear(self, number: int) -> None:
        """Change the colours. They change everything, so the way back is a single key."""
        before = self._settings().theme
        theme, title = themes()[number]
        if self._change(theme=theme):
            told = translate("Settings", "The colours are now “{colours}”.").format(colours=title)
            self._say_with_undo(told, lambda: self._take_back(theme=before))

    def _resize_text(self, number: int) -> None:
        before = self._settings().text_size
        if self._change(text_size=TEXT_SIZES[number]):
            size = text_size_words(TEXT_SIZES[number])
            told = translate("Settings", "The text size is now {size}.").format(size=size)
            self._say_with_undo(told, lambda: self._take_back(text_size=before))

    def _take_back(self, **values: object) -> None:
        """This room may have been made anew since; the window then shows what holds again."""
        self._change(**values)
        if isValid(self):
            self.refresh()

    def _change(self, **values: object) -> bool:
        """Hand over the settings with these in them. Returns whether anything is different."""
        settings = replace(self._settings(), **values)  # type: ignore[arg-type]  # the names are those of Settings
        different = settings != self._settings()
        if different:
            self._changed(settings)
        return different


def _numbered(number: int, effect: str) -> str:
    return translate("Settings", "{number}: {effect}").format(number=number, effect=effect)
