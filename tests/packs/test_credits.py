from pathlib import Path

from quiz.packs.credits import credited
from quiz.packs.item import Pack, Source
from quiz.packs.reading import read_pack

PACK = """
questions:
- {question: One?, answer: a, distractors: [b], source: {file: texts/one.txt}}
- {question: Two?, answer: a, distractors: [b], source: {file: texts/one.txt, title: My own}}
- {question: Three?, answer: a, distractors: [b], source: {file: texts/missing.txt}}
- {question: Four?, answer: a, distractors: [b]}
"""


def sources(folder: Path, described: str) -> list[Source | None]:
    (folder / "texts").mkdir()
    (folder / "texts" / "one.txt").write_text("A text.")
    (folder / "texts" / "sources.yaml").write_text(described)
    (folder / "pack.yaml").write_text(PACK)
    pack = read_pack(folder / "pack.yaml").pack
    assert pack is not None
    return [item.source for item in credited(pack).items]


def test_what_an_item_leaves_unsaid_is_taken_from_the_sources_yaml_beside_its_text(tmp_path: Path) -> None:
    told = "- {file: one.txt, title: Theirs, publisher: The Paper, date: 2020-01-02}\n"
    one, two, three, four = sources(tmp_path, told)
    assert one == Source(file="texts/one.txt", title="Theirs", publisher="The Paper", date="2020-01-02")
    assert two == Source(file="texts/one.txt", title="My own", publisher="The Paper", date="2020-01-02")
    assert three == Source(file="texts/missing.txt")
    assert four is None


def test_a_sources_yaml_that_is_broken_or_tells_of_others_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "broken").mkdir()
    (tmp_path / "other").mkdir()
    for folder, told in (("broken", "["), ("other", "- {file: two.txt, title: Theirs}\n")):
        assert sources(tmp_path / folder, told)[0] == Source(file="texts/one.txt")


def test_a_pack_that_no_file_holds_stays_as_it_is() -> None:
    pack = Pack("P", ())
    assert credited(pack) is pack
