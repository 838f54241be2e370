"""Every version of OpenAPI, and overlays, in one form; `syntax` and the checks see only that form."""
