"""The JSON Schema of scenario files, made from the code, so that editors complete and check what authors write.

`python -m trainer.library.schema` writes it to assets/scenario.schema.json.
"""

import json
from pathlib import Path

from trainer.core.scenario import Scenario
from trainer.library.reading import adapter
from trainer.paths import ASSETS

SCHEMA_FILE = ASSETS / "scenario.schema.json"


def scenario_schema() -> str:
    """The schema as JSON text."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Graceful Exit scenario",
        **{key: value for key, value in adapter(Scenario).json_schema().items() if key != "title"},
    }
    return json.dumps(schema, indent=1, ensure_ascii=False) + "\n"


def write_schema(path: Path = SCHEMA_FILE) -> None:
    """Write the schema to its file."""
    path.write_text(scenario_schema(), "utf-8")


if __name__ == "__main__":
    write_schema()
