"""Every sentence of the interface, as `from quiz import words` gives it. One file a language; so far, English."""

from quiz.words.en import *  # noqa: F403 - this is the language; a list of its names here could only differ
