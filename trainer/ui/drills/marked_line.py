"""A judged line on a card: what it is, the grade in words, and the line with its pencil marks."""

from collections.abc import Iterable

from trainer.core.judge.feedback import HEADLINES
from trainer.core.judgement import Judgement
from trainer.ui.drills.needs import DrillNeeds
from trainer.ui.theme.space import SMALL, TINY
from trainer.ui.verdict.pencil_line import PencilLine
from trainer.ui.verdict.strokes import strokes_of, tag_text
from trainer.ui.widgets import Card, add, label
from trainer.ui.words import translate


class MarkedLine(Card):
    """Shows one line. Pointing at a stroke shows the rule behind it."""

    def __init__(
        self, needs: DrillNeeds, heading: str, sentence: str, judgement: Judgement, *, name: str, hinted: bool = True
    ) -> None:
        """`hinted`: whether it says, while no stroke is pointed at, how to read the rule behind one."""
        super().__init__(name=name, space=SMALL)
        self._hinted = hinted
        self._judgement = judgement
        self._strokes = strokes_of(judgement)
        self.line = PencilLine(lambda: needs.wardrobe.tokens)
        self._why = label("", "small", name=f"{name}-why")
        words = [tag_text(stroke, needs.tag) for stroke in self._strokes]
        self.line.show_line(judgement.line, self._strokes, words, motion=needs.wardrobe.motion)
        spoken = zip(words, (judgement.line[one.start : one.end] for one in self._strokes), strict=True)
        self.line.setAccessibleDescription(_told(spoken) or translate("Drills", "No marks"))
        self.line.pointed.connect(self._explain)
        self.sentence = label(sentence, "lead", name=f"{name}-sentence")
        add(self.column, label(heading, "muted"), self.sentence, TINY, self.line, self._why, None)
        needs.wardrobe.changed.connect(self.line.refresh)
        self._explain(-1)

    def _explain(self, stroke: int) -> None:
        if not self._strokes:
            self._why.hide()
            return
        if stroke < 0:
            self._why.setText(_hint() if self._hinted else "")
            return
        shown = self._strokes[stroke]
        found = self._judgement.doubts if shown.doubted else self._judgement.evidence
        span = (shown.start, shown.end)
        reasons = (one.why for one in found if one.mark in shown.marks and (one.start, one.end) == span)
        self._why.setText(" ".join(dict.fromkeys(reasons)))


def graded(judgement: Judgement) -> str:
    """A grade in words, as a line for below a heading."""
    told = translate("Drills", "{headline} · {grade} of 5.", "such as: Good · 4 of 5.")
    return told.format(headline=HEADLINES[judgement.grade], grade=judgement.grade)


def _hint() -> str:
    return translate("Drills", "Point at a stroke, or walk them with the arrow keys, to read the rule behind it.")


def _told(marked: Iterable[tuple[str, str]]) -> str:
    """The marks with the words that earned them, for a screen reader."""
    template = translate("Drills", "{tag}: {words}", "a mark, and the words that earned it")
    return "; ".join(template.format(tag=tag, words=words) for tag, words in marked)
