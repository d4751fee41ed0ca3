"""Review: every decision is on disk, can be taken back, and is made in the file as it is now."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from quiz.errors import QuizError
from quiz.packs.item import Item
from quiz.packs.reading import read_bytes
from quiz.packs.review import Review, Verdict
from quiz.packs.saving import Changed

PACK = """\
# Mine.
format: 1
pack:
  title: Stunts
questions:
- id: a
  question: Who jumps?   # ask Ada
  answer: Tom
  distractors: [Ann, Joe]
  tags: [people]
  origin: {recipe: person, version: "1", hash: ab, spare: [ann, Sue, Eve]}
  draft: true

- id: mine
  question: Who wrote this?
  answer: I
  distractors: [You, They]

# said twice
- id: b
  question: In which year is the fall
  answer: "1996"
  distractors: ["1997", "1998"]
  tags: [dates]
  origin: {recipe: date, version: "1", hash: cd}
  draft: true

- id: c
  question: Who lands?
  answer: Tom
  distractors: [Ann, Joe]
  tags: [people]
  origin: {recipe: person, version: "1", hash: ef}
  draft: true
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "pack.yaml"
    path.write_bytes(PACK.encode())
    return path


def begun(path: Path, *, every: bool = False) -> Review:
    pack = read_bytes(path.read_bytes(), path).pack
    assert pack is not None
    return Review(path, path.read_bytes(), pack, every=every)


def on_disk(path: Path) -> dict[str, Item]:
    pack = read_bytes(path.read_bytes(), path, may_be_empty=True).pack
    assert pack is not None
    return {item.id: item for item in pack.items}


def skipped(path: Path) -> tuple[str, ...]:
    pack = read_bytes(path.read_bytes(), path, may_be_empty=True).pack
    assert pack is not None
    return pack.skip


def at(review: Review) -> str | None:
    return review.entry.id if review.entry else None


def test_the_drafts_alone_are_looked_at_in_the_order_of_the_file(path: Path) -> None:
    assert [entry.id for entry in begun(path).entries] == ["a", "b", "c"]
    assert [entry.id for entry in begun(path, every=True).entries] == ["a", "mine", "b", "c"]


def test_accepting_is_one_line_less_and_goes_on(path: Path) -> None:
    review = begun(path)
    review.accept()
    assert path.read_bytes() == PACK.replace("  draft: true\n", "", 1).encode()
    assert at(review) == "b" and review.count(Verdict.ACCEPTED) == 1


def test_rejecting_takes_the_item_out_and_keeps_its_id_away(path: Path) -> None:
    review = begun(path)
    review.turn(1)
    review.reject()
    assert list(on_disk(path)) == ["a", "mine", "c"] and skipped(path) == ("b",)
    assert b"# said twice" not in path.read_bytes()
    assert at(review) == "c"


def test_an_item_of_a_human_is_taken_out_and_no_id_kept_away(path: Path) -> None:
    review = begun(path, every=True)
    review.go(2)
    review.reject()
    assert "mine" not in on_disk(path) and skipped(path) == ()


def test_after_the_last_the_first_that_was_passed_over_then_the_end(path: Path) -> None:
    review = begun(path)
    review.turn(1)
    for there in ("b", "c", "a"):
        assert at(review) == there
        review.accept()
    assert at(review) is None and not review.next_open()
    assert review.turn(-1)
    assert at(review) == "c"


def test_undo_gives_back_the_bytes_step_by_step(path: Path) -> None:
    review = begun(path)
    held = [path.read_bytes()]
    entry = review.entry
    assert entry is not None
    steps: list[Callable[[], object]] = [
        lambda: review.change(replace(entry.item, question="Who runs?")),
        lambda: review.swap(1),
        review.accept,
        review.reject,
        review.reject,
    ]
    for step in steps:
        step()
        held.append(path.read_bytes())
    assert len(set(held)) == 6
    while held:
        assert path.read_bytes() == held.pop()
        assert review.undo() is bool(held)
    assert at(review) == "a" and review.count(Verdict.OPEN) == 3


def test_thinking_again(path: Path) -> None:
    review = begun(path)
    review.turn(1)
    review.reject()
    assert review.turn(-1)
    assert at(review) == "b"
    review.accept()
    assert list(on_disk(path)) == ["a", "mine", "b", "c"]
    assert skipped(path) == () and not on_disk(path)["b"].draft
    review.go(2)
    review.reject()
    assert list(on_disk(path)) == ["a", "mine", "c"]


def test_a_swap_takes_the_next_candidate_that_is_no_option_and_keeps_the_old_distractor(path: Path) -> None:
    review = begun(path)
    assert review.candidate == "Sue"
    assert review.swap(1)
    item = on_disk(path)["a"]
    assert [option.text for option in item.options] == ["Tom", "Ann", "Sue"]
    assert item.origin is not None and item.origin.spare == ("ann", "Eve", "Joe")
    assert item.draft and at(review) == "a"
    assert not review.swap(2)
    review.turn(1)
    assert not review.swap(0)


def test_the_id_stays_whatever_the_question_becomes(path: Path) -> None:
    path.write_text("questions:\n- {question: Who?, answer: a, distractors: [b], draft: true}\n")
    review = begun(path)
    entry = review.entry
    assert entry is not None
    review.change(replace(entry.item, question="Who else?"))
    assert list(on_disk(path)) == [entry.id] and on_disk(path)[entry.id].question == "Who else?"


def test_choosing_by_kind_tag_code_or_words(path: Path) -> None:
    review = begun(path)
    assert ("person", 2) in review.facets() and ("W308", 1) in review.facets()
    for query, found in (("person", "ac"), ("Dates", "b"), ("w308", "b"), ("lands", "c"), ("tom who", "ac")):
        assert review.choose(query)
        assert "".join(review.entries[place].id for place in review.chosen()) == found
    assert not review.choose("nothing like it") and review.query == "tom who"
    review.choose("person")
    review.go(1)
    review.accept()
    assert at(review) == "c"
    review.reject()
    assert at(review) == "c" and review.count(Verdict.OPEN) == 1


class TestChangedMeanwhile:
    def test_what_the_other_wrote_stays_and_the_decision_is_made_in_it(self, path: Path) -> None:
        review = begun(path)
        path.write_text(PACK.replace("# Mine.", "# Ours.").replace("Who lands?", "Who lands at last?"))
        review.accept()
        assert not on_disk(path)["a"].draft
        assert on_disk(path)["c"].question == "Who lands at last?" and path.read_text().startswith("# Ours.")

    def test_an_item_that_the_other_changed_is_not_decided_on_unseen(self, path: Path) -> None:
        review = begun(path)
        theirs = PACK.replace("Who jumps?", "Who jumps twice?")
        path.write_text(theirs)
        with pytest.raises(Changed):
            review.accept()
        assert path.read_text() == theirs
        assert review.entry is not None and review.entry.item.question == "Who jumps twice?"
        review.accept()
        assert not on_disk(path)["a"].draft

    def test_undo_takes_back_the_decision_and_not_what_the_other_wrote(self, path: Path) -> None:
        review = begun(path)
        review.reject()
        path.write_text(path.read_text().replace("# Mine.", "# Ours."))
        assert review.undo()
        assert list(on_disk(path)) == ["a", "mine", "b", "c"] and on_disk(path)["a"].draft
        assert skipped(path) == () and path.read_text().startswith("# Ours.")

    def test_items_that_came_and_went(self, path: Path) -> None:
        review = begun(path)
        review.reject()
        more = "\n- {id: d, question: Who else?, answer: x, distractors: [y], draft: true}\n"
        path.write_text(path.read_text().split("- id: c")[0] + more)
        assert review.look()
        assert [(entry.id, entry.verdict) for entry in review.entries] == [
            ("a", Verdict.REJECTED),
            ("b", Verdict.OPEN),
            ("d", Verdict.OPEN),
        ]
        assert at(review) == "b"

    def test_a_draft_that_the_other_accepted_is_decided(self, path: Path) -> None:
        review = begun(path)
        path.write_text(PACK.replace("  draft: true\n", ""))
        assert review.look() and not review.look()
        assert review.count(Verdict.ACCEPTED) == 3

    def test_a_file_that_is_broken_just_now_is_left_alone(self, path: Path) -> None:
        review = begun(path)
        path.write_text(PACK + "- question: [\n")
        with pytest.raises(QuizError, match="errors now"):
            review.accept()
        assert path.read_text() == PACK + "- question: [\n"
        path.write_text(PACK)
        review.accept()
        assert not on_disk(path)["a"].draft

    def test_a_file_that_is_gone(self, path: Path) -> None:
        review = begun(path)
        path.unlink()
        with pytest.raises(QuizError, match="cannot be read"):
            review.accept()
        assert not path.exists() and review.count(Verdict.OPEN) == 3
