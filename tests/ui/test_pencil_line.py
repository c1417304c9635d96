"""The pencilled line: strokes lie under the right words, whatever the words are and however narrow the window."""

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from trainer.core.rubric import Mark
from trainer.paths import ASSETS
from trainer.ui.theme.tokens import Tokens, read_tokens
from trainer.ui.verdict.pencil_line import LARGE_ROWS, PencilLine
from trainer.ui.verdict.strokes import Segment, Stroke

pytestmark = pytest.mark.usefixtures("wardrobe")

TOKENS = (ASSETS / "tokens.json").read_text("utf-8")


def tokens(size: int = 100) -> Tokens:
    return read_tokens(TOKENS, "light", size)


def stroke(text: str, words: str, colour: str = "teal") -> Stroke:
    start = text.index(words)
    return Stroke(start, start + len(words), (Mark.THANKS,), colour)


def shown(qtbot: QtBot, text: str, strokes: Sequence[Stroke], width: int = 700, size: int = 100) -> PencilLine:
    line = PencilLine(lambda: tokens(size))
    qtbot.addWidget(line)
    line.resize(width, 400)
    line.show_line(text, strokes, ["thanks"] * len(strokes), motion=False)
    return line


def segments(line: PencilLine, number: int = 0) -> list[Segment]:
    return [segment for segment in line._segments if segment.stroke == number]


def words_under(line: PencilLine, segment: Segment) -> str:
    """The characters whose middle lies over a segment, as Qt itself places them, in the order of the text."""
    row = line._layout.lineAt(segment.row)
    text = line._layout.text().encode("utf-16-le", "surrogatepass")
    over = b""
    for unit in range(row.textStart(), row.textStart() + row.textLength()):
        ends = [row.cursorToX(at)[0] for at in (unit, unit + 1)]  # type: ignore[index]
        if segment.left <= sum(ends) / 2 <= segment.right and ends[0] != ends[1]:
            over += text[2 * unit : 2 * unit + 2]
    return over.decode("utf-16-le", "replace")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ana, thank you for the hens.", "thank you"),
        ("Ana, thank you for the hens.", "Ana"),
        ("Ana, thank you for the hens.", "hens."),
        ("Goodbye", "Goodbye"),
        ("a", "a"),
        ("Danke, José – naïve façade, thank you", "thank you"),
    ],
)
def test_a_stroke_lies_under_its_words(qtbot: QtBot, text: str, words: str) -> None:
    line = shown(qtbot, text, [stroke(text, words)])
    assert "".join(words_under(line, segment) for segment in segments(line)) == words


@pytest.mark.parametrize("before", ["🙂 ", "👩‍👩‍👧 Ana, ", "𝔄𝔫𝔞, ", "🇧🇪🇧🇪 "])
def test_characters_outside_the_basic_plane_do_not_move_a_stroke(qtbot: QtBot, before: str) -> None:
    text = before + "thank you, goodbye"
    line = shown(qtbot, text, [stroke(text, "thank you")])
    assert [words_under(line, segment) for segment in segments(line)] == ["thank you"]


def test_a_stroke_under_right_to_left_words_lies_under_them(qtbot: QtBot) -> None:
    text = "תודה רבה ולהתראות"
    line = shown(qtbot, text, [stroke(text, "תודה")])
    (segment,) = segments(line)
    assert words_under(line, segment) == "תודה"
    assert 0 <= segment.left < segment.right <= line.width()


def test_a_stroke_over_both_directions_covers_every_word_of_it_and_no_other(qtbot: QtBot) -> None:
    text = "thank you, תודה רבה, goodbye"
    line = shown(qtbot, text, [stroke(text, "תודה רבה, goodbye")])
    under = "".join(words_under(line, segment) for segment in segments(line))
    assert sorted(under) == sorted("תודה רבה, goodbye")
    assert all(segment.left < segment.right for segment in segments(line))


def test_a_line_break_in_the_line_is_a_break_on_the_page(qtbot: QtBot) -> None:
    text = "Thank you, Ana.\nGoodbye."
    line = shown(qtbot, text, [stroke(text, "Goodbye")])
    assert line._layout.lineCount() == 2
    assert [(s.row, words_under(line, s)) for s in segments(line)] == [(1, "Goodbye")]


def test_three_hundred_words_keep_every_stroke_under_its_word(qtbot: QtBot) -> None:
    text = " ".join(f"word{number}x" for number in range(300))
    strokes = [stroke(text, f"word{number}x") for number in range(0, 300, 25)]
    line = shown(qtbot, text, strokes)
    for number, each in enumerate(strokes):
        assert [words_under(line, s) for s in segments(line, number)] == [text[each.start : each.end]]


def test_a_stroke_breaks_with_the_line(qtbot: QtBot) -> None:
    text = "thank you for the long and winding tale of your forty hens"
    line = shown(qtbot, text, [stroke(text, text)], width=240)
    parts = segments(line)
    assert [part.row for part in parts] == list(range(line._layout.lineCount()))
    assert "".join(words_under(line, part) for part in parts).replace(" ", "") == text.replace(" ", "")


def test_a_word_wider_than_the_window_stays_inside_it(qtbot: QtBot) -> None:
    text = "Donaudampfschifffahrtsgesellschaft" * 3
    line = shown(qtbot, text, [stroke(text, text)], width=160)
    assert all(0 <= part.left < part.right <= 160 for part in segments(line))
    assert len(segments(line)) > 3


@given(
    text=st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=80),
    ends=st.tuples(st.integers(0, 80), st.integers(0, 80)),
    width=st.integers(1, 900),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_any_line_can_be_shown(qtbot: QtBot, text: str, ends: tuple[int, int], width: int) -> None:
    start, end = (min(at, len(text)) for at in sorted(ends))
    line = shown(qtbot, text, [Stroke(start, end, (Mark.THANKS,), "teal")], width)
    painted(line)
    assert all(part.left < part.right for part in segments(line))


def painted(line: PencilLine) -> QImage:
    image = QImage(line.size(), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    line.render(painter, QPoint())
    painter.end()
    return image


def _has(image: QImage, colour: str) -> bool:
    wanted = tokens().colour(colour).lower()
    return any(
        image.pixelColor(x, y).name() == wanted for x in range(0, image.width(), 4) for y in range(image.height())
    )


def test_height_grows_as_the_line_gets_narrower_and_longer(qtbot: QtBot) -> None:
    text = "thank you for the long and winding tale of your forty hens"
    line = shown(qtbot, text, [])
    heights = [line.heightForWidth(width) for width in (1400, 600, 300, 150)]
    assert heights == sorted(set(heights))
    longer = shown(qtbot, text + ", Ana, and good luck with the market on Sunday", [])
    assert longer.heightForWidth(400) > line.heightForWidth(400)


def test_height_grows_with_the_text_size(qtbot: QtBot) -> None:
    small, large = (shown(qtbot, "thank you for the long tale", [], size=size) for size in (100, 200))
    assert large.heightForWidth(600) > small.heightForWidth(600)


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("depth", [1, 2, 3, 4])
def test_strokes_and_tags_end_above_the_next_row(qtbot: QtBot, size: int, depth: int) -> None:
    text = "thank you for the long and winding tale of your forty hens"
    colours = ("teal", "ochre", "accent", "plum")[:depth]
    line = shown(qtbot, text, [stroke(text, text, colour) for colour in colours], width=400, size=size)
    deepest = max(segment.level for segment in line._segments)
    assert deepest == depth - 1
    below = line._stroke_top(0, deepest) + tokens(size).scaled(7) + tokens(size).size("tag")
    assert below <= line._layout.lineAt(1).y()
    assert line.heightForWidth(400) >= line._layout.lineAt(line._layout.lineCount() - 1).y()


def _large(qtbot: QtBot, text: str, width: int, size: int = 100) -> PencilLine:
    line = PencilLine(lambda: tokens(size), large=True)
    qtbot.addWidget(line)
    line.resize(width, 400)
    line.show_line(text, [], [], motion=False)
    return line


def _letters(line: PencilLine) -> int:
    return line._layout.font().pixelSize()


def test_a_short_line_that_the_page_is_about_is_set_larger(qtbot: QtBot) -> None:
    assert _letters(_large(qtbot, "Goodbye, Ana.", 900)) > tokens().size("line")
    assert _letters(shown(qtbot, "Goodbye, Ana.", [], 900)) == tokens().size("line")
    long = "Thank you for the long and winding tale of your forty hens, Ana, and good luck with them on Sunday. Bye!"
    assert _letters(_large(qtbot, long, 900)) == tokens().size("line")


def test_a_wide_page_has_room_for_still_larger_letters(qtbot: QtBot) -> None:
    text = "Thank you for the hens, Ana."
    assert _letters(_large(qtbot, text, 1500)) > _letters(_large(qtbot, text, 900))


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("width", [500, 900, 1500])
@pytest.mark.parametrize("words", [3, 9, 20])
def test_larger_letters_take_two_rows_at_most_and_leave_no_word_alone(
    qtbot: QtBot, words: int, width: int, size: int
) -> None:
    line = _large(qtbot, " ".join(["evening"] * words), width, size)
    rows = [line._layout.lineAt(row).naturalTextWidth() for row in range(line._layout.lineCount())]
    assert _letters(line) == tokens(size).size("line") or len(rows) <= LARGE_ROWS
    assert all(row <= width for row in rows)
    a_word = max(rows) / ceil(words / len(rows))
    assert min(rows) >= max(rows) - 2.1 * a_word


def test_arrow_keys_walk_the_strokes_round_and_say_which(qtbot: QtBot) -> None:
    text = "Ana, thank you, goodbye"
    line = shown(qtbot, text, [stroke(text, words) for words in ("Ana", "thank you", "goodbye")])
    walked: list[int] = []
    line.pointed.connect(walked.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(line, key)
    assert walked == [0, 1, 2, 0, 2]


def test_a_line_without_strokes_leaves_arrow_keys_to_others(qtbot: QtBot) -> None:
    line = shown(qtbot, "Goodbye", [])
    with qtbot.assertNotEmitted(line.pointed):
        QTest.keyClick(line, Qt.Key.Key_Right)


def test_the_mouse_over_a_stroke_points_at_it_and_away_from_it_at_none(qtbot: QtBot) -> None:
    text = "Ana, thank you"
    line = shown(qtbot, text, [stroke(text, "thank you")])
    line.show()
    (part,) = segments(line)
    with qtbot.waitSignal(line.pointed) as told:
        QTest.mouseMove(line, QPoint(round((part.left + part.right) / 2), 20))
    assert told.args == [0]
    with qtbot.waitSignal(line.pointed) as told:
        QTest.mouseMove(line, QPoint(line.width() - 2, line.height() - 2))
    assert told.args == [-1]


def _columns(image: QImage, colour: str) -> list[bool]:
    """For each column of the image whether the colour stands in it."""
    wanted = tokens().colour(colour).lower()
    return [any(image.pixelColor(x, y).name() == wanted for y in range(image.height())) for x in range(image.width())]


def test_a_doubted_stroke_is_dotted_from_end_to_end_and_a_told_one_is_not(qtbot: QtBot) -> None:
    text = "Ana, thank you"
    told = stroke(text, "thank you", "plum")
    lines = [shown(qtbot, text, [one]) for one in (told, replace(told, doubted=True))]
    for line in lines:
        line._words, line._tags = (), ()
    (part,) = segments(lines[0])
    whole, dotted = (_columns(painted(line), "plum")[int(part.left) + 1 : int(part.right)] for line in lines)
    assert all(whole)
    assert 0.3 < sum(dotted) / len(dotted) < 0.8
    assert any(dotted[:8])
    assert any(dotted[-14:])


def test_a_doubted_stroke_is_never_without_a_dot(qtbot: QtBot) -> None:
    text = "i"
    line = shown(qtbot, text, [replace(stroke(text, "i", "plum"), doubted=True)])
    line._tags = ()
    assert any(_columns(painted(line), "plum"))


def test_without_motion_strokes_are_there_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    text = "Ana, thank you"
    line = shown(qtbot, text, [stroke(text, "thank you")])
    assert _has(painted(line), "teal")


def test_with_motion_strokes_draw_themselves_one_after_another(qtbot: QtBot) -> None:
    text = "Ana, thank you, goodbye"
    line = shown(qtbot, text, [])
    two = [stroke(text, "Ana", "blue"), stroke(text, "goodbye", "plum")]
    line.show_line(text, two, ["name", "excuse"], motion=True)
    assert not _has(painted(line), "plum")
    qtbot.waitUntil(lambda: _has(painted(line), "plum"), timeout=2000)
    assert _has(painted(line), "blue")


def test_a_new_line_forgets_where_the_last_was_pointed_at(qtbot: QtBot) -> None:
    text = "Ana, thank you"
    line = shown(qtbot, text, [stroke(text, "Ana"), stroke(text, "thank you")])
    QTest.keyClick(line, Qt.Key.Key_Left)
    line.show_line("Goodbye", [], [], motion=False)
    assert line.tags == ()
    painted(line)


def test_a_focused_line_shows_it(qtbot: QtBot) -> None:
    line = shown(qtbot, "Goodbye", [])
    assert not _has(painted(line), "accent")
    with qtbot.waitExposed(line):
        line.show()
    line.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    assert _has(painted(line), "accent")
