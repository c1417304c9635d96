"""The library of scenes."""
