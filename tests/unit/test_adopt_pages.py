"""adopt: how the classes of pages of a published SDK ask for the next page, and which operations have them."""

from __future__ import annotations

import textwrap

import pytest

from specloom.adoption.page_source import page_schemes
from specloom.adoption.paging import adopted_pages, written_pages
from specloom.adoption.python_source import parsed
from specloom.config import PagesConfig
from support.adopted import placed
from support.tiny import answer, api_of, document

ITEMS = "data = self.data\n        if not data:\n            return []\n        return data"


def page(body: str, fields: str = "data: List[_T]", items: str = ITEMS) -> str:
    """Return the source of a class of pages; `body` is that of `next_page_info`."""
    indented = textwrap.indent(textwrap.dedent(body).strip(), " " * 8).strip()
    own = textwrap.indent(fields, "    ")
    head = f"class SyncBooks(BaseSyncPage[_T]):\n{own}\n    def _get_page_items(self):\n        {items}\n"
    return f"{head}    def next_page_info(self):\n        {indented}\n"


@pytest.mark.parametrize(
    ("source", "scheme"),
    [
        (page("return None"), PagesConfig(kind="single")),
        (
            page('item = cast(Any, data[-1])\nreturn PageInfo(params={"after": item.token})'),
            PagesConfig(kind="last-id", request="after", id="/token"),
        ),
        (
            page('return PageInfo(json={"cursor": self.next})', "data: List[_T]\nnext: str"),
            PagesConfig(kind="cursor", request="/cursor", next="/next"),
        ),
        (
            page(
                "url = self.next_url\nreturn PageInfo(url=URL(url))",
                'data: List[_T]\nnext_url: str = FieldInfo(alias="nextUrl")',
            ),
            PagesConfig(kind="next-url", next="/nextUrl"),
        ),
        (
            page('last = self._options.params.get("page")\nreturn PageInfo(params={"page": last + 1})'),
            PagesConfig(kind="page", request="page"),
        ),
        (
            page('return PageInfo(params={"offset": offset + length})'),
            PagesConfig(kind="offset", request="offset"),
        ),
        (
            page('count = offset + length\nif count < total:\n    return PageInfo(params={"offset": count})'),
            PagesConfig(kind="offset", request="offset"),
        ),
        (
            page(
                """\
                if self._options.params.get("before_id"):
                    return PageInfo(params={"before_id": self.first_id})
                return PageInfo(params={"after_id": self.last_id})
                """,
                "data: List[_T]\nhas_more: bool",
            ),
            PagesConfig(kind="cursor", request="after_id", next="/last_id", more="/has_more"),
        ),
    ],
)
def test_a_class_tells_how_its_pages_are_asked_for(source: str, scheme: PagesConfig) -> None:
    [found] = page_schemes(parsed(source)).values()
    assert (found.name, found.items) == ("Books", "/data")
    assert (found.kind, found.request, found.next, found.more, found.id) == (
        scheme.kind,
        scheme.request,
        scheme.next,
        scheme.more,
        scheme.id,
    )


def test_a_way_goes_through_the_classes_of_the_module() -> None:
    info = 'class Info(BaseModel):\n    next_cursor: str = FieldInfo(alias="nextCursor")\n'
    asked = 'if self.info is not None:\n    cursor = self.info.next_cursor\nreturn PageInfo(params={"c": cursor})'
    source = info + page(asked, "data: List[_T]\ninfo: Optional[Info] = None")
    assert page_schemes(parsed(source))["Books"].next == "/info/nextCursor"


def test_an_answer_that_is_a_list_may_be_made_a_member() -> None:
    build = '    def build(cls, *, data):\n        return cls(**(data if is_mapping(data) else {"data": data}))\n'
    asked = 'item = cast(Any, data[-1])\nreturn PageInfo(params={"after": item.id})'
    [found] = page_schemes(parsed(page(asked) + build)).values()
    assert (found.kind, found.request, found.items, found.id) == ("last-id", "after", None, "/id")


def test_a_header_may_say_what_comes_next() -> None:
    build = (
        "    def build(cls, *, response, data):\n"
        '        return cls(**{**data, "cursor": maybe(response.headers.get("X-Next"))})\n'
    )
    asked = 'cursor = self.cursor\nif not cursor:\n    return None\nreturn PageInfo(params={"after": cursor})'
    [found] = page_schemes(parsed(page(asked, "data: List[_T]\nhas_more: bool\ncursor: str") + build)).values()
    assert (found.kind, found.request, found.next, found.header, found.more) == (
        "cursor",
        "after",
        None,
        "X-Next",
        None,
    )


@pytest.mark.parametrize("source", ["def (", "\0", "class SyncBooks: ...", page("return PageInfo(params=more)")])
def test_what_tells_nothing_is_no_scheme(source: str) -> None:
    assert page_schemes(parsed(source)) == {}


LIST = {
    "type": "object",
    "properties": {"data": {"type": "array", "items": {"type": "object"}}, "next_cursor": {"type": "string"}},
}
CURSOR = [{"name": "cursor", "in": "query", "schema": {"type": "string"}}]


def test_operations_are_paged_as_the_sdk_says_where_they_can_be() -> None:
    get = {"parameters": CURSOR, "responses": answer(LIST)}
    paths = {f"/{name}": {"get": {"operationId": name, **get}} for name in ("books", "shelves", "loans")}
    paths["/text"] = {"get": {"operationId": "text", "responses": answer({"type": "string"})}}
    api = api_of(document(paths=paths))
    schemes = {
        "Books": PagesConfig(kind="cursor", name="Books", request="cursor", next="/next_cursor", more="/has_more"),
        "Loans": PagesConfig(kind="cursor", name="Loans", request="after", next="/next_cursor"),
    }
    line = '- <code title="get /{}">client.{}.<a href="./b.py">{}</a>() -> {}</code>\n'
    listed = "".join(
        line.format(name, name, method, result)
        for name, method, result in (
            ("books", "retrieve", "Answer"),  # the one that is paged counts
            ("books", "list", "SyncBooks[Book]"),
            ("shelves", "list", "Shelves"),
            ("loans", "list", "SyncLoans[Loan]"),
            ("text", "list", "SyncBooks[str]"),
        )
    )
    pages = adopted_pages(placed(listed, api), schemes, api)
    assert pages.lines == [
        "client.loans.list gives Loans, and cannot: it has no parameter `after`",
        "client.text.list gives Books, and cannot: the answer has no list",
    ]
    assert "".join(written_pages(pages)) == textwrap.dedent(
        """
        [[client.pagination]]
        name = "Books"
        kind = "cursor"
        request = "cursor"
        next = "/next_cursor"
        operations = [
          "books",
        ]

        [client.pagination_off]
        operations = [
          "shelves",
        ]
        """
    )
