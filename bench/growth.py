"""How the time grows with a document: chains, diamonds and unions of unions of 100 to 800 schemas, both targets."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from process import watch
from rivals import BUILD
from tables import Table

SIZES = (100, 200, 400, 800)
LIMIT = 600
Schemas = dict[str, Any]


def chain(size: int) -> Schemas:
    """Return schemas of which each extends the next by a property: the last class has `size` of them."""
    extended = {f"S{i}": {"allOf": [_ref(f"S{i + 1}"), _object(f"p{i}")]} for i in range(size - 1)}
    return {**extended, f"S{size - 1}": _object("root")}


def diamonds(size: int) -> Schemas:
    """Return schemas of which each extends two that both extend the next, three a level."""
    depth = size // 3
    schemas = {f"S{depth}": _object("root")}
    for i in range(depth):
        schemas[f"S{i}"] = {"allOf": [_ref(f"A{i}"), _ref(f"B{i}")]}
        schemas |= {f"{side}{i}": {"allOf": [_ref(f"S{i + 1}"), _object(f"{side}{i}".lower())]} for side in "AB"}
    return schemas


def unions(size: int) -> Schemas:
    """Return unions of which each has the next for a branch, and an object."""
    depth = size // 2
    schemas = {f"S{i}": {"oneOf": [_ref(f"S{i + 1}"), _ref(f"O{i}")]} for i in range(depth)}
    return {**schemas, **{f"O{i}": _object(f"p{i}") for i in range(depth)}, f"S{depth}": _object("root")}


KINDS: dict[str, Callable[[int], Schemas]] = {"chain of allOf": chain, "diamonds": diamonds, "unions of unions": unions}


def compare() -> Table:
    """Return the table of what each takes; one run each, in seconds of processor time."""
    table = Table(
        "Growth",
        ["document", "target", *(f"{size} schemas" for size in SIZES), "ratio"],
        f"seconds of processor time; ratio: the time for a schema at {SIZES[-1]} against that at {SIZES[0]}",
    )
    for kind, make in KINDS.items():
        for target in ("python", "ruby"):
            taken = [_seconds(make(size), target) for size in SIZES]
            ratio = (taken[-1] / SIZES[-1]) / (taken[0] / SIZES[0])
            table.row(kind, target, *(f"{seconds:.2f}" for seconds in taken), f"{ratio:.2f}")
    return table


def _seconds(schemas: Schemas, target: str) -> float:
    folder = BUILD / "growth"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    document, answer = folder / "growing.json", {"200": {"description": "OK", **_json(_ref("S0"))}}
    text = {
        "openapi": "3.1.0",
        "info": {"title": "Growing", "version": "1"},
        "paths": {"/first": {"get": {"operationId": "getFirst", "responses": answer}}},
        "components": {"schemas": schemas},
    }
    document.write_text(json.dumps(text), encoding="utf-8")
    program = Path(sys.executable).with_name("specloom")
    run = watch([program, "generate", document, "-o", folder / "client", "--target", target], limit=LIMIT)
    if run.code:
        raise RuntimeError(f"specloom ended with {run.code}: {run.last_words}")
    return run.cpu


def _ref(name: str) -> Schemas:
    return {"$ref": f"#/components/schemas/{name}"}


def _object(name: str) -> Schemas:
    return {"type": "object", "properties": {name: {"type": "string"}}}


def _json(schema: Schemas) -> Schemas:
    return {"content": {"application/json": {"schema": schema}}}
