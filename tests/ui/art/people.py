"""Looks to draw: three of our own, and those of every scenario that ships."""

from trainer.core.person import Look
from trainer.core.scenario import Scenario
from trainer.library.reading import check, parse
from trainer.paths import SCENARIOS

LEON = Look("grayShort", "#ffdbb4", "#8fa7df", "#e8e1e1", "full4")
AMARA = Look("dreads1", "#ae5d29", "#e78276")
TOM = Look("short4", "#edb98a", "#9ddadb", "#a55728", accessories="glasses2")


def shipped_looks() -> dict[str, Look]:
    files = sorted(SCENARIOS.rglob("*.yaml"))
    return {file.stem: check(parse(file.read_text("utf-8"), str(file)), Scenario).look for file in files}


LOOKS = {"leon": LEON, "amara": AMARA, "tom": TOM, **shipped_looks()}
