"""Bodies in every notation: for each kind a codec, which writes requests and reads responses."""
