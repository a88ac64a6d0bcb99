"""Products, taxonomy categories, and the feeds that they are read from."""
