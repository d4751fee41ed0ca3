"""What the parser reads wrongly in the same way again and again: mended where that can be done, told where not."""

from __future__ import annotations

from dataclasses import replace

from quiz.generate.language import Sentence, Word

_FINITE = frozenset(["VBD", "VBZ", "VBP"])
_SUBJECT = ("nsubj", "nsubjpass", "csubj")


def repaired(sentence: Sentence) -> Sentence:
    """Return the sentence with a finite verb behind "and" hung on the finite verb before it, and a participle behind a
    place, or behind who did another thing, on what is of there.

    "He spent a year there to gain experience and was praised by all": the parser joins "was praised" to "to gain". "A
    band from Oslo, Norway formed in 1994": Norway was not formed; in "was written by Ada Byron, produced by Eve Roy" it
    was not Ada Byron who was produced.
    """
    found = list(sentence.words)
    for word in sentence.words:
        if _is_last(sentence, word):
            # "The effects only last about 45 minutes."
            found[word.index] = replace(word, tag="VBP", lemma="last")
        if _is_named_one(sentence, word):
            found[word.index] = replace(word, tag="NNP")
        over = sentence.words[word.head]
        founded = _founded(sentence, word)
        if founded is not None:
            found[word.index] = replace(word, head=founded.index)
        made = _made_beside(sentence, word)
        if made is not None:
            found[word.index] = replace(word, head=made.index, dep="conj")
        if word.dep != "conj" or over.tag not in ("VB", "VBG"):
            continue
        if not _is_finite(sentence, word) or _is_finite(sentence, over):
            continue
        head = next((one for one in sentence.ancestors(over.index) if _is_finite(sentence, one)), None)
        if head is not None and head.index < over.index:
            found[word.index] = replace(word, head=head.index)
    return Sentence(tuple(found)) if found != list(sentence.words) else sentence


_PLACES = frozenset(["GPE", "LOC"])


def _founded(sentence: Sentence, verb: Word) -> Word | None:
    """Return what was formed, where the parser says it of the place that it is of; None if it does not."""
    over = sentence.words[verb.head]
    if verb.tag not in ("VBN", "VBD") or verb.dep not in ("acl", "relcl") or over.entity not in _PLACES:
        return None
    if verb.lemma not in ("form", "found", "establish", "launch") or over.dep not in ("pobj", "appos", "conj"):
        return None
    if sentence.words[verb.index - 1].text == ",":
        return None
    above = (one for one in sentence.ancestors(over.index) if one.entity not in _PLACES and one.tag.startswith("N"))
    thing = next(above, None)
    return thing if thing is not None and thing.dep in ("attr", "appos") else None


_MAKES = frozenset(
    "produce write direct compose edit publish release distribute narrate perform film record shoot design".split()
)
"""What is done to works, and to nobody."""


def _made_beside(sentence: Sentence, verb: Word) -> Word | None:
    """Return the verb beside which another tells of one work, where the parser says it of who did the first."""
    over = sentence.words[verb.head]
    told = verb.tag == "VBN" and verb.lemma in _MAKES and verb.index > over.index
    passive = bool(sentence.dependents(verb.index, "agent"))
    if not told or not passive or sentence.dependents(verb.index, "auxpass", "mark", *_SUBJECT):
        return None
    if verb.dep == "advcl" and over.tag == "VBN" and sentence.dependents(over.index, "agent"):
        return over
    by = sentence.words[over.head]
    above = sentence.words[by.head]
    done = verb.dep == "acl" and over.entity == "PERSON" and by.dep == "agent" and above.tag == "VBN"
    return above if done else None


def _is_named_one(sentence: Sentence, word: Word) -> bool:
    """Say whether a number is the last word of a name: "Mars One", "Air Force One"."""
    before = sentence.words[word.index - 1] if word.index else None
    joined = before is not None and before.tag == "NNP" and before.dep == "compound" and before.head == word.index
    return word.tag == "CD" and word.text[0].isupper() and word.text.isalpha() and joined


def _is_last(sentence: Sentence, word: Word) -> bool:
    """Say whether "last" behind a plural and before a number is the verb, though the parser takes it for the
    adjective."""
    subject = sentence.dependent(word.index, "nsubj")
    behind = sentence.words[word.index + 1 : word.index + 4]
    plural = subject is not None and subject.tag == "NNS" and subject.index < word.index
    return word.text == "last" and word.tag == "JJ" and plural and any(w.tag == "CD" for w in behind)


def _is_finite(sentence: Sentence, word: Word) -> bool:
    """Say whether a verb has a tense of its own, or that of its auxiliary: "was", "was praised", "will go"."""
    aux = sentence.dependents(word.index, "aux", "auxpass")
    return word.tag in _FINITE or any(other.tag in _FINITE or other.tag == "MD" for other in aux)


_ONLY_PREPOSITIONS = frozenset("with of by from at on without despite during".split())
"""Words that no finite clause follows."""

SUMS = frozenset(["TITLE", "MONEY", "QUANTITY", "DATE", "PERCENT"])
"""Plurals that a singular verb may follow: "20 miles is a long way"."""


def is_misread(sentence: Sentence) -> bool:
    """Say whether the parser has taken a noun for a verb, so that nothing in the sentence can be trusted: "Surveys of
    pit remains indicate ...", "With trial dates in May, the judge ..."."""
    root = sentence.root
    subject = sentence.dependent(root.index, "nsubj")
    if root.tag == "VBN" and not sentence.dependents(root.index, "aux", "auxpass", *_SUBJECT):
        # "Directed by Ada Byron, the episode opened in May": it was not she who opened.
        return True
    if root.tag == "VBZ" and subject is not None and subject.tag == "NNS" and subject.entity not in SUMS:
        return not sentence.dependents(subject.index, "conj")
    return any(
        (
            word.tag in ("VBZ", "VBP")
            and any(w.text.lower() in _ONLY_PREPOSITIONS for w in sentence.dependents(word.index, "mark"))
        )
        # "In the 11-9 win over England"
        or (
            word.tag == "VBP" and word.dep == "advcl" and not sentence.dependents(word.index, "mark", "expl", *_SUBJECT)
        )
        or _hangs_on_preposition(sentence, word)
        or _is_torn_name(sentence, word)
        or _is_no_happening(sentence, word)
        for word in sentence.words
    )


def _hangs_on_preposition(sentence: Sentence, verb: Word) -> bool:
    """Say whether the subject of a finite verb stands right behind a preposition: "in the Six Nations win"."""
    subject = sentence.dependent(verb.index, "nsubj") if verb.tag in ("VBZ", "VBP") else None
    if subject is None or subject.tag in ("WP", "WDT", "PRP", "EX", "DT"):
        return False
    first = min(sentence.subtree(subject.index))
    before = sentence.words[first - 1] if first else None
    opens = sentence.words[first].tag in ("WP", "WDT", "WP$", "WRB", "IN")
    return before is not None and before.text.lower() in _ONLY_PREPOSITIONS | {"in"} and not opens


def _is_torn_name(sentence: Sentence, noun: Word) -> bool:
    """Say whether a bracket stands within a name: "the 4th (Aoba) Infantry Regiment"."""
    if noun.tag != "NNP" or noun.dep in ("compound", "amod", "appos") or noun.index < 2:
        return False
    first = min(w.index for w in (noun, *sentence.dependents(noun.index, "compound")))
    before = sentence.words[first - 1]
    return before.text == ")" and any(w.text == "(" for w in sentence.words[max(0, first - 5) : first])


_BODIES = frozenset(
    "promotion company team club band group organisation organization association federation league network".split()
)


def _is_no_happening(sentence: Sentence, verb: Word) -> bool:
    """Say whether a body is read as what takes place: "an event produced by the X promotion that took place in May"."""
    takes = verb.lemma == "take" and any(w.text == "place" for w in sentence.dependents(verb.index, "dobj"))
    if not takes and verb.lemma not in ("occur", "happen"):
        return False
    over = sentence.words[verb.head] if verb.dep == "relcl" else sentence.dependent(verb.index, "nsubj")
    return over is not None and over.lemma.lower() in _BODIES
