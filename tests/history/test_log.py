import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quiz.game.round import Answered, Asked, Choose, Command, Ended, Event, Marked, Next, Phase, RefusedCommand, Skip
from quiz.history.kept import KeptRound
from quiz.history.log import (
    Best,
    RoundLog,
    best_rounds,
    decode,
    encode,
    last_played,
    last_seen,
    replay,
    unfinished,
)
from quiz.packs.item import Difficulty, Item, Kind, Option, Origin, Proof, Source
from tests.game.examples import began, choice, commands, items, several

FULL = Item(
    id="full",
    question="Was <b>[/bold]</b> “quoted”?\n月",
    options=(Option("yes", right=True, why="so it is"), Option("no", pin=True)),
    kind=Kind.TRUE_FALSE,
    fixed=True,
    context="A context",
    explanation="Because.",
    quote="It was.",
    source=Source(title="T", file="t.txt", span=(3, 9), sha256="ab"),
    also=(Proof("Also.", Source(url="https://example.org", span=(0, 5))),),
    difficulty=Difficulty.HARD,
    tags=("a", "b"),
    origin=Origin("count", "1", "h", ("x",)),
    draft=True,
    allow=("W301",),
)


def clock_from(start: float) -> Callable[[], float]:
    ticks = iter(range(10_000))
    return lambda: start + next(ticks)


def played(
    folder: Path, some: list[Item], given: list[Command], at: float = 0.0, again_of: str | None = None
) -> KeptRound:
    start = began(some, at)
    kept = KeptRound.start(type(start)(start.at, start.mode, start.seed, start.deals, again_of), folder, clock_from(at))
    for command in given:
        kept.do(command)
    return kept


def files(folder: Path) -> list[str]:
    return sorted(path.name.split(".", 1)[1] for path in folder.iterdir())


@pytest.mark.parametrize(
    "event",
    [
        began([choice(), several(), FULL], at=1.5),
        Marked(1.0, frozenset({3, 1})),
        Answered(2.0, 0, frozenset({1}), True, 100, 1, 0.5, "moon/a"),
        Answered(2.0, 0, frozenset(), False, 0, 0, 0.5, "moon/a"),
        Asked(3.0, 1),
        Ended(4.0),
    ],
    ids=lambda event: type(event).__name__,
)
def test_an_event_survives_its_line(event: Event) -> None:
    line = encode(event)
    assert line.endswith("\n")
    assert line.count("\n") == 1
    assert decode(line) == event


@pytest.mark.parametrize(
    "line", ["", "{", "[]", "7", "{}", '{"event":"flew"}', '{"event":"asked"}', '{"event":"began","deals":[{}]}']
)
def test_what_is_no_event_is_refused_as_a_value(line: str) -> None:
    with pytest.raises(ValueError, match="not an event"):
        decode(line)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(st.lists(items, min_size=1, max_size=3), st.lists(commands, max_size=15))
def test_the_log_replayed_is_the_round_as_it_stands(
    tmp_path_factory: pytest.TempPathFactory, some: list[Item], given: list[Command]
) -> None:
    folder = tmp_path_factory.mktemp("rounds")
    kept = played(folder, some, [])
    for command in given:
        try:
            kept.do(command)
        except RefusedCommand:
            continue
        (path,) = folder.iterdir()
        assert replay(path) == kept.state
    kept.leave()


def test_an_answer_is_on_disk_when_the_command_returns(tmp_path: Path) -> None:
    kept = played(tmp_path, [choice()], [Skip()])
    (path,) = tmp_path.iterdir()
    assert '"event":"answered"' in path.read_text(encoding="utf-8").splitlines()[-1]
    kept.leave()


def test_a_line_torn_by_a_crash_ends_the_tale_and_is_dropped_when_the_round_goes_on(tmp_path: Path) -> None:
    kept = played(tmp_path, [choice("a"), choice("b")], [Skip(), Next()])
    kept.leave()
    (path,) = tmp_path.iterdir()
    whole = path.read_bytes()
    path.write_bytes(whole + b'{"event":"answered","at":3.0,"ind')
    assert replay(path).index == 1
    again = KeptRound.resume(path, clock_from(100))
    again.do(Skip())
    assert replay(path) == again.state
    assert path.read_bytes().startswith(whole)
    again.leave()


def test_a_torn_letter_is_no_obstacle(tmp_path: Path) -> None:
    played(tmp_path, [choice("月")], [Skip()]).leave()
    (path,) = tmp_path.iterdir()
    path.write_bytes(path.read_bytes() + '{"event":"月'.encode()[:-1])
    assert [found.round.phase for found in unfinished(tmp_path)] == [Phase.REVEALED]


def test_a_round_that_was_left_goes_on_at_its_next_question(tmp_path: Path) -> None:
    played(tmp_path, [choice("a"), choice("b"), choice("c")], [Skip(), Next(), Skip()]).leave()
    (found,) = unfinished(tmp_path)
    kept = KeptRound.resume(found.path, clock_from(500))
    assert (kept.state.index, kept.state.phase, kept.state.asked_at) == (2, Phase.ASKING, 500)
    kept.leave()


def test_a_round_that_was_left_in_mid_question_asks_it_anew(tmp_path: Path) -> None:
    played(tmp_path, [choice("a"), several("b")], [Skip(), Next(), Choose(0)]).leave()
    (found,) = unfinished(tmp_path)
    kept = KeptRound.resume(found.path, clock_from(500))
    assert (kept.state.index, kept.state.marked, kept.state.asked_at) == (1, frozenset(), 500)
    kept.leave()


def test_a_round_that_was_cut_off_in_its_last_reveal_ends_when_it_is_taken_up(tmp_path: Path) -> None:
    played(tmp_path, [choice()], [Skip()]).leave()
    (found,) = unfinished(tmp_path)
    kept = KeptRound.resume(found.path, clock_from(500))
    assert kept.state.phase is Phase.DONE
    assert list(unfinished(tmp_path)) == []


def test_a_round_that_another_game_plays_is_not_offered_and_cannot_be_taken(tmp_path: Path) -> None:
    kept = played(tmp_path, [choice("a"), choice("b")], [Skip()])
    assert list(unfinished(tmp_path)) == []
    (path,) = tmp_path.iterdir()
    with pytest.raises(OSError):
        KeptRound.resume(path, clock_from(0))
    kept.leave()
    assert len(list(unfinished(tmp_path))) == 1


def test_an_ended_round_is_not_offered(tmp_path: Path) -> None:
    played(tmp_path, [choice()], [Skip(), Next()])
    assert files(tmp_path) == ["jsonl"]
    assert list(unfinished(tmp_path)) == []


def test_the_latest_round_is_offered_first(tmp_path: Path) -> None:
    for at in (1000.0, 3000.0, 2000.0):
        played(tmp_path, [choice("a"), choice("b")], [Skip()], at=at).leave()
    assert [found.round.began.at for found in unfinished(tmp_path)] == [3000.0, 2000.0, 1000.0]


def test_a_round_that_was_left_before_its_first_answer_leaves_nothing(tmp_path: Path) -> None:
    played(tmp_path, [several()], [Choose(0)]).leave()
    assert files(tmp_path) == []


@pytest.mark.parametrize(
    "text",
    ["", "nonsense\n", '{"event":"asked","at":1.0,"index":0}\n', "\x00\n", '{"event":"began"}\n'],
    ids=["empty", "nonsense", "headless", "nul", "hollow"],
)
def test_a_file_that_is_no_log_is_passed_over_by_every_reader(tmp_path: Path, text: str) -> None:
    for name in ("20300101T000000Z-0.open.jsonl", "20300101T000000Z-1.jsonl"):
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "20300101T000000Z-2.jsonl").write_bytes(b"\xff\xfe\n")
    assert list(unfinished(tmp_path)) == []
    assert last_seen(tmp_path) == {}
    assert best_rounds(tmp_path) == {}
    assert last_played(tmp_path) == ()
    with pytest.raises(ValueError):
        KeptRound.resume(tmp_path / "20300101T000000Z-0.open.jsonl", clock_from(0))
    # It is let go of again: another try finds the same, not a lock.
    with pytest.raises(ValueError):
        KeptRound.resume(tmp_path / "20300101T000000Z-0.open.jsonl", clock_from(0))


def test_without_a_folder_nothing_was_played(tmp_path: Path) -> None:
    missing = tmp_path / "missing"
    assert (list(unfinished(missing)), last_seen(missing), best_rounds(missing)) == ([], {}, {})
    assert last_played(missing) == ()


def test_what_was_seen_is_told_with_its_latest_time_also_from_a_round_that_is_open(tmp_path: Path) -> None:
    played(tmp_path, [choice("a"), choice("b")], [Skip(), Next(), Skip(), Next()], at=100.0)
    played(tmp_path, [choice("a"), choice("c")], [Skip()], at=200.0).leave()
    assert last_seen(tmp_path) == {"moon/a": 200.0, "moon/b": 102.0}


def test_the_best_round_is_the_largest_share_then_the_longest_and_only_whole_rounds_count(tmp_path: Path) -> None:
    def right(item: Item) -> Command:
        return Choose(min(began([item]).deals[0].right))

    a, b = choice("a"), choice("b")
    played(tmp_path, [a, b], [right(a), Next(), Skip(), Next()], at=1.0)
    assert best_rounds(tmp_path) == {"moon": Best(1, 2)}
    played(tmp_path, [a], [right(a), Next()], at=2.0)
    assert best_rounds(tmp_path) == {"moon": Best(1, 1)}
    played(tmp_path, [a, b], [right(a), Next(), right(b), Next()], at=3.0)
    assert best_rounds(tmp_path) == {"moon": Best(2, 2)}
    played(tmp_path, [a, b, a], [right(a), Next(), right(b), Next(), right(a), Next()], at=4.0, again_of="mistakes")
    played(tmp_path, [a, b, a], [right(a), Next(), right(b)], at=5.0).leave()
    assert best_rounds(tmp_path) == {"moon": Best(2, 2)}


def test_the_pack_played_last_is_that_of_the_latest_round(tmp_path: Path) -> None:
    for at, path in ((10.0, "/packs/old.yaml"), (20.0, "/packs/new.yaml")):
        start = began([choice()], at)
        deals = tuple(type(deal)(deal.item, deal.order, deal.pack, deal.title, path) for deal in start.deals)
        kept = KeptRound.start(type(start)(at, "classic", 1, deals), tmp_path, clock_from(at))
        kept.do(Skip())
        kept.leave()
    assert last_played(tmp_path) == (Path("/packs/new.yaml"),)


def test_where_the_log_cannot_be_made_the_round_goes_on_and_says_why(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    kept = played(blocked / "rounds", [choice()], [Skip(), Next()])
    assert kept.state.phase is Phase.DONE
    assert kept.lost
    assert "Traceback" not in kept.lost


def test_where_the_disk_is_full_in_mid_round_the_round_goes_on_and_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = played(tmp_path, [choice("a"), choice("b")], [Skip(), Next()])

    def full(log: RoundLog, *events: Event) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(RoundLog, "append", full)
    kept.do(Skip())
    kept.do(Next())
    assert kept.lost == "No space left on device"
    assert (kept.state.phase, len(kept.state.answers)) == (Phase.DONE, 2)
    kept.leave()


def test_where_the_log_cannot_be_renamed_the_end_is_the_end_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = played(tmp_path, [choice()], [Skip()])

    def refuse(log: RoundLog, *, ended: bool = False) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(RoundLog, "close", refuse)
    kept.do(Next())
    assert (kept.state.phase, kept.lost) == (Phase.DONE, "Permission denied")


def test_a_round_that_is_not_meant_to_be_kept_leaves_no_file_and_has_lost_nothing(tmp_path: Path) -> None:
    kept = KeptRound.start(began([choice()]), None, clock_from(0))
    kept.do(Skip())
    kept.leave()
    assert (kept.lost, list(tmp_path.glob("*.jsonl"))) == (None, [])


def test_the_log_is_lines_of_json_that_other_programs_can_read(tmp_path: Path) -> None:
    played(tmp_path, [choice()], [Skip(), Next()])
    (path,) = tmp_path.iterdir()
    names = [json.loads(line)["event"] for line in path.read_text(encoding="utf-8").splitlines()]
    assert names == ["began", "answered", "ended"]


@pytest.mark.parametrize(
    "line",
    [
        '{"event":"answered","at":"x","index":0,"chosen":[],"right":true,"points":1,"streak":1,"seconds":1,"key":"a/b"}',
        '{"event":"answered","at":1,"index":0,"chosen":[],"right":true,"points":1,"streak":1,"seconds":1,"key":["a"]}',
        '{"event":"answered","at":' + "[" * 100_000,
    ],
    ids=["time", "key", "brackets"],
)
def test_a_log_that_somebody_garbled_is_passed_over(tmp_path: Path, line: str) -> None:
    (tmp_path / "20260101T000000Z-00000000.jsonl").write_text(line + "\n", encoding="utf-8")
    assert last_seen(tmp_path) == {}
    assert best_rounds(tmp_path) == {}
    assert list(unfinished(tmp_path)) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are of Unix")
def test_a_pipe_among_the_logs_is_not_waited_for(tmp_path: Path) -> None:
    for name in ("20260101T000000Z-00000000.jsonl", "20260101T000000Z-00000001.open.jsonl"):
        os.mkfifo(tmp_path / name)
    assert last_seen(tmp_path) == {}
    assert list(unfinished(tmp_path)) == []
