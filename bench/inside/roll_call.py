"""Imports every module of a client and calls all that its ledger promises by name; prints what is missing as JSON."""

from __future__ import annotations

import functools
import importlib
import json
import pkgutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any


def missing_methods(package: Any, promised: Iterable[str]) -> Iterator[str]:
    """Yield the methods that are not there: `PetsApi.list` of a class, `pets.list` of a client, each of both kinds."""
    clients = {kind: getattr(package, kind)(base_url="http://localhost") for kind in ("Client", "AsyncClient")}
    for method in promised:
        places = {f"{kind}.{method}": (client, method) for kind, client in clients.items()}
        if method[0].isupper():
            places = {name: (package, name) for name in (method, f"Async{method}")}
        yield from (name for name, (holder, way) in places.items() if not callable(found(holder, way)))


def found(holder: object, way: str) -> object:
    """Return what an object has at the end of a dotted way, or None."""
    return functools.reduce(lambda each, name: getattr(each, name, None), way.split("."), holder)


def main() -> None:
    """Call the roll: the arguments are the package and the ledger."""
    package = importlib.import_module(sys.argv[1])
    ledger = json.loads(Path(sys.argv[2]).read_text("utf-8"))
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        importlib.import_module(module.name)
    missing = [name for name in package.__all__ if not hasattr(package, name)]
    missing += missing_methods(package, ledger["operations"].values())
    models = importlib.import_module(f"{package.__name__}.models")
    missing += [name for name in ledger["schemas"].values() if not hasattr(models, name)]
    print(json.dumps(missing))


main()
