"""The families of scenes: which are look-alikes, and how each is said in a sentence."""

from collections.abc import Mapping

LOOK_ALIKES: tuple[frozenset[str], ...] = (
    frozenset({"cornered", "talker", "old-acquaintance", "tag-along"}),
    frozenset({"alone-with-a-phone", "quiet-one", "early-late"}),
    frozenset({"small-group", "leaving-a-pair", "dinner-table", "video-call"}),
    frozenset({"important-person", "kind-no-use"}),
    frozenset({"pitch", "recruiter", "invitation", "advice"}),
    frozenset({"introduction", "asked-introduction", "stale-thread", "once-ghosted"}),
    frozenset({"chat", "direct-message"}),
)
"""Families that feel alike from within and want different words: to be mixed once each is known."""

_WITH: Mapping[str, str] = {
    "advice": "when asked for advice",
    "alone-with-a-phone": "with somebody alone with a phone",
    "asked-introduction": "after an introduction that you had asked for",
    "chat": "in a chat",
    "cornered": "when cornered",
    "dinner-table": "at a dinner table",
    "direct-message": "in direct messages",
    "early-late": "early or late at an evening",
    "important-person": "with somebody important",
    "introduction": "in an introduction by mail",
    "invitation": "when invited to something",
    "kind-no-use": "with somebody kind who could not help",
    "leaving-a-pair": "in a group of three",
    "old-acquaintance": "with an old acquaintance",
    "once-ghosted": "with somebody you had left without an answer",
    "pitch": "with a pitch to answer",
    "quiet-one": "with somebody quiet",
    "recruiter": "with a recruiter",
    "small-group": "in a small group",
    "stale-thread": "in a thread gone quiet",
    "tag-along": "with somebody who tagged along",
    "talker": "with a talker",
    "video-call": "in a video call",
}
"""The shipped families, as the part of a sentence that says where one was."""


def look_alikes(family: str) -> frozenset[str]:
    """The other families that are easily taken for this one."""
    return next((group - {family} for group in LOOK_ALIKES if family in group), frozenset())


def where(family: str) -> str:
    """Where one was: “with a talker”. A family of the player's own is named as it is written."""
    return _WITH.get(family, f"in “{family.replace('-', ' ')}”")
