"""Paints the player's own lines: each whole, however long, with its scene under it; and the situations between them."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from trainer.core.own_lines import OwnLine
from trainer.ui.lines.model import ROW, Index, Row, about, in_quotes
from trainer.ui.theme.space import CARD_RADIUS, EVEN, ROOMY, SMALL, SNUG, TINY
from trainer.ui.theme.wardrobe import Wardrobe

RING = 2
"""The width of the line around the chosen one."""
ENDLESS = 40_000
"""Higher than any line is."""


class LineDelegate(QStyledItemDelegate):
    """A card for each line."""

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__()
        self._wardrobe = wardrobe

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        width = option.widget.viewport().width() if option.widget else option.rect.width()  # type: ignore[attr-defined]
        row: Row = index.data(ROW)
        box = QRect(0, 0, width - 2 * _left(row), ENDLESS)
        texts = self._texts(option, row)
        words = sum(QFontMetrics(font).boundingRect(box, _WRAP, text).height() for font, text, _ in texts)
        around = 2 * EVEN + SNUG + TINY if isinstance(row, OwnLine) else EVEN + SMALL
        return QSize(width, words + around)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, OwnLine):
            self._paint_card(painter, option)
        top = option.rect.top() + EVEN
        for font, text, colour in self._texts(option, row):
            painter.setFont(font)
            painter.setPen(QColor(self._wardrobe.tokens.colour(colour)))
            box = QRect(option.rect.left() + _left(row), top, option.rect.width() - 2 * _left(row), ENDLESS)
            top += painter.drawText(box, _WRAP, text).height() + TINY
        painter.restore()

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens = self._wardrobe.tokens
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QPen(QColor(tokens.colour("accent" if chosen else "line")), RING if chosen else 1))
        painter.setBrush(QColor(tokens.colour("raised" if hovered or chosen else "surface")))
        card = QRectF(option.rect).adjusted(RING, RING, -RING, -SNUG)
        painter.drawRoundedRect(card, CARD_RADIUS, CARD_RADIUS)

    def _texts(self, option: QStyleOptionViewItem, row: Row) -> list[tuple[QFont, str, str]]:
        sizes = self._wardrobe.tokens.size
        if isinstance(row, str):
            return [(_font(option, sizes("lead"), QFont.Weight.DemiBold), row, "ink")]
        line, where = _font(option, sizes("lead")), _font(option, sizes("tag"))
        return [(line, in_quotes(row.line), "ink"), (where, about(row), "muted")]


def _left(row: Row) -> int:
    return ROOMY if isinstance(row, OwnLine) else TINY


def _font(option: QStyleOptionViewItem, size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(option.font)
    font.setPixelSize(size)
    font.setWeight(weight)
    return font


_WRAP = int(Qt.TextFlag.TextWordWrap)
