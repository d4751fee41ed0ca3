"""Things that a list has others of: "Nitrogen represents 12 percent of ..." becomes "Which chemical element ...?";
and things
that the text itself names beside others: "bears are the most abundant carnivore" among bears, wolves and lynx."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.clauses import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.kinds import GENERIC
from quiz.generate.language import Sentence, Word, plural
from quiz.generate.lists import Entry, aliases, entry
from quiz.generate.lists import kinds as list_kinds
from quiz.generate.mentions import Unclear
from quiz.generate.naming import introduced, named_kind
from quiz.generate.recipes.common import ask_shorter, is_of_the_market, is_of_these_days, needed, speaks, topic
from quiz.generate.recipes.place import canonical, kind_of
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import ask_subject

TAG = "things"
PRIOR = 8

_SKIPPED = frozenset(
    [
        "US president",
        "monarch",
        "nationality",
        "month",
        "day",
        "day of the week",
        "season",
        "colour",
        "unit of measurement",
        "era",
    ]
)
"""Kinds that other recipes ask for, or that a text names in passing."""

_BODIES = frozenset(["charity", "company", "organisation", "newspaper", "magazine", "record label", "think tank"])
"""Kinds that bear the names of persons."""

_OF_MANY_DEEDS = frozenset(["historical people"])
"""Kinds of whom many did what a text tells of one: the Goths entered Italy, and so did the Normans."""

FEWEST_WORDS = 6


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the listed things that one sentence tells something of that is true of them alone."""
    sentence = told.sentence
    for clause in scene.clauses(told):
        if speaks(clause) or clause.shown or _shares(clause):
            continue
        for branch, noun in _places(clause):
            if sentence.dependents(noun.index, "conj", "poss", "appos") or noun.dep == "conj":
                continue
            own = noun.index == clause.subject and not clause.own_subject
            if (
                not own
                and branch.dep == "dobj"
                and any(w.dep == "dobj" and w.index != branch.index for w in clause.parts())
            ):
                # "He won his first trophy, the FA Cup", taken for two objects.
                continue
            phrase, name = _name(sentence, noun)
            if any(sentence.words[i].text == "of" and i not in phrase for i in range(phrase[0], phrase[-1])):
                # "The Commissioners of Customs Act"
                continue
            if not own and sentence.dependents(noun.index, "relcl") and sentence.text_at(max(phrase) + 1) != ",":
                continue
            if _goes_on(sentence, phrase) or _in_title(sentence, branch):
                continue
            if branch.dep == "prep" and sentence.words[branch.index - 1].text in ("together", "along"):
                continue
            found = named_kind(name) or introduced(sentence, noun) or _land(scene, clause, branch, noun, name)
            topic_name = told.topic.name if told.topic is not None else ""
            if noun.index == clause.subject and topic_name and told.referent(noun) == topic_name:
                # "It", "the constellation": the topic, as the kind of thing that the text says it is.
                kinds = sorted(told.topic.kinds) if told.topic is not None else []
                alike = [one for one in (entry(topic_name, kind) for kind in kinds) if one is not None]
                found = alike[0] if alike else entry(topic_name) if found is not None else None
                if found is None and told.topic is not None and told.topic.headed:
                    told_kind = next((kind for kind in kinds if kind in list_kinds()), None)
                    found = Entry(topic_name, told_kind, "") if told_kind is not None else None
            if found is not None and found.kind == "war" and clause.head.lemma in _BEGINNING:
                # "The Revolutionary War broke out in 1775": what everybody knows.
                continue
            beside = sentence.dependents(noun.index, "compound", "amod")
            if found is not None and found.kind == "sport" and any(w.text not in name for w in beside):
                # "Wheelchair basketball"
                continue
            if branch.text.lower() == "as" or (found is not None and _is_team(scene, found)):
                # "As a Commander of the Order of the British Empire"
                continue
            if noun.entity == "PERSON" and found is not None and found.kind in _BODIES:
                # Marie Curie is a charity as well, but not here.
                continue
            if found is None or found.kind in _SKIPPED or _is_namesake(scene, clause, found):
                continue
            if name.isupper() and _is_explained_otherwise(scene, name):
                continue
            behind = sentence.words[max(phrase) + 1 : max(phrase) + 2]
            two = [w.text for w in sentence.words[max(phrase) + 1 : max(phrase) + 3]]
            if two[:1] == ["of"] and two[1:] and two[1][0].isupper() and found.kind in _HOUSES:
                # The National Gallery of Victoria is not that in London.
                continue
            if two[1:] and two[1][0].isupper() and found.kind == "award" and two[0] in ("for", "in"):
                # The Nobel Prize for Literature is not the one for Peace.
                continue
            if found.name.islower() and any(
                sentence.words[i].tag == "NNP"
                for link in sentence.dependents(noun.index, "prep")
                for i in sentence.subtree(link.index)
                if link.text == "of"
            ):
                # "The nucleus of the Baltic Fleet", "the heart of London"
                continue
            if behind and (behind[0].tag == "CD" or (behind[0].tag in ("NN", "NNS") and behind[0].dep != "appos")):
                # "Christmas 2004", "EU farm money"
                continue
            if found.kind == "continent" and kind_of(name) == "country" and branch.text.lower() in _SIDES:
                # Against Australia one plays as against a country.
                continue
            if found.kind == "continent" and kind_of(name) == "country" and clause.head.lemma in _FOR_COUNTRIES:
                continue
            if is_of_the_market(clause):
                continue
            if found.kind in _ON_MAPS and clause.head.lemma == "bear":
                # "Born in a town on the Tagus": the town lies there.
                continue
            if found.name.islower() and {name, name[:1].upper() + name[1:]} & told.names.capitals:
                # Python is no animal where it is always written with a capital.
                continue
            if branch.dep in ("prep", "agent") and noun.head != branch.index and found.kind != "country":
                # Gujarat was no Indian state when it had a ruler.
                continue
            if found.kind == "river" and _is_bare(sentence, noun, found):
                # "From Ohio to Pennsylvania"
                continue
            if found.kind == "award" and branch.text.lower() == "at":
                # What happened at the Oscars happened at a ceremony.
                continue
            lasting = clause.head.tag in ("VBZ", "VBP") or any(
                sentence.words[i].tag in ("VBZ", "VBP") for i in clause.aux
            )
            shared = found.kind in GENERIC | _OF_MANY_DEEDS or lasting or clause.head.lemma in ("be", "have")
            if (
                shared
                and not _exclusive(clause, phrase, lasting, found.kind)
                and not _is_made_there(clause, branch, found)
            ):
                yield Refusal("G-GENERAL", scene.number, told.index, f"which {found.kind} {clause.head.text}: {name}")
                continue
            yield from _fact(scene, told, clause, branch, noun, found)


_MAKING = frozenset("make produce synthesize secrete mature manufacture release filter transcribe assemble".split())


def _is_made_there(clause: Clause, branch: Word, found: Entry) -> bool:
    """Say whether a part of the body or of the cell is where something comes about: "insulin is produced in the
    pancreas"."""
    loose = [
        w for w in clause.sentence.dependents(clause.verb, "advmod") if w.text.lower() in ("also", "often", "mostly")
    ]
    place = branch.dep in ("prep", "agent") and branch.text.lower() in ("in", "by")
    return found.kind in ("organ", "part of the cell") and place and clause.head.lemma in _MAKING and not loose


def _fact(scene: Scene, told: Told, clause: Clause, branch: Word, noun: Word, found: Entry) -> Iterator[Fact | Refusal]:
    many = noun.tag == "NNS"
    which = f"which {plural(found.kind) if many else found.kind}"
    # As the text has it, with the list's article: a reader looks for it in the quote.
    own_name = _name(clause.sentence, noun)[1] if noun.tag != "PRP" else found.name
    if told.topic is not None and entry(told.topic.name, found.kind) == found:
        own_name = told.topic.name
    if re.search(r"\b\d{4}\b", own_name) and not found.group:
        # "The 2008 Sundance Film Festival" would be the only one with a year.
        own_name = re.sub(r"\b\d{4} | of \d{4}$", "", own_name)
        found = entry(own_name, found.kind) or Entry(re.sub(r"\b\d{4} ", "", found.name), found.kind, "")
    same = own_name.removeprefix("the ") == found.name.removeprefix("the ")
    answer = plural(found.name) if many else found.name if same or not found.group else own_name
    try:
        if noun.index == clause.subject:
            stem = ask_subject(told, clause, which[0].upper() + which[1:], told.referent(noun))
        else:
            lead = f"{_leading(told, clause, branch, noun)} {which}" if branch.dep in ("prep", "agent") else which
            near, far = _beside(told, clause, noun)
            stem = ask_shorter(told, clause, lead[0].upper() + lead[1:] + near, [branch.index])
            stem = f"{stem[:-1]}{far}?" if far else stem
    except Unclear as unclear:
        yield Refusal("G-CONTEXT", scene.number, told.index, f"{which} {clause.head.text}: {unclear.word}")
        return
    # "Which country became the first to ...", without the noun again.
    ranked = rf"\b(the (?:\d+(?:st|nd|rd|th)|first|second|third|last|only)) {found.kind.split()[-1]} (?=to\b)"
    stem = re.sub(ranked, r"\1 ", stem)
    # "Which star is the brightest in Taurus?"
    most = rf"\b(the (?:\d+(?:st|nd|rd|th) |second |third |fourth |fifth )?\w+est) {found.kind} (?=in\b|on\b)"
    stem = re.sub(most, r"\1 ", stem)
    # "Which fruits have been the most popular fruit"
    doubled = rf"Which {plural(found.kind)} (?:have|were|are)( been)? (the (?:most \w+|\w+est)) {found.kind}\b"
    verb = "has" if " have " in stem else "was" if " were " in stem else "is"
    stem = re.sub(doubled, rf"Which {found.kind} {verb}\1 \2", stem)
    unsaid = found.kind == "award" and not re.search(r"\d| (?:for|with|at|from|as|to) ", stem)
    brief = clause.sentence.words[clause.subject].entity == "PERSON" and len(stem.split()) <= FEWEST_WORDS
    if brief or unsaid:
        # "Which award did Ada Byron win?": one of many, perhaps.
        yield Refusal("G-GENERAL", scene.number, told.index, stem)
        return
    if (
        len(stem.split()) < FEWEST_WORDS
        or re.search(rf" an? {found.kind}\b", stem)
        or _WITH_OTHERS.search(stem)
        or re.search(rf"the {found.kind} [A-Z]", stem)
        or _says_twice(stem)
    ):
        yield Refusal("G-GENERAL", scene.number, told.index, stem)
        return
    parts = [w for w in clause.parts() if w.index != branch.index]
    last = [clause.sentence.words[max(clause.sentence.subtree(w.index))] for w in parts[-1:]]
    own = topic(told, clause, clause.head.lemma, stem)
    want = Want.PLACE if found.kind in _LANDS else Want.THING
    yield scene.fact(
        "listed", want, told, stem, answer, needed(clause, noun, *last), own, answer,
        clause=clause, passing=is_of_these_days(told, clause),
    )  # fmt: skip


def _says_twice(stem: str) -> bool:
    """Say whether a question names something twice: "Which country defeated Brazil in a match against Brazil?"."""
    plain = re.sub(r'"[^"]*"', "", stem)
    return any(plain.count(f" {part}") > 1 for part in re.findall(r"(?<= )[A-Z]\w{3,}", plain))


def _leading(told: Told, clause: Clause, branch: Word, noun: Word) -> str:
    """Return what stands before "which" in a phrase: "by", or "to the king of".

    Raises:
        Unclear: it points outside the question.
    """
    sentence = clause.sentence
    first = min(_name(sentence, noun)[0])
    det = sentence.dependent(noun.index, "det")
    return told.render(
        [i for i in sentence.subtree(branch.index) if i < first and (det is None or i != det.index)]
    ).lower()


def _beside(told: Told, clause: Clause, noun: Word) -> tuple[str, str]:
    """Return what is told of the thing asked for, to stand right behind its kind ("which airport in London") and at
    the end ("share with Ada Byron").

    Raises:
        Unclear: it points outside the question.
    """
    sentence = clause.sentence
    inside = set(_name(sentence, noun)[0])
    texts = {"near": "", "far": ""}
    for link in sentence.dependents(noun.index, "prep"):
        if link.index in inside or sentence.words[link.index - 1].text in (",", "(", "-"):
            continue
        if link.text.lower() in ("in", "at", "near"):
            # Where it lies would tell it from others of its kind that lie elsewhere.
            continue
        place = "near" if link.text.lower() == "of" else "far"
        texts[place] += f" {told.render(sentence.subtree(link.index))}"
    return texts["near"], texts["far"]


_BEGINNING = frozenset("break begin start end erupt rage".split())

_LANDS = frozenset(["country", "city", "US state"])
"""Kinds of places whose names stand for those who act there: "scored against Canada", "defeated by Brazil"."""

_HOUSES = frozenset(
    ["museum", "university", "landmark", "church", "organisation", "charity", "think tank", "newspaper"]
)
"""Kinds of things that have their town or land in the name."""

_FOR_COUNTRIES = frozenset("represent defeat beat captain lead play host govern rule leave join visit face".split())
"""Deeds by which Australia is meant as a country."""

_SIDES = frozenset(["against", "for", "with", "by"])
"""Prepositions that no recipe for places asks with."""

_SEATS = frozenset(["at", "from"])
"""Prepositions of an object that tell where it was got: "a degree from", "its premiere at"."""

_CALLING = frozenset(["call", "describe", "name", "consider", "label"])

_GETTING = frozenset("receive get win buy obtain gain earn borrow take have hold complete accept collect".split())

_RULERS = frozenset(
    "king queen emperor empress president premier chancellor ruler dictator tsar sultan shah governor".split()
)

_MANY_DO = frozenset(
    """
    join sign attend compete participate vote support send agree recognise recognize ban allow have visit tour play
    travel move cover include produce export import use suffer face want become remain see get take make speak say like
    """.split()
)
"""Deeds that several countries do, or that are done to several, where a text names one."""


_MANY_TIMES = frozenset("enter invade conquer attack occupy raid defeat beat annex colonize colonise rule".split())
"""What is done to several countries by one, but hardly to two in a year."""

_OF_TOWNS = frozenset(
    """
    host become fall elect surrender sell buy cede capture besiege occupy conquer liberate bomb destroy found rename
    secede
    """.split()
)
"""What towns and states do, or is done to them."""

_RANKED = re.compile(r"\b(?:first|last|only|\w{3,}est|most)\b")


def _behind(clause: Clause) -> list[int]:
    return [i for part in clause.parts() for i in clause.sentence.subtree(part.index)]


_SPORT = re.compile(r"\b(?:teams?|seasons?|coach(?:es|ed)?|league|playoffs?|tournaments?|roster|matches|innings)\b")

FEWEST_OF_SPORT = 5
"""Words of sport in a text on sport."""


def _is_team(scene: Scene, found: Entry) -> bool:
    """Say whether a people is a team: "with the Vikings, he won the league"."""
    return found.kind.endswith("people") and len(_SPORT.findall(scene.view)) >= FEWEST_OF_SPORT


def _land(scene: Scene, clause: Clause, branch: Word, noun: Word, name: str) -> Entry | None:
    """Return the country, city or state that does a deed, or that it is done to: where it is done, `place` asks."""
    kind = kind_of(name)
    if kind != "country" and len(_SPORT.findall(scene.view)) >= FEWEST_OF_SPORT:
        # "Michigan hosted Ohio State"
        return None
    own = branch.dep in ("nsubj", "nsubjpass", "dobj", "agent") or branch.text.lower() in _SIDES
    ruled = clause.sentence.words[noun.head].text == "of"
    if kind != "country" and (clause.head.lemma not in _OF_TOWNS or branch.dep not in ("nsubj", "nsubjpass", "dobj")):
        # Barcelona that beats Madrid, or signs a player, is a club.
        return None
    if kind not in _LANDS or not (own or ruled) or clause.head.tag not in ("VBD", "VBN"):
        return None
    if clause.head.lemma in _MANY_DO and not ruled and not _RANKED.search(clause.sentence.text(_behind(clause))):
        return None
    told = clause.sentence.text(clause.sentence.subtree(clause.verb))
    if clause.head.lemma in _MANY_TIMES and not re.search(r"\d", told):
        return None
    full = canonical(name)
    return Entry(full.removeprefix("the ") if kind == "country" else full, kind, "")


_WITH_OTHERS = re.compile(r"\b(?:along with|together with|as well as|among|such as|including|like)\b")
"""What tells that the thing is not the only one."""


def _shares(clause: Clause) -> bool:
    """Say whether the clause itself says that others are, or did, the same."""
    text = clause.sentence.text(clause.sentence.subtree(clause.verb))
    return re.search(r"\b(?:along|together) with (?:several|many|some|other|a few|most|all)\b", text) is not None


def _is_explained_otherwise(scene: Scene, short: str) -> bool:
    """Say whether the text means something else by an acronym than the lists: "the FISA Amendments Act (FAA)"."""
    explained = re.search(rf"((?:[A-Z][\w'-]+ (?:(?:of|for|and|on|the) )*){{2,6}})\({short}\)", scene.view)
    known = {re.sub(r"\W", "", alias).casefold() for alias in aliases(short)}
    said = re.sub(r"\W", "", explained[1]).casefold() if explained else ""
    return bool(said) and not any(said.endswith(alias) for alias in known)


_HEAVENLY = frozenset(["constellation", "planet", "moon", "star"])
_LEGEND = r"(?:god|goddess|hunter|hero|heroine|king|queen|nymph|daughter|son|giant|monster|titan|princess|prince)"


def _is_namesake(scene: Scene, clause: Clause, found: Entry) -> bool:
    """Say whether the text tells of somebody with a star's name, who might be meant: "Orion, a hunter in Greek
    mythology"."""
    name = re.escape(found.name)
    told = rf"{name},? (?:was |is )?(?:an? |the )?(?:[\w-]+,? ){{0,4}}{_LEGEND}\b|\b{_LEGEND} {name}\b"
    deed = not clause.passive and clause.head.lemma != "be"
    return found.kind in _HEAVENLY and deed and re.search(told, scene.view) is not None


def _in_title(sentence: Sentence, branch: Word) -> bool:
    """Say whether a phrase may be the end of a title: Mars of "The Spiders from Mars"."""
    before = sentence.words[branch.index - 1] if branch.index else None
    return (
        branch.dep == "prep"
        and branch.text.islower()
        and before is not None
        and before.tag.startswith("NN")
        and before.index > 0
        and before.text[0].isupper()
        and before.entity not in ("PERSON", "DATE", "GPE", "TITLE", "NORP", "LOC")
    )


def _places(clause: Clause) -> Iterator[tuple[Word, Word]]:
    """Yield (part, noun) where a name may stand: subject, object, behind a preposition of the verb."""
    sentence = clause.sentence
    subject = sentence.words[clause.subject]
    # "She proposed the Tea Act, which taxed ..."; of "the port in the Pacific, which grew" the port did.
    told_of_name = clause.head.dep == "relcl" and subject.tag == "NNP" and subject.dep in ("dobj", "attr")
    if clause.own_subject or told_of_name:
        yield (sentence.words[clause.subject],) * 2
    for part in (*clause.fronted(), *clause.parts()):
        if part.dep == "dobj":
            yield part, part
            for link in sentence.dependents(part.index, "prep"):
                # "The winning goal against Canada"
                inner = sentence.dependent(link.index, "pobj") if link.text.lower() in _SIDES | _SEATS else None
                if link.text.lower() == "from" and clause.head.lemma not in _GETTING:
                    # "He called the rebate from the EU unfair."
                    inner = None
                if inner is not None and sentence.dependent(part.index, "conj") is None:
                    yield link, inner
        if part.dep in ("dobj", "attr", "oprd"):
            yield from _ruled(sentence, part, part.index)
        elif part.text.lower() == "from" and clause.head.lemma in _CALLING:
            # "He called the rebate from the EU unfair", wherever the parser hangs it.
            continue
        elif part.dep in ("prep", "agent"):
            noun = sentence.dependent(part.index, "pobj")
            if noun is not None:
                yield part, noun
                # "To the king of Portugal"
                yield from ((part, land) for _, land in _ruled(sentence, noun, part.index))


def _ruled(sentence: Sentence, role: Word, over: int) -> Iterator[tuple[Word, Word]]:
    """Yield (of, land) for the land of a role: "the president of Brazil"."""
    if role.lemma.lower() not in _RULERS or sentence.dependent(role.index, "conj") is not None:
        return
    for link in sentence.dependents(role.index, "prep"):
        land = sentence.dependent(link.index, "pobj") if link.text == "of" else None
        if land is not None and (role.index != over or role.dep != "dobj"):
            yield link, land


def _name(sentence: Sentence, noun: Word) -> tuple[list[int], str]:
    """Return the words that name the noun, without its article, and their text; a common noun in the singular."""
    before = [w for w in sentence.dependents(noun.index, "compound", "amod", "nummod", "nmod") if w.index < noun.index]
    # Of "the Sugar Revenue Act" the sugar hangs on the revenue.
    inner = [v.index for w in before for v in sentence.dependents(w.index, "compound") if v.text[0].isupper()]
    near = sorted([*inner, *(w.index for w in before)])
    phrase = [*near, noun.index]
    behind = sentence.words[noun.index + 1 : noun.index + 2]
    if behind and behind[0].dep == "prep" and behind[0].head == noun.index:
        # "The Battle of White Plains and New York fell": the second name belongs to another clause, or is another.
        joined = [w.index for i in sentence.subtree(behind[0].index) for w in sentence.dependents(i, "cc", "conj")]
        longer = [*phrase, *sentence.subtree(behind[0].index, without=joined)]
        if named_kind(sentence.text(longer)) is not None:
            # "The Battle of Hastings"
            return longer, sentence.text(longer)
    text = sentence.text(phrase)
    named = [i for i in phrase if sentence.words[i].text[0].isupper()]
    told_as = [sentence.words[i] for i in phrase[: -len(named)]] if named else []
    common = bool(told_as) and told_as[-1].tag == "NN" and told_as[-1].text.islower()
    if common and entry(sentence.text(named)) is not None:
        # "The red giant Aldebaran", "the river Thames"
        return phrase, sentence.text(named)
    if before and not named and before[-1].tag == "NN" and entry(noun.text) is not None and entry(text) is None:
        # "The brain chemical oxytocin"
        return phrase, noun.text
    if noun.tag == "NN" and noun.index > 1 and noun.text.islower() and text[0].isupper():
        # "The Golden Glove award" is an award without that word as well.
        own = sentence.text(phrase[:-1])
        found = entry(own)
        return phrase, own if found is not None and found.kind.split()[-1] == noun.lemma.lower() else text
    if noun.tag == "NNS":
        text = sentence.text(near) + " " * bool(near) + noun.lemma.lower()
    elif phrase[0] == 0 and noun.tag == "NN":
        text = text[0].lower() + text[1:]
    return phrase, text


def _goes_on(sentence: Sentence, phrase: list[int]) -> bool:
    """Say whether the name is a part of a longer one: Mars of "Mars One"."""
    if min(phrase) > 1 and sentence.words[min(phrase) - 1].text == "-":
        # "Anglo-Frisian"
        return True
    beside = sentence.words[max(phrase) + 1 : max(phrase) + 2] + sentence.words[max(0, min(phrase) - 1) : min(phrase)]
    return any(w.text[0].isupper() and (w.index > 0) and w.tag != "PRP" for w in beside)


def _is_bare(sentence: Sentence, noun: Word, found: Entry) -> bool:
    """Say whether a name that goes with "the" stands without it."""
    return found.name.startswith("the ") and noun.tag == "NNP" and sentence.dependent(noun.index, "det") is None


FEWEST_OF_DEED = 4
"""Words that tell what somebody did to a thing."""


def _is_of_named(clause: Clause, phrase: list[int]) -> bool:
    """Say whether somebody did it of whom a name tells who: "Researchers at Yale"."""
    doer = [clause.sentence.words[i] for i in clause.sentence.subtree(clause.subject) if i not in phrase]
    return clause.subject not in phrase and any(w.tag == "NNP" for w in doer) and not clause.passive


_ON_MAPS = frozenset(
    [
        "river",
        "lake",
        "mountain",
        "mountain range",
        "sea",
        "ocean",
        "desert",
        "island",
        "continent",
        "waterway",
        "star",
        "nebula",
        "galaxy",
        "star cluster",
    ]
)
"""Kinds on maps of the earth and of the sky."""


def _exclusive(clause: Clause, phrase: list[int], lasting: bool, kind: str) -> bool:
    """Say whether what is told can hardly be true of two things of a kind: it has a superlative, a rank, a number or
    the
    name of something else in it, or is a single past deed. Several languages are official, Germanic, and spoken."""
    words = [
        clause.sentence.words[i]
        for part in clause.parts()
        for i in clause.sentence.subtree(part.index)
        if i not in phrase
    ]
    if clause.head.lemma == "be" and any(w.text.lower() in ("one", "some", "many", "several", "among") for w in words):
        return False
    if any(w.tag in ("JJS", "RBS") or w.lemma.lower() in ("first", "only") for w in words):
        return True
    if any(w.tag == "CD" and w.text.lower() != "one" for w in words):
        return True
    if lasting and kind in _ON_MAPS:
        # Several rivers rise in the Himalayas, and many stars shine in Orion.
        return False
    if lasting and any(
        # "Have their own DNA"
        w.tag == "NNP" and w.dep in ("dobj", "pobj", "oprd") and w.entity != "NORP" and not w.text.isupper()
        for w in words
    ):
        return True
    if not lasting and kind in GENERIC and _is_of_named(clause, phrase) and len(words) >= FEWEST_OF_DEED:
        # "Researchers at Yale have studied oxytocin as a treatment for autism"
        return True
    person = clause.sentence.words[clause.subject].entity == "PERSON"
    if lasting and person and clause.subject not in phrase and kind not in GENERIC:
        return True
    own = clause.subject in phrase
    return person and not own and clause.head.tag == "VBD" and not re.match(r"like|love|want|need", clause.head.lemma)
