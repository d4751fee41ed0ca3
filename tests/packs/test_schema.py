"""The schema and the reader judge alike."""

import json
from importlib.resources import files
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from quiz.packs import keys
from tests.packs.examples import BROKEN, VALID

SCHEMA = json.loads(files("quiz.packs").joinpath("schema.json").read_text("utf-8"))
JUDGE = Draft7Validator(SCHEMA)


def as_an_editor_sees_it(text: str) -> Any:
    """Values as YAML types them, dates as text: the worst that a reader of the schema can do."""
    return json.loads(json.dumps(yaml.safe_load(text), default=str))


def test_it_is_a_draft_07_schema() -> None:
    assert SCHEMA["$schema"] == "http://json-schema.org/draft-07/schema#"
    Draft7Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("name", VALID)
def test_fine_packs_are_fine(name: str) -> None:
    assert [error.message for error in JUDGE.iter_errors(as_an_editor_sees_it(VALID[name]))] == []


@pytest.mark.parametrize("name", BROKEN)
def test_broken_packs_are_broken_as_far_as_a_schema_can_say_it(name: str) -> None:
    broken = BROKEN[name]
    assert JUDGE.is_valid(as_an_editor_sees_it(broken.text)) is not broken.in_schema


def test_it_names_the_keys_that_the_reader_knows() -> None:
    unplayable = {"type", "tolerance", "accept"}
    properties, definitions = SCHEMA["properties"], SCHEMA["definitions"]
    assert set(properties) == set(keys.TOP_KEYS)
    assert set(properties["pack"]["properties"]) == set(keys.PACK_KEYS)
    assert set(definitions["item"]["properties"]) == set(keys.ITEM_KEYS) - unplayable
    assert set(definitions["option"]["oneOf"][1]["properties"]) == set(keys.OPTION_KEYS)
    assert set(definitions["source"]["oneOf"][1]["properties"]) == set(keys.SOURCE_KEYS)
    assert set(definitions["item"]["properties"]["origin"]["properties"]) == set(keys.ORIGIN_KEYS)
