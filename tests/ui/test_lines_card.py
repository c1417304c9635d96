"""Lines that would do well: the player's own first, then others, one at a time."""

from typing import TypeVar

from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from trainer.core.judge.better import BetterLine
from trainer.core.judge.text import Span
from trainer.ui.verdict.lines_card import LinesCard

OWN = BetterLine("Leon, I loved the hens. Enjoy the evening.", (Span(24, 42),), 4)
OTHERS = ("It was good to talk to you, Leon.", "Come & meet Beth.")


W = TypeVar("W", bound=QWidget)


def part(card: LinesCard, kind: type[W], name: str) -> W:
    found = card.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def shown(card: LinesCard) -> tuple[str, str]:
    return part(card, QLabel, "better-heading").text(), part(card, QLabel, "better-text").accessibleName()


def test_the_own_line_comes_first_and_the_others_follow_in_a_round(qtbot: QtBot) -> None:
    card = LinesCard()
    qtbot.addWidget(card)
    card.show_lines(OWN, OTHERS, "#335544")
    button = part(card, QPushButton, "another-way")
    seen = []
    for _ in range(4):
        seen.append(shown(card)[1])
        button.click()
    assert seen == [OWN.text, *OTHERS, OWN.text]


def test_it_says_how_many_there_are(qtbot: QtBot) -> None:
    card = LinesCard()
    qtbot.addWidget(card)
    card.show_lines(OWN, OTHERS, "#335544")
    assert shown(card)[0].endswith("1 of 3")


def test_a_single_line_has_no_button(qtbot: QtBot) -> None:
    card = LinesCard()
    qtbot.addWidget(card)
    card.show_lines(None, OTHERS[:1], "#335544")
    assert part(card, QPushButton, "another-way").isHidden()
    assert not card.isHidden()


def test_without_lines_the_card_goes(qtbot: QtBot) -> None:
    card = LinesCard()
    qtbot.addWidget(card)
    card.show_lines(None, (), "#335544")
    assert card.isHidden()


def test_signs_of_markup_stay_what_they_are(qtbot: QtBot) -> None:
    card = LinesCard()
    qtbot.addWidget(card)
    card.show_lines(None, OTHERS[1:], "#335544")
    assert "&amp;" in part(card, QLabel, "better-text").text()
