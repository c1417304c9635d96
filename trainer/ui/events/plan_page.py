"""The page of one if-then plan: when this happens, then I say that. Kept as it is typed; advised, never refused."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from trainer.core.events import Plan, Worry
from trainer.core.practice.cues import Example, advice, examples
from trainer.core.practice.plans import changed
from trainer.ui.announcing import announce
from trainer.ui.events.needs import EventNeeds, Planning
from trainer.ui.events.page import Page
from trainer.ui.theme.space import AIRY, EVEN, PAGE, ROOMY, SMALL, TINY
from trainer.ui.widgets import Card, KeyButton, SideBySide, column, label, refill, speak_as
from trainer.ui.words import translate

PAUSE_MS = 600
"""So long after the last key the plan is kept, and advice is given."""
CARD_AT_LEAST = 420
"""The width in pixels, at 100 % text, below which the two cards go below one another."""
SHOWN_LINES = 4


class PlanPage(Page):
    """Enter it with Planning. A plan of which nothing was said is not kept."""

    def __init__(self, needs: EventNeeds) -> None:
        super().__init__(needs, "plan")
        self._plan = Plan("", "", "", "")
        self._make_fields()
        self.done = KeyButton(translate("Events", "Done"), "Ctrl+Return", "primary", name="plan-done")
        self.done.clicked.connect(self._finish)
        self._hint = label("", "small", name="plan-hint")
        self._examples = column(space=SMALL)
        self._cards = SideBySide(self._writing(), self._beginnings(), each_at_least=self._least, shares=(56, 44))
        head = label(translate("Events", "If this, then I say that"), "greeting")
        why = label(translate("Events", "A plan for one moment helps more than a good intention."), "lead")
        heads = column(head, why, space=SMALL)
        self._lay_out(column(heads, self._cards, None, space=ROOMY, margins=PAGE), self.done, self._hint)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)

    @property
    def _least(self) -> int:
        return self._needs.wardrobe.tokens.scaled(CARD_AT_LEAST)

    def _make_fields(self) -> None:
        self.cue = speak_as(QLineEdit(), translate("Events", "If …"))
        self.cue.setObjectName("plan-cue")
        self.cue.setPlaceholderText(translate("Events", "they say “I’ll come with you”"))
        self.cue.textChanged.connect(self._on_change)
        self.advice = label("", "muted", name="plan-advice")
        self.line = speak_as(_Words(), translate("Events", "then I say …"))
        self.line.setObjectName("plan-line")
        self.line.setPlaceholderText(translate("Events", "What you would really say"))
        self.line.textChanged.connect(self._on_change)
        self.cue.returnPressed.connect(self.line.setFocus)

    def _writing(self) -> Card:
        return Card(
            label(self.cue.accessibleName(), "strong"),
            self.cue,
            self.advice,
            SMALL,
            label(self.line.accessibleName(), "strong"),
            self.line,
            None,
            name="plan-writing",
            space=TINY,
        )

    def _beginnings(self) -> Card:
        return Card(
            label(translate("Events", "To begin with, and to change"), "heading"),
            self._examples,
            None,
            name="plan-examples",
            space=EVEN,
        )

    # Entering

    def enter(self, what: Planning) -> None:
        plans = self._needs.book.plans(what.event)
        kept = next((one for one in plans if one.id == what.plan), None)
        self._plan = kept or Plan(self._needs.new_id(), what.event, "", "")
        self.line.give_room()
        self._show(self._plan.cue, self._plan.line)
        event = self._needs.book.get(what.event)
        offered = examples(event.worry if event else Worry.NOTHING)
        refill(self._examples, *(self._example(number, one) for number, one in enumerate(offered, start=1)))
        self._hint.setText("")
        self.cue.setFocus()

    @property
    def resume(self) -> object:
        return Planning(self._plan.event, self._plan.id)

    @property
    def behind(self) -> object:
        return self._plan.event

    def dress(self) -> None:
        self._cards.set_each_at_least(self._least)
        self.line.give_room()

    def _show(self, cue: str, line: str) -> None:
        self.cue.setText(cue)
        self.line.setPlainText(line)
        self._pause.stop()
        self._advise()

    def _example(self, number: int, one: Example) -> KeyButton:
        told = translate("Events", "If {cue}: “{line}”").format(cue=one.cue, line=one.line)
        button = KeyButton(told, f"Alt+{number}", "choice", name=f"plan-example-{number}", key_first=True)
        button.clicked.connect(lambda: self._take(one))
        return button

    def _take(self, one: Example) -> None:
        """Put an example into the fields, to be made one’s own; what stood there can be had back by undo."""
        was = self._said
        self._show(one.cue, one.line)
        self.keep()
        self.line.setFocus()
        if was != ("", ""):
            told = translate("Events", "The example stands there now.")
            self._needs.say_with_undo(told, lambda: self._show(*was))

    # Keeping

    @property
    def _said(self) -> tuple[str, str]:
        return self.cue.text().strip(), self.line.toPlainText().strip()

    def keep(self) -> None:
        """Keep what is said of the plan; one of which nothing is left goes."""
        self._pause.stop()
        cue, line = self._said
        if not self._plan.event or self._needs.book.get(self._plan.event) is None:
            return
        if not (cue or line):
            self._needs.book.remove_plan(self._plan.id)
        elif (written := changed(self._plan, cue, line)) != self._plan:
            self._plan = written
            self._needs.book.keep_plan(written)

    def _on_change(self) -> None:
        self._hint.setText("")
        self._pause.start()

    def _on_pause(self) -> None:
        self.keep()
        self._advise()

    def _advise(self) -> None:
        told = advice(self.cue.text())
        if told and told != self.advice.text():
            announce(self.advice, told)
        self.advice.setText(told)

    def _finish(self) -> None:
        cue, line = self._said
        if bool(cue) != bool(line):
            missing = self.line if cue else self.cue
            says = translate("Events", "And what do you say then?")
            when = translate("Events", "And when do you say it?")
            self._hint.setText(says if cue else when)
            missing.setFocus()
            return
        self.keep()
        self.go.emit("events", self._plan.event)


class _Words(QPlainTextEdit):
    """A few lines. Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def give_room(self) -> None:
        self.setFixedHeight(round(QFontMetricsF(self.font()).lineSpacing() * SHOWN_LINES) + AIRY)
