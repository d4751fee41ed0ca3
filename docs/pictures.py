"""Draw the pictures of this folder: `python docs/pictures.py`. They are made by the program itself, headless."""

from __future__ import annotations

import asyncio
import re
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from quiz.game.dealing import Setup
from quiz.packs.credits import credited
from quiz.packs.editing import edited
from quiz.packs.item import Pack
from quiz.packs.reading import read_pack
from quiz.packs.review import Review
from quiz.settings import Places
from quiz.tui.app import QuizApp

HERE = Path(__file__).parent
PACK = HERE.parent / "questions" / "mission-impossible.yaml"
SHOWN = "Over which country"
"""How the question begins that the picture of the reveal shows."""


def main() -> None:
    """Draw all pictures anew."""
    (HERE / "reveal.svg").write_text(asyncio.run(reveal()), encoding="utf-8")
    (HERE / "review.svg").write_text(asyncio.run(review()), encoding="utf-8")


async def reveal() -> str:
    """Return the reveal of a question that was answered rightly, as SVG."""
    pack = read_pack(PACK).pack
    assert pack is not None
    first = next(item for item in pack.items if item.question.startswith(SHOWN))
    pack = credited(Pack(pack.title, (first, *(item for item in pack.playable if item is not first)), path=pack.path))
    with tempfile.TemporaryDirectory() as folder:
        places = Places(Path(folder), Path(folder))
        app = QuizApp(places, first=(Setup((pack,), 10, file_order=True), 7), clock=lambda: 0.0)
        async with app.run_test(size=(80, 24)) as pilot:
            await pilot.pause()
            deal = app.screen.state.deal  # type: ignore[attr-defined]
            await pilot.press(str(min(deal.right) + 1))
            await pilot.pause()
            return standing_alone(app.export_screenshot(title="quotequiz"))


async def review() -> str:
    """Return a draft in review, two decisions on, as SVG."""
    pack = read_pack(PACK).pack
    assert pack is not None
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "questions" / PACK.name
        path.parent.mkdir()
        shutil.copytree(PACK.parent.parent / "seeds", Path(folder) / "seeds")
        drafts = replace(pack, items=tuple(replace(item, draft=True) for item in pack.items), path=path)
        path.write_bytes(edited(PACK.read_bytes(), drafts))
        app = QuizApp(Places(Path(folder), Path(folder)), review=Review(path, path.read_bytes(), drafts))
        async with app.run_test(size=(80, 24)) as pilot:
            await pilot.press("a", "x")
            await pilot.pause()
            return standing_alone(app.export_screenshot(title="quotequiz"))


def standing_alone(svg: str) -> str:
    """Return the picture without the web fonts that it would load: any fixed-width font will do."""
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)
    return re.sub(r"font-family: ?Fira Code, ?monospace", "font-family: Fira Code, DejaVu Sans Mono, monospace", svg)


if __name__ == "__main__":
    main()
