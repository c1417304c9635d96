"""The widgets: what they show, when they draw, how they change, and what they say."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.art.people import AMARA, LEON
from trainer.core.person import Face, Look, Mood
from trainer.ui.art import LAMP_HURT, LAMP_WARM, MOOD_LAMPS, Drawings, FacePortrait, SceneThumb, StagePicture
from trainer.ui.art import drawings as drawings_module

Settled = Callable[[QWidget], QImage]


@pytest.fixture
def settled(qtbot: QtBot, drawings: Drawings) -> Settled:
    """Waits until everything that a widget asks for is drawn, and takes its picture."""

    def wait(widget: QWidget) -> QImage:
        widget.grab()
        qtbot.waitUntil(lambda: drawings.idle and not widget.grab().isNull() and drawings.idle, timeout=20_000)
        return widget.grab().toImage()

    return wait


@pytest.fixture
def stage(qtbot: QtBot, drawings: Drawings, light: dict[str, str]) -> StagePicture:
    picture = StagePicture(drawings, light)
    qtbot.addWidget(picture)
    picture.resize(355, 360)
    picture.set_motion(False)
    picture.set_place("coat-corner")
    picture.set_person(LEON, "Leon")
    return picture


def test_before_anything_is_drawn_a_bare_wall_shows(stage: StagePicture, light: dict[str, str]) -> None:
    assert stage.grab().toImage().pixelColor(177, 2).name() == light["wall1"].lower()
    assert stage.head_rect().isEmpty()


def test_a_person_stands_in_the_place(stage: StagePicture, settled: Settled) -> None:
    with_leon = settled(stage)
    stage.set_person(None)
    assert settled(stage) != with_leon
    assert stage.rect().contains(stage.head_rect())


def test_without_motion_a_face_and_the_lamp_change_at_once(stage: StagePicture, settled: Settled) -> None:
    settled(stage)
    stage.set_face(Face.SOLEMN)
    stage.set_lamp(LAMP_HURT)
    hurt = settled(stage)
    assert stage._person.lamp == LAMP_HURT
    assert stage._person._fade.value == 1.0
    assert settled(stage) == hurt


def test_with_motion_a_face_fades_over_and_the_lamp_glides(stage: StagePicture, settled: Settled, qtbot: QtBot) -> None:
    settled(stage)
    stage.set_face(Face.SOLEMN)
    settled(stage)
    stage.set_motion(True)
    stage.set_face(Face.SMILE)
    stage.set_lamp(LAMP_WARM)
    stage.grab()
    assert stage._person._fade.value < 1.0
    assert stage._person.lamp < LAMP_WARM
    qtbot.waitUntil(lambda: stage._person._fade.value == 1.0 and stage._person.lamp == LAMP_WARM, timeout=2_000)


def test_painting_again_draws_nothing_again(
    stage: StagePicture, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    settled(stage)
    drawn: list[str] = []
    monkeypatch.setattr(drawings_module, "draw_place", lambda *_: drawn.append("place"))
    monkeypatch.setattr(drawings_module, "draw_figure", lambda *_: drawn.append("figure"))
    monkeypatch.setattr(stage, "_composed", lambda: drawn.append("frame"))
    for _ in range(5):
        stage.repaint()
        stage.grab()
    assert drawn == []


def test_a_theme_and_a_size_are_drawn_anew(stage: StagePicture, settled: Settled, dark: dict[str, str]) -> None:
    day = settled(stage)
    stage.set_theme(dark)
    assert settled(stage) != day
    stage.resize(270, 300)
    assert settled(stage).size() == QSize(270, 300)


def test_the_foot_tells_the_aim_to_eyes_and_ears(stage: StagePicture, settled: Settled) -> None:
    bare = settled(stage)
    stage.set_foot("You meant to meet four people tonight.")
    told = settled(stage)
    assert told != bare
    assert told.copy(0, 0, 355, 240) == bare.copy(0, 0, 355, 240)
    assert stage.accessibleDescription() == "You meant to meet four people tonight."


def test_white_reads_on_the_foot_whatever_is_behind(stage: StagePicture, settled: Settled) -> None:
    stage.set_person(Look("grayShort", "#ffffff", "#ffffff"), "Leon")
    stage.set_foot(".")
    text = stage._foot_rect()
    settled(stage)
    picture = stage.grab().toImage()
    brightest = max(_luminance(picture, x, text.top() + 1) for x in range(40, picture.width() - 20))
    assert 1.05 / (brightest + 0.05) >= 4.5


def _luminance(picture: QImage, x: int, y: int) -> float:
    colour = picture.pixelColor(x, y)
    linear = [
        c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_corners_are_round_and_smooth(stage: StagePicture, settled: Settled) -> None:
    settled(stage)
    frame = stage._frame.toImage()
    assert frame.pixelColor(0, 0).alpha() == 0
    assert frame.pixelColor(177, 0).alpha() == 255
    assert any(0 < frame.pixelColor(x, 1).alpha() < 255 for x in range(16))


def test_the_picture_is_told_in_words(stage: StagePicture) -> None:
    stage.set_face(Face.SMILE)
    assert stage.accessibleName() == "Leon, smiling"
    stage.set_person(None)
    assert stage.accessibleName() == ""


def test_somebody_alone_holds_a_phone_unless_told_otherwise(stage: StagePicture, settled: Settled) -> None:
    stage.set_place("foyer-wall")
    stage.set_person(AMARA, "Amara")
    holding = settled(stage)
    stage.set_prop(False)
    assert settled(stage) != holding


def test_a_missing_drawing_leaves_a_bare_wall_and_a_word_in_the_log(
    stage: StagePicture, settled: Settled, caplog: pytest.LogCaptureFixture
) -> None:
    stage.set_place("nowhere")
    settled(stage)
    assert stage.head_rect().isEmpty()
    assert "nowhere" in caplog.text


def test_a_portrait_shows_its_person_in_their_light(
    qtbot: QtBot, drawings: Drawings, light: dict[str, str], settled: Settled
) -> None:
    portrait = FacePortrait(drawings, light)
    qtbot.addWidget(portrait)
    portrait.resize(264, 392)
    portrait.set_motion(False)
    portrait.set_person(LEON, "Leon")
    portrait.set_face(Face.SMILE_BIG)
    portrait.set_lamp(LAMP_WARM)
    warm = settled(portrait)
    portrait.set_face(Face.SOLEMN)
    portrait.set_lamp(LAMP_HURT)
    assert settled(portrait) != warm
    assert portrait.accessibleName() == "Leon, downcast"


def test_a_card_shows_the_scene_at_rest(
    qtbot: QtBot, drawings: Drawings, light: dict[str, str], settled: Settled
) -> None:
    thumb = SceneThumb(drawings, light)
    qtbot.addWidget(thumb)
    thumb.resize(394, 132)
    thumb.set_place("bar-passage")
    empty = settled(thumb)
    thumb.set_person(AMARA, "Amara")
    assert settled(thumb) != empty
    assert thumb._frame.toImage().pixelColor(0, 131).alpha() == 255, "square where the card goes on"


def test_every_mood_has_its_lamp() -> None:
    assert set(MOOD_LAMPS) == set(Mood)
