"""Things of the lists where a sentence names them: a country, a company or a prize that others of its kind stand
beside, and not somebody or something else of the same name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quiz.generate.clause import Clause
from quiz.generate.language import Sentence, Word
from quiz.generate.lists import Entry, aliases, entry
from quiz.generate.lists import kinds as list_kinds
from quiz.generate.naming import introduced, named_kind
from quiz.generate.recipes.place import canonical, kind_of
from quiz.generate.references import Told
from quiz.generate.scene import Scene


@dataclass(frozen=True, slots=True)
class Named:
    """A thing of the lists where a clause names it."""

    clause: Clause
    branch: Word
    """Subject, object or preposition by which it hangs on the verb."""
    noun: Word
    """The head of its name."""
    phrase: tuple[int, ...]
    """All words of the name."""
    name: str
    """As the text writes it."""
    entry: Entry

    @property
    def sentence(self) -> Sentence:
        """The sentence of the clause."""
        return self.clause.sentence

    @property
    def kind(self) -> str:
        """The noun behind "which"."""
        return self.entry.kind

    @property
    def behind(self) -> tuple[Word, ...]:
        """The two words behind the name, or fewer at the end."""
        return self.sentence.words[self.phrase[-1] + 1 : self.phrase[-1] + 3]


def named_things(scene: Scene, told: Told, clause: Clause) -> Iterator[Named]:
    """Yield the listed things that a clause names."""
    for branch, noun in _places(clause):
        phrase, name = name_of(clause.sentence, noun)
        if _is_cut(clause, branch, noun, phrase):
            continue
        found = _entry(scene, told, clause, branch, noun, name)
        if found is None or found.kind in _SKIPPED:
            continue
        named = Named(clause, branch, noun, tuple(sorted(phrase)), name, found)
        if not any(is_other(scene, named) for is_other in _OTHERS):
            yield named


def _is_cut(clause: Clause, branch: Word, noun: Word, phrase: list[int]) -> bool:
    """Say whether the words are a part of something longer, or are told of together with something else."""
    sentence, words = clause.sentence, clause.sentence.words
    if sentence.dependents(noun.index, "conj", "poss", "appos") or noun.dep == "conj":
        return True
    if any(words[i].text == "of" and i not in phrase for i in range(phrase[0], phrase[-1])):
        # "The Commissioners of Customs Act"
        return True
    if branch.dep == "prep" and words[branch.index - 1].text in ("together", "along"):
        return True
    if not (noun.index == clause.subject and not clause.own_subject):
        if branch.dep == "dobj" and any(w.dep == "dobj" and w.index != branch.index for w in clause.parts()):
            # "He won his first trophy, the FA Cup", taken for two objects.
            return True
        if sentence.dependents(noun.index, "relcl") and sentence.text_at(max(phrase) + 1) != ",":
            return True
    return _goes_on(sentence, phrase) or _in_title(sentence, branch)


def _entry(scene: Scene, told: Told, clause: Clause, branch: Word, noun: Word, name: str) -> Entry | None:
    """Return what a name stands for."""
    found = named_kind(name) or introduced(clause.sentence, noun) or _land(scene, clause, branch, noun, name)
    topic = told.topic
    if topic is None or noun.index != clause.subject or not topic.name or told.referent(noun) != topic.name:
        return found
    # "It", "the constellation": the topic, as the kind of thing that the text says it is.
    kinds = sorted(topic.kinds)
    alike = next((one for one in (entry(topic.name, kind) for kind in kinds) if one is not None), None)
    found = alike or (entry(topic.name) if found is not None else None)
    if found is None and topic.headed:
        told_kind = next((kind for kind in kinds if kind in list_kinds()), None)
        return Entry(topic.name, told_kind, "") if told_kind is not None else None
    return found


# -- What bears a listed name, and is not the thing --------------------------------------------------------------------


def _is_news_to_nobody(scene: Scene, named: Named) -> bool:
    """Say whether it is told what everybody knows: "the Revolutionary War broke out in 1775"."""
    return named.kind == "war" and named.clause.head.lemma in _BEGINNING


def _is_role(scene: Scene, named: Named) -> bool:
    """Say whether the name tells what somebody was: "as a Commander of the Order of the British Empire"."""
    return named.branch.text.lower() == "as"


def _is_team(scene: Scene, named: Named) -> bool:
    """Say whether a people is a team: "with the Vikings, he won the league"."""
    return named.kind.endswith("people") and len(_SPORT.findall(scene.view)) >= FEWEST_OF_SPORT


def _is_person(scene: Scene, named: Named) -> bool:
    """Say whether somebody bears the name: Marie Curie is a charity as well."""
    return named.noun.entity == "PERSON" and named.kind in _BODIES


def _is_namesake(scene: Scene, named: Named) -> bool:
    """Say whether the text tells of somebody with a star's name, who might be meant: "Orion, a hunter in Greek
    mythology"."""
    name, clause = re.escape(named.entry.name), named.clause
    told = rf"{name},? (?:was |is )?(?:an? |the )?(?:[\w-]+,? ){{0,4}}{_LEGEND}\b|\b{_LEGEND} {name}\b"
    deed = not clause.passive and clause.head.lemma != "be"
    return named.kind in _HEAVENLY and deed and re.search(told, scene.view) is not None


def _is_explained_otherwise(scene: Scene, named: Named) -> bool:
    """Say whether the text means something else by an acronym than the lists: "the FISA Amendments Act (FAA)"."""
    if not named.name.isupper():
        return False
    if named.kind == "airport" and "airport" not in scene.view.casefold():
        # LAX, two wrestlers
        return True
    explained = re.search(rf"((?:[A-Z][\w'-]+ (?:(?:of|for|and|on|the) )*){{2,6}})\({named.name}\)", scene.view)
    known = {re.sub(r"\W", "", alias).casefold() for alias in aliases(named.name)}
    said = re.sub(r"\W", "", explained[1]).casefold() if explained else ""
    return bool(said) and not any(said.endswith(alias) for alias in known)


def _is_sort_of(scene: Scene, named: Named) -> bool:
    """Say whether a word before it makes it another: "wheelchair basketball"."""
    beside = named.sentence.dependents(named.noun.index, "compound", "amod")
    return named.kind == "sport" and any(word.text not in named.name for word in beside)


def _goes_on_as_another(scene: Scene, named: Named) -> bool:
    """Say whether the words behind it make it another: the National Gallery of Victoria, the Nobel Prize for
    Literature, "Christmas 2004", "EU farm money"."""
    behind = named.behind
    if behind and (behind[0].tag == "CD" or (behind[0].tag in ("NN", "NNS") and behind[0].dep != "appos")):
        return True
    if len(behind) < len("of X".split()) or not behind[1].text[0].isupper():
        return False
    house = behind[0].text == "of" and named.kind in _HOUSES
    return house or (behind[0].text in ("for", "in") and named.kind == "award")


def _is_image(scene: Scene, named: Named) -> bool:
    """Say whether a common noun means something else: "the nucleus of the Baltic Fleet", "the heart of London"; Python
    is no animal where it is always written with a capital."""
    name, sentence = named.entry.name, named.sentence
    if not name.islower():
        return False
    links = [w for w in sentence.dependents(named.noun.index, "prep") if w.text == "of"]
    of_named = any(sentence.words[i].tag == "NNP" for link in links for i in sentence.subtree(link.index))
    forms = {named.name, named.name[:1].upper() + named.name[1:]}
    return of_named or bool(forms & scene.names.capitals)


def _is_country(scene: Scene, named: Named) -> bool:
    """Say whether Australia is meant as a country, against which one plays."""
    if named.kind != "continent" or kind_of(named.name) != "country":
        return False
    return named.branch.text.lower() in _SIDES or named.clause.head.lemma in _FOR_COUNTRIES


def _is_of_a_town(scene: Scene, named: Named) -> bool:
    """Say whether a town lies there where somebody was born: "in a town on the Tagus"."""
    return named.kind in ON_MAPS and named.clause.head.lemma == "bear"


def _is_far_down(scene: Scene, named: Named) -> bool:
    """Say whether it belongs to something else: of a ruler of Gujarat one does not ask for the Indian state."""
    deep = named.branch.dep in ("prep", "agent") and named.noun.head != named.branch.index
    return deep and named.kind != "country"


def _is_state(scene: Scene, named: Named) -> bool:
    """Say whether a river's name stands without its article: "from Ohio to Pennsylvania"."""
    bare = named.noun.tag == "NNP" and named.sentence.dependent(named.noun.index, "det") is None
    return named.kind == "river" and named.entry.name.startswith("the ") and bare


def _is_backdrop(scene: Scene, named: Named) -> bool:
    """Say whether a landmark is only where something went on: others of the list tempt nobody who knows what."""
    return named.kind == "landmark" and named.branch.text.lower() in ("in", "at", "on", "near")


def _is_ceremony(scene: Scene, named: Named) -> bool:
    """Say whether a prize stands for the evening on which it is given: "at the Oscars"."""
    return named.kind == "award" and named.branch.text.lower() == "at"


_OTHERS = (
    _is_news_to_nobody,
    _is_role,
    _is_team,
    _is_person,
    _is_namesake,
    _is_explained_otherwise,
    _is_sort_of,
    _goes_on_as_another,
    _is_image,
    _is_country,
    _is_of_a_town,
    _is_far_down,
    _is_state,
    _is_ceremony,
    _is_backdrop,
)

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

_BEGINNING = frozenset("break begin start end erupt rage".split())

_HOUSES = frozenset(
    ["museum", "university", "landmark", "church", "organisation", "charity", "think tank", "newspaper"]
)
"""Kinds of things that have their town or land in the name."""

_FOR_COUNTRIES = frozenset("represent defeat beat captain lead play host govern rule leave join visit face".split())
"""Deeds by which Australia is meant as a country."""

ON_MAPS = frozenset(
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

_HEAVENLY = frozenset(["constellation", "planet", "moon", "star"])

_LEGEND = r"(?:god|goddess|hunter|hero|heroine|king|queen|nymph|daughter|son|giant|monster|titan|princess|prince)"


# -- Countries that do something ---------------------------------------------------------------------------------------


_SIDES = frozenset(["against", "for", "with", "by"])
"""Prepositions that no recipe for places asks with."""

LANDS = frozenset(["country", "city", "US state"])
"""Kinds of places whose names stand for those who act there: "scored against Canada", "defeated by Brazil"."""

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

_SPORT = re.compile(r"\b(?:teams?|seasons?|coach(?:es|ed)?|league|playoffs?|tournaments?|roster|matches|innings)\b")

FEWEST_OF_SPORT = 5
"""Words of sport in a text on sport."""


def _behind(clause: Clause) -> list[int]:
    return [i for part in clause.parts() for i in clause.sentence.subtree(part.index)]


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
    if kind not in LANDS or not (own or ruled) or clause.head.tag not in ("VBD", "VBN"):
        return None
    if clause.head.lemma in _MANY_DO and not ruled and not _RANKED.search(clause.sentence.text(_behind(clause))):
        return None
    told = clause.sentence.text(clause.sentence.subtree(clause.verb))
    if clause.head.lemma in _MANY_TIMES and not re.search(r"\d", told):
        return None
    full = canonical(name)
    return Entry(full.removeprefix("the ") if kind == "country" else full, kind, "")


# -- Where names stand, and how far they go ----------------------------------------------------------------------------


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


_RULERS = frozenset(
    "king queen emperor empress president premier chancellor ruler dictator tsar sultan shah governor".split()
)


_SEATS = frozenset(["at", "from"])
"""Prepositions of an object that tell where it was got: "a degree from", "its premiere at"."""


_CALLING = frozenset(["call", "describe", "name", "consider", "label"])


_GETTING = frozenset("receive get win buy obtain gain earn borrow take have hold complete accept collect".split())


def name_of(sentence: Sentence, noun: Word) -> tuple[list[int], str]:
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
    elif phrase[0] == 0 and noun.tag in ("NN", "VBG"):
        text = text[0].lower() + text[1:]
    return phrase, text


def _goes_on(sentence: Sentence, phrase: list[int]) -> bool:
    """Say whether the name is a part of a longer one: Mars of "Mars One"."""
    if min(phrase) > 1 and sentence.words[min(phrase) - 1].text == "-":
        # "Anglo-Frisian"
        return True
    beside = sentence.words[max(phrase) + 1 : max(phrase) + 2] + sentence.words[max(0, min(phrase) - 1) : min(phrase)]
    return any(w.text[0].isupper() and (w.index > 0) and w.tag != "PRP" for w in beside)
