"""How the tests of the screens start the game, wait for it, and read what it shows."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from textual.app import App
from textual.pilot import Pilot

from quiz.game.dealing import Setup
from quiz.packs.credits import credited
from quiz.packs.item import Item, Kind, Option, Pack, Source
from quiz.packs.reading import read_bytes, read_pack
from quiz.packs.review import Review
from quiz.settings import Places
from quiz.tui.app import QuizApp

MOON = Path(__file__).parent.parent / "data" / "moon" / "apollo-11.yaml"

MILL = Path(__file__).parent.parent / "data" / "mill"
"""A folder with a pack of three drafts, and the text of two of them."""

BAIT = (
    "[/bold]",
    "[/]",
    "[/",
    "[Au]",
    "\\[x]",
    "list[int] arr[i] x[y=1]",
    "[red]x",
    "[link='http://a']b[/link]",
    "[@click=app.bell]x[/]",
    "[1, 2] a [b",
    "$accent {braces} %s",
)
"""What Textual's markup would crash on, lose, or make a live action of."""

START = 1_700_000_000.0


class Ticks:
    """A steady clock that goes on only when told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def moon() -> Pack:
    pack = read_pack(MOON).pack
    assert pack is not None
    return credited(pack)


def only(pack: Pack, *ids: str) -> Pack:
    return Pack(pack.title, tuple(item for name in ids for item in pack.items if item.id == name), path=pack.path)


def bait_pack() -> Pack:
    """Return a pack in which every text that a screen shows is bait."""
    items = [
        Item(
            f"bait-{number}",
            f"{text} question",
            (Option(f"{text} right", right=True, why=f"{text} why"), Option(f"{text} wrong", why=f"{text} not")),
            kind=Kind.CHOICE,
            context=f"{text} context",
            explanation=f"{text} explanation",
            quote=f"{text} right, it says",
            source=Source(title=f"{text} title", publisher=f"{text} publisher", date=text, licence=text, url=text),
        )
        for number, text in enumerate(BAIT)
    ]
    return Pack(BAIT[0], tuple(items), id="bait")


def make_app(home: Path, *packs: Pack, count: int | None = None, seed: int = 1, ticks: Ticks | None = None) -> QuizApp:
    """Return the game with a fixed clock and seed: at home, or in a round in file order with the packs."""
    places = Places(home / "rounds", home / "packs")
    return QuizApp(
        places,
        first=(Setup(packs, count, file_order=True), seed) if packs else None,
        clock=lambda: START,
        ticks=ticks or Ticks(),
        new_seed=lambda: 2,
    )


def make_review_app(home: Path, path: Path, *, every: bool = False) -> QuizApp:
    """Return the review of the pack in a file."""
    data = path.read_bytes()
    pack = read_bytes(data, path).pack
    assert pack is not None
    review = Review(path, data, pack, called=path.name, every=every)
    return QuizApp(Places(home / "rounds", home / "packs"), review=review)


def drive(app: QuizApp, script: Callable[[Pilot[None]], Awaitable[None]], size: tuple[int, int] = (80, 24)) -> None:
    """Run the game and the script that plays it."""

    async def run() -> None:
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            await script(pilot)

    asyncio.run(run())


async def until(pilot: Pilot[Any], holds: Callable[[], bool], tries: int = 200) -> None:
    """Let the game go on until something holds."""
    for _ in range(tries):
        if holds():
            return
        await pilot.pause()
    raise AssertionError("it never came to hold")


def shown(app: App[Any]) -> str:
    """Return the text on the screen, a line a row, as painted."""
    width, height = app.size
    lines = [[" "] * width for _ in range(height)]
    strips = app.screen._compositor.render_strips()
    for y, strip in enumerate(strips):
        lines[y] = [strip.text]
    return "\n".join("".join(line).rstrip() for line in lines)


async def settled(pilot: Pilot[Any]) -> None:
    """Let the game go on until the screen stays as it is."""
    same, before = 0, ""
    while same < 4:
        await pilot.pause()
        now = shown(pilot.app)
        same, before = same + 1 if now == before else 0, now


def flat(app: QuizApp) -> str:
    """Return the text on the screen as one line, so that wrapping does not matter."""
    return " ".join(shown(app).split())
