"""The same document written otherwise: its keys in another order, and references that lead the other way round."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

Json = Any
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


def shuffled(value: Json, seed: int = 1) -> Json:
    """Return a document with the keys of every mapping in an order of chance, the same for the same seed."""
    return _shuffled(value, random.Random(seed))


def _shuffled(value: Json, chance: random.Random) -> Json:
    if isinstance(value, dict):
        return {key: _shuffled(value[key], chance) for key in chance.sample(list(value), len(value))}
    return [_shuffled(item, chance) for item in value] if isinstance(value, list) else value


def twin_paths(document: Json) -> tuple[Json, Json]:
    """Return a document twice, each path with a twin: first the twin refers to the path, then the path to its twin.

    Both documents say the same.
    """
    referring, referred = _with_twins(document), _with_twins(document)
    for path, twin in _twins(document):
        referring["paths"][twin] = {"$ref": pointer("paths", path)}
        _redirect(referred, pointer("paths", path), pointer("paths", twin))
        referred["paths"][path] = {"$ref": pointer("paths", twin)}
    return referring, referred


def twin_responses(document: Json) -> tuple[Json, Json]:
    """Do as twin_paths, and let responses refer to those of the twin instead of a path to a path."""
    referring, referred = _with_twins(document), _with_twins(document)
    for path, twin in _twins(document):
        for method, status in _responses(document["paths"][path]):
            here, there = (pointer("paths", each, method, "responses", status) for each in (path, twin))
            referring["paths"][twin][method]["responses"][status] = {"$ref": here}
            _redirect(referred, here, there)
            referred["paths"][path][method]["responses"][status] = {"$ref": there}
    return referring, referred


def pointer(*tokens: str) -> str:
    """Return a reference to a place in the same document."""
    return "#/" + "/".join(
        quote(token.replace("~", "~0").replace("/", "~1"), safe="~$!*'(),;:@&=+") for token in tokens
    )


def _twins(document: Json) -> list[tuple[str, str]]:
    """Return the paths whose operations are written there, and the paths of their twins."""
    paths = document.get("paths", {})
    return [
        (path, f"{path.rstrip('/')}/twin")
        for path, item in paths.items()
        if path[0] == "/" and isinstance(item, dict) and "$ref" not in item
    ]


def _with_twins(document: Json) -> Json:
    document = copy.deepcopy(document)
    for path, twin in _twins(document):
        document["paths"][twin] = item = copy.deepcopy(document["paths"][path])
        for method in METHODS:
            item.get(method, {}).pop("operationId", None)
            document["paths"][path].get(method, {}).pop("operationId", None)
    return document


def _responses(item: Json) -> Iterator[tuple[str, str]]:
    for method in METHODS:
        for status, response in item.get(method, {}).get("responses", {}).items():
            if isinstance(response, dict) and "$ref" not in response:
                yield method, status


def _redirect(value: Json, old: str, new: str) -> None:
    """Let every reference to `old`, or to something inside it, lead to `new`."""
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        _redirect(item, old, new)
    ref = value.get("$ref") if isinstance(value, dict) else None
    if isinstance(ref, str) and (ref == old or ref.startswith(f"{old}/")):
        value["$ref"] = new + ref.removeprefix(old)
