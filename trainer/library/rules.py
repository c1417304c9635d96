"""The rule pages of the judge: read, checked and proven complete before the first line is judged."""

import re
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from trainer.core.errors import ContentError, Problem
from trainer.core.judge.pages import Lexicon, Page, Rule, Rulebook
from trainer.core.judge.patterns import Patterns
from trainer.core.rubric import ACCUSING, SOURCES, Mark
from trainer.library.reading import Document, check, did_you_mean, parse

T = TypeVar("T")

LEXICON = "lexicons.yaml"
NEIGHBOURS = "neighbours.txt"
EXAMPLES = 2
"""How many lines must prove a rule, on each side."""


def load_rulebook(folder: Path) -> Rulebook:
    """Read every page and the lexicon. Raises ContentError with every problem of every file."""
    problems: list[Problem] = []
    pages: dict[Mark, Page] = {}
    lexicon = _read(folder / LEXICON, Lexicon, problems)
    for mark in Mark:
        path = folder / f"{mark}.yaml"
        read = _read(path, Page, problems)
        if read is not None:
            document, pages[mark] = read
            problems += _faults(document, pages[mark], mark)
    neighbours = _neighbours(folder / NEIGHBOURS, problems)
    if problems or lexicon is None:
        raise ContentError(tuple(sorted(problems)))
    return Rulebook(pages, replace(lexicon[1], neighbours=neighbours))


def check_wordings(folder: Path) -> tuple[Problem, ...]:
    """Compile every wording of every page; what a wording's author got wrong, with its place. For tests."""
    rulebook = load_rulebook(folder)
    patterns = Patterns(rulebook.lexicon.lists)
    problems: list[Problem] = []
    for mark, page in rulebook.pages.items():
        document = parse((folder / f"{mark}.yaml").read_text("utf-8"), f"{mark}.yaml")
        for number, rule in enumerate(page.rules):
            problems += _broken(document, number, rule, patterns)
    return tuple(problems)


def _read(path: Path, kind: type[T], problems: list[Problem]) -> tuple[Document, T] | None:
    try:
        document = parse(path.read_text("utf-8"), path.name)
        return document, check(document, kind)
    except FileNotFoundError:
        problems.append(Problem(path.name, 0, 0, "this page is missing", "every mark has a page of its own"))
    except UnicodeDecodeError as error:
        problems.append(Problem(path.name, 0, 0, "this is not UTF-8 text", f"byte {error.start}"))
    except ContentError as error:
        problems += error.problems
    return None


def _neighbours(path: Path, problems: list[Problem]) -> tuple[tuple[str, ...], ...]:
    """The groups of words, one a line; empty lines and lines that begin with “#” are left out."""
    groups = []
    try:
        rows = path.read_text("utf-8").splitlines()
    except FileNotFoundError:
        problems.append(Problem(path.name, 0, 0, "this list is missing", "words that are easily taken for one another"))
        return ()
    for number, row in enumerate(rows, 1):
        words = tuple(row.split())
        if not words or row.startswith("#"):
            continue
        if len(set(words)) < max(2, len(words)):
            problems.append(Problem(path.name, number, 0, "a group needs two words or more", "each of them once"))
        groups.append(words)
    return tuple(groups)


def _faults(document: Document, page: Page, mark: Mark) -> list[Problem]:
    faults: list[Problem] = []
    if page.mark is not mark:
        faults.append(document.problem(("mark",), f"the mark is “{page.mark}”", f"this file is for “{mark}”"))
    for number, source in enumerate(page.sources):
        if source not in SOURCES:
            hint = did_you_mean(source, list(SOURCES))
            faults.append(document.problem(("sources", number), f"“{source}” is no source", hint))
    if not mark.fails and not page.missed:
        faults.append(document.problem((), "“missed” is missing here", "say what could be added"))
    if mark.fails and not page.fault:
        faults.append(document.problem((), "“fault” is missing here", "such as “a stock excuse”"))
    if mark in ACCUSING and not (page.ask and page.is_so and page.not_so):
        hint = "a mark that accuses is asked about where the judge is unsure"
        faults.append(document.problem((), "“ask”, “is_so” or “not_so” is missing here", hint))
    if not page.rules:
        faults.append(document.problem(("rules",), "a page needs a rule"))
    seen: set[str] = set()
    for number, rule in enumerate(page.rules):
        faults += _rule_faults(document, number, rule, seen)
        seen.add(rule.id)
    return faults


def _rule_faults(document: Document, number: int, rule: Rule, seen: set[str]) -> list[Problem]:
    faults: list[Problem] = []
    if rule.id in seen:
        faults.append(document.problem(("rules", number, "id"), f"the rule “{rule.id}” stands here twice"))
    faults += [
        document.problem(
            ("rules", number, side),
            f"the rule “{rule.id}” has too few lines under “{side}”",
            f"at least {EXAMPLES} lines must prove a rule on each side",
        )
        for side in ("triggers", "passes")
        if len(getattr(rule, side)) < EXAMPLES
    ]
    return faults


def _broken(document: Document, number: int, rule: Rule, patterns: Patterns) -> list[Problem]:
    faults: list[Problem] = []
    for key in ("any", "also", "unless", "real_when"):
        for place, wording in enumerate(getattr(rule, key)):
            try:
                re.compile(patterns.expand(wording))
            except (re.error, KeyError) as error:
                faults.append(
                    document.problem(("rules", number, key, place), f"the wording “{wording}” is broken: {error}")
                )
    return faults
