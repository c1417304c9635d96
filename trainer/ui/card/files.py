"""A pocket card as files: a page for the purse, a picture for the phone. Both as bytes, to be written anywhere."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter

from trainer.core.pocket import Pocket
from trainer.ui.card.sheet import Colours, Sheet, lay_out, paint
from trainer.ui.words import translate

PHONE = QSizeF(1080, 2340)
"""A phone's screen in pixels; a card with much to say is higher."""
A6_MM = QSizeF(105, 148)
DOTS_PER_INCH = 600
MM_PER_INCH = 25.4


def phone_sheet(pocket: Pocket, family: str) -> Sheet:
    """The card laid out for a phone."""
    return lay_out(pocket, family, PHONE, grows=True)


def paper_sheet(pocket: Pocket, family: str) -> Sheet:
    """The card laid out for a quarter of an A4 page."""
    return lay_out(pocket, family, A6_MM * (DOTS_PER_INCH / MM_PER_INCH), grows=False)


def picture(sheet: Sheet, colours: Colours) -> QImage:
    """The picture for a phone."""
    image = QImage(round(sheet.size.width()), round(sheet.size.height()), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint(painter, sheet, 0, colours, lit=True)
    painter.end()
    return image


def png(image: QImage) -> bytes:
    """A picture as the bytes of a PNG. On any thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def pdf(sheet: Sheet, colours: Colours, title: str) -> bytes:
    """The pages as the bytes of a PDF, in letters that can be searched and copied."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A6))
    writer.setPageMargins(QMarginsF())
    writer.setTitle(title)
    writer.setCreator("Graceful Exit")
    painter = QPainter(writer)
    for page in range(len(sheet.pages)):
        if page:
            writer.newPage()
        paint(painter, sheet, page, colours, lit=False)
    painter.end()
    buffer.close()
    return bytes(kept.data())


def title_of(pocket: Pocket) -> str:
    """What the card is called, in a file's name as well."""
    return pocket.event.name if pocket.event else translate("Card", "Ways to leave kindly")
