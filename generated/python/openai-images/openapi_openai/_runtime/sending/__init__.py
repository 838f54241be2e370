"""The core of a call: what a client is told, what is sent, what came of it, whether to send it again."""
