"""Drawn catalogues and simulated photos of them: data for the demo, for training and for tests."""
