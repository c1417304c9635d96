"""Paints one scene of the list: its title, what is hard in it, and its facts."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QRadialGradient
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from trainer.core.person import Face
from trainer.ui.art import Drawings, figure_rect
from trainer.ui.scenes.model import SUMMARY, UNTRIED, Index, SceneModel
from trainer.ui.theme.wardrobe import Wardrobe

PADDING = 20
GAP = 12
FACE = 88
"""The width of the lamp light in which the partner stands, at 100 % text."""


class SceneDelegate(QStyledItemDelegate):
    """A card for each scene, as high as its text needs."""

    def __init__(self, wardrobe: Wardrobe, drawings: Drawings, model: SceneModel) -> None:
        super().__init__()
        self._drawings = drawings
        self._wardrobe = wardrobe
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        width = option.widget.viewport().width() if option.widget else option.rect.width()  # type: ignore[attr-defined]
        words = width - 3 * PADDING - self._face_width()
        heights = [
            QFontMetrics(font).boundingRect(QRect(0, 0, words, 4000), _WRAP, text).height()
            for font, text, _ in self._texts(option, index, UNTRIED)
        ]
        return QSize(width, max(sum(heights) + 8, self._face_width()) + 2 * PADDING + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = self._wardrobe.tokens
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        card = QRectF(option.rect).adjusted(2, 2, -2, -GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.colour("accent" if chosen else "line")), 2 if chosen else 1))
        painter.setBrush(QColor(tokens.colour("raised" if hovered or chosen else "surface")))
        painter.drawRoundedRect(card, 16, 16)
        self._paint_face(painter, option, index)
        left = option.rect.left() + 2 * PADDING + self._face_width()
        top = option.rect.top() + PADDING
        for font, text, colour in self._texts(option, index, self._model.state(index.data(SUMMARY))):
            painter.setFont(font)
            painter.setPen(QColor(tokens.colour(colour)))
            box = QRect(left, top, option.rect.right() - PADDING - left, 4000)
            top += painter.drawText(box, _WRAP, text).height() + 4
        painter.restore()

    def _face_width(self) -> int:
        return self._wardrobe.tokens.scaled(FACE)

    def _paint_face(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The partner in a round of lamp light. Until they are drawn, the light alone."""
        tokens, width = self._wardrobe.tokens, self._face_width()
        round_light = QRectF(option.rect.left() + PADDING, option.rect.top() + PADDING, width, width)
        shape = QPainterPath()
        shape.addEllipse(round_light)
        painter.save()
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        light = QRadialGradient(round_light.center() - QPointF(0, width * 0.2), width * 0.75)
        light.setColorAt(0.0, QColor(tokens.place["glow"]))
        light.setColorAt(1.0, QColor(tokens.place["wall2"]))
        painter.fillRect(round_light, light)
        head = QRectF(0, 0, width * 0.5, width * 0.56)
        head.moveCenter(round_light.center() + QPointF(0, width * 0.06))
        ratio = painter.device().devicePixelRatioF()
        figure = self._drawings.figure(index.data(SUMMARY).look, Face.SMILE, round(head.height() * ratio), tokens.place)
        if figure is not None:
            painter.drawImage(figure_rect(head), figure)
        painter.restore()

    def _texts(self, option: QStyleOptionViewItem, index: Index, state: str) -> list[tuple[QFont, str, str]]:
        scene = index.data(SUMMARY)
        tokens = self._wardrobe.tokens
        title, body, small = QFont(option.font), QFont(option.font), QFont(option.font)
        title.setPixelSize(tokens.size("lead"))
        title.setWeight(QFont.Weight.DemiBold)
        body.setPixelSize(tokens.size("body"))
        small.setPixelSize(tokens.size("tag"))
        facts = f"With {scene.partner} · {self._model.facts(scene, state)}"
        return [(title, scene.title, "ink"), (body, scene.summary, "ink"), (small, facts, "muted")]


_WRAP = int(Qt.TextFlag.TextWordWrap)
