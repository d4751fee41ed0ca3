"""One module a screen: each turns keys into commands, and paints what the round says."""
