"""Judging a line in its scene by rules that are data."""
