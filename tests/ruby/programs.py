"""Lines that Ruby programs of the tests begin with."""

from __future__ import annotations

from loopback import Loopback

JSON = (("content-type", "application/json"),)
IMAGES = "require 'json'\nrequire 'openapi_openai'\nM = OpenApiOpenAIClient\n"
HARBOUR = "require 'json'\nrequire 'date'\nrequire 'harbour'\nM = Harbour\n"
PARK = "require 'json'\nrequire 'park'\n"
FAILING = """
def failing
  yield
  raise 'nothing was raised'
rescue M::ApiError => e
  e
end
"""


def harboured(server: Loopback, key: str = "s", extra: str = "") -> str:
    """Return the lines that make an api of the harbour at the server."""
    return (
        f"{HARBOUR}{FAILING}M.configure {{ |config| config.base_url = '{server.base_url(key)}'; {extra} }}\n"
        "API = M::HarbourApi.new\n"
    )


def configured(server: Loopback, key: str = "s", extra: str = "") -> str:
    """Return the lines that point the default configuration at the server."""
    return (
        f"{IMAGES}{FAILING}M.configure {{ |config| config.base_url = '{server.base_url(key)}'; "
        f"config.access_token = 'sk-secret'; {extra} }}\nAPI = M::ImagesApi.new\n"
    )
