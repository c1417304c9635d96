"""Progress: grades and marks over time, and every attempt to reopen."""
