from hypothesis import given
from hypothesis import strategies as st

from quiz.game.dealing import Setup, deal_again, deal_round, option_order
from quiz.packs.item import Item, Option
from tests.game.examples import choice, deal, items, pack

MANY = pack(*(choice(f"item {number}") for number in range(20)))


def names(setup: Setup, seed: int = 1, seen: dict[str, float] | None = None) -> list[str]:
    return [deal.item.id for deal in deal_round(setup, seed, seen or {})]


def test_a_round_has_as_many_questions_as_asked_for_and_none_twice() -> None:
    drawn = names(Setup((MANY,), 7))
    assert len(drawn) == len(set(drawn)) == 7


def test_a_round_of_more_than_there_is_has_what_there_is() -> None:
    assert sorted(names(Setup((MANY,), 99))) == sorted(names(Setup((MANY,), None)))
    assert len(names(Setup((MANY,), 99))) == 20


def test_the_same_seed_deals_the_same_round_and_another_seed_another() -> None:
    setup = Setup((MANY,), 10)
    assert deal_round(setup, 5, {}) == deal_round(setup, 5, {})
    assert names(setup, 5) != names(setup, 6)


def test_what_was_never_seen_comes_first_then_what_was_seen_longest_ago() -> None:
    seen = {f"moon/item {number}": 1000.0 + number for number in range(18)}
    assert set(names(Setup((MANY,), 2), seen=seen)) == {"item 18", "item 19"}
    assert set(names(Setup((MANY,), 5), seen=seen)) == {"item 18", "item 19", "item 0", "item 1", "item 2"}


def test_the_longest_unseen_does_not_always_open_the_round() -> None:
    seen = {f"moon/item {number}": 1000.0 + number for number in range(20)}
    assert len({names(Setup((MANY,), 5), seed, seen)[0] for seed in range(20)}) > 1


def test_in_file_order_the_first_items_come_as_written_whatever_was_seen() -> None:
    setup = Setup((MANY,), 3, file_order=True)
    assert names(setup, seen={"moon/item 0": 5.0}) == ["item 0", "item 1", "item 2"]


def test_drafts_are_not_dealt() -> None:
    half = pack(choice("kept"), choice("new", draft=True))
    assert names(Setup((half,), None)) == ["kept"]


def test_several_packs_are_dealt_together_and_each_question_knows_its_own() -> None:
    two = Setup((pack(choice("a"), key="one", title="One"), pack(choice("a"), key="two", title="Two")), None)
    assert {(deal.key, deal.title) for deal in deal_round(two, 1, {})} == {("one/a", "One"), ("two/a", "Two")}


@given(items, st.text(max_size=5))
def test_every_option_is_dealt_exactly_once(item: Item, seed: str) -> None:
    assert sorted(option_order(item, seed)) == list(range(len(item.options)))


def test_options_come_in_another_order_by_seed() -> None:
    assert len({option_order(choice(), str(seed)) for seed in range(30)}) > 10


def test_pinned_options_and_all_of_the_above_stay_last_in_written_order() -> None:
    options = (
        Option("None of the above"),
        Option("first", right=True),
        Option("pinned", pin=True),
        Option("b"),
        Option("c"),
    )
    item = Item("x", "?", options)
    for seed in range(20):
        order = option_order(item, str(seed))
        assert order[-2:] == (0, 2)
        assert sorted(order[:3]) == [1, 3, 4]


def test_a_fixed_order_is_the_written_one() -> None:
    item = Item("x", "?", choice().options, fixed=True)
    assert {option_order(item, str(seed)) for seed in range(5)} == {(0, 1, 2, 3)}


def test_an_item_more_in_the_pack_does_not_reshuffle_the_options_of_the_others() -> None:
    def orders(count: int) -> dict[str, tuple[int, ...]]:
        some = pack(*(choice(f"item {number}") for number in range(count)))
        return {deal.item.id: deal.order for deal in deal_round(Setup((some,), None), 3, {})}

    assert orders(8).items() >= orders(7).items()


def test_the_same_questions_again_are_all_there_in_a_new_order_with_new_options() -> None:
    deals = tuple(deal(choice(f"item {number}")) for number in range(8))
    again = deal_again(deals, 2)
    assert {d.item.id for d in again} == {d.item.id for d in deals}
    assert [d.item.id for d in again] != [d.item.id for d in deals]
    assert {d.item.id: d.order for d in again} != {d.item.id: d.order for d in deals}
