"""The rules room: every mark with its meaning, its source, and what it found in the present line."""

from collections.abc import Callable, Mapping

from trainer.core.attempt import JudgedAttempt
from trainer.core.judge.pages import Page
from trainer.core.judgement import Judgement
from trainer.core.rubric import SOURCES, Mark
from trainer.ui.room import Room
from trainer.ui.widgets import Card, KeyButton, add, clear, column, label, row, scrolled


class RulesRoom(Room):
    """Enter it with the JudgedAttempt whose line is compared and what the verdict shows it in."""

    def __init__(self, pages: Callable[[], Mapping[Mark, Page]]) -> None:
        super().__init__("rules", "All nineteen rules")
        self._pages = pages
        self._came_from: object = None
        self._rows = column(space=16, margins=(24, 8, 24, 20))
        self.setLayout(column(scrolled(self._rows, "rules-area")))

    def enter(self, what: object) -> None:
        judged, rehearsal = what if isinstance(what, tuple) else (None, None)
        self._came_from = rehearsal or judged
        judgement = judged.counted if isinstance(judged, JudgedAttempt) else None
        clear(self._rows)
        back = KeyButton("Back to your line", "Esc", name="back-to-line")
        back.clicked.connect(self.step_back)
        add(self._rows, row(back, None))
        for heading, fails in (("What serves the other person", False), ("What fails them", True)):
            self._rows.addWidget(label(heading, "title"))
            for mark, page in self._pages().items():
                if mark.fails is fails:
                    self._rows.addWidget(_rule_card(page, judgement))
        self._rows.addStretch(1)
        back.setFocus()

    def step_back(self) -> None:
        self.go.emit("verdict" if self._came_from else "today", self._came_from)


def _rule_card(rule: Page, judgement: Judgement | None) -> Card:
    card = Card(name=f"rule-{rule.mark.value}", space=6)
    add(card.column, label(rule.title, "strong"), label(rule.meaning))
    for words in judgement.words(rule.mark) if judgement else ():
        tone = "plum" if rule.mark.fails else "teal"
        add(card.column, label(f"In your line: “{words}”", name=f"found-{rule.mark.value}", tone=tone))
    add(card.column, label("; ".join(str(SOURCES[source]) for source in rule.sources), "small"))
    return card
