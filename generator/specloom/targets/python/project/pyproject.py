"""The view of pyproject.toml: what the configuration says of the package, else what the document does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from specloom.ir.api import Api
from specloom.render import Code, fill, joined
from specloom.targets.python import metadata
from specloom.targets.python.literals import toml_string
from specloom.targets.python.options import PythonOptions
from specloom.targets.python.plan import Plan
from specloom.targets.python.project.licenses import License

_CLASSIFIERS = ("Programming Language :: Python :: 3", "Typing :: Typed")


@dataclass(frozen=True, slots=True)
class ProjectView:
    """pyproject.toml: every value is TOML."""

    distribution: Code
    version: Code
    description: Code
    package: Code
    requires_python: Code
    license: Code
    """The SPDX expression; empty where none is known."""
    has_license_file: bool
    authors: tuple[Code, ...]
    keywords: Code
    classifiers: tuple[Code, ...]
    dependencies: tuple[Code, ...]
    urls: tuple[Code, ...]


def project_view(plan: Plan, options: PythonOptions, version: str, license_: License) -> ProjectView:
    """Return the view of pyproject.toml."""
    title = " ".join(plan.api.title.split())
    oldest = f">={metadata.OLDEST[0]}.{metadata.OLDEST[1]}"
    return ProjectView(
        distribution=toml_string(options.distribution or plan.distribution),
        version=toml_string(version),
        description=toml_string(f"Client library for {title}."),
        package=toml_string(plan.package),
        requires_python=toml_string(options.requires_python or oldest),
        license=toml_string(license_.expression) if license_.expression else Code(),
        has_license_file=license_.text is not None,
        authors=tuple(map(_author, authors(plan.api, options))),
        keywords=_list(options.keywords) if options.keywords else Code(),
        classifiers=_strings([*_CLASSIFIERS, *options.classifiers]),
        dependencies=_strings([*metadata.REQUIREMENTS, *options.dependencies]),
        urls=tuple(
            fill("{} = {}", toml_string(label), toml_string(url)) for label, url in urls(plan.api, options).items()
        ),
    )


def authors(api: Api, options: PythonOptions) -> list[tuple[str | None, str | None]]:
    """Return names and addresses of the authors; where none are configured, those of the document's contact."""
    if options.authors:
        return [metadata.author_of(author) for author in options.authors]
    about = api.about
    name = " ".join((about.contact_name or "").split())
    name = "" if metadata.check_author(name) or "<" in name else name
    email = (about.contact_email or "").strip()
    email = "" if metadata.author_of(email) != (None, email) else email
    return [(name or None, email or None)] if name or email else []


def holders(options: PythonOptions) -> str:
    """Return who has the copyright: the configured authors, for nobody else says so; empty where there are none."""
    return ", ".join(name for name, _ in map(metadata.author_of, options.authors) if name)


def urls(api: Api, options: PythonOptions) -> dict[str, str]:
    """Return the addresses of the project: the document's, where the configuration has no others by that name."""
    about = api.about
    said = {
        "Documentation": about.documentation,
        "Contact": about.contact_url,
        "Terms of Service": about.terms_of_service,
    }
    usable = {label: url.strip() for label, url in said.items() if url and metadata.check_url(url.strip()) is None}
    own = {label.casefold() for label in options.urls}
    return {**{label: url for label, url in usable.items() if label.casefold() not in own}, **options.urls}


def _author(author: tuple[str | None, str | None]) -> Code:
    name, email = author
    parts = [fill("name = {}", toml_string(name))] if name else []
    parts += [fill("email = {}", toml_string(email))] if email else []
    return fill("{{ {} }}", joined(", ", parts))


def _strings(texts: Iterable[str]) -> tuple[Code, ...]:
    return tuple(toml_string(text) for text in dict.fromkeys(texts))


def _list(texts: Iterable[str]) -> Code:
    return fill("[{}]", joined(", ", _strings(texts)))
