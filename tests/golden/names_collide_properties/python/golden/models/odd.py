"""`Odd`, from `#/components/schemas/Odd`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field
from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class Odd(ApiModel):
    class_: Annotated[str, Field(alias="class")]
    foo_bar2: Annotated[str, Field(alias="foo-bar")]
    foo_bar: str | None = None
    foo_bar3: Annotated[str | None, Field(alias="fooBar")] = None
    type: Annotated[str | None, Field(alias="@type")] = None
    field_2_nd: Annotated[str | None, Field(alias="2nd")] = None
    field: Annotated[str | None, Field(alias="")] = None
    field2: Annotated[str | None, Field(alias="$")] = None
    private: Annotated[str | None, Field(alias="_private")] = None
    class_2: Annotated[str | None, Field(alias="__class__")] = None
    grosse: Annotated[str | None, Field(alias="größe")] = None
    ming_qian: Annotated[str | None, Field(alias="名前")] = None
    a_b_c: Annotated[str | None, Field(alias="a b.c")] = None
    list_: Annotated[list[str] | None, Field(alias="list")] = None
    str_: Annotated[str | None, Field(alias="str")] = None
    json_: Annotated[str | None, Field(alias="json")] = None
    model_config_: Annotated[str | None, Field(alias="model_config")] = None
    model_name: str | None = None
    self: str | None = None
    request_options: str | None = None
    none: Annotated[str | None, Field(alias="None")] = None
    print: str | None = None


class OddDict(TypedDict, total=False):
    """`Odd` as a dict, or as keyword arguments."""

    class_: Required[str]
    foo_bar2: Required[str]
    foo_bar: str
    foo_bar3: str
    type: str
    field_2_nd: str
    field: str
    field2: str
    private: str
    class_2: str
    grosse: str
    ming_qian: str
    a_b_c: str
    list_: Sequence[str]
    str_: str
    json: str
    model_config: str
    model_name: str
    self: str
    request_options: str
    none: str
    print: str
