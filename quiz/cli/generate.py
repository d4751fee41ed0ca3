"""`quiz generate`: from texts to a pack."""


def generate() -> None:
    """Make a pack from texts."""
