"""The verdict: the line with its pencil marks, what to keep, what to change, and the rules behind it."""
