"""What "the NOUN" means: "the film" the title that the text is about, "the stunt" an earlier phrase with the same noun
and a name in it. Everything else behind "the" must carry its own name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quiz.generate.definite_nouns import (
    BODIES,
    GATHERINGS,
    HELD_BY_ONE,
    INVENTING,
    LANDS,
    OF_ANY_KIND,
    OF_KINDS,
    OF_LAND,
    OF_THE_BOOK,
    RACES,
    SIDES,
    TROUBLES,
    TROUBLING,
    WITH_OFFICES,
    taken_up_by,
)
from quiz.generate.earlier import Earlier, has_anchor, is_any_body
from quiz.generate.lands import COUNTRIES
from quiz.generate.language import Sentence, Word
from quiz.generate.lexicon import (
    PERSON_NOUNS,
    UNIQUE_ADJECTIVES,
    UNIQUE_NOUNS,
    UNIQUE_PHRASES,
    VAGUE_NOUNS,
)
from quiz.generate.lists import kin
from quiz.generate.mentions import HE, IT, Unclear, first_subject, persons_in, plain_name
from quiz.generate.roles import LONGEST_NAME, REACH
from quiz.generate.topics import Topic, is_topic
from quiz.generate.values import ORDINALS

_OF_ANY_TEXT = frozenset(
    """
    year day week month time way case part end team game match round second minute hour record title place world move
    line report study story news result point number people woman life home work name thing problem question issue
    decision first last party leader member site page video picture photo season tournament race opening meeting law
    """.split()
)
"""Nouns that mean one thing in a headline and another in the story, as often as not."""

RANKED_WORDS = 3
"""Of a rank and nothing else: "the first variant"."""


_ALONE = ("nsubj", "nsubjpass", "dobj", "pobj", "poss", "attr")
_OF_A_LAND = ("an", "ian", "ese", "er", "ist")
"""Endings of one of a people, or of a creed: a Russian, a Londoner, an Islamist."""
_TELLING = ("amod", "compound", "relcl", "acl", "prep", "advcl", "xcomp", "appos")
"""What tells which of them is meant: "the first American to fly"."""


class Definites(Earlier):
    """A sentence whose definite nouns can be resolved."""

    def referent(self, word: Word) -> str | None:
        """Return the person, title or topic that the noun or pronoun means, by name; None if that is not certain."""
        try:
            if word.text.lower() in HE and not self.is_of_ship(word):
                return self.antecedent(word)
            if word.text.lower() in (*IT, *HE):
                return self.thing(word, ())
            if self.topic is not None and not self.topic.person and is_topic(self.topic, self.sentence, word.index):
                # Whatever the model takes the name for.
                return self.topic.name
            if word.entity not in ("PERSON", "TITLE"):
                # "A prolific goalscorer, Messi holds ..." is told of Messi.
                word = self._named_behind(word) or word
            if word.entity in ("PERSON", "TITLE"):
                return next(iter(persons_in(self.span_of(word), self.names)), word.text)
            if self.topic is not None and is_topic(self.topic, self.sentence, word.index):
                return self.topic.name
            the = self.sentence.dependent(word.index, "det")
            if the is not None and the.text.lower() == "the":
                return self.definite(word, set(self.sentence.subtree(word.index))) or self._of_role(word)
        except Unclear:
            return None
        return None

    def group_before(self, word: Word) -> str | None:
        """Return whom "They" means at the beginning of a sentence: the subject of the one before, if that is several
        persons or a team, one of them with a name: "Ada Byron and her team took samples. They found ..."."""
        if word.index or word.dep not in ("nsubj", "nsubjpass"):
            return None
        for back in range(self.index - 1, max(-1, self.index - REACH), -1):
            sentence = self.sentences[back]
            subject = first_subject(sentence)
            if subject is None or subject.head != sentence.root.index:
                return None
            if subject.text.lower() == "they" and subject.index == 0:
                continue
            phrase = sentence.subtree(
                subject.index, without=[w.index for w in sentence.dependents(subject.index, "relcl")]
            )
            several = any(sentence.words[i].dep == "conj" for i in phrase) and not any(
                sentence.words[i].text == "," for i in phrase
            )
            named = any(sentence.words[i].entity == "PERSON" for i in phrase)
            if not several or not named or len(phrase) > _MOST_OF_GROUP:
                return None
            paragraph = min(self.paragraph, back)
            return type(self)(self.names, self.sentences, back, paragraph, self.topic, self.subjects).render(phrase)
        return None

    def definite(self, noun: Word, here: set[int]) -> str | None:
        """Return what "the NOUN" means, None if it speaks for itself among the words at `here`.

        Raises:
            Unclear: it does not, and nothing before it tells.
        """
        sentence, lemma = self.sentence, noun.lemma.lower()
        # "The prince, known as Captain Wales, explained": what commas set off does not say which prince.
        asides = [w.index for w in sentence.dependents(noun.index, "relcl", "acl", "prep") if self._is_set_off(w)]
        below = [i for i in sentence.subtree(noun.index, without=asides) if i in here]
        if is_any_body(sentence, noun.index) and not (self.topic and noun.text in self.topic.name.split()):
            # "The Committee" of whom?
            raise Unclear(noun.text)
        of_land = noun.entity == "NORP" and noun.tag in ("NNP", "NN") and noun.text.endswith(_OF_A_LAND)
        if of_land and noun.dep in _ALONE and not sentence.dependents(noun.index, *_TELLING):
            # "The Russian's arrival": which?
            raise Unclear(f"the {noun.text}")
        if noun.tag in ("NNP", "NNPS") or noun.entity in ("PERSON", "TITLE") or re.fullmatch(r"'?\d+s?", noun.text):
            return None
        if self._is_aged(noun):
            return self._aged(noun)
        if self.general and lemma not in OF_THE_BOOK:
            return None
        if lemma in ("century", "decade", "millennium") and sentence.dependents(noun.index, "amod", "nummod"):
            # "The 16th century"
            return None
        before = sentence.words[noun.index - 1]
        if before.head == noun.index and before.lemma.lower() in ("name", "term", "word") and noun.index in here:
            # "The name oxygen was coined": named by what follows.
            return None
        if noun.text in ("men", "women", "boys", "girls") and noun.dep == "poss":
            # "The men's 100 metres"
            return None
        if lemma in RACES and any(w.tag == "CD" for w in sentence.dependents(noun.index, "nummod")):
            return None
        plain = self.plain_phrase(noun.index)
        behind = self.sentence.words[noun.index + 1 : noun.index + 2]
        if behind and behind[0].tag.startswith("NNP") and behind[0].index in below:
            # "The god Amon-Ra": named by what follows.
            return None
        if noun.index and all(w.text[:1].isupper() for w in (noun, *behind)):
            # "The Doctor Who episode", whatever the parser makes of it.
            return None
        if lemma in ("country", "nation") and noun.tag == "NN" and len(plain) == 2 and self._is_of_land(noun):
            return self.names.land
        if noun.dep in ("nsubjpass", "dobj") and sentence.words[noun.head].lemma in INVENTING and self._is_new(noun):
            # "The electric kettle was invented in Chicago": the thing as such.
            return None
        work = self._work(noun, lemma, below)
        if work is not None:
            return work
        name = sentence.text([i for i in plain if sentence.words[i].dep != "det"]).casefold()
        if name in UNIQUE_PHRASES:
            return None
        if self.topic is not None and name == plain_name(self.topic.name):
            return None
        places = [sentence.words[i] for i in below if sentence.words[i].tag.startswith("NNP")]
        if lemma in GATHERINGS and places and all(w.entity in ("GPE", "LOC") for w in places):
            # "The demonstration in Delhi" is one of many there.
            raise Unclear(f"the {noun.text}")
        if _is_of_people(sentence, noun, plain) or _is_placed(sentence, noun):
            return None
        if lemma in LANDS and places and all(w.dep in ("amod", "compound", "nmod") for w in places):
            # "The Mediterranean country" is one of many.
            raise Unclear(f"the {noun.text}")
        somebody = lemma in PERSON_NOUNS - HELD_BY_ONE and noun.tag == "NN" and len(plain) == len(below)
        if somebody and places and all(w.entity == "NORP" and w.head == noun.index for w in places):
            # "The Welsh striker" is one of many.
            return self.antecedent(noun)
        if has_anchor(sentence, below) or {lemma, noun.text.lower()} & UNIQUE_NOUNS:
            return None
        if any(
            # "The final round" is one, "the final" is that of some cup.
            (sentence.words[i].lemma.lower() in UNIQUE_ADJECTIVES and i != noun.index)
            or sentence.words[i].tag in ("JJS", "RBS")
            for i in plain
            if i != noun.index or sentence.words[i].lemma.lower() != "final"
        ):
            # "The final" is one of many, "the final round" is not.
            if self._is_bare_rank(noun, plain, here):
                raise Unclear(f"the {noun.text}")
            return None
        if self._is_institution(noun):
            return None
        modifiers = [word for word in sentence.dependents(noun.index, "prep", "relcl", "acl") if word.index in below]
        if self.is_general() and (
            any(sentence.words[i].dep == "compound" and sentence.words[i].tag == "NN" for i in plain)
            or any(word.dep in ("relcl", "acl") for word in modifiers)
        ):
            # What a textbook says of "the initiation site", or "the enzyme that ...", it says of all of them.
            return None
        if self.is_general() and lemma in OF_ANY_KIND:
            return None
        if noun.tag == "NNS" and any(self._defines(word, here) for word in modifiers):
            return None
        if lemma in TROUBLES and any(w.dep == "acl" and w.lemma in TROUBLING for w in modifiers):
            # "The problems caused by autism": as clear as what causes them.
            return None
        if any(word.dep == "prep" and word.text.lower() == "of" for word in modifiers):
            # "the side of a cargo plane": as clear as what follows "of", which is looked at in its turn.
            return None
        if len([i for i in plain if sentence.words[i].dep in ("amod", "compound", "nmod")]) >= 2:
            # "the jaw-dropping zero gravity sequence": described in full where it is first told of.
            return None
        if not modifiers:
            of_topic = self._of_topic(noun, lemma, plain)
            if of_topic is not None:
                return of_topic
            if lemma in BODIES and noun.tag == "NN" and len(plain) == 2 and self.names.body is not None:
                if self._tells_of_another_body(noun, self.names.body):
                    raise Unclear(f"the {noun.text}")
                return self.names.body
            crowned = [name for name in set(self.names.persons.values()) if name.split()[0].lower() == lemma]
            if self.names.protagonist in crowned or len(crowned) == 1:
                return self.names.protagonist if self.names.protagonist in crowned else crowned[0]
            if lemma in PERSON_NOUNS and noun.tag == "NN":
                person = self.antecedent(noun)
                if lemma in HELD_BY_ONE and not self._holds_office(person, lemma):
                    # "The prime minister" behind a sentence on his spokesman
                    raise Unclear(f"the {noun.text}")
                if self._is_doer(person, noun):
                    # "Ada Byron met the mayor": not herself.
                    raise Unclear(f"the {noun.text}")
                return person
            for meant in (
                self._event_before(noun, lemma),
                self._named_alike(noun),
                self.isa(lemma),
                self._same_noun(lemma) if noun.tag == "NN" else None,
            ):
                if meant is not None:
                    return meant
        if not modifiers and len(plain) == 2 and self._is_above(noun):
            self.leaned.add(lemma)
            return None
        raise Unclear(f"the {noun.text}")

    def _tells_of_another_body(self, noun: Word, body: str) -> bool:
        """Say whether the sentence before is told of a body that the text is not about: "The Kelmis Society was its
        opponent. The organisation's founder ..."."""
        words = self.previous.words if self.previous is not None else ()
        if any(w.lemma.lower() == noun.lemma.lower() and w.tag == "NN" for w in words):
            # "The Kelmis League became an important organisation. The organisation's founder ..."
            return True
        named = [w for w in words if w.tag.startswith("NNP") and w.entity == "ORG"]
        return bool(named) and not any(w.text in body.split() for w in named)

    def _is_above(self, noun: Word) -> bool:
        """Say whether the line above the question may name what a noun means: "the strike" below "Miners vote on
        strike"."""
        words = {noun.text.lower(), noun.lemma.lower()}
        somebody = noun.lemma.lower() in PERSON_NOUNS | BODIES | LANDS | SIDES or noun.lemma.lower() in _OF_ANY_TEXT
        return noun.tag in ("NN", "NNS") and bool(words & self.names.above) and not somebody

    def _is_set_off(self, part: Word) -> bool:
        """Say whether a comma stands before what is told of a noun."""
        first = min(self.sentence.subtree(part.index))
        return first > 0 and self.sentence.words[first - 1].text == ","

    def _defines(self, clause: Word, here: set[int]) -> bool:
        """Say whether a relative clause says of a plural which things are meant, whenever it is: "the bacteria that
        cover the seats"; what it names in its turn is looked at for itself."""
        words = [self.sentence.words[i] for i in self.sentence.subtree(clause.index) if i in here]
        aux = self.sentence.dependents(clause.index, "aux", "auxpass")
        present = clause.tag in ("VBZ", "VBP") and not aux
        restrictive = bool(words) and words[0].text.lower() in ("that", "who", "which")
        apart = bool(words) and self.sentence.words[words[0].index - 1].text == ","
        told_of = any(w.tag in ("NN", "NNS", "NNP") for w in words)
        return clause.dep == "relcl" and present and restrictive and told_of and not apart

    def _of_topic(self, noun: Word, lemma: str, plain: Sequence[int]) -> str | None:
        """Return what "the NOUN" means as the topic itself ("the university"), as something that the topic has one of
        ("the campus", "the legislature"), or by the topic's kind ("the state flower"); None if it does not."""
        topic = self.topic
        if topic is None or noun.tag != "NN" or _is_headline(topic.name):
            return None
        work = {self.names.work} if topic.headed and topic.name.startswith('"') else set()
        if (topic.kinds | work) & taken_up_by(lemma) and len(plain) == 2:
            return topic.name
        if not topic.headed or topic.person:
            return None
        if lemma == "video" and self._is_of_song(topic, plain):
            return f"the music video for {topic.name}"
        own = next((parts for kinds, parts in OF_KINDS if topic.kinds & kinds), frozenset[str]())
        if len(plain) == 2 and lemma in own:
            return f"the {noun.text} of {topic.name}"
        middle = self.sentence.words[noun.index - 1]
        by_kind = len(plain) == RANKED_WORDS and middle.dep == "compound" and middle.lemma.lower() in topic.kinds
        # "The planet temperature" is no flower.
        by_kind = by_kind and middle.lemma.lower() in WITH_OFFICES
        return f"{topic.name}'s {middle.text} {noun.text}" if by_kind and '"' not in topic.name else None

    def _is_of_song(self, topic: Topic, plain: Sequence[int]) -> bool:
        """Say whether "the video", or "the music video", can only be that of the song that the text is about."""
        words = [self.sentence.words[i].text.lower() for i in plain]
        song = self.names.work == "song" and topic.name.startswith('"') and words in (["the", "video"], _MUSIC_VIDEO)
        texts = (sentence.text(range(len(sentence.words))) for sentence in self.sentences)
        others = {title for text in texts for title in _VIDEO_FOR.findall(text)}
        return song and others <= {topic.name}

    def _is_bare_rank(self, noun: Word, plain: Sequence[int], here: set[int]) -> bool:
        """Say whether a noun is ranked among something that is not named: "the first variant" of what?"""
        behind = self.sentence.words[noun.index + 1 : noun.index + 2]
        if noun.lemma == "time" or (
            behind and behind[0].text.lower() in ("of", "with", "for", "to", "from", "without")
        ):
            # "For the first time"; wherever the parser hangs it: "the first computer with disks".
            return False
        ranked = [w for w in (self.sentence.words[i] for i in plain) if w.lemma.lower() in ORDINALS]
        more = [
            word
            for word in self.sentence.dependents(noun.index, "prep", "relcl", "acl", "xcomp", "advcl")
            if word.index in here
        ]
        topical = self.topic is not None and noun.lemma.lower() in self.topic.kinds
        return bool(ranked) and len(plain) == RANKED_WORDS and not more and not topical

    def _is_of_land(self, noun: Word) -> bool:
        """Say whether "the country" can only be the one that the text is about."""
        if noun.dep == "poss" and not self.sentence.dependents(noun.head, "amod", "compound"):
            # "The country's championship": in what?
            return False
        near = [*(self.previous.words if self.previous is not None else ()), *self.sentence.words[: noun.index]]
        lands = {w.text for w in near if w.entity == "GPE" and kin(w.text, COUNTRIES)}
        return self.names.land is not None and lands <= {self.names.land, self.names.land.split()[-1]}

    def _is_new(self, noun: Word) -> bool:
        """Say whether a noun is mentioned for the first time."""
        earlier = self.sentences[: self.index]
        return noun.tag == "NN" and not any(w.lemma == noun.lemma for sentence in earlier for w in sentence.words)

    def _is_institution(self, noun: Word) -> bool:
        """Say whether the text tells of such things in general: "the direct primary" where it tells of "direct
        primaries"."""
        own = [w.lemma.lower() for w in self.sentence.dependents(noun.index, "amod", "compound")]
        return bool(own) and any(
            word.tag == "NNS"
            and word.lemma.lower() == noun.lemma.lower()
            and [w.lemma.lower() for w in sentence.dependents(word.index)] == own
            for sentence in self.sentences
            for word in sentence.words
        )

    def is_vague(self, noun: Word) -> bool:
        """Say whether a noun of thought or speech stands with its owner alone: "Luther's action" is one of many."""
        told = self.sentence.dependents(noun.index, "prep", "relcl", "acl", "amod")
        # "His response with a joke": to what?
        told = [word for word in told if word.dep != "prep" or word.text.lower() != "with"]
        return noun.lemma.lower() in VAGUE_NOUNS and not told

    def is_general(self) -> bool:
        """Say whether the sentence states a general truth: in the present tense, of nobody in particular."""
        root = self.sentence.root
        tense = {w.tag for w in self.sentence.dependents(root.index, "aux", "auxpass")} or {root.tag}
        return tense <= {"VBZ", "VBP"} and not any(
            w.entity in ("PERSON", "TITLE", "DATE", "ORG", "GPE") and w.tag.startswith("NNP")
            for w in self.sentence.words
        )


_MOST_OF_GROUP = 9
"""Words of "Ada Byron and her team"."""
_MUSIC_VIDEO = ["the", "music", "video"]
_VIDEO_FOR = re.compile(r"\bvideo for (\"[^\"]+\")")


def _is_headline(name: str) -> bool:
    """Say whether a topic is called by a sentence without an article, as headlines are: "Peru strikes gas deal"."""
    words = name.strip('"').split()
    small = [word for word in words if word.islower() and len(word) > len("of")]
    return len(small) > 1 and len(words) > LONGEST_NAME and name[:1].isupper() and " of " not in name


def _is_of_people(sentence: Sentence, noun: Word, phrase: Sequence[int]) -> bool:
    """Say whether a noun for what each land has one of stands with the adjective of a land."""
    owned = {noun.lemma.lower(), noun.text.lower()} & OF_LAND
    return bool(owned) and any(sentence.words[i].entity == "NORP" and i != noun.index for i in phrase)


def _is_placed(sentence: Sentence, noun: Word) -> bool:
    """Say whether a place follows that tells which: "attacked the arsenal in Harpers Ferry", wherever the parser
    hangs it."""
    behind = sentence.words[noun.index + 1 : noun.index + 3]
    described = sentence.dependents(noun.index, "amod", "compound")
    return (
        bool(described)
        and noun.dep == "dobj"
        and [w.text.lower() for w in behind[:1]] in (["in"], ["at"])
        and behind[-1].tag in ("NNP", "NNPS")
        and behind[-1].entity not in ("DATE", "PERSON", "ORG")
    )
