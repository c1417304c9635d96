"""The list of the scenes that come with the program, made ahead: `python -m trainer.library.shipped` writes it."""

from trainer.library.index import index_text
from trainer.library.scenarios import index_of
from trainer.paths import SCENARIOS, SHIPPED_INDEX

if __name__ == "__main__":
    SHIPPED_INDEX.write_text(index_text(index_of(SCENARIOS)), "utf-8")
