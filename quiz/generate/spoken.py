"""Spoken words: whether they say by themselves what they are about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from quiz.generate.language import Word
from quiz.generate.lexicon import PERSON_NOUNS, UNIQUE_ADJECTIVES, UNIQUE_NOUNS, UNRESOLVED
from quiz.generate.lists import entry
from quiz.generate.mentions import HE
from quiz.generate.references import Told
from quiz.generate.scene import Scene

_SELF = frozenset(["i", "me", "my", "mine", "we", "us", "our", "ours", "you", "your", "yours", "myself"])
"""Words by which a speaker means himself: clear in "Who said ...?"."""
_GROUP = frozenset(["we", "us", "our", "ours", "you", "your", "yours"])
"""Those by which he means others too: clear only beside a name."""
FEWEST_SHARED = 2
"""Telling nouns that make clear of whom "we" is said: "we need no walls to have wolves"; "our" takes twice as many, but
for what all have in common."""
_OURS = frozenset(["our", "ours"])
_IN_COMMON = re.compile(
    r"\bour (?:own )?(?:nation|country|world|planet|society|future|history|children|generation|culture|species"
    r"|ancestors|democracy|oceans?|seas|forests|climate|environment|brains?|bod(?:y|ies))\b",
    re.IGNORECASE,
)
"""What is everybody's, or a whole people's."""
FEWEST_MENTIONS = 5
"""Of a noun that a text is full of: the line above the question is about it, too."""
MOST_RELIED = 1
"""Nouns of a quotation that only the line above the question explains."""
_FILLER = re.compile(
    r"(well|look|so|or|yeah|yes|no|oh|you know|i mean|like|okay|ok|listen|because|then|also|to me|for (?:me|us))\b",
    re.IGNORECASE,
)
"""How speech begins that goes on from something."""
_EMPTY_THERE = re.compile(
    r"\bthere(?:'s| (?:is|are|was|were|will|has|have|should|must|may|might|can|could|would))\b"
    r"|\bit(?:'s| is| was| will be)(?= (?:not |now |very |so |too |really |quite |never )?(?:easy|hard|difficult"
    r"|important|irrefutable|obvious|undeniable|certain|possible|impossible|good|great|better|best|nice|sad|clear|true|likely|unlikely|time|fun|vital|essential|crucial"
    r"|necessary|wrong|right|amazing|wonderful|strange|common|rare|up) (?:to|that|when|if|for)\b)|\bit takes?\b"
    r"|\bit(?:'s| is| was)(?= the [^,.]{3,60} (?:that|who)\b)",
    re.IGNORECASE,
)
"""Words that stand for nothing: "there is", "it's easy to", "it's the loss of species that ..."."""
_WHENEVER = re.compile(
    r"^((?:When|If|Whenever) [^,\"]{8,}, )(?:then )?it(?= (?:usually|always|often|never|can|may|takes)\b)"
)
"""What takes up a whole clause: "When they aim at women, it usually fails"."""
_HARMLESS = re.compile(
    r"\b(?:any|every|each|all|many|most|and|or|some|few|no) other(?= \w)|\bother (?=people\b)|\bone another\b"
    r"|\bI'm here to\b|\b(?:we|you)(?:'re| are| were| have| had)? all\b|\bbehind the scenes\b"
    r"|\bsuch (?=an? )"
    r"|\bother (?=ways\b|\w+ (?:like|such as)\b)|\bthis (?=country\b|world\b|planet\b|island\b|city\b|town\b|village\b)"
    r"|\b(?:make|makes|made|making) it (?=possible\b|easy\b|easier\b|hard\b|harder\b|difficult\b|clear\b)"
    r"|\bthose (?=who|whose|of|in|with|[a-z]+ed\b)|\bout there\b|\bsuch (?=that\b)"
    r"|\bthose (?=\w+ (?:who|that)\b|that\b)|\bas another\b|\bfrom one [a-z]+ to another\b|\band that(?:'s| is) why\b"
    r"|\bso (?=\w)|\bone (?=of)|\bno one\b",
    re.IGNORECASE,
)
"""Words of comparison that point at nothing outside."""
_TITLE = re.compile(r"\b[A-Z]\w*(?: [A-Z]\w*){2,}")
"""A name of several words, whatever they are: "We Can Do It is a beer"."""
_VAGUE = frozenset(
    """
    aim goal thing lot way kind sort bit people time day year life world something moment part point guy course fact
    everyone everybody someone somebody anyone nobody nothing everything anything matter week month hour minute person
    """.split()
)
"""Nouns that do not say what somebody speaks of."""
_ANYBODY = frozenset("nobody everybody everyone anybody anyone somebody someone".split())
_CLASSES = frozenset("big large small rich poor old young great rural urban western".split())
"""Adjectives that make a plural behind "the" a whole class: "the big breweries"."""
_CLEAR = frozenset(
    """
    way fact truth end future past time day idea first most least morning night same rest dark cold law piano guitar
    violin cello landscape land sky street streets gym economy market markets weather climate environment brain body
    heart mind press media public police army poor rich elderly young dead beginning middle heat rain wind ground air
    water ocean oceans ecosystem beach home kitchen garden scenes bus train subway phone news radio television telly
    contrary
    """.split()
)
"""Nouns and adjectives that need no introduction behind "the" in speech."""


def has_own_matter(told: Told, spoken: range) -> bool:
    """Say whether a few words tell of something that not everybody has: "I want to inspire a generation", but not "I
    love my job"."""
    telling = _telling(told, spoken)
    if any(w.start in spoken and w.text.lower() in ("it", "its", "they", "them", "their") for w in told.sentence.words):
        return False
    nouns = [w for w in told.sentence.words if w.start in spoken and w.lemma.lower() in telling]
    return any(
        told.sentence.dependent(noun.index, "poss") is None or told.sentence.dependent(noun.index, "amod") is not None
        for noun in nouns
    )


def has_matter(scene: Scene, told: Told, spoken: range) -> bool:
    """Say whether the words name what they are about: by name, by two nouns, or by one that the text is full of."""
    telling = _telling(told, spoken)
    if is_named(w for w in told.sentence.words if w.start in spoken) or len(telling) > 1:
        return True
    inside = [w for w in told.sentence.words if w.start in spoken]
    heads = [w for w in inside if w.dep in ("nsubj", "nsubjpass", "csubj") and w.tag in ("NN", "NNS", "VBG")]
    if telling and any(told.sentence.dependent(w.index, "poss") is None for w in heads):
        # "A great light has gone out in the world"; but "my heart is clean" is said by many.
        return True
    return any(
        len(re.findall(rf"\b{re.escape(noun)}", scene.view, re.IGNORECASE)) >= FEWEST_MENTIONS for noun in telling
    )


def _telling(told: Told, spoken: range) -> set[str]:
    """Return the nouns among the words that say what somebody speaks of, and the deeds that stand for one: "flying
    close to rocks is fun"."""
    inside = (word for word in told.sentence.words if word.start in spoken)
    return {
        word.lemma.lower()
        for word in inside
        if (word.tag.startswith("NN") and word.lemma.lower() not in _VAGUE)
        or (word.tag == "VBG" and word.dep in ("csubj", "csubjpass"))
    }


def is_named(words: Iterable[Word]) -> bool:
    """Say whether a name is among the words; an acronym alone is known to few."""
    return any(word.tag in ("NNP", "NNPS") and not word.text.isupper() for word in words)


def points_away(told: Told, said: str, spoken: range) -> bool:
    """Say whether words as a question shows them point at something that only stands outside of them."""
    if _FILLER.match(said) or re.search(r"\bas much(?! [a-z]* ?as\b)", said):
        # "We have said as much"
        return True
    if re.search(r"\b(?:by|until|since|before|back|from) then\b", said, re.IGNORECASE):
        return True
    plain = _HARMLESS.sub(" ", _EMPTY_THERE.sub(" ", _WHENEVER.sub(r"\1", _TITLE.sub("X", said))))
    words = re.findall(r"[a-z]+(?='|\b)", plain.lower())
    counted = any(w.dep == "nummod" and w.start == spoken.start for w in told.sentence.words)
    if (words[:1] in (["that"], ["one"]) and not counted) or re.search(r"\b(that|so)[,.!]?$", plain):
        return True
    inside = [word for word in told.sentence.words if word.start in spoken]
    demonstrative = [w for w in inside if w.text.lower() == "that" and w.tag != "WDT"]
    if "that" in words and any(w.tag == "DT" or w.dep in ("pobj", "dobj") for w in demonstrative):
        # "That choice", "without that"
        return True
    own = bool(_OURS.intersection(words)) and _IN_COMMON.search(said) is None
    if is_saying(told, said, spoken):
        own, words = False, [word for word in words if not word.startswith("you")]
    if _GROUP.intersection(words) and not is_named(inside) and len(_telling(told, spoken)) < FEWEST_SHARED * (1 + own):
        return True
    taken = _taken_up(told, inside)
    pointers = set(words) & UNRESOLVED - _SELF - {"so", "that", "one", "same", "both"} - taken
    # "A few months ago" means the day of the speech, whenever that was.
    return bool(pointers) or len(relied(told, spoken)) > MOST_RELIED


_ANY_TIME = re.compile(r"(?:Sometimes|Often|Always|Never|Nowadays|In life|Wherever|Whatever|Everywhere)\b")
FEWEST_OF_SAYING = 10
"""Words."""


def is_saying(told: Told, said: str, spoken: range) -> bool:
    """Say whether a sentence is true of anybody at any time: "Sometimes you have to lose to learn how to win"."""
    you = [w for w in told.sentence.words if w.start in spoken and w.text.lower() == "you"]
    present = all(told.sentence.words[w.head].tag in ("VBP", "VB", "MD") for w in you)
    return bool(you) and present and _ANY_TIME.match(said) is not None and len(said.split()) >= FEWEST_OF_SAYING


def relied(told: Told, spoken: range) -> list[str]:
    """Return the nouns behind "the" that the words themselves do not explain: the line above may."""
    inside = [w for w in told.sentence.words if w.start in spoken and w.tag.startswith("NN")]
    return [w.lemma.lower() for w in inside if not _is_introduced(told, w, spoken)]


def _taken_up(told: Told, inside: Sequence[Word]) -> set[str]:
    """Return the pronouns that take up something named in the words themselves, before them."""
    found: set[str] = set()
    for group, tags in (
        (("they", "them", "their", "theirs"), ("NNS", "NNPS", "NNP")),
        (("it", "its"), ("NN", "NNP")),
        (("ones",), ("NNS",)),
        (("he", "him", "his", "she", "her"), ("NNP",)),
    ):
        first = next((w.index for w in inside if w.text.lower() in group), None)
        if (
            first is not None
            and group[0] == "they"
            and any(w.dep in ("nsubj", "nsubjpass") and w.tag == "NNS" and w.index < first for w in inside)
        ):
            # "Poverty is such that many gardeners sell their tools."
            found.update(group)
        if first is not None and group[0] == "he" and any(w.entity == "PERSON" and w.index < first for w in inside):
            # "What made Nelson Mandela great was what made him human."
            found.update(group)
        subject = next((w for w in inside if w.dep in ("nsubj", "nsubjpass") and w.tag != "EX"), None)
        if first is not None and subject is not None and subject.index < first and subject.tag in tags:
            found.update(group if group[0] != "he" or subject.entity == "PERSON" else ())
    for he in (w for w in inside if w.text.lower() in HE):
        before = [w for w in inside if w.index < he.index and w.lemma.lower() in _SOMEBODY]
        if any((det := told.sentence.dependent(w.index, "det")) and det.text.lower() in ("a", "an") for w in before):
            # "There is a young guy who writes to me because he wants to fly."
            found.update(HE)
    if any(w.text.lower() in _ANYBODY and w.dep in ("nsubj", "nsubjpass") for w in inside[:2]):
        # "Nobody else uses their days off."
        found |= {"they", "them", "their", "theirs"}
    them = next((w for w in inside if w.text.lower() == "them"), None)
    verb = told.sentence.words[them.head] if them is not None else None
    others = [w for w in inside if w.tag == "NNS" and w.dep in ("dobj", "pobj")]
    if verb is not None and verb.dep in ("relcl", "advcl", "conj") and any(w.index < verb.index for w in others):
        # "Not enough organs for people who need them"
        found.add("them")
    its = [w for w in inside if w.text.lower() in ("it", "its")]
    if its and its[0].dep == "nsubj" and len(its) == 1 and _is_object(told, its[0], inside):
        found |= {"it", "its"}
    elif any(w.dep in ("nsubj", "nsubjpass") and not _goes_on(told, w) for w in its):
        # "The signal was that it could fall": whatever that is.
        found -= {"it", "its"}
    elif its and any(w.tag in ("NN", "NNP") and w.index < its[0].index for w in inside):
        # "See the town, not the cars in it"
        found |= {"it", "its"}
    return found


def _is_object(told: Told, it: Word, inside: Sequence[Word]) -> bool:
    """Say whether "it" behind "but" takes up the object of the clause before, the only thing that is told of there:
    "Most farmers grow rice, but it needs water"."""
    link = told.sentence.words[it.index - 1] if it.index else None
    before = [w for w in inside if w.index < it.index]
    objects = [w for w in before if w.dep == "dobj"]
    single = [w for w in before if w.tag in ("NN", "NNP") and w.dep != "compound"]
    joined = link is not None and link.text.lower() in ("but", "and", "because", "so")
    return joined and single == objects and len(objects) == 1


_SOMEBODY = PERSON_NOUNS | frozenset(["guy", "kid", "person", "child", "friend", "lady", "fan", "player", "worker"])
"""Nouns for somebody whom "he" takes up."""


def _goes_on(told: Told, it: Word) -> bool:
    """Say whether "it" is the subject of a second main clause, and takes up that of the first: "Progress is not
    inevitable; it requires struggle"."""
    sentence = told.sentence
    verb = sentence.words[it.head]
    before_it = [w for w in sentence.words[: it.index] if w.tag in ("NN", "NNP")]
    if verb.dep in ("advcl", "relcl") and any(w.dep in ("nsubj", "nsubjpass") for w in before_it):
        # "One wolf reached the town, where it was hit by a car."
        return True
    joined = verb.dep in ("conj", "parataxis", "ccomp") or verb.index == sentence.root.index
    before = sentence.words[it.index - 1].text.lower() if it.index else ""
    first = [w for w in sentence.words[: it.index] if w.dep in ("nsubj", "nsubjpass") and w.tag in ("NN", "NNP")]
    return joined and before in (";", "and", "but", ",") and len(first) == 1


_OF_ALL = frozenset(["organ", "part of the brain", "part of the cell", "bone", "musical instrument", "planet"])
"""Kinds of things that everybody has, or knows."""
ROOT = 5
"""Letters by which a noun takes up a word before it."""
_INDEFINITE = frozenset("activity event incident decision move step case experiment project plan idea problem".split())
"""Nouns that stand for what was told before, whatever follows them."""


def _is_introduced(told: Told, noun: Word, spoken: range) -> bool:
    """Say whether "the NOUN" in speech says by itself which it means: "the fall of the Wall", "the internet"."""
    sentence = told.sentence
    det = next((w for w in sentence.dependents(noun.index, "det") if w.text.lower() == "the"), None)
    if det is None or noun.tag.startswith("NNP") or noun.entity in ("PERSON", "TITLE"):
        return True
    told_as = sentence.words[noun.head]
    if noun.dep == "nsubj" and told_as.lemma == "be" and sentence.dependents(told_as.index, "ccomp"):
        # "The proof is that houses are sold."
        return True
    near = sentence.dependents(noun.index, "amod", "compound", "nmod", "poss", "nummod")
    if any(w.dep == "compound" and w.tag == "NN" for w in near):
        # "the debt limit"
        return True
    words = {noun.lemma.lower(), noun.text.lower(), *(w.text.lower() for w in near)}
    if words & (UNIQUE_NOUNS | UNIQUE_ADJECTIVES | _CLEAR) or any(
        w.tag in ("JJS", "NNP", "NNPS", "RBS") or w.text[0].isupper() for w in near
    ):
        return True
    if noun.tag == "NNS" and words & _CLASSES:
        return True
    if any(sentence.dependents(w.index, "conj") for w in near):
        # "the financial and technical barriers"
        return True
    listed = entry(noun.lemma.lower())
    if listed is not None and listed.kind in _OF_ALL:
        # "The hypothalamus", "the cello"
        return True
    root = noun.lemma.lower()[:ROOT]
    if len(root) == ROOT and any(
        w.start in spoken and w.index < noun.index - 1 and w.lemma.lower().startswith(root) for w in sentence.words
    ):
        # "With a colouring book, you need to bring the colour."
        return True
    if noun.lemma.lower() in _INDEFINITE:
        # "The activity in Western Australia": which?
        return False
    behind = sentence.dependents(noun.index, "prep", "relcl", "acl", "appos")
    return any(w.start in spoken and w.index > noun.index for w in behind)
