"""The room of letters by keyboard: blanks filled, a letter checked and copied; who waits, decided on and closed."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import NOW, in_sight
from tests.ui.fitting import ill_fitting
from tests.ui.rooms import House
from tests.ui.test_accessibility import NAMED, spoken
from trainer.core.channel import Channel
from trainer.core.errors import TrainerError
from trainer.core.judge.feedback import feedback
from trainer.core.judgement import Judgement
from trainer.core.letters import Case, Starter, Template, Waiting
from trainer.core.practice.drills_written import Frame, Outcome, Stakes
from trainer.core.scene import Scene
from trainer.core.settings import Settings
from trainer.library.starters import load_starters
from trainer.speech.silent import SilentSpeaker
from trainer.store.database import Database
from trainer.store.letters import SqliteLetters
from trainer.ui import steps
from trainer.ui.drills.needs import DrillNeeds
from trainer.ui.letters.draft import Draft, draft_of
from trainer.ui.letters.needs import LettersNeeds
from trainer.ui.letters.room import LettersRoom, Place
from trainer.ui.widgets import KeyButton
from trainer.ui.window import Window

KEYS = {
    "Enter": Qt.Key.Key_Return,
    "Tab": Qt.Key.Key_Tab,
    "Esc": Qt.Key.Key_Escape,
    "Delete": Qt.Key.Key_Delete,
    "F2": Qt.Key.Key_F2,
    "F3": Qt.Key.Key_F3,
}
STARTERS = load_starters()
CALL = Template(
    "call",
    "No to a call",
    "They would like a call",
    "Dear {name}, thank you for telling me about {their project}. I have to say no to the call. Enjoy the spring.",
    NOW - timedelta(days=200),
    NOW - timedelta(days=100),
    Frame.DIRECT,
)
BEES = "the bees on the roof"
GOOD = f"Dear Ana, thank you for telling me about {BEES}. I have to say no to the call. Enjoy the spring."
POOR = replace(CALL, id="poor", title="Poor", body="{name}, so sorry, so sorry, I need the loo. Let’s do lunch.")
ANA = Waiting("ana", "Ana", "a call about her bees", Channel.CHAT, NOW - timedelta(days=11))


@dataclass
class Writer:
    """Somebody in the room, with a keyboard; `now` is the clock on the wall."""

    window: Window
    book: SqliteLetters
    house: House
    now: datetime = NOW
    copied: list[str] = field(default_factory=list)
    starters: tuple[Starter, ...] = ()
    broken: bool = False
    """Whether the judge cannot be loaded."""
    scenes: list[Scene] = field(default_factory=list)
    """What letters were held against."""

    def enter(self, what: object = None) -> None:
        self.window.open("letters", what)
        self.rest()

    def press(self, *keys: str, ctrl: bool = False) -> None:
        for key in keys:
            focus = QApplication.focusWidget() or self.window
            code = KEYS.get(key) or Qt.Key(ord(key.upper()))
            held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(focus, code, held)
            self.rest()

    def rest(self) -> None:
        while True:
            QApplication.processEvents()
            QThreadPool.globalInstance().waitForDone()
            if steps.idle():
                break
        for _ in range(2):
            QApplication.processEvents()

    def spell(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        for letter in text:
            QApplication.sendEvent(focus, QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))

    def fill(self, *words: str) -> None:
        """Type into one field after the other, and Enter after each."""
        for one in words:
            self.spell(one)
            self.press("Enter")

    def find(self, name: str) -> QWidget:
        return next(one for one in self.window.findChildren(QWidget, name) if one.isVisible())

    def button(self, name: str) -> KeyButton:
        found = self.find(name)
        assert isinstance(found, KeyButton)
        return found

    def sees(self, name: str) -> bool:
        return any(one.isVisible() for one in self.window.findChildren(QWidget, name))

    def reads(self, name: str) -> str:
        found = self.find(name)
        assert isinstance(found, QLabel)
        return found.text()

    def texts(self) -> str:
        return "\n".join(one.text() for one in self.window.findChildren(QLabel) if one.isVisible())

    @property
    def focused(self) -> str:
        focus = QApplication.focusWidget()
        return focus.objectName() if focus else ""

    def judge(self, line: str, scene: Scene) -> Judgement:
        if self.broken:
            raise TrainerError("The judge is away.")
        self.scenes.append(scene)
        return self.house.judge.judge(line, scene)

    def at_hand(self, line: str, scene: Scene) -> Judgement | None:
        return None if self.house.slow_judge or self.broken else self.judge(line, scene)


@pytest.fixture
def writer(qtbot: QtBot, house: House, database: Database) -> Iterator[Writer]:
    window = Window()
    qtbot.addWidget(window)
    writer = Writer(window, SqliteLetters(database), house)
    judging = DrillNeeds(
        shelf=house.shelf,
        tools=house.tools,
        speaker=SilentSpeaker(),
        settings=lambda: house.settings,
        wardrobe=house.wardrobe,
        drawings=house.drawings,
        pages=lambda: house.judge.rulebook.pages,
        explain=lambda one: feedback(one.counted, one.attempt.scene, house.judge.rulebook, house.judge),
        warm_judge=lambda: "",
        make_ready=lambda _: None,
        at_hand=writer.at_hand,
        judge=writer.judge,
        say=window.messages.say,
    )
    needs = LettersNeeds(
        book=writer.book,
        starters=lambda: writer.starters,
        drafts=house.log,
        judging=judging,
        explain=lambda judgement, scene: feedback(judgement, scene, house.judge.rulebook, house.judge),
        clock=lambda: writer.now,
        new_id=house.tools.new_id,
        copy=writer.copied.append,
        say_with_undo=window.say_with_undo,
    )
    window.furnish({**house.makers(), "letters": lambda: LettersRoom(needs)})
    window.resize(1280, 800)
    window.open("today")
    in_sight(qtbot, window)
    yield writer
    writer.rest()


def with_call(writer: Writer) -> Writer:
    """On the page of a template with two blanks, the first of them in focus."""
    writer.book.keep(CALL)
    writer.enter(CALL.id)
    return writer


# Filling


def test_the_letter_grows_with_each_blank_and_says_what_is_still_empty(writer: Writer) -> None:
    with_call(writer)
    assert "{name}, {" not in writer.reads("letter-state")
    assert writer.reads("letter-state") == "Still empty: name, their project."
    writer.fill("Ana")
    assert writer.find("letter-preview").accessibleName().startswith("Dear Ana, thank you")
    assert writer.reads("letter-state") == "Still empty: their project."


def test_what_is_typed_is_shown_as_it_is_and_never_read_as_markup(writer: Writer) -> None:
    with_call(writer)
    writer.spell("<b>Ana</b> & 🙂")
    assert "&lt;b&gt;Ana&lt;/b&gt; &amp; 🙂" in writer.reads("letter-preview")


def test_a_letter_with_an_empty_blank_can_neither_be_copied_nor_checked(writer: Writer) -> None:
    with_call(writer)
    writer.fill("Ana")
    assert not writer.button("copy-letter").isEnabled()
    writer.button("check-letter").setFocus()
    writer.press("c")
    writer.press("Enter", ctrl=True)
    assert writer.copied == []
    assert not writer.sees("letter-check")
    assert writer.focused == "blank-2"


def test_words_that_bring_a_blank_keep_the_letter_from_going_out(writer: Writer) -> None:
    with_call(writer)
    writer.fill("Ana", "{their other project}")
    assert not writer.button("copy-letter").isEnabled()
    assert "their other project" in writer.reads("letter-state")


def test_enter_in_the_last_blank_checks_and_enter_again_copies(writer: Writer) -> None:
    with_call(writer)
    writer.fill("Ana", BEES)
    assert writer.sees("letter-check")
    assert "Nothing speaks against sending it" in writer.texts()
    assert writer.focused == "copy-checked"
    writer.press("Enter")
    assert writer.copied == [GOOD]
    assert "Copied" in writer.window.messages.text


def test_copying_checks_first_and_copies_where_nothing_is_found(writer: Writer) -> None:
    with_call(writer)
    writer.fill("Ana")
    writer.spell(BEES)
    writer.button("copy-letter").setFocus()
    writer.press("c")
    assert writer.copied == [GOOD]


def test_what_the_check_found_is_said_first_and_the_letter_can_be_copied_as_it_is(writer: Writer) -> None:
    writer.book.keep(POOR)
    writer.enter(POOR.id)
    writer.spell("Ana")
    writer.button("copy-letter").setFocus()
    writer.press("c")
    assert writer.copied == []
    assert "Before it goes out, there is something to see" in writer.texts()
    assert writer.button("copy-checked").words == "Copy as it is"
    assert writer.sees("drill-change")
    writer.press("c")
    assert writer.copied == ["Ana, so sorry, so sorry, I need the loo. Let’s do lunch."]


def test_back_at_the_words_the_check_is_forgotten(writer: Writer) -> None:
    with_call(writer)
    writer.fill("Ana", BEES)
    writer.press("Esc")
    assert not writer.sees("letter-check")
    assert writer.focused == "blank-1"
    writer.press("Esc")
    assert writer.sees("letter-templates")


@pytest.mark.parametrize("slow", [False, True])
def test_the_check_holds_the_letter_against_what_was_told(writer: Writer, slow: bool) -> None:
    writer.house.slow_judge = slow
    with_call(writer)
    for name, words in (
        ("blank-1", "Ana"),
        ("blank-2", BEES),
        ("case-asked", "asked for a call"),
        ("case-truths", "I keep my evenings free"),
        ("case-intends", "write on Monday"),
    ):
        writer.find(name).setFocus()
        writer.spell(words)
    writer.press("Enter", ctrl=True)
    assert writer.sees("letter-check")
    scene = writer.scenes[0]
    assert (scene.partner.name, scene.partner.said) == ("Ana", ("asked for a call", BEES))
    assert (scene.truths, scene.intends) == (("I keep my evenings free",), ("write on Monday",))
    assert scene.channel is Channel.EMAIL


def test_a_letter_that_is_changed_meanwhile_is_not_shown_as_checked(writer: Writer) -> None:
    writer.house.slow_judge = True
    with_call(writer)
    writer.fill("Ana")
    writer.spell(BEES)
    QTest.keyClick(writer.find("blank-2"), Qt.Key.Key_Return)
    QTest.keyClick(writer.find("blank-2"), Qt.Key.Key_X)
    writer.rest()
    assert not writer.sees("letter-check")


def test_a_judge_that_is_away_keeps_no_letter_back(writer: Writer) -> None:
    writer.broken = True
    with_call(writer)
    writer.fill("Ana")
    writer.spell(BEES)
    writer.button("copy-letter").setFocus()
    writer.press("c")
    assert writer.copied == [GOOD]


def test_what_was_typed_is_there_again_until_it_was_copied(writer: Writer) -> None:
    with_call(writer)
    writer.spell("Ana")
    writer.press("Esc")
    writer.enter(CALL.id)
    assert writer.reads("letter-state") == "Still empty: their project."
    writer.fill(BEES)
    writer.press("Enter", "Esc", "Esc")
    writer.enter(CALL.id)
    assert writer.reads("letter-state") == "Still empty: name, their project."


def test_a_template_without_blanks_asks_for_the_name_to_check_it(writer: Writer) -> None:
    writer.book.keep(replace(CALL, body="Thank you for your letter. I have to say no. All the best."))
    writer.enter(CALL.id)
    assert writer.sees("case-partner")
    assert writer.button("copy-letter").isEnabled()


# Templates


def test_a_starter_becomes_the_players_own_when_it_is_changed(writer: Writer) -> None:
    writer.starters = STARTERS
    writer.enter()
    assert writer.sees("no-own-template")
    starter = STARTERS[0]
    writer.enter(starter.id)
    writer.find("check-letter").setFocus()
    assert not writer.sees("remove-template")
    writer.press("e")
    assert writer.focused == "template-body"
    writer.spell("So: ")
    writer.press("Enter", ctrl=True)
    assert [(one.id, one.body) for one in writer.book.templates()] == [(starter.id, f"So: {starter.body}")]
    assert writer.sees("remove-template")


def test_a_starter_that_is_looked_at_is_not_kept(writer: Writer) -> None:
    writer.starters = STARTERS
    writer.enter(STARTERS[0].id)
    writer.find("check-letter").setFocus()
    writer.press("e", "Esc", "Esc")
    assert writer.book.templates() == []


def test_a_new_template_is_kept_as_it_is_typed(writer: Writer, qtbot: QtBot) -> None:
    writer.enter()
    writer.press("n")
    writer.fill("No to the choir", "They ask me to sing")
    writer.spell("Dear {name}, no.")
    qtbot.waitUntil(lambda: bool(writer.book.templates()))
    kept = writer.book.templates()[0]
    assert (kept.title, kept.situation, kept.body) == ("No to the choir", "They ask me to sing", "Dear {name}, no.")
    writer.press("Enter", ctrl=True)
    assert writer.focused == "blank-1"


def test_an_empty_page_is_not_kept(writer: Writer) -> None:
    writer.enter()
    writer.press("n")
    writer.press("Enter", ctrl=True)
    assert writer.book.templates() == []
    assert writer.sees("letter-templates")


def test_what_was_typed_a_moment_ago_is_kept_when_the_room_is_left(writer: Writer) -> None:
    writer.enter()
    writer.press("n")
    writer.spell("No to the choir")
    writer.window.open("today")
    assert [one.title for one in writer.book.templates()] == ["No to the choir"]


def test_a_removed_template_comes_back_by_undo(writer: Writer) -> None:
    with_call(writer)
    writer.find("check-letter").setFocus()
    writer.press("Delete")
    assert writer.book.templates() == []
    assert not writer.sees("template-call")
    writer.press("z", ctrl=True)
    assert writer.book.templates() == [CALL]
    assert writer.sees("template-call")


def test_an_old_template_asks_gently_to_be_looked_over(writer: Writer) -> None:
    writer.book.keep(CALL)
    writer.enter()
    assert "Last looked over in November 2025. Is it still true, and still you?" in writer.texts()
    writer.press("Enter")
    writer.find("check-letter").setFocus()
    writer.press("l")
    assert writer.book.to_look_over(writer.now) == []
    assert not writer.sees("look-over")
    writer.press("z", ctrl=True)
    assert writer.book.to_look_over(writer.now) == [CALL]


def test_changing_a_template_looks_it_over(writer: Writer) -> None:
    with_call(writer)
    writer.find("check-letter").setFocus()
    writer.press("e")
    writer.spell("Well. ")
    writer.press("Enter", ctrl=True)
    assert writer.book.templates()[0].looked_over == NOW
    assert not writer.sees("letter-look")


def test_a_list_of_starters_that_cannot_be_read_is_told_and_the_own_ones_stand_there(writer: Writer) -> None:
    def broken() -> tuple[Starter, ...]:
        raise TrainerError("starters.yaml:3:5: no.")

    writer.book.keep(CALL)
    writer.enter()
    room = writer.window.room
    assert isinstance(room, LettersRoom)
    room._needs, room._starters = replace(room._needs, starters=broken), None
    writer.enter()
    assert "starters.yaml:3:5" in writer.window.messages.text
    assert writer.sees("template-call")


# Who waits


def test_where_nobody_waits_it_says_so_and_one_key_writes_somebody_down(writer: Writer) -> None:
    writer.enter("waiting")
    assert writer.reads("nobody-waits-title") == "Nobody waits for you"
    writer.press("n")
    writer.fill("Ana", "a call about her bees")
    kept = writer.book.waiting()
    assert [(one.whom, one.about, one.channel, one.came) for one in kept] == [
        ("Ana", "a call about her bees", Channel.EMAIL, NOW)
    ]
    assert writer.focused == f"waiting-{kept[0].id}"
    writer.press("z", ctrl=True)
    assert writer.book.waiting() == []


def test_a_name_is_needed_and_nothing_more(writer: Writer) -> None:
    writer.enter("waiting")
    writer.press("n")
    writer.press("Enter", ctrl=True)
    assert "A name is all it needs" in writer.reads("waiting-hint")
    writer.spell("Ana")
    writer.press("Enter", ctrl=True)
    assert [one.whom for one in writer.book.waiting()] == ["Ana"]


def test_somebody_can_have_waited_before_they_are_written_down(writer: Writer) -> None:
    writer.enter("waiting")
    writer.press("n")
    writer.spell("Ana")
    writer.button("waiting-since-3").click()
    writer.button("waiting-channel-3").click()
    writer.press("Enter", ctrl=True)
    kept = writer.book.waiting()[0]
    assert (kept.came, kept.channel) == (NOW - timedelta(days=7), Channel.CHAT)


def test_half_a_name_is_there_again_when_the_form_is_opened_next(writer: Writer) -> None:
    writer.enter("waiting")
    writer.press("n")
    writer.spell("An")
    writer.press("Esc")
    assert writer.sees("nobody-waits")
    writer.press("n")
    field = writer.find("waiting-whom")
    assert isinstance(field, QLineEdit)
    assert field.text() == "An"


def test_the_list_tells_for_how_long_by_the_clock_on_the_wall(writer: Writer) -> None:
    writer.book.keep_waiting(ANA)
    writer.book.keep_waiting(replace(ANA, id="ben", whom="Ben", came=NOW, frame=Frame.SOFT_FADE))
    writer.enter("waiting")
    assert "a call about her bees · Chat · 11 days" in writer.texts()
    assert "a call about her bees · Chat · since today · Soft fade" in writer.texts()
    writer.now += timedelta(days=1)
    writer.enter("waiting")
    assert "a call about her bees · Chat · 12 days" in writer.texts()
    assert "a call about her bees · Chat · a day · Soft fade" in writer.texts()


def test_three_decisions_lead_to_a_template_with_the_name_in_it(writer: Writer) -> None:
    writer.book.keep(CALL)
    writer.book.keep_waiting(ANA)
    writer.enter("waiting")
    writer.press("Enter", "2", "3", "6")
    writer.press("Enter", ctrl=True)
    decided = replace(ANA, stakes=Stakes.HIGH, outcome=Outcome.NO, frame=Frame.DIRECT)
    assert writer.book.waiting() == [decided]
    assert writer.reads("decided") == "You decided: A no · Direct closure."
    assert writer.focused == "write-it"
    writer.press("Enter")
    assert writer.reads("letter-state") == "Still empty: their project."
    assert writer.focused == "blank-2"


def test_another_frame_is_offered_where_it_is_often_the_kind_one(writer: Writer) -> None:
    writer.starters = STARTERS
    writer.book.keep_waiting(replace(ANA, stakes=Stakes.LOW, outcome=Outcome.NOT_NOW, frame=Frame.REDIRECT))
    writer.enter("ana")
    assert "soft fade" in writer.reads("decided-advice")
    assert "To somebody better placed" in writer.button("fits-1").words
    assert not writer.sees("fits-2")
    writer.press("d")
    assert writer.sees("checklist")


def test_a_letter_to_somebody_who_waits_leads_to_closing_them(writer: Writer) -> None:
    writer.book.keep(CALL)
    writer.book.keep_waiting(replace(ANA, stakes=Stakes.HIGH, outcome=Outcome.NO, frame=Frame.DIRECT))
    writer.enter("ana")
    writer.press("1")
    writer.fill(BEES)
    assert writer.scenes[0].channel is Channel.CHAT
    assert not writer.sees("letter-sent")
    writer.press("Enter")
    assert writer.copied == [GOOD]
    assert writer.focused == "letter-sent"
    writer.press("x")
    assert writer.book.waiting() == []
    assert writer.sees("nobody-waits")
    writer.press("z", ctrl=True)
    assert [one.id for one in writer.book.waiting()] == ["ana"]
    assert writer.focused == "waiting-ana"


def test_somebody_is_closed_and_removed_by_a_key_and_undo_brings_them_back(writer: Writer) -> None:
    writer.book.keep_waiting(ANA)
    for key in ("x", "Delete"):
        writer.enter("ana")
        writer.press(key)
        assert writer.book.waiting() == []
        writer.press("z", ctrl=True)
        assert writer.book.waiting() == [ANA]


def test_esc_goes_back_step_by_step(writer: Writer) -> None:
    writer.book.keep(CALL)
    writer.book.keep_waiting(replace(ANA, stakes=Stakes.HIGH, outcome=Outcome.NO, frame=Frame.DIRECT))
    writer.enter("ana")
    writer.press("Enter")
    assert writer.sees("letter-fill")
    writer.press("Esc")
    assert writer.sees("decided-card")
    writer.press("Esc")
    assert writer.focused == "waiting-ana"
    writer.press("F2")
    assert writer.focused == "template-call"
    writer.press("Esc")
    assert writer.window.room is not None
    assert writer.window.room.objectName() == "today"


def test_the_room_is_entered_again_where_it_was_left(writer: Writer) -> None:
    with_call(writer)
    room = writer.window.room
    assert room is not None
    place = room.resume
    writer.window.open("today")
    writer.enter(place)
    assert writer.sees("letter-fill")


@pytest.mark.parametrize("what", ["gone", Place("fill", "gone"), Place("edit", "gone"), None])
def test_what_has_gone_leads_to_the_templates(writer: Writer, what: object) -> None:
    writer.enter(what)
    assert writer.sees("letter-templates")


def test_somebody_who_has_gone_leads_to_the_list(writer: Writer) -> None:
    writer.enter(Place("decide", waiting="gone"))
    assert writer.sees("nobody-waits")


# All of it


@pytest.mark.parametrize(("width", "height", "text"), [(1280, 800, 100), (1024, 700, 200)])
def test_every_page_fits_and_all_of_it_can_be_read_aloud(writer: Writer, width: int, height: int, text: int) -> None:
    writer.starters = STARTERS
    writer.house.change(Settings(motion=False, welcomed=True, text_size=text))
    writer.window.resize(width, height)
    writer.book.keep(replace(CALL, title="A title that is rather long for the room that it has on such a page"))
    writer.book.keep_waiting(ANA)
    writer.book.keep_waiting(replace(ANA, id="ben", stakes=Stakes.LOW, outcome=Outcome.NOT_NOW, frame=Frame.DIRECT))
    for what in ("templates", "waiting", CALL.id, Place("edit", CALL.id), "ana", "ben"):
        writer.enter(what)
        assert ill_fitting(writer.window) == []
        found = list(spoken(QAccessible.queryAccessibleInterface(writer.window)))
        assert [at for at, each in found if each.role() in NAMED and not each.text(QAccessible.Text.Name)] == []
        keys = [one.key for one in writer.window.findChildren(KeyButton) if one.isVisible() and one.key]
        assert sorted(keys) == sorted(set(keys))
    writer.enter(CALL.id)
    writer.fill("Ana", BEES)
    assert ill_fitting(writer.window) == []


def test_a_draft_comes_back_as_it_was_and_a_damaged_one_is_none() -> None:
    draft = Draft({"name": "Ana 🙂"}, Case("Ana", Channel.CHAT, "asked", "true", "meant"))
    assert draft_of(draft.text) == draft
    assert Draft({"name": " "}).text == ""
    for damaged in ("", "{", "[]", '{"values": 1, "case": {}}', draft.text.replace("chat", "song")):
        assert draft_of(damaged) == Draft()
