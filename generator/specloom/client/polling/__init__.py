"""Long operations: what begins something that goes on after the answer, and how to wait for its end."""
