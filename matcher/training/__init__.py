"""New encoder versions from a shop's own photos: data, losses, the loop, and what it writes."""
