"""The modules of operations: signatures, methods, and the descriptors that the runtime reads."""
