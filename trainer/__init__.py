"""Graceful Exit: a trainer for leaving a conversation kindly, honestly and clearly."""

__version__ = "0.1.0"
