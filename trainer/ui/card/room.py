"""The room of the pocket card: the picture of it, and the two ways to take it along."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from trainer.core.errors import TrainerError
from trainer.core.pocket import Pocket
from trainer.ui.art import Drawings
from trainer.ui.background import run_in_background
from trainer.ui.card.files import paper_sheet, pdf, phone_sheet, picture, png, title_of
from trainer.ui.card.preview import CardPreview
from trainer.ui.corner_card import CornerCard
from trainer.ui.room import Room
from trainer.ui.steps import in_steps
from trainer.ui.theme.space import AIRY, EVEN, PAGE, SMALL
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import Flow, KeyButton, SideBySide, column, label, row, scrolled
from trainer.ui.widgets.centred import Centred
from trainer.ui.words import translate

PLACE = "coat-corner"
EACH_AT_LEAST = 380
"""Pixels, at 100 % text, that the picture and the words beside it each need."""
UNFIT = '<>:"/\\|?*'
"""What a file's name cannot hold on one system or another."""

AskWhere = Callable[[QWidget, str, str, str], Path | None]
"""Asks for a file to write: over which widget, the title, the suggested name, what kind; None where they would not."""


@dataclass(frozen=True, slots=True)
class CardNeeds:
    """What the room asks of the outside."""

    pocket: Callable[[str | None], Pocket]
    """The card of the event of that id; without one, of every day."""
    ask_where: AskWhere
    wardrobe: Wardrobe
    drawings: Drawings
    say: Callable[[str], None]


def ask_where(over: QWidget, title: str, name: str, kind: str) -> Path | None:
    """Ask with the desktop's own dialog."""
    chosen, _ = QFileDialog.getSaveFileName(over, title, name, kind)
    return Path(chosen) if chosen else None


class CardRoom(Room):
    """Enter it with an event's id, or with nothing for a card of every day."""

    def __init__(self, needs: CardNeeds) -> None:
        super().__init__("card", translate("Card", "Pocket card"))
        self._needs = needs
        self._event: str | None = None
        self._pocket = Pocket()
        self._colours = needs.wardrobe.paper.colour
        self.preview = CardPreview(self._colours)
        self._title = label("", "title", name="card-title")
        self._about = label("", "lead", name="card-about")
        self._sides = label("", "muted", name="card-sides")
        self._phone = KeyButton(translate("Card", "Save for my phone…"), "Return", "primary", name="save-phone")
        self._paper = KeyButton(translate("Card", "Save as PDF…"), "D", name="save-pdf")
        self._lines = KeyButton(translate("Card", "Your own lines"), "L", "link", name="to-lines")
        self._scenes = KeyButton(translate("Card", "Choose a scene"), "S", "primary", name="card-to-scenes")
        self._nothing = CornerCard(needs.drawings, needs.wardrobe, PLACE, row(self._scenes, None), name="no-card")
        self._put_together()
        self._connect()

    def _put_together(self) -> None:
        ways = Flow(self._phone, self._paper, self._lines, space=SMALL)
        words = QWidget()
        words.setProperty("role", "inside")
        words.setLayout(column(self._title, self._about, self._sides, SMALL, ways, None, space=EVEN))
        self._both = SideBySide(words, self.preview, each_at_least=EACH_AT_LEAST, space=AIRY, shares=(55, 45))
        page = column(self._both, self._nothing, space=EVEN, margins=PAGE)
        page.setStretch(0, 1)
        self.setLayout(column(scrolled(Centred(page, self._needs.wardrobe), "card-area")))

    def _connect(self) -> None:
        self._phone.clicked.connect(self._save_for_phone)
        self._paper.clicked.connect(self._save_as_pdf)
        self._lines.clicked.connect(lambda: self.go.emit("lines", None))
        self._scenes.clicked.connect(lambda: self.go.emit("scenes", None))
        self._needs.wardrobe.changed.connect(self._dress)

    def enter(self, what: object) -> None:
        self._event = str(what) if what else None
        self._dress()
        self.refresh()
        (self._scenes if self._pocket.empty else self._phone).setFocus()

    @property
    def resume(self) -> object:
        return self._event

    def refresh(self) -> None:
        self._pocket = self._needs.pocket(self._event)
        empty = self._pocket.empty
        self._both.setVisible(not empty)
        self._nothing.setVisible(empty)
        if empty:
            nothing = translate(
                "Card", "Lines of yours that go well come here by themselves. One scene is a beginning."
            )
            self._nothing.tell(translate("Card", "Nothing to carry yet"), nothing)
            return
        self._title.setText(title_of(self._pocket))
        self._about.setText(_about(self._pocket))
        back = translate("Card", "On paper it is a quarter of an A4 page, to cut out or to print on a card.")
        self._sides.setText(back)
        self.preview.show_sheet(phone_sheet(self._pocket, self._family))

    def step_back(self) -> None:
        if self._event is None:
            self.go.emit("lines", None)
        else:
            self.go.emit("events", self._event)

    @property
    def _family(self) -> str:
        return QGuiApplication.font().family()

    def _dress(self) -> None:
        self._both.set_each_at_least(self._needs.wardrobe.tokens.scaled(EACH_AT_LEAST))

    # Saving

    def _save_for_phone(self) -> None:
        kind = translate("Card", "Picture (*.png)")
        if where := self._where(translate("Card", "Save the card for your phone"), ".png", kind):
            image = picture(phone_sheet(self._pocket, self._family), self._colours)
            self._write(where, lambda: png(image))

    def _save_as_pdf(self) -> None:
        kind = translate("Card", "PDF (*.pdf)")
        if where := self._where(translate("Card", "Save the card as PDF"), ".pdf", kind):
            sheet = paper_sheet(self._pocket, self._family)
            # In a turn of its own: letters are embedded, and the window answers in between.
            in_steps(self, lambda: self._write_pdf(where, pdf(sheet, self._colours, title_of(self._pocket))))

    def _write_pdf(self, where: Path, made: bytes) -> None:
        self._write(where, lambda: made)

    def _where(self, title: str, ending: str, kind: str) -> Path | None:
        name = "".join("-" if letter in UNFIT else letter for letter in title_of(self._pocket)).strip(". ")
        where = self._needs.ask_where(self, title, f"{name}{ending}", kind)
        return where if where is None or where.suffix else where.with_suffix(ending)

    def _write(self, where: Path, made: Callable[[], bytes]) -> None:
        run_in_background(self, partial(_written, where, made), self._tell, self._tell_why_not)

    def _tell(self, where: Path) -> None:
        self._needs.say(translate("Card", "Saved as “{file}”.").format(file=where))

    def _tell_why_not(self, error: Exception) -> None:
        if not isinstance(error, TrainerError):
            raise error
        self._needs.say(str(error))


def _written(where: Path, made: Callable[[], bytes]) -> Path:
    """Write the file, on any thread."""
    content = made()
    try:
        where.write_bytes(content)
    except OSError as error:
        raise TrainerError(f"“{where}” could not be written ({error.strerror}). Choose another folder.") from error
    return where


def _about(pocket: Pocket) -> str:
    if pocket.starters:
        return translate(
            "Card",
            "You have no lines of your own yet, so these are somebody else’s, to begin with. Yours will take their "
            "place.",
        )
    if pocket.plans:
        return translate("Card", "Your plans, and lines of yours that went well. One look before you go in is enough.")
    return translate("Card", "Lines of yours that went well. One look before you go in is enough.")
