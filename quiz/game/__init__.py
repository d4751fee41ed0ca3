"""The rules of the game: pure, no screen, no clock, no disk."""
