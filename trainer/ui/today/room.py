"""The Today room: a greeting, the one thing to do, at most three scenes, and what goes well."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from trainer.core.attempt import JudgedAttempt
from trainer.core.ports import AttemptLog, Clock, Shelf
from trainer.core.practice.going_well import WINDOW, going_well
from trainer.core.practice.suggesting import Suggestion, suggest
from trainer.core.settings import Settings
from trainer.ui.art import Drawings
from trainer.ui.room import Room
from trainer.ui.spoken import greeting, spoken_number
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.today.band import Band
from trainer.ui.today.scene_card import SceneCard
from trainer.ui.today.well import well_sentence
from trainer.ui.widgets import Card, SideBySide, column, label, scrolled

CARD_AT_LEAST = 260
NEWCOMER = (
    "You are about to practise the hardest minute of an evening: leaving somebody kindly, honestly and clearly. "
    "Three minutes are enough. Nobody is watching."
)


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
        super().__init__("today", "Today")
        self._needs = needs
        self._first = ""
        self.band = Band(needs.drawings, needs.wardrobe)
        self.band.play.clicked.connect(lambda: self.go.emit("stage", self._first))
        self._heading = label("Good to play today", "heading")
        self._cards: QWidget = QWidget()
        self._well = label("", name="going-well")
        self._well_card = Card(label("Going well", "heading", tone="teal"), self._well, name="going-well-card", space=6)
        self._page = column(
            self.band, 8, self._heading, self._cards, self._well_card, None, space=16, margins=(24, 0, 24, 20)
        )
        self.setLayout(column(scrolled(self._page, "today-area")))
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

    def _greet(self, newest: Sequence[JudgedAttempt], suggestions: Sequence[Suggestion]) -> None:
        settings = self._needs.settings()
        self.band.greeting.setText(greeting(self._needs.clock().astimezone(), settings.name))
        self.band.play.setVisible(bool(suggestions))
        if not suggestions:
            self.band.sentence.setText("There are no scenes here. “graceful-exit doctor” says what is missing.")
            return
        scene = suggestions[0].scene
        self._first = scene.id
        minutes = spoken_number(scene.minutes)
        self.band.sentence.setText(NEWCOMER if not newest else f"{scene.title}: {scene.summary}")
        words = "Play your first scene" if not newest else f"Play · {minutes} minutes"
        self.band.play.set_words(words)

    def _show_cards(self, suggestions: Sequence[Suggestion]) -> None:
        cards = []
        for number, suggestion in enumerate(suggestions):
            scene = suggestion.scene
            note = f"{spoken_number(scene.minutes).capitalize()} minutes. {suggestion.why}"
            card = SceneCard(scene, note, str(number + 1), self._needs.drawings, self._needs.wardrobe)
            card.clicked.connect(lambda _=False, chosen=scene.id: self.go.emit("stage", chosen))
            cards.append(card)
        least = self._needs.wardrobe.tokens.scaled(CARD_AT_LEAST)
        shown = SideBySide(*cards, each_at_least=least)
        self._page.replaceWidget(self._cards, shown)
        self._cards.deleteLater()
        self._cards = shown
        self._heading.setVisible(bool(cards))

    def _dress(self) -> None:
        self.band.set_theme(self._needs.wardrobe.tokens.place)
        if self.isVisible():
            self.enter(None)
