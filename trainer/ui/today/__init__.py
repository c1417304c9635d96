"""Today: what to play now."""
