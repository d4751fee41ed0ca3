"""Whether a question says of which deed it asks: "passed an act" is one of hundreds."""

from __future__ import annotations

import re

from quiz.generate.clause import Clause
from quiz.generate.language import Word

_INDEFINITE = frozenset(["a", "an", "some", "several"])

_NEEDY = frozenset(
    """
    responsibility permission evidence support approval control charge advice help action money information annoyance
    frustration regret concern interest satisfaction doubt disappointment accomplishment achievement success difficulty
    problem improvement anger surprise dismay sympathy gratitude
    """.split()
)
"""Nouns without article that mean nothing alone: responsibility for what?"""


_TURNS = frozenset(
    """
    move step breakthrough change decision mistake impression effort gesture difference projection forecast statement
    announcement proposal warning request appeal
    """.split()
)
"""Nouns that stand for what other sentences tell, whatever praises or blames it."""

_OWNED = re.compile(r"[a-z] (?:[A-Z][\w-]+ )+[A-Z][\w-]+'s [a-z]")
"""Something that belongs to somebody whom a question names in full."""

_GIVING = frozenset("provide deliver give send offer supply bring raise".split())
_HELP = frozenset("relief aid help assistance support medicine supply fund".split())


def is_bare(clause: Clause, stem: str) -> bool:
    """Say whether what the deed was done to, or what came about, is one of many that nothing tells apart.

    Args:
        clause: what is asked about.
        stem: the question, which may have lost what told it apart.
    """
    sentence = clause.sentence
    theme = _theme(clause)
    if theme is None or theme.tag not in ("NN", "NNS") or clause.head.lemma in ("be", "become", "have"):
        return False
    det = sentence.dependent(theme.index, "det", "poss")
    if det is not None and det.text.lower() not in _INDEFINITE:
        return False
    own = theme.dep == "dobj" or theme.tag == "NN"
    if clause.head.lemma in _GIVING and theme.lemma.lower() in _HELP:
        # "Provided earthquake relief": to whom, after which?
        near = (*clause.parts(), *sentence.dependents(theme.index))
        return not any(w.dep in ("prep", "dative") and w.text.lower() in ("to", "in", "for") for w in near)
    if clause.head.lemma == "play" and theme.lemma == "role":
        # "Played a limited role": in what?
        near = (*clause.parts(), *sentence.dependents(theme.index))
        links = [w for w in near if w.dep == "prep" and w.text.lower() in ("in", "for", "as")]
        nouns = [w for link in links for w in sentence.dependents(link.index, "pobj")]
        return all(w.entity == "DATE" or w.tag == "CD" for w in nouns)
    if theme.dep == "dobj" and theme.lemma.lower() in _TURNS:
        # "Made a bold move": which?
        told_of = sentence.dependents(theme.index, "relcl", "acl", "prep", "ccomp")
        when = [w for w in told_of if any(x.entity == "DATE" for x in sentence.dependents(w.index, "pobj"))]
        return len(when) == len(told_of)
    if det is None and own and theme.lemma.lower() not in _NEEDY:
        # "Ceased operations", "won gold"
        return False
    if any(word.text.lower().endswith("self") for word in clause.parts()):
        # "Proclaimed itself a republic"
        return False
    if _OWNED.search(stem):
        # "Police swooped on his warehouses": whose, the question says.
        return False
    shown = set(stem.replace("?", "").split())
    inside = [sentence.words[i] for i in sentence.subtree(theme.index)]
    told = [w for w in inside if w.dep not in ("det", "nummod", "punct") and w.index != theme.index]
    # "Built a bridge in Leeds": where it was done tells it, too.
    if theme.lemma.lower() in _NEEDY:
        # "Posted significant football accomplishments": praise tells nothing.
        told = [w for w in told if w.dep not in ("amod", "compound")]
    told += [
        word
        for part in clause.parts()
        if part.dep in ("prep", "dative", "oprd")
        for word in (sentence.words[i] for i in sentence.subtree(part.index))
        if word.tag.startswith("NNP") and word.entity not in ("DATE", "PERSON")
    ]
    return not any(word.text in shown for word in told)


def _theme(clause: Clause) -> Word | None:
    """Return what the deed was done to; of a verb without an object, its subject."""
    made = clause.sentence.dependent(clause.verb, "dobj")
    if made is not None:
        return made
    subject = clause.sentence.words[clause.subject]
    return subject if not subject.tag.startswith("NNP") else None
