"""The drawn catalogue, its simulated photos and the page that shows the answers."""
