"""A table for the terminal and, with --markdown, for a document."""

from __future__ import annotations

from dataclasses import dataclass, field

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table as RichTable


@dataclass(slots=True)
class Table:
    """Rows of text below a title; the columns after the first two are numbers."""

    title: str
    columns: list[str]
    caption: str = ""
    rows: list[tuple[str, ...]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def row(self, *cells: str) -> None:
        """Add a row."""
        self.rows.append(cells)

    def note(self, text: str) -> None:
        """Add a line below."""
        self.notes.append(text)

    def show(self, *, markdown: bool = False) -> None:
        """Print the table."""
        if markdown:
            print(f"\n{self.title}. {self.caption}\n")
            for cells in (tuple(self.columns), ("---",) * len(self.columns), *self.rows):
                print(f"| {' | '.join(cells)} |")
        else:
            shown = RichTable(title=self.title, box=box.SIMPLE_HEAD, caption=self.caption, title_justify="left")
            for number, column in enumerate(self.columns):
                shown.add_column(column, justify="left" if number < 2 else "right", no_wrap=True)  # noqa: PLR2004
            for cells in self.rows:
                shown.add_row(*map(escape, cells))  # `[fast]` is a name, and no style
            widest = Console(width=1000).measure(shown).maximum  # a table that is cut tells nothing
            Console(width=max(120, Console().width, widest), highlight=False).print(shown)
        for text in self.notes:
            print(f"  {text}")
