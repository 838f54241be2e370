"""The slow second opinion: openapi-spec-validator in a process of its own, without network, under a time limit."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

from specloom.diagnostics import Diagnostic, Pointer, warning
from specloom.openapi.references.resolver import Resolver
from specloom.openapi.versions.dialect import Version

LONGEST = 200
CLASSES = {
    Version.V2_0: "OpenAPIV2SpecValidator",
    Version.V3_0: "OpenAPIV30SpecValidator",
    Version.V3_1: "OpenAPIV31SpecValidator",
    Version.V3_2: "OpenAPIV32SpecValidator",
}


def thorough(resolver: Resolver, version: Version, seconds: float, said: set[Pointer]) -> list[Diagnostic]:
    """Return what openapi-spec-validator finds beyond what is `said`; a failure is a finding too."""
    root = resolver.root.pointer
    if len(resolver.documents) > 1:
        message = "the second opinion of openapi-spec-validator was left out: the document has several files"
        return [warning("validator-skipped", message, root)]
    request = json.dumps({"class": CLASSES[version], "data": resolver.root.value})
    try:
        done = subprocess.run(
            [sys.executable, "-I", "-m", "specloom.openapi.checking.external_validator_child"],
            input=request.encode(),
            capture_output=True,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        message = f"openapi-spec-validator did not finish within {seconds:g} seconds"
        return [warning("validator-timeout", message, root)]
    try:
        answers = json.loads(done.stdout)
    except ValueError:
        return [warning("validator-failed", "openapi-spec-validator failed on this document", root)]
    if version is Version.V2_0:  # it does not know the one type that only 2.0 has
        answers = [answer for answer in answers if not str(answer.get("message")).startswith("'file' ")]
    return [found for answer in answers if (found := _finding(answer, root, said))]


def _finding(answer: dict[str, Any], root: Pointer, said: set[Pointer]) -> Diagnostic | None:
    if "failed" in answer:
        return warning("validator-failed", f"openapi-spec-validator failed: {str(answer['failed'])[:LONGEST]}", root)
    places = [root.child(*place) for place in answer["places"]] or [root]
    if not said.isdisjoint(places) or any(_around(place, said) for place in places):
        return None
    message = " ".join(str(answer["message"]).split())
    message = message if len(message) <= LONGEST else message[: LONGEST - 1] + "…"
    return warning("validator-finding", f"openapi-spec-validator says: {message}", places[0])


def _around(place: Pointer, said: set[Pointer]) -> bool:
    """Say whether something inside the place is known: the validator blames the whole for its part."""
    size = len(place.tokens)
    return size > 0 and any(other.tokens[:size] == place.tokens for other in said)
