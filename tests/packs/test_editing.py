"""Edits by splices: what was meant is read, and every other byte is as it was."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.errors import QuizError
from quiz.packs.editing import edited
from quiz.packs.item import Difficulty, Item, Kind, Option, Origin, Pack, Source
from quiz.packs.reading import read_bytes
from quiz.packs.writing import write_pack
from tests.packs.test_writing import any_item

PACK = """\
# A pack of mine.
format: 1
pack:
  title: Stunts   # not final
questions:
# Those of the first lesson.

# about a
- id: a   # keep this id
  # inside
  question: Who jumps?   # ask Ada
  answer: Tom
  distractors:
  - Ann    # too easy?
  - Joe
  x-note: {mine: yes}
  draft: true   # look at the date

# Those of the second lesson.

- id: b
  question: >-
    Who falls,
    and who flies?
  answer: Tom
  distractors: [Ann,   Joe]
  draft: true
  # said twice in the text

# about c
- draft: true
  id: c
  question: Who lands?
  answer: {text: Tom, why: He does.}
  distractors: [Ann, {text: Joe, why: He stays.}]
"""


def read(text: str | bytes) -> Pack:
    found = read_bytes(text if isinstance(text, bytes) else text.encode(), may_be_empty=True)
    assert found.pack is not None, found.problems
    return found.pack


def lines_changed(text: str, change: Callable[[Pack], Pack]) -> tuple[list[str], list[str]]:
    """Return the lines that the edit took out, and those that it put in."""
    from difflib import ndiff

    after = edited(text.encode(), change(read(text))).decode()
    assert read(after) == change(read(text))
    found = list(ndiff(text.split("\n"), after.split("\n")))
    return [line[2:] for line in found if line[0] == "-"], [line[2:] for line in found if line[0] == "+"]


def one_item(place: int, **changes: object) -> Callable[[Pack], Pack]:
    def change(pack: Pack) -> Pack:
        items = list(pack.items)
        items[place] = replace(items[place], **changes)  # type: ignore[arg-type]
        return replace(pack, items=tuple(items))

    return change


def with_items(items: tuple[Item, ...]) -> Callable[[Pack], Pack]:
    return lambda pack: replace(pack, items=items)


def without(*places: int) -> Callable[[Pack], Pack]:
    return lambda pack: replace(pack, items=tuple(one for at, one in enumerate(pack.items) if at not in places))


class TestAnItem:
    def test_accepting_takes_out_its_line_and_no_comment(self) -> None:
        assert lines_changed(PACK, one_item(0, draft=False)) == (
            ["  draft: true   # look at the date"],
            ["  # look at the date"],
        )
        assert lines_changed(PACK, one_item(1, draft=False)) == (["  draft: true"], [])

    def test_the_key_behind_the_dash_gives_its_place_to_the_next(self) -> None:
        assert lines_changed(PACK, one_item(2, draft=False)) == (["- draft: true", "  id: c"], ["- id: c"])

    def test_a_new_text_leaves_the_comment_beside_it(self) -> None:
        changed = lines_changed(PACK, one_item(0, question="Who runs?"))
        assert changed == (["  question: Who jumps?   # ask Ada"], ["  question: Who runs?   # ask Ada"])

    def test_a_long_text_does_not_swallow_the_comment(self) -> None:
        text = "Who runs all the way over the roofs of the old town of Tangier? Say his name. And his first name."
        _, added = lines_changed(PACK, one_item(0, question=text))
        assert added == [
            "  question: >-   # ask Ada",
            "    Who runs all the way over the roofs of the old town of Tangier?",
            "    Say his name.",
            "    And his first name.",
        ]

    def test_one_distractor_is_one_line(self) -> None:
        options = (Option("Tom", True), Option("Ann"), Option("Sue"))
        assert lines_changed(PACK, one_item(0, options=options)) == (["  - Joe"], ["  - Sue"])
        assert lines_changed(PACK, one_item(1, options=options)) == (
            ["  distractors: [Ann,   Joe]"],
            ["  distractors: [Ann,   Sue]"],
        )

    def test_options_come_and_go_in_the_style_of_the_list(self) -> None:
        more = (Option("Tom", True), Option("Ann"), Option("Joe"), Option("Sue", why="No."))
        assert lines_changed(PACK, one_item(0, options=more)) == ([], ["  - {text: Sue, why: No.}"])
        fewer = (Option("Tom", True), Option("Joe"))
        assert lines_changed(PACK, one_item(0, options=fewer)) == (["  - Ann    # too easy?"], ["  # too easy?"])
        assert lines_changed(PACK, one_item(1, options=fewer))[1] == ["  distractors: [Joe]"]

    def test_a_key_that_was_not_there_stands_where_our_writer_puts_it(self) -> None:
        assert lines_changed(PACK, one_item(1, explanation="The film says so.")) == (
            [],
            ["  explanation: The film says so."],
        )
        assert lines_changed(PACK, one_item(1, context="Films")) == ([], ["  context: Films"])

    def test_keys_of_others_stay(self) -> None:
        change = one_item(0, tags=("a",), source=Source("The Post"), difficulty=Difficulty.EASY)
        assert lines_changed(PACK, change) == ([], ["  source: The Post", "  difficulty: easy", "  tags: [a]"])

    def test_in_braces(self) -> None:
        text = "format: 1\nquestions:\n- {id: a, question: Who?, answer: b, distractors: [c, d], draft: true}  # so\n"
        assert lines_changed(text, one_item(0, draft=False, context="Films", tags=("x: y",)))[1] == [
            '- {id: a, context: Films, question: Who?, answer: b, distractors: [c, d], tags: ["x: y"]}  # so'
        ]

    def test_a_source_key_by_key(self) -> None:
        text = PACK.replace(
            "  # said twice", "  source:\n    title: T   # ours\n    # where\n    date: 1900\n  # said twice"
        )
        change = one_item(1, source=Source(title="U", publisher="P"))
        assert lines_changed(text, change) == (
            ["    title: T   # ours", "    date: 1900"],
            ["    title: U   # ours", "    publisher: P"],
        )


class TestTheList:
    def test_a_removed_item_takes_its_own_comments_along(self) -> None:
        gone, added = lines_changed(PACK, without(1))
        assert added == []
        assert [line for line in gone if "#" in line] == ["  # said twice in the text"]
        assert [line for line in lines_changed(PACK, without(2))[0] if "#" in line] == ["# about c"]

    def test_no_two_blank_lines_are_left_between_items(self) -> None:
        for places in ([0], [1], [2], [0, 1], [1, 2]):
            after = edited(PACK.encode(), without(*places)(read(PACK))).decode()
            assert "\n\n\n" not in after and not after.endswith("\n\n")

    def test_the_comment_that_heads_the_list_stays(self) -> None:
        text = "format: 1\nquestions:\n# Easy ones\n" + PACK.split("# about a\n")[1]
        assert "# Easy ones" in edited(text.encode(), without(0)(read(text))).decode()

    def test_the_last_one_leaves_an_empty_list_and_the_next_one_fills_it(self) -> None:
        pack = read(PACK)
        empty = edited(PACK.encode(), replace(pack, items=()))
        assert b"questions: []\n# Those of the first lesson.\n" in empty
        again = edited(empty, pack).decode()
        assert read(again) == pack
        assert "questions:\n- id: a\n" in again and "Those of the second lesson" in again

    @pytest.mark.parametrize(
        "text",
        ["format: 1\n", "format: 1\nquestions:\n", "format: 1\nquestions:   # none yet\n", "format: 1\nquestions: []"],
    )
    def test_the_first_item_of_a_pack(self, text: str) -> None:
        after = edited(text.encode(), replace(read(text), items=read(PACK).items[1:2])).decode()
        assert after.startswith(text.replace("[]", "").rstrip())
        assert "questions:" in after and read(after).items == read(PACK).items[1:2]

    def test_a_new_item_stands_behind_the_one_it_follows(self) -> None:
        new = Item("new", "Who stays?", (Option("Ann", True), Option("Tom")))
        lines = ["- id: new", "  question: Who stays?", "  answer: Ann", "  distractors: [Tom]", ""]
        items = read(PACK).items
        for place in range(4):
            more = (*items[:place], new, *items[place:])
            gone, added = lines_changed(PACK, with_items(more))
            assert gone == [] and sorted(added) == sorted(lines)

    def test_an_item_that_moves_takes_its_lines_along(self) -> None:
        pack = read(PACK)
        after = edited(PACK.encode(), replace(pack, items=(pack.items[2], *pack.items[:2]))).decode()
        assert sorted(after.split("\n")) == sorted(PACK.split("\n"))
        assert after.index("# about c\n- draft") < after.index("- id: a")


class TestTheHead:
    def test_rejected_ids(self) -> None:
        assert lines_changed(PACK, lambda pack: replace(pack, skip=("g-1",))) == ([], ["  skip: [g-1]"])
        flow = PACK.replace("pack:", "pack:\n  skip: [g-1]   # bad")
        assert lines_changed(flow, lambda pack: replace(pack, skip=("g-1", "g-2")))[1] == ["  skip: [g-1, g-2]   # bad"]
        block = PACK.replace("pack:", "pack:\n  skip:\n    - g-1   # bad")
        assert lines_changed(block, lambda pack: replace(pack, skip=("g-1", "g-2"))) == ([], ["    - g-2"])

    @pytest.mark.parametrize("head", ["", "pack: {}\n", "pack: {language: en}\n"])
    def test_a_head_that_was_not_there(self, head: str) -> None:
        text = "format: 1\n" + head + "questions:" + PACK.split("questions:")[1]
        after = edited(text.encode(), replace(read(text), skip=("g-1",), title="New")).decode()
        assert after.count("language") == head.count("language")
        assert after.endswith(text.split("questions:")[1])

    def test_title_and_licence(self) -> None:
        gone, added = lines_changed(PACK, lambda pack: replace(pack, title="Falls: all", licence="MIT"))
        assert added == ['  title: "Falls: all"   # not final', "  licence: MIT"]
        assert len(gone) == 1


class TestTheFile:
    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
    @pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
    def test_mark_and_ends_of_lines_stay(self, end: str, mark: bytes) -> None:
        data = mark + PACK.replace("\n", end).encode()
        pack = read(data)
        meant = replace(pack, skip=("b",), items=(replace(pack.items[0], tags=("x",)), pack.items[2]))
        after = edited(data, meant)
        assert after.startswith(mark + b"# A pack")
        assert re.sub(end, "", after.decode()).count("\n") == 0 == re.sub(end, "", after.decode()).count("\r")

    def test_a_file_without_an_end_of_its_last_line(self) -> None:
        data = PACK.removesuffix("\n").encode()
        new = Item("new", "Who stays?", (Option("Ann", True), Option("Tom")))
        after = edited(data, replace(read(data), items=(*read(data).items, new)))
        assert after.startswith(data + b"\n\n- id: new\n") and not after.endswith(b"\n")

    def test_nothing_meant_nothing_done(self) -> None:
        assert edited(PACK.encode(), read(PACK)) == PACK.encode()

    def test_a_pack_with_errors_is_refused(self) -> None:
        with pytest.raises(QuizError, match="has errors"):
            edited(PACK.replace("Who jumps?", "&a Who").encode(), read(PACK))

    def test_what_no_file_can_hold_is_refused_and_not_written(self) -> None:
        with pytest.raises(QuizError, match="left as it is"):
            edited(PACK.encode(), one_item(0, question=" ")(read(PACK)))


# -- Any pack, any edit ------------------------------------------------------------------------------------------------

_TEXTS = st.sampled_from(
    ("Ann", "it's: so", "no", "12:30", "a, b", "[x]", "# no comment", "long " * 9, "One. " * 20 + "End.", "a 'b' \"c\"")
)


@st.composite
def _anything_meant(draw: st.DrawFn, pack: Pack) -> Pack:
    """Some other pack that one could want in place of this one."""
    items: list[Item] = []
    for item in pack.items:
        what = draw(st.sampled_from(("keep", "keep", "accept", "remove", "change")))
        if what == "accept":
            items.append(replace(item, draft=False))
        elif what == "change":
            items.append(draw(_anything_changed(item)))
        elif what == "keep":
            items.append(item)
    if draw(st.integers(0, 4)) == 0:
        items = draw(st.permutations(items))
    new = Item("new", "Something new?", (Option("yes", True), Option("no", why="No: never.")), tags=("n",))
    if draw(st.booleans()):
        items.insert(draw(st.integers(0, len(items))), new)
    skip = (*pack.skip, "gone") if draw(st.booleans()) else pack.skip
    return replace(pack, items=tuple(items), skip=skip, licence=draw(st.sampled_from((pack.licence, None, "MIT: so"))))


@st.composite
def _anything_changed(draw: st.DrawFn, item: Item) -> Item:
    if draw(st.booleans()):
        item = replace(item, question=draw(_TEXTS) + item.id)
    if draw(st.booleans()):
        item = replace(item, explanation=draw(st.none() | _TEXTS))
    if draw(st.booleans()):
        item = replace(item, tags=tuple(draw(st.lists(_TEXTS, max_size=3))))
    if draw(st.booleans()):
        item = replace(item, source=draw(st.none() | st.builds(Source, _TEXTS, _TEXTS)))
    if draw(st.booleans()):
        item = replace(item, origin=Origin("r", "1", "h", tuple(draw(st.lists(_TEXTS, max_size=3)))))
    if draw(st.booleans()):
        wrong = draw(st.lists(_TEXTS, min_size=1, max_size=5, unique=True))
        options = [Option(f"the {text}".strip(), why=draw(st.none() | _TEXTS)) for text in wrong]
        item = replace(item, options=(Option("right", True), *options), kind=Kind.CHOICE, fixed=draw(st.booleans()))
    return replace(item, draft=draw(st.booleans()))


@settings(max_examples=150)
@given(st.data())
def test_any_edit_of_what_our_writer_wrote(data: st.DataObject) -> None:
    folded = lambda item: " ".join(item.question.casefold().split())  # noqa: E731 - Hypothesis wants a function here
    items = data.draw(st.lists(any_item(), max_size=4, unique_by=(lambda item: item.id, folded)))
    text = write_pack(Pack("T", tuple(items), skip=("x",)))
    pack = read(text)
    meant = data.draw(_anything_meant(pack))
    assert read(edited(text.encode(), meant)) == meant


@st.composite
def _by_hand(draw: st.DrawFn) -> str:
    """A pack as people write them: every style, and a comment with a number of its own wherever one may stand."""
    count = iter(range(1000))
    lines: list[str] = []

    def comment(indent: str = "") -> None:
        if draw(st.integers(0, 3)) == 0:
            lines.append(f"{indent}# c{next(count)}.")

    def tail() -> str:
        return f"   # c{next(count)}." if draw(st.integers(0, 3)) == 0 else ""

    def blank() -> None:
        lines.extend([""] * draw(st.integers(0, 2)))

    comment()
    lines.append("format: 1" + tail())
    head = draw(
        st.sampled_from(
            (
                [],
                ["pack: {title: T, skip: [a]}"],
                ["pack:", "    title: T", "    skip:", "    - a"],
                ["pack:", "  skip: [a, b]", "  licence: CC0"],
            )
        )
    )
    lines += [line + tail() for line in head]
    number = draw(st.integers(0, 4))
    if number == 0:
        lines.append(draw(st.sampled_from(("questions:", "questions: []", "questions: [ ]"))) + tail())
    else:
        lines.append("questions:" + tail())
    outer = draw(st.sampled_from(("", "  ")))
    gap = draw(st.sampled_from(("- ", "-   ")))
    spaced = draw(st.booleans())
    for place in range(number):
        if spaced:
            blank()
            comment()
            blank()
        comment()
        if draw(st.integers(0, 5)) == 0:
            lines.append(
                f"{outer}{gap}{{id: i{place}, question: Q{place}?, answer: a, distractors: [b, c], draft: true}}"
                + tail()
            )
            continue
        inner = outer + " " * len(gap)
        keys = _keys_by_hand(draw, place)
        if draw(st.booleans()):
            keys = draw(st.permutations(keys))
        for index, key in enumerate(keys):
            if index:
                comment(inner)
            first, *more = key
            opener = outer + gap if index == 0 else inner
            no_tail = first.endswith(("'", "b\\")) and more
            lines.append(opener + first + ("" if no_tail else tail()))
            lines += [inner + line + (tail() if "- " in line else "") for line in more]
        comment(inner)
    end = draw(st.sampled_from(("", "\n", "\n\n# end\n", "\nx-mine: 1\n")))
    return "\n".join(lines) + end


def _keys_by_hand(draw: st.DrawFn, place: int) -> list[list[str]]:
    """The keys of one item, each as its lines, without the indent."""
    keys = [
        [f"id: i{place}"],
        draw(
            st.sampled_from(
                (
                    [f"question: Q{place}?"],
                    [f"question: 'It''s Q{place}?'"],
                    ["question: >-", f"  Is it Q{place}", "  or so?"],
                    ["question: |", f"  Is it Q{place}?"],
                    ["question:", f"    Is it Q{place}?"],
                )
            )
        ),
        draw(st.sampled_from((["answer: a"], ["answer: {text: a, why: so}"], ["answer:", "  text: a"]))),
        draw(
            st.sampled_from(
                (
                    ["distractors: [b, c]"],
                    ["distractors:", "- b", "- c"],
                    ["distractors:", "   - b", "   - {text: c, why: no}"],
                    ["distractors: [b,", "  {text: c, pin: yes} ]"],
                )
            )
        ),
        ["draft: true"],
    ]
    more = (
        ["explanation: As it is."],
        ["tags: [x, y]"],
        ["tags:", "  - x"],
        ["x-note: {a: b}"],
        ["source: {title: T, date: 1900}"],
        ["source:", "    title: T", "    x-seen: yes", "    date: 1900"],
        ["quote: |", "  Said.", "  Twice."],
    )
    chosen = draw(st.lists(st.sampled_from(more), max_size=3, unique_by=lambda key: key[0].split(":")[0]))
    return keys + chosen


_NUMBERED = re.compile(r"# c\d+\.")


@settings(max_examples=400)
@given(st.data())
def test_any_edit_of_what_people_wrote(data: st.DataObject) -> None:
    text = data.draw(_by_hand())
    pack = read(text)
    meant = data.draw(_anything_meant(pack))
    after = edited(text.encode(), meant).decode()
    assert read(after) == meant
    old, new = ([item.id for item in one.items] for one in (pack, meant))
    moved = [one for one in old if one in new] != [one for one in new if one in old]
    # Lines of items that changed, of those that went, and of the head may differ; all others are there, in order.
    same = {item.id: item for item in meant.items}
    lines, free = text.split("\n"), set[int]()
    first = next((item.lines[0] for item in pack.items if item.lines), len(lines) + 1)
    for item in pack.items:
        assert item.lines is not None
        if same.get(item.id) != item:
            free |= set(range(item.lines[0], item.lines[1] + 1))
    if meant.skip != pack.skip or meant.licence != pack.licence or not pack.items or not meant.items:
        free |= set(range(1, first))
    fixed = [line for number, line in enumerate(lines, 1) if number not in free and line.strip()]
    kept = [line for line in fixed if not line.lstrip().startswith("#")]
    if not moved:
        assert _in_order(kept, after.split("\n"))
    else:
        assert set(kept) <= set(after.split("\n"))
    # Of the comments only those go that belong to an item that went (or was written anew where it went).
    if not moved and set(old) <= set(new):
        assert sorted(_NUMBERED.findall(after)) == sorted(_NUMBERED.findall(text))


def _in_order(part: Sequence[str], whole: Sequence[str]) -> bool:
    rest = iter(whole)
    return all(line in rest for line in part)


def test_a_pack_of_a_thousand_items_is_edited_item_by_item(tmp_path: Path) -> None:
    items = tuple(
        Item(f"i{n}", f"Which is {n}?", (Option(f"a{n}", True), Option("b"), Option("c")), draft=True)
        for n in range(1000)
    )
    text = write_pack(Pack("T", items))
    meant = replace(read(text), items=tuple(replace(one, draft=False) for one in items[::2]), skip=("i1",))
    after = edited(text.encode(), meant).decode()
    assert after == write_pack(meant)
