"""Letters: templates for written closings, and who waits for one."""
