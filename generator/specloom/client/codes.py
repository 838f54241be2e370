"""The diagnostics of what clients leave out or widen: what each code means and what to do about it."""

from __future__ import annotations

CODES: dict[str, str] = {
    "form-of-branches": """\
A body is one of several objects, and a method has one argument for each field.

The fields of all branches are there; those that not every branch requires are optional, and nothing checks that
what is given belongs together.""",
    "body-required": """\
A request body has required properties, but the document does not say that the body itself is required.

Without `required: true` a body may be left out, and nearly always that is an oversight. The method asks for the
required properties. `request_options={"body": omit}` sends no body at all.""",
    "form-without-names": """\
A form is a list or a single value, and the fields of a form need names, which the document does not give.

A list is sent with the places of its entries as names, `0[name]=cut&1[name]=hide`; a text is sent as it is, and a
single file as the part `file`. Describe the form as an object with the names that the server expects.""",
    "nested-parameter": """\
A parameter holds lists or objects within lists or objects, and its style says nothing of how these are written.

A list in an exploded object repeats its name, `sort=a&sort=b`. What is nested deeper, or stands in another style, is
sent as JSON text. `style: deepObject`, or `content` with a media type, says what the server expects.""",
    "argument-renamed": """\
A parameter has the name of a field of the body, which is an argument, too.

The field keeps the name, so that it is called the same everywhere; the parameter's argument says where it goes:
`query_name`, `header_name`, `cookie_name` or `path_name`. The message gives the name.""",
    "schemes-in-one-header": """\
An operation needs several credentials at once that travel in the same header, which can hold one.

Any one of them is enough for the client, and it is sent: most often they are flows of one and the same login. Where
that is not so, set the header yourself: `request_options=RequestOptions(headers={...})`.""",
    "pagination": """\
What is said of the pages of a list does not fit the operation, or nothing has that shape or that name.

An operation that gives a list page by page returns a page: iterating over it gives the items of all pages. How the
next page is asked for is decided in this order:

1. [client.pagination_off] names the operation, by its operationId or its place: it is not paged.
2. [[client.pagination]] names it in `operations`. A scheme that does not fit is an error.
3. The document says it: x-ms-pageable, x-speakeasy-pagination, x-fern-pagination, x-stainless-pagination-property.
4. A [[client.pagination]] without `operations` fits: its parameter, its list and its members are there.
5. It is recognised, where nothing else can be meant. The answer is JSON and has one list, the body itself or a member
   (beside `errors` and `warnings`), and the operation is a GET, a QUERY or a POST:
   cursor    a parameter as `cursor`, `after` or `page_token`, or such a field of the body, and the next token in the
             answer, as `next_cursor`, `meta.next` or `last_id`; ends where that is absent, null or empty
   next-url  a URL as `next_url`, `links.next` or `@odata.nextLink`, and a parameter of pages; followed within the
             origin of the request only
   last-id   `after` or `starting_after`, items with an `id`, and `has_more` or a size
   link      a documented header `Link`, and a parameter of pages; follows rel="next"
   page      `page` or `page_number`, and a size, a number of pages or a total; ends there, or at an empty or short page
   offset    `offset` or `skip`, in the same way
   single    the answer says `object: list`, and neither it nor the request knows of pages: all items are in one answer
   Of several ways the first of these is taken. Beside each, `has_more` is false at the end where the answer has it.
   Not recognised: several lists, an envelope without a parameter, a single thing with `links.next`, a page number
   beside an offset.

A page is short where it has fewer items than were asked for, if the document allows that many, or fewer than the page
before. .specloom/ledger.json has each decision under `pages`, with its reason and the line that turns it off.""",
    "polling": """\
What the configuration says of a long operation does not fit the operations, or names a state that the document does
not have.

An operation that begins something has a second method, `create_video_and_wait`, which asks for the state until the end
and gives what came of it. There is one where this is said, and nowhere else; nothing is guessed:

1. [[client.polling]] names the operation, by its operationId or its place. `poll` is the operation that is asked for
   the state, `status` where the state stands in its answer, `done` and `failed` the states at the end, `result` what of
   the last answer is given, or an operation that gives it. With poll = "location" a header of the answer is followed.
   The parameters of a later operation are those of the first one by the same name and place, then members of the
   first answer by the same name, and for one that is left in the path the member `id` or `name`.
2. The document says it: x-ms-long-running-operation. Operation-Location or Azure-AsyncOperation is asked for `status`
   (Succeeded, Failed, Canceled), or Location for as long as it answers 202; the result is where `final-state-via` of
   x-ms-long-running-operation-options says, and of the type that `final-state-schema` names.
3. The answer has `done`, `name` and `error`, as Google's operations have, and one GET of the client gives it by its
   name, a text of the path that is called `name`.

A URL that a header gives is asked only at the origin of the request. Any other state than those at the end is one of
an operation that goes on; one that nobody names is told, once. .specloom/ledger.json has each decision under
`polling`, with its reason.""",
    "event-stream": """\
An operation streams under one status, and answers something else under another.

Which of both comes is known only when it is there, so the method returns the value, and of the stream a list of all
items, in a gem its text, when it has ended. Where an operation gives a stream and nothing else, or JSON beside it under
the same status, there is a method that gives the items as they come: `chat_stream`.""",
    "stream-untyped": """\
A body has a boolean `stream`, and no response of the operation describes what is then streamed.

The argument stays, and the method cannot read a stream. `[client.streams]` in the configuration names the schema of
one item by the id of the operation; then there is a method with `_stream` at the end of its name that gives them.""",
    "stream-recognised": """\
A body has a boolean `stream`, and only the name of a schema says what is then streamed: `ChatStreamResponse` beside
the `ChatResponse` that the operation answers.

There is a method with `_stream` at the end of its name that gives items of that schema. `[client.streams]` in the
configuration names another schema by the id of the operation, or `"none"`, by which there is no such method.""",
}
