"""The pencil stroke: nearly straight, never the same twice, always the same again."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from trainer.ui.verdict.hand import STRAYS, pencil_stroke, waver


@given(st.floats(0, 5000), st.integers(0, 60))
def test_the_hand_never_strays_further_than_it_may(at: float, seed: int) -> None:
    assert -1 <= waver(at, seed) <= 1


@given(st.floats(1, 1800), st.floats(3, 14), st.integers(0, 30))
def test_a_stroke_fills_its_place_and_hardly_leaves_it(width: float, height: float, seed: int) -> None:
    place = QRectF(20, 40, width, height)
    stroke = pencil_stroke(place, seed)
    strays = STRAYS * height + 0.01
    assert place.adjusted(-0.01, -strays, 0.01, strays).contains(stroke.boundingRect())
    for share in (0.02, 0.25, 0.5, 0.75, 0.98):
        assert stroke.contains(QPointF(place.left() + share * width, place.center().y()))


def test_a_stroke_is_the_same_each_time_and_no_copy_of_its_neighbour() -> None:
    place = QRectF(0, 0, 300, 5)
    assert pencil_stroke(place, 3) == pencil_stroke(place, 3)
    assert pencil_stroke(place, 3) != pencil_stroke(place, 4)


def test_a_stroke_is_drawn_by_a_hand_and_not_by_a_ruler() -> None:
    outline = pencil_stroke(QRectF(0, 0, 300, 5), 1).toFillPolygon()
    assert len({round(outline.at(number).y(), 2) for number in range(outline.size())}) > 20
