"""Counts that are told in set forms: what there are so many of, which of a number something is one, and how many of a
number before: "nominated for ten prizes and won five"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from quiz.generate.clause import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Sentence, Word
from quiz.generate.mentions import Unclear
from quiz.generate.phrases import opening, subject_text
from quiz.generate.recipes.common import ask_shorter, needed, topic
from quiz.generate.recipes.figures import Figure, how_bound, is_money, tell
from quiz.generate.recipes.quantity import question_words
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import finished
from quiz.generate.values import MONTHS, UNITS, interval, number

AWAY = re.compile(r"\b(other|more|further|additional|such|same|extra)\b")
"""Adjectives by which a number counts on from something before it."""


_NOT_COUNTED = frozenset("""percent per cent dollar pound euro century way part thing half third quarter""".split()) | {
    m.lower() for m in MONTHS
}
"""Nouns that a number before them does not count one by one."""


_PRIZES = frozenset(["Awards", "Prizes", "Medals", "Globes", "Trophies", "Cups"])
"""Last words of the names of prizes, of which there are many."""


def counted(clause: Clause) -> Iterator[tuple[Word, Word]]:
    """Yield (noun, numeral) for what the clause counts."""
    sentence = clause.sentence
    if clause.head.lemma == "tell":
        # Of listeners `listeners` asks.
        return
    if len(sentence.dependents(clause.verb, "dobj")) > 1:
        # "The poll showed 64 of 146 - among them 21 judges - believed ...": of two objects one is read wrongly.
        return
    places = [
        *clause.parts(),
        *[t for w in clause.parts() if w.dep == "dobj" for t in sentence.dependents(w.index, "npadvmod")],
        *[
            p
            for w in clause.parts()
            if w.dep in ("prep", "agent") and not _is_behind_another(clause, w)
            for p in sentence.dependents(w.index, "pobj")
        ],
        # "Tried to break five records"
        *[
            t
            for w in clause.parts()
            if w.dep == "xcomp" and (w.tag == "VB" or (clause.head.lemma == "end" and w.tag == "VBG"))
            for t in sentence.dependents(w.index, "dobj")
        ],
    ]
    # "The two main ways are oxidation and amination": whoever asks how many tells them.
    listed = sentence.dependent(clause.verb, "attr") if clause.head.lemma == "be" else None
    if clause.own_subject and (listed is None or not sentence.dependents(listed.index, "conj")):
        places.append(sentence.words[clause.subject])
    # "With 28 goals and 21 assists": one is asked, and the other is not shown; "in Spain and 19 countries" is none.
    counted = [noun for noun in places if sentence.dependent(noun.index, "nummod") is not None]
    places += [other for noun in counted for other in sentence.dependents(noun.index, "conj")]
    for noun in places:
        if clause.head.lemma == "be" and noun.dep == "pobj":
            # "Suspension was on eight wheels"
            continue
        numeral = sentence.dependent(noun.index, "nummod")
        joined = sentence.dependent(noun.index, "conj")
        if (
            numeral is not None
            # "180 students and employees" are not 180 students.
            and not (joined is not None and joined.tag == "NNS" and sentence.dependent(joined.index, "nummod") is None)
            and numeral.index < noun.index
            and noun.text[0].isalpha()
            and sentence.words[numeral.index + 1].text.lower() not in ("%", "percent", "per")
            and numeral.tag == "CD"
            and (noun.tag in ("NNS", "NNPS", "VBZ", "NN") or (noun.tag == "NNP" and noun.text in _PRIZES))
            and not _is_named(sentence, numeral)
            # "Its capacity is 900 seats" is a measure, and asks for no "how many".
            and not (noun.dep == "attr" and clause.head.lemma == "be")
        ):
            yield noun, numeral


_TAKEN = frozenset(
    "win lose draw reject accept sell keep destroy sink capture complete finish answer pass fail receive solve".split()
)
"""Verbs of what becomes of some of those that were counted."""


def share(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
    """Yield a number whose noun stands with another number before it: "was nominated for ten Academy Awards and won
    five"."""
    sentence = clause.sentence
    numeral = sentence.dependent(clause.verb, "dobj")
    first = next((c for c in scene.clauses(told) if c.verb == clause.head.head and c.subject == clause.subject), None)
    if numeral is None or numeral.tag != "CD" or clause.head.lemma not in _TAKEN or first is None:
        return
    behind = sentence.words[numeral.index + 1 : numeral.index + 2]
    hung = [w for w in sentence.dependents(numeral.index) if w.dep != "punct" and w.text != "including"]
    if hung or clause.own_subject or not behind or behind[0].text not in _ENDS:
        # "Won five of them", "lost four in a row"
        return
    wholes = [pair for pair in counted(first) if pair[0].index < clause.verb and not _is_named(sentence, pair[1])]
    if len(wholes) != 1:
        return
    noun, whole = wholes[0]
    value, most = number(numeral.text), number(whole.text)
    if value is None or most is None or not 1 < value < most or not is_count(scene, first, noun, whole):
        return
    if noun.lemma.lower() in _CHANCES:
        # "Nine nominations, winning four": four prizes.
        return
    name = sentence.text(range(whole.index + 1, noun.index + 1))
    fronted = [w for w in first.fronted() if any(sentence.words[i].entity == "DATE" for i in sentence.subtree(w.index))]
    work = (
        sentence.words[clause.subject].entity == "TITLE"
        or (told.referent(sentence.words[clause.subject]) or "")[:1] == '"'
    )

    def stem() -> str:
        # A work is nominated but once; matches are played year by year.
        when = [] if work else [told.render(sentence.subtree(word.index)) for word in fronted]
        asked = ask_shorter(told, clause, f"How many {name}", [numeral.index])
        return finished(" ".join([asked[:-1], *when]))

    figure = Figure(
        "count", Want.COUNT, f"how many {name}", numeral.text.lower(), value, how_bound(clause, numeral),
        [*needed(clause, numeral), (noun.start, noun.end)], topic(told, clause, clause.head.lemma, name),
    )  # fmt: skip
    yield from tell(scene, told, clause, figure, stem)


_CHANCES = frozenset("nomination interview application bid entry candidacy audition proposal offer".split())
"""What is a step towards a thing: who wins, or takes, gets the thing."""


_ENDS = (",", ".", ":", ";", "-", "and", "but")
"""What may stand behind a number whose noun stands elsewhere."""


def _is_behind_another(clause: Clause, part: Word) -> bool:
    """Say whether another verb stands before a phrase that the parser has put to the first: "was named the best and
    finished her career with 84 goals"."""
    joined = clause.sentence.dependents(clause.verb, "conj")
    return any(clause.verb < verb.index < part.index and verb.tag.startswith("VB") for verb in joined)


FEWEST_LISTENERS = 10


_PLACES = frozenset("at in during on outside near".split())
"""Prepositions of where somebody spoke."""


def listeners(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
    """Yield to how many somebody spoke: 'told 500 farmers at a meeting in Leeds: "..."'."""
    sentence = clause.sentence
    if clause.head.lemma != "tell" or clause.head.tag != "VBD" or clause.passive:
        return
    for noun in sentence.dependents(clause.verb, "dobj", "dative"):
        numeral = sentence.dependent(noun.index, "nummod")
        value = number(numeral.text) if numeral is not None and numeral.tag == "CD" else None
        where = [w for w in sentence.dependents(clause.verb, "prep") if w.text.lower() in _PLACES]
        where += [w for w in sentence.dependents(noun.index, "prep") if w.text.lower() in _PLACES]
        where = [w for w in where if w.index > noun.index]
        if numeral is None or value is None or value < FEWEST_LISTENERS or noun.tag != "NNS" or not where:
            continue
        if not is_count(scene, clause, noun, numeral):
            continue
        mains = [w.index for w in sentence.dependents(noun.index, "amod", "compound") if w.index > numeral.index]
        name = sentence.text([*mains, noun.index])

        def stem(name: str = name, where: list[Word] = where) -> str:
            places = [told.render(sentence.subtree(word.index)) for word in where]
            asked = [f"How many {name} did", subject_text(told, clause), "speak to", *places]
            return finished(" ".join([*asked, *opening(told, clause, ())]))

        figure = Figure(
            "count", Want.COUNT, f"how many {name}", numeral.text, value, how_bound(clause, numeral),
            needed(clause, numeral, where[-1]), topic(told, clause, "speak", name),
        )  # fmt: skip
        yield from tell(scene, told, clause, figure, stem)


_SORTS = frozenset(
    """
    type kind form sort stage phase category class branch layer level group principle law component element step
    division variety chamber lobe region subtype
    """.split()
)
"""What a whole has a number of for good."""


_FEW = 12
"""Sorts; of more the number is hardly one to know."""


def there_are(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield how many sorts of something there are: "There are four types of tissue in the human body"."""
    sentence = told.sentence
    root = sentence.root
    noun = sentence.dependent(root.index, "attr")
    numeral = sentence.dependent(noun.index, "nummod") if noun is not None else None
    if root.text != "are" or sentence.dependent(root.index, "expl") is None or noun is None or numeral is None:
        return
    value = number(numeral.text)
    of = sentence.dependent(noun.index, "prep")
    if noun.lemma.lower() not in _SORTS or value is None or not 1 < value <= _FEW or of is None or of.text != "of":
        return
    opens = [w.text.lower() for w in sentence.words[: numeral.index]]
    if opens != ["there", "are"]:
        # "In Peru there are", "there are about four", "there are at least four"
        return
    # Up to what counts them one by one, or to a clause that tells more.
    behind = range(of.index, len(sentence.words) - 1)
    whole = list(takewhile(lambda i: sentence.words[i].tag[:1].isalpha() and sentence.words[i].tag != "WDT", behind))
    mains = sentence.text([w.index for w in sentence.dependents(noun.index, "amod", "compound")])

    try:
        stem = finished(f"How many {mains} {noun.text} {told.render(whole)} are there")
    except Unclear as unclear:
        yield Refusal("G-CONTEXT", scene.number, told.index, f"how many {noun.text}: {unclear.word}")
        return
    span = (sentence.words[0].start, sentence.words[whole[-1]].end)
    own = f"{sentence.text(whole).casefold()}|be|{noun.lemma}"
    yield scene.fact("count", Want.COUNT, told, stem, numeral.text, [span], own, interval(value, ""))


_THERE = re.compile(r"(?:In (?P<year>1\d{3}|20\d\d),? )?[Tt]here (?:are|were)$")


def there_in(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield how many of something a place has: "There are five industrial estates in Bintulu"."""
    sentence = told.sentence
    root = sentence.root
    noun = sentence.dependent(root.index, "attr")
    numeral = sentence.dependent(noun.index, "nummod") if noun is not None else None
    if noun is None or numeral is None or noun.tag != "NNS" or numeral.tag != "CD" or root.text not in ("are", "were"):
        return
    opens = _THERE.match(sentence.text(range(numeral.index)))
    value = number(numeral.text)
    links = [w for head in (noun, root) for w in sentence.dependents(head.index, "prep") if w.index > noun.index]
    place = sentence.dependent(links[0].index, "pobj") if links else None
    if opens is None or value is None or value < 2 or place is None or links[0].text not in ("in", "on", "within"):
        return
    more = [w for head in (noun, place) for w in sentence.dependents(head.index, "relcl", "acl", "conj", "appos")]
    last = max(sentence.subtree(links[0].index))
    if more or len(links) > 1 or not place.tag.startswith("NNP") or sentence.text_at(last + 1) != ".":
        return
    kind = [w.index for w in sentence.dependents(noun.index, "amod", "compound") if w.index > numeral.index]
    name = sentence.text([*kind, noun.index])
    if AWAY.search(name) or noun.lemma.lower() in _NOT_COUNTED or noun.lemma.lower() in UNITS:
        return
    if root.text == "were" and opens["year"] is None:
        return
    try:
        where = told.render(sentence.subtree(links[0].index))
    except Unclear as unclear:
        yield Refusal("G-CONTEXT", scene.number, told.index, f"how many {name}: {unclear.word}")
        return
    when = f" in {opens['year']}" if opens["year"] else ""
    stem = finished(f"How many {name} {root.text} there {where}{when}")
    span = (sentence.words[0].start, sentence.words[last].end)
    own = f"{where.casefold()}|be|{name}"
    yield scene.fact("count", Want.COUNT, told, stem, numeral.text.lower(), [span], own, interval(value, ""))


_WORLDWIDE = frozenset(["constellation", "planet", "continent", "element"])
"""Nouns for what there is a number of that is the same everywhere."""


def of_set(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield how many there are of what a thing is one of: "one of the 14 districts of Turin", "the smallest of the 88
    modern constellations"."""
    sentence = told.sentence
    for numeral in sentence.words:
        noun, before = sentence.words[numeral.head], sentence.words[max(0, numeral.index - 2) : numeral.index]
        value = number(numeral.text) if numeral.tag == "CD" and numeral.dep == "nummod" else None
        opens = [w.text.lower() for w in before]
        if value is None or value < 2 or noun.tag != "NNS" or opens not in (["of", "the"], ["of", "only"]):
            continue
        part = sentence.words[before[0].head]
        belongs = part.text.lower() == "one" or any(
            w.tag in ("JJS", "RBS") for w in (part, *sentence.dependents(part.index, "amod", "advmod"))
        )
        kind = [w for w in sentence.dependents(noun.index, "amod", "compound") if w.index > numeral.index]
        name = sentence.text([*(w.index for w in kind), noun.index])
        of = next((w for w in sentence.dependents(noun.index, "prep") if w.index == noun.index + 1), None)
        whole = sentence.dependent(of.index, "pobj") if of is not None and of.text in ("of", "in") else None
        if not belongs or AWAY.search(name) or any(w.tag in ("JJS", "RBS") for w in kind):
            continue
        if sentence.dependents(noun.index, "relcl", "acl") or noun.lemma.lower() in UNITS:
            continue
        of_name = whole is not None and whole.tag == "NNP" and opens[1] == "the"
        if of_name and whole is not None and not sentence.dependents(whole.index, "conj", "relcl"):
            near = [w.index for w in sentence.dependents(whole.index, "det", "compound")]
            stem = finished(f"How many {name} does {told.render([*near, whole.index])} have")
            last = whole
        elif noun.lemma.lower() in _WORLDWIDE and kind and of is None:
            stem, last = finished(f"How many {name} are there"), noun
        elif opens[1] == "only" and whole is not None and of is not None and sentence.root.tag == "VBZ":
            # "One of only two cantilever bridges in the state"
            try:
                where = told.render(sentence.subtree(of.index))
            except Unclear as unclear:
                yield Refusal("G-CONTEXT", scene.number, told.index, f"how many {name}: {unclear.word}")
                continue
            if not re.search(r"[A-Z]", where):
                continue
            stem, last = finished(f"How many {name} are there {where}"), sentence.words[sentence.subtree(of.index)[-1]]
        else:
            continue
        span = (before[0].start, last.end)
        yield scene.fact(
            "count", Want.COUNT, told, stem, numeral.text.lower(), [span, (sentence.words[0].start, last.end)],
            f"{stem.casefold()}|number", interval(value, ""),
        )  # fmt: skip


def had(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
    """Yield how many of something a thing has: "Latin is an inflected language, with three genders, six cases"."""
    sentence = clause.sentence
    attr = sentence.dependent(clause.verb, "attr")
    subject = sentence.words[clause.subject]
    if clause.head.lemma != "be" or attr is None or clause.aux or not clause.own_subject or subject.entity == "PERSON":
        return
    beside = [*sentence.dependents(clause.verb, "prep"), *sentence.dependents(attr.index, "prep")]
    for link in (w for w in beside if w.text == "with" and sentence.words[w.index - 1].text == ","):
        first = sentence.dependent(link.index, "pobj")
        while first is not None:
            noun, first = first, sentence.dependent(first.index, "conj", "appos")
            numeral = sentence.dependent(noun.index, "nummod")
            value = number(numeral.text) if numeral is not None and numeral.tag == "CD" else None
            if numeral is None or value is None or value < 2 or noun.tag != "NNS" or noun.lemma.lower() in UNITS:
                continue
            kind = [w.index for w in sentence.dependents(noun.index, "amod", "compound") if w.index > numeral.index]
            name = sentence.text([*kind, noun.index])
            behind = sentence.dependents(noun.index, "prep", "relcl", "acl", "amod", "nummod")
            if AWAY.search(name) or any(w.index > noun.index for w in behind) or noun.lemma.lower() in _NOT_COUNTED:
                continue

            def stem(name: str = name) -> str:
                front = "did" if clause.head.tag == "VBD" else "does"
                return finished(f"How many {name} {front} {subject_text(told, clause)} have")

            figure = Figure(
                "count", Want.COUNT, f"how many {name}", numeral.text, value, how_bound(clause, numeral),
                needed(clause, numeral, noun), topic(told, clause, "have", name),
            )  # fmt: skip
            yield from tell(scene, told, clause, figure, stem)


def _is_named(sentence: Sentence, numeral: Word) -> bool:
    """Say whether the number belongs to a name: "the Apollo 11 astronauts", or to a date: "the May 29 episode"."""
    before = sentence.words[max(0, numeral.index - 1)]
    if before.text in MONTHS:
        return True
    return before.tag.startswith("NNP") and before.head in (numeral.index, numeral.head)


def is_count(scene: Scene, clause: Clause, noun: Word, numeral: Word) -> bool:
    """Say whether a number counts what its noun names, one by one."""
    sentence, low = clause.sentence, noun.lemma.lower()
    if low in _NOT_COUNTED or noun.entity in ("MONEY", "PERCENT") or scene.view[numeral.start - 1] in "'\"":
        return False
    if low in UNITS and (
        UNITS[low][0] != "time" or noun.dep == "npadvmod" or question_words(clause, _branch(clause, noun), "time")
    ):
        return False
    if sentence.words[noun.index - 1].text in ("light", "-") or is_money(scene, sentence, numeral):
        # "27 light-years" are a distance, and "a $2 million contract" is one.
        return False
    the = sentence.dependent(noun.index, "det")
    if the is not None and the.text.lower() == "the" and not sentence.dependents(noun.index, "prep", "relcl", "acl"):
        # "The two leaders" are those that the text has named.
        return False
    between = sentence.words[numeral.index + 1 : noun.index + 1]
    if any(w.lemma.lower() in ("dozen", "score", "pair", "couple") for w in between):
        # "Two dozen ministers" are not two.
        return False
    following = sentence.words[noun.index + 1 : noun.index + 3]
    if [w.text for w in following[:1]] == ["to"] and following[-1].tag == "CD":
        # "by three goals to two"
        return False
    written = sentence.text(sentence.subtree(numeral.index)).lower().removeprefix("up to ").split()
    if {"of", "in", "to", "or", "-"}.intersection(written):
        # "Seven out of ten", "two or three".
        return False
    if sentence.dependents(numeral.index, "conj") or (noun.tag == "NN" and sentence.dependents(noun.index, "conj")):
        # "38 and 31 colleges", "four gold and three silver medals".
        return False
    if any(word.index < numeral.index for word in sentence.dependents(noun.index, "amod")):
        # "The first 100 days", "a record 12 goals": there are others.
        return False
    # "35 Leonis is of magnitude 6", "Nine Bridges is a novel": a name with a number in it.
    single = clause.head.tag == "VBZ" or any(sentence.words[i].tag == "VBZ" for i in clause.aux)
    named = single or numeral.text.isdigit()
    return not (noun.tag.startswith("NNP") and noun.index == clause.subject and named)


def _branch(clause: Clause, noun: Word) -> Word:
    """Return the part that the noun ends: its preposition, if it stands behind one."""
    return clause.sentence.words[noun.head] if noun.dep == "pobj" else noun
