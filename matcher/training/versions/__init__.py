"""What training leaves: an encoder in its folder, its figures, its card and its curves."""
