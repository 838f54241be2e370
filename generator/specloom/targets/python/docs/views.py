"""Views of the pages of the docs: what the templates print, decided."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.render import Code
from specloom.targets.python.calls.signatures import MethodSignature


@dataclass(frozen=True, slots=True)
class RowView:
    """A row of a table of parameters or properties."""

    name: Code
    type: Code
    description: Code
    notes: Code


@dataclass(frozen=True, slots=True)
class ErrorView:
    """A row of the table of errors."""

    status: Code
    error: Code
    body: Code
    description: Code


@dataclass(frozen=True, slots=True)
class OperationPage:
    """What a page says of one operation."""

    call: MethodSignature
    told: Code
    """What the method is called where there are others."""
    page: Code
    """The page that explains it."""
    verb: Code
    path: Code
    cell: Code
    signature: Code
    texts: tuple[Code, ...]
    """Its summary and its description."""
    imports: tuple[Code, ...]
    client: Code
    """The statement that makes the client."""
    comment: Code
    example: Code
    info_example: Code
    raw_example: Code
    """The call with the whole response, in a tree; empty where it has none."""
    wait_example: Code
    """The call of the variant that waits; empty where there is none."""
    waiting: Code
    """What that does."""
    headers: Code
    """The type of the headers that are documented; empty where none are."""
    rows: tuple[RowView, ...]
    result: Code
    pages: Code
    """What iterating over the result gives; empty where it is no page of a list."""
    authorization: Code
    errors: tuple[ErrorView, ...]
    content_type: Code
    accept: Code


@dataclass(frozen=True, slots=True)
class ApiPage:
    """The page of a group of operations."""

    package: Code
    title: Code
    ways: Code
    """What leads to it, a sentence."""
    options: Code
    """What each method takes besides, a sentence."""
    """What it is called in examples."""
    page: Code
    server: Code
    description: Code
    below: Code
    """Links to the pages of the resources below it; empty where there are none."""
    whole: Code
    """The page of the whole class, where this one tells of a part of it."""
    operations: tuple[OperationPage, ...]
    details: tuple[OperationPage, ...]
    """The operations that are explained here; a class in parts has them on other pages."""


@dataclass(frozen=True, slots=True)
class TagView:
    """A branch of a union and the values of the property that tells the branches apart."""

    values: Code
    branch: Code


@dataclass(frozen=True, slots=True)
class ValueView:
    """A value of an enum: its literal, the constant that has it, and what it means."""

    value: Code
    constant: Code
    text: Code


@dataclass(frozen=True, slots=True)
class ModelPage:
    """The page of a model."""

    package: Code
    title: Code
    page: Code
    description: Code
    rows: tuple[RowView, ...]
    value: Code
    """The type that a name stands for; empty for a class."""
    tag: Code
    """The property that tells the branches of a union apart; empty where there is none."""
    tags: tuple[TagView, ...]
    example: Code
    values: tuple[ValueView, ...]
    """The values of an enum, where the document names or explains them."""
    constants: Code
    """The class that has them by name."""
    imports: tuple[Code, ...]
    dict_name: Code
    """Empty where requests take no dict."""
    uses: Code
    """Links to what names it."""
