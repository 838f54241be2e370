"""What the docs say of credentials: the lines of an example that set them, and the names of the schemes."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.ir.api import SchemeKind, SecurityScheme
from specloom.render import Code, fill, joined
from specloom.targets.ruby.docs import escaping
from specloom.targets.ruby.literals import string


def credential_lines(scheme: SecurityScheme) -> Iterator[Code]:
    """Yield the lines that set a credential."""
    name = escaping.in_code(scheme.name.wire)
    match scheme.kind:
        case SchemeKind.BEARER:
            kind = Code("")
            if scheme.bearer_format:
                kind = fill(" ({})", escaping.in_code(scheme.bearer_format))
            yield fill("# Configure Bearer authorization{}: {}", kind, name)
            yield Code("config.access_token = 'YOUR_BEARER_TOKEN'")
        case SchemeKind.BASIC:
            yield fill("# Configure HTTP basic authorization: {}", name)
            yield Code("config.username = 'YOUR USERNAME'")
            yield Code("config.password = 'YOUR PASSWORD'")
        case SchemeKind.API_KEY:
            yield fill("# Configure API key authorization: {}", name)
            yield fill("config.api_key[{}] = 'YOUR API KEY'", string(scheme.name.wire))
            yield Code(
                "# Uncomment the following line to set a prefix for the API key, e.g. 'Bearer' (defaults to nil)"
            )
            yield fill("# config.api_key_prefix[{}] = 'Bearer'", string(scheme.name.wire))
        case SchemeKind.OAUTH2:
            yield fill("# Configure OAuth2 access token for authorization: {}", name)
            yield Code("config.access_token = 'YOUR ACCESS TOKEN'")
        case _:
            return


def authorization(schemes: tuple[SecurityScheme, ...]) -> Code:
    """Return the names of the schemes, as links to the README."""
    links = [escaping.link_name(scheme.name.wire) for scheme in schemes]
    return joined(", ", links) if links else Code("No authorization required")
