"""From a response to values and errors."""
