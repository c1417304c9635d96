"""The rules room: every mark with its meaning, its source, and what it found in the present line."""

from collections.abc import Callable, Mapping

from trainer.core.errors import TrainerError
from trainer.core.judge.pages import Page
from trainer.core.judgement import Judgement
from trainer.core.rubric import SOURCES, Mark
from trainer.ui.room import Room
from trainer.ui.rules.unreadable_card import UnreadableCard
from trainer.ui.theme.space import EVEN, PAGE, SMALL
from trainer.ui.verdict.exhibit import Exhibit
from trainer.ui.widgets import Card, KeyButton, add, column, label, refill, row, scrolled
from trainer.ui.words import translate


class RulesRoom(Room):
    """Enter it with the Exhibit whose line is compared."""

    def __init__(self, pages: Callable[[], Mapping[Mark, Page]]) -> None:
        """`pages` gives the page of each mark, or raises TrainerError where they cannot be read."""
        super().__init__("rules", translate("Rules", "All nineteen rules"))
        self._pages = pages
        self._exhibit: Exhibit | None = None
        self._rows = column(space=EVEN, margins=PAGE)
        self.setLayout(column(scrolled(self._rows, "rules-area")))

    def enter(self, what: object) -> None:
        self._exhibit = what if isinstance(what, Exhibit) else None
        self.place = self._exhibit.judged.attempt.title if self._exhibit else ""
        words = translate("Rules", "Back to your line") if self._exhibit else translate("Rules", "Back to Today")
        back = KeyButton(words, "Esc", name="back-to-line")
        back.clicked.connect(self.step_back)
        try:
            pages = self._pages()
        except TrainerError as error:
            self._show_unreadable(back, str(error))
        else:
            self._show_pages(back, pages)

    def step_back(self) -> None:
        self.go.emit("verdict" if self._exhibit else "today", self._exhibit)

    def _show_pages(self, back: KeyButton, pages: Mapping[Mark, Page]) -> None:
        judgement = self._exhibit.judged.counted if self._exhibit else None
        cards = {mark: _rule_card(page, judgement) for mark, page in pages.items()}
        refill(
            self._rows,
            row(back, None),
            label(translate("Rules", "What serves the other person"), "title"),
            *(card for mark, card in cards.items() if not mark.fails),
            label(translate("Rules", "What fails them"), "title"),
            *(card for mark, card in cards.items() if mark.fails),
            None,
        )
        back.setFocus()

    def _show_unreadable(self, back: KeyButton, problems: str) -> None:
        card = UnreadableCard(problems)
        card.again.clicked.connect(lambda: self.enter(self._exhibit))
        refill(self._rows, row(back, None), card, None)
        card.again.setFocus()


def _rule_card(rule: Page, judgement: Judgement | None) -> Card:
    card = Card(name=f"rule-{rule.mark.value}", space=SMALL)
    add(card.column, label(rule.title, "strong"), label(rule.meaning))
    in_your_line = translate("Rules", "In your line: “{words}”")
    for words in judgement.words(rule.mark) if judgement else ():
        tone = "plum" if rule.mark.fails else "teal"
        add(card.column, label(in_your_line.format(words=words), name=f"found-{rule.mark.value}", tone=tone))
    add(card.column, label("; ".join(str(SOURCES[source]) for source in rule.sources), "small"))
    return card
