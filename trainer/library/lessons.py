"""The table of what the sources teach and the scenes that do: `python -m trainer.library.lessons` writes it."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from trainer.core.lessons import GUIDANCE, Lesson
from trainer.core.scenario import Scenario
from trainer.library.scenarios import find_scenarios, load_scenario
from trainer.paths import SCENARIOS

PAGE = Path(__file__).resolve().parents[2] / "docs" / "lessons.md"


def lessons_page(scenarios: Iterable[Scenario]) -> str:
    """The page as Markdown."""
    return "\n".join(_page(list(scenarios))) + "\n"


def _page(scenarios: list[Scenario]) -> Iterator[str]:
    yield "# What the scenes teach\n"
    yield "Made by `make library`; do not edit. The word in the first column is what `teaches` in a scene may hold.\n"
    yield "| lesson | guidance | from | scenes |"
    yield "| --- | --- | --- | --- |"
    for lesson in Lesson:
        guidance = GUIDANCE[lesson]
        sources = "; ".join(f"*{source.title}*" for source in guidance.sources)
        taught = ", ".join(sorted(f"{one.title} (`{one.id}`)" for one in scenarios if lesson in one.teaches))
        yield f"| `{lesson}` | {guidance.text} | {sources} | {taught} |"


if __name__ == "__main__":
    PAGE.write_text(lessons_page(map(load_scenario, find_scenarios(SCENARIOS))), "utf-8")
