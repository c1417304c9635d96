"""Events: what the player means to go to, the warm-up for it, the plans, and what remains to be done."""
