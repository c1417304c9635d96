"""The nineteen rules."""
