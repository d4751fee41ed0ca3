"""Doers behind "by": "It was produced by Thomas Langmann" becomes "Who produced ...?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.clause import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import JOINT, Sentence, Word, base_form, past_tense
from quiz.generate.lexicon import DONE_BY_ONE, DONE_TO_ONE, MAKING, MAKING_WORKS
from quiz.generate.mentions import Unclear, first_subject
from quiz.generate.openings import MAKERS, author, makers, opening
from quiz.generate.phrases import opening as fronted_text
from quiz.generate.phrases import part_text, subject_text
from quiz.generate.recipes.common import full_name, is_stated, needed, person_beside, topic
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import finished

TAG = "people"
PRIOR = 8

FEWEST_WORDS, FEWEST_MADE = 6, 4
"""Of a question; what is made is made but once, and needs fewer: "Who founded the Red Cross?"."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the persons by whom something told in one sentence was done."""
    sentence = told.sentence
    yield from _of_works(scene, told)
    yield from _of_opening(scene, told)
    yield from _of_sources(scene, told)
    yield from _of_mentioned(scene, told)
    for clause in (*scene.clauses(told), *scene.participles(told)):
        by = _by(sentence, clause.head)
        person = _person(told, by) if by is not None else None
        work = not clause.own_subject and sentence.words[clause.subject].entity == "TITLE"
        if by is None or person is None or clause.head.tag != "VBN" or work:
            continue
        if sentence.words[clause.verb - 1].text == "-" or clause.head.lemma.startswith(JOINT):
            # Whoever "co-edited" it did not do so alone.
            continue
        name = full_name(told, person.index)
        if name is None or not _is_past(clause) or _is_shared(sentence, clause.verb):
            continue
        try:
            stem = _stem(told, clause, by.index, name)
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"by whom {clause.head.text}: {unclear.word}")
            continue
        whole = re.match(rf'Who (?:{"|".join(sorted(MAKING_WORKS))}) "', stem)
        if whole is not None and len(stem.split()) < FEWEST_MADE:
            # "Who produced "Emma"?" is short even so.
            title = sentence.words[clause.subject].text.strip('"')
            stem = stem.replace(' "', f' the {scene.names.works.get(title, scene.names.work) or "work"} "', 1)
        if clause.head.lemma in _OF_BODIES and sentence.words[clause.subject].entity == "TITLE":
            # "Little Gidding was the home of a community founded by Nicholas Ferrar": no poem was.
            continue
        once = clause.head.lemma in DONE_TO_ONE and re.search(r" [A-Z][\w'-]+ [A-Z]", stem)
        # What has a name is first done but once: "Who first proclaimed Manila Day?".
        once = once or re.match(r"Who (?:first [a-z]+|built|commissioned) (?:the )?[A-Z][\w'-]+ [A-Z]", stem)
        fewest = FEWEST_MADE if whole or once or past_tense(clause.head.text) in MAKING else FEWEST_WORDS
        if name in stem or len(stem.split()) < fewest:
            yield Refusal("G-GENERAL", scene.number, told.index, stem)
            continue
        own = topic(told, clause, clause.head.lemma, "by whom")
        # To whom or with whom it was done is no answer.
        banned = [other for other in told.names_in(told.index) if other != name]
        yield scene.fact(
            "agent", Want.PERSON, told, stem, name, needed(clause, person), own, name, clause=clause, banned=banned
        )


def _of_works(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield who made a work that the sentence introduces: "X is a film directed by Tom Hooper and written by ..."."""
    sentence = told.sentence
    noun = sentence.dependent(sentence.root.index, "attr")
    subject = sentence.dependent(sentence.root.index, "nsubj")
    if sentence.root.lemma != "be" or noun is None or subject is None or subject.entity != "TITLE":
        return
    if not is_stated(sentence, sentence.root.index):
        return
    inside = sentence.subtree(noun.index)
    for verb in (sentence.words[i] for i in inside):
        by = _by(sentence, verb)
        person = _person(told, by) if by is not None else None
        if (
            verb.tag != "VBN"
            or verb.lemma == "score"
            or not _tells_of(sentence, verb, noun)
            or person is None
            or sentence.words[verb.index - 1].text == "-"
            or verb.lemma.startswith(JOINT)
        ):
            # Whoever "co-directed" it did not do so alone.
            continue
        name = full_name(told, person.index)
        if name is None or any(w.tag == "NNS" or w.dep == "dobj" for w in sentence.dependents(verb.index)):
            continue
        work = scene.names.works.get(subject.text.strip('"'), scene.names.work)
        stem = finished(f"Who {past_tense(verb.text)} the {work} {subject.text}")
        last = max(w.end for w in sentence.words if w.start == person.start)
        own = f"{subject.text.casefold()}|{verb.lemma}|by whom"
        yield scene.fact("agent", Want.PERSON, told, stem, name, [(subject.start, last)], own, name)


def _of_opening(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield who made what the text is about, as its opening tells: "X is a ship designed by Ada Byron"."""
    found = opening(scene, told)
    if found is None:
        return
    work = scene.names.works.get(found.name.strip('"'), scene.names.work) if found.name.startswith('"') else ""
    alone = author(scene, found)
    for made in (*makers(scene, found), *([alone] if alone is not None else ())):
        # "Who painted the painting ...?" says it twice.
        kind = f"the {work} " if work and work != "painting" else ""
        stem = finished(f"Who {past_tense(made.verb)} {kind}{found.name}")
        own = f"{found.name.casefold()}|{base_form(made.verb)}|by whom"
        span = (found.start, made.end)
        yield scene.fact("agent", Want.PERSON, told, stem, made.name, [span], own, made.name)


def _tells_of(sentence: Sentence, verb: Word, noun: Word) -> bool:
    """Say whether a participle tells of a noun itself, and not of another within what is told of it: "the home of a
    band formed by Ada Byron"."""
    while verb.dep == "conj" and sentence.words[verb.head].tag == "VBN":
        verb = sentence.words[verb.head]
    return verb.head == noun.index or sentence.words[verb.head].dep == "conj"


_OF_BODIES = frozenset("establish found discover build settle colonize".split())
"""What is done to towns and bodies, and to no book or film."""

_SOURCE = re.compile(
    r"\b(?:based (?:up)?on|adapted from|adaptation of) (?:the |an? )?(?:[\w'-]+ ){0,3}?"
    r"(?P<source>novel|book|play|memoir|short story|autobiography|comic book|poem)\b[^.;]{0,60}? by "
    r"(?:(?:[A-Z]?[a-z]+ ){0,4})?"
)


def _of_sources(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield who wrote what a film is based on: "It is based on the novel of the same name by Ada Byron"."""
    start, end = told.sentence.span
    match = _SOURCE.search(scene.view, start, end)
    title = scene.names.main_title
    if (
        match is None
        or title is None
        or scene.names.work not in ("film", "television show", "play", "musical", "opera")
    ):
        return
    subject = first_subject(told.sentence)
    if subject is None or told.referent(subject) != f'"{title}"' or re.search(r"\bnot\b", match[0]):
        return
    # Of two authors one would be half the truth.
    found = next((f for f in scene.names.persons if scene.view.startswith(f, match.end())), None)
    behind = scene.view[match.end() + len(found or "") : end]
    if found is None or re.match(r"(?:,| and| &)+ [A-Z]", behind):
        return
    name = scene.names.persons[found]
    stem = f'Who wrote the {match["source"]} on which the {scene.names.work} "{title}" is based?'
    own = f"{title.casefold()}|source|by whom"
    yield scene.fact("agent", Want.PERSON, told, stem, name, [match.span(), (match.end(), match.end() + 1)], own, name)


_MENTIONED = re.compile(
    rf"(?<![\w-])(?P<kind>{'|'.join(MAKERS)}),? "
    r"(?P<title>\"[A-Z][^\"]+\"|[A-Z][\w'-]*(?: (?:(?:of|the|in|and|to|a) )*[A-Z][\w'-]*)*)"
    r",? (?:(?P<verb>written|composed|directed|painted|made) )?by "
)
_DESCRIBED = re.compile(r"(?:(?:[A-Z][a-z]+(?:ish|an|ch|ese)|[a-z]+) )*")
"""What may stand before a maker's name: "the French composer"."""


def _of_mentioned(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield who made a work that a sentence mentions in passing: "starred in the play Herons by Ada Byron"."""
    start, end = told.sentence.span
    for match in _MENTIONED.finditer(scene.view, start, end):
        described = _DESCRIBED.match(scene.view, match.end(), end)
        begin = described.end() if described is not None else match.end()
        form = max((f for f in scene.names.persons if scene.view.startswith(f, begin)), key=len, default=None)
        name = scene.names.persons.get(form or "")
        behind = scene.view[begin + len(form or "") : end]
        if (
            form is None
            or name is None
            or len(name.split()) < _FEWEST_NAMES
            or re.match(r"(?:,| and| &)+ [A-Z]|\w| [A-Z]", behind)
        ):
            continue
        verb, title = past_tense(match["verb"]) if match["verb"] else MAKERS[match["kind"]], match["title"].strip('"')
        if title == scene.names.main_title or set(title.split()) & set(name.split()):
            continue
        stem = f'Who {verb} the {match["kind"]} "{title}"?'
        span = (match.start(), begin + len(form))
        key = f"{title.casefold()}|{verb}|by whom"
        yield scene.fact("agent", Want.PERSON, told, stem, name, [span], key, name)


_FEWEST_NAMES = 2
"""Of a maker who is called by more than a word that may be another's."""


def _by(sentence: Sentence, verb: Word) -> Word | None:
    """Return the "by" of a verb, or of one right behind it: "was written and directed by Ada Byron"."""
    by = sentence.dependent(verb.index, "agent")
    if by is not None:
        return by
    for joined in sentence.dependents(verb.index, "conj"):
        own = joined.tag != "VBN" or sentence.dependents(joined.index, "auxpass", "nsubjpass")
        between = sentence.words[verb.index + 1 : joined.index]
        if not own and all(w.text in (",", "and", "-") or w.tag in ("RB", "VBN") for w in between):
            by = _by(sentence, joined)
            if by is not None:
                return by
    return None


def _person(told: Told, by: Word) -> Word | None:
    """Return who stands behind "by", if it is one person: "by Ada Byron, a clerk", "by the clerk Ada Byron"."""
    noun = told.sentence.dependent(by.index, "pobj")
    if noun is None or any(
        not _has_verb(told.sentence, other) for other in told.sentence.dependents(noun.index, "conj")
    ):
        return None
    beside = [w for w in told.sentence.dependents(noun.index, "appos") if w.entity == "PERSON"]
    if noun.entity == "PERSON":
        # A second name is that of another doer; whatever else stands behind a comma says who the first is.
        return None if beside else noun
    return person_beside(told, noun)


def _has_verb(sentence: Sentence, name: Word) -> bool:
    """Say whether a name joined to a doer's is the object of a verb that is read as an adjective: "produced by Ada
    Byron and starred Eve Roy"."""
    return any(word.tag in ("VBD", "VBN") for word in sentence.dependents(name.index, "amod"))


_SHARED = frozenset("independently separately jointly simultaneously together partly partially mainly largely".split())


def _is_shared(sentence: Sentence, verb: int) -> bool:
    """Say whether others did it as well: "was discovered independently by Ann Lee, in 1773, and Eve Roy"."""
    adverbs = [word for word in sentence.dependents(verb, "advmod") if word.lemma.lower() in _SHARED]
    # "Catalogued separately from Centaurus"
    return any(sentence.words[word.index + 1].text != "from" for word in adverbs)


def _is_past(clause: Clause) -> bool:
    aux = [clause.sentence.words[i].text.lower() for i in clause.aux]
    # A participle alone tells what was done: "Perl, developed by Larry Wall, ..."
    alone = not aux and clause.head.dep in ("conj", "acl", "advcl") and past_tense(clause.head.text) in DONE_BY_ONE
    return any(word in ("was", "were", "been") for word in aux) or (not aux and clause.head.dep == "conj") or alone


def _stem(told: Told, clause: Clause, by: int, name: str) -> str:
    parts = [word for word in clause.parts() if word.index != by]
    # "Was paid for by her": she paid for it.
    bare = [word for word in parts if word.dep in ("prep", "prt") and not clause.sentence.children[word.index]]
    # "She was fired after failing to come": he who fired her did not fail.
    own = [w for w in parts if w.dep == "prep" and any(v.tag == "VBG" for v in clause.sentence.dependents(w.index))]
    # "Was founded in 1905, claiming members everywhere": not he claims them.
    own += [w for w in parts if w.dep in ("advcl", "acl") and w.tag == "VBG"]
    parts = [word for word in parts if word not in (*bare, *own)]
    mentioned = [name]
    verb = [*(word.text for word in clause.manner()), past_tense(clause.head.text), *(word.text for word in bare)]
    tail = [part_text(told, clause, word, mentioned) for word in parts]
    tail += fronted_text(told, clause, (by,), mentioned)
    return finished(" ".join(["Who", *verb, _done_to(told, clause), *tail]))


def _done_to(told: Told, clause: Clause) -> str:
    """Return the subject as an object; a title's part behind it: the screenplay of "X", not "X"'s screenplay."""
    text = subject_text(told, clause)
    noun = clause.sentence.words[clause.head.head]
    if clause.passive and not clause.aux and noun.dep == "appos" and '"' not in text:
        # "Path, the social network founded by ..."
        near = clause.sentence.words[noun.index - 1]
        kind = f"{near.text} {noun.text}" if near.dep in ("compound", "amod") and near.tag != "JJS" else noun.text
        text = text if text.startswith("the ") else f"the {kind} {text}"
    owned = re.fullmatch(r"(\"[^\"]+\")'s ([a-z ]+)", text)
    return f"the {owned[2]} of {owned[1]}" if owned is not None else text
