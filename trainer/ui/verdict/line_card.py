"""The top of the verdict: the partner in their light, the grade in a sentence, and the pencilled line."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QSizePolicy

from trainer.core.attempt import JudgedAttempt
from trainer.core.judge.pages import Page
from trainer.core.judgement import Judgement
from trainer.core.rubric import SOURCES, Mark
from trainer.ui.art import Drawings, FacePortrait
from trainer.ui.art.corners import LEFT_CORNERS, TOP_CORNERS
from trainer.ui.theme.space import AIRY, EVEN, NONE, SNUG, TINY, WIDE
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.verdict.pencil_line import PencilLine
from trainer.ui.verdict.strokes import Stroke, strokes_of, tag_text
from trainer.ui.widgets import KeyButton, column, label, row
from trainer.ui.words import translate

SHORTEST, TALLEST = 292, 520
"""The height in pixels is what the window has left between these, so that the actions stay in sight; a line that needs
more is given more."""
PORTRAIT_WIDTH = 264
PORTRAIT_HEIGHT = 220
"""Of a portrait above the line."""
PORTRAIT_AT_MOST = 560
"""Beside a long line: the face is at the foot of the portrait and stays in sight."""
UNLIMITED = 16_777_215
"""Qt's largest size of a widget."""
BESIDE_AT_LEAST = 640
"""The width in pixels, at 100 % text, below which the portrait stands above the line."""
EDGE = (1, 1, 1, 1)
"""The hairline around the card, which the portrait must leave free."""


class LineCard(QFrame):
    """Shows one judged line. Its foot holds what the partner answered; pointing at a stroke shows its rule there."""

    def __init__(self, wardrobe: Wardrobe, drawings: Drawings, page: Callable[[Mark], Page]) -> None:
        super().__init__()
        self.setObjectName("line-card")
        self.setProperty("role", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._wardrobe = wardrobe
        self._page = page
        self._judgement: Judgement | None = None
        self._answer = ""
        self._strokes: tuple[Stroke, ...] = ()
        self.portrait = FacePortrait(drawings, wardrobe.tokens.place)
        self.headline = label("", "title", name="headline", wrap=False)
        self.sentence = label("", "muted", name="grade-sentence")
        self.last_time = label("", "muted", name="last-time", wrap=False)
        self.line = PencilLine(lambda: wardrobe.tokens, large=True)
        self.line.pointed.connect(self._explain)
        self.stay = label("", tone="teal", name="why-stay")
        """Why staying would have been better; hidden where leaving was right."""
        self.gone = label("", "muted", name="scene-gone")
        """What can no longer be done because the scene is not there any more; hidden where it is."""
        self.thought = label("", name="thought-why")
        """Why it would work, or not, in the player's words; hidden where they passed over it."""
        self.outcome = label("", name="thought-outcome")
        """What they expected beside what happened; hidden where they said neither."""
        self.keep = KeyButton(translate("Verdict", "Keep this line"), "K", "link", name="keep-line")
        self._why = label("", "lead", name="why")
        self._rule = label("", "small", name="why-rule")
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._put_together()
        self.arrange()

    def _put_together(self) -> None:
        head = row(self.headline, self.sentence, self.last_time, space=SNUG)
        head.setStretch(1, 1)
        for beside in (self.sentence, self.last_time):
            head.setAlignment(beside, Qt.AlignmentFlag.AlignBottom)
        foot = row(column(self._why, self._rule, space=TINY), self.keep, space=SNUG)
        foot.setStretch(0, 1)
        foot.setAlignment(self.keep, Qt.AlignmentFlag.AlignBottom)
        notes = (self.thought, self.outcome, self.stay, self.gone)
        # The air is below the line alone, so that it stays where it is while its foot tells of one rule or another.
        right = column(head, EVEN, self.line, *notes, None, foot, space=SNUG, margins=(AIRY, WIDE, AIRY, EVEN))
        left = column(self.portrait, space=0)
        left.setStretch(0, 1)
        left.addStretch(0)
        self._box.setContentsMargins(*EDGE)
        self._box.setSpacing(NONE[0])
        self._box.addLayout(left)
        self._box.addLayout(right, 1)

    def show_judged(self, judged: JudgedAttempt, judgement: Judgement, *, motion: bool) -> None:
        """Show an exit with the strokes of this judgement, and what the partner answered to it."""
        self._judgement = judgement
        self._answer = _answered(judged)
        self._strokes = strokes_of(judgement)
        words = [tag_text(stroke, lambda mark: self._page(mark).tag) for stroke in self._strokes]
        self.line.show_line(judgement.line, self._strokes, words, motion=motion)
        said = translate("Verdict", "{tag}: {words}", "a mark, and the words that earned it")
        spoken = "; ".join(
            said.format(tag=words[number], words=judgement.line[stroke.start : stroke.end])
            for number, stroke in enumerate(self._strokes)
        )
        self.line.setAccessibleDescription(spoken or translate("Verdict", "No marks"))
        self._explain(-1)

    def tell(self, note: QLabel, text: str) -> None:
        """Show a note under the line; without text it goes."""
        note.setText(text)
        note.setVisible(bool(text))
        self.arrange()

    def arrange(self) -> None:
        """Portrait and line side by side, or below one another where the text is too large for that."""
        stacked = self.width() < self._wardrobe.tokens.scaled(BESIDE_AT_LEAST)
        self._box.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        self.portrait.setMinimumSize(0 if stacked else PORTRAIT_WIDTH, PORTRAIT_HEIGHT if stacked else 0)
        self.portrait.setMaximumSize(
            UNLIMITED if stacked else PORTRAIT_WIDTH, PORTRAIT_HEIGHT if stacked else PORTRAIT_AT_MOST
        )
        across = QSizePolicy.Policy.Expanding if stacked else QSizePolicy.Policy.Fixed
        down = QSizePolicy.Policy.Expanding if stacked else QSizePolicy.Policy.Ignored  # as high as the line beside it
        self.portrait.setSizePolicy(across, down)
        self.portrait.set_corners(TOP_CORNERS if stacked else LEFT_CORNERS)
        self.setMinimumHeight(0 if stacked else SHORTEST)
        self._limit_height(stacked=stacked)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self.arrange()
        super().resizeEvent(event)

    def _limit_height(self, *, stacked: bool) -> None:
        needed = self._box.heightForWidth(self.width())
        self.setMaximumHeight(UNLIMITED if stacked else max(TALLEST, needed))

    def _explain(self, stroke: int) -> None:
        if self._judgement is None or not self._strokes:
            self._show_foot(self._answer, "")
        elif stroke < 0:
            hint = translate(
                "Verdict", "Point at a stroke, or walk them with the arrow keys, to read the rule behind it."
            )
            self._show_foot(self._answer, hint)
        else:
            shown = self._strokes[stroke]
            reasons = translate("Verdict", "{number}. {reasons}").format(
                number=stroke + 1, reasons=" ".join(_reasons(self._judgement, shown))
            )
            self._show_foot(reasons, "\n".join(_rule(self._page(mark)) for mark in shown.marks))

    def _show_foot(self, why: str, rule: str) -> None:
        for shown, text in ((self._why, why), (self._rule, rule)):
            shown.setText(text)
            shown.setVisible(bool(text))
        self.arrange()


def _reasons(judgement: Judgement, stroke: Stroke) -> list[str]:
    """What the judge saw in the words over a stroke."""
    found = judgement.doubts if stroke.doubted else judgement.evidence
    span = (stroke.start, stroke.end)
    return list(dict.fromkeys(e.why for e in found if e.mark in stroke.marks and (e.start, e.end) == span))


def _rule(page: Page) -> str:
    sources = "; ".join(SOURCES[name].title for name in page.sources)
    return translate("Verdict", "{rule} · {sources}", "a rule, and where it is from").format(
        rule=page.title, sources=sources
    )


def _answered(judged: JudgedAttempt) -> str:
    if not judged.reaction:
        return ""
    return translate("Verdict", "{partner}: “{answer}”", "what the partner said to the exit").format(
        partner=judged.attempt.scene.partner.name, answer=judged.reaction
    )
