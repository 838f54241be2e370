"""From arguments to the text of a request: parameters, headers and bodies."""
