"""How the learned part of the judge is made and measured; no part of the installed program."""
