"""Claims: the words of what somebody is said to have said, cut so that they stand in a question."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quiz.generate.clause import Clause, is_infinitive
from quiz.generate.clauses import is_of_speaker
from quiz.generate.language import Word
from quiz.generate.lexicon import SPEECH_VERBS
from quiz.generate.lists import entry
from quiz.generate.references import Told


def before_but(told: Told, content: Word, phrase: list[int]) -> list[int]:
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


def verb_of(clause: Clause) -> Word | None:
    """Return the verb of what is claimed: behind the claiming, before it ("..., said Byron"), or round it ("the mill,
    Byron said, is old")."""
    sentence = clause.sentence
    if clause.head.dep == "parataxis":
        over = sentence.words[clause.head.head]
        return over if over.tag in ("VBD", "VBZ", "VBP", "VBN", "VB") else None
    found = sentence.dependents(clause.verb, "ccomp")
    return next((w for w in found if w.index > clause.verb), found[0] if found else None)


def claimed(clause: Clause, content: Word) -> list[int]:
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


def is_whole(clause: Clause, phrase: list[int]) -> bool:
    """Say whether nothing but the claiming is missing between the words."""
    missing = set(range(phrase[0], phrase[-1] + 1)) - set(phrase)
    own = set(clause.sentence.subtree(clause.verb)) if clause.head.dep == "parataxis" else set()
    return all(i in own or clause.sentence.words[i].text == "," for i in missing) and (bool(own) or not missing)


def without_asides(told: Told, phrase: list[int]) -> list[int]:
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


def without_relatives(told: Told, phrase: list[int]) -> list[int]:
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


def without_last(told: Told, phrase: list[int]) -> list[int]:
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


def rendered(told: Told, phrase: list[int], name: str) -> str:
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
    if low == "its" and any(w.text.lower() == "it" and is_of_speaker(told.sentence, w) for w in before):
        # "Iran said it would close its plant"
        return True
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
