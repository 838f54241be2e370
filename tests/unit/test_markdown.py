"""The Markdown encoders: what the document says is rendered, and is inert."""

from __future__ import annotations

import random

import pytest
from markdown_it import MarkdownIt

from specloom.targets import markdown

RENDERER = MarkdownIt("commonmark", {"html": True}).enable("table")
ATTACKS = [
    "<script>alert(1)</script>",
    "`<b>` is code, <b> is not",
    "``` <img src=x onerror=alert(1)>",
    "```python\nx = '<b>'\n",
    "[a](javascript:alert(1))",
    "[a]( JaVaScRiPt:alert(1))",
    "[a](data:text/html;base64,xx)",
    "![a](vbscript:x)",
    "[a][b]\n\n[b]: javascript:alert(1)",
    "> [b]: javascript:alert(1)\n\n[b]",
    "- [b]: javascript:alert(1)\n\n[b]",
    "<javascript:alert(1)>",
    "[x](<javascript:alert(1)>)",
    "a `unclosed <b>\n<i> b` c",
    "# a heading\nb\n===\nc\n---",
    "<!-- a comment",
    "&lt;b&gt; &#60;script&#62;",
    "[a](java\tscript:alert(1))",
    "~~~\n<b>\n~~~ <i>",
    "[a\\](javascript:alert(1))",
]


def live(html: str) -> bool:
    """Whether rendered Markdown holds an element or a link that a document may not make."""
    lowered = html.lower()
    elements = ("<script", "<img", "<b>", "<i>", "<h1", "<h2", "<!--", "<iframe")
    links = ('href="javascript', 'href="data', 'src="vbscript', 'src="data', 'src="javascript')
    return any(mark in lowered for mark in elements + links)


@pytest.mark.parametrize("attack", ATTACKS)
def test_prose_is_inert(attack: str) -> None:
    for encode in (markdown.text, markdown.line, markdown.cell):
        assert not live(RENDERER.render(f"before\n\n{encode(attack)}\n\nafter"))
        assert not live(RENDERER.render(f"| a | b |\n| - | - |\n| x | {markdown.cell(attack)} |\n"))


def test_random_prose_is_inert() -> None:
    rnd = random.Random(3)
    pieces = [
        "<b>",
        "`",
        "``",
        "```",
        "~~~",
        "\n",
        "\n\n",
        "[a]",
        "(javascript:x)",
        "](",
        "\\",
        "|",
        "> ",
        "# ",
        "- ",
        "    ",
        "a",
    ]
    for _ in range(12000):
        attack = "".join(rnd.choice(pieces) for _ in range(rnd.randrange(1, 12)))
        assert not live(RENDERER.render(f"before\n\n{markdown.text(attack)}\n\nafter")), attack
        assert not live(RENDERER.render(f"| a |\n| - |\n| {markdown.cell(attack)} |\n")), attack


def test_a_cell_stays_in_its_column() -> None:
    for attack in ("a|b", "a\\|b", "`a|b`", "a\nb", "\\\\|"):
        for encode in (markdown.cell, markdown.code_cell):
            html = RENDERER.render(f"| a | b |\n| - | - |\n| x | {encode(attack)} |\n")
            assert html.count("<td>") == 2, (attack, html)


def test_prose_keeps_its_own_marks() -> None:
    html = RENDERER.render(markdown.text("**bold**, `code <b>`, [a link](https://example.org/) and\n\n- a list"))
    assert "<strong>bold</strong>" in html
    assert "<code>code &lt;b&gt;</code>" in html
    assert '<a href="https://example.org/">' in html
    assert "<li>a list</li>" in html


def test_a_list_has_room_above_it() -> None:
    assert markdown.text("These:\n- a\n- b\n\n1. c\n2. d") == "These:\n\n- a\n- b\n\n1. c\n2. d"
    assert markdown.text("- a\n  b\n- c\nd\n* e") == "- a\n  b\n- c\nd\n* e"
    assert markdown.text("a\n2. b") == "a\n2. b"


def test_a_rule_stays_a_rule_and_underlines_nothing() -> None:
    assert markdown.text("a\n\n---\n\nb\n---") == "a\n\n---\n\nb\n\\---"


def test_code_with_a_bar_in_a_cell_is_no_span() -> None:
    assert markdown.code_cell("a|b") == "<code>a&#124;b</code>"
    assert markdown.cell("`a | b` or ``c`|d``") == "<code>a &#124; b</code> or <code>c&#96;&#124;d</code>"
    assert markdown.code_cell("[a](b)|c") == "<code>[a&#93;(b)&#124;c</code>"


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [("ApiKeyAuth", "#apikeyauth"), ("api_key v2", "#api_key-v2"), ("a - b", None), ("Clé", None), ("日本", None)],
)
def test_an_anchor_is_one_that_all_renderers_make(heading: str, anchor: str | None) -> None:
    assert markdown.anchor(heading) == anchor


def test_relative_links_stay_links() -> None:
    assert '<a href="/docs/guides">' in RENDERER.render(markdown.text("[Learn more](/docs/guides)"))


@pytest.mark.parametrize("source", ["a", "`", "a`b", "``a``", "a|b", " ", ""])
def test_a_code_span_shows_what_it_was_given(source: str) -> None:
    html = RENDERER.render(markdown.code(source) + " x")
    assert source.strip() in html.replace("&quot;", '"')


def test_a_heading_is_bold_and_stands_alone() -> None:
    assert markdown.text("Hello.\n# Who may call\nAll.\n## Limits ##\n\nNone.") == (
        "Hello.\n\n**Who may call**\n\nAll.\n\n**Limits**\n\nNone."
    )
    assert markdown.text("# C#\n- a") == "**C#**\n\n- a"
    assert markdown.text("> # a\n- # b") == "> \\# a\n\n- \\# b"
    assert markdown.text("a\n\n    # b") == "a\n\n    # b"
    assert markdown.text("# `x` and y") == "\\# `x` and y"
    assert markdown.text("```\n# a comment\n```") == "```\n# a comment\n```"


def test_a_cell_keeps_paragraphs_and_lists_apart() -> None:
    assert markdown.cell("Which\nones.\n\nOne of:\n- `a|b`\n- c\n  d\n\n1. e") == (
        "Which ones.<br>One of:<br>- <code>a&#124;b</code><br>- c d<br>1. e"
    )
    assert markdown.cell("# Which\nAll.") == "**Which**<br>All."
    assert markdown.cell("```\na\n\nb\n```") == "``` a b ```"
