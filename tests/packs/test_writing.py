"""What is written is read again as it was, by our reader and by every other."""

import re
from dataclasses import replace

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.packs.item import Difficulty, Item, Kind, Option, Origin, Pack, Proof, Source, derived_id
from quiz.packs.reading import read_bytes
from quiz.packs.writing import item_lines, scalar, write_pack
from tests.packs.examples import VALID


def read(text: str) -> Pack:
    found = read_bytes(text.encode())
    assert [problem for problem in found.problems if problem.severity == "error"] == []
    assert found.pack is not None
    return found.pack


@pytest.mark.parametrize("name", VALID)
def test_writing_what_was_written_gives_the_same_bytes(name: str) -> None:
    pack = read(VALID[name])
    written = write_pack(pack)
    assert read(written) == pack
    assert write_pack(read(written)) == written


def test_a_pack_looks_as_a_person_would_write_it() -> None:
    pack = Pack(
        title="Mission: Impossible",
        items=(
            Item(
                id="burj-khalifa",
                context="Film stunts",
                question='Which building is climbed in "Ghost Protocol"?',
                options=(
                    Option("the Burj Khalifa", True),
                    Option("the Shanghai Tower", why="That one: later."),
                    Option("none of these", pin=True),
                ),
                explanation="The film put him on the outside of the tallest building. It was no film set at all.",
                quote="the tallest building in the world (the Burj Khalifa)",
                source=Source(file="seeds/002.txt", span=(365, 489), sha256="ab" * 32),
                also=(Proof("the Burj", Source(title="BBC")),),
                difficulty=Difficulty.EASY,
                tags=("places", "1990s"),
                origin=Origin("place", "1", "ab12", ("the Empire State Building", "Big Ben")),
                draft=True,
                allow=("W303",),
            ),
            Item(derived_id("How many?"), "How many?", (Option("1"), Option("2", True)), fixed=True),
            Item("moon", "The moon is cheese.", (Option("True"), Option("False", True)), Kind.TRUE_FALSE, True),
            Item("both", "Which?", (Option("a", True), Option("b", True), Option("c")), Kind.SEVERAL),
        ),
        licence="CC-BY-4.0",
        skip=("g-1",),
    )
    assert (
        write_pack(pack)
        == """\
format: 1
pack:
  title: "Mission: Impossible"
  language: en
  licence: CC-BY-4.0
  skip: [g-1]
questions:
- id: burj-khalifa
  context: Film stunts
  question: Which building is climbed in "Ghost Protocol"?
  answer: the Burj Khalifa
  distractors:
  - {text: the Shanghai Tower, why: "That one: later."}
  - {text: none of these, pin: true}
  explanation: >-
    The film put him on the outside of the tallest building.
    It was no film set at all.
  quote: the tallest building in the world (the Burj Khalifa)
  source:
    file: seeds/002.txt
    span: [365, 489]
    sha256: abababababababababababababababababababababababababababababababab
  also:
  - quote: the Burj
    source: BBC
  difficulty: easy
  tags: [places, "1990s"]
  origin: {recipe: place, version: "1", hash: ab12, spare: [the Empire State Building, Big Ben]}
  draft: true
  x-allow: [W303]

- question: How many?
  choices: ["1", "2"]
  answer: "2"

- id: moon
  question: The moon is cheese.
  answer: false

- id: both
  question: Which?
  answers: [a, b]
  distractors: [c]
"""
    )


def test_the_lines_of_an_item_are_those_of_the_pack() -> None:
    (one,) = read(VALID["all of it"]).items
    assert "\n".join(item_lines(one)) + "\n" in write_pack(Pack("x", (one,)))


def test_a_derived_id_is_not_written() -> None:
    (one,) = read(VALID["least"]).items
    assert not [line for line in item_lines(one) if "id:" in line]
    assert [line for line in item_lines(replace(one, id="mine")) if "id: mine" in line]


@pytest.mark.parametrize(
    "text",
    [
        "What is it?",
        "Halo 3",
        "12 men",
        "c'est ça",
        "a:b",
        "C#",
        "the (old) one",
        "Ünïcode",
        'says "no" to it',
        "half of 5 %",
    ],
)
def test_plain_text_stays_bare(text: str) -> None:
    assert scalar(text) == text


_NOT_TEXT = (
    "yes", "Yes", "NO", "on", "Off", "y", "N", "true", "FALSE", "null", "Null", "~", "nan", ".nan", ".inf", "-.INF",
    "1984", "007", "0755", "0o17", "0x1F", "0b1", "1_000", "3.10", "1e3", "1:30", "12:30:45", "2024-01-31",
    "2001-12-14T21:59:43Z", "-", "--", "---", "...", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|",
    ">", "'", "\"", "%", "@", "`", "=", "<<", "-a", "?a", ":a", "a:", "[a", "{a", "&a", "*a", "!a", "|a", ">a",
    "%a", "@a", "`a", "#a", "'a", "\"a", "=a", "12", "1.", "+1", "-1", ".5",
)  # fmt: skip


@pytest.mark.parametrize(
    "text", [*_NOT_TEXT, "", " a", "a ", "a: b", "a #b", "- a", "2001-12-14 21:59:43 Z", "a\nb", "a\tb"]
)
@pytest.mark.parametrize("flow", [False, True])
def test_what_any_reader_would_take_for_something_else_is_quoted(text: str, flow: bool) -> None:
    written = scalar(text, flow=flow)
    assert written[0] in "\"'"
    assert yaml.safe_load(f"[{written}]" if flow else f"- {written}") == [text]


_BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_CHARACTERS = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters=_BIDI, include_characters="\t\n")
_TEXT = st.text(_CHARACTERS, min_size=1, max_size=30).filter(lambda text: not text.isspace())
"""All that a pack may hold."""

_WORDS = st.lists(_TEXT, max_size=4).map(tuple)
_SOURCE = st.builds(
    Source,
    title=_TEXT,
    author=st.none() | _TEXT,
    publisher=st.none() | _TEXT,
    date=st.none() | _TEXT,
    licence=st.none() | _TEXT,
    url=st.sampled_from([None, "https://example.org/a?b=c#d"]),
    file=st.sampled_from([None, "a.txt", "no/1.txt"]),
    span=st.none() | st.integers(0, 10**6).map(lambda start: (start, start + 5)),
    sha256=st.sampled_from([None, "0" * 64, "1e" * 32]),
)


@st.composite
def any_item(draw: st.DrawFn) -> Item:
    folded = lambda text: " ".join(text.casefold().split())  # noqa: E731 - Hypothesis wants a function here
    texts = draw(st.lists(_TEXT, min_size=2, max_size=8, unique_by=folded))
    kind = draw(st.sampled_from(list(Kind)))
    fixed = kind is Kind.TRUE_FALSE or draw(st.booleans())
    right = draw(st.integers(1, len(texts) - 1)) if kind is Kind.SEVERAL else 1
    if kind is Kind.TRUE_FALSE:
        options: tuple[Option, ...] = (Option("True", True, draw(st.none() | _TEXT)), Option("False"))
    else:
        options = tuple(
            # Why an answer among fixed choices is right is said at the choice, so both forms carry it.
            Option(text, index < right, draw(st.none() | _TEXT), draw(st.booleans()))
            for index, text in enumerate(texts)
        )
    return Item(
        id=draw(_TEXT),
        question=draw(_TEXT),
        options=options,
        kind=kind,
        fixed=fixed,
        context=draw(st.none() | st.text("ab c:#", min_size=1, max_size=60).filter(lambda text: not text.isspace())),
        explanation=draw(st.none() | _TEXT | st.lists(_TEXT, min_size=3, max_size=5).map(". ".join)),
        quote=draw(st.none() | _TEXT),
        source=draw(st.none() | _SOURCE),
        also=tuple(draw(st.lists(st.builds(Proof, _TEXT, _SOURCE), max_size=2))),
        difficulty=draw(st.none() | st.sampled_from(Difficulty)),
        tags=draw(_WORDS),
        origin=draw(st.none() | st.builds(Origin, _TEXT, _TEXT, _TEXT, _WORDS)),
        draft=draw(st.booleans()),
        allow=draw(_WORDS),
    )


@settings(max_examples=200)
@given(
    st.builds(
        Pack, _TEXT, any_item().map(lambda one: (one,)), st.none() | _TEXT, st.none() | _TEXT, _TEXT, st.none() | _TEXT
    )
)
def test_any_text_in_any_field_comes_back(pack: Pack) -> None:
    written = write_pack(pack)
    assert read(written) == pack
    assert write_pack(read(written)) == written


@given(_TEXT)
def test_no_reader_that_types_its_scalars_retypes_ours(text: str) -> None:
    # PyYAML's own loader knows YAML 1.1; what only 1.2 retypes begins with a digit, a sign or a dot and is quoted.
    assert yaml.safe_load(f"- {scalar(text)}\n") == [text]
    assert yaml.safe_load(f"[{scalar(text, flow=True)}]\n") == [text]
    if re.match(r"[-+.\d]\S*$", text):
        assert scalar(text)[0] in "\"'"
