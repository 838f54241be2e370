"""Where this runtime lives: the package of the client, and its logger."""

from __future__ import annotations

import logging

PACKAGE = __name__.rpartition(".")[0].rpartition(".")[0]

MODELS = f"{PACKAGE}.models"

logger = logging.getLogger(PACKAGE)
