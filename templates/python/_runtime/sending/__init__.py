"""The core of a call, without any input or output: what is sent, what came of it, whether to send it again."""
