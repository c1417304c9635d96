"""Sentences that are meant kindly, however odd their image: “I’ll think of your dentist at the market.”"""

import re
from collections.abc import Iterable

from trainer.core.judge.text import Line, Span

WARM_OPENING = re.compile(
    r"(?:(?:and|so|but|well|oh|right|\w+), |(?:and|so|but) )?"
    r"(?:i (?:really |just )?(?:love|like) (?:it )?(?:that|how|the way)\b"
    r"|i(?:'ll| will) (?:always |often |never )?(?:be thinking of|think of|remember|keep|look|hear|see|pass|walk|trust"
    r"|forget)\b"
    r"|i won't forget|i wish you\b|i wish i had seen|i hope\b|i'd love to know|i want to hear|i'm glad that"
    r"|please try)",
    re.IGNORECASE,
)
"""How people begin who give back what they heard, or wish somebody well."""
STING = re.compile(
    r"\b(?:without|unfortunately|unluckily|sadly|alas|either|never stop|asleep|sleep|yawn\w*|awake|hours?|minutes?"
    r"|lie|lied|bored?|boring|dull|endless\w*|never again|vanish|longest?|shut|quiet|silence|patience|survive\w*"
    r"|suffer\w*|escape\w*|relief|finally|rails|some(?:body|one) (?:who|else)|better|instead|like you have|sober"
    r"|quickly|hurry|poor|else)\b",
    re.IGNORECASE,
)
"""Words by which a warm opening can turn: “I’ll never pass a tram again without yawning.”"""


def meant_kindly(line: str, spans: Iterable[Span]) -> bool:
    """Whether every sentence that the spans touch begins warmly and has no sting in it."""
    sentences = [one for one in Line(line).sentences if any(one.overlaps(span) for span in spans)]
    texts = [line[one.start : one.end].replace("’", "'").strip(" \"'“”‘") for one in sentences]
    return bool(texts) and all(WARM_OPENING.match(text) and not STING.search(text) for text in texts)
