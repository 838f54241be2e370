"""`AddFormRequest`, from
`#/paths/~1forms/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
"""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class AddFormRequest(ApiModel):
    name: str
    grant: Literal["token"] = "token"
