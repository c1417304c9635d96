"""What the judge runs: a page a mark, each with its rules and the lines that prove them. Read from assets/rules."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from trainer.core.channel import Channel
from trainer.core.content import PLAIN
from trainer.core.rubric import Mark
from trainer.core.scene import Bystander, Partner, Scene, Stage


class Kind(StrEnum):
    """The kinds of rule that the code knows; each has its function in trainer/core/judge."""

    PHRASE = "phrase"
    """Wordings, wherever they stand."""
    PARTNER_NAME = "partner_name"
    """The partner's own name."""
    WRONG_NAME = "wrong_name"
    """A name that is near the partner's and is not theirs."""
    WRONG_FACT = "wrong_fact"
    """A number or word set beside what the partner said that differs from it."""
    HEARD = "heard"
    """Words of what the partner said."""
    TRUE_REASON = "true_reason"
    """Words of what is true of the player."""
    LIFTED_EXCUSE = "lifted_excuse"
    """A true stock excuse in a line that takes the person along or leaves something with them."""
    EXCUSE = "excuse"
    """A stock excuse by its wordings; `real_when` says which truths make it true."""
    INVENTED_EXCUSE = "invented_excuse"
    """A stock excuse that no truth supports."""
    CLAIM = "claim"
    """Wordings that state something about the player; found where no truth supports them."""
    KEPT_PROMISE = "kept_promise"
    """A promise or proposal that the player's intentions hold."""
    KEPT_INTENTION = "kept_intention"
    """Words of what the player means to do next, however they are put."""
    EMPTY_PROMISE = "empty_promise"
    """A promise or proposal that they do not hold."""
    INTRODUCTION = "introduction"
    """Somebody at hand is named to the partner."""
    COUNT = "count"
    """Wordings that count once they stand `at_least` so often."""
    REASONS = "reasons"
    """Three reasons, or two where one is a stock excuse or untrue."""
    LENGTH = "length"
    """More words than the channel bears."""
    ACTION = "action"
    """Something done, in parentheses or asterisks; or no word at all."""


@dataclass(frozen=True, slots=True)
class Example:
    """A line that a rule must find, or must let pass, in as much of a scene as it needs."""

    __pydantic_config__ = PLAIN

    line: str
    partner: str = "Robin"
    said: tuple[str, ...] = ()
    truths: tuple[str, ...] = ()
    intends: tuple[str, ...] = ()
    people: Mapping[str, str] | None = None
    """Names at hand, each with what they might share."""
    stage: Stage = Stage.CLOSE
    channel: Channel = Channel.IN_PERSON

    @property
    def scene(self) -> Scene:
        people = tuple(Bystander(name, note) for name, note in (self.people or {}).items())
        return Scene(
            Partner(self.partner, "", self.said), "", self.channel, self.stage, "", True,
            self.truths, self.intends, people,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing to look for, and the lines that prove it."""

    __pydantic_config__ = PLAIN

    id: str
    kind: Kind
    why: str
    """One sentence for people: what the judge saw in these words."""
    triggers: tuple[str | Example, ...]
    """Lines in which the rule must find something; at least two."""
    passes: tuple[str | Example, ...]
    """Near misses in which it must find nothing; at least two."""
    any: tuple[str, ...] = ()
    """Wordings. A space stands for any space, an apostrophe may be left out, <name> is a list of the lexicon."""
    unless: tuple[str, ...] = ()
    """Wordings in the same sentence that take the finding back."""
    also: tuple[str, ...] = ()
    """Wordings of which one must stand somewhere in the line as well."""
    real_when: tuple[str, ...] = ()
    """Wordings in a truth that make a stock excuse true."""
    channels: tuple[Channel, ...] = ()
    """Where the rule holds; empty for everywhere."""
    stage: Stage | None = None
    at_least: int = 1
    """How often the wordings must stand in the line."""
    needs: tuple[Mark, ...] = ()
    """Marks of which the line must have one before this rule looks."""
    barred_by: tuple[Mark, ...] = ()
    """Marks that keep this rule silent."""


@dataclass(frozen=True, slots=True)
class Page:
    """All about one mark: its words for people and its rules."""

    __pydantic_config__ = PLAIN

    mark: Mark
    tag: str
    """A word or two under the pencil stroke."""
    title: str
    meaning: str
    sources: tuple[str, ...]
    found: str
    """One kind sentence on the line; {words} stands for the player's words."""
    why: str
    """What is said of words that no rule found, and the learned reader did."""
    rules: tuple[Rule, ...]
    missed: str = ""
    """What could be added, for marks that serve; {partner} stands for the partner's name."""
    fault: str = ""
    """For marks that fail: what a line has “with” it, such as “a stock excuse”."""
    ask: str = ""
    """For marks that accuse: the question that is asked where the judge is unsure; {words} stands for the words. It is
    put so that its “yes” means that the mark is right."""
    is_so: str = ""
    """The answer by which the mark is right, such as “I made it up”."""
    not_so: str = ""
    """The answer by which it is not, such as “It is true of me”."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words and wordings that several rules share."""

    __pydantic_config__ = PLAIN

    lists: Mapping[str, tuple[str, ...]]
    """Wordings by name: <name> in a rule stands for any of them."""
    stop_words: tuple[str, ...]
    """Words that say nothing about what was heard or meant."""
    synonyms: tuple[tuple[str, ...], ...]
    """Groups of words that are taken as one."""
    not_names: tuple[str, ...]
    """Words that often begin with a capital and are no names."""
    neighbours: tuple[tuple[str, ...], ...] = ()
    """Groups of words that are easily taken for one another: a stork and a swallow, bought and sold."""


@dataclass(frozen=True)
class Rulebook:
    """All pages in the rubric's order, the lexicon they share, and a fingerprint of both."""

    pages: Mapping[Mark, Page]
    lexicon: Lexicon

    @cached_property
    def version(self) -> str:
        """Changes whenever a rule or a word of the lexicon changes."""
        text = repr([self.pages[mark] for mark in Mark]) + repr(self.lexicon)
        return "rules-" + hashlib.sha256(text.encode()).hexdigest()[:10]
