"""Finding, reading and checking content files; hands text to the core."""
