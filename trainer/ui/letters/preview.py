"""The letter as it would go out, with what is still empty marked in it and told below."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from trainer.core.practice.blanks import Filled
from trainer.ui.theme.space import SNUG
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import column, label
from trainer.ui.words import translate


class Preview(QWidget):
    """Follows each letter that is typed."""

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__()
        self.setProperty("role", "inside")
        self._wardrobe = wardrobe
        self._filled = Filled("", ())
        self.text = label("", "lead", name="letter-preview")
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.state = label("", "small", name="letter-state")
        self.setLayout(column(self.text, self.state, space=SNUG))
        wardrobe.changed.connect(self._paint)

    def show_filled(self, filled: Filled) -> None:
        """Show the letter as far as it is filled."""
        self._filled = filled
        self._paint()
        self.text.setAccessibleName(filled.text)
        missing = ", ".join(filled.missing)
        still = translate("Letters", "Still empty: {names}.").format(names=missing)
        self.state.setText(still if missing else "")
        self.state.setVisible(bool(missing))

    def wait(self) -> None:
        """Say that the letter is being checked."""
        self.state.setText(translate("Letters", "One moment …"))
        self.state.show()

    def _paint(self) -> None:
        colour = self._wardrobe.tokens.colour("accent")
        text, parts, at = self._filled.text, [], 0
        for blank in self._filled.left:
            marked = f'<b style="color:{colour}">{_safe(text[blank.start : blank.end])}</b>'
            parts += [_safe(text[at : blank.start]), marked]
            at = blank.end
        self.text.setText("".join([*parts, _safe(text[at:])]))


def _safe(text: str) -> str:
    """As it was written: nothing in it is markup, and lines break where they did."""
    return escape(text).replace("\n", "<br>")
