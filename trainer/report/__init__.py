"""What leaves the program as files for people."""
