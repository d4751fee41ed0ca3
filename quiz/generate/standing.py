"""Whether a question stands alone: it says whom, what and which it asks about, with the line above it."""

from __future__ import annotations

import re

from quiz.generate.asked import Asked
from quiz.generate.facts import NUMERIC, Want
from quiz.generate.kinds import GENERIC
from quiz.generate.lexicon import CONCEIVING, MAKING, MAKING_WORKS, THOUGHTS
from quiz.generate.lists import entry
from quiz.generate.stems import anchors
from quiz.generate.telling import (
    FEWEST_TELLING,
    calls_by_first_name,
    has_most,
    is_enacted,
    is_of_nature,
    is_of_parts,
    is_told_in_full,
    of_somebodys,
    says_kind,
)

_ANCHORS = {"person": 2, "agent": 1, "place": 1, "listed": 1, "whom": 2}
"""By recipe, how many names and figures must tell a deed from others like it: many people do much, and often."""

_OF_ONE_DAY = frozenset(["date", "person", "agent", "place", "happening", "whom"])
"""Recipes for what was done once."""

_OF_NEWS = frozenset(["person", "agent", "place", "listed", "whom"])
"""Recipes for who did what where."""

_OF_DEEDS = frozenset(
    """
    agent cast count date happening holder job listed measure money percent person place quantity superlative title
    whom
    """.split()
)
"""Recipes that ask what was done or was so once, somewhere."""

_REPORTED = frozenset(["percent", "measure", "superlative", "count", "quantity"])
"""Recipes for figures: a study's figures are those of a place and a year, which the question must name."""

_FIGURES = _REPORTED - {"superlative"} | {"money", "place", "listed"}

_OF_SOMEBODY = frozenset(["job", "nationality"])
"""Recipes for what somebody is, which is worth asking of whom the text is about."""

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


_INVENTED = re.compile(
    r"\b(?:invented|conceived|patented|devised)\b|Who (?:is|was) (?:the [\w -]+'s (?:inventor|discoverer|creator)\b"
    r"|the (?:inventor|discoverer|creator) of\b)"
)
"""What is done, or thought of, but once: no name tells it from others."""

_WORLDWIDE = re.compile(
    r"^In how many countries (?=.*\b(?:1\d{3}|20\d\d)\b)|\bthe world's\b"
    r"|\b(?:worldwide|on Earth|in the world|globally)\b"
)
"""Words of a range that needs no name: it is everything."""

AT_WORK = re.compile(r"At which (?:university|college|medical school|research institute) (?:is|does) ")
"""Where somebody works: of him alone, if not for ever."""

_MADE_WORK = re.compile(
    rf"Who (?:{'|'.join(sorted(MAKING_WORKS))}) "
    r'(?:the (?:[a-z]+ )?(?:video|song|film|soundtrack|score|screenplay|cover) (?:for |of )?)?"'
)

_ONCE = re.compile(r"Who (?:succeeded|assassinated|murdered) [A-Z][\w'-]+ [A-Z]")
"""What is done to somebody but once, by one."""

THOUGHT = re.compile(rf"Who (?:first )?(?:{'|'.join(sorted(CONCEIVING))}) .*\b(?:{'|'.join(sorted(THOUGHTS))})s?\b")
"""Asks who conceived a thought, which its own words tell from others: "Who proposed five stages of grief?"."""

_RANK = re.compile(
    r"(?:is|are) the (?:\w+ )?(?:most|only|\w{2,}est)\b.* (?:in|of|on|by|to|for) (?:the|Earth|all|any|its)\b"
)
"""A rank with the range that it is one of."""

_RANKED_IN = re.compile(
    r"Who (?:became|was) the (?:first|only|youngest|oldest) |What (?:is|are|was|were) the (?:second |third )?"
    r"(?:most [a-z]+|[a-z]+est) (?:[a-z]+ ){1,3}in [A-Z]"
)
"""Who was the first at something with a name, and what ranks first in a land: one name tells enough."""


_OF_A_KIND = re.compile(
    r"(?:About h|H)ow long (?:do|does) (?!the |this |these |their |[A-Z])[a-z][\w -]* (?:last|live)\?"
)
"""How long what has no owner lasts is the same anywhere: "How long do the effects of caffeine last?"."""

_COUNTED_DEEDS = re.compile(
    r"^(?:\w+ )?[Hh]ow many .* (?:did|reached|agreed|took|made|joined"
    r"|(?:was|were) (?:proposed|approved|reported|announced|killed|arrested|injured|sold|added|destroyed|damaged"
    r"|evacuated|rescued|displaced|deployed|recruited))\b"
)
_OF_A_PEOPLE = re.compile(r"^(?:About h|H)ow many (?:[A-Z]\w+s|[A-Z]\w+ [a-z]+) [^A-Z\d\"]*\?$")
"""Asks for a number of some people, and names nothing else: "How many Australians died of illness?"."""

_SPECIES = re.compile(
    r"^(?:About h|H)ow many (?:species|varieties|members|versions|editions|copies|specimens) (?!of|in)"
)
"""Asks for a number of what is nothing without a word on whose: "How many species are present in the Caribbean?"."""

_IN_SPORT = re.compile(
    r"^(?:About h|H|According to [^,]*, h)ow many (?:[\w-]+ )*?(?:penalties|kicks|conversions|shots|catches|yards"
    r"|touchdowns|goals|assists|points|rebounds|tackles|receptions"
    r"|carries|interceptions|starts|hits|runs|strikeouts|saves|tries|wickets)\b"
)
_OF_A_SEASON = re.compile(
    r"\b(?:1\d{3}|20\d\d|career|seasons?|debut|against|first|last|final|during|in (?:the|his|her|a|an|all|total)|ever"
    r"|(?:for|at|with|in) (?:the )?[A-Z]\w+)\b"
)
"""What tells the season or match that a player's figures are of."""

_SPAN_OF_TIME = re.compile(
    r"\b(?:in|within|for|over) [\w.,]+ (?:minutes|hours|days|weeks|months|innings|games|matches)\b"
)
"""A time that tells how long, and not when."""
_OF_ONE_EVENT = frozenset(["count", "quantity", "money", "percent", "measure"])
_OF_SOME_EVENT = re.compile(r" (?:did|was) (?:one |an? (?![a-z]+ (?:of|called|named) ))")
_WHOLE_LIFE = re.compile(
    r"\b(?:career|total|altogether|life|lifetime|per|each|every|ever)\b"
    r"|\b(?:write|compose|paint|invent|identify|discover|describe|catalogue)\?$"
)
"""Words of a period that needs no name."""

_BODIES = frozenset(["company", "organisation", "football club", "newspaper", "political party"])
"""Kinds of which a text that is about one of their things names the one again and again."""

_SALES = re.compile(r"\bdid (?:sales|prices|profits|shares|revenues?|demand|exports|imports)\b")
_NAME = re.compile(r"(?<=[a-z,] )\"?[a-z]?[A-Z]")
_NAMES = re.compile(r"[a-z,.] \"?(?!I\b)[a-z]?[A-Z]|\b(?:1\d{3}|20\d\d)\b")
"""A name or a year within a question."""

_BODY = re.compile(
    r"\b(?:Organi[sz]ation|Authority|Association|Agency|Fund|Institute|Council|Commission|Committee|Board|Union"
    r"|Federation|Department|Office|Service|Society|Foundation|Bank|Corporation|Company)\b"
)

FEWEST_USES = 4
"""Mentions of an acronym that is a word of the story; what others stand for is a trifle."""


def told_apart(asked: Asked) -> str | None:
    """Refuse a question that does not tell what it asks about from others of the kind."""
    fact = asked.fact
    if fact.want is Want.TITLE and " – " not in fact.answer and asked.anchors < 2:
        return "G-ANCHOR"
    if fact.bare:
        return "G-GENERAL"
    if asked.recipe == "money" and not asked.anchors and re.search(r"\bdid (?!the\b)[a-z]+s\b", asked.stem):
        # "How much did shareholders lose?"
        return "G-ANCHOR"
    if _IN_JOURNAL.match(asked.stem):
        return None
    if asked.recipe == "date" and not asked.below_headline and _SALES.search(asked.stem):
        # Whose, and where?
        return "G-ANCHOR"
    if THOUGHT.match(asked.stem):
        return None
    invented = _INVENTED.search(asked.stem) is not None
    if asked.recipe in _OF_ONE_DAY and not _names_something(asked) and not asked.lasts and not invented:
        # "In what year was the timber roof destroyed?"
        return "G-ANCHOR"
    if asked.anchors + asked.own_words < _fewest(asked) and not asked.lasts and not has_most(asked):
        return "G-ANCHOR"
    whole = _WHOLE_LIFE.search(asked.stem) or _WORLDWIDE.search(asked.stem) or asked.is_listed_out
    told = anchors(_SPAN_OF_TIME.sub("", asked.stem))
    toll = asked.topic and re.search(rf" did {re.escape(asked.topic)} (?:{_HARMING})\b", asked.stem)
    if _COUNTED_DEEDS.search(asked.stem) and told < 2 - (asked.is_of_headline and told) and not whole and not toll:
        # "How many points did the Panthers give up?": in which match, or season? "How many bills were proposed?": when?
        return "G-ANCHOR"
    if _SPECIES.match(asked.stem):
        return "G-ANCHOR"
    if _OF_A_PEOPLE.match(asked.stem) or (_IN_SPORT.match(asked.stem) and not _OF_A_SEASON.search(asked.stem)):
        return "G-ANCHOR"
    if asked.recipe in _OF_ONE_EVENT and _OF_SOME_EVENT.search(asked.stem):
        # "How many deaths did an aftershock cause?": which one?
        return "G-GENERAL"
    return None


_HARMING = "kill|injure|destroy|damage|displace|sink"
"""What a storm or a battle does but once, as a whole."""

_NAMED_SORT = re.compile(r"What (?:is|are) [^A-Z]+ (?:called|known as|termed|referred to as)\?")
FEWEST_NAMED = 7
"""Words of a question for the name of something that it describes: "What are scientists who study fossils called?"."""

_MADE_IN = re.compile(r"(?:In|By) which (?:organ|part of the cell) ")
"""Asks where in any body, or cell, something comes about."""


_SIZE_OF = re.compile(
    r"What (?:is|was) the (?:[a-z]+ )?(?:height|weight|length|width|area|capacity|depth|diameter|elevation"
    r"|altitude|mass|wingspan|circumference|population) of (?:the )?[A-Z]"
)
"""Asks how large something with a name is: it is that for good."""


def dated(asked: Asked) -> str | None:
    """Refuse deeds of the news that no year, no quoted word and no name of a work tells from others: many meet, warn
    and beat each other, week by week. (In blind rounds 5 of 15 questions for such deeds passed.)"""
    above = asked.context or ""
    of_news = asked.speaks and not asked.is_historic and not asked.topic and asked.source_date is None
    if asked.recipe not in _OF_NEWS or not of_news or AT_WORK.match(asked.stem) or '"' in f"{above}{asked.stem}":
        return None
    if _IN_JOURNAL.match(asked.stem):
        return None
    listed = entry(asked.fact.answer) if asked.recipe == "listed" else None
    if listed is not None and listed.kind in GENERIC and _TRIED.match(asked.stem):
        # Which drug somebody has tried out tells of itself.
        return None
    if has_most(asked):
        return None
    if asked.recipe in ("person", "agent", "listed") and _DID_THE_ONE.match(asked.stem) and asked.names_headline:
        return None
    made = MAKING.intersection(asked.words[1:3]) or re.search(r"\b(?:first|only|born)\b", asked.stem)
    dated_by = asked.years or _DECADE.search(asked.stem)
    return None if dated_by or asked.lasts or made or is_told_in_full(asked) else "G-ANCHOR"


_IN_JOURNAL = re.compile(r"An? [a-z ]+ published in which journal ")
"""A study is told by what it has found."""

_DECADE = re.compile(r"\b(?:1\d|20)\d0s\b")


_DID_THE_ONE = re.compile(
    r"(?:Who|Which [a-z ]+) (?:first )?(?:ordered|sank|seized|bought|sold|founded|built|destroyed|scrapped|commissioned"
    r"|oversaw|negotiated|brokered|organised|organized|paid for|caused|triggered|cancelled|abolished|drafted|devised"
    r"|set up|set off|took over|carried out) "
    r"(?:the (?:[a-z-]+ ){1,3}(?:of|for|on|between|against|in) (?:the )?[A-Z]|[A-Z][\w' ]*'s )"
)
"""Who did the one thing of its kind that a name tells: "Who ordered the destruction of Malta's air force?"."""

_MOVED = re.compile(r"Who (?:emigrated|immigrated|moved|returned|travelled|traveled|went|came)\b")
"""What thousands do in a year."""

_FIRST_EVER = re.compile(r"\bbecame the first [a-z -]+ to \w+ .*[A-Z]")
"""Whoever is the first of a kind to do something named is the only one."""


def headed(asked: Asked) -> str | None:
    """Refuse what an article on one thing tells in passing of others: a deed whose question has no word of the
    headline and no time. (In five blind rounds 28 of 82 such questions passed, of others two thirds.) And what only the
    headline itself tells: another line above it says too little (1 of 8), in the news as well (5 of 15)."""
    beside = asked.context is not None and not asked.below_headline
    if asked.headline and beside and asked.speaks and not asked.topic:
        return "G-GIVEAWAY"
    if not asked.headline or asked.recipe not in _OF_DEEDS or asked.own_words:
        return None
    if asked.recipe == "title" and asked.is_told_above:
        # Looked at with what else the headline names.
        return None
    news = asked.recipe in _OF_NEWS and asked.speaks and not asked.topic and is_told_in_full(asked)
    named = asked.fact.want not in NUMERIC and asked.headline.casefold() not in asked.stem.casefold()
    if named and asked.is_told_above and not news:
        return "G-GIVEAWAY"
    alone = '"' in asked.stem and not re.search(r"[a-z,] [A-Z]|\d", asked.outside) and not says_kind(asked)
    if alone and not asked.names_headline:
        # "When was "Harbour Rain" released?": a song, a film?
        return "G-ANCHOR"
    if _MOVED.match(asked.stem) and not asked.names_headline:
        return "G-ANCHOR"
    made = THOUGHT.match(asked.stem) or _INVENTED.search(asked.stem) or _MADE_WORK.match(asked.stem)
    made = made or _FIRST_EVER.search(asked.stem)
    if _is_a_word(asked):
        return "G-ANCHOR"
    when = asked.fact.want in (Want.DATE, Want.CENTURY)
    clear = made or asked.lasts or asked.years or when or is_enacted(asked)
    sized = asked.recipe == "measure" and _SIZE_OF.match(asked.stem) is not None
    clear = clear or sized or is_of_parts(asked) or news
    return None if clear or asked.names_headline or is_of_nature(asked) else "G-ANCHOR"


_OF_ONE_WORD = re.compile(
    r"^(?:In|On|Until) (?:what|which) [a-z ]+ (?:did|was|were) (?P<name>[A-Z]\w+)(?: [a-z]\w*){1,2}\?$"
)
"""When something of which nothing but a word is told did something: "On what date did Equus open?"."""


def _is_a_word(asked: Asked) -> bool:
    """Say whether a question below the headline of another thing names its own by a word that no list knows."""
    named = _OF_ONE_WORD.match(asked.stem) if asked.recipe == "date" and asked.below_headline else None
    return named is not None and entry(named["name"]) is None and not asked.names_headline


def _names_something(asked: Asked) -> bool:
    figures = [one for one in re.findall(r"\d[\d,.]*", asked.stem) if not re.fullmatch(r"1\d{3}|20\d\d", one)]
    # "In which century did antibiotics revolutionize medicine?" below "Antibiotics"
    headed = asked.below_headline and asked.topic and asked.topic.casefold() in asked.stem.casefold()
    return bool(_NAME.search(asked.stem) or figures or asked.own_words or asked.fact.names or headed)


def _fewest(asked: Asked) -> int:
    """Return how many names and figures the question needs."""
    if AT_WORK.match(asked.stem):
        return 1
    fewest = _ANCHORS.get(asked.recipe, 0)
    if asked.context is not None and len(asked.words) >= FEWEST_TELLING:
        # The line above says whose story it is.
        fewest = min(fewest, 1)
    if MAKING.intersection(asked.words[1:3]) or _MADE_WORK.match(asked.stem) or _ONCE.match(asked.stem):
        fewest = min(fewest, 1)
    return 0 if is_enacted(asked) else fewest


_TRIED = re.compile(r"Which [a-z ]+ did [a-z]+ ")

MOST_USES = 6
"""Mentions of a thing, of which a text with more is told."""


def known(asked: Asked) -> str | None:
    """Refuse what everybody knows who reads the line above, and what a witness does for a living: a trifle, and who he
    is, nobody knows."""
    listed = entry(asked.fact.answer) if asked.recipe == "listed" else None
    if listed is not None and listed.kind in _BODIES:
        uses = re.findall(rf"(?<!\w){re.escape(asked.fact.answer.removeprefix('the '))}(?!\w)", asked.source.view)
        if len(uses) >= FEWEST_USES and (asked.below_headline or asked.names_headline):
            # Who sells the iPod, below "iPod"?
            return "G-GIVEAWAY"
    if listed is not None and listed.kind in GENERIC and _TRIED.match(asked.stem):
        told = re.findall(rf"\b{re.escape(listed.name)}\b", asked.source.view, re.IGNORECASE)
        if len(told) >= MOST_USES:
            # The drug that a text is about, every other question names.
            return "G-GIVEAWAY"
    above = f"{asked.context if asked.below_headline else ''} {asked.topic}"
    headed = '"' in above or any(part in above for name in asked.fact.banned for part in name.split())
    return "G-GENERAL" if asked.recipe in _OF_SOMEBODY and not headed and asked.reports else None


def placed(asked: Asked) -> str | None:
    """Refuse figures that do not say of what, where and when they are."""
    # Once counted, "the most abundant in Europe" is no lasting record, whatever it names; "the rules that Ada Byron
    # set" are clear only below a headline.
    fewest = 1 if asked.topical or asked.recipe == "measure" else 2
    # "The average shower" is any.
    general = " the average " in asked.stem
    if THOUGHT.match(asked.stem) or asked.is_listed_out or is_of_parts(asked) or _MADE_IN.match(asked.stem):
        return None
    if asked.recipe == "measure" and _SIZE_OF.match(asked.stem):
        return None
    if _OF_A_KIND.match(asked.stem) or has_most(asked) or asked.compares:
        return None
    figure = asked.recipe in ("percent", "count") or (asked.recipe == "listed" and "percent" in asked.quote)
    if figure and is_of_nature(asked):
        return None
    told = '"' in asked.stem or _WORLDWIDE.search(asked.stem) is not None or of_somebodys(asked)
    told = told or (_RANKED_IN.match(asked.stem) is not None and asked.anchors > 0)
    if asked.recipe in _REPORTED and asked.anchors < fewest and asked.reports and not general and not told:
        return "G-ANCHOR"
    typical = re.search(r"\b(?:average|typical)\b", asked.stem) is not None
    worldwide = _WORLDWIDE.search(asked.stem) is not None
    if asked.recipe in _FIGURES and not (asked.topical or typical or worldwide or _NAMES.search(asked.stem)):
        # "All deaths", "sales": whose, and where?
        return "G-ANCHOR"
    named = asked.fact.names or asked.own_words or re.search(r"[a-z,] \"?[A-Z]", asked.stem)
    enough = (
        named
        or _INVENTED.search(asked.stem)
        or _WORLDWIDE.search(asked.stem)
        or asked.topical
        or asked.anchors > 1
        or general
        or _says_enough(asked)
    )
    return None if enough or (asked.context is not None and asked.recipe in _GENERAL) else "G-ANCHOR"


def _says_enough(asked: Asked) -> bool:
    if asked.recipe == "reported":
        return len(asked.words) >= FEWEST_TELLING
    if asked.recipe in ("definition", "function") or asked.stem.startswith("By what other name"):
        # What a term means is the same anywhere.
        return True
    if asked.recipe == "term" and _NAMED_SORT.match(asked.stem):
        return len(asked.words) >= FEWEST_NAMED
    # "Which language is the third most common native language in the world?"
    ranked = asked.recipe in ("listed", "superlative") and _RANK.search(asked.stem) is not None
    return ranked or is_enacted(asked)


def spelled(asked: Asked) -> str | None:
    """Refuse acronyms that are no word of the story, and quotations that call somebody by his first name alone."""
    if asked.recipe == "acronym":
        short = asked.words[2]
        seldom = len(re.findall(rf"\b{re.escape(short)}\b", asked.source.view)) < FEWEST_USES
        # What a body in the news is called in full is a trifle.
        return "G-SHARE" if seldom or (asked.reports and _BODY.search(asked.fact.answer)) else None
    if asked.recipe == "quotation" and asked.context is None and calls_by_first_name(asked.stem):
        # "Alex has proven ...": which Alex, of what?
        return "G-ANCHOR"
    return None
