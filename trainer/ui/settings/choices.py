"""The choices that settings offer, in words."""

from collections.abc import Sequence

from trainer.core.settings import Theme
from trainer.ui.words import translate


def themes() -> Sequence[tuple[Theme, str]]:
    """The colours that the app can wear."""
    return (
        (Theme.SYSTEM, translate("Settings", "As the system")),
        (Theme.LIGHT, translate("Settings", "Light")),
        (Theme.DARK, translate("Settings", "Dark")),
        (Theme.HIGH_CONTRAST, translate("Settings", "High contrast")),
    )


def speeds() -> Sequence[str]:
    """How fast the partner speaks: a word for each of the core's VOICE_SPEEDS."""
    return (
        translate("Settings", "Much slower"),
        translate("Settings", "Slower"),
        translate("Settings", "As they speak"),
        translate("Settings", "Faster"),
        translate("Settings", "Much faster"),
    )


def text_size_words(size: int) -> str:
    """A text size in per cent."""
    return translate("Settings", "{size} %").format(size=size)
