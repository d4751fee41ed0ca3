"""A read article: its sentences, names and quotations, and what of it can be shown as a quote."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from quiz.generate.article import Article
from quiz.generate.attribution import Narrative
from quiz.generate.clause import SUBJECT, Clause
from quiz.generate.clauses import clauses, participles, placed
from quiz.generate.facts import NUMERIC, Fact, Refusal, Want
from quiz.generate.faithful import lost
from quiz.generate.language import Parser, Patch, Sentence
from quiz.generate.misread import repaired
from quiz.generate.names import LINK, Names, patches
from quiz.generate.quotations import Quotation, carried_on, quotations
from quiz.generate.references import Told, subjects, topic_at
from quiz.generate.specific import is_bare
from quiz.generate.stems import MOST_WORDS
from quiz.generate.titles import key_of
from quiz.generate.topics import Topic, with_kinds
from quiz.generate.values import Day, Interval

MOST_QUOTE = 300
"""Characters of a quote that a reader still takes in at a glance."""

MOST_TOKENS = 70
"""Longer sentences are parsed too badly to be asked about."""


_MOST_BEFORE = 3
"""Sentences of a quote that must name somebody."""

_CUT_BEFORE = re.compile(r'[,.!?]" (?=[a-z])|[,;] (?:and|but) (?=(?:the|an?|his|her) |[A-Z])')
"""Where a sentence can be cut of which only the end is shown."""

_DEEDS = frozenset(["agent", "person", "whom"])
"""Recipes that ask who did something."""

_TOLD_APART = frozenset(["agent", "person", "date", "place", "whom"])
"""Recipes that ask about one deed."""

_AS_OF = re.compile(r"\b[Aa]s of (?:\w+ (?:\d{1,2},? )?)?((?:1\d{3}|20\d\d))\b")
"""The year of which a figure is true."""

_STOPPED = re.compile(r"[.!?][\"')]*$")
"""The end of a sentence."""

_STOPPED_SHORT = re.compile(r" (?:Op|Opp|No|Nos|Vol|Ste|St|Mt|Ft|Dr|Mr|Mrs|Ms|vs|Gen|Lt|Col|Capt|Sgt|Rev|Prof)\.\s*\Z")
"""An abbreviation that is taken for the end of a sentence: "between Rogers Park and Sault Ste."."""

_NAMED = re.compile(r"(?<=[a-z\"] )\"?[A-Z][\w'-]+(?: [A-Z][\w'-]+)*")
"""A name within a question."""

_AND = re.compile(r", |,? (?:and|&) ")
"""What stands between names of one list."""


@dataclass(frozen=True)
class Scene:
    """What recipes see of one article."""

    number: int
    """Index of the article in the run."""
    article: Article
    names: Names
    sentences: tuple[Sentence, ...]
    paragraphs: tuple[int, ...]
    """For each sentence the index of the first sentence of its paragraph."""
    quotations: tuple[Quotation, ...]
    typos: tuple[tuple[int, int], ...]
    """Spans of words that look misspelt: no quote shows them."""
    topics: tuple[Topic, ...] = ()
    """What the text and its sections are about."""
    subjects: tuple[str | None, ...] = ()
    """For each sentence what its subject means, by name; None if that is not certain."""

    @property
    def view(self) -> str:
        """The text with plain quotes and dashes, offset for offset."""
        return self.article.text.view

    @cached_property
    def companions(self) -> dict[str, set[str]]:
        """Of each person those whom the text names in one breath with him: "Ada Byron, Eve Roy and Carl Sand"."""
        found: dict[str, set[str]] = {}
        for sentence in self.sentences:
            spans = sorted({(word.start, word.end) for word in sentence.words if word.entity == "PERSON"})
            names = [self.names.persons.get(self.view[start:end], "") for start, end in spans]
            group: set[str] = set()
            for place, name in enumerate(names):
                joined = place and _AND.fullmatch(self.view, spans[place - 1][1], spans[place][0])
                group = group if joined else set()
                group.add(name)
                for one in group:
                    found.setdefault(one, set()).update(group - {one, ""})
                    found.setdefault(name, set()).add(one)
        return found

    @cached_property
    def _clauses(self) -> tuple[tuple[Clause, ...], ...]:
        """Of each sentence: every recipe asks for them."""
        return tuple(tuple(clauses(sentence)) for sentence in self.sentences)

    def told(self) -> Iterator[Told]:
        """Yield every sentence in its place."""
        for index, paragraph in enumerate(self.paragraphs):
            yield self._told(index, paragraph)

    def _told(self, index: int, paragraph: int) -> Told:
        topic = topic_at(self.topics, self.sentences[index].span[0])
        return Told(self.names, self.sentences, index, paragraph, topic, self.subjects)

    def clauses(self, told: Told, *, claimed: bool = False) -> Iterator[Clause]:
        """Yield the clauses of a sentence that the writer himself states: nothing inside quotation marks, and what
        somebody is said to have said, or thinks, only where such a claim is asked for as one."""
        found = self._stated.get((told.index, claimed))
        if found is None:
            found = self._stated[told.index, claimed] = tuple(self._states(told, claimed))
        return iter(found)

    @cached_property
    def _stated(self) -> dict[tuple[int, bool], tuple[Clause, ...]]:
        """The clauses of the sentences read so far: some thirty recipes look at each."""
        return {}

    def _states(self, told: Told, claimed: bool) -> Iterator[Clause]:
        if len(told.sentence.words) > MOST_TOKENS or _is_cut(told) or told.index in self._torn:
            return
        for clause in self._clauses[told.index]:
            head = clause.head
            if (clause.is_claimed and not claimed) or _is_of_which(clause):
                continue
            if not any(q.start <= head.start < q.end for q in self.quotations):
                yield clause

    @cached_property
    def _torn(self) -> frozenset[int]:
        """The sentences that the parser has parted in two, by index: looked up by each recipe anew."""
        return frozenset(index for index in range(len(self.sentences)) if self._is_torn(index))

    def _is_torn(self, index: int) -> bool:
        """Say whether the parser has parted a sentence in two, behind a bracket mostly: "the 4th (Byron)" and "Infantry
        Regiment sailed"."""
        same = [i for i in (index - 1, index, index + 1) if 0 <= i < len(self.paragraphs)]
        same = [i for i in same if self.paragraphs[i] == self.paragraphs[index]]
        ends = (self.view[slice(*self.sentences[i].span)].rstrip() for i in same[:-1])
        torn = _STOPPED_SHORT.search(self.view, *self.sentences[index].span) is not None and index + 1 in same
        return torn or any(text.endswith(")") and not _STOPPED.search(text) for text in ends)

    def participles(self, told: Told) -> Iterator[Clause]:
        """Yield what the writer tells in participles of what he names: "X, founded in 1921"."""
        for clause in participles(told.sentence):
            if not any(q.start <= clause.head.start < q.end for q in self.quotations):
                yield clause

    def placed(self, told: Told) -> Iterator[Clause]:
        """Yield what the writer tells of a place that he names: "in Nepal, where forests cover 29% of the land"."""
        for clause in placed(told.sentence):
            if not any(q.start <= clause.head.start < q.end for q in self.quotations):
                yield clause

    def speech(self, told: Told) -> Iterator[tuple[Clause, Quotation]]:
        """Yield the clauses inside quotation marks whose speaker is known."""
        for clause in self._clauses[told.index]:
            for quotation in self.quotations:
                if quotation.start <= clause.head.start < quotation.end and quotation.speaker:
                    yield clause, quotation

    def fact(
        self,
        recipe: str,
        want: Want,
        told: Told,
        stem: str,
        answer: str,
        needed: Iterable[tuple[int, int]],
        topic: str,
        value: Interval | Day | str,
        *,
        clause: Clause | None = None,
        banned: Iterable[str] = (),
        span: tuple[int, int] | None = None,
        passing: bool = False,
        relies: Iterable[str] = (),
    ) -> Fact | Refusal:
        """Return the fact, or a refusal if no quote can be shown that holds the spans that are `needed`."""
        # "Mr Blair" is called by both his names, and needs no more.
        stem = re.sub(r"\b(?:Mr|Mrs|Ms|Miss)\.? (?=[A-Z][\w'-]+ [A-Z])", "", stem)
        dated = _AS_OF.search(told.sentence.text(range(len(told.sentence.words)))) if want in NUMERIC else None
        if dated is not None and want is not Want.DATE and stem and dated[1] not in stem:
            stem = f"{stem[:-1]} as of {dated[1]}?"
        stem = _written(_quoted(_hyphened(stem, told.sentence), told.sentence, self.names.titles.values()))
        spans = list(needed)
        quote = span or self.quote(told.sentence, spans)
        if quote is None:
            return Refusal("G-QUOTE", self.number, told.index, stem)
        if span is None:
            quote = self._with_names(told, f'{stem} "{answer}"' if want is Want.TITLE else f"{stem} {answer}", quote)
        missing = (
            (lost(clause, stem, answer) or _place_before(told, clause, stem)) if clause is not None and stem else None
        )
        if recipe in _DEEDS:
            # Whoever is named with the doer may have done it with him.
            banned = {*banned, *self.companions.get(answer, set()) - {answer}}
        leaned = {noun for noun in told.leaned if re.search(rf"\bthe {noun}(?:s|es)?\b", stem)}
        named = frozenset(name for name in {*self.names.persons.values(), *self.names.titles.values()} if name in stem)
        return Fact(
            recipe, want, stem, answer, quote, self.number, told.index, topic, value, frozenset(banned), named,
            passing=passing or (clause is not None and (clause.is_plan or clause.is_of_today)),
            lost=missing or "",
            relies=frozenset(relies) | leaned,
            bare=clause is not None and recipe in _TOLD_APART and bool(stem) and is_bare(clause, stem),
        )  # fmt: skip

    def _with_names(self, told: Told, stem: str, span: tuple[int, int]) -> tuple[int, int]:
        """Begin the quote a sentence or two earlier if it does not name what the question names ("The show ran for
        ...")."""
        for start in self._starts_before(told, span[0]):
            text = self.view[start : span[1]]
            if len(text) > MOST_QUOTE or any(s < span[1] and e > start for s, e in self.typos):
                break
            if text.count('"') % 2 == 0 and not self._unnamed(told, stem, text):
                return start, span[1]
        return span

    def _starts_before(self, told: Told, start: int) -> Iterator[int]:
        """Yield where a quote can begin, the nearest first: where it does, behind the speech of a sentence before it
        ('"...," said Ada Byron. She added ...'), or with that sentence; in news each sentence is a paragraph."""
        yield start
        for first in range(told.index - 1, max(-1, told.index - _MOST_BEFORE), -1):
            begin, end = told.sentences[first].span
            headed = self._is_headed(end, told.sentences[first + 1].span[0])
            if first < told.paragraph - (not headed):
                return
            cuts = [cut.end() for cut in _CUT_BEFORE.finditer(self.view, begin, end)]
            yield from (*reversed(cuts), begin)

    def _is_headed(self, end: int, start: int) -> bool:
        """Say whether anything but white space, such as a headline, stands between two sentences."""
        return bool(self.view[end:start].strip('" \n\r\t'))

    def _unnamed(self, told: Told, stem: str, text: str) -> bool:
        """Say whether the question names a person, a title or the topic, and the text does not, in any form."""
        # A person's other names are looked for below.
        thing = told.topic.name if told.topic is not None and not told.topic.person else None
        for name in (thing, self.names.body):
            if name is not None and name in stem and key_of(name.removeprefix("the ")) not in key_of(text):
                return True
        said = key_of(text)
        if self._names_before(told, stem, said):
            return True
        persons = {name for name in self.names.persons.values() if name in stem}
        titles = {title for title in self.names.titles.values() if f'"{title}"' in stem}
        return any(
            not any(
                full == name and re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text)
                for form, full in self.names.persons.items()
            )
            for name in persons
        ) or any(
            not any(full == title and form in said for form, full in self.names.titles.items()) for title in titles
        )

    def _names_before(self, told: Told, stem: str, said: str) -> bool:
        """Say whether a question about "It" names what only the sentence before names."""
        if told.previous is None or told.sentence.words[0].text not in ("It", "Its"):
            return False
        before = key_of(self.view[slice(*told.previous.span)])
        names = (key_of(name) for name in _NAMED.findall(stem))
        return any(name in before and name not in said for name in names if name)

    def quote(self, sentence: Sentence, needed: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
        """Return the longest part of the sentence, at its commas, that holds the spans, fits, and is free of typos."""
        start, end = sentence.span
        # A closing mark that the parser gave to the next sentence.
        end += self.view[end : end + 1] == '"' and self.view[start:end].count('"') % 2 == 1
        first, last = min(span[0] for span in needed), max(span[1] for span in needed)
        raw = self.article.text.raw
        starts = [
            start,
            *(
                start + m.end()
                for m in re.finditer(r"(?:[,;:]| -+) (?:and |but |so |while |when |as )?", self.view[start:first])
            ),
        ]
        # '"...," said Ada Byron, a clerk': behind the speech, where the whole of it cannot be shown.
        starts += [start + m.end() for m in re.finditer(r'[,.!?]" (?=[a-zA-Z])', self.view[start:first])]
        # "King Manuel I. In 1516" holds a full stop that the parser overlooks.
        cut = re.search(r"\b[IVX]+\.(?= [A-Z])", self.view[last:end])
        end = last + cut.end() if cut else end
        ends = [
            end,
            *(
                last + m.start()
                for m in re.finditer(
                    r"[,;:]? (?:-+ |and |but |so |while |which |who |where )|[,;:] ", self.view[last:end]
                )
            ),
        ]
        for size, begin, stop in sorted(
            ((e - s, s, e) for s in starts for e in ends if s <= first and e >= last), reverse=True
        ):
            text = self.view[begin:stop]
            if size > MOST_QUOTE or any(s < stop and e > begin for s, e in self.typos):
                continue
            if text.count('"') % 2 or text.count("(") != text.count(")"):
                continue
            trimmed = raw[begin:stop]
            begin += len(trimmed) - len(trimmed.lstrip())
            stop -= len(trimmed) - len(trimmed.rstrip())
            return begin, stop
        return None


def _hyphened(stem: str, sentence: Sentence) -> str:
    """Return a question with the hyphens that its names have in the sentence: "Austria-Hungary"."""
    words = sentence.words
    for mark in words:
        if mark.text == "-" and not mark.space and 0 < mark.index < len(words) - 1 and not words[mark.index - 1].space:
            one, two = (re.escape(words[mark.index + side].text) for side in (-1, 1))
            if not re.search(rf"{one} {two}", sentence.text(range(len(words)))):
                stem = re.sub(rf"(?<![\w-])({one}) ({two})(?![\w-])", r"\1-\2", stem)
    return stem


def _quoted(stem: str, sentence: Sentence, titles: Iterable[str]) -> str:
    """Return a question with the mark that closes a quotation where the sentence has it: 'Did Jim "Spike" Byron win?',
    not 'Did Jim "Spike Byron win"?'."""
    if any(f'"{title}"' in stem for title in titles):
        return stem
    for said in re.findall(r'"([^"]+)"', sentence.text(range(len(sentence.words)))):
        name = said.strip("',.")
        if not said[0].islower() and re.search(rf"""\w ['"]?{re.escape(name)}""", stem) and '"' not in stem:
            # "The single "30/30-150"": what marks cannot be spared
            stem = stem.replace(name, '"' + said.rstrip(",.") + '"', 1)
        if f'"{said} ' in stem and f'"{said}"' not in stem and stem.endswith('"?'):
            stem = f"{stem[:-2]}?".replace(f'"{said}', f'"{said}"', 1)
    return stem


def _written(stem: str) -> str:
    """Return a question as one writes it, whatever stands apart in the text: "Don 't Go", "the M - 28"; and the filming
    of the video for "X", not the video for "X"'s filming."""
    stem = re.sub(r"(?<=\w) '(?=(?:t|s|re|ve|ll|d|m)\b)", "'", stem)
    stem = re.sub(r"\b([A-Z]{1,3}) - (?=\d)", r"\1-", stem)
    plain = re.sub(r"""\b(the [a-z]+ (?:for|of) "[^"]+")'s ([a-z]+)\b""", r"the \2 of \1", stem)
    return plain if len(plain.split()) <= MOST_WORDS else stem


def _place_before(told: Told, clause: Clause, stem: str) -> str | None:
    """Return the place with which a sentence before opens, if the question tells what is so there and does not say
    where: "In Japan, each town sets the fee. A licence lasts three years."."""
    first = told.sentence.words[clause.aux[0]] if clause.aux else clause.head
    if first.tag not in ("VBZ", "VBP") or re.search(r"[a-z,] \"?[A-Z]", stem):
        return None
    for sentence in reversed(told.sentences[told.paragraph : told.index]):
        opening = sentence.words[0]
        noun = sentence.dependent(opening.index, "pobj") if opening.text in ("In", "Across", "Throughout") else None
        if noun is not None and noun.entity in ("GPE", "LOC", "NORP") and noun.tag.startswith("NNP"):
            return noun.text
    return None


def _is_of_which(clause: Clause) -> bool:
    """Say whether the subject is a part of what stands before it: "after nine years, most of which were spent in Turin,
    she moved"; whatever date or place opens the sentence is not told of that."""
    words = clause.sentence.words
    inside = (words[i] for i in clause.sentence.subtree(clause.subject))
    return any(w.tag in ("WDT", "WP", "WP$") and w.dep == "pobj" and words[w.head].text == "of" for w in inside)


def _is_cut(told: Told) -> bool:
    """Say whether the sentence lacks its first word, a number, which the parser took for a sentence: "95 Herculis is
    a double star"."""
    # "... of magnitude 8. 54" before "Leonis is a double star"
    before = told.previous.words if told.previous is not None else ()
    last = "".join(word.text for word in before[-2:])
    if told.sentence.words[0].tag == "CD" and re.search(r"(?:Op|No|Vol|Nos|Opp)\.$", last):
        # "The first of his Op." before "10 Études"
        return True
    return bool(before) and (before[-1].tag == "CD" or all(word.tag in ("CD", "LS") for word in before))


def read(number: int, article: Article, names: Names, parser: Parser, topics: Iterable[Topic] = ()) -> Scene:
    """Parse the story of an article that is about the topics."""
    view = article.text.view
    sentences: list[Sentence] = []
    paragraphs: list[int] = []
    said: list[Quotation] = []
    for line in article.story():
        span = (line.start, line.end)
        said += quotations(view, span, names.persons)
        here = patches(view, span, names)
        first = len(sentences)
        for sentence in parser.sentences(view, span, here):
            sentences.append(repaired(_without_opening(sentence, view, here, parser) or sentence))
            paragraphs.append(first)
    topics = tuple(_with_kinds(topic, sentences) for topic in topics)
    spans = [(line.start, line.end) for line in article.story()]
    named = carried_on(view, said, spans, names.persons)
    doers = tuple(subjects(names, sentences, paragraphs, topics, named))
    known = Narrative(view, names, sentences, paragraphs, doers).attributed(said)
    known = carried_on(view, known, spans, names.persons)
    return Scene(
        number,
        article,
        names,
        tuple(sentences),
        tuple(paragraphs),
        tuple(known),
        tuple(_typos(view, article, names)),
        topics,
        doers,
    )


def _with_kinds(topic: Topic, sentences: Sequence[Sentence]) -> Topic:
    end = topic.end or sentences[-1].span[1] if sentences else 0
    return with_kinds(topic, [one for one in sentences if topic.start <= one.span[0] < end])


def _without_opening(sentence: Sentence, view: str, here: Sequence[Patch], parser: Parser) -> Sentence | None:
    """Parse a sentence again without its opening phrase, if the phrase has swallowed the subject.

    "In a new clip from the flick, Cruise and McQuarrie headed to ...": the parser takes Cruise for the flick's name.
    """
    root = sentence.root
    subject = sentence.dependent(root.index, *SUBJECT)
    opening = sentence.words[0].tag in ("IN", "RB", "VBG", "VBN")
    if not opening or root.tag not in ("VBD", "VBZ", "VBP", "VBG", "VBN", "MD"):
        return None
    inside = subject is not None and any(
        word.text == "," for word in sentence.words[min(sentence.subtree(subject.index)) : subject.index]
    )
    if subject is not None and not inside and subject.index < root.index:
        return None
    commas = [word for word in sentence.words[: root.index] if word.text == ","]
    # The next word must be able to begin a subject: a name or a determiner.
    for comma in reversed(commas):
        following = sentence.words[comma.index + 1]
        if following.tag in ("NNP", "DT", "PRP", "NNPS") and root.start > following.start:
            start, end = following.start, sentence.span[1]
            inner = [patch for patch in here if patch.start >= start and patch.end <= end]
            again = parser.sentences(view, (start, end), inner)
            found = again[0].dependent(again[0].root.index, *SUBJECT) if len(again) == 1 else None
            if found is not None and min(again[0].subtree(found.index)) == 0:
                between = again[0].words[: again[0].root.index]
                return None if any(word.text == "," for word in between) else again[0]
    return None


_HOLE = re.compile(r"<[a-z]+>")
"""What stands for a word that is lost: "Bishop <unk> of Oslo"."""


def _typos(view: str, article: Article, names: Names) -> Iterator[tuple[int, int]]:
    for word in names.typos:
        yield from (match.span() for match in re.finditer(rf"\b{re.escape(word)}\b", view))
    yield from _slips(view)
    yield from (match.span() for match in LINK.finditer(view))
    yield from (match.span() for match in _HOLE.finditer(view))


_ENDINGS = ("s", "d", "r", "y")
"""One letter more that makes another form of the word, not a slip."""


def _slips(view: str) -> Iterator[tuple[int, int]]:
    """Find words that stand where the text elsewhere has one a letter shorter: "out of a planet", "out of a plane".

    The longer word is the slip if the text has it less often.
    """
    words = [(match[0].lower(), match.span()) for match in re.finditer(r"[A-Za-z']+", view)]
    counts = Counter(word for word, _ in words)
    places: dict[tuple[str, ...], list[int]] = {}
    for index in range(3, len(words)):
        places.setdefault(tuple(word for word, _ in words[index - 3 : index]), []).append(index)
    for alike in places.values():
        found = {words[index][0] for index in alike}
        for index in alike:
            word, span = words[index]
            shorter = word[:-1]
            if len(word) > 4 and shorter in found and counts[word] < counts[shorter] and word[-1] not in _ENDINGS:
                yield span
