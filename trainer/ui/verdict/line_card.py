"""The top of the verdict: the partner in their light, the grade in a sentence, and the pencilled line."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy

from trainer.core.judgement import Judgement
from trainer.core.rubric import Mark
from trainer.ui.art import Drawings, FacePortrait
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.verdict.pencil_line import PencilLine
from trainer.ui.verdict.strokes import Stroke, strokes_of, tag_text
from trainer.ui.widgets import column, label, row

HEIGHT = 392
HEIGHT_ABOVE_A_QUESTION = 324
"""So that the first action of the page stays in sight below the question."""
PORTRAIT_WIDTH = 264
PORTRAIT_HEIGHT = 220
"""Of a portrait above the line."""
PORTRAIT_AT_MOST = 560
"""Beside a long line: the face is at the foot of the portrait and stays in sight."""
UNLIMITED = 16_777_215
"""Qt's largest size of a widget."""
BESIDE_AT_LEAST = 640
"""The width in pixels, at 100 % text, below which the portrait stands above the line."""


class LineCard(QFrame):
    """Shows one judged line. Pointing at a stroke shows its rule beneath."""

    def __init__(self, wardrobe: Wardrobe, drawings: Drawings, tag: Callable[[Mark], str]) -> None:
        super().__init__()
        self.setObjectName("line-card")
        self.setProperty("role", "card")
        self._wardrobe = wardrobe
        self._tag = tag
        self._judgement: Judgement | None = None
        self.above_question = False
        """Whether a question stands below; takes effect when the card is next arranged."""
        self._strokes: tuple[Stroke, ...] = ()
        self.portrait = FacePortrait(drawings, wardrobe.tokens.place)
        self.headline = label("", "title", name="headline", wrap=False)
        self.sentence = label("", "muted", name="grade-sentence")
        self.last_time = label("", "muted", name="last-time", wrap=False)
        self.line = PencilLine(lambda: wardrobe.tokens)
        self.line.pointed.connect(self._explain)
        self._why = label("", "small", name="why")
        self.stay = label("", tone="teal", name="why-stay")
        """Why staying would have been better; hidden where leaving was right."""
        head = row(self.headline, self.sentence, self.last_time, space=14)
        head.setStretch(1, 1)
        for beside in (self.sentence, self.last_time):
            head.setAlignment(beside, Qt.AlignmentFlag.AlignBottom)
        self._right = column(head, 12, self.line, self._why, self.stay, None, space=8, margins=(36, 26, 36, 16))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(1, 1, 1, 1)
        self._box.setSpacing(0)
        left = column(self.portrait, space=0)
        left.setStretch(0, 1)
        left.addStretch(0)
        self._box.addLayout(left)
        self._box.addLayout(self._right, 1)
        self.arrange()

    def show_judgement(self, judgement: Judgement, *, motion: bool) -> None:
        """Show a judged line with its strokes."""
        self._judgement = judgement
        self._strokes = strokes_of(judgement)
        words = [tag_text(stroke, self._tag) for stroke in self._strokes]
        self.line.show_line(judgement.line, self._strokes, words, motion=motion)
        spoken = "; ".join(
            f"{words[number]}: {judgement.line[stroke.start : stroke.end]}"
            for number, stroke in enumerate(self._strokes)
        )
        self.line.setAccessibleDescription(spoken or "No marks")
        self._explain(-1)

    def arrange(self) -> None:
        """Portrait and line side by side, or below one another where the text is too large for that."""
        stacked = self.width() < self._wardrobe.tokens.scaled(BESIDE_AT_LEAST)
        self._box.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        self.portrait.setMinimumSize(0 if stacked else PORTRAIT_WIDTH, PORTRAIT_HEIGHT if stacked else 0)
        self.portrait.setMaximumSize(
            UNLIMITED if stacked else PORTRAIT_WIDTH, PORTRAIT_HEIGHT if stacked else PORTRAIT_AT_MOST
        )
        across = QSizePolicy.Policy.Expanding if stacked else QSizePolicy.Policy.Fixed
        as_high_as_asked = self.above_question and not stacked  # else the picture asks for its own height
        down = QSizePolicy.Policy.Ignored if as_high_as_asked else QSizePolicy.Policy.Expanding
        self.portrait.setSizePolicy(across, down)
        height = HEIGHT_ABOVE_A_QUESTION if self.above_question else HEIGHT
        self.setMinimumHeight(0 if stacked else height)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self.arrange()
        super().resizeEvent(event)

    def _explain(self, stroke: int) -> None:
        if self._judgement is None or not self._strokes:
            self._why.setText("")
        elif stroke < 0:
            self._why.setText("Point at a stroke, or walk them with the arrow keys, to read the rule behind it.")
        else:
            shown = self._strokes[stroke]
            found = self._judgement.doubts if shown.doubted else self._judgement.evidence
            span = (shown.start, shown.end)
            reasons = (e.why for e in found if e.mark in shown.marks and (e.start, e.end) == span)
            self._why.setText(f"{stroke + 1}. " + " ".join(dict.fromkeys(reasons)))
