"""How two people talk: apart from the scene, since lists of scenes need no more of it."""

from enum import StrEnum


class Channel(StrEnum):
    """How the two talk: face to face, or in one of the kinds of writing."""

    IN_PERSON = "in_person"
    EMAIL = "email"
    DIRECT_MESSAGE = "direct_message"
    CHAT = "chat"
