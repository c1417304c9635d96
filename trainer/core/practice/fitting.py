"""Which scenes fit an event: by what worries the player about it, and by what sort of gathering it is."""

from collections.abc import Mapping, Sequence

from trainer.core.channel import Channel
from trainer.core.events import Event, EventKind, Worry
from trainer.core.summary import Summary

BY_WORRY: Mapping[Worry, tuple[str, ...]] = {
    Worry.GETTING_STUCK: ("talker", "cornered", "old-acquaintance"),
    Worry.BEING_RUDE: ("kind-no-use", "important-person", "early-late", "cornered"),
    Worry.LEAVING_SOMEBODY_ALONE: ("alone-with-a-phone", "quiet-one", "leaving-a-pair"),
    Worry.BEING_FOLLOWED: ("tag-along", "leaving-a-pair"),
    Worry.SAYING_YES: ("tag-along", "kind-no-use", "pitch", "invitation", "advice"),
    Worry.IMPORTANT_PEOPLE: ("important-person", "kind-no-use"),
    Worry.MESSAGES_AFTERWARDS: ("introduction", "direct-message", "stale-thread", "asked-introduction"),
    Worry.NOTHING: (),
}
"""The families that practise it, what practises it best first."""

BY_KIND: Mapping[EventKind, tuple[str, ...]] = {
    EventKind.MIXER: ("cornered", "talker", "tag-along", "small-group", "alone-with-a-phone", "kind-no-use"),
    EventKind.CONFERENCE: ("important-person", "kind-no-use", "cornered", "talker", "small-group", "quiet-one"),
    EventKind.DINNER: ("dinner-table", "early-late", "leaving-a-pair", "talker"),
    EventKind.PARTY: ("old-acquaintance", "early-late", "leaving-a-pair", "quiet-one", "dinner-table"),
    EventKind.WORK: ("tag-along", "small-group", "old-acquaintance", "quiet-one", "important-person"),
    EventKind.ONLINE: ("video-call", "chat", "direct-message"),
}
"""The families that are met there."""


def families(event: Event) -> tuple[str, ...]:
    """The families of scenes that fit an event, those that fit best first."""
    return tuple(dict.fromkeys((*BY_WORRY[event.worry], *BY_KIND[event.kind])))


def suits(scene: Summary, event: Event) -> bool:
    """Whether the scene is of the sort of talk that the event brings: writing only where it is about writing."""
    in_writing = event.worry is Worry.MESSAGES_AFTERWARDS or event.kind is EventKind.ONLINE
    return scene.channel is Channel.IN_PERSON or (in_writing and scene.family in families(event))


def ranked(event: Event, scenes: Sequence[Summary]) -> list[Summary]:
    """The scenes that suit the event, those of the best fitting families first, the easier before the harder."""
    order = {family: place for place, family in enumerate(families(event))}
    suitable = [scene for scene in scenes if suits(scene, event)] or list(scenes)
    return sorted(suitable, key=lambda scene: (order.get(scene.family, len(order)), scene.level, scene.minutes))
