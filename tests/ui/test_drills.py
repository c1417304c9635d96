"""The drills room by keyboard, with real widgets: what is asked, what an answer shows, words kept before all else."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.rooms import House
from tests.ui.samples import FACTS, KeptShelf, scenario
from tests.ui.test_accessibility import NAMED, spoken
from trainer.core.attempt import Attempt, Way
from trainer.core.channel import Channel
from trainer.core.errors import TrainerError
from trainer.core.judgement import Judgement
from trainer.core.leaving import Hold, OfferedExit
from trainer.core.practice.drills import TITLES, Drill
from trainer.core.rubric import Mark
from trainer.core.scenario import Scenario
from trainer.core.scene import Scene
from trainer.core.settings import Settings, Theme
from trainer.paths import ASSETS
from trainer.ui.art.drawings import KEPT_PLACES
from trainer.ui.drills.drill_card import SIGHTS, DrillCard
from trainer.ui.drills.five_panel import FivePanel
from trainer.ui.drills.panel import DrillPanel
from trainer.ui.drills.recap_panel import RecapPanel
from trainer.ui.drills.room import WIDEST_PAGE, DrillsRoom
from trainer.ui.stage.line_field import LineField
from trainer.ui.verdict.room import VerdictRoom
from trainer.ui.window import Window

EXITS = (
    OfferedExit(
        "Ana, it was good to hear about your hens. I’m going to say hello to a few more people.",
        (Mark.THANKS, Mark.CLEAR_CLOSE, Mark.HONEST_REASON, Mark.NAME),
        4,
    ),
    OfferedExit("I need to get another drink.", (Mark.CANNED_EXCUSE, Mark.UNTRUE), 2),
    OfferedExit("Well. Anyway, maybe later.", (Mark.OPEN_DOOR, Mark.GHOSTS), 2),
)
HOLDS = (Hold("One more thing."), Hold("I’ll come along."), Hold("Wait, wait."))
FINE = "Thank you, Ana. I’m going to say hello to a few more people. Goodbye."


def scene(scenario_id: str, channel: Channel = Channel.IN_PERSON) -> Scenario:
    """A scene that every drill can be made of."""
    one = scenario(scenario_id, f"Scene {scenario_id}")
    return replace(
        one,
        scene=replace(one.scene, channel=channel),
        moments=tuple(replace(moment, exits=EXITS) for moment in one.moments),
        holds=HOLDS,
    )


@pytest.fixture
def shelf() -> KeptShelf:
    mail = scene("mail", Channel.EMAIL)
    return KeptShelf((*(scene(name) for name in ("cornered", "phone", "bus", "hall")), mail))


@pytest.fixture(autouse=True)
def settled() -> Iterator[None]:
    yield
    QThreadPool.globalInstance().waitForDone()


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key at whatever has the focus, as a player does."""
    QTest.keyClick(_focused(), key, modifier)
    QApplication.processEvents()


def _focused() -> QWidget:
    focused = QApplication.focusWidget() or QApplication.activeWindow()
    assert focused is not None
    return focused


def done() -> None:
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def write(line: str) -> None:
    """Put a line into the field that has the focus, and hand it in."""
    field = _focused()
    assert isinstance(field, LineField)
    field.insertPlainText(line)
    done()


def room(window: Window) -> DrillsRoom:
    assert isinstance(window.room, DrillsRoom)
    return window.room


def panel(window: Window) -> DrillPanel:
    found = room(window).panel
    assert found is not None
    return found


def begin(window: Window, drill: Drill) -> DrillPanel:
    window.open("drills", drill)
    return panel(window)


def sees(window: Window, name: str) -> bool:
    return any(widget.isVisible() for widget in window.findChildren(QWidget, name))


def reads(window: Window, name: str) -> str:
    (found,) = (widget for widget in window.findChildren(QLabel, name) if widget.isVisible())
    return found.text()


def kept(house: House) -> list[Attempt]:
    """All kept attempts, the oldest first."""
    return [one.attempt for one in reversed(house.log.newest(20))]


# The way in and out


def test_the_bar_leads_to_the_drills_by_its_key(window: Window) -> None:
    press(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert room(window).panel is None
    assert _focused().objectName() == "choose-spot"
    window.open("today")
    window.findChild(QWidget, "to-drills").click()  # type: ignore[union-attr]
    assert room(window).panel is None


@pytest.mark.parametrize(("number", "drill"), list(enumerate(Drill, 1)))
def test_each_drill_opens_by_its_number_and_esc_steps_back(window: Window, number: int, drill: Drill) -> None:
    window.open("drills")
    press(Qt.Key(Qt.Key.Key_0.value + number))
    assert panel(window).drill is drill
    assert room(window).place == TITLES[drill]
    press(Qt.Key.Key_Escape)
    assert room(window).panel is None
    assert _focused().objectName() == f"choose-{drill.value}"
    press(Qt.Key.Key_Escape)
    assert window.room is not None
    assert window.room.objectName() == "today"


def test_a_drill_that_no_scene_fits_says_so_and_leads_to_the_scenes(window: Window, house: House) -> None:
    house.shelf.scenarios = (scene("cornered"),)
    window.open("drills")
    press(Qt.Key.Key_6)
    assert reads(window, "nothing-fits-title") == room(window).place == TITLES[Drill.WRITTEN]
    assert reads(window, "nothing-fits-sentence") == "No scene here has what this drill needs. More scenes bring it."
    assert room(window).panel is None
    press(Qt.Key.Key_Escape)
    assert _focused().objectName() == "choose-written"
    press(Qt.Key.Key_6)
    press(Qt.Key.Key_Return)
    assert window.room is not None
    assert window.room.objectName() == "scenes"


def test_a_drill_begins_on_coming_back_once_a_scene_fits_it(window: Window, house: House) -> None:
    scenes = house.shelf.scenarios
    house.shelf.scenarios = (scene("cornered"),)
    window.open("drills", Drill.WRITTEN)
    window.open("settings")
    house.shelf.scenarios = scenes
    window.open("back")
    assert panel(window).drill is Drill.WRITTEN


def test_without_any_scene_one_page_says_so_in_place_of_the_choice(window: Window, house: House) -> None:
    scenes = house.shelf.scenarios
    house.shelf.scenarios = ()
    press(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert reads(window, "nothing-fits-title") == "No scenes here yet"
    assert _focused().objectName() == "to-scenes"
    assert not sees(window, "choose-spot")
    press(Qt.Key.Key_Escape)
    assert window.room is not None
    assert window.room.objectName() == "today"
    house.shelf.scenarios = scenes
    window.open("drills")
    assert sees(window, "choose-spot")


# The choice


def test_each_drill_has_a_place_of_its_own_that_is_drawn() -> None:
    places = [sight.place for sight in SIGHTS.values()]
    assert list(SIGHTS) == list(Drill)
    assert len(set(places)) == len(places) <= KEPT_PLACES, "more would be drawn again at every paint"
    assert [place for place in places if not (ASSETS / "places" / f"{place}.svg").exists()] == []


def test_the_first_who_is_met_in_a_place_stands_in_the_picture_of_its_drill(window: Window, house: House) -> None:
    ana, ben = (_at(SIGHTS[Drill.RECAP].place, name) for name in ("Ana", "Ben"))
    house.shelf.scenarios = (ana, ben)
    window.open("drills")
    shown = {card.drill: card.picture.accessibleName() for card in room(window).menu.cards}
    assert shown.pop(Drill.RECAP).startswith("Ana")
    assert set(shown.values()) == {""}
    house.shelf.scenarios = (ben,)
    window.open("drills")
    assert _card(window, Drill.RECAP).picture.accessibleName().startswith("Ben")


def _at(place: str, name: str) -> Scenario:
    one = scene(name)
    partner = replace(one.scene.partner, name=name)
    return replace(one, place=replace(one.place, drawing=place), scene=replace(one.scene, partner=partner))


def _card(window: Window, drill: Drill) -> DrillCard:
    return next(card for card in room(window).menu.cards if card.drill is drill)


def test_a_picture_stands_above_its_words_or_beside_them_in_large_text(window: Window, house: House) -> None:
    window.resize(1280, 800)
    window.open("drills")
    card = _card(window, Drill.SPOT)
    words = card.findChild(QLabel)
    assert isinstance(words, QLabel)
    QTest.qWait(30)
    assert card.picture.geometry().bottom() < words.y()
    assert card.y() == _card(window, Drill.RECAP).y()
    house.change(replace(house.settings, text_size=200))
    QTest.qWait(30)
    assert card.picture.geometry().right() < words.x()
    assert card.picture.height() >= card.height() - 2


def test_a_page_to_read_stays_in_the_middle_of_a_wide_window(window: Window) -> None:
    window.resize(1920, 1080)
    page = begin(window, Drill.REPAIR)
    QTest.qWait(30)
    left = page.mapTo(window, page.rect().topLeft()).x()
    assert page.width() == WIDEST_PAGE
    assert abs(left - (window.width() - page.width()) // 2) <= 1


def test_a_drill_that_was_left_goes_on_where_it_was(window: Window) -> None:
    begin(window, Drill.REPAIR)
    bad = reads(window, "repair-bad")
    QTest.keyClicks(_focused(), "Ana, thank")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_2)
    assert reads(window, "repair-bad") == bad
    write(" you.")
    assert sees(window, "new-line")


def test_the_settings_lead_back_to_the_drill_as_it_was(window: Window) -> None:
    begin(window, Drill.SPOT)
    done()
    window.open("settings")
    window.open("back")
    assert sees(window, "spot-marked")


def test_another_one_is_asked_for_by_enter_and_the_scene_by_p(window: Window) -> None:
    begin(window, Drill.SPOT)
    done()
    assert _focused().objectName() == "another"
    press(Qt.Key.Key_Return)
    assert sees(window, "spot-done")
    done()
    press(Qt.Key.Key_P)
    assert window.room is not None
    assert window.room.objectName() == "stage"


# Spot it


def test_marks_are_chosen_by_their_numbers_and_shown_with_the_line(window: Window, house: House) -> None:
    begin(window, Drill.SPOT)
    line = reads(window, "spot-line")
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_2)
    boxes = [box for box in window.findChildren(QCheckBox) if box.objectName().startswith("spot-")]
    assert [box.isChecked() for box in boxes[:3]] == [True, True, False]
    assert _focused() is boxes[1]
    assert reads(window, "spot-meaning").startswith(boxes[1].accessibleName().split(": ")[1])
    done()
    assert sees(window, "spot-marked")
    assert reads(window, "spot-told")
    assert house.log.count() == 0, "nobody’s own line was judged"
    assert any(line.strip("“”") == one.line for one in EXITS)


# Repair it


def test_a_better_line_is_judged_beside_the_old_one(qtbot: QtBot, window: Window, house: House) -> None:
    begin(window, Drill.REPAIR)
    write(FINE)
    assert "better now" in reads(window, "repair-told")
    assert sees(window, "old-line")
    assert reads(window, "new-line-sentence").startswith("Good")
    qtbot.waitUntil(lambda: sees(window, "drill-keep"))
    (attempt,) = kept(house)
    assert (attempt.line, attempt.way, attempt.scenario in [one.id for one in house.shelf.scenarios]) == (
        FINE,
        Way.TYPED,
        True,
    )


def test_the_whole_verdict_is_a_key_away(window: Window, house: House) -> None:
    begin(window, Drill.REPAIR)
    write(FINE)
    press(Qt.Key.Key_V)
    assert isinstance(window.room, VerdictRoom)
    assert window.room.card.line.accessibleName() == f"“{FINE}”"


def test_words_are_kept_before_a_slow_judge_is_asked(qtbot: QtBot, window: Window, house: House) -> None:
    house.slow_judge = True
    begin(window, Drill.REPAIR)
    write(FINE)
    assert house.log.count() == 1
    assert not sees(window, "new-line")
    qtbot.waitUntil(lambda: sees(window, "new-line"))
    assert house.log.unjudged() == []


def test_words_that_cannot_be_kept_stay_in_the_field(
    window: Window, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Attempt) -> None:
        raise TrainerError("The disk is full.")

    begin(window, Drill.REPAIR)
    monkeypatch.setattr(house.log, "add", full)
    write(FINE)
    assert house.said == ["The disk is full. Your words still stand in the field."]
    assert _field(window).toPlainText() == FINE
    assert _field(window).isEnabled()


def test_a_judge_that_fails_leaves_the_words_kept(
    qtbot: QtBot, window: Window, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_self: object, _line: str, _scene: Scene) -> Judgement:
        raise TrainerError("The rules cannot be read.")

    house.slow_judge = True
    monkeypatch.setattr(type(house.judge), "judge", fail)
    begin(window, Drill.REPAIR)
    write(FINE)
    qtbot.waitUntil(lambda: bool(house.said))
    assert house.said[-1] == "The rules cannot be read. Your words are kept."
    assert [one.line for one in house.log.unjudged()] == [FINE]
    assert _field(window).isEnabled()


def _field(window: Window) -> LineField:
    (found,) = (one for one in window.findChildren(LineField) if one.isVisible())
    return found


# Recap it


def test_what_was_heard_is_hidden_and_one_sentence_gives_it_back(window: Window, house: House) -> None:
    begin(window, Drill.RECAP)
    assert sees(window, "recap-turn")
    press(Qt.Key.Key_Return)
    assert not sees(window, "recap-turn")
    write("Forty hens and a chicken farm near Ghent, thank you.")
    assert "listened" in reads(window, "recap-marked-sentence")
    (verdict,) = house.log.newest(1)
    assert set(verdict.judgement.marks) <= {Mark.RECAP, Mark.MIX_UP}
    assert Mark.RECAP in verdict.judgement.marks
    words = [one.text() for one in panel(window).findChildren(QLabel)]
    assert set(words) >= {f"{fact[0].upper()}{fact[1:]}" for fact in FACTS}


def test_the_words_go_by_themselves_and_can_be_heard_again(window: Window, house: House) -> None:
    drill = begin(window, Drill.RECAP)
    assert isinstance(drill, RecapPanel)
    QApplication.processEvents()
    drill._speaking = False
    drill._time.timeout.emit()
    assert not sees(window, "recap-turn")
    QTest.keyClicks(_focused(), "So you")
    press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert sees(window, "recap-turn")
    press(Qt.Key.Key_Return)
    assert _field(window).toPlainText() == "So you"


def test_the_words_wait_for_the_voice_but_not_for_ever(window: Window) -> None:
    drill = begin(window, Drill.RECAP)
    assert isinstance(drill, RecapPanel)
    drill._speaking = True
    drill._time.timeout.emit()
    assert sees(window, "recap-turn")
    drill._time.timeout.emit()
    assert not sees(window, "recap-turn")


def test_who_keeps_hints_in_sight_hides_the_words_themselves(window: Window, house: House) -> None:
    house.settings = replace(house.settings, hints=True, voice=False)
    drill = begin(window, Drill.RECAP)
    assert isinstance(drill, RecapPanel)
    drill._time.timeout.emit()
    assert sees(window, "recap-turn")


# Hold firm


def test_three_holds_are_answered_and_all_answers_shown(window: Window, house: House) -> None:
    begin(window, Drill.FIRM)
    seen = []
    for line in (FINE, "Oh, all right, five more minutes then.", "No, I’m going now. Goodbye, Ana."):
        seen.append(reads(window, "firm-hold"))
        write(line)
    assert sorted(seen) == sorted(f"“{hold.says}”" for hold in HOLDS)
    said = [reads(window, f"firm-{number}-sentence") for number in (1, 2, 3)]
    assert said == ["This one held.", "This one gave way.", "This one held."]
    attempts = kept(house)
    assert [one.moment for one in attempts] == ["push"] * 3
    assert len({one.run for one in attempts}) == 1
    assert [turn.text for turn in attempts[1].scene.history[-2:]] == [FINE, seen[1].strip("“”")]


def test_the_next_hold_does_not_wait_for_a_slow_judge(qtbot: QtBot, window: Window, house: House) -> None:
    house.slow_judge = True
    begin(window, Drill.FIRM)
    for _ in range(3):
        write(FINE)
    assert house.log.count() == 3
    qtbot.waitUntil(lambda: sees(window, "firm-told"))


def test_lines_that_cannot_be_judged_are_kept_and_told_of_on_a_card(
    qtbot: QtBot, window: Window, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_self: object, _line: str, _scene: Scene) -> Judgement:
        raise TrainerError("The rules cannot be read.")

    house.slow_judge = True
    monkeypatch.setattr(type(house.judge), "judge", fail)
    begin(window, Drill.FIRM)
    for _ in range(3):
        if sees(window, "own-line"):
            write(FINE)
    qtbot.waitUntil(lambda: sees(window, "unjudged"))
    assert reads(window, "firm-told") == "Your lines are kept. They could not be judged just now."
    assert _focused().objectName() == "another"


# Five in ninety seconds


def test_five_exits_are_given_and_summed_up(window: Window, house: House) -> None:
    begin(window, Drill.FIVE)
    for number in range(4):
        assert reads(window, "five-count").startswith(("one", "two", "three", "four")[number])
        press(Qt.Key.Key_1)
    press(Qt.Key.Key_W)
    write(FINE)
    assert reads(window, "five-told")
    assert not sees(window, "clock-switch")
    attempts = kept(house)
    assert [one.way for one in attempts] == [Way.CHOSEN] * 4 + [Way.TYPED]
    assert len({one.scenario for one in attempts}) == 5
    assert all(EXITS[one.choice].line == one.line for one in attempts if one.choice is not None)


def test_esc_leads_from_the_field_to_the_lines_first(window: Window) -> None:
    begin(window, Drill.FIVE)
    press(Qt.Key.Key_W)
    assert _focused().objectName() == "own-line"
    press(Qt.Key.Key_Escape)
    assert _focused().objectName() == "five-exit-1"
    assert room(window).panel is not None


def test_the_clock_can_be_switched_off_and_stays_so(window: Window) -> None:
    drill = begin(window, Drill.FIVE)
    assert isinstance(drill, FivePanel)
    assert reads(window, "clock-left") == "90 seconds left"
    press(Qt.Key.Key_K)
    assert not sees(window, "clock-left")
    assert drill.clock.taken is None
    for _ in range(5):
        press(Qt.Key.Key_1)
    assert "Time" not in reads(window, "five-told")
    press(Qt.Key.Key_Return)
    assert not sees(window, "clock-left")


def test_the_clock_rests_out_of_sight_and_does_nothing_at_its_end(window: Window) -> None:
    drill = begin(window, Drill.FIVE)
    assert isinstance(drill, FivePanel)
    window.open("today")
    assert not drill.clock._since.isValid()
    window.open("drills", Drill.FIVE)
    assert drill.clock._since.isValid()
    drill.clock._passed_ms = 90_000
    drill.clock._show()
    assert "as you like" in reads(window, "clock-left")
    assert sees(window, "five-exit-1")


# Written closings


def test_three_decisions_come_before_the_message(qtbot: QtBot, window: Window, house: House) -> None:
    begin(window, Drill.WRITTEN)
    done()
    assert not sees(window, "own-line"), "nothing was decided yet"
    for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_7, Qt.Key.Key_6):
        press(key)
    assert "direct closure" in reads(window, "checklist-advice")
    done()
    assert "Direct closure" in reads(window, "decided")
    write("Thank you, Ana. I won’t be able to come, so please don’t wait for me. Goodbye.")
    assert reads(window, "framed") == "You chose to close directly, and the message does."
    assert sees(window, "written-marked")
    qtbot.waitUntil(lambda: sees(window, "drill-change"))
    assert [one.scenario for one in kept(house)] == ["mail"]


# For everybody


def open_part(window: Window, part: str) -> None:
    """Open the choice, or a drill as it is asked, or with what its answer shows."""
    name, _, after = part.partition("-")
    if name == "choice":
        window.open("drills")
        return
    begin(window, Drill(name))
    if after:
        steps = {"recap": [Qt.Key.Key_Return], "written": [Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_6]}
        for key in steps.get(name, []):
            press(key)
        if name == "written":
            done()
        for _ in range({"firm": 3, "spot": 0, "five": 0}.get(name, 1)):
            write(FINE)
        for _ in range(5 if name == "five" else 0):
            press(Qt.Key.Key_1)
        if name == "spot":
            done()
        assert panel(window).over


PARTS = ["choice", *(drill.value for drill in Drill), *(f"{drill.value}-after" for drill in Drill)]


@pytest.mark.parametrize("part", PARTS)
def test_every_part_fits_at_twice_the_text_and_names_its_controls(window: Window, house: House, part: str) -> None:
    window.resize(1024, 700)
    house.change(Settings(theme=Theme.DARK, motion=False, text_size=200, voice=False))
    open_part(window, part)
    QTest.qWait(30)
    assert (window.width(), window.height()) == (1024, 700)
    focused = _focused()
    assert focused.isVisible()
    found = list(spoken(QAccessible.queryAccessibleInterface(window)))
    assert [place for place, one in found if one.role() in NAMED and not one.text(QAccessible.Text.Name)] == []
    shown = [one for one in room(window).findChildren(QWidget) if one.isVisible() and one.focusPolicy()]
    wide = [one.objectName() for one in shown if one.mapTo(window, one.rect().topRight()).x() > window.width()]
    assert wide == []
    if not part.endswith("after"):
        top = focused.mapTo(window, focused.rect().topLeft()).y()
        assert 56 <= top < window.height() - 40, "what is to be done next is in sight"


def test_a_page_can_be_turned_from_the_field(qtbot: QtBot, window: Window, house: House) -> None:
    window.resize(1024, 700)
    house.change(Settings(theme=Theme.LIGHT, motion=False, text_size=200))
    begin(window, Drill.REPAIR)
    area = window.findChild(QScrollArea, "repair-area")
    assert isinstance(area, QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    QTest.qWait(30)
    before = area.verticalScrollBar().value()
    assert _focused().objectName() == "own-line"
    press(Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > before
