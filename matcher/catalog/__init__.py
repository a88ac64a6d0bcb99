"""What is sold: products, taxonomy categories and the feeds that bring them."""
