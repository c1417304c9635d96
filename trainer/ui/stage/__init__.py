"""The stage: the place, the person, the talk, and the exit."""
