"""Imports every module of a client and calls all that its ledger promises by name; prints what is missing as JSON."""

from __future__ import annotations

import importlib
import json
import pkgutil
import sys
from pathlib import Path


def found(package: object, group: str, method: str) -> object:
    """Return a method of a class in the package, or None."""
    return getattr(getattr(package, group, None), method, None)


def main() -> None:
    """Call the roll: the arguments are the package and the ledger."""
    package = importlib.import_module(sys.argv[1])
    ledger = json.loads(Path(sys.argv[2]).read_text("utf-8"))
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        importlib.import_module(module.name)
    missing = [name for name in package.__all__ if not hasattr(package, name)]
    methods = [f"{variant}{method}" for method in ledger["operations"].values() for variant in ("", "Async")]
    missing += [method for method in methods if not callable(found(package, *method.split(".")))]
    models = importlib.import_module(f"{package.__name__}.models")
    missing += [name for name in ledger["schemas"].values() if not hasattr(models, name)]
    print(json.dumps(missing))


main()
