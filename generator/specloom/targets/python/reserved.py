"""Names that generated code may not use, with the reason for each group."""

from __future__ import annotations

import builtins
import keyword

KEYWORDS = frozenset(keyword.kwlist)

# Types that annotations of the same class body mention: a field or method of that name would shadow them there.
ANNOTATION_BUILTINS = frozenset({"bool", "bytes", "dict", "float", "int", "list", "str", "tuple", "dt"})

# Decorators of methods: a method of that name would shadow them in the same class body.
DECORATORS = frozenset({"deprecated", "overload"})

# What pydantic's BaseModel, its metaclass and our ApiModel define; a field must not hide it.
MODEL_ATTRIBUTES = frozenset(
    {"construct", "copy", "dict", "from_dict", "from_json", "from_orm", "json", "parse_file", "parse_obj", "parse_raw"}
    | {"schema", "schema_json", "to_dict", "to_json", "update_forward_refs", "validate"}
    | {"model_config", "model_computed_fields", "model_construct", "model_copy", "model_dump", "model_dump_json"}
    | {"model_extra", "model_fields", "model_fields_set", "model_json_schema", "model_parametrized_name"}
    | {"mro", "register"}
    | {"model_post_init", "model_rebuild", "model_validate", "model_validate_json", "model_validate_strings"}
)

# What model modules import, and what the package itself exports: a schema of that name gives way.
CLASSES = frozenset(
    {"Annotated", "Any", "Literal", "Mapping", "Required", "Sequence", "TYPE_CHECKING", "TypeAliasType", "TypedDict"}
    | {"Union", "Field", "ApiModel", "Tagged", "Base64", "UUID", "Decimal", "dt", "overload", "Unpack", "Iterable"}
    | {"IsoDate", "IsoDateTime", "IsoDuration", "IsoTime"}
    | {"Api", "AsyncApi", "ApiResponse", "AsyncClient", "Client", "FileInput", "Omit", "Operation", "RequestOptions"}
    | {"ApiError", "ApiConnectionError", "ApiTimeoutError", "ApiStatusError", "AuthenticationError", "BadRequestError"}
    | {"ConflictError", "InternalServerError", "MissingCredentialsError", "NotFoundError", "PermissionDeniedError"}
    | {
        "RateLimitError",
        "ResponseDecodeError",
        "ResponseValidationError",
        "TokenRequestError",
        "UnprocessableEntityError",
        "WebhookVerificationError",
    }
    | {"BinaryResponse", "AsyncBinaryResponse", "Drift", "Timeout", "Middleware", "Credential"}
    | {name for name in dir(builtins) if name[0].isupper()}
)

# What the client object itself offers; the attribute of a tag gives way.
CLIENT_ATTRIBUTES = frozenset(
    {
        "aclose",
        "base_url",
        "call_operation",
        "call_operation_with_http_info",
        "close",
        "download_operation",
        "with_options",
    }
)

# The arguments of a client besides its credentials.
CLIENT_ARGUMENTS = frozenset(
    {"auth", "base_url", "server", "server_variables", "timeout", "max_retries", "default_headers", "default_query"}
    | {"http_client", "middleware", "strict", "on_drift", "max_response_bytes", "self"}
)

# What every method has besides its own arguments, and what takes the fields of a body.
ARGUMENTS = frozenset({"self", "request_options"})
FIELDS = "fields"

# File stems that some system cannot have, or that mean something to Python.
STEMS = frozenset({"con", "prn", "aux", "nul", "__init__", *(f"{d}{n}" for d in ("com", "lpt") for n in range(10))})
