"""The look as values: tokens, one style sheet made from them, and the palette."""

from trainer.ui.theme.tokens import Tokens, read_tokens

__all__ = ["Tokens", "read_tokens"]
