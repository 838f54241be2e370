"""Words that were written without spaces come from the texts of the operation."""

from __future__ import annotations

import pytest

from specloom.run_together import operation_words, words_of


@pytest.mark.parametrize(
    ("operation_id", "hints", "words"),
    [
        (
            "CreateanAPIkeyforaserviceaccount",
            ["Creates an API key for a service account in the project."],
            "create an api key for a service account",
        ),
        ("Getorganizationspendlimit", ["/organization/spend_limit"], "get organization spend limit"),
        ("Createcontentprovenancecheck", ["/content_provenance_checks"], "create content provenance check"),
        ("beta_Compactconversation", ["Compact a conversation."], "beta compact conversation"),
        ("listAllprojectkeys", ["List the keys of a project"], "list all project keys"),
        ("listPersistentVolume", ["/persistentvolumes"], "list persistent volume"),
        ("getAuthorizations", [], "get authorizations"),
        ("createImage", ["Something else"], "create image"),
    ],
)
def test_words_of_the_texts(operation_id: str, hints: list[str], words: str) -> None:
    assert words_of(operation_id, hints) == tuple(words.split())


def test_no_words_at_all_are_those_of_the_verb_and_the_path() -> None:
    strange = "fooquuxbarbazzletwinklestar"
    assert words_of(strange, ["Nothing about it"]) is None
    assert operation_words(strange, "post", "/things/{id}", []) == ("post", "things", "id")


def test_an_id_that_is_far_too_long_is_left_as_it_is() -> None:
    assert operation_words("y" * 20_000, "get", "/pets", []) == ("get", "pets")
