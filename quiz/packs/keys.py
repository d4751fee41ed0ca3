"""The keys of a pack file, and what other programs call them."""

from __future__ import annotations

TOP_KEYS = ("questions", "pack", "format")
PACK_KEYS = ("id", "title", "version", "language", "description", "authors", "licence", "skip", "resolve")
ORIGIN_KEYS = ("recipe", "version", "hash", "spare")
OPTION_KEYS = ("text", "why", "pin")
ITEM_KEYS = (
    *(
        "question",
        "answer",
        "distractors",
        "choices",
        "answers",
        "id",
        "context",
        "explanation",
        "quote",
        "source",
        "also",
    ),
    *("difficulty", "tags", "origin", "draft", "type", "tolerance", "accept", "x-allow"),
)
ABOUT_KEYS = ("title", "author", "publisher", "date", "url", "licence", "file")
SOURCE_KEYS = (*ABOUT_KEYS, "line", "span", "sha256")
PROOF_KEYS = ("quote", "source")
LIST_KEYS = ("distractors", "choices", "answers", "tags", "authors", "skip", "spare")
"""Those of them behind which a list of texts stands."""

KEYS = frozenset((*TOP_KEYS, *PACK_KEYS, *ITEM_KEYS, *OPTION_KEYS, *ORIGIN_KEYS, *SOURCE_KEYS))
"""All of them."""

OTHER_WORDS = {
    "wrong": "distractors",
    "incorrect": "distractors",
    "wrong_answers": "distractors",
    "incorrect_answers": "distractors",
    "options": "choices",
    "correct": "answer",
    "correct_answer": "answer",
    "correct_answers": "answers",
    "prompt": "question",
    "stem": "question",
    "reason": "explanation",
    "category": "tags",
    "license": "licence",
    "items": "questions",
    "name": "title",
}
"""What other programs call it, too far from our word for spelling to tell; looked up in small letters."""
