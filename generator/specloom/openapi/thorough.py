"""The slow second opinion: openapi-spec-validator in a process of its own, without network, under a time limit."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

from specloom.diagnostics import Diagnostic, Pointer, Severity
from specloom.openapi.dialect import Version
from specloom.openapi.resolver import Resolver

MOST_FINDINGS = 1_000
LONGEST = 200
CLASSES = {
    Version.V3_0: "OpenAPIV30SpecValidator",
    Version.V3_1: "OpenAPIV31SpecValidator",
    Version.V3_2: "OpenAPIV32SpecValidator",
}


def thorough(resolver: Resolver, version: Version, seconds: float) -> list[Diagnostic]:
    """Return what openapi-spec-validator finds; running out of time or failing is a finding too."""
    root = resolver.root.pointer
    if len(resolver.documents) > 1:
        message = "the second opinion of openapi-spec-validator was left out: the document has several files"
        return [_warn("validator-skipped", message, root)]
    request = json.dumps({"class": CLASSES[version], "data": resolver.root.value})
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter and module, nothing from the document
            [sys.executable, "-I", "-c", PROGRAM],
            input=request.encode(),
            capture_output=True,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        message = f"openapi-spec-validator did not finish within {seconds:g} seconds"
        return [_warn("validator-timeout", message, root)]
    try:
        answers = json.loads(done.stdout)
    except ValueError:
        return [_warn("validator-failed", "openapi-spec-validator failed on this document", root)]
    return [_finding(answer, root) for answer in answers]


def _finding(answer: dict[str, Any], root: Pointer) -> Diagnostic:
    if "failed" in answer:
        return _warn("validator-failed", f"openapi-spec-validator failed: {str(answer['failed'])[:LONGEST]}", root)
    message = " ".join(str(answer["message"]).split())
    message = message if len(message) <= LONGEST else message[: LONGEST - 1] + "…"
    return _warn("validator-finding", f"openapi-spec-validator says: {message}", root.child(*answer["path"]))


def _warn(code: str, message: str, at: Pointer) -> Diagnostic:
    return Diagnostic(code, Severity.WARNING, message, at)


PROGRAM = f"""
import json, sys
sys.setrecursionlimit(5000)

def refuse(uri, *args, **kwargs):
    raise ValueError("nothing is fetched: " + str(uri)[:200])

def path_of(data, error, ids):
    base, chain = error.instance, list(error.absolute_path)
    # Inside schemas the validator forgets where it is: find the innermost object by identity.
    known = ids.get(id(base))
    if known is not None:
        return known
    top = error
    while top.parent is not None:
        top = top.parent
    return chain if reaches(data, chain, base) else []

def reaches(data, chain, base):
    for token in chain:
        try:
            data = data[token]
        except (KeyError, IndexError, TypeError):
            return False
    return data is base or data == base

def main():
    request = json.loads(sys.stdin.buffer.read())
    data, ids, todo = request["data"], {{}}, []
    todo.append((data, []))
    while todo:
        value, path = todo.pop()
        if isinstance(value, (dict, list)):
            ids[id(value)] = path
            pairs = value.items() if isinstance(value, dict) else enumerate(value)
            todo.extend((child, [*path, str(key)]) for key, child in pairs)
    answers = []
    try:
        import openapi_spec_validator
        kind = getattr(openapi_spec_validator, request["class"])
        validator = kind(data, resolver_handlers=dict.fromkeys(["http", "https", "file", "", "<all_urls>"], refuse))
        for error in validator.iter_errors():
            answers.append({{"message": error.message, "path": [str(token) for token in path_of(data, error, ids)]}})
            if len(answers) >= {MOST_FINDINGS}:
                break
    except BaseException as problem:
        answers.append({{"failed": type(problem).__name__ + ": " + str(problem)[:300]}})
    sys.stdout.write(json.dumps(answers))

main()
"""
