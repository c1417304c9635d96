"""The window and its rooms; decides nothing that can be decided below."""
