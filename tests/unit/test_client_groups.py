"""Operations belong together by what their tags say, else by their paths; an added one moves no other."""

from __future__ import annotations

import pytest

from specloom.client.groups import groups_of
from support import tiny


def groups(*operations: tuple[str, list[str]]) -> dict[str, list[str]]:
    """Return the paths of each group, of operations that are given by path and tags."""
    paths = {path: {"get": {"tags": tags, "responses": tiny.OK}} for path, tags in operations}
    api = tiny.api_of(tiny.document(paths=paths))
    by_id = {operation.id: operation.path for operation in api.operations}
    return {group.name: sorted(by_id[each] for each in group.operations) for group in groups_of(api)}


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/v1/customers/{id}/cards", "customers"),
        ("/api/v2/orders", "orders"),
        ("/apis/v1beta1/orders", "orders"),
        ("/2010-04-01/Accounts.json", "Accounts"),
        ("/v1.2/users", "users"),
        ("/users:batchGet", "users"),
        ("/Users({id})", "Users"),
        ("/{tenant}/users", "users"),
        ("/report{format}", "report"),
        ("/.well-known/keys", ".well-known"),
        ("/", "default"),
        ("/{id}", "default"),
    ],
)
def test_the_first_segment_that_says_something(path: str, name: str) -> None:
    assert list(groups((path, []))) == [name]


def test_a_path_and_a_tag_of_one_name_are_one_group() -> None:
    assert groups(("/shop-keepers", []), ("/b", ["Shop Keepers"])) == {"Shop Keepers": ["/b", "/shop-keepers"]}


def test_a_tag_that_says_nothing_is_none() -> None:
    assert list(groups(("/api/v1/users", ["api"]), ("/v1/pets", ["v1"]), ("/dogs", ["Default"]))) == [
        "dogs",
        "pets",
        "users",
    ]


def test_tags_that_say_who_may_call() -> None:
    assert groups(("/a", ["users", "public"]), ("/b", ["Admin API", "users"]), ("/c", ["public"])) == {
        "public": ["/c"],
        "users": ["/a", "/b"],
    }
    assert groups(("/a", ["public", "admin"])) == {"admin": ["/a"], "public": ["/a"]}


def test_what_all_tags_begin_with() -> None:
    assert list(groups(("/a", ["AcmeUsers"]), ("/b", ["AcmeOrders"]), ("/c", ["AcmePets"]))) == [
        "Orders",
        "Pets",
        "Users",
    ]
    assert list(groups(("/a", ["User Accounts"]), ("/b", ["User Groups"]))) == ["User Accounts", "User Groups"]
    assert list(groups(("/a", ["v1 users"]), ("/b", ["v1 pets"]))) == ["pets", "users"]
    assert list(groups(("/a", ["Acme"]), ("/b", ["Acme Users"]), ("/c", ["Acme Pets"]))) == [
        "Acme",
        "Acme Pets",
        "Acme Users",
    ]
    assert list(groups(("/a", ["Step 1"]), ("/b", ["Step 2"]), ("/c", ["Step 3"]))) == ["Step 1", "Step 2", "Step 3"]


def test_suffixes_that_say_nothing() -> None:
    assert list(groups(("/a", ["MediaStorageAPI"]), ("/b", ["pet-controller"]))) == [
        "MediaStorage",
        "pet",
    ]
    assert list(groups(("/a", ["Users API"]), ("/b", ["Users"]))) == ["Users", "Users API"]


def test_an_added_operation_moves_no_other() -> None:
    before = [("/v1/users", []), ("/v1/users/{id}/cards", []), ("/b", ["Pets"])]
    after = groups(*before, ("/v1/teams", []), ("/c", ["User"]))
    assert groups(*before).items() <= after.items()
