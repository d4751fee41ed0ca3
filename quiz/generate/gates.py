"""Gates: what an item must pass before anybody sees it, each with a code that the report counts."""

from __future__ import annotations

import re
from dataclasses import replace

from quiz.generate.asked import Asked
from quiz.generate.facts import NUMERIC, Fact, Want
from quiz.generate.lands import CITIES, COUNTRIES, STATES
from quiz.generate.lexicon import NAME_TITLES, TRADES
from quiz.generate.lists import MARKS, PARTY_WORDS, aliases, entry, kin, members
from quiz.generate.recipes.figures import without_bound
from quiz.generate.standing import dated, headed, known, placed, spelled, told_apart
from quiz.generate.stems import MOST_WORDS
from quiz.generate.timely import passing, pointing
from quiz.generate.titles import key_of
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

MOST_OPTION = 60
"""Cells of an option that fits one row beside its key."""

MOST_YEARS = 2
"""Of a question that is read at a glance."""

_BROKEN = re.compile(
    r"\b(?:year|quarter|month|week|day)- |\bby (?:teenager|teenagers|substitute|captain|striker)\?$"
    r"|^One |\b(?:co|anti|pre|mid) (?:[a-z]|\?)|\b(?:like|such as)\?$|\ball but (?:on|in|at|for|with)\b"
    r"|\b\w+ (?:homeless|dead|injured|missing) (?:did|does|has)\b"
    r"|^How many [a-z -]+? (?:are|were) [a-z]+ of [\w -]+ and [a-z]+ of\b"
    r"|(?<!\d) and \d[\d,.]*(?:\?| (?:in|at|on|for)\b)"
    r"|\bon (?:19|20)\d\d\b|\b(?:\d+|two|three|four|five|six) more [a-z]+\b|\beven more\b"
    r"|\b(?:two|three|four|five|both) [a-z]+s,? \"?[A-Z](?![^?]* and \"?[A-Z])"
    r"|^What (?:is|are) (?:(?!that |which |who |what |when |where )\S+ )+(?:is|are|was|were) .*\bcalled\?"
    r"|\bthat [A-Z][\w ]*, (?:had|has|have|was|were|is) |\bwhat\b.*\bwhat\?$"
    r"|^How [a-z]+ (?:is|was|are|were) [a-z]+ [a-z]+ the [A-Z]|\bin common\?|^How many [a-z]+ was\b"
    r"| that [a-z]+s (?!been)[^?]* in (?:[A-Z][a-z]+ )?\d{4}\?$|\b(?:was|were|did) [A-Z]{3,} [a-z]+ed\b"
    r"|[a-z] \"[^\"]{3,}\" [A-Z][a-z]+ [A-Z][a-z]+\?$|\bfor an? [a-z]+ (?:gross|total) of \$"
    r"|\b(?:weeks|days|months|years) (?:wages|notice|pay|leave|holiday|salary)\b"
    r"|\bin (?:support|response|addition|favou?r|exchange|return|connection|charge|preparation)\?$"
    r"|[a-z], (?:was|were|did)\b|^(?:In|On|At|By) (?:what|which) [a-z ]+ having\b|\"\""
    r"|\bthe (?:elder|younger|older) [A-Z]"
    r"|^For how long .* (?:until|till|since|from) (?:in )?(?:1\d{3}|20\d\d)"
    r"|\b(?:is|are|was|were), (?:the|an?)\b|\b(?:was|were|did|is) (?:titled|entitled|named|called) \""
)
"""What a sentence leaves that the parser has read wrongly: "a book he co-wrote", "One-half of the income went"."""

_TENSELESS = re.compile(
    r"^(?:In what year|By what percentage|By how much) do\b"
    r"|^Who (?!has |have |had |said |says )[a-z]+ [^?\"]* since \w+"
)
"""A tense that the question cannot have: "Who led Kelmis since 2005?", "In what year do profits fall?"."""

_OPEN = re.compile(
    r"^Who (?:inherited|succeeded|replaced|assumed|held|took over|filled|left) (?:his|her) \w+"
    r"|\bthe (?:position|post|role|job) (?:from|by|in|on|at)\b|'s (?:replacement|successor)\b(?! as\b)"
    r"|\bplaced\?$|\b(?:fail|pass|succeed|identified|mentioned|discussed)\?$"
    r"|\bbirth to (?:an?|her|his) [a-z]+\?|^Who appeared (?:on|at|in)\b"
    r"|^(?:In what year|On what date|In which month and year) did (?:at least |about |some )?"
    r"(?:two|three|four|five|six|several|some|many) (?:people|men|women|persons|youths|boys|girls)\b"
    r"|^In what (?:year|decade) (?:was|were|did|had) an? [A-Z][a-z]+ [a-z]+ing\b|^In what year .* first in [A-Z]\w+\?$"
    r"|^Which [a-z]+ (?:nonetheless|nevertheless|however|instead|meanwhile|therefore|thus)\b"
    r"|(?<![\w-])[A-Z] (?:Squadron|Company|Battery|Troop|Division|Group|Battalion)\b(?! of\b)"
    r"|\bthe State (?:Senate|House|Legislature|Assembly|Supreme Court)\b|\bthe House of Representatives of\?$"
    r"|^Who [a-z]+ (?:that )?[^\"]*\beach (?:version|one|of)\b"
)
"""What leaves open where to, as what, whom or beside what: "was the statue placed?", "took over the post in 2005"."""

_CLUB = re.compile(
    r"\b(?:did|by|for|from|with|against|and|to|has|have|was|were) (?:United|City|Rovers|County)\b(?! [A-Z])"
)
"""A club by half its name: which United?"""

_BARE_JOB = re.compile(
    rf"\b(?:is|are|was|were) [A-Z][\w.-]*(?: [A-Z][\w.-]*)* (?:{'|'.join(sorted(TRADES))})\b(?! (?:of|to|for|at)\b)"
)
"""A job without its article is no office: "was Ada Byron nurse in Turin"."""

_SAID = frozenset(["quotation", "reported"])
"""Recipes that ask for somebody's words as he said them."""

_OF_ANYTHING = _SAID | {"definition", "function"}
"""Recipes in which "something" means any."""

_ANYTHING = re.compile(
    r"\b(?:everything|everyone|everybody|anything|anyone|anybody|nothing|somebody|someone|something)\b"
)
"""Of whom, or of what, stands elsewhere: "destroyed almost everything of value"."""

_STOP = frozenset(
    """
    the a an of in on at to for and or by with from as is was were are be been did does do has have had what which who
    how many year date month its his her their that this when where
    """.split()
)


def gate(
    fact: Fact,
    context: str | None,
    source: SourceText,
    source_date: str | None,
    topic: str = "",
    headline: str = "",
) -> str | None:
    """Return the code of the first gate that the fact fails, or None.

    Args:
        fact: the fact, before it has distractors.
        context: the line that will stand above its question.
        source: the text that it was found in.
        source_date: when the text was published, if that is known.
        topic: what its headline says that it is about, by name.
        headline: what stands above it.
    """
    if not fact.stem:
        return "G-CONTEXT"
    fact = replace(fact, stem=without_bound(fact.stem)) if fact.want in NUMERIC else fact
    asked = Asked(fact, context, source, source_date, topic, headline)
    return next((code for check in _CHECKS if (code := check(asked)) is not None), None)


_NAMED_MEMBERS = re.compile(r"[Hh]ow many [\w ]*(?:named|called) [A-Z]\w+(?:,| and) ")


def _whole(asked: Asked) -> str | None:
    """Refuse questions that have lost a word that limits them, or that are too long."""
    if asked.fact.lost:
        return "G-FAITH"
    fits = 4 <= len(asked.words) <= MOST_WORDS and len(asked.fact.answer) <= MOST_OPTION
    return None if fits and len(asked.years) <= MOST_YEARS else "G-LENGTH"


def _bounded(asked: Asked) -> str | None:
    """Refuse figures and dates that are not one."""
    fact, years = asked.fact, [int(year) for year in asked.years]
    if fact.want in NUMERIC and re.search(r"\d(?: to |-)\d", fact.answer):
        # Between 8 and 20 is as true as between 10 and 20.
        return "G-BOUND"
    if fact.want in NUMERIC and len(years) > 1 and re.match(rf"{max(years) - min(years)}\b", fact.answer):
        # "Between 1865 and 1980" tells how long it took.
        return "G-KEY"
    if isinstance(fact.value, Day) and fact.value.year is None:
        return "G-DATE"
    if fact.want is Want.CENTURY and years:
        # "In which century did Iceland become independent in 1944?"
        return "G-KEY"
    # "In 2000-01" is not in 2000.
    return "G-BOUND" if any(re.search(rf"{year} ?[-/] ?\d", asked.quote) for year in years) else None


def _readable(asked: Asked) -> str | None:
    """Refuse what the parser, or a text that was no plain text, has left broken."""
    if re.search(r"\bknown [A-Z]", asked.stem):
        return "G-GENERAL"
    # "Recruited -Soulfly member"
    marked = re.search(r"[*#\[\]]|\]\(|(?<!\S)-[A-Za-z]", f"{asked.stem} {asked.fact.answer}") or "](#" in asked.quote
    anything = asked.recipe not in _OF_ANYTHING and _ANYTHING.search(asked.outside)
    # Mr Weiss, whose first name nobody tells; a Mrs Dunn of a play has none.
    half = asked.recipe != "cast" and re.search(r"\b(?:Mr|Mrs|Ms)\.? [A-Z]", f"{asked.outside} {asked.fact.answer}")
    # "Sir John" whom?
    half = half or re.search(r"\b(?:Sir|Dame) [A-Z]\w++(?! (?:[A-Z]|[a-z]+ [A-Z]))", asked.outside)
    half = half or _CLUB.search(asked.outside) or _BARE_JOB.search(asked.outside)
    return (
        "G-CONTEXT"
        if marked or anything or half or any(sign.search(asked.stem) for sign in (_BROKEN, _TENSELESS, _OPEN))
        else None
    )


_NAMED_TWICE = re.compile(r"(?<!\w)[a-z]+ ([A-Z]\w{4,})(?! [A-Z]|[\w'-]).*(?<!\w)[a-z]+ \1(?! [A-Z]|[\w-])")
"""One name, alone, twice: "was Malta captured in landings on Malta"."""


def _said_once(asked: Asked) -> str | None:
    """Refuse what says a thing twice: "medical supplies of medical supplies", "Kent County was given to Kent County",
    'gave "X" another tone than the script of "X"'."""
    if re.search(r"\b(\w{4,} \w{4,}) (?:\w+ )?\1\b", asked.stem):
        return "G-CONTEXT"
    twice = re.search(r"\b([A-Z]\w+ [A-Z]\w+)\b(?!')(?! [A-Z]).*\b\1\b(?! [A-Z])", asked.outside)
    twice = twice or _NAMED_TWICE.search(asked.outside)
    titles = re.findall(r'"([A-Z][^"]+)"', asked.stem)
    return "G-GENERAL" if (twice and asked.recipe not in _SAID) or len(titles) != len(set(titles)) else None


def _verbatim(asked: Asked) -> str | None:
    """Refuse a question with somebody's words that are not his, to the letter: a part of them was cut."""
    said = re.findall(r'"([^"]*[a-z] [^"]*)"', asked.stem)
    long = [key_of(one) for one in said if len(one.split()) > _FEW_WORDS]
    whole = key_of(asked.source.view)
    return "G-FAITH" if asked.recipe != "quotation" and any(one not in whole for one in long) else None


_FEW_WORDS = 3
"""Of a title; more are speech."""


def _hidden(asked: Asked) -> str | None:
    return "G-KEY" if _NAMED_MEMBERS.search(asked.stem) or _shares_words(asked.fact, asked.context) else None


def _proved(asked: Asked) -> str | None:
    return None if _round_trip(asked.fact, asked.quote) else "G-ROUND"


_CHECKS = (
    _whole,
    _bounded,
    _readable,
    _said_once,
    _verbatim,
    told_apart,
    dated,
    headed,
    known,
    placed,
    spelled,
    passing,
    pointing,
    _hidden,
    _proved,
)
"""In the order in which a refused question is told its code."""


def looks(fact: Fact, distractors: list[str]) -> str | None:
    """Return G-LOOKS if the answer stands out: by far the longest or shortest, or the only one of its form.

    Names of persons, works and places are as long as they are: their length tells nothing.
    """
    answer = fact.answer
    if fact.recipe == "affiliation":
        # "Caltech" among three universities.
        schools = [_SCHOOL.search(one) is not None for one in (answer, *distractors)]
        if schools.count(schools[0]) == 1:
            return "G-LOOKS"
    if fact.want in (Want.TERM, Want.THING):
        own = {word[:4] for word in _words(answer) if len(word) > 7}
        fore = {word[:4] for word in _words(fact.stem) if len(word) > 3}
        shared = next((part for part in own & fore if fact.want is Want.TERM), None)
        if shared is not None and sum(shared in other.casefold() for other in distractors) < 2:
            # "Poly-ribosome" tells "polysome".
            return "G-KEY"
        for part in {word[:5] for word in _words(fact.stem) if len(word) >= 5}:
            # "Nutrients" tells "macronutrients", unless it tells two of the others as well.
            if part in answer.casefold() and sum(part in other.casefold() for other in distractors) < 2:
                return "G-KEY"
    the = [one.startswith("the ") for one in (answer, *distractors)]
    if fact.want is Want.THING and the.count(the[0]) == 1:
        # "USA Today" among three that begin with "the".
        return "G-LOOKS"
    if fact.want in (Want.PERSON, Want.TITLE, Want.PLACE, Want.THING):
        return None
    lengths = sorted(map(len, distractors))
    if len(answer) > max(1.6 * lengths[-1], lengths[-1] + 5) or len(answer) < min(lengths[0] / 1.8, lengths[0] - 4):
        return "G-LOOKS"
    # "Cactus Air Force" among forces of nature
    forms = (str.islower, _is_name, _has_figure, lambda text: text.startswith("the "), lambda text: "-" in text)
    return "G-LOOKS" if any(form(answer) and not any(map(form, distractors)) for form in forms) else None


def _has_figure(text: str) -> bool:
    """Say whether a figure is among the words: "+1 site"."""
    return any(char.isdigit() for char in text)


def _is_name(text: str) -> bool:
    """Say whether a word behind the first begins with a capital."""
    return re.search(r" [A-Z]", text) is not None


_SCHOOL = re.compile(r"Universit|College|Institute|School")


def _shares_words(fact: Fact, context: str | None) -> bool:
    """Say whether question or context holds a content word of the answer, which the distractors would lack."""
    if fact.want in NUMERIC:
        # Behind "%" no word ends, and of two percentages one tells the other's size.
        shown = f"{context or ''} {fact.stem}"
        share = fact.want is Want.PERCENT and re.search(r"\d ?%|\d per ?cent\b", fact.stem) is not None
        count = number(fact.answer) if fact.want is Want.COUNT else None
        if count is not None and re.search(rf"\b(?:{count}[-–]\d+|\d+[-–]{count})\b", shown):
            # "How many goals did she concede in a 6-0 defeat?"
            return True
        return share or re.search(rf"(?<!\w){re.escape(fact.answer)}(?!\w)", shown) is not None
    told = set(_words(f"{context or ''} {fact.stem}"))
    told |= {word.removesuffix("'s") for word in told}
    own = set(_words(fact.answer))
    if fact.want in (Want.TERM, Want.THING):
        if any(re.search(rf"(?<!\w){re.escape(one)}(?!\w)", f"{context or ''} {fact.stem}") for one in _short(fact)):
            # "EU ministers" stands above a question for the European Union.
            return True
        parties = [word for word, party in PARTY_WORDS.items() if party == fact.answer]
        if any(re.search(rf"\b{party}", context or "") for party in (*parties, *(["Tories"] * ("Tory" in parties)))):
            # "Tories leave door open" stands above a question for a party.
            return True
        if any(f" {mark}" in f" {context or ''} {fact.stem}" for mark in _marks(fact)):
            return True
        # Harmless if the other options have the words as well, which `looks` sees to.
        # "To which continent did she travel to play in Sweden?"
        return own <= told or (entry(fact.answer, "continent") is not None and _names_land(fact.stem))
    if fact.want is Want.TITLE:
        # Titles of one series share its name with all options.
        own = set(_words(fact.answer.rpartition(" – ")[2]))
    if fact.want is Want.PERSON:
        # Beside other lords a lord is told by nothing.
        own = {word for word in own if word not in NAME_TITLES}
    if fact.want is Want.PLACE and any(a[:4] == b[:4] for a in own for b in told if len(a) > 3 and len(b) > 3):
        # "English" tells "England".
        return True
    if fact.want is Want.PLACE and _is_named_otherwise(fact, f"{context or ''} {fact.stem}"):
        return True
    if kin(fact.answer, COUNTRIES) and any(kin(name, CITIES) for name in _CAPITALS.findall(fact.stem)):
        # "The Royal Albert Hall in London" tells the country.
        return True
    if fact.want is Want.PLACE and told & set(_ADJECTIVES.get(fact.answer.removeprefix("the ").casefold(), ())):
        return True
    return bool(own & told)


_CAPITALS = re.compile(r"[A-Z]\w+(?: [A-Z]\w+)*")


def _short(fact: Fact) -> list[str]:
    """Return how the answer is shortened: "EU"."""
    return [alias for alias in aliases(fact.answer) if alias.isupper() and alias != fact.answer]


def _marks(fact: Fact) -> tuple[str, ...]:
    """Return what everybody knows for the answer's own."""
    listed = entry(fact.answer)
    return members(MARKS[listed.name]) if listed is not None and listed.name in MARKS else ()


def _names_land(stem: str) -> bool:
    return any(kin(name, COUNTRIES) for name in _CAPITALS.findall(stem))


def _is_named_otherwise(fact: Fact, shown: str) -> bool:
    """Say whether a country stands above its question by another name ("US firm"), or by a state of its own
    ("Florida-based")."""
    short = _short(fact)
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
    if fact.recipe == "post" and any(word in quote for word, party in PARTY_WORDS.items() if party == fact.answer):
        # "The Tory leader"
        return True
    names = fact.answer.removeprefix("the ").split()
    # Some are called by their first names throughout: Malala, Frida.
    own = fact.want is Want.PERSON and names[0].lower() not in NAME_TITLES
    called = {names[0], names[-1]} if own else {names[-1]}
    return any(name.casefold() in quote.casefold() for name in called)
