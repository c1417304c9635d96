"""The picture of a pocket card in the window: the whole of it, as small as there is room."""

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer.ui.card.sheet import Colours, Sheet, paint
from trainer.ui.theme.space import BUBBLE_RADIUS
from trainer.ui.words import translate

USUAL, LEAST = QSize(300, 600), QSize(180, 300)


class CardPreview(QWidget):
    """Shows the card as it will be on the phone."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self.setObjectName("card-preview")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(LEAST)
        self._colours = colours
        self._sheet: Sheet | None = None

    def show_sheet(self, sheet: Sheet) -> None:
        """Show this card; a screen reader reads all of it."""
        self._sheet = sheet
        self.setAccessibleName(translate("Card", "Your pocket card"))
        self.setAccessibleDescription(sheet.text)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return USUAL

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if self._sheet is None:
            return
        whole = self._sheet.size
        shown = whole.scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        frame = QRectF((self.width() - shown.width()) / 2, 0, shown.width(), shown.height()).adjusted(1, 1, -1, -1)
        shape = QPainterPath()
        shape.addRoundedRect(frame, BUBBLE_RADIUS, BUBBLE_RADIUS)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipPath(shape)
        painter.translate(frame.topLeft())
        painter.scale(frame.width() / whole.width(), frame.width() / whole.width())
        paint(painter, self._sheet, 0, self._colours, lit=True)
        painter.restore()
        painter.setPen(QPen(QColor(self._colours("line")), 1))
        painter.drawPath(shape)
