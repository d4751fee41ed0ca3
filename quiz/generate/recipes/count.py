"""Counts: "he did the HALO jump 100 times" becomes "How many times ...?"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from quiz.generate.clauses import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Sentence, Word, plural
from quiz.generate.mentions import Unclear
from quiz.generate.phrases import APART, opening, subject_text
from quiz.generate.proofs import quote_span
from quiz.generate.recipes.common import ask_shorter, keep_period, needed, topic
from quiz.generate.recipes.figures import Figure, completed, how_bound, is_money, numeral_text, tell
from quiz.generate.recipes.quantity import question_words
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import ask_subject, finished
from quiz.generate.values import MONTHS, UNITS, interval, number

TAG = "numbers"
PRIOR = 8

FEWEST_WORDS = 10
"""Of a question for a number of doers that names nothing."""

_AWAY = re.compile(r"\b(other|more|further|additional|such|same|extra)\b")
"""Adjectives by which a number counts on from something before it."""

_OF_THEM = re.compile(r", (?:about |over |almost )?[\w,-]+ of (?:them|those) (?:in|on|at|with|for|as)\b")
"""A part of what is counted, of which alone the rest is told."""

_MOVING = frozenset("sail go come fly travel march ride drive walk depart leave move run row return flee".split())
"""Of "sailed with three ships from Palos" the journey began there."""

_ASKING = frozenset(["of", "from", "into", "between", "for", "by", "with"])
"""Prepositions with which a number is well asked for. (In six blind rounds none of 11 with others passed: "on how many
episodes were the matches held?", "during how many seasons had she 13 victories?".)"""

_REGARDING = frozenset("regard consider rank list rate know".split())

_FALLEN = frozenset(["killed", "wounded", "dead", "injured", "missing", "captured"])
"""What those became of whom a number was lost."""

_LANDS = frozenset(["country", "city", "state", "language"])
"""What something is so in, everywhere alike: "spoken in 14 countries"."""

_NOT_COUNTED = frozenset("""percent per cent dollar pound euro century way part thing half third quarter""".split()) | {
    m.lower() for m in MONTHS
}
"""Nouns that a number before them does not count one by one."""


_PRIZES = frozenset(["Awards", "Prizes", "Medals", "Globes", "Trophies", "Cups"])
"""Last words of the names of prizes, of which there are many."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the counts of one sentence."""
    for clause in (*scene.clauses(told, claimed=True), *scene.placed(told)):
        for noun, numeral in _counted(clause):
            yield from _fact(scene, told, clause, noun, numeral, None)
        yield from _share(scene, told, clause)
        yield from _members(scene, told, clause)
        yield from _listeners(scene, told, clause)
        yield from _had(scene, told, clause)
    yield from _there_are(scene, told)
    yield from _there_in(scene, told)
    yield from _of_set(scene, told)
    for clause, quotation in scene.speech(told):
        for noun, numeral in _counted(clause):
            yield from _fact(scene, told, clause, noun, numeral, quotation.speaker)


def _counted(clause: Clause) -> Iterator[tuple[Word, Word]]:
    sentence = clause.sentence
    if clause.head.lemma == "tell":
        # Of listeners `_listeners` asks.
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


def _share(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
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
    wholes = [pair for pair in _counted(first) if pair[0].index < clause.verb and not _is_named(sentence, pair[1])]
    if len(wholes) != 1:
        return
    noun, whole = wholes[0]
    value, most = number(numeral.text), number(whole.text)
    if value is None or most is None or not 1 < value < most or not _is_count(scene, first, noun, whole):
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


def _members(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
    """Yield how many there are of what somebody or something is one: "Belgium was one of the six countries that founded
    ...", "was announced as one of the 100 people chosen for ..."."""
    sentence = clause.sentence
    for one in (sentence.words[i] for i in sentence.subtree(clause.verb) if i > clause.verb):
        over = sentence.words[one.head]
        is_one = one.dep == "attr" and over.index == clause.verb and over.lemma == "be"
        named_one = one.dep == "pobj" and over.text.lower() == "as" and over.head == clause.verb
        if one.tag == "CD" and (is_one or named_one):
            yield from _whole(scene, told, clause, one)


def _whole(scene: Scene, told: Told, clause: Clause, one: Word) -> Iterator[Fact | Refusal]:
    """Yield the number of those of whom "one" is one, and what is told of all of them."""
    sentence = clause.sentence
    of = sentence.dependent(one.index, "prep")
    noun = sentence.dependent(of.index, "pobj") if of is not None and of.text == "of" else None
    numeral = sentence.dependent(noun.index, "nummod") if noun is not None and noun.tag == "NNS" else None
    if noun is None or numeral is None or numeral.tag != "CD":
        return
    told_of = [w for w in sentence.dependents(noun.index, "acl", "relcl") if w.index > noun.index]
    value, name = number(numeral.text), told.sentence.text(range(numeral.index + 1, noun.index + 1))
    if len(told_of) != 1 or value is None or value < 2 or not _is_count(scene, clause, noun, numeral):
        return
    deed = sentence.subtree(told_of[0].index)
    apart = sentence.words[deed[0] - 1].text in APART
    doer = sentence.words[deed[0]].text.lower() in ("that", "which", "who") and sentence.words[deed[0]].dep == "nsubj"
    # "The 100 people shortlisted": a simple past, for the parser.
    passive = told_of[0].dep == "acl" and told_of[0].tag in ("VBN", "VBD") and told_of[0].index == deed[0]
    if apart or not (doer or passive):
        return

    def stem() -> str:
        past = clause.head.tag == "VBD" or any(sentence.words[i].tag == "VBD" for i in clause.aux)
        verb = ("were" if past else "are") if passive else ""
        return finished(f"How many {name} {verb} {told.render(deed if passive else deed[1:])}")

    figure = Figure(
        "count", Want.COUNT, f"how many {name}", numeral.text, value, how_bound(clause, numeral),
        needed(clause, numeral, told_of[0]), f"{name}|{told_of[0].lemma}|number",
    )  # fmt: skip
    yield from tell(scene, told, clause, figure, stem)


FEWEST_LISTENERS = 10

_PLACES = frozenset("at in during on outside near".split())
"""Prepositions of where somebody spoke."""


def _listeners(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
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
        if not _is_count(scene, clause, noun, numeral):
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


def _there_are(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
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


def _there_in(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
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
    if _AWAY.search(name) or noun.lemma.lower() in _NOT_COUNTED or noun.lemma.lower() in UNITS:
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


def _of_set(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
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
        if not belongs or _AWAY.search(name) or any(w.tag in ("JJS", "RBS") for w in kind):
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


def _had(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
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
            if _AWAY.search(name) or any(w.index > noun.index for w in behind) or noun.lemma.lower() in _NOT_COUNTED:
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


def _fact(
    scene: Scene, told: Told, clause: Clause, noun: Word, numeral: Word, speaker: str | None
) -> Iterator[Fact | Refusal]:
    sentence = clause.sentence
    text = numeral_text(sentence, numeral)
    text = text if any(char.isdigit() for char in text) else text.lower()
    value = number(text)
    if value is None or value < 2 or value.denominator != 1 or not _is_count(scene, clause, noun, numeral):
        return
    if _OF_THEM.search(scene.view, numeral.end, sentence.span[1]):
        # "27 years in prison, 18 of them on Robben Island": how many were spent where?
        return
    if 1000 <= value <= 2100 and "," not in text:
        return
    behind = sentence.words[noun.index + 1 : noun.index + 2]
    if behind and behind[0].text.lower() in _FALLEN and clause.head.lemma in ("lose", "have", "suffer", "leave"):
        # "Lost 38 men killed and 159 wounded": how many men were lost?
        return
    described = [i for w in sentence.dependents(noun.index, "amod", "compound") for i in sentence.subtree(w.index)]
    kind = sentence.text([i for i in sorted(described) if numeral.index < i < noun.index])
    if _AWAY.search(kind) or any(sentence.words[i].tag in ("RBS", "JJS") for i in described):
        # "The two most prominent families" are those two.
        return
    many = noun.tag in ("NNS", "NNPS") or noun.text.endswith("s")
    if not many and plural(noun.text) != noun.text:
        # "Increased O 2 concentration": no number of concentrations.
        return
    name = f"{kind} {noun.text if many else plural(noun.text)}".strip()
    span = None
    quotation = next((q for q in scene.quotations if q.start <= noun.start < q.end), None)
    if quotation is not None:
        span = quote_span(scene, quotation, sentence.span[0])
        if span is None:
            return

    def stem() -> str:
        keep_period(told, clause)
        return _stem(told, clause, noun, name, speaker)

    figure = Figure(
        "count", Want.COUNT, f"how many {name}", text, value, how_bound(clause, numeral),
        needed(clause, numeral, noun), topic(told, clause, clause.head.lemma, name), span=span,
    )  # fmt: skip
    yield from tell(scene, told, clause, figure, stem)


def _is_count(scene: Scene, clause: Clause, noun: Word, numeral: Word) -> bool:
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


def _stem(told: Told, clause: Clause, noun: Word, name: str, speaker: str | None) -> str:
    sentence = clause.sentence
    of = [w for w in sentence.dependents(noun.index, "prep") if w.text.lower() == "of"]
    whose = sentence.dependent(noun.index, "poss")
    if whose is not None and whose.tag != "PRP$":
        # "Euler's seven letters": how many by whom?
        raise Unclear(whose.text)
    whose_part = list(takewhile(lambda i: sentence.words[i].text != ":", sentence.subtree(of[0].index) if of else ()))
    counted = f"how many {name} {told.render(whose_part)}".strip()
    by = noun.dep == "pobj" and sentence.words[noun.head].dep == "agent"
    origin = [
        w
        for w in (*sentence.dependents(noun.index, "prep"), *(sentence.dependents(clause.verb, "prep") if by else ()))
        if w.text == "from" and w.index == noun.index + 1 and clause.head.lemma not in _MOVING
    ]
    for word in origin:
        # "By how many brothers from Hull was it written?"
        counted += " " + told.render(sentence.subtree(word.index))
    of += origin
    for word in sentence.dependents(noun.index, "npadvmod"):
        if word.index > noun.index:
            # "100,000 times a day"
            counted += " " + told.render(sentence.subtree(word.index))
    for word in sentence.dependents(noun.index, "relcl", "acl", "amod"):
        if word.dep == "amod" and word.index < noun.index:
            continue
        # "four variables that are visible to the naked eye": four of those, and perhaps more of others.
        first = min(sentence.subtree(word.index))
        infinitive = any(child.tag == "TO" for child in sentence.dependents(word.index, "aux"))
        if sentence.words[first - 1].text not in APART and not infinitive:
            counted += " " + told.render(sentence.subtree(word.index))
    for other in sentence.dependents(noun.index, "conj"):
        if sentence.dependents(other.index, "prep", "relcl", "acl"):
            # "40 goals and 12 penalties for England": were all 40 for England?
            raise Unclear(other.text)
    lead = sentence.words[noun.head] if noun.dep == "conj" else noun
    if any(word.dep == "dobj" and word.tag == "CD" for word in clause.parts()):
        # "... and Germany had 17": of what?
        raise Unclear("number")
    if lead.index == clause.subject:
        stem = ask_subject(told, clause, counted)
        named = re.search(r"(?<=[a-z,] )\"?[A-Z]", stem) is not None
        if not named and len(stem.split()) <= FEWEST_WORDS:
            # "How many seasons followed?"
            raise Unclear("of whom")
    elif lead.dep == "pobj":
        preposition = sentence.words[lead.head]
        regarded = preposition.text.lower() == "with" and clause.passive and clause.head.lemma in _REGARDING
        if regarded or (preposition.text.lower() not in _ASKING and noun.lemma.lower() not in _LANDS):
            raise Unclear(preposition.text)
        left = [preposition.index, *(w.index for w in origin)]
        stem = ask_shorter(told, clause, f"{preposition.text.lower()} {counted}", left)
        stem = completed(told, clause, stem, noun)
    else:
        stem = ask_shorter(told, clause, counted, [lead.index])
        # "he did 64 takes to achieve the sequence", "three mills in Vermont": what hangs on the noun makes the
        # question.
        for word in sentence.dependents(noun.index, "acl", "relcl", "prep"):
            infinitive = any(child.tag == "TO" for child in sentence.dependents(word.index, "aux"))
            apart = sentence.words[min(sentence.subtree(word.index)) - 1].text in APART
            if not apart and (infinitive or (word.dep == "prep" and word not in of and word.text != "including")):
                stem = f"{stem[:-1]} {told.render(sentence.subtree(word.index))}?"
    if speaker is not None:
        if any(word.text.lower() in ("i", "we", "my", "our") for word in sentence.words):
            raise Unclear("I")
        today = any(word.text.lower() == "today" for word in sentence.words)
        stem = f"according to {speaker}, {stem[:-1]}{' in one day' if today else ''}?"
    return stem[0].upper() + stem[1:]
