"""What progress is narrowed to: the time, the kind of scene, the way of answering."""

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from trainer.core.attempt import Way
from trainer.core.progress_log import Narrowed
from trainer.ui.progress.families_card import family_title
from trainer.ui.scenes.filters import FilterBox
from trainer.ui.words import translate

SPANS = (28, 91, 365)
"""Four weeks, three months and a year, in days."""


class ProgressFilters(QObject):
    """Three boxes, for a row that goes on below when it is full."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._span = FilterBox(
            "filter-span", translate("Progress", "Time"), translate("Progress", "From the start"), "D"
        )
        self._family = FilterBox(
            "filter-family", translate("Progress", "Kind of scene"), translate("Progress", "Any kind of scene"), "K"
        )
        self._way = FilterBox(
            "filter-way", translate("Progress", "Way of answering"), translate("Progress", "Chosen or own words"), "W"
        )
        self._span.offer(zip(SPANS, _span_words(), strict=True))
        self._way.offer(way_words())
        self.boxes = (self._span, self._family, self._way)
        for one in self.boxes:
            one.box.currentIndexChanged.connect(self.changed)

    def offer_families(self, families: Iterable[str]) -> None:
        """Offer the kinds of scene that were tried."""
        self._family.offer((family, family_title(family)) for family in families)

    def narrowed(self, today: date) -> Narrowed:
        """What is chosen; a span ends with that day."""
        days, family, way = self._span.chosen, self._family.chosen, self._way.chosen
        return Narrowed(
            family if isinstance(family, str) else None,
            Way(way) if isinstance(way, str) else None,
            today - timedelta(days - 1) if isinstance(days, int) else None,
        )

    def in_words(self) -> str:
        """What is chosen, as a report says it."""
        return " · ".join(one.box.currentText() for one in self.boxes)


def way_words() -> Iterable[tuple[Way, str]]:
    """The ways of answering, in words."""
    return (
        (Way.TYPED, translate("Progress", "Typed")),
        (Way.CHOSEN, translate("Progress", "Chosen")),
        (Way.SPOKEN, translate("Progress", "Spoken")),
    )


def _span_words() -> Iterable[str]:
    return (
        translate("Progress", "The last four weeks"),
        translate("Progress", "The last three months"),
        translate("Progress", "The last year"),
    )
