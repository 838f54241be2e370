"""The pages: one for each class of operations, and one for each model."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.files import GeneratedFile
from specloom.render import render
from specloom.targets.ruby.docs.model_page import model_view, rows, union_view
from specloom.targets.ruby.docs.operation_page import api_view
from specloom.targets.ruby.docs.style import CompatibleStyle, CorrectedStyle
from specloom.targets.ruby.model import ModelKind, RubyClient


def doc_pages(client: RubyClient) -> Iterator[GeneratedFile]:
    """Yield the pages of the docs, in the style that the configuration asks for."""
    style = (CorrectedStyle if client.docs == "corrected" else CompatibleStyle)(client.module, client.models)
    for api in client.apis:
        text = render("ruby/docs/api.md.jinja", api_view(client, api, style))
        yield GeneratedFile.text(f"docs/{api.class_name}.md", text)
    shared = rows(style)
    for model in client.models:
        if model.kind is ModelKind.ONE_OF:
            text = render("ruby/docs/one_of.md.jinja", union_view(client, model, style))
        else:
            text = render("ruby/docs/model.md.jinja", model_view(client, model, style, shared))
        yield GeneratedFile.text(f"docs/{model.class_name}.md", text)
