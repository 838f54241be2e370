"""What types refer to, each declared once with all places that use it, so that who asks first changes nothing."""

from __future__ import annotations

import dataclasses
from collections import deque
from collections.abc import Iterable

from specloom.ir.types import AnyDeclaration
from specloom.lower.origins import Use, resolve_origins
from specloom.lower.schemas.self_references import break_alias_cycles
from specloom.lower.schemas.types import Facts, Want, lower_declaration
from specloom.openapi.syntax import Schema


def declare(facts: Facts, wants: Iterable[Want]) -> tuple[AnyDeclaration, ...]:
    """Return the declarations that are wanted, and those that they want in turn, sorted by id."""
    sources: dict[str, Schema | object] = {}
    uses: dict[str, dict[Use, None]] = {}
    components: set[str] = set()
    declarations: dict[str, AnyDeclaration] = {}
    waiting = deque(wants)
    while waiting:
        want = waiting.popleft()
        uses.setdefault(want.key, {})[want.use] = None
        if want.source is None:
            continue
        if want.component:
            components.add(want.key)
        # A schema that is referred to says more than what one place makes of it.
        if want.key in sources and (isinstance(sources[want.key], Schema) or not isinstance(want.source, Schema)):
            continue
        sources[want.key] = want.source
        declarations[want.key], more = lower_declaration(facts, want.key, want.source)
        waiting.extend(more)
    origins = resolve_origins(uses)
    whole = tuple(
        dataclasses.replace(declarations[key], origins=origins[key], component=key in components)
        for key in sorted(declarations)
    )
    return break_alias_cycles(whole, facts.report)
