"""A talk in writing: the messages of both with their times, the newest in sight, and the player's draft at the foot."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSlider, QFrame, QWidget

from trainer.core.channel import Channel
from trainer.core.scenario import Scenario
from trainer.ui.announcing import announce, leave_unread
from trainer.ui.art import Drawings
from trainer.ui.stage.hear_again import HearAgain
from trainer.ui.stage.messages import Message, last_of_theirs
from trainer.ui.stage.sheets import Letter, Note, Sheet, Whose
from trainer.ui.stage.small_face import SmallFace
from trainer.ui.theme.space import EVEN, SMALL, SNUG, TINY, WIDE
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import column, label, refill, row, scrolled, speak_as
from trainer.ui.words import translate

PAGES = {
    "PgUp": QAbstractSlider.SliderAction.SliderPageStepSub,
    "PgDown": QAbstractSlider.SliderAction.SliderPageStepAdd,
}
"""The keys that move through the messages."""


class ThreadView(QFrame):
    """Takes the place of the picture. E-mail lies there as sheets, a chat and direct messages as bubbles."""

    def __init__(self, drawings: Drawings, wardrobe: Wardrobe) -> None:
        super().__init__()
        self.setObjectName("thread")
        leave_unread(self)  # its newest message is announced
        self.setProperty("role", "card")
        self._drawings, self._wardrobe = drawings, wardrobe
        self._scenario: Scenario | None = None
        self._said: Sequence[Message] = ()
        self._newest: Sheet | None = None
        self._draft: Sheet | None = None
        self._partner = label("", "strong", name="thread-partner")
        self._role = label("", "small", name="thread-role")
        self._aim = label("", name="thread-aim")
        self.again = HearAgain()
        self._messages, self._draft_place = column(space=SNUG), column()
        self._thread, self._foot = QWidget(), QFrame()
        self._soon = QTimer(self, singleShot=True, interval=0)  # when all messages have their places
        self._soon.timeout.connect(self._show_newest)
        self._build()
        self._take_keys()

    def _build(self) -> None:
        self._head = row(column(self._partner, self._role, space=TINY), self.again, margins=(WIDE, EVEN, EVEN, SNUG))
        self._head.setStretch(0, 1)
        thread = column(self._messages, None, self._draft_place, space=SNUG, margins=(WIDE, SMALL, WIDE, SMALL))
        self._thread.setProperty("role", "inside")
        self._thread.setLayout(thread)
        self._area = scrolled(self._thread, "thread-area", "inside")
        self._foot.setProperty("role", "thread-foot")
        self._foot.setLayout(column(self._aim, margins=(WIDE, SNUG, WIDE, EVEN)))
        layout = column(self._head, self._area, self._foot, space=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _take_keys(self) -> None:
        bar = self._area.verticalScrollBar()
        bar.rangeChanged.connect(self._show_newest_soon)
        for key, step in PAGES.items():
            QShortcut(QKeySequence(key), self, lambda step=step: bar.triggerAction(step))

    def set_scene(self, scenario: Scenario) -> None:
        """Begin a thread with the partner of a scene."""
        partner = scenario.scene.partner
        self._scenario, self._said = scenario, ()
        self._partner.setText(partner.name)
        self._role.setText(partner.role)
        self._role.setVisible(bool(partner.role))
        self._aim.setText(scenario.brief.aim)
        speak_as(self, translate("Stage", "Messages with {name}").format(name=partner.name))
        self._draft = self._sheet(Whose.DRAFT, translate("Stage", "Draft"))
        self._draft.hide()
        refill(self._draft_place, self._draft)

    def show_talk(self, said: Sequence[Message]) -> None:
        """Show all messages so far, and tell a screen reader of the partner's newest."""
        self._said = said
        self.show_draft("")
        self._fill()
        if self._newest:
            announce(self._newest, self._newest.accessibleName())

    def show_draft(self, text: str) -> None:
        """Show what is being written at the foot of the thread; nothing for empty words."""
        if self._draft:
            self._draft.show_words(text)
            self._draft.setVisible(bool(text.strip()))
            self._show_newest_soon()

    def follow(self, start: int, end: int) -> None:
        """Let the sentence that is being spoken stand out: its start and end in the newest message, in code points."""
        if self._newest:
            self._newest.words.follow(start, end)
            self.again.set_speaking(True)

    def settle(self) -> None:
        """The voice is silent: all words stand alike."""
        if self._newest:
            self._newest.words.settle()
        self.again.set_speaking(False)

    def dress(self) -> None:
        """Take on a changed look: faces grow with the text."""
        self._fill()

    def least_height(self, room: int) -> int:
        """How high it has to be, in a room that high, where what can be answered stands below it."""
        newest = self._newest.heightForWidth(self.width() - 2 * WIDE) if self._newest else 0
        around = self._head.sizeHint().height() + self._foot.heightForWidth(self.width()) + 2 * EVEN
        return min(newest + around, room - EVEN)

    def _fill(self) -> None:
        sheets = [self._message(message) for message in self._said]
        last = last_of_theirs(self._said) if self._said else None
        self._newest = next((sheet for sheet, one in zip(sheets, self._said, strict=True) if one is last), None)
        refill(self._messages, *sheets)
        self._show_newest_soon()

    def _message(self, message: Message) -> Sheet:
        turn, scenario = message.turn, self._scenario
        assert scenario is not None
        if not message.theirs:
            return self._sheet(Whose.MINE, translate("Stage", "You"), turn.text, turn.at)
        face = SmallFace(self._drawings, self._wardrobe, scenario.look, message.face, message.lamp)
        return self._sheet(Whose.THEIRS, scenario.scene.partner.name, turn.text, turn.at, face)

    def _sheet(self, whose: Whose, who: str, words: str = "", at: str = "", face: QWidget | None = None) -> Sheet:
        mail = self._scenario is not None and self._scenario.scene.channel is Channel.EMAIL
        return (Letter if mail else Note)(whose, who, words, at, face)

    def _show_newest_soon(self) -> None:
        self._soon.start()

    def _show_newest(self) -> None:
        """Bring the draft into sight, or the partner's newest message from its top."""
        bar = self._area.verticalScrollBar()
        wanted = bar.maximum()
        if self._newest and not (self._draft and self._draft.isVisibleTo(self._thread)):
            wanted = min(wanted, self._newest.mapTo(self._thread, QPoint()).y() - SMALL)
        bar.setValue(wanted)
