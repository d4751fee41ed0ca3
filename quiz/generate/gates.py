"""Gates: what an item must pass before anybody sees it, each with a code that the report counts."""

from __future__ import annotations

import re

from quiz.generate.facts import NUMERIC, Fact, Want
from quiz.generate.first_names import FIRST_NAMES, plain
from quiz.generate.lexicon import MAKING, MAKING_WORKS, RELATIVE_TIMES
from quiz.generate.lists import COUNTRIES, STATES, aliases, entry, kin
from quiz.generate.stems import MOST_WORDS, anchors
from quiz.generate.values import MONTHS, Day, day, number
from quiz.packs.sources import SourceText

CODES = {
    "G-ANCHOR": "neither the question nor its context line names who or what it is about",
    "G-BOUND": "the text gives a bound (over, up to, more than), which other options would also keep or break",
    "G-COARSE": "another passage tells the date more exactly",
    "G-CONFLICT": "the texts contradict each other, or themselves",
    "G-CONTEXT": "a word points at something outside the question",
    "G-DATE": "the date has no year",
    "G-DISTRACTOR": "there are not three wrong options of the answer's kind",
    "G-DUPLICATE": "another item asks for the same thing",
    "G-FAITH": "the question leaves out a word that limits what the sentence tells of",
    "G-GENERAL": "the question would fit more than the one it is about",
    "G-GIVEAWAY": "another item of the pack tells the answer",
    "G-KEY": "the question holds the answer, or a word of it",
    "G-LENGTH": "question, quotation or answer is too short or too long",
    "G-LIMIT": "the pack is full: --limit has kept better ones",
    "G-LOOKS": "the answer stands out among the options by length or form",
    "G-PLAN": "it was still to come, or may have changed since, and nobody knows when the text was written",
    "G-QUOTE": "no part of the sentence can be shown as proof: too long, or misspelt",
    "G-ROUND": "the answer is not in the quote",
    "G-SHARE": "enough items of this kind are in the pack",
    "G-SPEAKER": "nobody is named as the speaker beside the quotation",
}
"""Refusal codes and what they mean."""

FEWEST_TELLING = 9
"""Words of a question for a doer that one name is enough for, below a line that says what the text is about."""
MOST_OPTION = 60
"""Cells of an option that fits one row beside its key."""

_ANCHORS = {"person": 2, "agent": 1, "place": 1, "listed": 1}
"""By recipe, how many names and figures must tell a deed from others like it: many people do much, and often."""

_SUPERLATIVE = re.compile(r"\b(?:most|first|second|third|fourth|fifth|only|last|\w{2,}est)\b")
"""What is true of one thing alone needs no other name."""


_BROKEN = re.compile(
    r"^One |\b(?:co|anti|pre|mid) (?:[a-z]|\?)|\b(?:like|such as)\?$|(?<!\d) and \d[\d,.]*(?:\?| (?:in|at|on|for)\b)"
    r"|\bon (?:19|20)\d\d\b|\b(?:\d+|two|three|four|five|six) more [a-z]+\b|\beven more\b"
    r"|\b(?:is|are|was|were), (?:the|an?)\b"
)
"""What a sentence leaves that the parser has read wrongly: "a book he co-wrote", "One-half of the income went"."""

_ANYTHING = re.compile(
    r"\b(?:everything|everyone|everybody|anything|anyone|anybody|nothing|somebody|someone|something)\b"
)
"""Of whom, or of what, stands elsewhere: "destroyed almost everything of value"."""

_MADE_ONCE = re.compile(r"Which (?:law|amendment|treaty|document|Supreme Court case)\b")
"""What does something but once: "Which law taxed molasses ...?" needs no name."""

_RANK = re.compile(
    r"(?:is|are) the (?:\w+ )?(?:most|only|\w{2,}est)\b.* (?:in|of|on|by|to|for) (?:the|Earth|all|any|its)\b"
)
"""A rank with the range that it is one of."""


def _lasting(stem: str) -> bool:
    return _SUPERLATIVE.search(stem) is not None and re.search(r"\b(?:is|are|has|have)\b", stem) is not None


_REPORTED = frozenset(["percent", "measure", "superlative", "count", "quantity"])
"""Recipes for figures: a study's figures are those of a place and a year, which the question must name."""

_COUNTED_DEEDS = re.compile(r"^(?:\w+ )?[Hh]ow many .* did ")
_WHOLE_LIFE = re.compile(
    r"\b(?:career|total|altogether|life|lifetime|per|each|every|ever)\b|\b(?:write|compose|paint|invent)\?$"
)
"""Words of a period that needs no name."""

_OF_SOMEBODY = frozenset(["job", "nationality"])
"""Recipes for what somebody is, which is worth asking of whom the text is about."""

_CHANGING = frozenset(["percent", "count", "money"])
_NOW = re.compile(r"^(?!.*\b(?:1\d{3}|20\d\d|did)\b).*\b(?:is|are|does|do|has|have)\b")
"""A question in the present tense without a year: a figure in the news is another one a year later ("did ... do" is
done, and stays)."""

_OF_ONE_DAY = frozenset(["date", "person", "agent", "place", "happening"])
"""Recipes for what was done once."""

_SALES = re.compile(r"\bdid (?:sales|prices|profits|shares|revenues?|demand|exports|imports)\b")

_NAME = re.compile(r"(?<=[a-z,] )\"?[A-Z]")

_HOLDS = re.compile(r"\bdo(?:es)? .* (?:have|own|hold)\?$")

_BODY = re.compile(
    r"\b(?:Organi[sz]ation|Authority|Association|Agency|Fund|Institute|Council|Commission|Committee|Board|Union"
    r"|Federation|Department|Office|Service|Society|Foundation|Bank|Corporation|Company|Board)\b"
)

_THEN = re.compile(r"\b(?:1\d{3}|20\d\d|did|was|were|had|[a-z]+ed|according)\b", re.IGNORECASE)

FEWEST_USES = 4
"""Mentions of an acronym that is a word of the story; what others stand for is a trifle."""

_FIGURES = _REPORTED - {"superlative"} | {"money", "place", "listed"}
_NAMES = re.compile(r"[a-z,.] \"?(?!I\b)[A-Z]|\b(?:1\d{3}|20\d\d)\b")
"""A name or a year within a question."""

_STUDY = re.compile(r"\b(?:study|survey|poll|researchers|scientists|report)\b", re.IGNORECASE)
_SAID = re.compile(r"\b(?:said|says|told)\b")
_OPENING = 1000
"""Characters in which a report on a study says that it is one."""


def is_report(source: SourceText) -> bool:
    """Say whether a text reports what somebody has found out, or said, of late."""
    return _STUDY.search(source.view, 0, _OPENING) is not None or _SAID.search(source.view) is not None


_GENERAL = frozenset(
    [
        "quotation",
        "reported",
        "definition",
        "title",
        "acronym",
        "term",
        "percent",
        "measure",
        "count",
        "listed",
        "superlative",
    ]
)
"""Recipes whose questions may name nobody, if a context line says what they are about."""

_STOP = frozenset(
    """
    the a an of in on at to for and or by with from as is was were are be been did does do has have had what which who
    how many year date month its his her their that this when where
    """.split()
)


def gate(fact: Fact, context: str | None, source: SourceText, source_date: str | None, topic: str = "") -> str | None:
    """Return the code of the first gate that the fact fails, or None.

    Args:
        fact: the fact, before it has distractors.
        context: the line that will stand above its question.
        source: the text that it was found in.
        source_date: when the text was published, if that is known.
        topic: what its headline says that it is about, by name.
    """
    if not fact.stem:
        return "G-CONTEXT"
    if fact.lost:
        return "G-FAITH"
    quote = source.view[fact.span[0] : fact.span[1]]
    words = fact.stem.split()
    if not 4 <= len(words) <= MOST_WORDS or len(fact.answer) > MOST_OPTION:
        return "G-LENGTH"
    if len(re.findall(r"\b(?:1\d{3}|20\d\d)\b", fact.stem)) > 2:
        return "G-LENGTH"
    if fact.want in NUMERIC and re.search(r"\d(?: to |-)\d", fact.answer):
        # Between 8 and 20 is as true as between 10 and 20.
        return "G-BOUND"
    years = [int(year) for year in re.findall(r"\b(?:1\d{3}|20\d\d)\b", fact.stem)]
    if fact.want in NUMERIC and len(years) > 1 and re.match(rf"{max(years) - min(years)}\b", fact.answer):
        # "Between 1865 and 1980" tells how long it took.
        return "G-KEY"
    if isinstance(fact.value, Day) and fact.value.year is None:
        return "G-DATE"
    # Somebody's own words tell a deed from others: 'Who called it a "revolution"?'.
    own_words = len(re.findall(r'"[a-z][^"]+"', fact.stem))
    named = fact.names or own_words or re.search(r"[a-z,] \"?[A-Z]", fact.stem)
    if any(re.search(rf"{year} ?[-/] ?\d", quote) for year in re.findall(r"\b(?:1\d{3}|20\d\d)\b", fact.stem)):
        # "In 2000-01" is not in 2000.
        return "G-BOUND"
    if re.search(r"\bknown [A-Z]", fact.stem):
        return "G-GENERAL"
    if re.search(r"[*#\[\]]|\]\(", f"{fact.stem} {fact.answer}") or "](#" in quote:
        # Marks of a text that was no plain text.
        return "G-CONTEXT"
    if fact.recipe not in ("quotation", "reported") and _ANYTHING.search(re.sub(r'"[^"]*"', "", fact.stem)):
        return "G-CONTEXT"
    if _BROKEN.search(fact.stem):
        return "G-CONTEXT"
    if fact.want is Want.TITLE and " – " not in fact.answer and anchors(fact.stem) < 2:
        return "G-ANCHOR"
    if fact.bare:
        return "G-GENERAL"
    if fact.recipe == "date" and not topical_line(context) and _SALES.search(fact.stem):
        # Whose, and where?
        return "G-ANCHOR"
    figures = [figure for figure in re.findall(r"\d[\d,.]*", fact.stem) if not re.fullmatch(r"1\d{3}|20\d\d", figure)]
    told_apart = _NAME.search(fact.stem) or figures or own_words or fact.names
    if fact.recipe in _OF_ONE_DAY and not told_apart and not _lasting(fact.stem):
        # "In what year was the timber roof destroyed?"
        return "G-ANCHOR"
    fewest = _ANCHORS.get(fact.recipe, 0)
    if context is not None and len(words) >= FEWEST_TELLING:
        # The line above says whose story it is.
        fewest = min(fewest, 1)
    if MAKING.intersection(words[1:3]) or re.match(rf'Who (?:{"|".join(MAKING_WORKS)}) "', fact.stem):
        fewest = min(fewest, 1)
    if fact.recipe == "listed" and len(words) >= FEWEST_TELLING and _MADE_ONCE.match(fact.stem):
        fewest, enacted = 0, True
    else:
        enacted = False
    if anchors(fact.stem) + own_words < fewest and not _lasting(fact.stem):
        return "G-ANCHOR"
    # A question that names what the headline names needs no line.
    topical = topical_line(context) or (bool(topic) and topic in fact.stem)
    if _COUNTED_DEEDS.search(fact.stem) and anchors(fact.stem) < 2 and not _WHOLE_LIFE.search(fact.stem):
        # "How many points did the Panthers give up?": in which match, or season?
        return "G-ANCHOR"
    above = f"{'' if context is None or context.startswith('About ') else context} {topic}"
    known = '"' in above or any(part in above for name in fact.banned for part in name.split())
    if fact.recipe in _OF_SOMEBODY and not known and is_report(source):
        # What a witness does for a living is a trifle, and who he is, nobody knows.
        return "G-GENERAL"
    # Once counted, "the most abundant in Europe" is no lasting record, whatever it names; "the rules that Ada Byron
    # set" are clear only below a headline.
    fewest = 1 if topical or fact.recipe == "measure" else 2
    # "The average shower" is any.
    general = " the average " in fact.stem
    if fact.recipe in _REPORTED and anchors(fact.stem) < fewest and is_report(source) and not general:
        return "G-ANCHOR"
    typical = re.search(r"\b(?:average|typical)\b", fact.stem) is not None
    if fact.recipe in _FIGURES and not topical and not typical and not _NAMES.search(fact.stem):
        # "All deaths", "sales": whose, and where?
        return "G-ANCHOR"
    enough = topical or anchors(fact.stem) > 1
    claimed = fact.recipe == "reported" and len(words) >= FEWEST_TELLING
    # "Which language is the third most common native language in the world?"
    claimed |= enacted or (fact.recipe in ("listed", "superlative") and _RANK.search(fact.stem) is not None)
    if not named and not enough and not claimed and not general and (context is None or fact.recipe not in _GENERAL):
        return "G-ANCHOR"
    if fact.recipe == "acronym" and is_report(source) and _BODY.search(fact.answer):
        # What a body in the news is called in full is a trifle.
        return "G-SHARE"
    if fact.recipe == "acronym":
        short = fact.stem.split()[2]
        if len(re.findall(rf"\b{re.escape(short)}\b", source.view)) < FEWEST_USES:
            return "G-SHARE"
    if fact.recipe == "quotation" and context is None and _calls_by_first_name(fact.stem):
        # "Alex has proven ...": which Alex, of what?
        return "G-ANCHOR"
    now = _NOW.search(fact.stem) or (fact.recipe == "percent" and not _THEN.search(fact.stem))
    passing = fact.passing or (fact.recipe in _CHANGING and bool(now) and is_report(source))
    passing |= fact.recipe == "quantity" and _HOLDS.search(fact.stem) is not None and is_report(source)
    if passing and source_date is None:
        return "G-PLAN"
    if is_report(source) and re.search(r"\bthe (?:last|latest|most recent) (?!of\b)", fact.stem):
        # What was the last when the text was written.
        return "G-CONTEXT"
    outside = re.sub(r'"[^"]*"', "", fact.stem)
    coming = re.search(r"\bwill\b", outside) is not None and is_report(source)
    if source_date is None and (
        coming or re.search(r"\blast [a-z]+ed\b|\bdid .*(?<!the) last (?!in\b|for\b|until\b)[a-z]+ ", outside)
    ):
        # What was to come, and what nobody had done since.
        return "G-PLAN"
    if re.search(r"\b(?:respectively|fellow|straight)\b|\bonly [a-z]+ed\b.* \d{4}\b", fact.stem) or _HAD.match(
        fact.stem
    ):
        # To what each belongs, whose fellows they are, and before what he had done it, stands elsewhere.
        return "G-CONTEXT"
    if _points_away(fact):
        return "G-CONTEXT"
    if _shares_words(fact, context):
        return "G-KEY"
    return None if _round_trip(fact, quote) else "G-ROUND"


def topical_line(context: str | None) -> bool:
    """Say whether the line above is a headline, not what a text without one seems to be about."""
    return context is not None and not context.startswith("About ")


def _calls_by_first_name(stem: str) -> bool:
    """Say whether somebody is called Alex, and nothing else."""
    alone = re.findall(r"(?<![A-Z][a-z] )\b([A-Z][a-z]+)\b(?! [A-Z])", stem.removeprefix("Who said"))
    return any(plain(word) in FIRST_NAMES for word in alone)


def looks(fact: Fact, distractors: list[str]) -> str | None:
    """Return G-LOOKS if the answer stands out: by far the longest or shortest, or the only one of its form.

    Names of persons, works and places are as long as they are: their length tells nothing.
    """
    answer = fact.answer
    if fact.want in (Want.TERM, Want.THING):
        for part in {word[:5] for word in _words(fact.stem) if len(word) >= 5}:
            # "Nutrients" tells "macronutrients", unless it tells two of the others as well.
            if part in answer.casefold() and sum(part in other.casefold() for other in distractors) < 2:
                return "G-KEY"
    if fact.want in (Want.PERSON, Want.TITLE, Want.PLACE, Want.THING):
        return None
    lengths = sorted(map(len, distractors))
    if len(answer) > max(1.6 * lengths[-1], lengths[-1] + 5) or len(answer) < min(lengths[0] / 1.8, lengths[0] - 4):
        return "G-LOOKS"
    forms = (str.islower, lambda text: text.startswith("the "), lambda text: "-" in text)
    return "G-LOOKS" if any(form(answer) and not any(map(form, distractors)) for form in forms) else None


_MONTH = "|".join(MONTHS)
_BARE_MONTH = re.compile(
    rf"\b(?:in|on|since|until|by|from|of|during)(?: early| late| mid-?)? (?:\d{{1,2}} )?(?:{_MONTH})\b"
    r"(?!(?: \d{1,2})?,? \d{4})"
)
"""A month without its year."""


_HAD = re.compile(r"Who had \w+(?!.*\b(?:by|before|when|until)\b)")
"""A deed before another that the question does not tell."""


def _points_away(fact: Fact) -> bool:
    if _BARE_MONTH.search(fact.stem):
        return True
    outside = re.sub(r'"[^"]*"', "", fact.stem) if fact.recipe == "quotation" else fact.stem
    words = re.findall(r"[a-z]+", outside.lower())
    return any(
        word in RELATIVE_TIMES
        and word not in ("this", "last", "next", "month", "year", "week", "night", "later", "ago")
        for word in words
    )


def _shares_words(fact: Fact, context: str | None) -> bool:
    """Say whether question or context holds a content word of the answer, which the distractors would lack."""
    if fact.want in NUMERIC:
        # Behind "%" no word ends, and of two percentages one tells the other's size.
        shown = f"{context or ''} {fact.stem}"
        share = fact.want is Want.PERCENT and re.search(r"\d ?%|\d per ?cent\b", fact.stem) is not None
        return share or re.search(rf"(?<!\w){re.escape(fact.answer)}(?!\w)", shown) is not None
    told = set(_words(f"{context or ''} {fact.stem}"))
    own = set(_words(fact.answer))
    if fact.want in (Want.TERM, Want.THING):
        # Harmless if the other options have the words as well, which `looks` sees to.
        # "To which continent did she travel to play in Sweden?"
        return own <= told or (entry(fact.answer, "continent") is not None and _names_land(fact.stem))
    if fact.want is Want.TITLE:
        # Titles of one series share its name with all options.
        own = set(_words(fact.answer.rpartition(" – ")[2]))
    if fact.want is Want.PLACE and any(a[:4] == b[:4] for a in own for b in told if len(a) > 3 and len(b) > 3):
        # "English" tells "England".
        return True
    if fact.want is Want.PLACE and _is_named_otherwise(fact, f"{context or ''} {fact.stem}"):
        return True
    if fact.want is Want.PLACE and told & set(_ADJECTIVES.get(fact.answer.removeprefix("the ").casefold(), ())):
        return True
    return bool(own & told)


def _names_land(stem: str) -> bool:
    return any(kin(name, COUNTRIES) for name in re.findall(r"[A-Z]\w+(?: [A-Z]\w+)*", stem))


def _is_named_otherwise(fact: Fact, shown: str) -> bool:
    """Say whether a country stands above its question by another name ("US firm"), or by a state of its own
    ("Florida-based")."""
    short = [alias for alias in aliases(fact.answer) if alias.isupper()]
    states = re.findall(r"[A-Z][a-z]+(?: [A-Z][a-z]+)?", shown) if fact.answer.endswith("United States") else ()
    return any(re.search(rf"(?<!\w){re.escape(alias)}(?!\w)", shown) for alias in short) or any(
        kin(state, STATES) for state in states
    )


_ADJECTIVES = {
    "spain": ["spanish", "castilian"], "france": ["french"], "netherlands": ["dutch"], "greece": ["greek"],
    "united kingdom": ["british", "english"], "turkey": ["turkish"], "poland": ["polish"], "denmark": ["danish"],
    "finland": ["finnish"], "sweden": ["swedish"], "switzerland": ["swiss"], "ireland": ["irish"],
    "wales": ["welsh"], "philippines": ["filipino"], "united states": ["american"], "iraq": ["iraqi"],
    "cyprus": ["cypriot"], "peru": ["peruvian"], "england": ["english"], "scotland": ["scottish"],
}  # fmt: skip
"""Adjectives that tell a country without its first four letters."""


def _words(text: str) -> list[str]:
    return [word for word in re.findall(r"[\w']+", text.casefold()) if word not in _STOP]


_DATES = re.compile(
    rf"(?:\d{{1,2}} )?(?:{'|'.join(MONTHS)})(?: \d{{1,2}})?,? \d{{4}}|\d{{4}}",
)


def _round_trip(fact: Fact, quote: str) -> bool:
    """Say whether the answer can be read off the quote again."""
    if isinstance(fact.value, Day):
        return any(day(part) == fact.value for part in _DATES.findall(quote))
    if fact.want is Want.COUNT and " " not in fact.answer:
        return any(number(part) == number(fact.answer) for part in re.findall(r"\d[\d,.]*\d|\d|[A-Za-z-]+", quote))
    if fact.want in (Want.COUNT, Want.MEASURE, Want.MONEY, Want.PERCENT, Want.CENTURY):
        # "A third of the farmers": the answer is written small.
        return fact.answer.removeprefix("the ").casefold() in " ".join(quote.casefold().split())
    if fact.want is Want.TITLE:
        tail = fact.answer.rpartition(" – ")[2]
        return re.sub(r"\W+", "", tail).casefold() in re.sub(r"\W+", "", quote).casefold()
    if fact.want in (Want.PLACE, Want.THING) and any(
        re.search(rf"(?<!\w){re.escape(alias)}(?!\w)", quote) for alias in aliases(fact.answer)
    ):
        # "Stanford" proves Stanford University, and "the US" the United States.
        return True
    last = fact.answer.removeprefix("the ").split()[-1]
    return last.casefold() in quote.casefold()
