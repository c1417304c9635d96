"""What stands in the fields of a letter, whole or half: a value that can be kept as a draft."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from trainer.core.channel import Channel
from trainer.core.letters import Case

NO_CASE = Case()


@dataclass(frozen=True, slots=True)
class Draft:
    """The words for the blanks by their names, and the case that the letter is for."""

    values: Mapping[str, str] = field(default_factory=dict)
    case: Case = NO_CASE

    @property
    def text(self) -> str:
        """It, as a text to keep; empty where nothing was typed."""
        values = {name: words for name, words in self.values.items() if words.strip()}
        if not values and self.case == Case(channel=self.case.channel):
            return ""
        return json.dumps({"values": values, "case": asdict(self.case)}, ensure_ascii=False)


def draft_of(text: str) -> Draft:
    """The draft of a kept text; an empty one where there is none or it is damaged."""
    try:
        kept: dict[str, Any] = json.loads(text)
        case = kept["case"]
        values = {str(name): str(words) for name, words in kept["values"].items()}
        words = (str(case[name]) for name in ("asked", "truths", "intends"))
        return Draft(values, Case(str(case["partner"]), Channel(case["channel"]), *words))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Draft()
