"""The rules room: every mark with its meaning, its source, and what it found in the present line."""

from collections.abc import Callable, Mapping

from trainer.core.judge.pages import Page
from trainer.core.judgement import Judgement
from trainer.core.rubric import SOURCES, Mark
from trainer.ui.room import Room
from trainer.ui.verdict.exhibit import Exhibit
from trainer.ui.widgets import Card, KeyButton, add, column, label, refill, row, scrolled


class RulesRoom(Room):
    """Enter it with the Exhibit whose line is compared."""

    def __init__(self, pages: Callable[[], Mapping[Mark, Page]]) -> None:
        super().__init__("rules", "All nineteen rules")
        self._pages = pages
        self._exhibit: Exhibit | None = None
        self._rows = column(space=16, margins=(24, 8, 24, 20))
        self.setLayout(column(scrolled(self._rows, "rules-area")))

    def enter(self, what: object) -> None:
        self._exhibit = what if isinstance(what, Exhibit) else None
        judgement = self._exhibit.judged.counted if self._exhibit else None
        self.place = self._exhibit.judged.attempt.title if self._exhibit else ""
        back = KeyButton("Back to your line", "Esc", name="back-to-line")
        back.clicked.connect(self.step_back)
        cards = {mark: _rule_card(page, judgement) for mark, page in self._pages().items()}
        refill(
            self._rows,
            row(back, None),
            label("What serves the other person", "title"),
            *(card for mark, card in cards.items() if not mark.fails),
            label("What fails them", "title"),
            *(card for mark, card in cards.items() if mark.fails),
            None,
        )
        back.setFocus()

    def step_back(self) -> None:
        self.go.emit("verdict" if self._exhibit else "today", self._exhibit)


def _rule_card(rule: Page, judgement: Judgement | None) -> Card:
    card = Card(name=f"rule-{rule.mark.value}", space=6)
    add(card.column, label(rule.title, "strong"), label(rule.meaning))
    for words in judgement.words(rule.mark) if judgement else ():
        tone = "plum" if rule.mark.fails else "teal"
        add(card.column, label(f"In your line: “{words}”", name=f"found-{rule.mark.value}", tone=tone))
    add(card.column, label("; ".join(str(SOURCES[source]) for source in rule.sources), "small"))
    return card
