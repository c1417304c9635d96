"""Cutting a turn into pieces."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.speech.sentences import LONGEST, pieces, speakable


def parts(text: str) -> list[str]:
    return [text[piece.start : piece.end] for piece in pieces(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hello. How are you?", ["Hello.", "How are you?"]),
        ("“Lead on!” she said… (Really?) Yes", ["“Lead on!”", "she said…", "(Really?)", "Yes"]),
        (
            "Dr. Okafor, e.g. Mrs. K. Lund, is at 3.5 now. Bye.",
            ["Dr. Okafor, e.g. Mrs. K. Lund, is at 3.5 now.", "Bye."],
        ),
        ("One\ntwo\n\nthree", ["One", "two", "three"]),
        ("Well ... 😀 fine. 😀", ["Well ...", "😀 fine."]),
        ("你好。再见！", ["你好。", "再见！"]),
        ("", []),
        ("… 😀 ?!", []),
    ],
)
def test_pieces_are_sentences(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


def test_pictures_and_control_characters_are_not_spoken() -> None:
    (piece,) = pieces("So\x00 funny 😂👍🏽, 20 °C\tout.")
    assert piece.spoken == "So funny , 20 °C out."


def test_a_long_sentence_is_cut_after_a_comma_else_between_words_else_anywhere() -> None:
    with_comma = "a" * 150 + ", " + "b" * 200
    assert parts(with_comma) == ["a" * 150 + ",", "b" * 200]
    assert parts("a" * 150 + " " + "b" * 200) == ["a" * 150, "b" * 200]
    assert [len(part) for part in parts("a" * (2 * LONGEST + 1))] == [LONGEST, LONGEST, 1]


@given(st.text(max_size=2_000))
def test_pieces_follow_each_other_and_lose_no_word(text: str) -> None:
    found = pieces(text)
    ends = [0, *(piece.end for piece in found)]
    assert all(end <= piece.start < piece.end for end, piece in zip(ends, found, strict=False))
    assert all(piece.spoken and len(piece.spoken) <= LONGEST for piece in found)
    kept = "".join(text[piece.start : piece.end] for piece in found)
    assert [char for char in kept if char.isalnum()] == [char for char in text if char.isalnum()]
    assert bool(found) == speakable(text)


@given(st.text(max_size=500))
def test_what_is_spoken_can_be_encoded(text: str) -> None:
    for piece in pieces(text):
        assert "\0" not in piece.spoken
        piece.spoken.encode()


@pytest.mark.parametrize(
    ("text", "says", "spoken"),
    [
        ("Nguyễn is here.", {"Nguyễn": "Nwin"}, "Nwin is here."),
        ("Nguye\u0302\u0303n’s tea.", {"Nguyễn": "Nwin"}, "Nwin’s tea."),
        ("RSVP to Ana, Anaïs!", {"RSVP": "R S V P", "Ana": "Anna"}, "R S V P to Anna, Anaïs!"),
        ("Mae and Mae Ling.", {"Mae": "May", "Mae Ling": "My Ling"}, "May and My Ling."),
        ("rsvp", {"RSVP": "R S V P"}, "rsvp"),
        ("Hello.", {"Hello": "x" * 61}, "Hello."),
        ("C++, please.", {"C++": "see plus plus", "": "nothing"}, "see plus plus, please."),
    ],
)
def test_hints_take_the_place_of_whole_words(text: str, says: dict[str, str], spoken: str) -> None:
    piece = pieces(text, says)[0]
    assert piece.spoken == spoken
    assert (piece.start, piece.end) == (0, len(text))
