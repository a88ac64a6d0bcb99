"""Draw catalogues and simulate photos of them, for the demo, training and tests."""
