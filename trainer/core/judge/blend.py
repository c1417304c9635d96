"""The judge that joins the rules with the learned reader: one sum a mark, calibrated, with its words."""

from collections.abc import Iterable, Mapping

from trainer.core.judge.actions import is_deed
from trainer.core.judge.engine import DEEDS, RuleJudge, in_order
from trainer.core.judge.grade import counted
from trainer.core.judge.impression import MARKS, Impression, Reader
from trainer.core.judge.pages import Kind
from trainer.core.judge.reading import Finding
from trainer.core.judge.text import Line, Span
from trainer.core.judge.warmth import meant_kindly
from trainer.core.judge.weighing import Opinions, Weights, length_of
from trainer.core.judgement import Evidence, Judgement
from trainer.core.rubric import Mark
from trainer.core.scene import Scene, Stage

REMEMBERED = 256
"""How many judgements are kept at hand."""


class BlendedJudge:
    """Fulfils Judge. Rules and reader each see what the other does not; every mark keeps words that can be shown."""

    def __init__(self, rules: RuleJudge, reader: Reader, weights: Mapping[Mark, Weights]) -> None:
        self.rulebook = rules.rulebook
        self.version = f"{rules.version}+{reader.version}"
        self.rules = rules
        self.reader = reader
        self.weights = weights
        self._remembered: dict[tuple[str, Scene], Judgement] = {}

    def judge(self, line: str, scene: Scene) -> Judgement:
        """The marks that are likely enough, the words for each, its chance, and which of them are in doubt.

        What was judged lately is remembered, so that a verdict may be asked for again and again.
        """
        if (known := self._remembered.get((line, scene))) is not None:
            return known
        judgement = self._judge(line, scene)
        if len(self._remembered) >= REMEMBERED:
            self._remembered.clear()
        self._remembered[line, scene] = judgement
        return judgement

    def at_hand(self, line: str, scene: Scene) -> Judgement | None:
        """The judgement where it was judged lately; None where it would take its time."""
        return self._remembered.get((line, scene))

    def _judge(self, line: str, scene: Scene) -> Judgement:
        found = self.rules.findings(line, scene)
        impression = self.reader.read(line, scene)
        chances = self.chances(found, impression, line, scene)
        given = [mark for mark in chances if chances[mark] >= self.weights[mark].given_from]
        words = {mark: tuple(self._evidence(mark, found, impression, line, chances[mark])) for mark in given}
        given = [mark for mark in given if not _cleared(mark, words, found, line)]
        sure = tuple(mark for mark in given if chances[mark] >= self.weights[mark].sure_from)
        told = tuple(one for mark in sure for one in words[mark])
        doubts = tuple(one for mark in given if mark not in sure for one in words[mark])
        return counted(Judgement(line, sure, told, 1, 0, self.version, doubts), scene)

    def without(self, judgement: Judgement, marks: Iterable[Mark], scene: Scene) -> Judgement:
        return self.rules.without(judgement, marks, scene)

    def chances(
        self, found: Mapping[Mark, list[Finding]], impression: Impression, line: str, scene: Scene
    ) -> dict[Mark, float]:
        """How likely each mark is; marks that cannot be here are left out."""
        ruled = [float(bool(found.get(mark))) for mark in MARKS]
        said = Opinions(impression.marks, impression.wordings, ruled, length_of(line))
        return {mark: self.weights[mark].chance(said) for mark in possible(line, scene)}

    def _evidence(
        self, mark: Mark, found: Mapping[Mark, list[Finding]], impression: Impression, line: str, chance: float
    ) -> Iterable[Evidence]:
        words = impression.words(mark, Line(line))
        if found.get(mark):
            for one in _borne_out(in_order(found[mark]), words):
                yield Evidence(mark, one.span.start, one.span.end, one.rule.why, chance)
            return
        for span in words:
            yield Evidence(mark, span.start, span.end, self.rulebook.pages[mark].why, chance)


def _borne_out(findings: list[Finding], words: list[Span]) -> list[Finding]:
    """What the rules found and the reader sees too; all that they found where it sees none of it."""
    return [one for one in findings if any(one.span.overlaps(span) for span in words)] or findings


def _cleared(
    mark: Mark, words: Mapping[Mark, tuple[Evidence, ...]], found: Mapping[Mark, list[Finding]], line: str
) -> bool:
    """Whether what only the reader holds against the line is cleared by what can be seen in its words."""
    if mark is Mark.HOLLOW_PROMISE:
        return _kept(words, found)
    if mark is Mark.PUT_DOWN and not found.get(mark):
        spans = [Span(one.start, one.end) for one in words[mark]]
        return bool(spans) and meant_kindly(line, spans)
    return False


def _kept(words: Mapping[Mark, tuple[Evidence, ...]], found: Mapping[Mark, list[Finding]]) -> bool:
    """Whether the promise that only the reader sees is one that a rule sees kept: an introduction, or an intention."""
    if found.get(Mark.HOLLOW_PROMISE):
        return False
    kept = [one.span for one in found.get(Mark.BRIDGE, ()) if one.rule.kind is Kind.INTRODUCTION]
    kept += [one.span for one in found.get(Mark.FOLLOW_UP, ()) if Mark.FOLLOW_UP in words]
    promises = [Span(one.start, one.end) for one in words.get(Mark.HOLLOW_PROMISE, ())]
    return bool(promises) and all(any(one.overlaps(span) for span in kept) for one in promises)


def possible(line: str, scene: Scene) -> Iterable[Mark]:
    """The marks that a line in this scene can earn at all."""
    deed = is_deed(line)
    for mark in Mark:
        if mark is Mark.CAVES and scene.stage is not Stage.PUSHBACK:
            continue
        if not deed or mark in DEEDS:
            yield mark
