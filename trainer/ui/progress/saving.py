"""A chart as a picture for elsewhere: on light paper with its heading and its note, at twice the size of the screen."""

from pathlib import Path

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QGraphicsView

from trainer.core.errors import TrainerError
from trainer.ui.progress.curve import Figure
from trainer.ui.progress.heat_map import HeatMap
from trainer.ui.theme.space import SMALL, WIDE
from trainer.ui.theme.tokens import Tokens
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.words import translate

WIDTH, CHART_HEIGHT = 760, 320
"""Of the picture's inside and of the chart in it, before it is doubled."""
SHARPNESS = 2
LAYOUT_PASSES = 3
"""How often a chart is painted until its axes and labels have found their places."""
TEXT = int(Qt.TextFlag.TextWordWrap)


def save_picture(path: Path, heading: str, note: str, figure: Figure, wardrobe: Wardrobe) -> None:
    """Write a PNG file. Raises TrainerError where that cannot be done, ImportError where nothing draws the chart."""
    if not picture(heading, note, figure, wardrobe.on_paper(SHARPNESS)).save(str(path), "PNG"):  # type: ignore[call-overload]
        raise TrainerError(
            translate("Progress", "“{path}” could not be written. Choose another folder.").format(path=path)
        )


def picture(heading: str, note: str, figure: Figure, paper: Tokens) -> QImage:
    """The chart on paper, with its words; as fine as the tokens are large."""
    width, margin, gap = (paper.scaled(pixels) for pixels in (WIDTH, WIDE, SMALL))
    chart_height = paper.scaled(figure.height or CHART_HEIGHT)
    title, small = font_of(paper, "lead", bold=True), font_of(paper, "tag")
    title_height, note_height = _height(heading, title, width), _height(note, small, width)
    height = title_height + chart_height + note_height + 2 * (margin + gap)
    image = QImage(width + 2 * margin, height, QImage.Format.Format_RGB32)
    image.fill(QColor(paper.colour("surface")))
    painter = QPainter(image)
    top = margin
    _write(painter, QRect(margin, top, width, title_height), heading, title, paper.colour("ink"))
    top += title_height + gap
    painter.drawImage(margin, top, drawing(QSize(width, chart_height), figure, paper))
    top += chart_height + gap
    _write(painter, QRect(margin, top, width, note_height), note, small, paper.colour("muted"))
    painter.end()
    return image


def drawing(size: QSize, figure: Figure, paper: Tokens) -> QImage:
    """The figure alone, so large, by a widget that nobody sees."""
    drawn = figure.draw(paper)
    drawn.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    drawn.resize(size)
    drawn.show()
    for _ in range(LAYOUT_PASSES):
        drawn.grab()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(paper.colour("surface")))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if isinstance(drawn, QGraphicsView):
        drawn.render(painter)
    elif isinstance(drawn, HeatMap):
        drawn.paint(painter)
    painter.end()
    drawn.hide()
    drawn.deleteLater()
    return image


def font_of(paper: Tokens, role: str, *, bold: bool = False) -> QFont:
    """The app's typeface in the size of a role."""
    font = QFont(QApplication.font())
    font.setPixelSize(paper.size(role))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def _height(text: str, font: QFont, width: int) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 100_000), TEXT, text).height()


def _write(painter: QPainter, place: QRect, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(place, TEXT, text)
