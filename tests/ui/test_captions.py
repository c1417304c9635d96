"""The words on the stage follow the voice, and the voice stops when it is told to."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import InWindow
from tests.ui.rooms import House
from tests.ui.samples import scenario
from trainer.core.channel import Channel
from trainer.core.person import Voice
from trainer.core.rehearsal import Rehearsal
from trainer.ui.stage.room import StageRoom
from trainer.ui.stage.spoken_words import SpokenWords
from trainer.ui.window import Window

TURN = "He says “no”. 🙂 I run a farm. It is near Ghent."
SENTENCES = ((0, 13), (16, 29), (30, 47))


@dataclass
class SlowSpeaker:
    """Fulfils Speaker; the test says when a sentence begins and when the turn is over."""

    turns: list[str] = field(default_factory=list)
    on_done: Callable[[], None] | None = None
    on_sentence: Callable[[int, int], None] | None = None

    def say(
        self,
        text: str,
        voice: Voice,
        on_done: Callable[[], None],
        on_sentence: Callable[[int, int], None] | None = None,
    ) -> None:
        self.turns.append(text)
        self.on_done, self.on_sentence = on_done, on_sentence

    def stop(self) -> None:
        self.on_done = self.on_sentence = None

    def speaks(self) -> bool:
        return self.on_done is not None

    def begin(self, number: int) -> None:
        assert self.on_sentence
        self.on_sentence(*SENTENCES[number])

    def end(self) -> None:
        assert self.on_done
        self.on_done()


@pytest.fixture
def speaker(house: House) -> SlowSpeaker:
    house.speaker = speaker = SlowSpeaker()
    house.settings = replace(house.settings, voice=True)
    return speaker


@pytest.fixture
def talk(house: House, window: Window, speaker: SlowSpeaker) -> StageRoom:
    """The first turn of a talk, as the voice begins."""
    return begun(house, window, Channel.IN_PERSON)


def begun(house: House, window: Window, channel: Channel) -> StageRoom:
    one = scenario()
    beats = (replace(one.beats[0], says=TURN), *one.beats[1:])
    house.shelf.scenarios = (replace(one, beats=beats, scene=replace(one.scene, channel=channel)),)
    window.open("stage", Rehearsal(house.shelf.scenarios[0], house.tools))
    assert isinstance(window.room, StageRoom)
    return window.room


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)
    QApplication.processEvents()


def test_the_sentence_that_sounds_stands_out_until_the_turn_is_over(talk: StageRoom, speaker: SlowSpeaker) -> None:
    assert talk.bubble.followed == ""
    followed = []
    for number in range(3):
        speaker.begin(number)
        followed.append(talk.bubble.followed)
    assert followed == ["He says ‘no’.", "I run a farm.", "It is near Ghent."]
    speaker.end()
    assert talk.bubble.followed == ""


def test_the_key_that_says_it_again_stops_it_in_the_middle(talk: StageRoom, speaker: SlowSpeaker) -> None:
    assert talk.bubble.again.words == "Hear it again"
    speaker.begin(0)
    assert talk.bubble.again.words == "Stop it here"
    press(Qt.Key.Key_R)
    assert not speaker.speaks()
    assert talk.bubble.followed == ""
    assert talk.bubble.again.words == "Hear it again"
    press(Qt.Key.Key_R)
    assert speaker.speaks()
    assert speaker.turns == [TURN, TURN]


def test_who_moves_on_hears_the_next_turn_with_no_sentence_standing_out(talk: StageRoom, speaker: SlowSpeaker) -> None:
    speaker.begin(1)
    press(Qt.Key.Key_Return)
    assert talk.bubble.followed == ""
    assert talk.bubble.again.words == "Hear it again"
    assert speaker.turns[-1] == scenario().beats[1].says


def test_turning_the_voice_off_leaves_all_words_alike(talk: StageRoom, speaker: SlowSpeaker) -> None:
    speaker.begin(0)
    press(Qt.Key.Key_V)
    assert not speaker.speaks()
    assert talk.bubble.followed == ""
    assert not talk.bubble.again.isVisible()


def test_leaving_the_room_stops_the_voice(window: Window, talk: StageRoom, speaker: SlowSpeaker) -> None:
    speaker.begin(0)
    window.open("today")
    assert not speaker.speaks()


def test_in_writing_the_newest_message_is_followed(house: House, window: Window, speaker: SlowSpeaker) -> None:
    room = begun(house, window, Channel.CHAT)
    speaker.begin(1)
    words = room.findChildren(SpokenWords, "message-words")
    assert [one.followed for one in words if one.isVisible()] == ["I run a farm."]
    press(Qt.Key.Key_R)
    assert not speaker.speaks()
    assert {one.followed for one in words} == {""}


def test_nothing_moves_when_the_voice_begins(in_window: InWindow, house: House) -> None:
    words = SpokenWords("said", name="words")
    words.setText(
        "One farm, forty hens, and a fox that comes in May. And then the inspectors, on Thursday, of all days!"
    )
    in_window(words, width=300)
    before = words.grab().toImage()
    words.follow(0, len(words.text()))
    assert words.grab().toImage() == before, "where all of it sounds it is as it was"
    words.follow(0, 9)
    assert words.grab().toImage() != before
    words.settle()
    assert words.grab().toImage() == before


def test_the_bubble_grows_for_the_key_of_a_voice_that_is_turned_on(
    house: House, window: Window, talk: StageRoom
) -> None:
    for key in (Qt.Key.Key_V, Qt.Key.Key_Return, Qt.Key.Key_V):
        press(key)
    words = talk.bubble.findChild(SpokenWords)
    assert isinstance(words, SpokenWords)
    assert words.height() >= words.heightForWidth(words.width())


# The phone of one who stands alone


def test_a_phone_is_put_away_when_they_begin_to_talk(house: House, window: Window) -> None:
    window.open("stage", "phone")
    assert isinstance(window.room, StageRoom)
    picture = window.room.scenery.picture
    assert picture._prop
    press(Qt.Key.Key_Return)
    assert picture._prop, "they look up from it as they say their first words"
    press(Qt.Key.Key_Return)
    assert not picture._prop


def test_who_is_not_alone_with_a_phone_holds_none(house: House, window: Window) -> None:
    window.open("stage", "cornered")
    assert isinstance(window.room, StageRoom)
    assert not window.room.scenery.picture._prop
