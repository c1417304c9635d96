"""On the night itself: how many people one has talked with."""
