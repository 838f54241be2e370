"""The source of a published SDK: its package, the class of its client, and its list of methods."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from specloom.adoption.api_list import ListedMethod, listed_methods
from specloom.adoption.client_source import SdkClient, read_client
from specloom.adoption.page_source import page_schemes
from specloom.adoption.python_source import parsed, parsed_file
from specloom.adoption.type_list import ListedType, listed_types
from specloom.config import PagesConfig
from specloom.diagnostics import Pointer, refused

_LIST = "api.md"
_CLIENTS = ("_client.py", "client.py")
"""The module of the client, as Stainless and as specloom call it."""


@dataclass(frozen=True, slots=True)
class Sdk:
    """What the source tells."""

    package: str
    client: SdkClient
    methods: tuple[ListedMethod, ...]
    pages: Mapping[str, PagesConfig]
    """How the pages of each class are asked for, by its name without `Sync`."""
    folder: Path
    """The package."""
    types: tuple[ListedType, ...]


def read_sdk(folder: Path) -> Sdk:
    """Return what a checkout, or an installed copy, of an SDK tells; raise InputError where it lists no methods."""
    places = [f"{place}{name}" for name in _CLIENTS for place in ("src/*/", "*/", "")]
    clients = [path for place in places for path in sorted(folder.glob(place))]
    package = clients[0].parent if clients else folder
    lists = [path for path in (folder / _LIST, *sorted(package.rglob(_LIST))) if path.is_file()]
    texts = [_text(path) for path in dict.fromkeys(lists)]
    methods = tuple(method for text in texts for method in listed_methods(text))
    if not methods:
        hint = f"an SDK that can be adopted has an {_LIST} with a line for each method"
        raise refused("adopt-nothing", f"there is no {_LIST} that lists methods", Pointer(str(folder)), hint)
    client = parsed_file(clients[0]) if clients else parsed("")
    return Sdk(
        package.name.replace("-", "_"),
        read_client(client, parsed_file(package / "_constants.py")),
        methods,
        page_schemes(parsed_file(package / "pagination.py")),
        package,
        tuple(each for text in texts for each in listed_types(text)),
    )


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise refused("adopt-nothing", f"cannot read it: {error}", Pointer(str(path))) from None
