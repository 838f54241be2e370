"""Names that generated code may not use, with the reason for each group."""

from __future__ import annotations

import builtins
import keyword

KEYWORDS = frozenset(keyword.kwlist)

# Types that annotations of the same class body mention: a field or method of that name shadows them there.
ANNOTATION_BUILTINS = frozenset({"bool", "bytes", "dict", "float", "int", "list", "str", "tuple"})

# What the class body of an api mentions: a method of that name would shadow it there.
API_NAMES = frozenset(
    {"cached_property", "deprecated", "omit", "overload", "with_http_info", "with_http_info_async"}
    | {"with_raw_response", "with_streaming_response", "with_streaming_response_async"}
    | {"first_page_with_http_info", "first_page_with_http_info_async"}
    | {"and_wait", "and_wait_async"}
)

# What pydantic's BaseModel defines, and our ApiModel; a field must not hide it. What pydantic 1 left behind, such as
# `copy` and `json`, a field may hide: `_runtime/values/free_names.py`.
MODEL_ATTRIBUTES = frozenset(
    {"as_arguments", "from_dict", "from_json", "to_dict", "to_json", "mro"}
    | {"model_config", "model_computed_fields", "model_construct", "model_copy", "model_dump", "model_dump_json"}
    | {"model_extra", "model_fields", "model_fields_set", "model_json_schema", "model_parametrized_name"}
    | {"model_post_init", "model_rebuild", "model_validate", "model_validate_json", "model_validate_strings"}
)

# What model modules import, and what the package itself exports: a schema of that name gives way.
CLASSES = frozenset(
    {"Annotated", "Any", "Literal", "Mapping", "Required", "Sequence", "TYPE_CHECKING", "TypeAliasType", "TypedDict"}
    | {"Union", "Field", "ApiModel", "Tagged", "Base64", "UUID", "Decimal", "overload", "Unpack", "Iterable"}
    | {"IsoDate", "IsoDateTime", "IsoDuration", "IsoTime"}
    | {"Base64Url", "DecimalNumber", "HttpDateTime", "UnixDateTime", "UnixDateTimeNumber"}
    | {"Api", "AsyncApi", "ApiResponse", "AsyncClient", "Client", "FileInput", "Omit", "RequestOptions"}
    | {"ApiResponseError", "ResponseTooLargeError", "RequestOptionsInput", "AsyncCredential", "AsyncMiddleware"}
    | {"ApiError", "ApiConnectionError", "ApiTimeoutError", "ApiStatusError", "AuthenticationError", "BadRequestError"}
    | {"ConflictError", "InternalServerError", "MissingCredentialsError", "NotFoundError", "PermissionDeniedError"}
    | {
        "OperationFailedError",
        "OperationOriginError",
        "PaginationLoopError",
        "PaginationOriginError",
        "RateLimitError",
        "ResponseDecodeError",
        "ResponseValidationError",
        "TokenRequestError",
        "UnprocessableEntityError",
        "WebhookVerificationError",
    }
    | {"EventStream", "AsyncEventStream", "ServerSentEvent", "StreamError"}
    | {"BinaryResponse", "AsyncBinaryResponse", "Drift", "Timeout", "Middleware", "Credential"}
    | {"HttpRequest", "HttpResponse", "RetryPolicy", "DefaultAsyncHttpxClient", "DefaultHttpxClient"}
    | {name for name in dir(builtins) if name[0].isupper()}
)

# What a package with a tree of resources exports besides: a schema of that name gives way there.
LINEAGE = frozenset(
    {"APIConnectionError", "APIError", "APIResponse", "APIResponseValidationError", "APIStatusError"}
    | {"APITimeoutError", "AsyncAPIResponse", "AsyncStream", "BaseModel", "NoneType", "NotGiven", "ProxiesTypes"}
    | {"Stream", "Transport", "HttpxBinaryResponseContent"}
)

# What the client object itself offers; the attribute of a tag gives way.
CLIENT_ATTRIBUTES = frozenset(
    {
        "aclose",
        "array_format",
        "base_url",
        "call_operation",
        "call_operation_for_page",
        "call_operation_with_http_info",
        "close",
        "copy",
        "default_headers",
        "default_query",
        "delete",
        "download_operation",
        "get",
        "http_client",
        "is_closed",
        "log_bodies",
        "max_response_bytes",
        "max_retries",
        "middleware",
        "on_drift",
        "report_page",
        "patch",
        "post",
        "put",
        "request",
        "retry",
        "server",
        "server_variables",
        "stream_operation",
        "strict",
        "timeout",
        "transport",
        "verify",
        "cert",
        "proxy",
        "with_options",
        "with_raw_response",
        "with_streaming_response",
    }
)

# What it offers besides in a tree of resources.
TREE_ATTRIBUTES = CLIENT_ATTRIBUTES | {"auth_headers", "user_agent"}

# The arguments of a client besides its credentials.
CLIENT_ARGUMENTS = frozenset(
    {"auth", "base_url", "server", "server_variables", "timeout", "max_retries", "default_headers", "default_query"}
    | {
        "array_format",
        "http_client",
        "middleware",
        "retry",
        "strict",
        "on_drift",
        "max_response_bytes",
        "log_bodies",
        "self",
        "transport",
        "verify",
        "cert",
        "proxy",
    }
)

# What every method has besides its own arguments.
PAGE_ATTRIBUTES = frozenset(
    ["body", "get_next_page", "has_next_page", "items", "iter_pages", "next_page_info", "response"]
)
"""What every page has."""

ARGUMENTS = frozenset({"self", "request_options"})

# What no field is called: it has one name on the model, in its dict form and as an argument.
FIELD_NAMES = KEYWORDS | MODEL_ATTRIBUTES | ARGUMENTS

# File stems that some system cannot have, or that mean something to Python.
STEMS = frozenset({"con", "prn", "aux", "nul", "__init__", *(f"{d}{n}" for d in ("com", "lpt") for n in range(10))})

# What a package may not be called: modules that it could not be imported beside, and the folders around it.
# Written out, as the list of the running Python would make the output depend on it; this is that of 3.11.
_IMPORTED = """
    abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect
    builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall
    concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm
    decimal difflib dis distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp
    fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip
    hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json
    keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder
    msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os
    ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint
    profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib
    resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib
    sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string
    stringprep struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios
    textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle
    turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg
    winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo
    annotationlib compression httpx2 pydantic pydantic_core typing_extensions docs tests
"""
PACKAGES = frozenset(_IMPORTED.split())
