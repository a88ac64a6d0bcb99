"""What fields and texts say of a product, normalised, and where two products contradict."""
