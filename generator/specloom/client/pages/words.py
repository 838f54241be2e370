"""The words by which paging is recognised: what the parameters and members are called that are for nothing else.

Names are compared without case and without marks: `page[after]` is `pageafter`, `@odata.nextLink` is `odatanextlink`.
"""

from __future__ import annotations

import re

_MARKS = re.compile(r"[^a-z0-9]")


def plain(name: str) -> str:
    """Return a name without case and marks."""
    return _MARKS.sub("", name.lower())


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


CURSORS = _words(
    "cursor nextcursor pagecursor startcursor aftercursor paginationcursor pageafter pagetoken nextpagetoken nexttoken "
    "paginationtoken continuationtoken continue pagestate startkey exclusivestartkey scrollid bookmark "
    "marker pagemarker nextmarker startingafter startafter afterid after"
)
"""Parameters that take a token, those that are called so for nothing else first."""
NEXT_TOKENS = _words(
    "nextcursor cursornext nextpagecursor endcursor nextpagetoken nexttoken nextpaginationtoken paginationtoken "
    "nextcontinuationtoken continuationtoken continue nextpagestate nextstartkey lastevaluatedkey scrollid "
    "nextbookmark nextmarker nextpagemarker"
)
"""Members that hold the token of the next page."""
CURSOR_HOLDERS = _words("cursor cursors next paging pagination pageinfo")
"""Objects in which a member `after` is the token of the next page."""
IDS = _words("startingafter afterid startafter pageafter after")
"""Parameters that may take the id of the last item."""
SURE_IDS = _words("startingafter afterid")
"""Those of them that take nothing else."""
LAST_IDS = ("lastid",)
NUMBERED_TOKENS = {"offset": _words("nextoffset nextpageoffset"), "page": ("nextpage",), "marker": ("nextmarker",)}
"""Parameters that take a token where the answer has one for them."""
PAGES = _words("page pagenumber pageno pagenum currentpage pageindex")
ZERO_BASED = ("pageindex",)
"""Parameters whose first number nobody can guess."""
OFFSETS = _words("offset skip startat pageoffset")
PAGE_SIZES = _words("pagesize perpage itemsperpage resultsperpage pagelength pagelimit maxpagesize size")
SIZES = (*_words("limit"), *PAGE_SIZES, *_words("maxresults maxitems count take top rows maxkeys"))
"""Parameters that say how many items are wanted; of a numbered page, those for pages come first."""
NEXT_URLS = _words("nexturl nexturi nextlink nextpageurl nextpageuri nextpagelink nexthref odatanextlink")
SURE_URLS = ("odatanextlink",)
"""Members that are for nothing else, whatever the operation takes."""
LINK_HOLDERS = _words("links link")
MORE = _words(
    "hasmore hasnext hasnextpage hasmoreitems hasmoreresults hasmorepages morepages moreresults more isnextpage"
)
TOTALS = _words("total totalcount totalitems totalresults totalrecords totalsize totalelements totalhits totalentries")
TOTAL_PAGES = _words("totalpages pagecount pagestotal totalpagecount numpages numberofpages lastpage pages")
ENVELOPES = _words(
    "meta metadata pagination paging page pageinfo pagedata paginationinfo resultinfo cursor cursors links link "
    "responsemetadata paginationmetadata pagemetadata result results data response next"
)
"""Objects inside an answer that say something of the page."""
ITEM_ENVELOPES = _words("data result results response embedded payload content meta")
"""Objects inside an answer that may hold the list."""
NO_ITEMS = _words("errors warnings")
"""Lists that are beside the items of an answer."""
SPRING = frozenset(_words("totalelements pageable numberofelements"))
"""Members of the pages of a framework that counts from 0."""
