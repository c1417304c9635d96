"""The partner’s voice."""
