"""How scenes are told apart, in words: how hard, how one talks, how they went before."""

from collections.abc import Mapping, Sequence

from trainer.core.channel import Channel
from trainer.core.finding import Tried
from trainer.core.summary import Summary
from trainer.ui.spoken import spoken_minutes
from trainer.ui.words import translate


def levels() -> Sequence[str]:
    """From 1, the easiest, to 5."""
    return (
        translate("Scenes", "easy to leave"),
        translate("Scenes", "fairly easy"),
        translate("Scenes", "takes some nerve"),
        translate("Scenes", "hard"),
        translate("Scenes", "the hardest"),
    )


def channels() -> Mapping[Channel, str]:
    return {
        Channel.IN_PERSON: translate("Scenes", "Face to face"),
        Channel.EMAIL: translate("Scenes", "By email"),
        Channel.DIRECT_MESSAGE: translate("Scenes", "By direct message"),
        Channel.CHAT: translate("Scenes", "In a chat"),
    }


def tries() -> Mapping[Tried, str]:
    return {
        Tried.NOT_YET: translate("Scenes", "Not tried yet"),
        Tried.BEFORE: translate("Scenes", "Tried before"),
        Tried.WELL: translate("Scenes", "Went well last time"),
    }


def last_time(grade: int | None) -> str:
    """How the last try went."""
    if grade is None:
        return translate("Scenes", "not tried yet")
    return translate("Scenes", "last time {grade} of 5").format(grade=grade)


def facts(scene: Summary, state: str) -> str:
    """Length, level and how the last try went, in a line."""
    return translate("Scenes", "{length} · {level} · {state}", "the facts of a scene in a line").format(
        length=capital(spoken_minutes(scene.minutes)), level=levels()[scene.level - 1], state=state
    )


def capital(text: str) -> str:
    """With a capital at its beginning, and only there."""
    return text[:1].upper() + text[1:]
