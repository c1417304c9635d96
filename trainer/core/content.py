"""What all values that come from files have in common."""

PLAIN = {"extra": "forbid", "use_attribute_docstrings": True}
"""How the library reads these values from files: unknown keys are refused, docstrings become the schema's texts."""
