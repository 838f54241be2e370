"""The type of decimals that travel as numbers: every digit counts, in both directions."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, SerializationInfo
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from ..encode import EXACTLY, marked

_in_use: set[str] = set()


@dataclass(frozen=True, slots=True, repr=False)
class _Number:
    """Decimals in Python, numbers in JSON."""

    def __repr__(self) -> str:
        return "number"

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        _in_use.add("number")
        number = core_schema.union_schema(
            [
                core_schema.int_schema(),
                core_schema.float_schema(allow_inf_nan=False),
            ],
            custom_error_type="decimal_number",
            custom_error_message="Input should be a number",
        )
        return core_schema.json_or_python_schema(
            json_schema=core_schema.no_info_after_validator_function(_read, number),
            python_schema=handler(source),
            serialization=core_schema.plain_serializer_function_ser_schema(
                _written, info_arg=True, when_used="json"
            ),
        )

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "number", "format": "decimal"}


def _read(value: float) -> Decimal:
    return Decimal(str(value))


def _written(value: Any, info: SerializationInfo) -> Any:
    """Return a decimal as this client sends it, or for other writers of JSON the number that is nearest to it."""
    if not isinstance(value, Decimal):
        return value
    if info.context == EXACTLY:
        return marked(value)
    return int(value) if value == value.to_integral_value() else float(value)


def decimals_in_use() -> bool:
    """Tell whether any type that was built so far holds decimals that travel as numbers."""
    return bool(_in_use)


DecimalNumber = Annotated[Decimal, _Number()]
"""`format: decimal` of a number: a Decimal, which travels as a number without quotes."""
