"""A field may be called as a method of pydantic 1 is; what pydantic 2 has stays free of fields."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from pydantic import BaseModel
from shop._runtime.models import ApiModel
from shop._runtime.values.free_names import FreeNames

from specloom.targets.python import reserved

FREED = sorted(name for name in vars(FreeNames) if not name.startswith("_"))


def test_what_is_not_freed_is_reserved() -> None:
    defined = {name for name in {*dir(BaseModel), *dir(type(BaseModel))} if not name.startswith("_")}
    assert defined - reserved.MODEL_ATTRIBUTES == set(FREED)


@pytest.mark.parametrize("name", FREED)
@pytest.mark.parametrize("default", [{}, {"default": None}])
def test_a_field_of_such_a_name(name: str, default: dict[str, Any]) -> None:
    namespace = {"__annotations__": {name: int | None}, "__module__": __name__, **({name: None} if default else {})}
    model: Any = type("Model", (ApiModel,), namespace)
    made = model(**{name: 3})
    assert getattr(made, name) == 3
    assert model.from_json(made.to_json()) == copy.deepcopy(made) == made
    assert made.to_dict() == {name: 3}
    if default:
        assert getattr(model(), name) is None


def test_what_no_field_is_called_works_as_it_did() -> None:
    class Model(ApiModel):
        x: int

    with pytest.warns(DeprecationWarning, match="model_dump"):
        assert Model(x=1).dict() == {"x": 1}
