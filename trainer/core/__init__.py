"""The nouns and rules of the trainer: pure values and functions, without Qt, disk, clock or threads."""
