"""What is heard beside the partner, as the settings ask: the app's own voice, the room, small sounds.

Nothing of it is loaded before it is wanted.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from trainer.core.settings import Settings
from trainer.parts import Parts
from trainer.ui.room import Room
from trainer.ui.window import Window

if TYPE_CHECKING:
    from trainer.speech.sounds import Sounds
    from trainer.ui.reading_aloud import ReadingAloud

STAGE, VERDICT = "stage", "verdict"


class Hearing(QObject):
    """Follows the settings and the rooms, from the first picture to the last."""

    def __init__(self, parts: Parts, window: Window) -> None:
        super().__init__(window)
        self._parts, self._window = parts, window
        self._reading: ReadingAloud | None = None
        self._sounds: Sounds | None = None
        self._room = ""
        parts.on_change(self.follow)
        window.entered.connect(self._on_entered)

    def begin(self) -> None:
        """Begin with what the settings ask for."""
        settings = self._parts.settings
        if settings.read_aloud:
            self._read_aloud()
        self._follow_sounds(settings)

    def follow(self, settings: Settings) -> None:
        """Begin or end what changed settings ask for."""
        if settings.read_aloud and self._reading is None:
            self._read_aloud().explain()
        elif not settings.read_aloud:
            self._read_no_more()
        self._follow_sounds(settings)

    def close(self) -> None:
        """Be silent."""
        self._read_no_more()
        self._end_sounds()

    # The app's own voice

    def _read_aloud(self) -> "ReadingAloud":
        from trainer.ui.reading_aloud import ReadingAloud

        parts = self._parts
        parts.reader.warm_up()
        self._reading = reading = ReadingAloud(self._window, parts.read_out, parts.reader.stop)
        parts.speaker.turn_began.connect(reading.partner_began)
        parts.speaker.turn_ended.connect(reading.partner_ended)
        parts.reader.turn_began.connect(self._give_way)
        parts.reader.turn_ended.connect(self._take_way)
        return reading

    def _read_no_more(self) -> None:
        reading, self._reading = self._reading, None
        if reading is None:
            return
        parts = self._parts
        parts.speaker.turn_began.disconnect(reading.partner_began)
        parts.speaker.turn_ended.disconnect(reading.partner_ended)
        reading.close()
        parts.reader.turn_began.disconnect(self._give_way)
        parts.reader.turn_ended.disconnect(self._take_way)

    # Sounds

    def _follow_sounds(self, settings: Settings) -> None:
        wanted = settings.sounds or settings.room_tone
        if wanted and self._sounds is None:
            self._make_sounds()
        elif not wanted:
            self._end_sounds()
        self._sound_room()

    def _make_sounds(self) -> None:
        from trainer.speech.sounds import Sounds

        self._sounds = Sounds()
        speaker = self._parts.speaker
        speaker.turn_began.connect(self._give_way)
        speaker.turn_ended.connect(self._take_way)
        speaker.turn_heard.connect(self._tick)

    def _end_sounds(self) -> None:
        if self._sounds is None:
            return
        speaker = self._parts.speaker
        speaker.turn_began.disconnect(self._give_way)
        speaker.turn_ended.disconnect(self._take_way)
        speaker.turn_heard.disconnect(self._tick)
        self._sounds.close()
        self._sounds = None

    def _on_entered(self, room: Room) -> None:
        before, self._room = self._room, room.objectName()
        self._sound_room()
        if self._sounds and self._parts.settings.sounds and (before, self._room) == (STAGE, VERDICT):
            from trainer.speech.sound_wire import Sound

            self._sounds.play(Sound.NOTES)

    def _sound_room(self) -> None:
        """The room is heard while a scene is played, and fades at its verdict; elsewhere nothing waits to be heard."""
        if self._sounds is None:
            return
        if self._room == STAGE and self._parts.settings.room_tone:
            self._sounds.enter_room()
        elif self._room in (STAGE, VERDICT):
            self._sounds.leave_room()
        else:
            self._sounds.close()

    def _give_way(self) -> None:
        if self._sounds:
            self._sounds.give_way(somebody_speaks=True)

    def _take_way(self) -> None:
        if self._sounds:
            self._sounds.give_way(somebody_speaks=False)

    def _tick(self) -> None:
        from trainer.speech.sound_wire import Sound

        if self._sounds and self._parts.settings.sounds and self._room == STAGE:
            self._sounds.play(Sound.TICK)
