"""The judge: every rule of every page on one line, in an order in which later marks may look at earlier ones."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache

from trainer.core.judge import actions, claims, counting, excuses, names, overlap
from trainer.core.judge.facts import Facts, Sense
from trainer.core.judge.grade import counted, without
from trainer.core.judge.pages import Kind, Rule, Rulebook
from trainer.core.judge.patterns import Patterns
from trainer.core.judge.reading import Finding, Reading
from trainer.core.judge.text import Line, Span
from trainer.core.judgement import Evidence, Judgement
from trainer.core.rubric import Mark
from trainer.core.scene import Scene

Find = Callable[[Rule, Reading], Iterable[Span]]

ORDER = (
    Mark.NAME, Mark.MIX_UP, Mark.THANKS, Mark.GOODWILL, Mark.CAVES, Mark.BRIDGE, Mark.TOKEN, Mark.RECAP,
    Mark.CANNED_EXCUSE, Mark.HONEST_REASON, Mark.UNTRUE, Mark.FOLLOW_UP, Mark.HOLLOW_PROMISE, Mark.OPEN_DOOR,
    Mark.CLEAR_CLOSE, Mark.OVER_APOLOGY, Mark.PUT_DOWN, Mark.OVER_EXPLAINS, Mark.GHOSTS,
)  # fmt: skip
"""Excuses are lifted by company or a token, reasons are counted last, and silence is what is left."""


DEEDS = frozenset({Mark.GHOSTS, Mark.CAVES, Mark.BRIDGE, Mark.CLEAR_CLOSE, Mark.HONEST_REASON})
"""What something done, and not said, can earn."""


def phrase(rule: Rule, reading: Reading) -> Iterator[Span]:
    """The rule's wordings, wherever they stand."""
    yield from reading.wordings(rule)


KINDS: Mapping[Kind, Find] = {
    Kind.PHRASE: phrase,
    Kind.PARTNER_NAME: names.partner_name,
    Kind.WRONG_NAME: names.wrong_name,
    Kind.WRONG_FACT: overlap.wrong_fact,
    Kind.HEARD: overlap.heard,
    Kind.TRUE_REASON: overlap.true_reason,
    Kind.LIFTED_EXCUSE: excuses.lifted_excuse,
    Kind.EXCUSE: excuses.excuse,
    Kind.INVENTED_EXCUSE: excuses.invented_excuse,
    Kind.CLAIM: claims.claim,
    Kind.KEPT_PROMISE: claims.kept_promise,
    Kind.KEPT_INTENTION: claims.kept_intention,
    Kind.EMPTY_PROMISE: claims.empty_promise,
    Kind.INTRODUCTION: names.introduction,
    Kind.COUNT: counting.count,
    Kind.REASONS: counting.reasons,
    Kind.LENGTH: counting.length,
    Kind.ACTION: actions.action,
}


class RuleJudge:
    """Judges by the rules of a rulebook. The same line in the same scene always earns the same judgement."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.rulebook = rulebook
        self.version = rulebook.version
        self._patterns = Patterns(rulebook.lexicon.lists)
        self._sense = Sense(rulebook.lexicon)
        self._facts = lru_cache(maxsize=256)(lambda scene: Facts(scene, self._sense))

    def judge(self, line: str, scene: Scene) -> Judgement:
        """The marks of the line with the words that earned each, its grade and its score."""
        found = self.findings(line, scene)
        marks = tuple(mark for mark in Mark if found.get(mark))
        evidence = tuple(_evidence(mark, one) for mark in marks for one in in_order(found[mark]))
        return counted(Judgement(line, marks, evidence, 1, 0, self.version), scene)

    def at_hand(self, line: str, scene: Scene) -> Judgement:
        """The judgement: rules alone take no time."""
        return self.judge(line, scene)

    def without(self, judgement: Judgement, marks: Iterable[Mark], scene: Scene) -> Judgement:
        """The judgement counted again as if these marks had not been found."""
        return without(judgement, marks, scene)

    def findings(self, line: str, scene: Scene) -> Mapping[Mark, list[Finding]]:
        """What every rule found, by mark; for judging and for proving single rules."""
        reading = Reading(Line(line), self._facts(scene), self._sense, self._patterns, self.rulebook.pages)
        deed = actions.is_deed(line)
        for mark in ORDER:
            if deed and mark not in DEEDS:
                continue
            reading.found[mark] = [
                Finding(rule, _trimmed(line, span))
                for rule in self.rulebook.pages[mark].rules
                if _applies(rule, reading)
                for span in KINDS[rule.kind](rule, reading)
            ]
        return reading.found


def _applies(rule: Rule, reading: Reading) -> bool:
    """Whether the rule holds in this channel, at this stage and beside what has been found."""
    scene = reading.scene
    return (
        (not rule.channels or scene.channel in rule.channels)
        and (rule.stage is None or rule.stage is scene.stage)
        and (not rule.needs or reading.has(rule.needs))
        and not reading.has(rule.barred_by)
    )


def _trimmed(line: str, span: Span) -> Span:
    """The stretch without spaces and commas at its ends."""
    words = line[span.start : span.end]
    left = len(words) - len(words.lstrip(" ,;\n\t"))
    right = len(words) - len(words.rstrip(" ,;\n\t"))
    return Span(span.start + left, span.end - right) if left < len(words) else span


def in_order(findings: list[Finding]) -> list[Finding]:
    """By place; of overlapping stretches the first and longest stays."""
    kept: list[Finding] = []
    for finding in sorted(findings, key=lambda one: (one.span.start, -one.span.end)):
        if not kept or finding.span.start >= kept[-1].span.end:
            kept.append(finding)
    return kept or findings[:1]


def _evidence(mark: Mark, finding: Finding) -> Evidence:
    return Evidence(mark, finding.span.start, finding.span.end, finding.rule.why)
