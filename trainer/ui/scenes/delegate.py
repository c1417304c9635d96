"""Paints one scene of the list: its title, what is hard in it, and its facts."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QRadialGradient
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from trainer.core.person import Face
from trainer.core.summary import Summary
from trainer.ui.art import Drawings, figure_rect
from trainer.ui.scenes.model import SUMMARY, Index, SceneModel
from trainer.ui.scenes.terms import facts
from trainer.ui.theme.space import CARD_RADIUS, ROOMY, SNUG, TINY
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.words import translate

PADDING, GAP = ROOMY, SNUG
"""Inside a card, and between two."""
RING = 2
"""The width of the line around the chosen card."""
ENDLESS = 4000
"""Higher than any text is."""
FACE = 88
"""The width of the lamp light in which the partner stands, at 100 % text."""


class SceneDelegate(QStyledItemDelegate):
    """A card for each scene."""

    def __init__(self, wardrobe: Wardrobe, drawings: Drawings, model: SceneModel) -> None:
        super().__init__()
        self._drawings = drawings
        self._wardrobe = wardrobe
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        """As high as the longest texts of the list need: all cards are alike, and few are measured."""
        width = option.widget.viewport().width() if option.widget else option.rect.width()  # type: ignore[attr-defined]
        box = QRect(0, 0, width - 3 * PADDING - self._face_width(), ENDLESS)
        heights = [
            [QFontMetrics(font).boundingRect(box, _WRAP, text).height() for font, text, _ in self._texts(option, scene)]
            for scene in self._model.longest
        ]
        words = sum(max(lines) for lines in zip(*heights, strict=True)) + 2 * TINY
        return QSize(width, max(words, self._face_width()) + 2 * PADDING + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, scene = self._wardrobe.tokens, index.data(SUMMARY)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        card = QRectF(option.rect).adjusted(RING, RING, -RING, -GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.colour("accent" if chosen else "line")), RING if chosen else 1))
        painter.setBrush(QColor(tokens.colour("raised" if hovered or chosen else "surface")))
        painter.drawRoundedRect(card, CARD_RADIUS, CARD_RADIUS)
        self._paint_face(painter, option, index)
        left = option.rect.left() + 2 * PADDING + self._face_width()
        top = option.rect.top() + PADDING
        for font, text, colour in self._texts(option, scene):
            painter.setFont(font)
            painter.setPen(QColor(tokens.colour(colour)))
            box = QRect(left, top, option.rect.right() - PADDING - left, ENDLESS)
            top += painter.drawText(box, _WRAP, text).height() + TINY
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

    def _texts(self, option: QStyleOptionViewItem, scene: Summary) -> list[tuple[QFont, str, str]]:
        tokens = self._wardrobe.tokens
        title, body, small = QFont(option.font), QFont(option.font), QFont(option.font)
        title.setPixelSize(tokens.size("lead"))
        title.setWeight(QFont.Weight.DemiBold)
        body.setPixelSize(tokens.size("body"))
        small.setPixelSize(tokens.size("tag"))
        about = translate("Scenes", "With {name} · {facts}").format(
            name=scene.partner, facts=facts(scene, self._model.state(scene))
        )
        return [(title, scene.title, "ink"), (body, scene.summary, "ink"), (small, about, "muted")]


_WRAP = int(Qt.TextFlag.TextWordWrap)
