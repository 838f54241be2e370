"""Models: linked when needed, however they hang together, and true to the wire."""

from __future__ import annotations

import copy
import importlib
import inspect
import pickle
import subprocess
import sys
import threading
from pathlib import Path
from typing import Annotated, Any

import pytest
from pydantic import VERSION, Field, TypeAdapter, ValidationError
from shop._runtime.models import ApiModel
from shop._runtime.omit import omit
from shop._runtime.options import RequestOptions
from shop._runtime.reading.decode import Decoder
from shop._runtime.values.shapes import extra_of, fields_of
from shop.models import Cat, CreateImageRequest, Dog, Everything, Image, ImagesResponse, Kitten, Litter, Tree

from .conftest import lazy


def modules_after(root: Path, code: str) -> set[str]:
    program = f"import sys; sys.path.insert(0, {str(root)!r})\n{code}\nprint(*sys.modules, sep='\\n')"
    return set(
        subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout.split()
    )


def test_a_model_loads_no_other_before_it_is_used(root: Path) -> None:
    loaded = modules_after(root, "from shop.models import Cat")
    assert {name for name in loaded if name.startswith("shop.models.")} == {"shop.models.cat"}


def test_use_loads_what_can_be_reached_and_no_more(root: Path) -> None:
    loaded = modules_after(root, "from shop.models import Cat; Cat(pet_type='cat')")
    assert {name for name in loaded if name.startswith("shop.models.")} == {
        "shop.models.cat",
        "shop.models.pet",
        "shop.models.dog",
    }


def test_the_package_and_its_errors_load_neither_httpx2_nor_pydantic(root: Path) -> None:
    code = "import shop, shop.apis, shop._runtime.errors, shop._runtime.options, shop._runtime.settings, shop.models"
    loaded = modules_after(root, code)
    assert not {"httpx2", "pydantic", "pydantic_core"} & loaded


def test_an_api_loads_no_pydantic(root: Path) -> None:
    loaded = modules_after(root, "import shop.apis.images_api")
    assert not {"pydantic", "pydantic_core", "shop.models.image"} & loaded


def test_a_client_loads_neither_httpx2_nor_pydantic(root: Path) -> None:
    loaded = modules_after(root, "from shop.client import Client; Client(access_token='x', auth=('u', 'p')).images")
    assert not {"httpx2", "httpcore2", "pydantic"} & loaded


def chain(root: Path, package: str, length: int) -> Any:
    """Write a package whose models hang together in a chain."""
    home = root / package
    (home / "models").mkdir(parents=True)
    (home / "__init__.py").touch()
    (home / "_runtime").symlink_to(Path(importlib.import_module("shop").__file__ or "").parent / "_runtime")
    index = {f"N{i}": f"n{i}" for i in range(length)}
    (home / "models" / "__init__.py").write_text(
        f"from .._runtime.lazy import lazy_names\n__getattr__, __dir__ = lazy_names(__name__, {index!r})\n"
    )
    for i in range(length):
        following = f"models.N{i + 1}" if i + 1 < length else "int"
        (home / "models" / f"n{i}.py").write_text(
            "from __future__ import annotations\nfrom .. import models\nfrom .._runtime.models import ApiModel\n\n"
            f"class N{i}(ApiModel):\n    after: {following} | None = None\n"
        )
    return importlib.import_module(f"{package}.models")


def test_a_chain_of_500_models(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    models = chain(root, "chain500", 500)
    limit, size = sys.getrecursionlimit(), threading.stack_size()
    if tuple(map(int, VERSION.split(".")[:2])) >= (2, 14):
        monkeypatch.delattr("shop._runtime.values.building.with_deep_stack")
    model = models.N0.model_validate_json('{"after":' * 150 + "{}" + "}" * 150)
    for _ in range(150):
        model = model.after
    assert type(model).__name__ == "N150"
    assert (sys.getrecursionlimit(), threading.stack_size()) == (limit, size)


def test_a_chain_of_models_builds_on_a_small_stack(root: Path) -> None:
    models = chain(root, "chain300", 300)
    size = threading.stack_size(512 * 1024)
    try:
        thread = threading.Thread(target=TypeAdapter, args=(list[models.N0],))
    finally:
        threading.stack_size(size)
    thread.start()
    thread.join()
    assert models.N0.model_validate_json('{"after":{"after":{}}}').after.after is not None


def test_threads_that_use_a_model_for_the_first_time_together(root: Path) -> None:
    models = chain(root, "chain80", 80)
    barrier = threading.Barrier(8)
    made: list[Any] = []

    def use(number: int) -> None:
        barrier.wait()
        cls = getattr(models, f"N{number % 3}")
        made.append(cls.model_validate_json('{"after":{}}'))

    threads = [threading.Thread(target=use, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 8
    assert all(model.after is not None for model in made)


def test_recursion_and_maps() -> None:
    tree = Tree.model_validate_json('{"name":"a","children":[{"name":"b"}],"by_name":{"x":{"name":"c"}}}')
    assert tree.children is not None
    assert isinstance(tree.children[0], Tree)
    assert tree.by_name is not None
    assert tree.by_name["x"].name == "c"


def test_a_user_may_derive_from_a_model() -> None:
    class Tiger(Cat):
        stripes: int

    tiger = Tiger(pet_type="cat", stripes=9, friend={"petType": "dog"})
    assert isinstance(tiger.friend, Dog)
    assert tiger.to_dict() == {"petType": "cat", "stripes": 9, "friend": {"petType": "dog", "kind": "dog"}}


def test_models_inherit() -> None:
    litter = Litter.from_json(
        '{"kittens":[{"petType":"cat","age":1,"friend":{"petType":"dog"},"mother":{"petType":"x"}}]}'
    )
    assert isinstance(litter.kittens[0].friend, Dog)
    assert isinstance(litter.kittens[0].mother, Kitten)
    assert list(fields_of(Kitten)) == ["pet_type", "lives", "friend", "age", "home", "mother"]


def test_a_constant_is_sent_though_nobody_set_it() -> None:
    assert CreateImageRequest(prompt="x").to_dict() == {"prompt": "x", "kind": "image"}
    assert Dog(pet_type="dog").to_json() == '{"petType":"dog","kind":"dog"}'


def test_a_constant_that_did_not_come_is_not_said_to_have_come() -> None:
    assert Dog.from_json('{"petType":"dog"}').model_fields_set == {"pet_type"}


def test_null_and_absent_are_told_apart() -> None:
    assert Cat.from_json('{"petType":"cat","lives":null}').model_fields_set == {"pet_type", "lives"}
    assert Cat.from_json('{"petType":"cat"}').model_fields_set == {"pet_type"}


def test_unknown_properties_are_kept() -> None:
    image = Image.from_json('{"url":"u","zzz":{"a":1}}')
    assert image.model_extra == {"zzz": {"a": 1}}
    assert image.to_dict() == {"url": "u", "zzz": {"a": 1}}


@pytest.mark.parametrize(("tag", "name"), [("cat", "Cat"), ("dog", "Dog"), ("puppy", "Dog")])
def test_the_tag_chooses_the_branch(tag: str, name: str) -> None:
    value, problems = Decoder.of(lazy("Pet")).read(f'{{"petType":"{tag}"}}'.encode())
    assert type(value).__name__ == name
    assert not problems


def test_instances_and_mappings_as_branches() -> None:
    cat, dog = Cat(pet_type="anything"), Dog(pet_type="dog", pups=[])
    assert Cat(pet_type="cat", friend=dog).friend is dog
    assert Dog(pet_type="dog", pups=[cat, dog]).pups == [cat, dog]
    assert isinstance(Cat(pet_type="cat", friend={"pet_type": "puppy"}).friend, Dog)  # type: ignore[arg-type]


def test_dumping_a_union_warns_of_nothing() -> None:
    assert (
        Dog(pet_type="dog", pups=[Cat(pet_type="x")]).to_json()
        == '{"petType":"dog","kind":"dog","pups":[{"petType":"x"}]}'
    )


def test_models_can_be_pickled_and_copied() -> None:
    dog = Dog.from_json('{"petType":"dog","pups":[{"petType":"cat"}],"new":1}')
    assert pickle.loads(pickle.dumps(dog)) == dog  # noqa: S301
    assert copy.deepcopy(dog) == dog


EVERYTHING = (
    '{"when":"2020-01-02T03:04:05Z","day":"2020-01-02","at":"03:04:05","lasts":"P1DT2S",'
    '"id":"12345678-1234-5678-1234-567812345678","price":"1.10","data":"aGk=","size":"xl","count":3,"ratio":0.5,'
    '"flag":true,"one_of":{"url":"u"},"anything":[1]}'
)


def test_types_round_trip() -> None:
    everything = Everything.from_json(EVERYTHING)
    assert everything.to_json() == EVERYTHING
    assert Everything.from_dict(everything.to_dict()) == everything
    assert Everything.from_dict(everything.to_dict(mode="json")) == everything
    assert everything.data == b"hi"
    assert isinstance(everything.one_of, Image)


def test_bytes_given_in_python_are_bytes() -> None:
    assert Everything(data=b"aGk=").to_dict(mode="json") == {"data": "YUdrPQ=="}


def test_decoding_does_not_run_python() -> None:
    assert ImagesResponse.__pydantic_custom_init__ is False
    content = b'{"created":1,"data":[' + b",".join([b'{"url":"u"}'] * 5000) + b"]}"
    ImagesResponse.model_validate_json(content)
    calls: list[str] = []
    sys.setprofile(lambda frame, event, _: calls.append(frame.f_code.co_qualname) if event == "call" else None)
    try:
        ImagesResponse.model_validate_json(content)
    finally:
        sys.setprofile(None)
    assert len(calls) < 10, calls[:10]


class Counts(ApiModel):
    """A model that types its undocumented members, by the name of another model."""

    name: str | None = None
    __pydantic_extra__: dict[str, Image] = Field(init=False)


def test_undocumented_members_may_have_a_type() -> None:
    counts: Any = Counts.from_json(b'{"name": "a", "first": {"url": "u"}}')
    assert isinstance(counts.first, Image)
    assert counts.to_dict() == {"name": "a", "first": {"url": "u"}}
    assert extra_of(Counts) is Image
    assert extra_of(Image) is Any


def test_undocumented_members_of_another_type_stay() -> None:
    counts, problems = Decoder(Counts).read(b'{"first": {"url": "u"}, "second": 2}')
    assert isinstance(counts.first, Image)
    assert counts.second == 2
    assert [str(problem) for problem in problems] == ["second: should be an object"]


def test_the_names_of_attributes_are_no_names_of_the_wire() -> None:
    cat, problems = Decoder(Cat).read(b'{"pet_type":"y"}')
    assert [str(problem) for problem in problems] == ["petType: is missing"]
    assert cat.model_extra == {"pet_type": "y"}
    assert cat.to_dict() == {"pet_type": "y"}
    cat, problems = Decoder(Cat).read(b'{"petType":"x","pet_type":"y"}')
    assert not problems
    assert (cat.pet_type, cat.to_json()) == ("x", '{"petType":"x","pet_type":"y"}')


def test_the_name_of_an_attribute_is_no_tag() -> None:
    pet, problems = Decoder.of(lazy("Pet")).read(b'{"pet_type":"cat"}')
    assert pet == {"pet_type": "cat"}
    assert [str(problem) for problem in problems] == ["the body: has an unknown petType"]


def test_python_takes_either_name() -> None:
    given: Any = {"petType": "cat"}
    assert Cat(**given) == Cat(pet_type="cat") == Cat.from_dict(given)
    assert Cat.from_dict({"petType": "cat", "friend": {"petType": "dog"}}).friend == Dog(pet_type="dog")


class Nameless(ApiModel):
    """A model with a property whose name is empty."""

    field: Annotated[int | None, Field(alias="")] = None
    other: int | None = None


@pytest.mark.parametrize("content", [b'{"":1}', b'{"":1,"other":"x"}'])
def test_a_name_may_be_empty(content: bytes) -> None:
    model, problems = Decoder(Nameless).read(content)
    assert (model.field, model.to_json().encode()) == (1, content)
    assert len(problems) == (model.other is not None)


def test_print_shows_what_was_set() -> None:
    request = CreateImageRequest(prompt="x", n=None)
    assert repr(request) == str(request) == "CreateImageRequest(prompt='x', n=None, kind='image')"
    assert repr(Image.from_json('{"zzz":1}')) == "Image(zzz=1)"


def test_an_unknown_keyword_is_refused_with_the_nearest_name() -> None:
    unknown: Any = {"promt": "x"}
    with pytest.raises(TypeError, match=r"^CreateImageRequest has no field 'promt'; did you mean 'prompt'\?$"):
        CreateImageRequest(prompt="x", **unknown)
    with pytest.raises(TypeError, match=r"^Cat has no field 'colour'$"):
        Cat(pet_type="cat", colour="red")  # type: ignore[arg-type]
    assert CreateImageRequest.from_dict({"prompt": "x", **unknown}).model_extra == unknown
    assert CreateImageRequest.model_validate({"prompt": "x", **unknown}).model_extra == unknown


def test_a_class_of_the_user_decides_about_unknown_keywords() -> None:
    class Open(Cat):
        __pydantic_extra__: dict[str, Any] = Field(init=False)

    class Closed(Cat, extra="forbid"):
        pass

    assert Open(pet_type="cat", colour="red").model_extra == {"colour": "red"}  # type: ignore[call-arg]
    with pytest.raises(ValidationError, match="colour"):
        Closed(pet_type="cat", colour="red")  # type: ignore[call-arg]


def test_a_model_that_the_document_leaves_open_takes_other_members() -> None:
    image = Image(url="u")
    assert Counts(name="a", first=image).to_dict() == {"name": "a", "first": {"url": "u"}}  # type: ignore[call-arg]


def test_the_signature_shows_the_fields_before_the_first_use(root: Path) -> None:
    code = """
import inspect, pydoc
from shop.models import Cat, CreateImageRequest
signature = inspect.signature(CreateImageRequest)
assert list(signature.parameters) == ["prompt", "model", "n", "response_format", "kind"], signature
assert signature.parameters["prompt"].default is inspect.Parameter.empty
assert str(signature.parameters["n"]) == "n: int | None = None", signature
assert "pet_type: str, lives: int | None = None" in pydoc.plain(pydoc.render_doc(Cat))
"""
    modules_after(root, code)


def test_the_signature_stays_the_same_afterwards() -> None:
    before = inspect.signature(Cat)
    Cat(pet_type="cat")
    assert inspect.signature(Cat) == before
    assert list(before.parameters) == ["pet_type", "lives", "friend"]
    assert list(inspect.signature(Counts).parameters) == ["name", "others"]


def test_a_request_as_arguments() -> None:
    request = CreateImageRequest(prompt="x", model=None)
    assert request.as_arguments() == {"prompt": "x", "model": None, "kind": "image"}
    friend = Dog(pet_type="dog")
    assert Cat(pet_type="cat", friend=friend).as_arguments()["friend"] is friend
    assert request.as_arguments({"timeout": 3})["request_options"] == RequestOptions(timeout=3)


def test_unknown_members_go_into_the_options() -> None:
    cat = Cat.from_dict({"petType": "cat", "colour": "red"})
    options = RequestOptions(body={"size": 3}, max_retries=0)
    expected = RequestOptions(body={"colour": "red", "size": 3}, max_retries=0)
    assert cat.as_arguments(options) == {"pet_type": "cat", "request_options": expected}
    assert cat.as_arguments() == {"pet_type": "cat", "request_options": RequestOptions(body={"colour": "red"})}
    assert cat.as_arguments({"body": omit})["request_options"].body is omit


def test_declared_additional_members_are_an_argument() -> None:
    counts = Counts.from_dict({"name": "a", "first": {"url": "u"}})
    assert counts.as_arguments() == {"name": "a", "additional_properties": {"first": Image(url="u")}}


class Links(ApiModel):
    """A model with properties that a method calls otherwise."""

    self: str | None = None
    request_options: int | None = None


def test_arguments_have_the_names_that_methods_give_them() -> None:
    links = Links.from_dict({"self": "u", "request_options": 1})
    assert links.as_arguments({}) == {"self_": "u", "request_options_": 1, "request_options": RequestOptions()}


def test_nulls_can_be_left_out() -> None:
    model = Everything.from_dict({"count": None, "one_of": {"url": None, "b64_json": "x"}, "more": None})
    assert model.to_dict()["count"] is None
    assert model.to_dict(exclude_none=True) == {"one_of": {"b64_json": "x"}}
    assert model.to_json(exclude_none=True) == '{"one_of":{"b64_json":"x"}}'
    odd = Everything.from_dict({"count": None, "more": "\ud800"})
    assert odd.to_json(exclude_none=True) == '{"more":"\\ud800"}'
    assert odd.to_json() == '{"count":null,"more":"\\ud800"}'
