"""The partner's voice on the stage: says a turn, lets the picture follow it, and stops when it is told to."""

from PySide6.QtCore import QObject

from trainer.core.person import Voice
from trainer.ui.stage.needs import StageNeeds
from trainer.ui.stage.scenery import Scenery
from trainer.ui.widgets import KeyButton
from trainer.ui.words import translate


class VoiceOver(QObject):
    """Speaks where the settings say so. What is said stands in words in any case."""

    def __init__(self, needs: StageNeeds, scenery: Scenery, parent: QObject) -> None:
        super().__init__(parent)
        self._needs = needs
        self._scenery = scenery
        self._turn, self._voice = "", Voice()
        self._sounding = False
        self.switch = KeyButton("", "V", "link", name="turn-voice")
        """Turns the voice on and off."""
        self.switch.clicked.connect(self._turn_voice)
        scenery.hear_wanted.connect(self._hear_again_or_stop)

    def speak(self, turn: str, voice: Voice) -> None:
        """Say the partner's present words."""
        self._turn, self._voice = turn, voice
        self._speak()

    def hush(self) -> None:
        """Be silent at once."""
        self._needs.speaker.stop()
        self._settle()

    def refresh(self) -> None:
        """Show whether there is a voice."""
        on = self._needs.settings().voice
        self.switch.set_words(translate("Stage", "Voice on") if on else translate("Stage", "Voice off"))
        self._scenery.set_voice(on)

    def _speak(self) -> None:
        self.hush()
        if self._needs.settings().voice and not self._scenery.silent:
            self._needs.speaker.say(self._turn, self._voice, self._settle, self._follow)

    def _follow(self, start: int, end: int) -> None:
        self._sounding = True
        self._scenery.follow(start, end)

    def _settle(self) -> None:
        self._sounding = False
        self._scenery.settle()

    def _hear_again_or_stop(self) -> None:
        if self._sounding:
            self.hush()
        else:
            self._speak()

    def _turn_voice(self) -> None:
        self._needs.turn_voice(not self._needs.settings().voice)
        self.refresh()
        self._speak()
