"""The configuration: the options of a run, the file and the flags that give them, and the place of each."""

from specloom.config.arguments import ArgumentConfig, ArgumentKind, DefaultsConfig
from specloom.config.client import (
    USUAL_LAYOUT,
    USUAL_TARGET,
    ClientConfig,
    ConfigPlace,
    default_output,
    is_remote,
    options_of,
    override,
    refusal,
)
from specloom.config.examples import ExampleConfig
from specloom.config.file import FILES, KEYS, TARGETS, discover, read, search
from specloom.config.pagination import PagesConfig
from specloom.config.polling import LOCATION, PollingConfig
from specloom.config.resources import ResourceConfig

__all__ = [
    "FILES",
    "KEYS",
    "LOCATION",
    "TARGETS",
    "USUAL_LAYOUT",
    "USUAL_TARGET",
    "ArgumentConfig",
    "ArgumentKind",
    "ClientConfig",
    "ConfigPlace",
    "DefaultsConfig",
    "ExampleConfig",
    "PagesConfig",
    "PollingConfig",
    "ResourceConfig",
    "default_output",
    "discover",
    "is_remote",
    "options_of",
    "override",
    "read",
    "refusal",
    "search",
]
