"""One file for each task; each calls `matcher.matcher` in a few lines."""
