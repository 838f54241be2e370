"""What the configuration says of a client's arguments and defaults, as the runtime's settings say it."""

from __future__ import annotations

from specloom.config import ArgumentConfig, DefaultsConfig
from specloom.render import Code, fill, joined
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import mapping, named, string, strings, tuple_code, value
from specloom.targets.python.plan import Plan

_SETTINGS = "._runtime.settings"


def own_settings(plan: Plan, imports: set[Import]) -> list[Code]:
    """Return the keyword arguments of the settings of a client."""
    arguments, defaults = plan.arguments, plan.defaults
    credentials = arguments.credentials.values()
    if arguments.own:
        imports.add(Import(_SETTINGS, "Own"))
    variables = [(each.name, string(each.env)) for each in (*credentials, *arguments.own) if each.env is not None]
    usual = [(each.name, string(str(each.default))) for each in credentials if each.default is not None]
    body = defaults.error_body or ("" if plan.layout.is_tree else None)
    return named(
        prefix=string(defaults.env_prefix) if defaults.env_prefix is not None else None,
        variables=mapping(variables) if variables else None,
        own=tuple_code(map(_own, arguments.own)) if arguments.own else None,
        required=strings(each.name for each in credentials if each.required),
        usual=mapping(usual) if usual else None,
        headers=mapping((name, string(text)) for name, text in defaults.headers.items()) if defaults.headers else None,
        timeout=value(float(defaults.timeout)) if defaults.timeout is not None else None,
        waits=tuple_code(map(value, defaults.waits)) if defaults.waits != DefaultsConfig().waits else None,
        chooses=string("environment") if plan.has_environments else None,
        error_body=None if body is None else string(body),
    )


def _own(argument: ArgumentConfig) -> Code:
    settings = named(
        kind=string(argument.type) if argument.type != "string" else None,
        required=Code("True") if argument.required else None,
        default=value(argument.default) if argument.default is not None else None,
        header=string(argument.header) if argument.header is not None else None,
        query=string(argument.query) if argument.query is not None else None,
        variable=string(argument.variable) if argument.variable is not None else None,
        reads=Code("False") if argument.env is None else None,
    )
    return fill("Own({})", joined(", ", [string(argument.name), *settings]))
