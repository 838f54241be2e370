"""`Odd`, from `#/components/schemas/Odd`."""

from __future__ import annotations

import builtins as _builtins
import datetime as _dt
from collections.abc import Mapping, Sequence
from typing import Annotated

from pydantic import Field
from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel, IsoDateTime


class Odd(ApiModel):
    class_: Annotated[_builtins.str, Field(alias="class")]
    foo_bar2: Annotated[_builtins.str, Field(alias="foo-bar")]
    foo_bar: _builtins.str | None = None
    foo_bar3: Annotated[_builtins.str | None, Field(alias="fooBar")] = None
    type: Annotated[_builtins.str | None, Field(alias="@type")] = None
    field_2_nd: Annotated[_builtins.str | None, Field(alias="2nd")] = None
    field: Annotated[_builtins.str | None, Field(alias="")] = None
    field2: Annotated[_builtins.str | None, Field(alias="$")] = None
    private: Annotated[_builtins.str | None, Field(alias="_private")] = None
    class_2: Annotated[_builtins.str | None, Field(alias="__class__")] = None
    grosse: Annotated[_builtins.str | None, Field(alias="größe")] = None
    ming_qian: Annotated[_builtins.str | None, Field(alias="名前")] = None
    a_b_c: Annotated[_builtins.str | None, Field(alias="a b.c")] = None
    list: _builtins.list[_builtins.str] | None = None
    str: _builtins.str | None = None
    json: _builtins.str | None = None
    model_config_: Annotated[_builtins.str | None, Field(alias="model_config")] = None
    model_name: _builtins.str | None = None
    self_: Annotated[_builtins.str | None, Field(alias="self")] = None
    request_options_: Annotated[
        _builtins.str | None, Field(alias="request_options")
    ] = None
    none: Annotated[_builtins.str | None, Field(alias="None")] = None
    print: _builtins.str | None = None
    dt: IsoDateTime | None = None
    copy: bool | None = None
    schema: dict[_builtins.str, _builtins.int] | None = None
    register: bool | None = None
    mro_: Annotated[_builtins.str | None, Field(alias="mro")] = None
    int: _builtins.int | None = None
    to_dict_: Annotated[_builtins.str | None, Field(alias="to_dict")] = None


class OddDict(TypedDict, total=False):
    """`Odd` as a dict."""

    class_: Required[_builtins.str]
    foo_bar2: Required[_builtins.str]
    foo_bar: _builtins.str
    foo_bar3: _builtins.str
    type: _builtins.str
    field_2_nd: _builtins.str
    field: _builtins.str
    field2: _builtins.str
    private: _builtins.str
    class_2: _builtins.str
    grosse: _builtins.str
    ming_qian: _builtins.str
    a_b_c: _builtins.str
    list: Sequence[_builtins.str]
    str: _builtins.str
    json: _builtins.str
    model_config_: _builtins.str
    model_name: _builtins.str
    self_: _builtins.str
    request_options_: _builtins.str
    none: _builtins.str
    print: _builtins.str
    dt: _dt.datetime | _dt.date | _builtins.str
    copy: bool
    schema: Mapping[_builtins.str, _builtins.int]
    register: bool
    mro_: _builtins.str
    int: _builtins.int
    to_dict_: _builtins.str
