"""An Api as stable JSON: the window for debugging and a golden of its own."""

from __future__ import annotations

import dataclasses
import json
from enum import Enum
from typing import Any

from specloom.diagnostics import Pointer
from specloom.ir.api import Api
from specloom.ir.origins import Step
from specloom.ir.words import Name


def dump(api: Api) -> str:
    """Return `api` as indented JSON with a line break at its end; fields that hold their default are left out."""
    plain = _plain(dataclasses.replace(api, root=""))
    return json.dumps(plain, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def _plain(value: Any) -> Any:
    match value:
        case Name():
            return value.wire if value.given is None else {"wire": value.wire, "given": value.given}
        case Step():
            return f"{value.kind} {value.word}".rstrip()
        case Pointer():
            return f"#{value.fragment}"
        case Enum():
            return value.value
        case tuple() | list():
            return [_plain(item) for item in value]
        case dict():
            return {key: _plain(item) for key, item in value.items()}
        case _ if dataclasses.is_dataclass(value) and not isinstance(value, type):
            return _plain_dataclass(value)
        case _:
            return value


def _plain_dataclass(value: Any) -> dict[str, Any]:
    kind = type(value).__name__
    plain: dict[str, Any] = {} if kind == "Api" else {"node": kind}
    for field in dataclasses.fields(value):
        item = getattr(value, field.name)
        if field.default is not dataclasses.MISSING and item == field.default:
            continue
        plain[field.name] = _plain(item)
    return plain
