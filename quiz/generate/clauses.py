"""Clauses: who did what, read off a dependency tree. A question is built from one clause and nothing around it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.clause import SUBJECT, Clause
from quiz.generate.language import Sentence, Word
from quiz.generate.lexicon import HEDGES, PERSON_NOUNS, QUOTING_VERBS, WORK_NOUNS
from quiz.generate.misread import SUMS, is_misread
from quiz.generate.perfect import is_perfect

_SHOWING = frozenset(["show", "find", "see", "feature", "depict", "reveal", "catch", "follow"])
"""Verbs that show somebody doing something: the deed is the fact, not that it was shown."""


_CONDITIONS = frozenset(["if", "unless", "whether", "until", "once"])


_NO_VERB = frozenset(["aux", "auxpass", "amod", "compound"])
"""Labels of verb forms that head no clause."""

_OF_NOUNS = frozenset(["pobj", "dobj", "nsubj", "nsubjpass", "attr"])

_DENIALS = frozenset("neither nor never no nobody nothing few hardly little".split())


def clauses(sentence: Sentence) -> Iterator[Clause]:
    """Yield the clauses that state something: not negated, not hedged, not under a condition, no question, no wish."""
    if any(word.text == "?" for word in sentence.words) or is_misread(sentence):
        return
    for word in sentence.words:
        if word.tag in ("VBD", "VBZ", "VBP") and word.dep in _OF_NOUNS:
            # "In the 11-9 win": a noun, whatever its tag.
            continue
        if word.tag in ("VBD", "VBZ", "VBP", "VB", "VBG", "VBN") and word.dep not in _NO_VERB:
            clause = _clause(sentence, word)
            if clause is not None and _states(clause):
                yield clause


_OF_EVENTS = frozenset("start begin end last occur happen erupt break resume cease claim kill".split())
"""What happens, and no place does."""


def _clause(sentence: Sentence, verb: Word) -> Clause | None:
    aux = tuple(word.index for word in sentence.dependents(verb.index, "aux", "auxpass"))
    subject = _subject(sentence, verb.index)
    if subject is None:
        return _sharing(sentence, verb) if not aux else None
    if verb.dep == "ccomp" and verb.tag == "VBG" and not aux:
        shown = sentence.words[verb.head].lemma in _SHOWING
        return Clause(sentence, verb.index, subject.index, (), False, shown=True) if shown else None
    if subject.dep == "csubj" or (verb.tag in ("VBG", "VBN", "VB") and not aux):
        return None
    perfect = is_perfect(sentence, verb, aux)
    if perfect:
        aux = aux[1:]
    if verb.dep == "ccomp" and any(sentence.words[i].tag == "TO" for i in aux):
        # "They want the budget to be capped": so far it is not.
        return None
    if aux and all(sentence.words[i].tag in ("VBG", "TO") for i in aux):
        # "Women being attacked": no finite verb.
        return None
    helper = sentence.dependent(verb.index, "auxpass")
    if helper is not None and helper.lemma not in ("be", "get"):
        # "Became rabbi" is read as a passive.
        return None
    passive = helper is not None
    if verb.dep == "relcl" and subject.tag not in ("WDT", "WP") and not _has_object(sentence, verb):
        # "The picture that James Watson saw": what he saw stands outside.
        return None
    if subject.tag not in ("WDT", "WP"):
        return Clause(sentence, verb.index, subject.index, aux, passive, perfect=perfect)
    # "X, which was released": what is told of "which" is told of X, if X is a certain thing.
    owner = sentence.words[verb.head]
    if owner.dep == "attr" and sentence.words[owner.head].lemma == "be":
        # "English is a language that was first spoken in England": so English was.
        owner = _subject(sentence, owner.head) or owner
    over = sentence.words[sentence.words[owner.head].head]
    placed = owner.entity in ("GPE", "LOC", "FAC", "ORG")
    if subject.text.lower() == "who" and owner.dep == "pobj" and over.lemma.lower() in PERSON_NOUNS and not placed:
        # "A student of Lefevre who went on to lead the Swiss": which of the two?
        return None
    owner = _beside(sentence, owner)
    several = verb.tag == "VBP" or (aux and sentence.words[aux[0]].text.lower() in ("were", "are", "have"))
    if several and owner.tag in ("NN", "NNP") and owner.dep == "conj":
        # "One school and another, which were founded in the 1960s": both were.
        return None
    if subject.text.lower() == "who" and owner.entity in ("GPE", "LOC", "FAC"):
        # "A runner from Leeds who won": the runner did.
        person = next((w for w in sentence.ancestors(owner.index) if w.lemma.lower() in PERSON_NOUNS), None)
        owner = _beside(sentence, person) if person is not None else owner
    if subject.text.lower() == "which" and (owner.entity == "PERSON" or owner.lemma.lower() in PERSON_NOUNS | _KIN):
        # "The boat of his grandfather, which sank": the boat did.
        return None
    if subject.text.lower() == "which" and owner.entity in ("GPE", "LOC") and verb.lemma in _OF_EVENTS:
        # "The conflict in Darfur, which started in 2003": the conflict did.
        return None
    det = sentence.dependent(owner.index, "det", "poss")
    certain = owner.tag.startswith("NNP") or (det is not None and det.text.lower() not in ("a", "an"))
    if verb.dep != "relcl" or not certain:
        return None
    return Clause(sentence, verb.index, owner.index, aux, passive, own_subject=False, perfect=perfect)


def _beside(sentence: Sentence, noun: Word) -> Word:
    """Return the name that a noun explains, or the noun: "Kemi, the site that won a prize" says that Kemi won it."""
    name = sentence.words[noun.head]
    named = name.tag.startswith("NNP") or name.entity in ("PERSON", "TITLE")
    explains = noun.dep == "appos" and noun.tag == "NN" and name.index < noun.index
    return name if explains and named and not sentence.dependents(noun.index, "conj") else noun


def participles(sentence: Sentence) -> Iterator[Clause]:
    """Yield what a participle tells of a name beside it: "X, founded in 1921, ...", "X is a firm founded in 1921" and
    "Founded in 1921, X ..." say that X was founded."""
    if any(word.text == "?" for word in sentence.words) or is_misread(sentence):
        return
    for word in sentence.words:
        marks = [w.text for w in sentence.dependents(word.index, "mark")]
        if (
            word.tag == "VBN"
            and marks in ([], ["as"])
            and not sentence.dependents(word.index, "neg", "aux", "auxpass", *SUBJECT)
        ):
            owner = _owner(sentence, word)
            if owner is not None:
                yield Clause(sentence, word.index, owner.index, (), True, own_subject=False)


def _owner(sentence: Sentence, participle: Word) -> Word | None:
    """Return the subject that a participle without one tells of, if it is certain."""
    over = sentence.words[participle.head]
    first = min(sentence.subtree(participle.index))
    if sentence.words[first].text == "as":
        # "The borders, as set by Eve Roy in 1930, are ..."
        verb = sentence.words[over.head] if participle.dep == "acl" else over
        subject = _subject(sentence, verb.index)
        apart = first > 0 and sentence.words[first - 1].text == ","
        return subject if apart and subject is not None and subject.index < first < verb.index else None
    if participle.dep == "advcl":
        first = min(sentence.subtree(participle.index))
        attr = sentence.dependent(over.index, "attr")
        if over.lemma == "be" and attr is not None and attr.index < first and sentence.words[first - 1].text == ",":
            # "DECnet is a suite of protocols, first released in 1975."
            det = sentence.dependent(attr.index, "det")
            # "Nevermind is the second album by Nirvana, released in 1991."
            is_work = attr.lemma.lower() in WORK_NOUNS and participle.lemma in _OF_WORKS
            indefinite = det is not None and (is_work or det.text.lower() in ("a", "an"))
            return _subject(sentence, over.index) if indefinite else None
        before = participle.index < over.index and min(sentence.subtree(participle.index)) == participle.index
        subject = _subject(sentence, over.index)
        if before and subject is not None and sentence.dependent(subject.index, "poss") is not None:
            # "Established in 1860, Meridian's economy grew": the town was established.
            return None
        stated = over.tag in ("VBD", "VBZ", "VBP") or bool(sentence.dependents(over.index, "aux", "auxpass"))
        return _subject(sentence, over.index) if before and stated else None
    if participle.dep != "acl" or over.index > participle.index:
        return None
    if over.dep == "attr" and sentence.words[over.head].lemma == "be":
        det = sentence.dependent(over.index, "det")
        is_work = over.lemma.lower() in WORK_NOUNS and participle.lemma in _OF_WORKS
        indefinite = det is not None and (is_work or det.text.lower() in ("a", "an"))
        return _subject(sentence, over.head) if indefinite and not sentence.dependents(over.head, "neg") else None
    if _beside(sentence, over) is not over:
        return _beside(sentence, over)
    # Of "the bridge over the Drina, built in 1577" the bridge was built.
    numbered = any(word.index == over.index + 1 for word in sentence.dependents(over.index, "nummod"))
    named = (over.tag.startswith("NNP") or over.entity in ("TITLE", "PERSON") or numbered) and over.dep != "pobj"
    set_off = sentence.words[min(sentence.subtree(participle.index)) - 1].text in (",", "(")
    return over if named and set_off else None


_OF_WORKS = frozenset("release record direct write publish compose".split())
"""What is done to a work, and not to whoever made it."""

_KIN = frozenset("father mother brother sister son daughter wife husband grandfather grandmother uncle aunt".split())


def _has_object(sentence: Sentence, verb: Word) -> bool:
    """Say whether a relative clause lacks nothing: "when Henry established a religion"."""
    objects = sentence.dependents(verb.index, "dobj", "attr", "acomp", "agent")
    # "Whose music he praised": what he praised stands outside, too.
    whose = [word for word in objects if any(w.tag == "WP$" for w in sentence.dependents(word.index))]
    return any(word.tag not in ("WDT", "WP", "IN") for word in objects if word not in whose)


def _sharing(sentence: Sentence, verb: Word) -> Clause | None:
    """Return the clause of a verb that has its subject from another: "He ran and fell", "he ran, falling twice"."""
    over = sentence.words[verb.head]
    suffered = _is_suffered(sentence, over)
    subject = sentence.dependent(over.index, "nsubjpass" if suffered else "nsubj")
    if verb.dep == "conj" and verb.tag == over.tag == "VBN":
        return _sharing_aux(sentence, verb, over)
    if subject is None or subject.tag in ("WDT", "WP"):
        return None
    if over.tag not in ("VBD", "VBZ", "VBP") and not suffered and not _is_dated_beside(sentence, verb, over):
        return None
    joined = verb.dep == "conj" and (_is_active(sentence, verb) if suffered else verb.tag == over.tag)
    behind = verb.index > over.index and sentence.words[verb.index - 1].text in (",", "-", "--")
    first = min(sentence.subtree(verb.index))
    # "It began patrols and, in May, bombing raids": a noun.
    listed = first > 1 and sentence.words[first - 1].text == "," and sentence.words[first - 2].dep == "cc"
    participle = verb.dep == "advcl" and verb.tag == "VBG" and behind and not listed
    if not (joined or participle):
        return None
    return Clause(sentence, verb.index, subject.index, (), False, own_subject=False)


def _is_suffered(sentence: Sentence, verb: Word) -> bool:
    """Say whether a verb tells what was done to its subject, who may then do something himself: "was nominated for ten
    prizes and won five"."""
    aux = [word.text.lower() for word in sentence.dependents(verb.index, "aux", "auxpass")]
    return verb.tag == "VBN" and len(aux) == 1 and aux[0] in ("was", "were")


_NOT_SUFFERED = frozenset(
    "win become go come take begin serve live move remain play work return appear retire debut participate rise".split()
)
"""Verbs of what is not done to anybody, or whose past is no participle."""


def _is_active(sentence: Sentence, verb: Word) -> bool:
    """Say whether a verb behind a passive tells what its subject did, and not another thing that was done to it: "was
    directed by Ada Byron and filmed in Oslo"."""
    return verb.tag == "VBD" and (verb.lemma in _NOT_SUFFERED or bool(sentence.dependents(verb.index, "dobj")))


def _is_dated_beside(sentence: Sentence, verb: Word, over: Word) -> bool:
    """Say whether a participle tells of a year of its own what its subject did: "has run faster, setting the record in
    1995"."""
    aux = sentence.dependents(over.index, "aux")
    years = (sentence.words[i] for i in sentence.subtree(verb.index))
    dated = any(w.entity == "DATE" and w.text.isdigit() and len(w.text) == len("1995") for w in years)
    return verb.tag == "VBG" and over.tag == "VBN" and [w.lemma for w in aux] == ["have"] and dated


def _sharing_aux(sentence: Sentence, verb: Word, over: Word) -> Clause | None:
    """Return the clause of a participle that has subject and auxiliary from another: "was born in Rome and raised in
    Turin", "had hit his target and raised £36,200"."""
    while over.dep == "conj" and over.tag == "VBN" and not sentence.dependents(over.index, "auxpass", *SUBJECT):
        # "Was written and composed by Ada Byron and performed by Eve Roy"
        over = sentence.words[over.head]
    first = _clause(sentence, over)
    if first is None or not first.aux or not first.own_subject:
        return None
    if first.passive == bool(sentence.dependents(verb.index, "dobj")) or first.perfect:
        # "Was arrested and lost": what is done to one, and what one does, share no auxiliary.
        return None
    return Clause(sentence, verb.index, first.subject, first.aux, first.passive, own_subject=False)


def _subject(sentence: Sentence, verb: int) -> Word | None:
    """Return the subject; of two side by side ("The sequel, X is scheduled"), the named one."""
    found = sentence.dependents(verb, *SUBJECT)
    return next((word for word in found if word.entity in ("TITLE", "PERSON")), found[0] if found else None)


def placed(sentence: Sentence) -> Iterator[Clause]:
    """Yield what is told of a named place: "in Nepal, where forests cover 29% of the land"."""
    if any(word.text == "?" for word in sentence.words):
        return
    for word in sentence.words:
        owner = sentence.words[word.head]
        where = next((w for w in sentence.dependents(word.index, "advmod") if w.text.lower() == "where"), None)
        behind = sentence.words[owner.index + 1 : owner.index + 3]
        direct = where is not None and [w.text for w in behind] == [",", where.text]
        if word.dep == "relcl" and direct and owner.tag == "NNP" and sentence.words[owner.head].tag == "IN":
            clause = _clause(sentence, word)
            if clause is not None and _states(clause, placed=True):
                yield clause


def is_of_speaker(sentence: Sentence, word: Word) -> bool:
    """Say whether "it" is the body with a name that says something of itself: "The BBC said it would cut 300 jobs"."""
    verb = sentence.words[word.head]
    over = sentence.words[verb.head]
    speaker = sentence.dependent(over.index, "nsubj")
    if word.dep != "nsubj" or verb.dep != "ccomp" or over.lemma not in QUOTING_VERBS or speaker is None:
        return False
    told_as = (
        sentence.dependents(verb.index, "acomp", "attr", "ccomp", "csubj") if verb.lemma in _MEANING_NOTHING else ()
    )
    tag = "NNP" if word.text.lower() == "it" else "NNPS"
    named = speaker.tag == tag and speaker.entity != "PERSON" and not sentence.dependents(speaker.index, "conj", "poss")
    return named and speaker.index < over.index < word.index and not told_as


_MEANING_NOTHING = frozenset("be seem appear take happen turn become remain".split())
"""Verbs of an "it" that means nothing, where something is told of it behind them."""


def _states(clause: Clause, *, placed: bool = False) -> bool:
    sentence, verb = clause.sentence, clause.verb
    if not _agrees(clause):
        return False
    if not placed and any(_is_relative(sentence, w) for w in sentence.dependents(verb, "advmod")):
        # "The age when it marked the spring" is a time that this clause does not name.
        return False
    if any(w.dep == "conj" and w.tag.startswith("V") for w in sentence.dependents(verb)) and any(
        w.text.lower() == "or" for w in sentence.dependents(verb, "cc")
    ):
        # "Recycled or composted" is not recycled.
        return False
    if (
        not clause.perfect
        and not is_since(clause)
        and any(sentence.words[i].text.lower() in ("has", "have", "'s", "'ve") for i in clause.aux)
        and clause.head.tag == "VBN"
    ):
        # "Has flown out" is news of a day that nobody knows; "had flown out" is told of its time.
        perfect = not clause.passive or any(sentence.words[i].text.lower() == "been" for i in clause.aux)
        if perfect and not sentence.dependents(verb, "npadvmod"):
            return False
    if clause.head.dep in ("ccomp", "advcl") and any(
        w.text.lower() == "that" for w in sentence.dependents(verb, "mark")
    ):
        over = sentence.words[clause.head.head]
        degree = [over.index, *(w.index for w in sentence.dependents(over.index, "acomp", "attr", "advmod"))]
        if any(
            w.text.lower() in ("so", "such") for i in degree for w in sentence.dependents(i, "advmod", "det", "predet")
        ):
            # "So dark that Venus casts a shadow": it does so only there.
            return False
    if clause.head.lemma in ("be", "have") and _AT_A_TIME.search(sentence.text(range(clause.verb))):
        # What was so "at the time" was so when the sentence before tells of.
        return False
    chain = [clause.head]
    # "They did not say that he came" takes back what it holds; "it was no surprise when he came" does not.
    while chain[-1].dep in ("ccomp", "xcomp", "pcomp"):
        chain.append(sentence.words[chain[-1].head])
    for word in chain:
        if sentence.dependents(word.index, "neg"):
            return False
        if any(child.lemma.lower() in _CONDITIONS for child in sentence.dependents(word.index, "mark", "advmod")):
            return False
        if any(child.lemma.lower() in HEDGES for child in sentence.dependents(word.index, "advmod")):
            return False
    modal = any(
        sentence.words[index].tag == "MD" and sentence.words[index].lemma.lower() not in ("will", "'ll")
        for index in clause.aux
    )
    # "It would cut 300 jobs", the BBC said: so it did say.
    modal = modal and not is_of_speaker(sentence, sentence.words[clause.subject])
    return not modal and not any(word.lemma.lower() in _DENIALS for word in sentence.dependents(verb))


_AT_A_TIME = re.compile(r"\b(?:at|by) (?:the|that|this) (?:time|point|stage)\b(?! of)|\bby then\b", re.IGNORECASE)


def _agrees(clause: Clause) -> bool:
    """Say whether subject, verb and complement are of one number. If not, the parser took a wrong word for the subject
    ("which is due" for that of "the three films, which ..."), or the sentence tells of more persons than its subject:
    "Ann, along with Eve, became the first women to ..."."""
    sentence, subject = clause.sentence, clause.sentence.words[clause.subject]
    if sentence.dependents(clause.subject, "conj"):
        # "As the guest of a charity, the Eve Fund, Ada Byron toured Kent": no list has no "and".
        names = subject.tag.startswith("NNP")
        return not names or bool(sentence.dependents(clause.subject, "cc")) or _is_listed(sentence, subject)
    first = sentence.words[clause.aux[0]] if clause.aux else clause.head
    if (first.tag == "VBZ" or first.text.lower() == "was") and subject.tag == "NNS" and subject.entity not in SUMS:
        return False
    attr = next((word for word in sentence.dependents(clause.verb, "attr") if word.index > clause.verb), None)
    # "Rigel is 860 light-years away."
    many = attr is not None and attr.tag in ("NNS", "NNPS") and not sentence.dependents(attr.index, "nummod")
    single = subject.entity == "PERSON" or subject.text.lower() in ("he", "she")
    return not (many and single and subject.tag != "NNPS")


def _is_listed(sentence: Sentence, first: Word) -> bool:
    """Say whether "and" stands somewhere in the chain of names that a name begins."""
    chain = [first]
    while chain[-1] is not None and (following := sentence.dependent(chain[-1].index, "conj")) is not None:
        chain.append(following)
    return any(sentence.dependents(word.index, "cc") for word in chain)


def is_since(clause: Clause) -> bool:
    """Say whether what has been so, has been so since a year: "has been the capital since 1998"."""
    return any(
        word.dep == "prep"
        and word.text.lower() == "since"
        and any(re.fullmatch(r"1\d{3}|20\d\d", w.text) for w in clause.sentence.dependents(word.index, "pobj"))
        for head in (clause.verb, *(w.index for w in clause.sentence.dependents(clause.verb, "attr")))
        for word in clause.sentence.dependents(head)
    )


_TIMES = frozenset("age year time century day period era decade month week moment season night".split())


def _is_relative(sentence: Sentence, word: Word) -> bool:
    """Say whether "where" or "when" takes up the noun before it; "no surprise when he came" does not."""
    before = sentence.words[word.index - 1] if word.index else None
    if word.tag != "WRB" or before is None:
        return False
    place = word.text.lower() == "where" and (before.tag.startswith("NN") or before.text == ",")
    if word.text.lower() == "when" and before.text == "," and word.index > 1:
        # "From 2007, when 13 rhinos were killed": the year is lost without what stands before.
        before = sentence.words[word.index - 2]
        return before.entity == "DATE"
    return place or before.tag == "NNP" or before.lemma.lower() in _TIMES
