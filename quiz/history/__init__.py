"""What was played: the event log of rounds, and what is derived from it."""
