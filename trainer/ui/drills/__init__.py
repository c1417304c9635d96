"""The drills: practice that is shorter than a scene."""
