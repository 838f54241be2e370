"""The options of a client, completed by what only a configuration of Stainless says."""

from __future__ import annotations

from dataclasses import replace

from specloom.config import USUAL_TARGET, ClientConfig
from specloom.diagnostics import Diagnostic, Pointer
from specloom.ir.api import Api
from specloom.ir.endpoints import endpoints_of
from specloom.lower.stainless.values import wrong
from specloom.lower.surface.stainless import Stainless
from specloom.options import did_you_mean


def settled(config: ClientConfig, stainless: Stainless, api: Api) -> tuple[ClientConfig, tuple[Diagnostic, ...]]:
    """Return the options with what a configuration of Stainless says and they do not, and what is wrong with that."""
    said = {"client_class": stainless.client_class, "distribution": stainless.distribution}
    usual = {key: value for key, value in said.items() if value is not None} if config.target == USUAL_TARGET else {}
    settled = replace(
        config, package=config.package or stainless.package, target_options={**usual, **config.target_options}
    )
    return _with_pages(settled, stainless, api)


def _with_pages(config: ClientConfig, stainless: Stainless, api: Api) -> tuple[ClientConfig, tuple[Diagnostic, ...]]:
    """Return the options with the schemes of pages: those that methods name, then the same for all of their shape.

    What neither the file nor the document says to be paged is not.
    """
    known = endpoints_of(api.operations)
    schemes = {each.name: each for each in stainless.pages}
    named: dict[str, list[tuple[str, Pointer]]] = {}
    off: list[tuple[str, Pointer]] = []
    wanted: list[tuple[str, Pointer]] = []
    found: list[Diagnostic] = []
    for method in stainless.methods:
        operation, at = known.find(method.endpoint), method.pointer.child("paginated")
        if operation is None or method.paged is None:
            continue
        if isinstance(method.paged, str) and method.paged not in schemes:
            what = "true, false or the name of a scheme of `pagination`"
            found.append(wrong("paginated", what, at, did_you_mean(method.paged, schemes) if schemes else None))
        elif isinstance(method.paged, str):
            named.setdefault(method.paged, []).append((operation.id, at))
        else:
            (wanted if method.paged else off).append((operation.id, at))
    pagination, borrowed = list(config.pagination), dict(config.borrowed)
    for each in schemes.values():
        for operations in ([named[each.name]] if each.name in named else []) + [[]]:
            way = ("pagination", str(len(pagination)))
            borrowed[way] = each.pointer
            borrowed |= {(*way, "operations", str(index)): at for index, (_, at) in enumerate(operations)}
            pagination.append(replace(each.scheme, operations=tuple(name for name, _ in operations)))
    count = len(config.pagination_off)
    borrowed |= {("pagination_off", "operations", str(count + index)): at for index, (_, at) in enumerate(off)}
    borrowed |= {("pagination_wanted", str(index)): at for index, (_, at) in enumerate(wanted)}
    settled = replace(
        config,
        pagination=tuple(pagination),
        pagination_off=(*config.pagination_off, *(name for name, _ in off)),
        pagination_wanted=tuple(name for name, _ in wanted),
        recognise_pages=False,
        borrowed=borrowed,
    )
    return settled, tuple(found)
