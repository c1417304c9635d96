"""One line being read in its scene: what the rules may look at, and what they have found so far."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from trainer.core.judge.facts import Facts, Sense
from trainer.core.judge.pages import Kind, Page, Rule
from trainer.core.judge.patterns import Patterns
from trainer.core.judge.text import Line, Span
from trainer.core.rubric import Mark
from trainer.core.scene import Scene


@dataclass(frozen=True, slots=True)
class Finding:
    """A stretch of the line that a rule found."""

    rule: Rule
    span: Span


@dataclass(frozen=True, slots=True)
class Reading:
    """A line in its scene; `found` grows mark by mark in the order of the judge."""

    line: Line
    facts: Facts
    sense: Sense
    patterns: Patterns
    pages: Mapping[Mark, Page]
    found: dict[Mark, list[Finding]] = field(default_factory=dict)

    @property
    def scene(self) -> Scene:
        return self.facts.scene

    def has(self, marks: Iterable[Mark]) -> bool:
        """Whether one of the marks has been found."""
        return any(self.found.get(mark) for mark in marks)

    def rules(self, mark: Mark, kind: Kind) -> tuple[Rule, ...]:
        """The rules of that kind on a mark's page."""
        return tuple(rule for rule in self.pages[mark].rules if rule.kind is kind)

    def spans(self, mark: Mark) -> list[Span]:
        """What has been found for a mark so far."""
        return [finding.span for finding in self.found.get(mark, ())]

    def wordings(self, rule: Rule) -> Iterable[Span]:
        """Where the rule's wordings stand, if its `also` stands too, less those that its `unless` takes back."""
        if rule.also and not self.patterns.stands(rule.also, self.line.text):
            return
        for span in self.patterns.spans(rule.any, self.line.text):
            around = self.line.sentence_at(span.start)
            if not self.patterns.stands(rule.unless, self.line.text, around.start, around.end):
                yield span
