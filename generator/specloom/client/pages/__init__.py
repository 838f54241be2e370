"""Pages: which operations give a list page by page, and how the next page is asked for."""
