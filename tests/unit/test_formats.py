"""Which formats have types of their own: all, or dates alone, as in published SDKs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from support.tiny import answer, document, generate, ref, text

WRITTEN = {
    "uuid": ("string", "UUID", "str"),
    "duration": ("string", "IsoDuration", "str"),
    "time": ("string", "IsoTime", "str"),
    "byte": ("string", "Base64", "str"),
    "decimal": ("string", "Decimal", "str"),
    "date": ("string", "IsoDate", "IsoDate"),
    "date-time": ("string", "IsoDateTime", "IsoDateTime"),
    "unixtime": ("integer", "UnixDateTime", "int"),
}


def things(**options: Any) -> str:
    """Return the module of a model that has a field of each format."""
    fields = {name.replace("-", "_"): {"type": kind, "format": name} for name, (kind, *_) in WRITTEN.items()}
    schemas = {"Thing": {"type": "object", "required": list(fields), "properties": fields}}
    spec = document(paths={"/a/{id}": {"get": {"responses": answer(ref("Thing"))}}}, schemas=schemas)
    files = generate(spec, package="acme", layout="resources", **options)
    return text(files, "acme/models/thing.py")


@pytest.mark.parametrize("name", WRITTEN)
@pytest.mark.parametrize(("formats", "column"), [(None, 1), ("all", 1), ("dates", 2)])
def test_a_format_has_the_type_that_is_wanted(name: str, formats: str | None, column: int) -> None:
    module = things(formats=formats)
    field = next(line for line in module.splitlines() if line.strip().startswith(f"{name.replace('-', '_')}:"))
    assert field.endswith(f": {WRITTEN[name][column]}")


def test_a_configuration_of_stainless_wants_dates_alone_unless_the_own_one_says_otherwise(tmp_path: Path) -> None:
    (tmp_path / "stainless.yml").write_text("resources: {}\n")
    stainless = str(tmp_path / "stainless.yml")
    assert " uuid: str" in things(stainless=stainless)
    assert " uuid: UUID" in things(stainless=stainless, formats="all")
