"""The room of the player's own lines."""
