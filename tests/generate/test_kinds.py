"""What `quiz.generate.kinds` promises of every list in it."""

import re
from collections import Counter

import pytest

from quiz.generate.kinds import ALSO_LANGUAGES, GENERIC, KINDS
from quiz.generate.lists import members

WHOLE = {"day of the week": 7, "season": 4, "continent": 7}
"""Kinds that have no more members in the world."""

ARTICLE = {
    "sea": r"the .+",
    "waterway": r"the .+",
    "desert": r"the .+",
    "mountain range": r"the .+",
    "empire": r"the .+ [Ee]mpire",
    "dynasty": r"the .+",
    "battle": r"the Battle of .+",
    "currency": r"(the .+|sterling)",
    "church": r"the .+",
    "holy book": r"the .+",
    "geological period": r"the .+",
    "month": r"[A-Z][a-z]+",
    "day of the week": r"[A-Z][a-z]+day",
    "season": r"[a-z]+",
    "language": r"[A-Z](?!he ).+",
    "nationality": r"[A-Z](?!he ).+",
    "US president": r"[A-Z](?!he ).+",
    "football club": r"(?!the ).+",
    "moon": r"[A-Z][a-z]+",
    "award": r"(the .+|[A-Z].+ Award|Golden Globe)",
    "football competition": r"(the .+|La Liga|Serie A|Ligue 1|M.+)",
    "film festival": r"(the .+|South by Southwest|SXSW|Sundance)",
}
"""How every name of a kind is written."""

TITLES = frozenset({"Shakespeare play", "television show"})
"""The kinds whose members may begin with a capital article, being titles of works."""


def entries(kind: str) -> list[list[str]]:
    """Return each member of a kind as its names."""
    return [entry.split(" = ") for text in KINDS[kind].values() for entry in members(text)]


def bare(name: str) -> str:
    return name.removeprefix("the ")


@pytest.mark.parametrize("kind", KINDS)
def test_there_are_enough(kind: str) -> None:
    sizes = [len(members(text)) for text in KINDS[kind].values()]
    if kind in WHOLE:
        assert sizes == [WHOLE[kind]]
    else:
        assert sum(sizes) >= 8
        assert min(sizes) >= 5


@pytest.mark.parametrize("kind", KINDS)
def test_none_contains_another(kind: str) -> None:
    listed = entries(kind)
    for number, names in enumerate(listed):
        for name in names:
            word = re.compile(rf"(?<!\w){re.escape(bare(name))}(?!\w)", re.IGNORECASE)
            others = [other for index, entry in enumerate(listed) if index != number for other in entry]
            assert not [other for other in others if word.search(other)], name


def test_no_name_is_twice_in_all_kinds() -> None:
    counts = Counter(bare(name) for kind in KINDS for names in entries(kind) for name in names)
    assert [name for name, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("kind", KINDS)
def test_names_are_written_as_in_mid_sentence(kind: str) -> None:
    for name in (name for names in entries(kind) for name in names):
        assert name, kind
        assert name == " ".join(name.split())
        assert not re.search(r"[=;:?!\"]|\.\.", name), name
        assert not re.match(r"the (The|the|a|an) ", name), name
        if kind not in TITLES:
            assert not re.match(r"(The|A|An|a|an) ", name), name
        assert re.fullmatch(ARTICLE.get(kind, r".+"), name), name


@pytest.mark.parametrize("kind", sorted(GENERIC - {"weapon", "currency"}))
def test_common_nouns_have_no_article(kind: str) -> None:
    assert kind in KINDS
    assert not [name for names in entries(kind) for name in names if name.startswith("the ")]


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_kinds_of_common_nouns_are_known(kind: str) -> None:
    names = [names[0] for names in entries(kind)]
    common = sum(name == name.lower() for name in names) > len(names) / 2
    if kind not in {"dinosaur", "currency", "vitamin"}:
        assert common == (kind in GENERIC)


def test_nouns_of_kinds_suit_a_question() -> None:
    for kind in KINDS:
        assert re.fullmatch(r"[A-Za-z]+( [A-Za-z]+)*", kind)
        assert not re.match(r"(the|a|an) ", kind)
        assert kind == kind.lower() or re.match(r"US |[A-Z][a-z]+ ", kind)


def test_words_for_languages_are_nationalities() -> None:
    words = [word for text in ALSO_LANGUAGES.values() for word in members(text)]
    assert len(words) == len(set(words))
    assert set(words) <= {name for names in entries("nationality") for name in names}
    assert not set(words) & {name for names in entries("language") for name in names}
