"""What the player did, kept in one SQLite file."""
