"""`organization`, `targets` and `openapi` of Stainless: what a package is called, and what is for others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from specloom.diagnostics import Pointer
from specloom.lower.stainless.values import Findings, table_of, text_of, unknown_keys, unused

_ORGANIZATION = frozenset(
    {"name", "docs", "contact", "security_contact", "security_policy_url", "security_policy_terms", "github_org"}
    | {"upload_spec"}
)
_TARGETS = frozenset(
    {"python", "node", "typescript", "java", "kotlin", "go", "ruby", "terraform", "cli", "php", "csharp", "mcp", "docs"}
    | {"http", "swift", "rust", "openapi", "sql"}
)
_PYTHON = frozenset(
    {"package_name", "project_name", "production_repo", "staging_repo", "publish", "options", "edition", "skip"}
    | {"readme_title", "screencast", "version"}
)
_OPENAPI = frozenset({"transforms", "transformations", "code_samples", "code_sample_languages"})


@dataclass(frozen=True, slots=True)
class WrittenPackage:
    """What they are called; None for what is not said."""

    organization: str | None
    package: str | None
    distribution: str | None


def package_of(data: Mapping[str, Any], root: Pointer, found: Findings) -> WrittenPackage:
    """Return what a package is called; what is of the wrong form is told."""
    at = root.child("organization")
    organization = table_of(data.get("organization"), "organization", at, found)
    found += unknown_keys(organization, _ORGANIZATION, at)
    targets = table_of(data.get("targets"), "targets", root.child("targets"), found)
    found += unknown_keys(targets, _TARGETS, root.child("targets"))
    place = root.child("targets", "python")
    python = table_of(targets.get("python"), "python", place, found)
    found += unknown_keys(python, _PYTHON, place)
    openapi = table_of(data.get("openapi"), "openapi", root.child("openapi"), found)
    found += unknown_keys(openapi, _OPENAPI, root.child("openapi"))
    if openapi.get("transformations"):
        message = "`transformations` are not done: `transforms` has what changes a document"
        found.append(unused(message, root.child("openapi", "transformations")))
    return WrittenPackage(
        text_of(organization, "name", at, found),
        text_of(python, "package_name", place, found),
        text_of(python, "project_name", place, found),
    )
