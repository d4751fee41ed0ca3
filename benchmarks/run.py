"""The ratios that the program is held to; README.md beside this file says what each means."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from measuring import Row, command, compare, work

ROOT = Path(__file__).parents[1]
QUIZ = "from quiz.cli.main import main; main()"


def start(folder: Path, texts: Path) -> Iterator[Row]:
    """A command that does nothing."""
    yield compare(
        "quiz --help", command("-c", QUIZ, "--help"), "import typer", command("-c", "import typer"), 1.3, runs=15
    )


def read(folder: Path, texts: Path) -> Iterator[Row]:
    """A pack, with all positions."""
    import yaml

    from quiz.packs.reading import read_bytes

    def drain(data: bytes) -> None:
        for _ in yaml.parse(data, yaml.CLoader):
            pass

    for items, runs in ((1_000, 9), (10_000, 5)):
        pack = _pack(folder, items)
        data = pack.read_bytes()
        if read_bytes(data, pack).pack is None:
            raise SystemExit("the pack of the benchmark cannot be read")
        yield compare(
            f"reading {items:,} items",
            work(partial(read_bytes, data, pack)),
            "draining its events",
            work(partial(drain, data)),
            2.5,
            runs=runs,
        )


def check(folder: Path, texts: Path) -> Iterator[Row]:
    """All checks of a pack."""
    from quiz.packs.reading import read_bytes

    pack = _pack(folder, 1_000)
    data = pack.read_bytes()
    imports, reading = command("-c", "import typer, yaml"), work(partial(read_bytes, data, pack))
    yield compare(
        "quiz check on 1,000 items",
        command("-c", QUIZ, "check", str(pack)),
        "import typer, yaml, and the read",
        lambda: imports() + reading(),
        2,
        runs=9,
    )


def generate(folder: Path, texts: Path) -> Iterator[Row]:
    """Texts to items."""
    from quiz.generate import pipeline
    from quiz.generate.collect import articles
    from quiz.generate.collect import texts as collected
    from quiz.generate.language import MODELS, Parser

    documents, _ = articles(collected([str(texts)]).texts, folder / "pack.yaml")
    parser = Parser()
    parse = _model(MODELS)
    whole = [document.text.view for document in documents]
    yield compare(
        f"generate, {len(documents)} texts",
        work(lambda: pipeline.generate(documents, 1, parser)),
        "one pass of the parser",
        work(lambda: [parse(text) for text in whole]),
        3,
        runs=5,
    )


def _model(names: tuple[str, ...]) -> Callable[[str], object]:
    import spacy

    for name in names:
        if spacy.util.is_package(name):
            return spacy.load(name)
    raise SystemExit("the model is not installed: pip install -e '.[generate]'")


def _pack(folder: Path, items: int) -> Path:
    """Write a pack of items with all that items mostly have."""
    from quiz.packs.item import Difficulty, Item, Option, Pack
    from quiz.packs.writing import write_pack

    made = tuple(
        Item(
            id=f"item-{number}",
            question=f"Which of the mills on the river Tees was sold in the year {number}?",
            options=(
                Option(f"the mill number {number}", right=True),
                *(Option(f"the mill number {number + step}") for step in (1, 2, 3)),
            ),
            context="Mills of the north",
            explanation=f"It was sold to a family of millers in the year {number}.",
            difficulty=Difficulty.MEDIUM,
            tags=("mills", "dates"),
        )
        for number in range(items)
    )
    path = folder / f"mills-{items}.yaml"
    path.write_text(write_pack(Pack(f"{items} mills", made)), encoding="utf-8")
    return path


BENCHMARKS: dict[str, Callable[[Path, Path], Iterator[Row]]] = {
    one.__name__: one for one in (start, read, check, generate)
}


def main() -> int:
    """Run what the command line names, and print the table."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("names", nargs="*", metavar="NAME", help=f"{', '.join(BENCHMARKS)}; all of them without")
    arguments.add_argument("--texts", type=Path, default=ROOT / "seeds", help="what to generate from (the seeds)")
    given = arguments.parse_args()
    unknown = set(given.names) - set(BENCHMARKS)
    if unknown:
        arguments.error(f"no such name: {', '.join(sorted(unknown))}")
    # Of this checkout, in the processes too, whatever is installed.
    sys.path.insert(0, str(ROOT))
    os.environ["PYTHONPATH"] = str(ROOT)
    # Nobody who plays compiles the program anew at each start.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    met = True
    print(f"{'what':<28} {'seconds':>8}   {'against':<34} {'seconds':>8} {'ratio':>6} {'aim':>5}")
    with tempfile.TemporaryDirectory() as folder:
        for name in given.names or BENCHMARKS:
            for row in BENCHMARKS[name](Path(folder), given.texts):
                met = met and row.ratio <= row.aim
                mark = "" if row.ratio <= row.aim else "  missed"
                print(
                    f"{row.what:<28} {row.ours:8.3f}   {row.against:<34} {row.floor:8.3f} {row.ratio:6.2f} "
                    f"{row.aim:5.1f}{mark}",
                    flush=True,
                )
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
