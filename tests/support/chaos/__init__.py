"""A run in which everything is killed while work goes on, and the count of what became of it."""
