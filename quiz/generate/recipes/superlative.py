"""What is the most of its kind: "Bears are the most abundant large carnivore in Europe" becomes "What are the most
...?", with the things that the text names in one breath with it as wrong options."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quiz.generate.clause import Clause, is_infinitive
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Sentence, Word
from quiz.generate.lists import entry
from quiz.generate.mentions import Unclear
from quiz.generate.phrases import opening, part_text, subject_text
from quiz.generate.recipes.common import full_name, needed, topic
from quiz.generate.recipes.place import canonical, kind_of
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import finished

TAG = "things"
PRIOR = 9

FEWEST_SIBLINGS = 3
"""Of an enumeration that lends its members as options."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the things of which one sentence says that they are the largest, first or only one of a kind."""
    sentence = told.sentence
    yield from _named(scene, told)
    yield from _became(scene, told)
    yield from _first_beside(scene, told)
    for clause in scene.clauses(told):
        subject = sentence.words[clause.subject]
        attr = sentence.dependent(clause.verb, "attr")
        if clause.head.lemma != "be" or attr is None or clause.aux or not clause.own_subject:
            continue
        if subject.tag not in ("NN", "NNS", "NNP") or (subject.tag == "NNP" and not _of_make(scene, sentence, subject)):
            continue
        if not _is_superlative(sentence, attr) or subject.entity in ("PERSON", "TITLE"):
            continue
        answer = plain_phrase(sentence, subject)
        if answer is None or sentence.dependents(subject.index, "conj"):
            continue
        try:
            tail = [
                part_text(told, clause, word) for word in (attr, *[w for w in clause.parts() if w.index != attr.index])
            ]
            # "Bears are the most abundant carnivore": the question has the number of what is asked for.
            verb = (
                {"are": "is", "were": "was"}.get(clause.head.text, clause.head.text)
                if attr.tag == "NN"
                else clause.head.text
            )
            stem = finished(" ".join(["What", verb, *tail, *opening(told, clause, ())]))
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"what {clause.head.text} the most: {unclear.word}")
            continue
        own = topic(told, clause, "be", stem)
        yield scene.fact(
            "superlative", Want.SIBLING, told, stem, answer, needed(clause, attr), own, answer, clause=clause
        )


def _named(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the names of which a sentence says that they are the most of a kind, in either order: "Sirius is the
    brightest star", "The brightest star is Sirius", "the brightest star, Sirius, ..."."""
    sentence = told.sentence
    for clause in scene.clauses(told):
        subject, attr = sentence.words[clause.subject], sentence.dependent(clause.verb, "attr")
        if clause.head.lemma != "be" or clause.aux or attr is None or not clause.own_subject:
            continue
        is_ = {"are": "is", "were": "was"}.get(clause.head.text, clause.head.text)
        if attr.tag == "NN" and _ranks(sentence, attr):
            parts = [attr, *[w for w in clause.parts() if w.index != attr.index]]
            yield from _name_fact(scene, told, clause, subject, attr, is_, parts)
        elif subject.tag in ("NN", "JJ") and _ranks(sentence, subject) and _person_of(told, attr) is not None:
            yield from _person_fact(scene, told, clause, subject, attr, is_)
        elif subject.tag == "NN" and _ranks(sentence, subject) and attr.tag == "NNP":
            yield from _name_fact(scene, told, clause, attr, subject, is_, None)


def _who(scene: Scene, told: Told, opening: str, phrase: Sequence[int], name: str) -> str | Refusal:
    """Return the question for the first of a kind, whom the words at `phrase` describe, or why it cannot be asked."""
    try:
        stem = finished(f"{opening} {told.render(phrase, [name])}")
    except Unclear as unclear:
        return Refusal("G-CONTEXT", scene.number, told.index, f"{opening.lower()} the first: {unclear.word}")
    if name in stem or len(stem.split()) < FEWEST_WORDS:
        return Refusal("G-GENERAL", scene.number, told.index, stem)
    return stem


def _became(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield who became the first of a kind by what a sentence tells of him: "won the race, becoming the first woman to
    win two"."""
    sentence = told.sentence
    for clause in scene.clauses(told):
        name = full_name(told, clause.subject) or told.referent(sentence.words[clause.subject])
        if name not in told.names.persons.values() or name is None or clause.passive or clause.is_plan:
            continue
        below = sentence.subtree(clause.verb)
        for word in (sentence.words[i] for i in below if sentence.words[i].text.lower() == "becoming"):
            ranked = sentence.dependent(word.index, "attr")
            doer = next((v for v in sentence.ancestors(word.index) if sentence.dependents(v.index, "nsubj")), None)
            if ranked is None or doer is None or doer.index != clause.verb or not _is_first(sentence, ranked):
                continue
            parts = [ranked, *(w for w in sentence.dependents(word.index, "prep", "xcomp") if w.index > ranked.index)]
            phrase = [i for part in parts for i in _before_comma(sentence, part)]
            stem = _who(scene, told, "Who became", phrase, name)
            if isinstance(stem, Refusal):
                yield stem
                continue
            banned = [other for other in told.names_in(told.index) if other != name]
            yield scene.fact(
                "superlative", Want.PERSON, told, stem, name, needed(clause, word, sentence.words[phrase[-1]]),
                topic(told, clause, "become", stem), name, banned=banned,
            )  # fmt: skip


def _first_beside(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield who was the first to do something, as it stands beside the name: "Ada Lang, the first to swim ...,"."""
    sentence = told.sentence
    for ranked in sentence.words:
        person = sentence.words[ranked.head]
        det = sentence.dependent(ranked.index, "det")
        name = full_name(told, person.index) if ranked.dep == "appos" and person.entity == "PERSON" else None
        did = [w for w in sentence.dependents(ranked.index, "acl", "relcl") if is_infinitive(sentence, w.index)]
        quoted = any(q.start <= ranked.start < q.end for q in scene.quotations)
        if name is None or det is None or det.text.lower() != "the" or not did or quoted:
            continue
        if not _is_first(sentence, ranked) or sentence.words[ranked.index + 1].text.lower() != "to":
            continue
        phrase = _before_comma(sentence, ranked)
        stem = _who(scene, told, "Who was", phrase, name)
        if isinstance(stem, Refusal):
            yield stem
            continue
        span = (min(person.start, ranked.start), sentence.words[phrase[-1]].end)
        own = f"{stem.casefold()}|be|who"
        yield scene.fact("superlative", Want.PERSON, told, stem, name, [span], own, name)


FEWEST_WORDS = 6
"""Of a question for the first of a kind."""


def _is_first(sentence: Sentence, noun: Word) -> bool:
    """Say whether a noun is ranked as the first, the youngest and so on of what is named with it."""
    before = [sentence.words[i] for i in sentence.subtree(noun.index) if i < noun.index]
    ranked = any(w.tag == "JJS" or w.lemma.lower() in ("first", "only") for w in before)
    owned = any(w.dep == "poss" and w.lemma in ("world", "country", "nation") for w in before)
    return ranked and (owned or bool(sentence.dependents(noun.index, "prep", "acl", "relcl")))


def _before_comma(sentence: Sentence, part: Word) -> list[int]:
    """Return the words of a part up to a comma behind its head, and no relative clause that only tells more."""
    phrase = sentence.subtree(part.index)
    cut = next((i for i in phrase if i > part.index and sentence.words[i].text in (",", "-", ";", ":")), None)
    return [i for i in phrase if cut is None or i < cut]


def _person_of(told: Told, attr: Word) -> Word | None:
    """Return the person whom a noun names: "was Ada Byron", "was a clerk named Ada Byron"."""
    if attr.entity == "PERSON":
        return attr
    named = next((w for w in told.sentence.dependents(attr.index, "acl") if w.text in ("named", "called")), None)
    name = told.sentence.dependent(named.index, "oprd", "dobj", "attr") if named is not None else None
    return name if name is not None and name.entity == "PERSON" else None


def _person_fact(
    scene: Scene, told: Told, clause: Clause, ranked: Word, attr: Word, is_: str
) -> Iterator[Fact | Refusal]:
    word = _person_of(told, attr)
    name = full_name(told, word.index) if word is not None else None
    if word is None or name is None or told.sentence.dependents(word.index, "conj"):
        return
    try:
        stem = finished(" ".join(["Who", is_, subject_text(told, clause)]))
    except Unclear as unclear:
        yield Refusal("G-CONTEXT", scene.number, told.index, f"who is the {ranked.text}: {unclear.word}")
        return
    own = topic(told, clause, "be", stem)
    banned = [other for other in told.names_in(told.index) if other != name]
    yield scene.fact(
        "superlative", Want.PERSON, told, stem, name, needed(clause, word, ranked), own, name, clause=clause,
        banned=banned,
    )  # fmt: skip


_SIDES = frozenset(["team", "side", "club", "squad", "seed", "champion"])
"""What bears the name of its place."""


def _name_fact(
    scene: Scene, told: Told, clause: Clause, noun: Word, ranked: Word, is_: str, parts: list[Word] | None
) -> Iterator[Fact | Refusal]:
    sentence = told.sentence
    beside = [w for w in sentence.words[noun.index + 1 : noun.index + 2] if w.dep in ("appos", "nsubj")]
    noun = beside[0] if beside and noun.tag == "NN" else noun
    near = [w.index for w in sentence.dependents(noun.index, "compound") if w.text[0].isupper()]
    name = sentence.text([*near, noun.index])
    place = kind_of(name)
    found = entry(name)
    if noun.tag != "NNP" or noun.entity in ("PERSON", "TITLE") or sentence.dependents(noun.index, "conj", "poss"):
        return
    if ranked.lemma in _SIDES:
        # "Michigan was the highest-rated team"
        return
    if place is None and (found is None or found.kind in ("nationality", "month")):
        return
    if found is not None and told.topic is not None and told.topic.name == name:
        # "Which constellation ...?" of `listed` says more of what is asked for.
        return
    try:
        if parts is None:
            tail = [subject_text(told, clause)]
        else:
            tail = [*(part_text(told, clause, word) for word in parts), *opening(told, clause, ())]
        # "What was an exporter?" asks for no country.
        what = f"Which {place}" if place in ("country", "city", "US state") else "What"
        # "Which city is the largest in Nigeria?", without the noun again.
        stem = re.sub(rf"\b(the \w+est) {place} (?=in\b)", r"\1 ", finished(" ".join([what, is_, *tail])))
    except Unclear as unclear:
        yield Refusal("G-CONTEXT", scene.number, told.index, f"what is the {ranked.text}: {unclear.word}")
        return
    want = Want.PLACE if place is not None else Want.THING
    answer = canonical(name) if place is not None else name
    own = topic(told, clause, "be", stem)
    yield scene.fact("superlative", want, told, stem, answer, needed(clause, noun, ranked), own, answer, clause=clause)


def _ranks(sentence: Sentence, noun: Word) -> bool:
    """Say whether "the largest" or the like stands before a noun, and what it is the largest of behind it."""
    before = [w for w in sentence.dependents(noun.index, "amod", "det", "poss") if w.index < noun.index]
    most = any(
        v.tag in ("JJS", "RBS") or v.lemma.lower() in ("only", "foremost")
        for w in before
        for v in (sentence.words[i] for i in sentence.subtree(w.index))
    )
    the = any(w.text.lower() == "the" or w.dep == "poss" for w in before)
    return most and the and bool(sentence.dependents(noun.index, "prep", "acl", "relcl", "poss"))


def _of_make(scene: Scene, sentence: Sentence, subject: Word) -> bool:
    """Say whether a name is one of several of a make in the article: Beta Herculis beside Gamma Herculis."""
    name = plain_phrase(sentence, subject)
    return name is not None and any(name in group for group in makes(scene))


def makes(scene: Scene) -> list[tuple[str, ...]]:
    """Return the names of the article that differ in their first word alone, by groups."""
    groups: dict[str, dict[str, None]] = {}
    for match in re.finditer(r"(?<![\w.] )\b([A-Z][a-z]+) ([A-Z][a-z]+)\b(?! [A-Z])", scene.view):
        if match[0] not in scene.names.persons and match[1] not in _NO_MAKE:
            groups.setdefault(match[2], {})[match[0]] = None
    return [tuple(names) for names in groups.values() if len(names) > FEWEST_SIBLINGS]


_NO_MAKE = frozenset("The A An In Of On At And But For With From By As This That These Its His Her Their".split())


def _is_superlative(sentence: Sentence, noun: Word) -> bool:
    found = [sentence.words[i] for i in sentence.subtree(noun.index) if i < noun.index]
    return any(w.tag in ("JJS", "RBS") or w.lemma.lower() == "only" for w in found)


def plain_phrase(sentence: Sentence, noun: Word) -> str | None:
    """Return a noun with its adjectives, without article and numbers, in small letters; None if more hangs on it."""
    if sentence.dependents(noun.index, "prep", "relcl", "acl", "poss", "appos"):
        return None
    following = sentence.words[noun.index + 1 : noun.index + 2]
    if following and following[0].tag == "NNP":
        # "The red giant Aldebaran" is Aldebaran.
        return None
    near = [w.index for w in sentence.dependents(noun.index, "compound", "amod") if w.index < noun.index]
    text = sentence.text([*near, noun.index])
    first = sentence.words[min([*near, noun.index])]
    return text[0].lower() + text[1:] if first.index == 0 and not first.tag.startswith("NNP") else text


def siblings(scene: Scene) -> list[tuple[str, ...]]:
    """Return the enumerations of the article: names of three or more things in one breath."""
    found = makes(scene)
    for sentence in scene.sentences:
        for word in sentence.words:
            if word.dep == "conj" or not word.tag.startswith("NN") or word.entity in ("PERSON", "TITLE", "DATE"):
                continue
            chain = [word]
            while (following := sentence.dependent(chain[-1].index, "conj")) is not None:
                chain.append(following)
            named = [plain_phrase(sentence, one) for one in chain if one.tag.startswith("NN")]
            told = [text for text in named if text is not None and len(text.split()) <= 3]
            if len(told) >= FEWEST_SIBLINGS:
                found.append(tuple(dict.fromkeys(told)))
    return found
