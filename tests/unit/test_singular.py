"""What one of several things is called; the words are from the `api.md` of published SDKs."""

from __future__ import annotations

import pytest

from specloom.singular import singular


@pytest.mark.parametrize(
    ("several", "one"),
    [
        ("trip_details", "trip_detail"),
        ("entries", "entry"),
        ("ties", "tie"),
        ("cookies", "cookie"),
        ("geo_species", "geo_specie"),
        ("boxes", "box"),
        ("batches", "batch"),
        ("caches", "cache"),
        ("addresses", "address"),
        ("knowledge_bases", "knowledge_base"),
        ("statuses", "status"),
        ("status", "status"),
        ("indices", "index"),
        ("whois", "whois"),
        ("apis", "api"),
        ("reverse_dns", "reverse_dns"),
        ("total_tls", "total_tls"),
        ("metadata", "metadata"),
        ("series", "series"),
        ("v2", "v2"),
        ("data_", "data_"),
    ],
)
def test_the_last_word_is_one_of_several(several: str, one: str) -> None:
    assert singular(several) == one


def test_a_name_keeps_its_casing() -> None:
    names = ["TripDetails", "APIs", "userStatuses", "Indices"]
    assert [singular(name) for name in names] == ["TripDetail", "API", "userStatus", "Index"]
