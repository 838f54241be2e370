"""Where in a body pydantic found something wrong, so that all the rest need not be looked at again."""

from __future__ import annotations

from typing import TypeAlias

from pydantic import ValidationError

WrongPlaces: TypeAlias = "dict[str | int, WrongPlaces]"
"""The keys and indexes that lead to something wrong, each with those in it; none for what is wrong itself."""


def wrong_places(error: ValidationError) -> WrongPlaces | None:
    """Return what an error says of places; None where it is about the whole."""
    places: WrongPlaces = {}
    for each in error.errors(
        include_url=False, include_context=False, include_input=False
    ):
        within = places
        for key in each["loc"]:
            within = within.setdefault(key, {})
    return places or None
