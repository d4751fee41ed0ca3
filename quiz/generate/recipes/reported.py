"""Speech told in the writer's words: "Mason said that nobody need fear the seats" becomes "Who said that nobody
...?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.claims import (
    before_but,
    claimed,
    is_whole,
    rendered,
    verb_of,
    without_asides,
    without_last,
    without_relatives,
)
from quiz.generate.clause import Clause, is_infinitive
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.lands import COUNTRIES
from quiz.generate.language import Sentence, Word, past_tense
from quiz.generate.lexicon import SPEECH_VERBS
from quiz.generate.lists import Entry, entry, kin
from quiz.generate.mentions import Unclear
from quiz.generate.naming import introduced
from quiz.generate.phrases import tail_of
from quiz.generate.recipes.common import full_name, needed, topic
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import finished

TAG = "quotes"
PRIOR = 7

FEWEST_WORDS, MOST_WORDS = 8, 28
"""Of the question: less is said by many, more is not taken in."""

FEWEST_NOUNS = 3
"""Nouns of a claim that names nobody and no figure."""

ENOUGH_WORDS = 11
"""Of a question that needs a noun less."""

_SUPPOSED = re.compile(r"\bwould\b|\bthat (?:he|she|they|it)\b")
"""Words of what hangs on a condition, or on somebody, that the claim does not tell."""

FEWEST_OWN = 2
"""Nouns of a claim that the speaker makes of himself."""

_OWN = frozenset(["he", "she"])

_SILENT = frozenset(["think", "ask", "cheer", "joke", "confirm"])
"""Verbs of `SPEECH_VERBS` that report no claim."""

CLAIMING = SPEECH_VERBS - _SILENT | frozenset(
    """
    hope predict acknowledge stress maintain fear point caution rule concede emphasise emphasize allege boast promise
    pledge vow signal
    """.split()
)
"""Verbs with which somebody claims something, or holds it."""

_PHRASAL = {"point": "out"}
"""Those that claim something with a particle alone."""

_ACTS = frozenset(
    """
    urge advise criticize criticise praise condemn accuse blame describe compare call list hail dismiss defend thank
    admit deny express caution warn voice question reject demand promise pledge vow threaten propose deride denounce
    attack apologise apologize hint
    """.split()
)
"""Verbs for what one does by speaking, with what one says in short behind them: "urged doctors to wash their hands"."""

_ACT_LINKS = frozenset("to for of as with against over about that".split())
"""What begins that short of a speech."""

_CALLING = frozenset("describe list hail dismiss".split())
"""Verbs of those that need "as"."""

FEWEST_TOLD = 3
"""Nouns and names of such a speech."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the persons who, as one sentence reports, claimed something."""
    yield from _sources(scene, told)
    yield from _acts(scene, told)
    for clause in (*scene.clauses(told, claimed=True), *_said_beside(scene, told)):
        content = verb_of(clause)
        particle = told.sentence.dependent(clause.verb, "prt")
        lemma = clause.head.lemma
        if content is None or lemma not in CLAIMING or not (clause.head.tag in ("VBD", "VBZ") or clause.perfect):
            continue
        if _PHRASAL.get(lemma) != (particle.text if particle is not None else None):
            continue
        if told.sentence.dependents(clause.subject, "conj"):
            continue
        name = full_name(told, clause.subject) or told.referent(told.sentence.words[clause.subject])
        body = _body(told, clause) if name not in told.names.persons.values() else None
        if body is None and (name is None or name not in told.names.persons.values()):
            continue
        name = body.name if body is not None else str(name)
        phrase = claimed(clause, content)
        subject = told.sentence.dependent(content.index, "nsubj", "nsubjpass", "expl", "csubj")
        bare = content.lemma in SPEECH_VERBS and not told.sentence.dependents(content.index, "dobj", "ccomp", "xcomp")
        if not phrase or bare or subject is None or subject.index not in phrase:
            continue
        span = told.sentence.words[phrase[0]].start, told.sentence.words[phrase[-1]].end
        quoted = any(
            q.start < span[1] and q.end > span[0] and not _is_short(scene, q.start, q.end, span)
            for q in scene.quotations
        )
        if quoted or not is_whole(clause, phrase):
            continue
        phrase = before_but(told, content, phrase)
        if any(told.sentence.words[i].text in (";", ":", "but") for i in phrase):
            continue
        phrase = without_asides(told, phrase)
        if content.index not in phrase:
            # "The revenues - 160m pounds - will fall short": cut behind the first dash.
            continue
        span = told.sentence.words[phrase[0]].start, told.sentence.words[phrase[-1]].end
        try:
            text = rendered(told, phrase, name)
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"who {clause.head.text} that: {unclear.word}")
            continue
        if not text:
            continue
        if len(text.split()) > MOST_WORDS - 3:
            text = rendered(told, without_last(told, without_relatives(told, phrase)), name)
        told_verb = past_tense(clause.head.text) if clause.perfect else clause.head.text
        verb = "said" if clause.head.lemma in _GOING_ON else told_verb
        if clause.perfect or clause.head.tag == "VBD":
            # What was to come when somebody spoke, may have come since.
            text = re.sub(r"^((?:[\w'-]+ ){1,12}?)will\b", r"\1would", text)
        verb = f"{verb} {particle.text}" if particle is not None else verb
        if clause.head.lemma == "tell":
            # Whoever "told reporters" said so.
            listener = _listener(told, clause)
            verb = f"{verb} {listener}" if listener is not None else "says" if clause.head.tag == "VBZ" else "said"
        who = f"Which {body.kind}" if body is not None else "Who"
        stem = finished(f"{who} {verb} that {text}")
        if re.match(r"an? (?:favou?rite|key|main|big|major|good|great|common|popular) ", text) or _GOES_ON.search(stem):
            # "A favourite place was Prague": of whom? "It has also ...": what else?
            yield Refusal("G-CONTEXT", scene.number, told.index, stem)
            continue
        if re.search(r"\b(?:is|was|are|were|be|been|to|of|that)\?$", stem):
            # What follows was lost in reading.
            continue
        # A drug is no name, whatever the parser takes it for.
        inside = [told.sentence.words[i] for i in phrase]
        nouns = [
            w for w in inside if w.tag in ("NN", "NNS") or (w.tag == "NNP" and w.text.islower() and w.dep[0] in "nd")
        ]
        fewest = _fewest_nouns(told, phrase) - (len(stem.split()) >= ENOUGH_WORDS and not _SUPPOSED.search(stem))
        if not _NAMING.search(stem) and len(nouns) < fewest:
            # "Who said that she was not surprised?"
            yield Refusal("G-GENERAL", scene.number, told.index, stem)
            continue
        if name in stem or not FEWEST_WORDS <= len(stem.split()) <= MOST_WORDS:
            yield Refusal("G-LENGTH", scene.number, told.index, stem)
            continue
        last, first = told.sentence.words[phrase[-1]], told.sentence.words[phrase[0]]
        key = topic(told, clause, "say", text)
        want = Want.PERSON if body is None else Want.PLACE if body.kind == "country" else Want.THING
        yield scene.fact("reported", want, told, stem, name, needed(clause, first, last), key, name)


_SPEAKING = frozenset(
    "organisation|charity|company|space agency|think tank|trade union|political party|newspaper|magazine".split("|")
)
"""Kinds of bodies that have their say."""


def _said_beside(scene: Scene, told: Told) -> Iterator[Clause]:
    """Yield what a person with a name is said to do beside the main deed: "The party met, with Ada Byron accusing the
    mayor of ..."; asked as what he did."""
    sentence = told.sentence
    for word in sentence.words:
        subject = sentence.dependent(word.index, "nsubj") if word.tag == "VBG" and word.dep == "pcomp" else None
        over = sentence.words[word.head]
        spoken = any(q.start <= word.start < q.end for q in scene.quotations)
        done = over.text.lower() == "with" and not spoken and not sentence.dependents(word.index, "neg", "aux")
        if subject is not None and subject.entity == "PERSON" and done:
            yield Clause(sentence, word.index, subject.index, (), passive=False, perfect=True)


def _body(told: Told, clause: Clause) -> Entry | None:
    """Return the body that has its say, if a list knows it: "Google said that ...", "the WHO warned that ..."."""
    subject = told.sentence.words[clause.subject]
    near = told.sentence.dependents(subject.index, "compound", "det")
    paper = introduced(told.sentence, subject)
    if paper is not None and not told.sentence.dependents(subject.index, "conj", "appos", "poss"):
        return paper
    if subject.tag not in ("NNP", "NNPS") or len(told.sentence.subtree(subject.index)) > len(near) + 1:
        return None
    name = told.sentence.text([*(w.index for w in near if w.dep != "det"), subject.index])
    if kin(name, COUNTRIES):
        return Entry(name, "country", "countries")
    found = entry(name)
    return found if found is not None and found.kind in _SPEAKING and found.group else None


def _acts(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the persons of whose speech one sentence tells the gist: "Byron urged doctors to wash their hands"."""
    words = told.sentence.words
    for clause in (*scene.clauses(told), *_said_beside(scene, told)):
        name = full_name(told, clause.subject) or told.referent(words[clause.subject])
        if name not in told.names.persons.values() or name is None or not is_act(scene, clause):
            continue
        parts = [*clause.parts(), *_meanwhile(clause)]
        try:
            # When he spoke matters less than what he said.
            verb = past_tense(clause.head.text) if clause.perfect else clause.head.text
            manner = [w.text for w in clause.manner()]
            stem = finished(" ".join(["Who", *manner, verb, *tail_of(told, clause, parts, (), [name])]))
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"who {clause.head.text}: {unclear.word}")
            continue
        if name in stem or not FEWEST_WORDS <= len(stem.split()) <= MOST_WORDS or _GOES_ON.search(stem):
            yield Refusal("G-LENGTH", scene.number, told.index, stem)
            continue
        span = words[parts[0].index].start, told.sentence.span[1]
        own = [scene.view[q.start : q.end] for q in scene.quotations if span[0] <= q.start and q.end <= span[1]]
        if any(text not in stem for text in own):
            # "Denied using the bank as cover for a "raid"" without the raid.
            yield Refusal("G-FAITH", scene.number, told.index, stem)
            continue
        if not _NAMING.search(stem) and len(stem.split()) <= ENOUGH_WORDS:
            # "Who promised to settle down and enjoy life with his girlfriend?"
            yield Refusal("G-GENERAL", scene.number, told.index, stem)
            continue
        last = words[max(max(told.sentence.subtree(part.index)) for part in parts)]
        key = topic(told, clause, "say", stem)
        yield scene.fact("reported", Want.PERSON, told, stem, name, needed(clause, last), key, name, clause=clause)


_NAMING = re.compile(r"[a-z,] \"?[A-Z]\w|\d")
"""A name or a figure in a question."""


def _meanwhile(clause: Clause) -> list[Word]:
    """Return what somebody owns up to having done at the same time: "admitted lying while standing for mayor"."""
    sentence = clause.sentence
    deeds = [w for w in sentence.dependents(clause.verb, "xcomp", "ccomp") if w.tag == "VBG"]
    return [
        w
        for head in (clause.verb, *(one.index for one in deeds))
        for w in sentence.dependents(head, "advcl")
        if deeds and w.tag == "VBG" and [m.text for m in sentence.dependents(w.index, "mark")] == ["while"]
        if w.index > deeds[-1].index and sentence.words[min(sentence.subtree(w.index)) - 1].text != ","
    ]


def is_act(scene: Scene, clause: Clause) -> bool:
    """Say whether a clause tells what somebody did by speaking, and enough of what he said."""
    sentence = clause.sentence
    done = (clause.head.tag in ("VBD", "VBZ") or clause.perfect) and not clause.passive and not clause.aux
    if clause.head.lemma not in _ACTS or not done or sentence.dependents(clause.subject, "conj"):
        return False
    parts = [*clause.parts(), *_meanwhile(clause)]
    inside = [sentence.words[i] for part in parts for i in sentence.subtree(part.index)]
    opening = frozenset(["as"]) if clause.head.lemma in _CALLING else _ACT_LINKS
    if not inside:
        return False
    links = [w for w in inside if w.text.lower() in opening or (w.dep in ("xcomp", "ccomp") and w.tag == "VBG")]
    whole = [w for w in sentence.dependents(clause.verb, "ccomp") if not _is_bare(sentence, w)]
    main = [w for w in inside if not any(over.dep == "advcl" for over in sentence.ancestors(w.index))]
    if whole or any(_is_of_what(sentence, w) for w in main):
        return False
    matter = {w.start for w in inside if w.tag.startswith("NN")}
    span = inside[0].start, inside[-1].end
    quoted = any(
        q.start < w.end and q.end > w.start and not _is_short(scene, q.start, q.end, span)
        for q in scene.quotations
        for w in inside
    )
    return bool(links) and len(matter) >= FEWEST_TOLD and not quoted


def _is_bare(sentence: Sentence, verb: Word) -> bool:
    """Say whether a verb is what somebody is urged to do, or denies to have done: "urged them to reject pessimism",
    "admitted killing rebels"."""
    return is_infinitive(sentence, verb.index) or (
        verb.tag == "VBG" and not sentence.dependents(verb.index, "nsubj", "aux", "mark")
    )


_OPEN = frozenset("investigation inquiry enquiry probe review debate apology ban vote change action".split())
"""Nouns that do not say of what."""


def _is_of_what(sentence: Sentence, noun: Word) -> bool:
    """Say whether a noun stands without what it is about: "an investigation by the mayor"."""
    det = sentence.dependent(noun.index, "det")
    links = sentence.dependents(noun.index, "prep", "acl", "relcl", "compound")
    bare = all(w.text.lower() == "by" for w in links)
    return noun.lemma.lower() in _OPEN and bare and (det is None or det.text.lower() in ("a", "an"))


def _listener(told: Told, clause: Clause) -> str | None:
    """Return whom somebody tells something, if that is a body or person with a name: "told the Guardian"."""
    heard = told.sentence.dependent(clause.verb, "dobj", "dative")
    if heard is None or heard.tag != "NNP" or heard.index != max(told.sentence.subtree(heard.index)):
        return None
    try:
        return told.render(told.sentence.subtree(heard.index))
    except Unclear:
        return None


def _fewest_nouns(told: Told, phrase: list[int]) -> int:
    """Return how many nouns a claim needs that names nobody: fewer if the speaker makes it of himself, for then it is
    clear of whom."""
    words = [told.sentence.words[i] for i in phrase]
    return (
        FEWEST_OWN if any(w.text.lower() in _OWN and w.dep in ("nsubj", "nsubjpass") for w in words) else FEWEST_NOUNS
    )


_GOING_ON = frozenset(["add", "continue", "reply", "respond", "conclude", "answer", "repeat", "go"])
"""Verbs of saying that need what was said before."""

_GOES_ON = re.compile(r"\b(?:also|too(?! \w)|either|as well|respectively)\b(?! as)")
"""Words that go on from something said before."""


def _is_short(scene: Scene, start: int, end: int, span: tuple[int, int]) -> bool:
    """Say whether words in quotation marks are a few of the claim's own: 'said that the plan was "a disgrace"'."""
    inside = span[0] < start and end <= span[1] + 1
    text = scene.view[start:end]
    whole = text[:1].isupper() or text.startswith(("we ", "i "))
    return inside and len(text.split()) <= (MOST_QUOTED if whole else MOST_IN_PART)


MOST_QUOTED = 4
"""Words of somebody's own in a claim that is told of him; of more the quotation asks."""

MOST_IN_PART = 14
"""The same if they are no sentence, and nothing else asks of them."""


def _sources(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the persons according to whom something is so: "..., according to the geologist Ada Byron"."""
    sentence = told.sentence
    root = sentence.root
    start, end = sentence.span
    if any(q.start < end and q.end > start for q in scene.quotations):
        return
    for clause in scene.clauses(told, claimed=True):
        source = next((w for w in sentence.dependents(root.index, "prep") if w.text.lower() == "according"), None)
        if clause.verb != root.index or source is None:
            continue
        phrase = sentence.subtree(source.index)
        named = next((sentence.words[i] for i in phrase if sentence.words[i].entity == "PERSON"), None)
        name = full_name(told, named.index) if named is not None else None
        around = {i for i in (phrase[0] - 1, phrase[-1] + 1) if 0 <= i < len(sentence.words)}
        apart = {i for i in around if sentence.words[i].text in (",", ".")}
        claim = [i for i in sentence.subtree(root.index, without=[source.index]) if i not in apart]
        claim = [i for i in claim if sentence.words[i].text != "."]
        claim = without_asides(told, [i for i in claim if i < phrase[0]] if phrase[0] > root.index else claim)
        while claim and sentence.words[claim[-1]].text == ",":
            claim.pop()
        while claim and sentence.words[claim[0]].text == ",":
            claim.pop(0)
        if name is None or named is None or not claim:
            continue
        try:
            text = rendered(told, claim, name)
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"who said: {unclear.word}")
            continue
        stem = finished(f"Who said that {text}")
        if name in stem or not FEWEST_WORDS <= len(stem.split()) <= MOST_WORDS:
            yield Refusal("G-LENGTH", scene.number, told.index, stem)
            continue
        last = max(w.end for w in sentence.words if w.start == named.start)
        spans = [(sentence.words[claim[0]].start, last), *needed(clause)]
        yield scene.fact("reported", Want.PERSON, told, stem, name, spans, topic(told, clause, "say", text), name)
