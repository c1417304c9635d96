"""Words as they were said, in the quotation marks of the window's language."""

from trainer.ui.words import translate


def in_quotes(words: str) -> str:
    """Somebody's words in quotation marks."""
    return translate("Stage", "“{words}”").format(words=words)
