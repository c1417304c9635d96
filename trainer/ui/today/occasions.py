"""What Today says of the day: kind words for each occasion."""

from trainer.core.practice.due import Occasion
from trainer.core.summary import Summary
from trainer.ui.spoken import quoted, spoken_minutes
from trainer.ui.words import translate


def sentence(occasion: Occasion, first: Summary | None) -> str:
    """The sentence under the greeting. `first` is the scene that the button plays."""
    if occasion is Occasion.NEWCOMER:
        return _newcomer()
    if first is None:
        return _without_scenes(occasion)
    if occasion is Occasion.WELCOME_BACK:
        welcome = translate("Today", "Good to have you back. One easy scene is plenty to begin with: {title}.")
        return welcome.format(title=quoted(first.title))
    return translate("Today", "{title}: {summary}").format(title=first.title, summary=first.summary)


def _without_scenes(occasion: Occasion) -> str:
    match occasion:
        case Occasion.NO_SCENES:
            return translate("Today", "There are no scenes here to play.")
        case Occasion.REST:
            return translate("Today", "Today is a day of rest, as you set it. Everything is still one tap away.")
        case Occasion.ENOUGH:
            return translate(
                "Today", "That is enough for today: what you practised settles overnight. All scenes are one tap away."
            )
        case _:
            return translate("Today", "All that you practised is still fresh. Play whatever you like.")


def play_words(occasion: Occasion, first: Summary | None) -> str:
    """The words on the one filled button."""
    if occasion is Occasion.NO_SCENES:
        return translate("Today", "See what is missing")
    if occasion is Occasion.NEWCOMER:
        return translate("Today", "Play your first scene")
    if first is None:
        return translate("Today", "Look at all scenes")
    play = translate("Today", "Play · {length}", "on a button; the length such as: three minutes")
    return play.format(length=spoken_minutes(first.minutes))


def heading(occasion: Occasion) -> str:
    """What stands above the scenes."""
    if occasion is Occasion.BEFORE_EVENT:
        return translate("Today", "Good to play before your event")
    if occasion is Occasion.WELCOME_BACK:
        return translate("Today", "Easy to come back with")
    return translate("Today", "Good to play today")


def _newcomer() -> str:
    return translate(
        "Today",
        "You are about to practise the hardest minute of an evening: leaving somebody kindly, honestly and clearly. "
        "Three minutes are enough. Nobody is watching.",
    )
