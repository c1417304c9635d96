"""The end of a scene: what happened then, and the way to the verdict."""

from PySide6.QtCore import Signal

from trainer.ui.stage.quotes import in_quotes
from trainer.ui.stage.why_field import WhyQuestion
from trainer.ui.theme.space import SMALL, SNUG
from trainer.ui.widgets import Card, KeyButton, label, refill, row
from trainer.ui.words import translate


class EndPanel(Card):
    """Shown when the partner has answered the last exit."""

    verdict_wanted = Signal()
    why_typed = Signal(str)
    """Why the line would work, or not: what stands in the field, a moment after each change."""
    why_begun = Signal()

    def __init__(self) -> None:
        super().__init__(name="end", space=SMALL)
        self._why: WhyQuestion | None = None

    def keep_why(self) -> None:
        """Hand out what stands in the field now."""
        if self._why is not None:
            self._why.hand_out()

    def show_end(self, line: str, afterwards: str, *, in_writing: bool, why: str | None = None) -> None:
        """Show the player's words and what came of them; with `why`, what they said so far, ask why it would work."""
        button = KeyButton(translate("Stage", "Look at your line"), "Return", "primary", name="see-verdict")
        button.clicked.connect(self.verdict_wanted)
        heading = translate("Stage", "You wrote") if in_writing else translate("Stage", "You said")
        said = (label(heading, "heading"), label(in_quotes(line), "lead", name="said"))
        then = (SNUG, label(translate("Stage", "And then"), "heading"), label(afterwards, name="afterwards"))
        self._why = None if why is None else self._question(why)
        ask = (SNUG, self._why) if self._why else ()
        refill(self.column, *said, *(then if afterwards else ()), *ask, SMALL, None, row(button, None))
        (self._why.field if self._why else button).setFocus()

    def _question(self, so_far: str) -> WhyQuestion:
        question = WhyQuestion()
        question.ask(so_far)
        question.typed.connect(self.why_typed)
        question.field.textChanged.connect(self.why_begun)
        return question
