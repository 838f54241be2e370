"""Odd values in a configuration of Stainless: whatever stands there costs what it says, and is told with a place."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from specloom.diagnostics import InputError
from specloom.lower import read_stainless
from support.stainless import run_with
from support.tiny import OK, document

ODD: tuple[Any, ...] = (
    None,
    True,
    0,
    -1.5,
    "",
    "x",
    " ",
    "a b",
    [],
    ["x"],
    [{}],
    [[]],
    {},
    {"x": 1},
    {"": ""},
    {"0": []},
)
SPEC = document(
    paths={"/files": {"get": {"responses": OK}, "post": {"responses": OK}}},
    components={"securitySchemes": {"Key": {"type": "http", "scheme": "bearer"}}},
)
WHOLE: dict[str, Any] = {
    "edition": "2026-01-01",
    "organization": {"name": "acme", "docs": "https://a.test", "contact": "a@a.test"},
    "targets": {"python": {"package_name": "acme", "project_name": "acme-client", "publish": {"pypi": True}}},
    "environments": {"live": "https://a.test", "test": "https://b.test"},
    "client_settings": {
        "opts": {
            "key": {
                "type": "string",
                "nullable": True,
                "read_env": "KEY",
                "auth": {"security_scheme": "Key", "role": "value"},
            },
            "org": {"type": "integer", "default": 1, "send_in_header": "X-Org", "description": "Who."},
        },
        "default_headers": {"X-A": "b"},
        "default_timeout": 1000,
        "default_retries": {"max_retries": 1, "initial_delay_seconds": 1, "max_delay_seconds": 2},
        "idempotency": {"header": "X-Key"},
        "default_env_prefix": "ACME",
    },
    "query_settings": {"array_format": "comma", "nested_format": "dots"},
    "multipart_settings": {"array_format": "brackets"},
    "pagination": [
        {
            "name": "page",
            "type": "cursor",
            "param_location": "query",
            "request": {
                "after": {"type": "string", "x-stainless-pagination-property": {"purpose": "next_cursor_param"}}
            },
            "response": {
                "data": {"type": "array", "items": {"properties": {"id": {}}}},
                "next_cursor": {"type": "string"},
            },
        }
    ],
    "readme": {"example_requests": {"default": {"type": "request", "endpoint": "get /files", "params": {}}}},
    "settings": {"license": "MIT", "unwrap_response_fields": ["data"], "positional_params": False},
    "security": [{"Key": []}],
    "security_schemes": {"Key": {"type": "http", "scheme": "bearer"}},
    "streaming": {"on_event": [{"data_starts_with": "[DONE]", "handle": "done"}]},
    "custom_casings": {"acme": {"pascal": "ACME"}, "api": {"initialism": True}},
    "unspecified_endpoints": ["post /files"],
    "openapi": {"transforms": [{"command": "remove", "args": {"target": ["$.components.x"], "keys": ["y"]}}]},
    "resources": {
        "$shared": {"models": {"thing": "Thing"}},
        "files": {
            "description": "Files.",
            "skip": ["go"],
            "deprecated": {"go": "no"},
            "models": {"file": {"openapi_uri": "File", "skip": False}},
            "methods": {
                "list": {
                    "type": "http",
                    "endpoint": "get /files",
                    "paginated": False,
                    "positional_params": [],
                    "only": ["python"],
                },
                "find": {"type": "alias", "to": "list"},
                "unwrap": {"type": "webhook_unwrap", "discriminator": "type"},
                "create": {
                    "endpoint": "post /files",
                    "body_param_name": "file",
                    "streaming": {"stream_event_model": "files.file"},
                },
            },
            "subresources": {"old": {"methods": {"drop": "delete /files"}}},
        },
    },
}


def ways(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the way to each value."""
    yield way
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in items:
        yield from ways(each, (*way, key))


def changed(value: Any, way: tuple[Any, ...], odd: Any) -> Any:
    """Return a copy with something odd at a place."""
    if not way:
        return odd
    made = copy.copy(value)
    made[way[0]] = changed(value[way[0]], way[1:], odd)
    return made


@pytest.mark.parametrize("odd", ODD)
def test_any_odd_value_anywhere_is_read(odd: Any) -> None:
    for way in ways(WHOLE):
        made = changed(WHOLE, way, odd)
        if isinstance(made, dict):
            found = read_stainless(made, "stainless.yml").diagnostics
            assert all(each.pointer.tokens for each in found)


@pytest.mark.parametrize("part", range(12))
def test_odd_values_cost_only_themselves(tmp_path: Path, part: int) -> None:
    every = [way for way in ways(WHOLE) if way]
    refused: set[str] = set()
    chosen = random.Random(part)
    for way in every[part::12]:
        made = changed(WHOLE, way, chosen.choice(ODD))
        try:
            result = run_with(tmp_path, SPEC, made)
        except InputError:  # an overlay that is none, or a document that one made of it
            refused.add(way[0])
            continue
        assert all(each.span is not None or not each.code.startswith("stainless") for each in result.diagnostics), way
    assert refused <= {"openapi", "security", "security_schemes"}


@pytest.mark.parametrize("odd", [each for each in ODD if not isinstance(each, dict)])
def test_a_file_that_is_something_else(tmp_path: Path, odd: Any) -> None:
    with pytest.raises(InputError) as refused:
        run_with(tmp_path, SPEC, odd)
    assert [each.code for each in refused.value.diagnostics]
