"""One file a task; each is a few lines over `matcher.matcher`."""
