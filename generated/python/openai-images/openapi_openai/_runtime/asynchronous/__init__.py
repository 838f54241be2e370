"""The half of the runtime that waits in tasks: the clients and responses of `async` code."""
