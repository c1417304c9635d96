"""What practice adds up to: pure functions from history and the moment to an answer."""
