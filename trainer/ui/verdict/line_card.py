"""The top of the verdict: the partner in their light, the grade in a sentence, and the pencilled line."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout

from trainer.core.judgement import Judgement
from trainer.core.rubric import Mark
from trainer.ui.art import Drawings, FacePortrait
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.verdict.pencil_line import PencilLine
from trainer.ui.verdict.strokes import Stroke, strokes_of
from trainer.ui.widgets import column, label, row


class LineCard(QFrame):
    """Shows one judged line. Pointing at a stroke shows its rule beneath."""

    def __init__(self, wardrobe: Wardrobe, drawings: Drawings, tag: Callable[[Mark], str]) -> None:
        super().__init__()
        self.setObjectName("line-card")
        self.setProperty("role", "card")
        self._wardrobe = wardrobe
        self._tag = tag
        self._judgement: Judgement | None = None
        self._strokes: tuple[Stroke, ...] = ()
        self.portrait = FacePortrait(drawings, wardrobe.tokens.place)
        self.headline = label("", "title", name="headline", wrap=False)
        self.sentence = label("", "muted", name="grade-sentence")
        self.last_time = label("", "muted", name="last-time", wrap=False)
        self.line = PencilLine(lambda: wardrobe.tokens)
        self.line.pointed.connect(self._explain)
        self._why = label("", "small", name="why")
        head = row(self.headline, self.sentence, self.last_time, space=14)
        head.setStretch(1, 1)
        self._right = column(head, 12, self.line, self._why, None, space=8, margins=(36, 26, 36, 16))
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(1, 1, 1, 1)
        self._box.setSpacing(0)
        self._box.addWidget(self.portrait)
        self._box.addLayout(self._right, 1)
        self.setMinimumHeight(392)

    def show_judgement(self, judgement: Judgement, *, motion: bool) -> None:
        """Show a judged line with its strokes."""
        self._judgement = judgement
        self._strokes = strokes_of(judgement)
        words = [" · ".join(self._tag(mark) for mark in stroke.marks) for stroke in self._strokes]
        self.line.show_line(judgement.line, self._strokes, words, motion=motion)
        spoken = "; ".join(
            f"{words[number]}: {judgement.line[stroke.start : stroke.end]}"
            for number, stroke in enumerate(self._strokes)
        )
        self.line.setAccessibleDescription(spoken or "No marks")
        self._explain(-1)

    def _explain(self, stroke: int) -> None:
        if self._judgement is None or not self._strokes:
            self._why.setText("")
        elif stroke < 0:
            self._why.setText("Point at a stroke, or walk them with the arrow keys, to read the rule behind it.")
        else:
            marks = self._strokes[stroke].marks
            span = (self._strokes[stroke].start, self._strokes[stroke].end)
            reasons = (e.why for e in self._judgement.evidence if e.mark in marks and (e.start, e.end) == span)
            self._why.setText(f"{stroke + 1}. " + " ".join(dict.fromkeys(reasons)))
