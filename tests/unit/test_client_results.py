"""What a call gives is decided once, and so is which answers are successes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from specloom.client.media_types import read_content
from specloom.client.methods import methods_of
from specloom.client.results import Download, Nothing, Stream, Value, result_of
from specloom.client.successes import accepted, success_statuses, successes
from support.models import api_of, declarations_of

PET = {"$ref": "#/components/schemas/Pet"}
SCHEMAS = {"Pet": {"type": "object", "properties": {"name": {"type": "string"}}}}
JSON, ZIP, EVENTS, XML = "application/json", "application/zip", "text/event-stream", "application/xml"


def answers(**contents: Any) -> dict[str, Any]:
    """Return an operation with these responses: `_200={media type: schema}`."""
    return {
        "responses": {
            status.removeprefix("_"): {
                "description": "x",
                "content": {media_type: {"schema": schema} for media_type, schema in content.items()},
            }
            for status, content in contents.items()
        }
    }


@pytest.mark.parametrize(
    ("operation", "result"),
    [
        (answers(_204={}), Nothing),
        (answers(_404={JSON: PET}), Nothing),
        (answers(_200={JSON: {"type": "null"}}), Nothing),
        (answers(_200={JSON: PET}), Value),
        (answers(_200={"text/plain": {"type": "null"}}), Value),
        (answers(_200={JSON: PET}, _202={}), Value),
        (answers(_200={ZIP: {}}), Download),
        (answers(_200={ZIP: {}}, _204={}), Download),
        (answers(_200={ZIP: {}}, _201={JSON: PET}), Value),
        (answers(_200={ZIP: {}, JSON: PET}), Value),
        (answers(_200={EVENTS: PET}), Stream),
        (answers(_200={EVENTS: PET, JSON: PET}), Value),
        (answers(_302={JSON: PET}, default={JSON: {}}), Value),
    ],
)
def test_the_kind_of_a_result(tmp_path: Path, operation: Any, result: type) -> None:
    assert type(result_of(api_of(tmp_path, operation, SCHEMAS).operations[0])) is result


def test_a_value_may_be_left_out(tmp_path: Path) -> None:
    result = result_of(api_of(tmp_path, answers(_200={JSON: PET}, _202={}), SCHEMAS).operations[0])
    assert isinstance(result, Value)
    assert ([content.media_type for content in result.contents], result.optional) == ([JSON], True)


@pytest.mark.parametrize(
    ("statuses", "called_for", "told"),
    [
        (["200", "302", "default"], ["200"], ("2XX",)),
        (["2XX", "201", "404"], ["2XX", "201"], ("2XX",)),
        (["302", "default"], ["302"], ("302",)),
        (["302", "3XX"], ["302", "3XX"], ("2XX", "302", "3XX")),
        (["404", "default"], ["default"], ("2XX",)),
        (["404"], [], ("2XX",)),
    ],
)
def test_the_successes(tmp_path: Path, statuses: list[str], called_for: list[str], told: tuple[str, ...]) -> None:
    operation = {"responses": {status: {"description": "x"} for status in statuses}}
    (lowered,) = api_of(tmp_path, operation).operations
    assert [response.status for response in successes(lowered)] == called_for
    assert success_statuses(lowered) == told


@pytest.mark.parametrize(
    ("operation", "method", "read", "accept", "names"),
    [
        (answers(_200={JSON: PET, "application/xml": PET}), "get", JSON, JSON, ["doThing"]),
        (answers(_200={XML: PET, ZIP: {}}), "get", XML, XML, ["doThing", f"doThing ({ZIP})"]),
        (answers(_200={XML: {"type": "string"}, ZIP: {}}), "get", ZIP, ZIP, ["doThing", f"doThing ({XML})"]),
        (answers(_200={JSON: PET, ZIP: {}}), "get", JSON, JSON, ["doThing", f"doThing ({ZIP})"]),
        (answers(_200={ZIP: {}, "image/png": {}}), "get", ZIP, f"{ZIP}, image/png", ["doThing"]),
        (answers(_200={JSON: PET}), "head", None, "application/json", ["doThing"]),
    ],
)
def test_what_is_read_and_its_variants(  # noqa: PLR0917 - a table
    tmp_path: Path, operation: Any, method: str, read: str | None, accept: str, names: list[str]
) -> None:
    api = api_of(tmp_path, operation, SCHEMAS, method=method)
    methods = methods_of(api, declarations_of(api))
    content = read_content(methods[0].operation.responses[0])
    assert (content.media_type if content else None) == read
    assert accepted(methods[0].operation) == accept
    assert [each.name.wire for each in methods] == names
