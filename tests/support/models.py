"""The model of a small document, written as Python values."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from specloom import pipeline
from specloom.config import ClientConfig
from specloom.ir.api import Api
from specloom.ir.walk import Declarations


def api_of(folder: Path, operation: Any, schemas: Any = None, *, method: str = "post", **document: Any) -> Api:
    """Return the model of a document with one operation at `/things`, called `doThing`."""
    responses = {"responses": {"200": {"description": "OK"}}}
    whole = {
        "openapi": "3.2.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/things": {method: {"operationId": "doThing", **responses, **operation}}},
        "components": {"schemas": schemas or {}, **document.pop("components", {})},
        **document,
    }
    path = folder / "spec.json"
    path.write_text(json.dumps(whole), "utf-8")
    return pipeline.build(ClientConfig(spec=str(path), output=folder / "out")).api


def declarations_of(api: Api) -> Declarations:
    """Return the declarations of a model by their ids."""
    return {declaration.id: declaration for declaration in api.declarations}
