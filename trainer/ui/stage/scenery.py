"""What the stage shows beside its panels: the place with the person in it, or, in writing, the thread of messages."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from trainer.core.scenario import Scenario
from trainer.ui.art import Drawings
from trainer.ui.room import KeyUse
from trainer.ui.stage.hear_again import HearAgain
from trainer.ui.stage.messages import Message
from trainer.ui.stage.talking_picture import TalkingPicture
from trainer.ui.stage.thread_view import ThreadView
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.words import translate


class Scenery(QStackedWidget):
    """Hands what happens to whichever of its two pictures shows this scene."""

    hear_wanted = Signal()
    """The player would like to hear the turn again, or no longer."""

    def __init__(self, drawings: Drawings, wardrobe: Wardrobe) -> None:
        super().__init__()
        self.setObjectName("scenery")
        self.picture = TalkingPicture(drawings, wardrobe)
        self.thread_view = ThreadView(drawings, wardrobe)
        self._talk: TalkingPicture | ThreadView = self.picture
        self._silent = True
        for one in (self.picture, self.thread_view):
            self.addWidget(one)
        for button in self._hear_again:
            button.clicked.connect(self.hear_wanted)

    @property
    def silent(self) -> bool:
        """Whether nothing has been said yet that could be heard."""
        return self._silent

    def set_scene(self, scenario: Scenario) -> None:
        """Take on another scene."""
        self.picture.set_scene(scenario)
        if scenario.scene.in_writing:
            self.thread_view.set_scene(scenario)
        self._talk = self.thread_view if scenario.scene.in_writing else self.picture

    def show_place(self) -> None:
        """Show the place of the scene, with nothing said."""
        self._silent = True
        self.picture.show_place()
        self.setCurrentWidget(self.picture)

    def show_talk(self, said: Sequence[Message]) -> None:
        """Show what was said so far."""
        self._silent = False
        self.setCurrentWidget(self._talk)
        self._talk.show_talk(said)

    def show_draft(self, text: str) -> None:
        """Show what the player is writing, where that can be seen; empty for nothing."""
        self._talk.show_draft(text)

    def follow(self, start: int, end: int) -> None:
        """Let the sentence that is being spoken stand out: its start and end in the partner's words, in code points."""
        self._talk.follow(start, end)

    def settle(self) -> None:
        """The voice is silent: all words stand alike."""
        self._talk.settle()

    def set_voice(self, on: bool) -> None:
        """Whether there is a voice to hear."""
        for button in self._hear_again:
            button.setVisible(on)

    def dress(self) -> None:
        """Take on a changed look."""
        self.picture.dress()
        self.thread_view.dress()

    def least_height(self, room: int) -> int:
        """How high it has to be, in a room that high, where what can be answered stands below it."""
        return self._talk.least_height(room) if self._talk.isVisibleTo(self) else self.picture.least_height(room)

    def more_keys(self) -> Sequence[KeyUse]:
        """The keys that no button in sight shows."""
        if not self.thread_view.isVisible():
            return ()
        return (KeyUse("Page Up, Page Down", translate("Stage", "Move through the messages")),)

    @property
    def _hear_again(self) -> tuple[HearAgain, HearAgain]:
        return (self.picture.bubble.again, self.thread_view.again)
