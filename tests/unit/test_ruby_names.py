"""Ruby names, spelled as the docs of generated gems spell them (design/ruby-docs.md, 1)."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.targets.ruby import names


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("createImage", "create_image"),
        ("OpenAIFile", "open_ai_file"),
        ("listFTJobs2Go", "list_ft_jobs2_go"),
        ("ids[]", "ids"),
        ("filter[a.b]", "filter_a_b"),
        ("X-Request-ID", "x_request_id"),
        ("URL", "url"),
        ("$ref", "ref"),
        ("when", "_when"),
        ("post_body", "_post_body"),
        ("2nd", "_2nd"),
        ("größe", "gre"),
        ("日本", "ri_ben"),
    ],
)
def test_methods_arguments_and_properties(spelling: str, name: str) -> None:
    assert names.variable(spelling) == name


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("OpenAIFile", "OpenAIFile"),
        ("Fine-tuning", "FineTuning"),
        ("create_image_request", "CreateImageRequest"),
        ("io.k8s.api.Pod", "IoK8sApiPod"),
        ("3DModel", "Model3DModel"),
        ("[x]", "X"),
        ("a" * 200, "A" + "a" * 83 + "a394dbf2"),
    ],
)
def test_classes(spelling: str, name: str) -> None:
    assert names.class_name(spelling) == name


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("red-ish", "RED_ISH"),
        ("_private_", "PRIVATE"),
        ("gpt-3.5-turbo", "GPT_3_5_TURBO"),
        ("256x256", "N256X256"),
        ("", "EMPTY"),
        ("*", "VALUE"),
        (1, "N1"),
        (-1.5, "NMINUS_1_DOT_5"),
        (True, "TRUE"),
    ],
)
def test_constants(value: Any, name: str) -> None:
    assert names.constant(value) == name


@pytest.mark.parametrize(
    ("operation_id", "path", "method", "spelling"),
    [
        ("listPets", "/pets", "GET", "listPets"),
        (None, "/pets/{pet-id}", "GET", "pets_pet-id_get"),
        (None, "/", "POST", "_post"),
        (None, "/pets", "M-SEARCH", "pets_m-search"),
    ],
)
def test_an_operation_without_an_id_is_spelled_as_its_path_and_method(
    operation_id: str | None, path: str, method: str, spelling: str
) -> None:
    assert names.operation_spelling(operation_id, path, method) == spelling


def test_names_that_meet_are_told_apart() -> None:
    assert names.arguments(["a-b", "a_b", "opts"]) == ["a_b", "a_b2", "_opts"]
    assert names.methods(["list", "list", "list_with_http_info", "inspect"]) == [
        "list",
        "list2",
        "list_with_http_info2",
        "_inspect",
    ]
    assert names.constants(["a", "A", "begin"]) == ["A", "A2", "BEGIN_"]
    classes = names.Classes()
    assert [classes.api("pet"), classes.model("pet_api"), classes.model("String"), classes.model("PETAPI")] == [
        "PetApi",
        "ModelPetApi",
        "ModelString",
        "PETAPI2",
    ]


def test_a_name_that_is_too_long_keeps_its_beginning_and_a_mark_of_the_whole() -> None:
    long, other = (f"{'a' * 120}{end}" for end in "bc")
    assert names.variable("a" * 108) == "a" * 108
    assert names.variable(long)[:100] == "a" * 100
    assert len(names.variable(long)) == 108
    assert names.variable(long) != names.variable(other)
    assert len(names.class_name(long)) == 92
