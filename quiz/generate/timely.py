"""Whether a question holds on any day: what was so, or to come, when the text was written may be over."""

from __future__ import annotations

import re

from quiz.generate.asked import Asked
from quiz.generate.lexicon import RELATIVE_TIMES
from quiz.generate.standing import AT_WORK
from quiz.generate.values import MONTHS

_CHANGING = frozenset(["percent", "count", "money"])
_NOW = re.compile(r"^(?!.*\b(?:1\d{3}|20\d\d|did)\b).*\b(?:is|are|does|do|has|have)\b")
"""A question in the present tense without a year: a figure in the news is another one a year later ("did ... do" is
done, and stays)."""
_THEN = re.compile(r"\b(?:1\d{3}|20\d\d|did|was|were|had|[a-z]+ed|according)\b", re.IGNORECASE)
_HOLDS = re.compile(r"\bdo(?:es)? .* (?:have|own|hold)\?$")

_THE_LAST = re.compile(r"\bthe (?:last|latest|most recent) (?!of\b)")
_LAST_DID = re.compile(r"\blast [a-z]+ed\b|\bdid .*(?<!the) last (?!in\b|for\b|until\b)[a-z]+ ")
"""What somebody had done for the last time: he may have done it since."""

_ELSEWHERE = re.compile(
    r"\bthe (?:following|next|previous|preceding|same) (?:night|day|morning|evening|week|weekend|month|year|season|"
    r"summer|winter|spring|autumn|decade|century)s?\b"
    r"|\b\d{4} GMT\b|\b(?:respectively|fellow|straight)\b|\ban? similar\b|\bonly [a-z]+ed\b.* \d{4}\b"
)
"""To what each belongs, whose fellows they are, what it is like, stands elsewhere."""

_HAD = re.compile(r"Who had \w+(?!.*\b(?:by|before|when|until)\b)")
"""A deed before another that the question does not tell."""

_SINCE = re.compile(r"\b(?:did|was|were) .*\bsince (?:1\d{3}|20\d\d)\b")
"""The past of what goes on: until when?"""

_MONTH = "|".join(MONTHS)
_BARE_MONTH = re.compile(
    rf"\b(?:in|on|since|until|by|from|of|during)(?: early| late| mid-?)? (?:\d{{1,2}} )?(?:{_MONTH})\b"
    r"(?!(?: \d{1,2})?,? \d{4})"
)
"""A month without its year."""


def passing(asked: Asked) -> str | None:
    """Refuse what was of its day, where nobody knows which day that was."""
    now = _NOW.search(asked.stem) or (asked.recipe in _CHANGING and not _THEN.search(asked.stem))
    changes = asked.reports and asked.recipe in _CHANGING and bool(now) and not asked.is_listed_out
    # "In which country does the forum meet?": next week, perhaps.
    # Where somebody works is as well known, and as lasting, as what he is.
    works = AT_WORK.match(asked.stem) is not None
    present = re.search(r"\b(?:does|do|is|are)\b", asked.stem) is not None
    today = asked.reports and asked.recipe == "place" and present and not works
    holds = asked.reports and asked.recipe == "quantity" and _HOLDS.search(asked.stem) is not None
    if asked.source_date is None and ((asked.fact.passing and not works) or changes or holds or today):
        return "G-PLAN"
    if asked.reports and _THE_LAST.search(asked.stem):
        return "G-CONTEXT"
    coming = asked.reports and re.search(r"\bwill\b", asked.outside) is not None
    return "G-PLAN" if asked.source_date is None and (coming or _LAST_DID.search(asked.outside)) else None


def pointing(asked: Asked) -> str | None:
    """Refuse words that point at something outside the question and the line above it."""
    above = (asked.context or "").lower()
    if not all(re.search(rf"\b{re.escape(noun)}(?:s|es)?\b", above) for noun in asked.fact.relies):
        return "G-CONTEXT"
    since = _SINCE.search(asked.outside) or _ELSEWHERE.search(asked.outside)
    if since or _HAD.match(asked.stem) or _BARE_MONTH.search(asked.stem):
        return "G-CONTEXT"
    words = re.findall(r"[a-z]+", (asked.outside if asked.recipe == "quotation" else asked.stem).lower())
    away = RELATIVE_TIMES - {"this", "last", "next", "month", "year", "week", "night", "later", "ago"}
    return "G-CONTEXT" if any(word in away for word in words) else None
