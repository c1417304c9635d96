"""Playing a scenario: pull, not push; steppable, rewindable, savable."""
