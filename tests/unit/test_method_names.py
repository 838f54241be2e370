"""Methods have the shortest name that is theirs alone in their group, whatever the order of the document."""

from __future__ import annotations

from typing import Any

import pytest

from support import tiny
from support.checkout import ledger


def methods(*operations: tuple[str, str], tag: str = "emails", **options: Any) -> dict[str, str]:
    """Return operationId -> method, of operations that are given by path and id."""
    paths = {path: {"get": {"operationId": name, "tags": [tag], "responses": tiny.OK}} for path, name in operations}
    became = ledger(tiny.generate(tiny.document(paths=paths), formatter="none", **options))["operations"]
    places = {f"#/paths/{path.replace('/', '~1')}/get": name for path, name in operations}
    return {places[place]: method.partition(".")[2] for place, method in became.items()}


def test_the_group_is_not_repeated() -> None:
    assert methods(("/a", "emails_list"), ("/b", "listEmails")) == {
        "emails_list": "list",
        "listEmails": "list_emails",
    }


@pytest.mark.parametrize("turn", [1, -1])
def test_two_that_would_be_alike_both_keep_the_long_name(turn: int) -> None:
    operations = [("/a", "emails_list"), ("/b", "email_list"), ("/c", "emails_send")][::turn]
    assert methods(*operations) == {
        "emails_list": "emails_list",
        "email_list": "email_list",
        "emails_send": "send",
    }


def test_a_short_name_gives_way_to_what_is_written_so() -> None:
    assert methods(("/a", "emails_send"), ("/b", "send")) == {"emails_send": "emails_send", "send": "send"}


def test_of_ids_of_the_same_words_the_one_that_is_written_so_has_no_number() -> None:
    assert methods(("/a", "send-all"), ("/b", "send_all")) == {"send-all": "send_all2", "send_all": "send_all"}


def test_ties_go_step_by_step() -> None:
    # Without path, verb and group both are `send`; without path and verb they differ.
    assert methods(("/a", "emails_send_a_get"), ("/b", "email_send_b_get")) == {
        "emails_send_a_get": "emails_send",
        "email_send_b_get": "email_send",
    }


def test_a_keyword_is_no_shorter_name() -> None:
    assert methods(("/a", "emails_import")) == {"emails_import": "emails_import"}


def test_an_added_operation_renames_nothing_but_what_wants_the_same_short_name() -> None:
    before = methods(("/a", "emails_list"), ("/b", "emails_send"))
    after = methods(("/a", "emails_list"), ("/b", "emails_send"), ("/c", "emails_remove"), ("/d", "removeEmail"))
    assert before.items() <= after.items()
