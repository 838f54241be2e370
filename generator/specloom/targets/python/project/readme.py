"""The view of pyproject.toml."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.render import Code
from specloom.targets.python.literals import toml_string
from specloom.targets.python.plan import Plan


@dataclass(frozen=True, slots=True)
class ProjectView:
    """pyproject.toml: every value is a TOML string."""

    distribution: Code
    version: Code
    description: Code
    package: Code


def project_view(plan: Plan, version: str) -> ProjectView:
    """Return the view of pyproject.toml."""
    title = " ".join(plan.api.title.split())
    return ProjectView(
        distribution=toml_string(plan.distribution),
        version=toml_string(version),
        description=toml_string(f"Client library for {title}."),
        package=toml_string(plan.package),
    )
