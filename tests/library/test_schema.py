"""Editors complete and check scenarios by the schema that ships, so it must be that of the code."""

import json
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]  # comes with dicebear-core, without types
import pytest
import yaml

from tests.library.samples import FLAGSHIP, changed, example, real
from trainer.library.schema import SCHEMA_FILE, scenario_schema, write_schema
from trainer.paths import ASSETS

Schema = dict[str, Any]


@pytest.fixture(scope="module")
def schema() -> Schema:
    read: Schema = json.loads(SCHEMA_FILE.read_text("utf-8"))
    return read


def wrong(schema: Schema, text: str) -> list[str]:
    """Where an editor would underline something."""
    found = jsonschema.Draft202012Validator(schema).iter_errors(yaml.safe_load(text))
    return sorted(error.json_path for error in found)


def test_the_shipped_schema_is_that_of_the_code(tmp_path: Path) -> None:
    assert SCHEMA_FILE.read_text("utf-8") == scenario_schema(), "run “make schema”"
    write_schema(tmp_path / "schema.json")
    assert (tmp_path / "schema.json").read_text("utf-8") == scenario_schema()


def test_the_schema_is_a_schema(schema: Schema) -> None:
    jsonschema.Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("path", FLAGSHIP, ids=lambda path: path.stem)
def test_every_shipped_scenario_is_valid(schema: Schema, path: Path) -> None:
    assert wrong(schema, path.read_text("utf-8")) == []


def test_the_example_of_the_guide_is_valid(schema: Schema) -> None:
    assert wrong(schema, example()) == []


def test_a_fault_is_seen_where_it_stands(schema: Schema) -> None:
    text = changed(real(), ("mood: hurt", "mood: sad"), ("level: 3", "level: high"), ("clock:", "clok:"))
    assert wrong(schema, text) == ["$.level", "$.moments[0].reactions[0].mood", "$.place"]


@pytest.mark.parametrize("path", FLAGSHIP, ids=lambda path: path.stem)
def test_every_shipped_scenario_names_the_schema_in_its_first_line(path: Path) -> None:
    first = path.read_text("utf-8").splitlines()[0]
    prefix, named = first.split("$schema=")
    assert prefix == "# yaml-language-server: "
    assert (path.parent / named).resolve() == (ASSETS / "scenario.schema.json").resolve()


def test_the_keys_that_authors_meet_are_explained(schema: Schema) -> None:
    for kind, key in (("Beat", "tells"), ("When", "mentions"), ("Reaction", "afterwards"), ("Scene", "truths")):
        assert schema["$defs"][kind]["properties"][key]["description"]
