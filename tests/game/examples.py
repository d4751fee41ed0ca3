"""Items, packs and rounds that the tests of the game play."""

from collections.abc import Sequence

from hypothesis import strategies as st

from quiz.game.dealing import option_order
from quiz.game.round import Began, Choose, Command, Deal, Next, Send, Skip
from quiz.packs.item import Difficulty, Item, Kind, Option, Pack


def choice(name: str = "moon", *, wrong: int = 3, difficulty: Difficulty | None = None, draft: bool = False) -> Item:
    options = (Option(f"{name} right", right=True), *(Option(f"{name} wrong {number}") for number in range(wrong)))
    return Item(name, f"Which is right of {name}?", options, difficulty=difficulty, draft=draft)


def several(name: str = "crew", right: int = 2, wrong: int = 2) -> Item:
    options = [Option(f"{name} right {number}", right=True) for number in range(right)]
    options += [Option(f"{name} wrong {number}") for number in range(wrong)]
    return Item(name, f"Which are right of {name}?", tuple(options), kind=Kind.SEVERAL)


def pack(*items: Item, title: str = "Moon", key: str = "moon") -> Pack:
    return Pack(title, items, id=key)


def deal(item: Item, seed: str = "1", key: str = "moon") -> Deal:
    return Deal(item, option_order(item, seed), key, "Moon")


def began(items: Sequence[Item], at: float = 0.0) -> Began:
    return Began(at, "classic", 1, tuple(deal(item) for item in items))


items = st.one_of(
    st.builds(
        choice,
        st.text("abc", min_size=1, max_size=3),
        wrong=st.integers(1, 7),
        difficulty=st.sampled_from([None, *Difficulty]),
    ),
    st.builds(several, st.text("abc", min_size=1, max_size=3), st.integers(2, 4), st.integers(1, 4)),
)

commands: st.SearchStrategy[Command] = st.one_of(
    st.builds(Choose, st.integers(-1, 8)), st.just(Send()), st.just(Skip()), st.just(Next())
)
