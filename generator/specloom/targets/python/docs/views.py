"""Views of the pages of the docs: what the templates print, decided."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.render import Code


@dataclass(frozen=True, slots=True)
class RowView:
    """A row of a table of parameters or properties."""

    name: Code
    type: Code
    description: Code
    notes: Code


@dataclass(frozen=True, slots=True)
class ErrorView:
    """A documented error."""

    status: Code
    error: Code
    body: Code
    description: Code


@dataclass(frozen=True, slots=True)
class OperationPage:
    """What a page says of one operation."""

    name: Code
    info_name: Code
    anchor: Code
    verb: Code
    path: Code
    cell: Code
    signature: Code
    info_signature: Code
    has_summary: bool
    summary: Code
    has_description: bool
    description: Code
    deprecated: bool
    imports: tuple[Code, ...]
    client: Code
    comment: Code
    arguments: Code
    attribute: Code
    returns: bool
    binary: bool
    has_model_form: bool
    model_name: Code
    model_imports: tuple[Code, ...]
    model_argument: Code
    has_rows: bool
    rows: tuple[RowView, ...]
    result: Code
    authorization: Code
    has_errors: bool
    errors: tuple[ErrorView, ...]
    content_type: Code
    accept: Code


@dataclass(frozen=True, slots=True)
class ApiPage:
    """The page of a group of operations."""

    package: Code
    title: Code
    page: Code
    asynchronous: Code
    server: Code
    description: Code
    operations: tuple[OperationPage, ...]


@dataclass(frozen=True, slots=True)
class ModelPage:
    """The page of a model."""

    package: Code
    title: Code
    page: Code
    has_description: bool
    description: Code
    is_class: bool
    rows: tuple[RowView, ...]
    has_rows: bool
    value: Code
    imports: tuple[Code, ...]
    arguments: Code
    has_dict: bool
    dict_name: Code
