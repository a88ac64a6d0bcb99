"""Vector blocks for what a CLIP embedding loses; one file a cue."""
