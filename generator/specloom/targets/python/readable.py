"""The texts of operations, tags and the API itself as people read them: without HTML and badges."""

from __future__ import annotations

import dataclasses

from specloom.ir.api import Api, Operation, RequestBody, Response
from specloom.ir.types import Docs
from specloom.markup import readable


def with_readable_texts(api: Api) -> Api:
    """Return the API with such texts; those of schemas and parameters already are."""
    return dataclasses.replace(
        api,
        description=readable(api.description),
        tags=tuple(dataclasses.replace(tag, description=readable(tag.description)) for tag in api.tags),
        operations=tuple(map(_operation, api.operations)),
        webhooks=tuple(map(_operation, api.webhooks)),
        callbacks=tuple(map(_operation, api.callbacks)),
    )


def _operation(operation: Operation) -> Operation:
    return dataclasses.replace(
        operation,
        docs=_docs(operation.docs),
        body=None if operation.body is None else _body(operation.body),
        responses=tuple(map(_response, operation.responses)),
    )


def _body(body: RequestBody) -> RequestBody:
    return dataclasses.replace(body, docs=_docs(body.docs))


def _response(response: Response) -> Response:
    return dataclasses.replace(response, docs=_docs(response.docs))


def _docs(docs: Docs) -> Docs:
    return dataclasses.replace(docs, summary=readable(docs.summary), description=readable(docs.description))
