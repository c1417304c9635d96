"""A moment of leaving: the exits that are offered, how the partner takes any exit, and what else can be done."""

from collections.abc import Mapping
from dataclasses import dataclass

from trainer.core.content import PLAIN
from trainer.core.person import MOOD_FACES, Face, Mood
from trainer.core.rubric import Mark
from trainer.core.scene import Stage
from trainer.core.talk import ALWAYS, Needs
from trainer.core.things import Thing


@dataclass(frozen=True, slots=True)
class OfferedExit:
    """A line that the player may choose, with what its author means it to earn; the linter holds the judge to it."""

    __pydantic_config__ = PLAIN

    line: str
    marks: tuple[Mark, ...]
    grade: int


@dataclass(frozen=True, slots=True)
class When:
    """When a reaction fits: every condition that is given must hold."""

    __pydantic_config__ = PLAIN

    any_of: tuple[Mark, ...] = ()
    all_of: tuple[Mark, ...] = ()
    none_of: tuple[Mark, ...] = ()
    mentions: tuple[str, ...] = ()
    """At least one of these words or phrases stands in the player's line, in any case."""
    things: tuple[Thing, ...] = ()
    """The line names one of these: what stock excuses are about."""
    grade_from: int = 1
    grade_to: int = 5
    needs: Needs = ALWAYS
    """How things must stand between the two."""


@dataclass(frozen=True, slots=True)
class Reaction:
    """How the partner answers an exit."""

    __pydantic_config__ = PLAIN

    says: str
    """`{thing}` and `{Thing}` stand for what the line named: "a drink"."""
    mood: Mood
    when: When = When()
    face: Face | None = None
    """Left out: the face of the mood."""
    to: str = ""
    """The moment that follows, such as a pushback; empty where the scene ends here."""
    afterwards: str = ""
    """What happened then, told in a sentence or two to the player."""
    or_says: tuple[str, ...] = ()
    """Other wordings; the one that was heard longest ago is taken."""
    at: str = ""
    """In writing, when it came: "Thu 18:40"."""

    @property
    def shown_face(self) -> Face:
        return self.face or MOOD_FACES[self.mood]

    @property
    def wordings(self) -> tuple[str, ...]:
        return (self.says, *self.or_says)


@dataclass(frozen=True, slots=True)
class Hold:
    """How the partner holds on when they might let go: one more thing, coming along, a plea."""

    __pydantic_config__ = PLAIN

    says: str
    face: Face = Face.AWE
    or_says: tuple[str, ...] = ()
    needs: Needs = ALWAYS

    @property
    def wordings(self) -> tuple[str, ...]:
        return (self.says, *self.or_says)


@dataclass(frozen=True, slots=True)
class Stay:
    """Staying instead of leaving, where that is the better choice."""

    __pydantic_config__ = PLAIN

    says: str
    """The player's words that stay: "No, I have time, tell me." """
    to: str
    """The turn that follows."""
    why: str
    """Why staying serves both better here; the verdict says it to whoever left."""


@dataclass(frozen=True, slots=True)
class Later:
    """In writing: what comes when the player does not answer yet."""

    __pydantic_config__ = PLAIN

    label: str
    """What the player does: "Leave it till next week"."""
    says: str
    """The partner's next message."""
    to: str
    """The moment that follows it."""
    at: str = ""
    """When it came: "Wed 11:02, nine days later"."""
    face: Face = Face.BLANK


@dataclass(frozen=True, slots=True)
class Moment:
    """A point at which the player leaves: the offered exits and how the partner may react."""

    __pydantic_config__ = PLAIN

    id: str
    exits: tuple[OfferedExit, ...]
    reactions: tuple[Reaction, ...]
    """The first that fits is taken; where none does, one of the partner's temperament."""
    phrases: Mapping[Mark, str]
    """Sentences of this scene, one a serving mark, that a better line can be made of."""
    stage: Stage = Stage.CLOSE
    also_true: tuple[str, ...] = ()
    """Truths that hold from this moment on, beside those of the scene."""
    also_intends: tuple[str, ...] = ()
    stay: Stay | None = None
    later: Later | None = None
