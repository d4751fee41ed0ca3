"""quotequiz: a trivia game for the terminal whose every answer comes with proof."""

__version__ = "0.1.0"
