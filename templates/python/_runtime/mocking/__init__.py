"""What the in-process server of `testing` is made of: the requests it keeps, and the answers it gives."""
