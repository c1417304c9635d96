"""A card of the verdict: one thing to keep, or one to change."""

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import QLabel

from trainer.core.judge.text import Span
from trainer.core.rubric import SOURCES
from trainer.ui.theme.space import SMALL
from trainer.ui.widgets import Card, label, refill
from trainer.ui.words import translate


class PointCard(Card):
    """A heading in its colour, a sentence or two, and the sources they rest on."""

    def __init__(self, heading: str, tone: str, *, name: str) -> None:
        super().__init__(name=name, space=SMALL)
        self._heading = heading
        self._tone = tone

    def show_point(self, text: str, sources: Sequence[str]) -> None:
        """Show a text with its sources, given by their short names."""
        source = label("; ".join(SOURCES[name].title for name in sources), "small", name=f"{self.objectName()}-source")
        source.setToolTip("\n".join(str(SOURCES[name]) for name in sources))
        if not sources:
            source.hide()
        refill(self.column, self._head(), label(text, "lead", name=f"{self.objectName()}-text"), source, None)

    def _head(self) -> QLabel:
        return label(self._heading, "heading", tone=self._tone)


def nothing_to_keep() -> str:
    """What stands in place of a point to keep."""
    return translate(
        "Verdict", "You said something, and that is where every exit begins. The next try has all the room."
    )


def nothing_to_change() -> str:
    """What stands in place of a point to change."""
    return translate(
        "Verdict", "Nothing that has to change. Say it once more aloud, so that it comes by itself tonight."
    )


def emphasised(text: str, spans: Sequence[Span], colour: str) -> str:
    """The text as safe markup between quotation marks, with the spans bold and coloured."""
    parts, at = ["“"], 0
    for span in sorted(spans, key=lambda span: span.start):
        parts.append(escape(text[at : span.start]))
        parts.append(f'<b style="color:{colour}">{escape(text[span.start : span.end])}</b>')
        at = span.end
    return "".join([*parts, escape(text[at:]), "”"])
