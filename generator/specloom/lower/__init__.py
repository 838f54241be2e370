"""Document to ir: the only room that sees both."""
