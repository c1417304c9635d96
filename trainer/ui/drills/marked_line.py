"""A judged line on a card: what it is, the grade in words, and the line with its pencil marks."""

from trainer.core.judgement import Judgement
from trainer.ui.drills.needs import DrillNeeds
from trainer.ui.verdict.pencil_line import PencilLine
from trainer.ui.verdict.strokes import strokes_of, tag_text
from trainer.ui.widgets import Card, add, label

HINT = "Point at a stroke, or walk them with the arrow keys, to read the rule behind it."


class MarkedLine(Card):
    """Shows one line. Pointing at a stroke shows the rule behind it."""

    def __init__(
        self, needs: DrillNeeds, heading: str, sentence: str, judgement: Judgement, *, name: str, hint: str = HINT
    ) -> None:
        """`hint`: what stands below the line while no stroke is pointed at."""
        super().__init__(name=name, space=8)
        self._hint = hint
        self._judgement = judgement
        self._strokes = strokes_of(judgement)
        self.line = PencilLine(lambda: needs.wardrobe.tokens)
        self._why = label("", "small", name=f"{name}-why")
        words = [tag_text(stroke, needs.tag) for stroke in self._strokes]
        self.line.show_line(judgement.line, self._strokes, words, motion=needs.wardrobe.motion)
        spoken = zip(words, (judgement.line[one.start : one.end] for one in self._strokes), strict=True)
        self.line.setAccessibleDescription("; ".join(f"{tag}: {of}" for tag, of in spoken) or "No marks")
        self.line.pointed.connect(self._explain)
        self.sentence = label(sentence, "lead", name=f"{name}-sentence")
        add(self.column, label(heading, "muted"), self.sentence, 4, self.line, self._why, None)
        needs.wardrobe.changed.connect(self.line.refresh)
        self._explain(-1)

    def _explain(self, stroke: int) -> None:
        if not self._strokes:
            self._why.hide()
            return
        if stroke < 0:
            self._why.setText(self._hint)
            return
        shown = self._strokes[stroke]
        found = self._judgement.doubts if shown.doubted else self._judgement.evidence
        span = (shown.start, shown.end)
        reasons = (one.why for one in found if one.mark in shown.marks and (one.start, one.end) == span)
        self._why.setText(" ".join(dict.fromkeys(reasons)))
