"""Descriptions as Markdown: HTML becomes marks, badges vanish, and what only looks like HTML stays."""

from __future__ import annotations

import time

import pytest

from specloom.markup import readable


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "<p>Use the <code>id</code> of a <b>file</b>.</p><p>Second &amp; last.</p>",
            "Use the `id` of a **file**.\n\nSecond & last.",
        ),
        ("Values:<ul><li>one</li>\n<li>two\n <i>x</i></li></ul>after", "Values:\n\n- one\n- two *x*\n\nafter"),
        ("<ol><li>A</li><li>B<ul><li>C</li></ul></li></ol>", "1. A\n2. B\n  - C"),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("<a href='https://x.y'>the docs</a> now", "[the docs](https://x.y) now"),
        ("<h2>Title</h2>text", "**Title**\n\ntext"),
        ("one<!-- two -->three", "onethree"),
        ("x &lt;b&gt; y &#39;z&#39;", "x <b> y 'z'"),
        ("[![Build](https://img.shields.io/x)](https://ci) Text ![a](https://x/badge.svg)", " Text "),
        ("See ![the plan](https://x/plan.png)", "See ![the plan](https://x/plan.png)"),
    ],
)
def test_html_becomes_markdown(text: str, expected: str) -> None:
    assert readable(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Give <templateKey> and <scope>, a < b, List<i>, Map<a, b>",
        "`<p>` and `` <b>`</b> ``",
        "```\n<b>x</b> &amp;\n```",
        "<script>alert(1)</script>",
        "a &unknown; b & c",
    ],
)
def test_what_is_no_html_stays(text: str) -> None:
    assert readable(text) == text


@pytest.mark.parametrize("text", ["<p>", "<p></p>\n", "![](https://img.shields.io/badge/x)", "<br/>", None])
def test_what_has_no_words_is_no_text(text: str | None) -> None:
    assert readable(text) is None


@pytest.mark.parametrize("part", ["<!--", "`" * 7 + " ", "<a x ", "<b>", "&amp", "![", "[![a](", "```\n", "<ul><li>"])
def test_the_time_grows_with_the_text(part: str) -> None:
    started = time.perf_counter()
    readable(part * 20_000 + "&amp;")
    assert time.perf_counter() - started < 5
