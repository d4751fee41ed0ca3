"""Topics: what a text, or a section of it, is about, as its headline says and its first sentences confirm."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quiz.generate.article import Article, LineKind
from quiz.generate.definite_nouns import SHIPS, SORTS
from quiz.generate.lands import CITIES, COUNTRIES, STATES
from quiz.generate.language import Sentence, Word
from quiz.generate.lexicon import LEADING_NOUNS, PERSON_NOUNS, TRADES, WORK_NOUNS
from quiz.generate.lists import entry, kin
from quiz.generate.names import Names, with_article
from quiz.generate.persons import called_by_family, opening_name

_NUMBERING = re.compile(r"^(\d{1,2}|[ivx]+|[a-z])[.)]?\s+(?=[A-Z])")
_BRACKETS = re.compile(r"\s*\((?P<kind>[^()]*)\)\s*$")

MOST_WORDS = 5
"""A longer headline is a sentence about the topic, not its name."""


@dataclass(frozen=True)
class Topic:
    """What a text is about, by name."""

    name: str
    """As the headline has it: `Crux`, `the labradoodle`; a title of a work in quotation marks."""
    kinds: frozenset[str] = frozenset()
    """Nouns for what it is (`constellation`): "the constellation" then means it."""
    kind: str = ""
    """The first of them that the text says."""
    person: bool = False
    headed: bool = False
    """Whether the headline names it."""
    end: int | None = None
    """Where its section ends, if it is the topic of a section only."""
    start: int = 0
    aliases: frozenset[str] = frozenset()
    """Other names by which the text calls it, plain: "ny 93" for the New York State Route 93."""


def headline_topic(article: Article) -> tuple[str, str] | None:
    """Return (name, kind in brackets) from a headline that stands before the story and names what the story tells
    of."""
    view = article.text.view
    first = next((line for line in article.lines if line.kind is not LineKind.BOILERPLATE), None)
    if first is None or first.kind is not LineKind.HEADLINE:
        return None
    return _named(view[first.start : first.end], _story(article), 2)


def topics_of(article: Article, names: Names, head: tuple[str, str] | None) -> list[Topic]:
    """Return the text's topic and those of its sections, the narrowest last; `head` is its `headline_topic`."""
    found = []
    if head is not None:
        name, kind = head
        name = _as_opened(name, _story(article))
        title = (
            f'"{name}"' if name in names.titles.values() else names.persons.get(name) or _with_article(name, article)
        )
        # "Victoria (Australia)" is not of the kind "Australia".
        own = kind.split()[-1:] if kind.islower() else []
        # "The Great Fire of London", whomever the model takes that for.
        person = title in names.persons.values() and not _story(article).startswith(f"The {name} ")
        title = title if person or title not in names.persons.values() else f"the {name}"
        kinds = frozenset(own) | _listed_kinds(name)
        if not person and not title.startswith('"'):
            kinds |= _own_kinds(name)
        called = frozenset[str]() if person else _aliases(name, _story(article))
        found.append(Topic(title, kinds, next(iter(own), ""), person, headed=True, aliases=called))
    elif names.protagonist is not None:
        found.append(Topic(names.protagonist, person=True))
    elif names.main_title is not None:
        found.append(Topic(f'"{names.main_title}"'))
    return [*found, *(_as_named(topic, names) for topic in _section_topics(article, whole=head is not None))]


def _as_opened(name: str, story: str) -> str:
    """Return a headline's name as the story has it that begins with it: "No. 20 Squadron" below "No. 20 Squadron
    RAAF"."""
    if name in story:
        return name
    words = name.split()
    shorter = (" ".join(words[:size]) for size in range(len(words) - 1, 1, -1))
    return next((one for one in shorter if re.match(rf"(?:The )?{re.escape(one)}(?= \(|,| is| was)", story)), name)


def _aliases(name: str, story: str) -> frozenset[str]:
    """Return by what other names a story that begins with a name goes on: its abbreviation in brackets, what it is
    also known as, and the name without the noun before it ("Krosa" for the Typhoon Krosa)."""
    opening = re.match(rf"(?:The )?{re.escape(name)}(?P<rest>[^.]*)", story)
    if opening is None:
        return frozenset()
    short = re.match(r" \((?P<short>[A-Z][A-Z0-9 &-]+)\)", opening["rest"])
    also = re.search(
        r"also (?:known|called)(?: simply)? (?:as )?(?:the )?(?P<also>[A-Z][\w'-]*)(?= ?[,)]| and )", opening["rest"]
    )
    found = [short["short"]] if short is not None else []
    found += [also["also"]] if also is not None else []
    first, _, rest = name.partition(" ")
    if first in LEADING_NOUNS and _count(rest, story) > _count(name, story):
        found.append(rest)
    return frozenset(map(_plain, found))


def _with_article(name: str, article: Article) -> str:
    """Return the name of a topic as a sentence has it."""
    listed = entry(name)
    story = _story(article)
    if name[0].islower() and name == name.lower() and re.match(rf"The {re.escape(name)} (?:is|was)\b", story):
        # "The cinnabar moth is"
        return f"the {name}"
    if listed is not None and not (re.match(r"[A-Z]\w+ of ", name) and story.startswith(f"The {name} ")):
        return f"the {name}" if listed.name == f"the {name}" else name
    if name.split()[-1] in _TAKEN_UP and name[0].isupper():
        # "Sichuan earthquake"
        return f"the {name}"
    if re.match(r"[A-Z]\w+ of [A-Z]", name) and name not in story:
        # "University of Oslo" above a text that calls it "the university".
        return f"the {name}"
    if name[0].isdigit() and re.search(rf"\b[Tt]he {re.escape(name)}\b", story):
        # "The 1906 Oslo earthquake struck": with whatever verb.
        return f"the {name}"
    if story.startswith(f"The {name} ") and name[0].isupper():
        # "The Battle of the Kelmis River (8 April 1945) was"
        return f"the {name}"
    return with_article(name, story) if name[0].isupper() or name[0].isdigit() else name


def _own_kinds(name: str) -> frozenset[str]:
    """Return the noun within a name by which a text takes it up: "the university" for the University of Oslo, "the
    earthquake" for the 1906 San Francisco earthquake."""
    words = name.partition(" of ")[0].split()
    if words[0] in SHIPS:
        return frozenset(["ship"])
    if words[0] in LEADING_NOUNS:
        # "Typhoon Krosa", "Operation Eastern Exit"
        return frozenset([words[0].lower()])
    return frozenset([words[-1].lower()]) if len(name.split()) > 1 and words[-1].isalpha() else frozenset()


def _listed_kinds(name: str) -> frozenset[str]:
    """Return by what nouns a text takes up a place or thing of a list: "the country", "the nation" for Kenya."""
    if kin(name, COUNTRIES):
        return frozenset(["country", "nation"])
    if kin(name, CITIES):
        return frozenset(["city"])
    if kin(name, STATES):
        return frozenset(["state"])
    found = entry(name)
    return frozenset(found.kind.lower().split()[-1:]) if found is not None else frozenset()


def kind_line(topics: Sequence[Topic]) -> str:
    """Return what the text's topic is, with its name: "The footballer John Terry"; empty if that is not known."""
    topic = topics[0] if topics and topics[0].end is None else None
    kind = topic.kind if topic is not None else ""
    if topic is not None and topic.person and kind.endswith(" player"):
        return f"The {kind} {topic.name}"
    if topic is not None and (kind not in TRADES if topic.person else kind in PERSON_NOUNS | {"player"}):
        # "The iPod is a line of portable media players": it is none that plays.
        return ""
    if topic is None or not kind.isalpha() or kind.lower() in _EMPTY:
        return ""
    # "The Pont du Gard", "Mount Kenya", "Uppsala University" need no "bridge", "mountain" or "university" before them.
    words = topic.name.casefold().split()
    told = words[0] == "the" or any(kind.startswith(word) for word in words if len(word) >= _FEWEST_ALIKE)
    return "" if told else f"The {kind} {topic.name}"


_FEWEST_ALIKE = 4
"""Letters of a name's word that tells its kind: "Mount" of a mountain."""

_TIMES = frozenset(["year", "day", "time", "month", "season", "period", "age", "date", "result", "reason", "case"])
"""What something "is", and what nobody calls it by."""

_EMPTY = frozenset(
    "one line part kind member name type form set group family person thing example capital seat".split()
)


def _as_named(topic: Topic, names: Names) -> Topic:
    """Return a section's topic under the name that the text's persons and titles go by."""
    if topic.name in names.titles.values():
        return replace(topic, name=f'"{topic.name}"')
    full = names.persons.get(topic.name)
    return replace(topic, name=full, person=True) if full else topic


def _section_topics(article: Article, whole: bool) -> Iterator[Topic]:
    """Yield the topics that headlines inside the text give to the paragraphs under them; `whole`: the first headline is
    that of the whole text."""
    heads = [line for line in article.lines if line.kind is LineKind.HEADLINE][whole:]
    story = list(article.story())
    view = article.text.view
    for number, head in enumerate(heads):
        end = heads[number + 1].start if number + 1 < len(heads) else len(view)
        under = " ".join(view[line.start : line.end] for line in story if head.start < line.start < end)
        found = _named(view[head.start : head.end], under, 1)
        # "Literature" above what was written in Latin is no topic of its own; "Enzymes are ..." under "Enzymes" is.
        own = found is not None and (found[0][:1].isupper() or _begins(under, found[0]) or not whole)
        if found is not None and own:
            yield Topic(found[0], start=head.end, end=end)


def _begins(story: str, name: str) -> bool:
    return re.match(rf"(?:(?:the|an?) )?{re.escape(name)}\b", story, re.IGNORECASE) is not None


_PLOT = re.compile(r"(?:plot|synopsis|story|characters|premise)(?:edit)?\b", re.IGNORECASE)
"""With what an encyclopedia's page adds behind a headline when it is copied."""


def plot_of(article: Article) -> tuple[int, int] | None:
    """Return the span under a headline such as "Plot", where a work of fiction is retold, or None."""
    view = article.text.view
    heads = [line for line in article.lines if line.kind is LineKind.HEADLINE]
    for number, head in enumerate(heads):
        if _PLOT.match(view, head.start, head.end):
            following = [line.start for line in heads[number + 1 :]]
            return head.end, following[0] if following else len(view)
    return None


def kind_of_work(article: Article, name: str, bracket: str) -> str | None:
    """Return what work the topic is (`film`), by its headline's brackets or by "NAME is a ... film", or None."""
    words = bracket.split()
    if words and words[-1] in WORK_NOUNS:
        return WORK_NOUNS[words[-1]]
    story = _story(article)
    is_a = re.search(
        rf"(?<!\w){re.escape(name)}(?!\w)[^.]{{0,40}}? (?:is|was) (?P<the>an?|the) (?P<rest>[^.,;]+)", story
    )
    words = re.findall(r"[a-z]+", is_a["rest"].partition(" that ")[0]) if is_a else []
    if is_a is not None and ("of" in words or is_a["the"] == "the"):
        # "The twentieth episode of a comedy series" is an episode.
        before = words[: words.index("of")] if "of" in words else words
        if is_a["the"] == "the" or WORK_NOUNS.keys() & set(before):
            words = before
    behind = re.match(r"(?:, [a-z]+)*,? and [a-z ]+", story[is_a.end() :]) if is_a else None
    if behind is not None and TRADES.intersection(behind[0].split()):
        # "An English film, television and theatre actor"
        return None
    return next((WORK_NOUNS[word] for word in reversed(words[:12]) if word in WORK_NOUNS), None)


def with_kinds(topic: Topic, sentences: Sequence[Sentence]) -> Topic:
    """Return the topic with the nouns that the first sentences about it say that it is."""
    found: list[str] = []
    for place, sentence in enumerate(sentences):
        verb = sentence.root
        subject = sentence.dependent(verb.index, "nsubj")
        opens = place == 0 and topic.headed and _opens_with(topic, sentence)
        if verb.lemma != "be" or subject is None or not (opens or is_topic(topic, sentence, subject.index)):
            continue
        noun = sentence.dependent(verb.index, "attr")
        if noun is not None and (not _is_one(sentence, noun) or _is_home(sentence, noun)):
            # "Montana is home to ..." says nothing of what it is.
            continue
        while noun is not None:
            what = _what(sentence, noun).lemma.lower()
            of = sentence.dependent(noun.index, "compound")
            if what == "player" and topic.person and of is not None and of.text.islower():
                # "A basketball player"
                found.append(f"{of.text} player")
            if what in PERSON_NOUNS if topic.person else what not in _TIMES:
                found.append(what)
            noun = sentence.dependent(noun.index, "conj")
    return replace(topic, kinds=topic.kinds | set(found), kind=topic.kind or next(iter(found), ""))


def _opens_with(topic: Topic, sentence: Sentence) -> bool:
    """Say whether a sentence begins with the topic's name, whatever stands between that and its verb."""
    text = _plain(sentence.text(range(sentence.root.index)))
    return re.match(rf"{re.escape(_plain(topic.name))}(?!\w)(?!'s)", text) is not None


def _is_one(sentence: Sentence, noun: Word) -> bool:
    """Say whether a noun says what something is: "a state", "one of the stars", "stars"."""
    the = sentence.dependent(noun.index, "det")
    return noun.tag == "NNS" or noun.text == "one" or (the is not None and the.text.lower() in ("a", "an", "the"))


def _is_home(sentence: Sentence, noun: Word) -> bool:
    """Say whether a noun tells what is somewhere, and not what the place is: "Manila is the home of 12 museums"."""
    links = [word.text for word in sentence.dependents(noun.index, "prep")]
    return noun.lemma.lower() in ("home", "host", "seat") and bool({"to", "of", "for"}.intersection(links))


def _what(sentence: Sentence, noun: Word) -> Word:
    """Return the noun that says what something is: Perl, "a family of programming languages", is a language."""
    of = sentence.dependent(noun.index, "prep") if noun.lemma.lower() in _EMPTY else None
    if of is None or of.text != "of" or noun.lemma.lower() == "one":
        return noun
    # Of "high-level, general-purpose languages" the parser may take the purpose for the head.
    behind = sentence.words[of.index :]
    return next((w for w in behind if w.tag == "NNS" and w.dep in ("pobj", "attr")), noun)


def is_topic(topic: Topic, sentence: Sentence, subject: int) -> bool:
    """Say whether the noun at `subject` heads a mention of the topic by name."""
    word = sentence.words[subject]
    if word.entity == "TITLE":
        return word.text == topic.name
    near = ("compound", "det", "amod", "nummod", "poss")
    own = [w.index for w in sentence.dependents(subject, *near)]
    names = sorted({subject, *(i for index in own for i in sentence.subtree(index))})
    said = _plain(sentence.text(names))
    # "No. 20 Squadron was ...", of which the parser makes two names.
    opens = _plain(sentence.text(range(subject + 1))) == _plain(topic.name)
    # "The Great Flood of Kemi"
    opens = opens or _plain(sentence.text(sentence.subtree(subject))) == _plain(topic.name)
    return opens or said == _plain(topic.name) or said in topic.aliases


def _plain(name: str) -> str:
    return name.casefold().removeprefix("the ")


def _named(line: str, story: str, times: int) -> tuple[str, str] | None:
    """Return the topic's name as a question writes it in mid-sentence, and what the headline's brackets add."""
    text = _NUMBERING.sub("", " ".join(line.split()))
    bracket = _BRACKETS.search(text)
    text = _BRACKETS.sub("", text)
    town, _, around = text.partition(", ")
    if (kin(around, STATES) or kin(around, COUNTRIES)) and _count(town, story) >= times:
        # "Jacksonville, Florida" above a text that tells of Jacksonville.
        text = town
    words = text.split()
    kind = bracket["kind"] if bracket else ""
    sort = _SORT_AND_NAME.fullmatch(text)
    if sort is not None and sort["sort"] in SORTS and _count(sort["name"], story) >= times:
        # "Japanese battleship Asahi" above a text that tells of Asahi
        return sort["name"], sort["sort"]
    if len(words) > 1 and (
        re.match(rf"\"?(?:The )?{re.escape(text)}(?!\w)(?! [A-Z])", story) or opening_name(text, story)
    ):
        # Whatever its length: an encyclopedia begins with what it tells of.
        return text, kind
    if not 1 <= len(words) <= MOST_WORDS or not text[0].isalpha():
        return None
    if re.match(
        rf"(?:The )?{re.escape(text)}(?: \([^()]*\))?(?:,[^,.]*,)? (?:is|was|are|were) (?:an?|the|one) ", story
    ):
        return text, kind
    if re.match(rf"{re.escape(text)},? (?:{_FIRM})\b", story):
        # "Penguin Books Limited is"
        return text, kind
    if all(not word[0].islower() for word in words) and _as_opened(text, story) == " ".join(words[:-1]):
        # "No. 20 Squadron RAAF" above a text that begins with "No. 20 Squadron"
        return text, kind
    low = text[0].lower() + text[1:]
    if _count(low, story) and all(word.islower() for word in words[1:]):
        return (low, kind) if _count(low, story) + _count(text, story) >= times else None
    if len(words) == NAME_AND_KIND and words[1].islower():
        # "English language": the name, and what it is; "Fosters buys a winemaker" says what somebody does.
        return (words[0], kind or words[-1]) if _count(words[0], story) > times else None
    named = all(not word[0].islower() or word in _IN_NAMES for word in words)
    if len(words) > 1 and named and _count(words[-1], story) > times and _count(words[0], story):
        # "John Terry" above a text that calls him John George Terry once, then Terry.
        return text, kind
    told = _count(text, story) >= times or called_by_family(text, story) or _is_taken_up(text, story)
    return (text, kind) if told else None


_SORT_AND_NAME = re.compile(r"(?:[A-Z][\w-]+ )?(?P<sort>[a-z]+) (?P<name>[A-Z].*)")

_IS_A = r"(?: \([^()]*\))?(?:,[^,.]*,)? (?:is|was|are|were) (?:an?|the|one) "
"""What follows a name at the beginning of an encyclopedia's article."""

_FIRM = "Limited|Ltd|Inc|Incorporated|Corporation|Corp|Company|plc|PLC|LLC|AG|GmbH|SA"
"""What a firm's name goes without, but in its opening."""

NAME_AND_KIND = 2
"""Words of a headline that is a name with what bears it."""

_IN_NAMES = frozenset("of the and in on at to for de del di da la le el van von der bin ibn al y e".split())
"""Words within a name that begin small: a headline with others is a sentence."""


_FEWEST_TAKEN_UP = 3
_TAKEN_UP = frozenset(
    "university college institute earthquake quake empire dynasty squadron regiment museum cathedral hurricane typhoon"
    " cyclone".split()
)
"""Nouns in names by which alone a text goes on: below "University of Oslo" it tells of the university."""


def _is_taken_up(name: str, story: str) -> bool:
    """Say whether a story takes up a name by the noun in it, and has the rest of it as well."""
    words = name.partition(" of ")[0].split()
    noun = next((word for word in (words[0], words[-1]) if word.lower() in _TAKEN_UP), None)
    rest = [word for word in name.split() if word[0].isupper() and word != noun]
    if noun is None or len(words) > _MOST_BEFORE or not rest or not all(_count(word, story) for word in rest):
        return False
    return _count(f"the {noun.lower()}", story) + _count(f"The {noun.lower()}", story) >= _FEWEST_TAKEN_UP


_MOST_BEFORE = 3
"""Words of "2008 Sichuan earthquake"."""


def _count(text: str, story: str) -> int:
    return len(re.findall(rf"(?<!\w){re.escape(text)}(?!\w)", story))


def _story(article: Article) -> str:
    return " ".join(article.text.view[line.start : line.end] for line in article.story())
