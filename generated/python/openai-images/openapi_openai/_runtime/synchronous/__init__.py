"""The half of the runtime that waits in threads, written from `asynchronous` file by file."""
