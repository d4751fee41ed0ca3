"""Parts of a clause as a question shows them: its subject, what stands behind the verb, and the time and place before.

What tells more, is set off, or points outside, goes; where it cannot go, the question is refused (`Unclear`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from quiz.generate.clause import Clause, is_infinitive
from quiz.generate.language import Sentence, Word
from quiz.generate.lexicon import PERSON_NOUNS, ROLE_NOUNS, SENTENCE_ADVERBS
from quiz.generate.lists import entry
from quiz.generate.mentions import Unclear
from quiz.generate.references import Told
from quiz.generate.values import ORDINALS

_BARE = frozenset("it one they he she all both some many most each everything others".split())

APART = (",", "(", "-", "--", ";", ":")
"""Marks that set off what a sentence could do without."""

_TODAY = frozenset(["today", "yesterday", "once", "again", "just"])
"""Adverbs of a deed that place it in the text's own time."""

_TURNS = frozenset("moment step breakthrough change decision move point problem news announcement development".split())
"""Nouns that stand for what the sentences before tell."""

MOST_OPENING = 9
"""Words; a longer opening is a story of its own."""

DATED = re.compile(
    r"\d{3}|century|centuries|\bage of \w+|\baged? \d|\d years old|^[Aa]t \d{1,2}$"
    r"|\b(?:day|week|month|trimester|year) of (?:\w+ )?(?:development|pregnancy|gestation)\b"
)
"""What makes a time clear by itself: "in April" alone is not."""

_LINKING = re.compile(
    r"(?:also )?like\b"
    r"|in (fact|short|addition|general|particular|contrast|turn|the end|conclusion|other words|return|response|total"
    r"|all|any"
    r"|the meantime|reality|theory|this|these|that|those)\b|for (example|instance|one|now|this|that)\b|of course"
    r"|as (a result|such|well)"
    r"|at (first|last|least|the same|this|that)\b|on the (other|one|contrary)\b|because|despite|with\b|without|like"
    r"|unlike|instead"
    r"|to (begin|start)|by (contrast|definition|the way)|from (then|there)|apart from|along with|along side"
    r"|alongside|such as"
    r"|after (that|this|all)|before (that|this|long)|since then|until (then|now|recently)|so far",
    re.IGNORECASE,
)
"""Openings that link a sentence to the one before, or tell more than where and when."""

_OF_TWO = re.compile(r"\b(?:(?:mixture|combination|blend|alloy|union|pair) of|between|both) (?:\w+ ){0,2}\w+$")
"""What is made of two things, one of which a phrase lacks."""

_WITH_THE = frozenset(
    "Network Committee Council Association Commission Ministry Department Agency Federation Bureau Authority".split()
)
"""Last words of names that "the" goes with."""

_LONG_NAME = 3
"""Words of a name that describes what it names."""

_CROWNS = frozenset("pope king queen prince princess emperor empress duke duchess baron bishop".split())
"""Titles that a name is not complete without."""


def tail_of(
    told: Told, clause: Clause, parts: Iterable[Word], left: Iterable[int], mentioned: Sequence[str]
) -> list[str]:
    """Return parts of the clause as a question shows them, those that one word joins ("e-cigarettes") as one.

    Raises:
        Unclear: a word would point outside the question.
    """
    words, left = clause.sentence.words, tuple(left)
    phrases: list[list[int]] = []
    for word in parts:
        phrase = phrase_of(clause, word, left)
        if phrase and (_is_cut(clause.sentence, phrase) or _is_bare_rank(clause.sentence, word)):
            raise Unclear(words[phrase[-1]].text)
        before = words[phrase[0] - 1] if phrase and phrase[0] else None
        if phrases and before is not None and before.dep == "cc" and before.head == clause.verb and word.dep == "prep":
            # "Works as a lawyer and as a writer": the parser hangs both on the verb.
            phrase = [before.index, *phrase]
        if phrases and phrase and phrases[-1][-1] == phrase[0] - 1 and not words[phrase[0] - 1].space:
            phrases[-1] += phrase
        elif phrase:
            phrases.append(phrase)
    shown: list[str] = []
    for phrase in phrases:
        shown.append(told.render(phrase, [*mentioned, *persons_named(told, " ".join(shown))]))
    return shown


def _is_cut(sentence: Sentence, phrase: Sequence[int]) -> bool:
    """Say whether a phrase ends before "and" though what follows that is its own: "as a health | and exercise science
    student"."""
    following = sentence.words[phrase[-1] + 1 : phrase[-1] + 3]
    if len(following) < 2 or following[0].text.lower() not in ("and", "or", "&"):
        return False
    if _OF_TWO.search(sentence.text(phrase)):
        # "A mixture of acetylene | and compressed oxygen"
        return True
    joined = [w for w in sentence.dependents(following[0].head, "conj") if w.index > following[0].index]
    inside = following[0].head in phrase
    if not joined or joined[0].index in phrase:
        return False
    # A verb in another form than the one it is joined to is a noun: "exercise" beside "attended".
    over = sentence.words[following[0].head]
    return inside or not joined[0].tag.startswith("V") or (over.tag == "VBD" and joined[0].tag == "VB")


def _is_bare_rank(sentence: Sentence, word: Word) -> bool:
    """Say whether an object is a rank in nothing: "achieved third place"."""
    behind = sentence.dependents(word.index, "prep", "relcl", "acl")
    return (
        word.dep == "dobj"
        and word.lemma in ("place", "position")
        and not behind
        and any(w.tag == "JJ" and w.lemma.lower() in ORDINALS for w in sentence.dependents(word.index, "amod"))
    )


def subject_text(told: Told, clause: Clause) -> str:
    """Return the clause's subject as a question shows it.

    Raises:
        Unclear: it points outside the question.
    """
    head = clause.sentence.words[clause.subject]
    if head.lemma.lower() in _TURNS and not clause.sentence.dependents(clause.subject, "relcl", "acl", "poss"):
        # "The pivotal moment for Northumberland": what happened then?
        raise Unclear(head.text)
    phrase = _subject_phrase(clause)
    text = told.render(phrase)
    kind = told.names.works.get(text.strip('"')) if head.entity == "TITLE" else None
    if kind in ("album", "song"):
        # Of one name there may be both.
        text = f"the {kind} {text}"
    before = clause.sentence.words[phrase[0] - 1] if phrase and phrase[0] > 1 else None
    if before is not None and before.tag == "NNP" and " " not in text and text[:1].isupper():
        # "Regulus, designated Alpha Leonis, is ...": half a name.
        raise Unclear(text)
    if head.text in _WITH_THE and len(phrase) >= _LONG_NAME and text[0].isupper():
        # "World Cities Research Network listed it", as some texts have it
        text = f"the {text}"
    pair, known = text.split(" and "), told.names.persons.values()
    if len(pair) > 1 and any(" " in one and one in known for one in pair):
        for one in pair:
            if one not in known and one.isalpha() and one[0].isupper() and entry(one) is None:
                # "Byron and Eve Roy": the one by half his name
                raise Unclear(one)
    families = {name.split()[-1] for name in told.names.persons.values()}
    alone = re.findall(r"(?<![A-Za-z] )\b[A-Z][\w'-]+(?! [A-Z])|(?<=and )[A-Z][\w'-]+(?! [A-Z])", text)
    topic = told.topic.name if told.topic is not None and told.topic.headed else None
    if any(name in families and name not in told.names.persons and name != topic for name in alone):
        # Of two Cardews one; but a crater is called like an explorer, where it is what the text is about.
        raise Unclear(text)
    if not text or text.lower() in _BARE or text.endswith((" and", " or", " by", " of", " with", " from", " for")):
        raise Unclear(text)
    return text


def part_text(told: Told, clause: Clause, word: Word, mentioned: Sequence[str] = ()) -> str:
    """Return one of the clause's `parts` as a question shows it; `mentioned` is as in `Told.render`.

    Raises:
        Unclear: it points outside the question.
    """
    return told.render(phrase_of(clause, word, ()), mentioned)


def opening(
    told: Told, clause: Clause, left: Iterable[int], mentioned: Sequence[str] = (), *, strict: bool = False
) -> list[str]:
    """Return the phrases of place, time and source before the subject that the deed is only true with: "In E. coli, the
    polymerase has ...". What is unclear, or only links sentences ("in short"), is left out.

    Raises:
        Unclear: only if `strict`: one is unclear.
    """
    found: list[str] = []
    if not clause.own_subject:
        return found
    sentence, drop = clause.sentence, set(left)
    for word in clause.fronted():
        phrase = sentence.subtree(word.index)
        text = sentence.text(phrase)
        inside = drop.intersection(phrase)
        if word.text.lower() == "where" and clause.head.dep == "relcl":
            # "At Oxford, where she won three prizes": she won them at Oxford.
            owner = sentence.words[clause.head.head]
            before = sentence.words[owner.head].text.lower()
            preposition = before if before in ("at", "with") else "in"
            plain = sentence.subtree(
                owner.index, without=[w.index for w in sentence.dependents(owner.index, "relcl", "punct")]
            )
            found.append(f"{preposition} {told.render(plain, mentioned)}")
            continue
        if word.text.lower() == "of" and any(sentence.words[i].tag in ("WDT", "WP") for i in phrase):
            if not sentence.words[clause.subject].tag.startswith("NNP"):
                # "Of whom thirty died": of the crew.
                raise Unclear(text)
            # "Of whom Ann Lee received a medal": she is one of them, whoever they are.
            continue
        # "Within 40 days" is as clear as the deed.
        lapse = word.text.lower() == "within" and any(sentence.words[i].tag == "CD" for i in phrase)
        undated = any(sentence.words[i].entity == "DATE" for i in phrase) and not DATED.search(text) and not lapse
        if strict and undated and not inside and not _LINKING.match(text):
            raise Unclear(text)
        if strict and word.dep == "prep" and not inside and len(phrase) > MOST_OPENING and not _LINKING.match(text):
            raise Unclear(text)
        if word.dep != "prep" or undated or inside or len(phrase) > MOST_OPENING or _LINKING.match(text):
            continue
        try:
            found.append(_with_owner(told, clause, [i for i in phrase if sentence.words[i].text != ","], mentioned))
        except Unclear:
            if strict:
                raise
            continue
    return [text[0].lower() + text[1:] for text in found]


def _with_owner(told: Told, clause: Clause, phrase: list[int], mentioned: Sequence[str]) -> str:
    """Return an opening with what "which" takes up: "during which he won" is "during a career of 20 years".

    Raises:
        Unclear: a word would point outside the question.
    """
    sentence = clause.sentence
    if not any(sentence.words[i].tag in ("WDT", "WP", "WP$") for i in phrase):
        return told.render(phrase, mentioned)
    if len(phrase) != 2 or clause.head.dep != "relcl":
        raise Unclear(sentence.text(phrase))
    apart = [w.index for w in sentence.dependents(clause.head.head, "relcl", "appos", "punct", "acl")]
    owner = sentence.subtree(clause.head.head, without=apart)
    return f"{sentence.words[phrase[0]].text} {told.render(owner, mentioned)}"


def _subject_phrase(clause: Clause) -> list[int]:
    sentence, subject = clause.sentence, clause.subject
    named = next((w for w in sentence.dependents(subject, "appos") if w.entity in ("TITLE", "PERSON")), None)
    if named is not None and sentence.words[subject].entity not in ("TITLE", "PERSON"):
        # "The sequel, X, is scheduled": X says which.
        number = [w.index for w in sentence.dependents(named.index, "nummod") if w.index == named.index + 1]
        last = max(w.index for w in sentence.words if w.start == named.start)
        behind = sentence.words[last + 1 : last + 3]
        if len(behind) > 1 and behind[0].text in ("the", "of") and behind[1].tag.startswith("NNP"):
            # "A port, Sonic the Hedgehog Genesis": half a name
            raise Unclear(named.text)
        return [*(i for i in sentence.subtree(named.index) if sentence.words[i].start == named.start), *number]
    listed = _listed_with(sentence, subject)
    apart = [
        word.index
        for word in sentence.dependents(subject, "appos", "punct")
        if not _names_it(sentence, word) and word not in listed
    ]
    if listed:
        apart = [i for i in apart if sentence.words[i].text != ","]
    apart += _roles_before(sentence, sentence.words[subject])
    if not clause.own_subject:
        # "Only Ada Byron has run faster, setting the record in 1995": she set it.
        apart += [w.index for w in sentence.dependents(subject, "advmod") if w.text.lower() == "only"]
    # "Luther's idea that ..." without its clause could be any idea of his; behind a comma a clause only tells more.
    apart += [
        word.index
        for word in (sentence.words[i] for i in sentence.subtree(subject))
        if word.dep in ("relcl", "acl", "prep") and sentence.words[min(sentence.subtree(word.index)) - 1].text in APART
    ]
    # "Cruise, 60, performs": a number set off behind the name is an age; "Apollo 11" needs its own.
    ages = [
        word.index
        for word in sentence.dependents(subject, "nummod")
        if word.index > subject and sentence.words[word.index - 1].text in APART
    ]
    # "And finally Apple, which joined": the adverb only links.
    links = [word.index for word in sentence.dependents(subject, "advmod") if word.lemma.lower() in SENTENCE_ADVERBS]
    phrase = sentence.subtree(subject, without=[*apart, *ages, *links, clause.verb])
    # "Tungsten, iron and nickel" keep their commas.
    several = listed or sentence.dependents(subject, "conj")
    marks = ("(", ")", "--", ";") if several else (",", "(", ")", "--", ";")
    if several:
        # Wherever the parser hangs them.
        inside = range(phrase[0], phrase[-1])
        phrase = sorted({*phrase, *(i for i in inside if sentence.words[i].text == "," and i not in ages)})
    return [index for index in phrase if sentence.words[index].text not in marks]


def _listed_with(sentence: Sentence, subject: int) -> list[Word]:
    """Return the second of three names, which the parser takes for another name of the first: "Ada Byron, Eve Roy, and
    Carl Sand founded", "Annam, Burma, and Champa"."""
    first = sentence.words[subject]
    beside = [w for w in sentence.dependents(subject, "appos") if w.tag.startswith("NNP")]
    joined = any(sentence.dependents(i, "conj") for i in (subject, *(w.index for w in beside)))
    return beside if joined and first.tag.startswith("NNP") else []


def _names_it(sentence: Sentence, word: Word) -> bool:
    """Say whether a word names the noun right before it: Duolingo of "the platform Duolingo"."""
    first = min(sentence.subtree(word.index))
    return word.dep == "appos" and word.tag.startswith("NNP") and sentence.words[first - 1].text not in APART


def _roles_before(sentence: Sentence, name: Word) -> list[int]:
    """Return the words before a person's name that say what he is: "the engineer Edith Clarke" is Edith Clarke."""
    if name.entity != "PERSON" or sentence.dependent(name.index, "poss") is not None:
        return []
    before = [w for w in sentence.dependents(name.index) if w.index < name.index and w.start < name.start]
    roles = [w for w in before if w.lemma.lower() in ROLE_NOUNS - _CROWNS and w.dep in ("compound", "nmod", "amod")]
    if any(w.lemma.lower() in _CROWNS for w in before):
        return []
    return [w.index for w in before if w.dep in ("det", "amod", "compound", "nmod")] if roles else []


def phrase_of(clause: Clause, word: Word, left: Iterable[int]) -> list[int]:
    """The words of one part without the branches that are asked for, that tell more, or that are set off by marks."""
    sentence = clause.sentence
    drop = set(left)
    if word.index in drop:
        return []
    drop.update(i for i in sentence.subtree(word.index) if _tells_more(clause, sentence.words[i], word))
    figure = next((i for i in sorted(drop - set(left)) if _is_figure_behind(sentence, sentence.words[i])), None)
    if figure is not None:
        raise Unclear(sentence.words[figure - 1].text)
    phrase = sentence.subtree(word.index, without=drop)
    while phrase and sentence.words[phrase[-1]].text in (",", "and", ";"):
        phrase.pop()
    behind = sentence.words[phrase[-1] + 1 : phrase[-1] + 2] if phrase else ()
    if behind and behind[0].text == "," and _is_named_beside(sentence, sentence.words[phrase[-1]], word):
        # "To the mayor of Turin, Ada Byron, in 1921": the second comma as well.
        phrase.append(behind[0].index)
    return phrase


def _is_figure_behind(sentence: Sentence, word: Word) -> bool:
    """Say whether a number stands right behind the noun that means nothing without it: "at magnitudes 1.9 and 3.0"."""
    return word.dep == "appos" and word.tag == "CD" and sentence.words[word.index - 1].tag.startswith("NN")


def _tells_more(clause: Clause, word: Word, part: Word) -> bool:
    """Say whether a branch inside a part is another story, an aside, a stray mark, or the day of the text."""
    sentence = clause.sentence
    first = min(sentence.subtree(word.index))
    apart = word.index != part.index and first > 0 and sentence.words[first - 1].text in APART
    match word.dep:
        case "appos":
            if word.entity == "PERSON" and _names_holder(sentence, sentence.words[word.head]):
                # "The mayor of Turin, Ada Byron": without the name nobody knows which mayor.
                return False
            # "The god Amon-Ra" is named by what follows; "his wife, Doris" is only told more of.
            return apart or not word.tag.startswith("NNP")
        case "parataxis":
            return True
        case "prep" if word.text.lower() == "including":
            # "Won seven awards including Best Film": the list is no part of the deed.
            return True
        case "prep" if _goes_on_behind(sentence, word, first):
            return False
        case "relcl" | "acl" | "prep":
            # "King George VI who, to cope with a stammer, sees Logue"
            broken = (
                word.dep == "relcl" and sentence.words[first + 1 : first + 2] and sentence.words[first + 1].text == ","
            )
            # "A team that, for a month, tested the water" is that team: only what stands between commas goes.
            return apart or (bool(broken) and sentence.words[first].text.lower() != "that")
        case "advcl":
            linked = sentence.dependents(word.index, "mark", "advmod") and not is_infinitive(sentence, word.index)
            return apart or (word.index != part.index and bool(linked))
        case "npadvmod" if sentence.words[first - 1].text == "," and sentence.dependents(word.index, "conj"):
            # "Papers of the police, Leeds United and other clubs": the rest of a list.
            raise Unclear(word.text)
        case "npadvmod" | "advmod":
            own = word.lemma.lower() in _TODAY and sentence.words[word.head].tag.startswith("V")
            return own or (word.dep == "npadvmod" and apart)
        case "punct" if word.text == "," and _is_round_aside(sentence, word):
            return True
        case "punct" if word.text == "," and any(
            _goes_on_behind(sentence, other, min(sentence.subtree(other.index)))
            for other in sentence.dependents(word.head, "prep")
        ):
            return True
        case "punct":
            return (
                word.text in ("(", ")", "--", "-", ";", ":", ".")
                and word.index > 0
                and not _inside_word(word, sentence)
            )
    return False


def _is_round_aside(sentence: Sentence, comma: Word) -> bool:
    """Say whether a comma stands between "that" and the verb of its clause: "that, for a month, tested"."""
    verb = sentence.words[comma.head]
    first = sentence.words[min(sentence.subtree(verb.index))]
    return verb.dep == "relcl" and first.text.lower() == "that" and first.index < comma.index < verb.index


def _goes_on_behind(sentence: Sentence, word: Word, first: int) -> bool:
    """Say whether the comma before a phrase is that of a name in between: "the first fort, Caroline, on the river"."""
    names = sentence.dependents(word.head, "appos")
    return any(
        name.index < first and max(sentence.subtree(name.index)) == first - 2 and sentence.words[first - 1].text == ","
        for name in names
    )


def _is_named_beside(sentence: Sentence, last: Word, part: Word) -> bool:
    """Say whether a phrase ends with a name that explains a role."""
    first = min(sentence.subtree(last.index))
    apart = first > 0 and sentence.words[first - 1].text == ","
    return apart and last.dep == "appos" and last.index != part.index and last.entity == "PERSON"


def _names_holder(sentence: Sentence, noun: Word) -> bool:
    """Say whether the name beside a noun is that of "the mayor", or of "the mayor of Turin"."""
    over = sentence.words[sentence.words[noun.head].head] if noun.dep == "pobj" else noun
    role = noun if noun.lemma.lower() in PERSON_NOUNS else over
    det = sentence.dependent(role.index, "det")
    return role.lemma.lower() in PERSON_NOUNS and (det is None or det.text.lower() == "the")


def _inside_word(mark: Word, sentence: Sentence) -> bool:
    """Say whether a hyphen joins the words beside it."""
    return mark.text == "-" and not mark.space and not sentence.words[mark.index - 1].space


def persons_named(told: Told, phrase: str) -> Sequence[str]:
    """Return the full names of persons that a phrase holds: whom "he" behind it may mean."""
    return [name for name in dict.fromkeys(told.names.persons.values()) if name in phrase]
