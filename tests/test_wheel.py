"""What is installed: the packs and texts that come along, and nothing that should not."""

import subprocess
import sys
import tarfile
from pathlib import Path
from zipfile import ZipFile

import pytest

from quiz.packs.library import DESCRIPTIONS

ROOT = Path(__file__).parents[1]


def build(folder: Path, *options: str) -> Path:
    """Build into the folder, without a network, and return the wheel or sdist that was asked for last."""
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), *options, str(ROOT)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the sdist, and the wheel that was built from it."""
    folder = tmp_path_factory.mktemp("from-sdist")
    build(folder)
    return folder


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel that was built from the checkout."""
    return build(tmp_path_factory.mktemp("from-checkout"), "--wheel")


def names(wheel: Path) -> set[str]:
    with ZipFile(wheel) as archive:
        return {name for name in archive.namelist() if ".dist-info/" not in name}


def shipped(folder: str) -> set[str]:
    """Return the names of the files of a folder of the checkout that belong into a wheel."""
    return {path.name for path in (ROOT / folder).iterdir() if path.is_file() and not path.name.startswith(".")}


def test_the_wheel_has_every_pack_and_every_text(wheel: Path) -> None:
    inside = names(wheel)
    for folder in ("questions", "seeds"):
        prefix = f"quiz/_data/{folder}/"
        assert {name.removeprefix(prefix) for name in inside if name.startswith(prefix)} == shipped(folder)
    assert "mission-impossible.yaml" in shipped("questions")
    assert len(shipped("seeds") - {DESCRIPTIONS}) >= 5


def test_the_texts_are_there_to_the_byte(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        for name in shipped("seeds"):
            assert archive.read(f"quiz/_data/seeds/{name}") == (ROOT / "seeds" / name).read_bytes()


def test_the_wheel_has_what_the_program_reads(wheel: Path) -> None:
    assert {"quiz/packs/schema.json", "quiz/py.typed", "quiz/tui/quiz.tcss"} <= names(wheel)


def test_nothing_else_is_in_it(wheel: Path) -> None:
    inside = names(wheel)
    assert {name.split("/")[0] for name in inside} == {"quiz"}
    assert not [
        name for name in inside if any(part.startswith(".") or part == "__pycache__" for part in name.split("/"))
    ]


def test_the_sdist_builds_the_same_wheel(wheel: Path, both: Path) -> None:
    (from_sdist,) = both.glob("*.whl")
    assert names(from_sdist) == names(wheel)


def test_the_sdist_has_the_tests_and_no_dot_files(both: Path) -> None:
    (sdist,) = both.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        inside = {name.partition("/")[2] for name in archive.getnames()}
    assert {"tests/test_wheel.py", "questions/mission-impossible.yaml", "README.md", "LICENSE"} <= inside
    assert not [name for name in inside if name.startswith(".") and name != ".gitignore"]


def test_both_commands_are_the_same(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith("entry_points.txt")]
        scripts = archive.read(name).decode()
    assert scripts.split() == ["[console_scripts]", *"quiz = quiz.cli.main:main quotequiz = quiz.cli.main:main".split()]


_LIST = """
from pathlib import Path
from quiz.packs.library import entries
from quiz.packs.reading import read_pack
from quiz.packs.sources import Passage, passage

for entry in entries(Path("none")):
    quoted = [item for item in read_pack(entry.path).pack.items if item.source and item.source.file]
    found = all(isinstance(passage(item.quote, item.source, entry.path), Passage) for item in quoted)
    print(entry.name, entry.path.relative_to(Path.cwd()).parts[:2], len(quoted) > 0 and found)
"""


def test_the_installed_program_lists_its_packs_and_finds_their_texts(wheel: Path, tmp_path: Path) -> None:
    with ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", _LIST], cwd=tmp_path, capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    assert done.stderr == ""
    assert "mission-impossible ('quiz', '_data') True" in done.stdout.splitlines()
