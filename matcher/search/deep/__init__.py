"""A deep look: several views of a photo, candidates that any of them names, and their ranking."""
