"""The perfect: "has called for" tells of one deed, "has lived in Rome" of what goes on."""

from __future__ import annotations

from quiz.generate.language import Sentence, Word

_LASTING = frozenset(
    """
    be have know live work own hold want need like love hate seem remain stay belong exist contain include consist mean
    become get grow rise fall increase decrease change develop improve worsen expand spread spend use do go come keep
    continue start begin try make see hear feel find think believe hope suffer struggle lead last
    """.split()
)
"""Verbs of what goes on, or grows: "has lived in Rome" is not "lived in Rome"."""

_DONE_ONCE = frozenset(
    """
    appoint elect re-elect arrest kill sentence jail imprison murder award sell buy acquire found discover charge
    convict acquit release launch close ban fine suspend sack dismiss fire choose select honour honor rescue evacuate
    destroy demolish steal crown approve reject order diagnose deport extradite knight ordain canonize bury injure wound
    hire name abolish cancel postpone rename replace unveil complete finish
    """.split()
)
"""What is done to somebody or something once: "has been shown all over Europe" is done again and again."""

_SINCE = frozenset("always never often already long ever yet far since again previously repeatedly twice".split())
"""Adverbs of a perfect that sums up till now."""


def is_perfect(sentence: Sentence, verb: Word, aux: tuple[int, ...]) -> bool:
    """Say whether "has called for" tells of one deed, so that "called for" is as true.

    Not so where it goes on, or is counted: "has lived in Rome", "has won seven titles".
    """
    words = [sentence.words[i] for i in aux]
    if verb.tag != "VBN" or not words or words[0].lemma != "have" or words[0].tag not in ("VBZ", "VBP", "VBD"):
        return False
    if words[0].tag == "VBD" and any(
        w.text.lower() in ("by", "until", "before", "when") for w in sentence.dependents(verb.index, "prep", "advcl")
    ):
        # "By the age of twelve he had written three operas": it needs its tense.
        return False
    dated = words[0].tag == "VBD" and any(
        w.entity == "DATE" and w.tag == "CD" and len(w.text) == 4
        for w in (sentence.words[i] for i in sentence.subtree(verb.index))
    )
    if dated and not words[1:]:
        # "He had made headlines in 2014": so he made them.
        return True
    if [word.text.lower() for word in words[1:]] not in ([], ["been"]) or verb.lemma in _LASTING:
        return False
    if words[1:] and verb.lemma not in _DONE_ONCE:
        return False
    below = [sentence.words[i] for i in sentence.subtree(verb.index) if i != verb.index]
    own = [w for w in below if w.head == verb.index]
    age = any(w.lemma == "age" for w in below)
    counted = any(w.tag == "CD" and w.entity != "DATE" for w in below)
    return (age or not counted) and not any(w.lemma.lower() in _SINCE for w in own)
