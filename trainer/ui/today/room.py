"""The Today room: a greeting, the one thing to do, at most three scenes, and what goes well."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from trainer.core.attempt import JudgedAttempt
from trainer.core.ports import AttemptLog, Clock, Shelf
from trainer.core.practice.going_well import WINDOW, going_well
from trainer.core.practice.suggesting import Suggestion, suggest
from trainer.core.settings import Settings
from trainer.ui.art import Drawings
from trainer.ui.room import Room
from trainer.ui.spoken import greeting, spoken_minutes
from trainer.ui.theme.space import EVEN, ROOMY, SMALL, WIDE
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.today.band import Band
from trainer.ui.today.scene_card import SceneCard
from trainer.ui.today.well import well_sentence
from trainer.ui.widgets import Card, SideBySide, column, label, scrolled
from trainer.ui.widgets.centred import Centred
from trainer.ui.words import translate

CARD_AT_LEAST = 260
"""The width in pixels, at 100 % text, below which the cards go below one another."""


MARGINS = (WIDE, 0, WIDE, ROOMY)
"""The page's; the evening comes right below the bar."""


@dataclass(frozen=True, slots=True)
class TodayNeeds:
    """What Today asks of the outside."""

    shelf: Shelf
    log: AttemptLog
    clock: Clock
    settings: Callable[[], Settings]
    wardrobe: Wardrobe
    drawings: Drawings


class TodayRoom(Room):
    """Made anew from the log each time that it is entered."""

    def __init__(self, needs: TodayNeeds) -> None:
        super().__init__("today", translate("Today", "Today"))
        self._needs = needs
        self._first = ""
        self.band = Band(needs.drawings, needs.wardrobe)
        self.band.play.clicked.connect(self._play)
        self._heading = label(translate("Today", "Good to play today"), "heading")
        self._shown: list[SceneCard] = []
        self._cards: QWidget = QWidget()
        self._well = label("", name="going-well")
        well = label(translate("Today", "Going well"), "heading", tone="teal")
        self._well_card = Card(well, self._well, name="going-well-card", space=SMALL)
        self._page = column(
            self.band, SMALL, self._heading, self._cards, self._well_card, None, space=EVEN, margins=MARGINS
        )
        self._centred = Centred(self._page, needs.wardrobe)
        self._area = scrolled(self._centred, "today-area")
        for one in (self._centred.page, self._area.viewport()):
            one.installEventFilter(self)
        self.setLayout(column(self._area))
        needs.wardrobe.changed.connect(self._dress)

    def enter(self, what: object) -> None:
        newest = self._needs.log.newest(2 * WINDOW)
        suggestions = suggest(self._needs.shelf.summaries(), newest)
        self._greet(newest, suggestions)
        self._show_cards(suggestions)
        told = going_well([judged.counted for judged in newest])
        self._well_card.setVisible(told is not None)
        if told:
            self._well.setText(well_sentence(told))
        self.band.play.setFocus()

    def refresh(self) -> None:
        self.enter(None)

    def step_back(self) -> None:
        """There is nothing behind Today."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Whatever changes the height of the page or the window leaves the pictures more room, or less."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """The evening and the pictures take the height that the window has left, so that the page ends where it does.

        Cards below one another need all that there is, and more.
        """
        room = self._area.viewport().height()
        self.band.fit(room)
        if not self._shown:
            return
        beside = len({card.y() for card in self._shown}) == 1
        before = self._shown[0].picture_height
        tall = max(self._page.heightForWidth(self._centred.page.width()), self._page.minimumSize().height())
        needed = tall - before
        for card in self._shown:
            card.fit(room - needed if beside else 0)
        if self._shown[0].picture_height != before:
            # At once, and up to the area: a layout that is resized before it hears of a change deep in it keeps silent.
            for widget in (*self._shown, self._cards, self._centred.page, self._centred):
                widget.updateGeometry()

    def _play(self) -> None:
        self.go.emit("stage" if self._first else "scenes", self._first or None)

    def _greet(self, newest: Sequence[JudgedAttempt], suggestions: Sequence[Suggestion]) -> None:
        now = self._needs.clock().astimezone()
        self.band.light(now)
        self.band.greeting.setText(greeting(now, self._needs.settings().name))
        self._first = suggestions[0].scene.id if suggestions else ""
        if not suggestions:
            self.band.sentence.setText(translate("Today", "There are no scenes here to play."))
            self.band.play.set_words(translate("Today", "See what is missing"))
        elif not newest:
            self.band.sentence.setText(_newcomer())
            self.band.play.set_words(translate("Today", "Play your first scene"))
        else:
            scene = suggestions[0].scene
            about = translate("Today", "{title}: {summary}")
            play = translate("Today", "Play · {length}", "on a button; the length such as: three minutes")
            self.band.sentence.setText(about.format(title=scene.title, summary=scene.summary))
            self.band.play.set_words(play.format(length=spoken_minutes(scene.minutes)))

    def _show_cards(self, suggestions: Sequence[Suggestion]) -> None:
        self._shown = [self._card(number, one) for number, one in enumerate(suggestions)]
        least = self._needs.wardrobe.tokens.scaled(CARD_AT_LEAST)
        shown = SideBySide(*self._shown, each_at_least=least)
        self._page.replaceWidget(self._cards, shown)
        self._cards.hide()
        self._cards.deleteLater()
        self._cards = shown
        self._heading.setVisible(bool(self._shown))

    def _card(self, number: int, suggestion: Suggestion) -> SceneCard:
        scene = suggestion.scene
        length = spoken_minutes(scene.minutes)
        note = translate("Today", "{length}. {why}", "how long a scene takes, and a sentence about it").format(
            length=length[:1].upper() + length[1:], why=suggestion.why
        )
        card = SceneCard(scene, note, str(number + 1), self._needs.drawings, self._needs.wardrobe)
        card.clicked.connect(lambda: self.go.emit("stage", scene.id))
        return card

    def _dress(self) -> None:
        self.band.light(self._needs.clock().astimezone())
        if self.isVisible():
            self.enter(None)


def _newcomer() -> str:
    return translate(
        "Today",
        "You are about to practise the hardest minute of an evening: leaving somebody kindly, honestly and clearly. "
        "Three minutes are enough. Nobody is watching.",
    )
