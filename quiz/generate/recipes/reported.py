"""Speech told in the writer's words: "Mason said that nobody need fear the seats" becomes "Who said that nobody
...?"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quiz.generate.clauses import Clause, is_infinitive
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Sentence, Word, past_tense
from quiz.generate.lexicon import SPEECH_VERBS
from quiz.generate.lists import Entry, entry
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
        content = _content(clause)
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
        phrase = _claimed(clause, content)
        subject = told.sentence.dependent(content.index, "nsubj", "nsubjpass", "expl", "csubj")
        bare = content.lemma in SPEECH_VERBS and not told.sentence.dependents(content.index, "dobj", "ccomp", "xcomp")
        if not phrase or bare or subject is None or subject.index not in phrase:
            continue
        span = told.sentence.words[phrase[0]].start, told.sentence.words[phrase[-1]].end
        quoted = any(
            q.start < span[1] and q.end > span[0] and not _is_short(scene, q.start, q.end, span)
            for q in scene.quotations
        )
        if quoted or not _is_whole(clause, phrase):
            continue
        phrase = _before_but(told, content, phrase)
        if any(told.sentence.words[i].text in (";", ":", "but") for i in phrase):
            continue
        phrase = _without_asides(told, phrase)
        span = told.sentence.words[phrase[0]].start, told.sentence.words[phrase[-1]].end
        try:
            text = _rendered(told, phrase, name)
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"who {clause.head.text} that: {unclear.word}")
            continue
        if not text:
            continue
        if len(text.split()) > MOST_WORDS - 3:
            text = _rendered(told, _without_last(told, _without_relatives(told, phrase)), name)
        told_verb = past_tense(clause.head.text) if clause.perfect else clause.head.text
        verb = "said" if clause.head.lemma in _GOING_ON else told_verb
        if clause.perfect or clause.head.tag == "VBD":
            # What was to come when somebody spoke, may have come since.
            text = re.sub(r"^((?:[\w'-]+ ){1,12}?)will\b", r"\1would", text)
        verb = f"{verb} {particle.text}" if particle is not None else verb
        if clause.head.lemma == "tell":
            listener = _listener(told, clause)
            if listener is None:
                continue
            verb = f"{verb} {listener}"
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
        want = Want.THING if body is not None else Want.PERSON
        yield scene.fact("reported", want, told, stem, name, needed(clause, first, last), key, name)


def _before_but(told: Told, content: Word, phrase: list[int]) -> list[int]:
    """Return the first of two claims: "says that the roof leaks, but that the walls are dry"."""
    words = told.sentence.words
    but = next((w for w in told.sentence.dependents(content.index, "cc") if w.text == "but"), None)
    second = [w for w in told.sentence.dependents(content.index, "conj") if but is not None and w.index > but.index]
    if but is None or not any(told.sentence.dependents(w.index, "nsubj", "nsubjpass", "expl") for w in second):
        return phrase
    kept = [i for i in phrase if i < but.index]
    while kept and words[kept[-1]].text == ",":
        kept.pop()
    return kept if len(kept) >= FEWEST_CLAIMED else phrase


FEWEST_CLAIMED = 7
"""Words of a claim that tells enough without its "but"."""

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
    found = entry(told.sentence.text([*(w.index for w in near if w.dep != "det"), subject.index]))
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
        claim = _without_asides(told, [i for i in claim if i < phrase[0]] if phrase[0] > root.index else claim)
        while claim and sentence.words[claim[-1]].text == ",":
            claim.pop()
        while claim and sentence.words[claim[0]].text == ",":
            claim.pop(0)
        if name is None or named is None or not claim:
            continue
        try:
            text = _rendered(told, claim, name)
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


def _content(clause: Clause) -> Word | None:
    """Return the verb of what is claimed: behind the claiming, before it ("..., said Byron"), or round it ("the mill,
    Byron said, is old")."""
    sentence = clause.sentence
    if clause.head.dep == "parataxis":
        over = sentence.words[clause.head.head]
        return over if over.tag in ("VBD", "VBZ", "VBP", "VBN", "VB") else None
    found = sentence.dependents(clause.verb, "ccomp")
    return next((w for w in found if w.index > clause.verb), found[0] if found else None)


def _claimed(clause: Clause, content: Word) -> list[int]:
    """Return the words of what is claimed, without a comma at either end; nothing if the claiming stands in the midst
    of them in a way that cannot be told."""
    words = clause.sentence.words
    # "Warned that it was early and said that ..." claims two things.
    second = [w.index for w in clause.sentence.dependents(content.index, "conj") if w.lemma in SPEECH_VERBS]
    phrase = clause.sentence.subtree(content.index, without=[clause.verb, *second])
    if content.index < clause.subject:
        # "The road will be closed if it snows, Byron said": the parser hangs the condition on her speaking.
        between = [
            w for w in clause.sentence.dependents(clause.verb, "advcl") if content.index < w.index < clause.subject
        ]
        phrase = sorted({*phrase, *(i for w in between for i in clause.sentence.subtree(w.index))})
    while phrase and (words[phrase[-1]].text in (",", ".", ":") or words[phrase[-1]].dep == "cc"):
        phrase.pop()
    while phrase and (words[phrase[0]].text in (",", '"') or words[phrase[0]].dep == "cc"):
        phrase.pop(0)
    if clause.head.dep != "parataxis":
        return phrase
    # The two commas round the claiming go with it.
    return [i for i in phrase if not (words[i].text == "," and {i - 1, i + 1} - set(phrase))]


def _is_whole(clause: Clause, phrase: list[int]) -> bool:
    """Say whether nothing but the claiming is missing between the words."""
    missing = set(range(phrase[0], phrase[-1] + 1)) - set(phrase)
    own = set(clause.sentence.subtree(clause.verb)) if clause.head.dep == "parataxis" else set()
    return all(i in own or clause.sentence.words[i].text == "," for i in missing) and (bool(own) or not missing)


def _without_asides(told: Told, phrase: list[int]) -> list[int]:
    """Cut what is claimed before another clause that only stands beside it: "... in 1974 - he was ill"."""
    words = told.sentence.words
    marks = [i for i in phrase if words[i].text in ("-", "--") and not _joins(words, i)]
    if len(marks) == 2 and phrase[0] < marks[0] and marks[1] < phrase[-1]:
        # "Only arguments - the need to plant, say - can save the wolf."
        phrase = [i for i in phrase if not marks[0] <= i <= marks[1]]
    cuts = [i for i in phrase if words[i].dep == "parataxis"]
    cuts += [i for i in phrase if words[i].text in ("-", "--", ";") and not _joins(words, i)]
    first = min((min(told.sentence.subtree(i)) for i in cuts), default=phrase[-1] + 1)
    kept = [i for i in phrase if i < first]
    kept = kept[: _before_another(told, kept)]
    while kept and words[kept[-1]].text in (",", "and", "but"):
        kept.pop()
    return kept or phrase


def _before_another(told: Told, phrase: list[int]) -> int:
    """Return how many words stand before what another has said: "nobody applied, as the firm claims"."""
    words = told.sentence.words
    for place, i in enumerate(phrase):
        verb = words[words[i].head]
        said = verb.lemma in SPEECH_VERBS and words[i].text.lower() == "as" and words[i].dep == "mark"
        if said and place and words[phrase[place - 1]].text == "," and verb.index == phrase[-1]:
            return place
    return len(phrase)


def _without_relatives(told: Told, phrase: list[int]) -> list[int]:
    """Leave out clauses between commas that only tell more of a noun: "the crisis, which began in 2015, ..."."""
    words = told.sentence.words
    left = set(phrase)
    for i in phrase:
        inside = told.sentence.subtree(i)
        first, last = inside[0], inside[-1]
        whole = inside == list(range(first, last + 1)) and first > 0 and last + 1 < len(words)
        if words[i].dep == "relcl" and whole and words[first - 1].text == words[last + 1].text == ",":
            left -= {first - 1, *inside, last + 1}
    return sorted(left)


def _without_last(told: Told, phrase: list[int]) -> list[int]:
    """Leave out the second of two things at the end of a claim that is still too long: "a victory for the farmers and
    the rule of law"."""
    words = told.sentence.words
    for i in reversed(phrase):
        noun = words[words[i].head]
        second = [w for w in told.sentence.dependents(noun.index, "conj") if w.index > i and w.tag.startswith("NN")]
        if words[i].text != "and" or words[i].dep != "cc" or len(second) != 1 or len(phrase) <= MOST_CLAIMED:
            continue
        before = [words[j].text.lower() for j in range(max(0, noun.index - _NEAR), noun.index)]
        ends = max(told.sentence.subtree(second[0].index)) == phrase[-1]
        if (
            ends
            and noun.tag.startswith("NN")
            and noun.dep in ("pobj", "dobj")
            and not {"between", "both"} & set(before)
        ):
            return [j for j in phrase if j < i]
    return phrase


MOST_CLAIMED = 25
"""Words of a claim that fits a question."""

_NEAR = 5


def _joins(words: Sequence[Word], mark: int) -> bool:
    """Say whether a hyphen stands inside a word."""
    return 0 < mark < len(words) - 1 and not words[mark].space and not words[mark - 1].space


def _rendered(told: Told, phrase: list[int], name: str) -> str:
    """Return what is claimed as a question shows it, with the words that need nothing outside as they are.

    Raises:
        Unclear: a word points outside.
    """
    words = told.sentence.words
    parts: list[str] = []
    here: list[int] = []
    marks = [place for place, i in enumerate(phrase) if words[i].text == '"']
    quoted = {place: end for place, end in zip(marks[::2], marks[1::2], strict=False)}
    place = 0
    while place < len(phrase):
        end = quoted.get(place, place)
        if end > place or _is_settled(told, phrase, place):
            parts += [told.render(here, [name])] * bool(here)
            here = phrase[place : end + 1]
            if end > place:
                # His own words may point nowhere either, but are shown as they are: "crazy ideology".
                told.render([i for i in here if not _is_settled(told, phrase, phrase.index(i))], [name])
            parts.append(told.sentence.text(here) if end > place else words[here[0]].text.lower())
            here = []
        else:
            here.append(phrase[place])
        place = end + 1
    parts += [told.render(here, [name])] * bool(here)
    return re.sub(r"^that,? ", "", " ".join(parts))


_GENERIC = frozenset("person child parent student patient pupil teenager adult employee worker individual".split())
"""Nouns for one of many, taken up by "their"."""

_GROUPS = frozenset("team government company police staff crew group couple council band family".split())
"""Nouns for several people, taken up by "they"."""


def _is_settled(told: Told, phrase: list[int], place: int) -> bool:
    """Say whether a pronoun of a claim stands for nothing, or for what the claim itself has named: "there is a need",
    "it was too early to sell the drug", "the team have failed because they rushed", "a young person's taste in their
    food"."""
    words = told.sentence.words
    word, before = words[phrase[place]], [words[i] for i in phrase[:place]]
    low = word.text.lower()
    if low == "there":
        return word.tag == "EX"
    if low == "so":
        # "So easy to cheat that nobody learns".
        return word.dep == "advmod" and words[word.head].tag in ("JJ", "RB") and word.head == word.index + 1
    if low == "the" and words[word.index + 1].text == '"':
        # 'People on the "edge of society"', 'his party was the "real opposition"': in his own words.
        noun = words[word.head]
        return noun.dep == "attr" or any(w.text == "of" for w in told.sentence.dependents(noun.index, "prep"))
    if low == "the":
        return _is_explained(told, words[word.head], phrase) or _is_named_before(words[word.head], before)
    if low in ("they", "them", "their"):
        many = any(w.tag in ("NNS", "NNPS") for w in before)
        one = [w for w in before if w.tag == "NN" and w.lemma.lower() in _GENERIC | _GROUPS]
        return many or any(w.lemma.lower() in _GROUPS or _is_any(told, w) for w in one)
    return low == "it" and (is_empty(told, word) or _is_purpose(told, phrase, place))


def _is_explained(told: Told, noun: Word, phrase: list[int]) -> bool:
    """Say whether what follows "the NOUN" in the claim tells which is meant ("the difficulties caused by autism"), or
    it is a kind of animal that the text tells of."""
    words = told.sentence.words
    behind = told.sentence.dependents(noun.index, "acl", "relcl")
    behind += [w for w in told.sentence.dependents(noun.index, "prep") if w.text.lower() in _ABOUT]
    inside = [words[i] for one in behind for i in told.sentence.subtree(one.index) if i in phrase]
    if noun.tag in ("NN", "NNS") and any(w.tag in ("NN", "NNS", "NNP") for w in inside):
        return True
    if noun.tag != "NN" or entry(noun.lemma, "animal") is None:
        return False
    alike = [(one, w) for one in told.sentences for w in one.words if w.lemma.lower() == noun.lemma.lower()]
    single = any((det := one.dependent(w.index, "det")) is not None and det.text in ("a", "an") for one, w in alike)
    # "The lynx": of those whose plural is no other word, the text must not tell of one.
    return sum(w.tag == "NNS" for _, w in alike) >= FEWEST_OF_KIND or (len(alike) > FEWEST_OF_KIND and not single)


def _is_named_before(noun: Word, before: Sequence[Word]) -> bool:
    """Say whether "the party" takes up the only name in the claim that is one's: "Labour would show whether the party
    had plans"."""
    named = [found for w in before if w.text[0].isupper() and (found := entry(w.text)) is not None]
    return len(named) == 1 and named[0].kind.split()[-1] == noun.lemma.lower()


_ABOUT = frozenset(["about", "between", "among", "against", "over"])
"""Prepositions of what tells which debate, or fight, is meant."""

FEWEST_OF_KIND = 3
"""Mentions of an animal in the plural, in a text that tells of its kind and not of one."""


def _is_any(told: Told, noun: Word) -> bool:
    det = told.sentence.dependent(noun.index, "det")
    return det is not None and det.text.lower() in ("a", "an", "every", "each", "any")


def is_empty(told: Told, it: Word) -> bool:
    """Say whether "it" only stands before what it is about: "it was time to act", "it is vital that ..."."""
    sentence = told.sentence
    verb = sentence.words[it.head]
    told_as = sentence.dependent(verb.index, "acomp", "attr") if verb.lemma == "be" and it.index < verb.index else None
    if told_as is None or (told_as.dep == "attr" and told_as.lemma.lower() not in _OCCASIONS):
        return False
    behind = [w.text.lower() for w in sentence.words[told_as.index + 1 : told_as.index + 3]]
    return bool({"to", "that", "for"} & set(behind))


_OCCASIONS = frozenset("time mistake shame honour honor pleasure pity duty right crime error privilege".split())


def _is_purpose(told: Told, phrase: list[int], place: int) -> bool:
    """Say whether "it" is what a purpose is done to: "he put dynamite down a toilet to unblock it", named in the same
    breath."""
    words = told.sentence.words
    word = words[phrase[place]]
    objects = [i for i in phrase[:place] if words[i].dep == "dobj" and words[i].tag == "NN"]
    purpose = word.dep in ("dobj", "pobj") and any(
        verb.dep in ("advcl", "xcomp") and is_infinitive(told.sentence, verb.index) and verb.index in phrase
        for verb in told.sentence.ancestors(word.index)
    )
    return purpose and bool(objects)
