"""Quotations: '"...," NAME said' becomes 'Who said "..."?'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Word
from quiz.generate.proofs import quote_span
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.spoken import has_matter, has_own_matter, is_named, is_saying, points_away, relied

TAG = "quotes"
PRIOR = 4

FEWEST_WORDS, MOST_WORDS = 7, 26
"""Fewer say too little to know a speaker by; more do not fit a question."""

FEWEST_NAMING = 5
"""Words of a quotation that names somebody or something: "Skyfall was a brilliant move"."""


_CITING = re.compile(
    r"As [A-Z][\w'-]+(?: [A-Z][\w'-]+)* (?:said|says|put it|wrote)\b"
    r"|\b(?:[A-Z][\w'-]+|he|she) (?:says|said|wrote|told)\b"
    r"|.*\b(?:as well|too|either)$"
)
"""Speech that tells what another said: of whom is it? Or that goes on from something."""


_LINK = re.compile(
    r"(?:[Aa]nd,?|[Bb]ut,?|However,|According to (?:this|that|the) \w+,|In short,"
    r"|In fact,|Of course,|Besides,|Moreover,|Nevertheless,) (?=\w)"
    r"|The (?:problem|thing|truth|point|fact|reality|trouble|danger|irony|tragedy|good news|bad news) is that,? (?=\w)"
)
"""What links a sentence to the one before, and can be left out: 'Who said that "money has ..."?'."""

_BREAK = re.compile(r"(?:,| -) (?:and|but|because|while|although|though|whereas) |; | -+ ")
"""Where a long sentence can be cut, its beginning being a sentence too."""

_CUTS = re.compile(
    r"(?:,| -) (?:and|but|because|while|although|though|whereas|so|which) |; | -+ "
    r"| (?:and|but|because) (?=(?:that|it|this|they)\b)"
)
"""Where a sentence can be cut whose rest points at something else."""

_OPEN_ENDED = re.compile(
    r"(?:If|When|While|Although|Though|As|Because|Since|Unless|Whether|Not|Before|After|Until|Once)\b"
    r"|.*\b(?:not only|not just|both|either|neither|whether|if|between(?! [^,]* and ))\b"
)
"""Beginnings that need what follows."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield what is said in one sentence by somebody whom the text names beside it."""
    start, end = told.sentence.span
    for quotation in scene.quotations:
        first, last = max(start, quotation.start), min(end, quotation.end)
        text = re.split(r"(?<=[.!?])\s", scene.view[first:last].strip())[0] if first < last else ""
        if len(text.split()) < 3:
            continue
        first = scene.view.index(text, first)
        if quotation.speaker is None:
            yield Refusal("G-SPEAKER", scene.number, told.index, text)
            continue
        spoken, linked = _chosen(text, first)
        said, pointing = _read(scene, told, spoken, linked)
        unfit = pointing or len(said.split()) > MOST_WORDS
        for cut in _cuts(told, text, first) if unfit or relied(told, spoken) else ():
            shorter = range(spoken.start, first + cut)
            begun = scene.view[shorter.start : shorter.stop]
            if len(begun.split()) < FEWEST_WORDS or _OPEN_ENDED.match(begun):
                continue
            # "Ice is strong enough to hold up mountains and that's what we see here": the first half says enough.
            words, away = _read(scene, told, shorter, linked)
            if not away and (unfit or not relied(told, shorter)):
                said, pointing, spoken = words, False, shorter
                break
        whole = range(spoken.start, first + len(text))
        for ending in _ends(told, whole) if pointing or len(said.split()) > MOST_WORDS or relied(told, spoken) else ():
            # "It is great to see this but Malta is an exception": so is the second half.
            words, away = _read(scene, told, ending, linked=True)
            if not away and FEWEST_WORDS <= len(words.split()) <= MOST_WORDS and not relied(told, ending):
                said, pointing, spoken, linked = words, False, ending, True
                break
        rest = text[spoken.stop - first :]
        if re.match(r"[,;: -]*(?:but|although|though|unless|if|except)\b", rest):
            # "I may play, but it is unlikely": half of it is another statement.
            yield Refusal("G-CONTEXT", scene.number, told.index, text)
            continue
        if _is_without_verb(told, spoken):
            yield Refusal("G-CONTEXT", scene.number, told.index, text)
            continue
        naming = is_named(w for w in told.sentence.words if w.start in spoken)
        first_word = next((w for w in told.sentence.words if w.start in spoken), None)
        general = first_word is not None and _is_of_all(told, first_word)
        fewest = FEWEST_NAMING if naming or general or has_own_matter(told, spoken) else FEWEST_WORDS
        if pointing or not fewest <= len(said.split()) <= MOST_WORDS or text.endswith("?") or '"' in said:
            yield Refusal("G-CONTEXT" if pointing else "G-LENGTH", scene.number, told.index, text)
            continue
        if _CITING.match(said):
            yield Refusal("G-CONTEXT", scene.number, told.index, text)
            continue
        matter = has_matter(scene, told, spoken) or has_own_matter(told, spoken) or is_saying(told, said, spoken)
        if not matter or _TODAY.search(said) or _CUT_OFF.search(said):
            yield Refusal("G-GENERAL", scene.number, told.index, text)
            continue
        span = quote_span(scene, quotation, start, spoken.stop)
        if span is None or not span[0] <= spoken.start < spoken.stop <= span[1]:
            yield Refusal("G-QUOTE", scene.number, told.index, text)
            continue
        own_names = (*quotation.speaker.split()[:1], *quotation.speaker.split()[-1:])
        if any(re.search(rf"\b{re.escape(name)}\b", text) for name in own_names if len(name) > 1):
            # Who says "Lindsay had me on the run" is not Lindsay.
            yield Refusal("G-KEY", scene.number, told.index, text)
            continue
        # "Who said that "I'm here"?" is no English.
        that = "that " if linked and not said.startswith(("I ", "I'")) else ""
        stem = f'Who said {that}"{said}"?'
        own = "said|" + re.sub(r"\W+", " ", said.casefold()).strip()
        yield scene.fact(
            "quotation",
            Want.PERSON,
            told,
            stem,
            quotation.speaker,
            [span],
            own,
            quotation.speaker,
            span=span,
            relies=relied(told, spoken),
        )


def _is_without_verb(told: Told, spoken: range) -> bool:
    """Say whether what is said of a noun comes after what is shown: "help from the firm, which ..., has been small"."""
    words = told.sentence.words
    subjects = (w for w in words if w.start in spoken and w.dep in ("nsubj", "nsubjpass"))
    return any(words[w.head].start >= spoken.stop for w in subjects)


def _is_of_all(told: Told, first: Word) -> bool:
    """Say whether a sentence begins with a plural that means all of its kind: "Natural predators balance ...", "Women
    are newcomers"."""
    noun = told.sentence.words[first.head] if first.tag == "JJ" else first
    return noun.tag == "NNS" and noun.dep == "nsubj"


_TODAY = re.compile(r"\b(?:on|until|for|after|before|since) (?:today|tomorrow|yesterday|tonight)\b")
"""A day that is the matter of what is said."""


_CUT_OFF = re.compile(r"\b(?:and|but|or|which|that|because|so|to|of|the|an?|whether|if|how|as|with|for|at|than)$")


def _read(scene: Scene, told: Told, spoken: range, linked: bool) -> tuple[str, bool]:
    """Return the words that a question would show, and whether they point at something outside."""
    said = scene.view[spoken.start : spoken.stop].rstrip(",.; ")
    whole = _opens(told, spoken, linked) and _is_clause(told, spoken)
    return said, not whole or points_away(told, said, spoken)


def _chosen(text: str, first: int) -> tuple[range, bool]:
    """Return the span of what is asked of a spoken sentence that begins at `first`, and whether a link was left out
    before it."""
    link = _LINK.match(text)
    begin = link.end() if link is not None else 0
    stop = len(text)
    if len(text[begin:].split()) > MOST_WORDS:
        fitting = [
            cut.start()
            for cut in _BREAK.finditer(text, begin)
            if FEWEST_WORDS <= len(text[begin : cut.start()].split()) <= MOST_WORDS
            and not _OPEN_ENDED.match(text[begin : cut.start()])
        ]
        stop = fitting[-1] if fitting else stop
    return range(first + begin, first + stop), link is not None


def _cuts(told: Told, text: str, first: int) -> list[int]:
    """Return where a spoken sentence that begins at `first` can be cut, its beginning being a sentence too."""
    words = told.sentence.words
    joined = {
        link.start - first
        for verb in words
        if verb.dep == "conj"
        and verb.tag in ("VBD", "VBZ", "VBP", "MD")
        and words[verb.head].tag.startswith(("V", "MD"))
        if told.sentence.dependents(verb.index, "nsubj", "nsubjpass", "expl")
        for link in told.sentence.dependents(verb.head, "cc")
        if link.index < verb.index and 0 < link.start - first < len(text)
    }
    return sorted(joined | {cut.start() for cut in _CUTS.finditer(text)})


def _ends(told: Told, spoken: range) -> Iterator[range]:
    """Yield the last parts of a spoken sentence that are sentences too, the longest first: clauses that are joined to
    its main one, and have a subject with a noun or name of their own."""
    words = told.sentence.words
    inside = [word for word in words if word.start in spoken]
    mains = [word for word in inside if word.dep != "conj" and word.tag in _FINITE and _is_main(told, word, spoken)]
    for verb in inside:
        subject = told.sentence.dependent(verb.index, "nsubj", "nsubjpass", "expl")
        if subject is None or subject.index > verb.index or not (verb.dep == "conj" or verb in mains):
            continue
        begin = words[min(told.sentence.subtree(subject.index))]
        link = words[begin.index - 1] if begin.index else None
        joined = link is not None and link.start in spoken and link.text.lower() in _JOINTS
        chain = [verb, *told.sentence.ancestors(verb.index)]
        over = next((w for w in chain if w.dep != "conj"), verb)
        named = subject.tag.startswith("NN") or subject.dep == "expl"
        if joined and named and over in mains:
            yield range(begin.start, spoken.stop)


_FINITE = frozenset(["VBD", "VBZ", "VBP", "VB", "MD", "VBN", "VBG"])

_JOINTS = frozenset(["but", "and", ";", "so"])
"""What joins two sentences to one."""


def _is_main(told: Told, verb: Word, spoken: range) -> bool:
    """Say whether a verb heads the speech: above it is nothing of what is said, or only what a dash sets behind it."""
    return verb.dep in ("root", "ccomp", "parataxis") and not any(
        w.start in spoken and w.index < verb.index for w in told.sentence.ancestors(verb.index)
    )


def _opens(told: Told, spoken: range, linked: bool) -> bool:
    """Say whether the words begin a sentence, and not in the middle of one ("was not rigorous enough")."""
    first = next((w for w in told.sentence.words if w.start in spoken), None)
    if first is None:
        return False
    return linked or first.text[0].isupper() or first.tag in ("DT", "EX", "NNS", "PRP$")


def _is_clause(told: Told, spoken: range) -> bool:
    """Say whether the words have a subject with a finite verb: "the biggest stunt in history" alone says nothing of
    anything."""
    words = told.sentence.words
    return any(
        word.tag in ("VBD", "VBZ", "VBP", "MD")
        and word.start in spoken
        and not _is_inside_phrase(told, word, spoken)
        # "For a government that lectures everyone" says nothing of anything either.
        and (word.dep != "relcl" or any(w.tag.startswith("V") and w.start in spoken for w in _over(told, word)))
        and any(
            child.start in spoken
            for head in {word.index, word.head if word.tag == "MD" or word.dep in ("aux", "auxpass") else word.index}
            for child in told.sentence.dependents(head, "nsubj", "nsubjpass", "expl", "csubj")
        )
        for word in words
    )


def _is_inside_phrase(told: Told, verb: Word, spoken: range) -> bool:
    """Say whether a verb stands below a preposition: "a step towards knowing how it is done"."""
    chain = [verb, *(w for w in told.sentence.ancestors(verb.index) if w.start in spoken)]
    return any(w.dep == "pcomp" for w in chain) and not any(w.tag in ("VBD", "VBZ", "VBP", "MD") for w in chain[1:])


def _over(told: Told, word: Word) -> Iterator[Word]:
    return told.sentence.ancestors(word.index)
