"""How often the right SKU comes first: figures with intervals, from the real path."""
