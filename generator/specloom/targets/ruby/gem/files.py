"""The files of the gem: its classes, the runtime under the gem's own module, and what is around them."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import resources
from specloom.files import GeneratedFile
from specloom.render import render
from specloom.targets.ruby.gem.models import attributes, model_view
from specloom.targets.ruby.gem.operations import api_view
from specloom.targets.ruby.gem.project import gem_view
from specloom.targets.ruby.gem.receivers import receivers_view
from specloom.targets.ruby.gem.xml_types import xml_types_view
from specloom.targets.ruby.model import RubyClient

_RUNTIME = "ruby/_runtime/"
_PLACEHOLDER = "GeneratedClient"
"""The module of the runtime in the checkout, where it is real Ruby; each gem has it in its own module."""


def gem_files(client: RubyClient) -> list[GeneratedFile]:
    """Return the files of the gem."""
    return [*_around(client), *_classes(client), *_runtime(client)]


def _around(client: RubyClient) -> Iterator[GeneratedFile]:
    view = gem_view(client)
    lib = f"lib/{client.gem}"
    places = {
        "README.md": "README.md",
        "gem.gemspec": f"{client.gem}.gemspec",
        "gitignore": ".gitignore",
        "lib/gem.rb": f"{lib}.rb",
        "lib/gem/settings.rb": f"{lib}/settings.rb",
        "lib/gem/version.rb": f"{lib}/version.rb",
    }
    for template, path in places.items():
        yield GeneratedFile.text(path, render(f"ruby/gem/{template}.jinja", view))
    receivers = receivers_view(client)
    if receivers.events or receivers.callbacks:
        yield GeneratedFile.text(f"{lib}/webhooks.rb", render("ruby/gem/lib/gem/webhooks.rb.jinja", receivers))
    xml_types = xml_types_view(client)
    if xml_types is not None:
        yield GeneratedFile.text(f"{lib}/xml_types.rb", render("ruby/gem/lib/gem/xml_types.rb.jinja", xml_types))


def _classes(client: RubyClient) -> Iterator[GeneratedFile]:
    for api in client.apis:
        path = f"lib/{client.gem}/api/{api.file_stem}.rb"
        yield GeneratedFile.text(path, render("ruby/gem/lib/gem/api/api.rb.jinja", api_view(client, api)))
    shared = attributes()
    for model in (*client.models, *client.receivers.choices):
        path = f"lib/{client.gem}/models/{model.file_stem}.rb"
        yield GeneratedFile.text(
            path, render("ruby/gem/lib/gem/models/model.rb.jinja", model_view(client, model, shared))
        )


def _runtime(client: RubyClient) -> Iterator[GeneratedFile]:
    """Yield the runtime, byte for byte but for the name of its module."""
    for path in resources.walk(_RUNTIME.rstrip("/")):
        text = resources.read_text(path).replace(_PLACEHOLDER, client.module)
        yield GeneratedFile.text(f"lib/{client.gem}/{path.removeprefix(_RUNTIME)}", text)
