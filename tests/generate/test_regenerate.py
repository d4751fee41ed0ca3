"""What of an old pack stays when a run gives its items anew."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from quiz.generate.pipeline import fingerprint
from quiz.generate.regenerate import is_human, merge
from quiz.packs.item import Item, Option, Origin, Pack


def draft(name: str, answer: str = "a") -> Item:
    item = Item(f"g-{name}", f"What is {name}?", (Option(answer, True), Option("b"), Option("c")), draft=True)
    return replace(item, origin=Origin("count", "1", fingerprint(item)))


def merged(old: list[Item], new: list[Item], skip: tuple[str, ...] = ()) -> list[Item]:
    return list(merge(Pack("", tuple(old), skip=skip), new).items)


ONE, TWO, THREE, FOUR = map(draft, ("one", "two", "three", "four"))
MINE = Item("mine", "Whose?", (Option("mine", True), Option("his")))


def test_changed_drafts_are_replaced_in_place_and_new_ones_follow_in_the_order_of_the_run() -> None:
    changed = draft("two", "another")
    assert merged([ONE, TWO, MINE, THREE], [FOUR, THREE, changed, ONE]) == [ONE, changed, MINE, THREE, FOUR]


def test_drafts_that_the_run_does_not_give_are_gone_and_what_a_human_touched_is_not() -> None:
    accepted, reworded = replace(ONE, draft=False), replace(TWO, question="How about two?")
    assert is_human(reworded) and not is_human(accepted)
    assert merged([accepted, reworded, MINE, THREE], []) == [accepted, reworded, MINE]
    assert merged([accepted, reworded, MINE, THREE], [draft("one", "x"), draft("two", "x")]) == [
        accepted,
        reworded,
        MINE,
    ]


def test_a_question_that_stands_under_another_id_is_not_asked_twice() -> None:
    renamed = replace(ONE, id="my-one", draft=False)
    assert merged([renamed], [ONE, TWO]) == [renamed, TWO]


ITEMS = st.lists(
    st.sampled_from([draft(name, answer) for name in "uvwxyz" for answer in "ab"]), unique_by=lambda i: i.id
)


@given(ITEMS, ITEMS, st.sets(st.sampled_from("uvwxyz")), st.sets(st.sampled_from("uvwxyz")))
def test_generating_again_is_idempotent_and_keeps_its_promises(
    old: list[Item], new: list[Item], touched: set[str], rejected: set[str]
) -> None:
    items = [replace(item, draft=False) if item.id[2:] in touched else item for item in old]
    skip = tuple(f"g-{name}" for name in sorted(rejected))
    once = merged(items, new, skip)
    assert merged(once, new, skip) == once
    kept = [item for item in items if not item.draft]
    assert [item for item in once if not item.draft] == kept
    drafts = {item.id: item for item in once if item.draft}
    assert drafts == {item.id: item for item in new if item.id not in skip and item.id not in {one.id for one in kept}}
