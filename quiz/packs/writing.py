"""From a `Pack` to YAML that people like to edit, and that no YAML reader retypes.

`yaml.dump` wraps lines at 80 and leaves `y`, `1e3` and `0o17` bare, which a reader of YAML 1.1 or 1.2 turns into
something else. Here text is bare only where every reader agrees that it is text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quiz.packs.item import Item, Kind, Option, Pack, Source, derived_id

_LONG_LINE = 120
"""Characters; a longer source or origin is written key by key."""

_SHORT_OPTION = 20
"""Characters; a list whose options are all this short stands on one line."""

_PARAGRAPH = 80
"""Characters; a longer text of several sentences has one sentence a line, so that an edit shows as one line."""

_RETYPED = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"))
"""Words that YAML 1.1 or 1.2 takes for something else than text, in small letters."""

_BARE = re.compile(
    r"(?:[^\W\d_]"  # a letter opens: no indicator, no number, no sign of a number in any reader
    r"|\d[\d.,]* (?=[^\W\d_])(?!.*:))"  # or a number with a word after it: `12 men`, never a date or a time of day
    r"(?:[^\s:#]|(?<! )#|:(?! )| (?! |$))*(?<!:)"
)
_BARE_IN_FLOW = re.compile(r"[^,\[\]{}:#?&*!|>%@`\"']*")

_SENTENCE_END = re.compile(r"(?<=[.!?]) (?=\S)")

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}

_ESCAPED = re.compile(
    '["\\\\\x00-\x1f\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufffe\uffff]'
)
"""What stands as an escape: what YAML would refuse or fold, and what nobody would see in an editor."""

_JOINERS = "\u200c\u200d"
"""Persian and emoji are spelt with them, so they stay letters."""


def write_pack(pack: Pack) -> str:
    """Return the pack as YAML, the same bytes for the same pack, line feed at the end.

    Reading it gives the pack again. Keys of others (`x-…`) and comments are not part of a `Pack` and are not written.
    """
    head = [
        ("id", pack.id),
        ("title", pack.title),
        ("version", pack.version),
        ("language", pack.language),
        ("description", pack.description),
    ]
    lines = ["format: 1", "pack:"]
    for key, value in head:
        if value is not None:
            lines += _text_lines(key, value, "  ")
    if pack.authors:
        lines += _list_lines("authors", pack.authors, "  ")
    if pack.licence is not None:
        lines += _text_lines("licence", pack.licence, "  ")
    if pack.skip:
        lines += _list_lines("skip", pack.skip, "  ")
    if pack.resolve:
        parts = [(scalar(conflict, flow=True), scalar(file, flow=True)) for conflict, file in pack.resolve]
        lines += [f"  {line}" for line in _mapping_lines("resolve", parts)]
    if not pack.items:
        lines.append("questions: []")
        return "\n".join(lines) + "\n"
    lines.append("questions:")
    blocks = ["\n".join(item_lines(item)) for item in pack.items]
    return "\n".join(lines) + "\n" + "\n\n".join(blocks) + "\n"


def item_lines(item: Item) -> list[str]:
    """Return the item as the lines of one entry under `questions:`, without line feeds.

    An id that is only derived from the question is not written.
    """
    out: list[str] = []
    if item.id != derived_id(item.question):
        out += _text_lines("id", item.id)
    if item.context is not None:
        out += _text_lines("context", item.context)
    out += _text_lines("question", item.question)
    out += _option_lines(item)
    for key, text in (("explanation", item.explanation), ("quote", item.quote)):
        if text is not None:
            out += _text_lines(key, text)
    if item.source is not None:
        out += _source_lines(item.source)
    if item.also:
        out.append("also:")
        for proof in item.also:
            out += _text_lines("- quote", proof.quote)
            out += ["  " + line for line in _source_lines(proof.source)]
    if item.difficulty is not None:
        out.append(f"difficulty: {item.difficulty}")
    if item.tags:
        out += _list_lines("tags", item.tags)
    if item.origin is not None:
        origin = item.origin
        parts = [(key, scalar(getattr(origin, key), flow=True)) for key in ("recipe", "version", "hash")]
        if origin.spare:
            parts.append(("spare", _flow_list(origin.spare)))
        out += _mapping_lines("origin", parts)
    if item.draft:
        out.append("draft: true")
    if item.allow:
        out.append(f"x-allow: {_flow_list(item.allow)}")
    return [("- " if index == 0 else "  ") + line for index, line in enumerate(out)]


def scalar(text: str, *, flow: bool = False) -> str:
    """Return the text as a YAML scalar on one line: bare, in single or in double quotes; `flow` inside brackets or
    braces."""
    if (
        _BARE.fullmatch(text)
        and text.lower() not in _RETYPED
        and (not flow or _BARE_IN_FLOW.fullmatch(text))
        and not _has_escape(text)
    ):
        return text
    if '"' in text and "'" not in text and not _has_escape(text.replace('"', "")):
        return f"'{text}'"
    return '"' + _ESCAPED.sub(_escape, text) + '"'


def _has_escape(text: str) -> bool:
    return any(found[0] not in _JOINERS + '"' for found in _ESCAPED.finditer(text))


def _escape(found: re.Match[str]) -> str:
    char = found[0]
    if char in _JOINERS:
        return char
    return _ESCAPES.get(char) or (f"\\x{ord(char):02X}" if ord(char) < 256 else f"\\u{ord(char):04X}")


def _text_lines(key: str, text: str, indent: str = "") -> list[str]:
    sentences = _SENTENCE_END.split(text)
    if len(sentences) > 1 and len(text) > _PARAGRAPH and _folds_back(text):
        inner = indent + ("    " if key.startswith("- ") else "  ")
        return [f"{indent}{key}: >-", *(inner + sentence for sentence in sentences)]
    return [f"{indent}{key}: {scalar(text)}"]


def _folds_back(text: str) -> bool:
    """Say whether the text, broken at single spaces between sentences, is joined again by YAML as it was."""
    return text == text.strip() and "\t" not in text and not _has_escape(text.replace("\\", ""))


def _option_lines(item: Item) -> list[str]:
    if item.kind is Kind.TRUE_FALSE:
        (answer,) = item.answers
        return [f"answer: {_option(Option(answer.text.lower(), True, answer.why))}"]
    out: list[str] = []
    if item.fixed:
        out += _options_lines("choices", [Option(o.text, o.right, o.why, o.pin) for o in item.options])
    if item.kind is Kind.SEVERAL:
        answers = [Option(option.text) for option in item.answers] if item.fixed else list(item.answers)
        out += _options_lines("answers", answers)
    else:
        (answer,) = item.answers
        out.append(f"answer: {scalar(answer.text) if item.fixed or not _has_more(answer) else _option(answer)}")
    if not item.fixed:
        out += _options_lines("distractors", item.distractors)
    return out


def _options_lines(key: str, options: Sequence[Option]) -> list[str]:
    if any(_has_more(option) or len(option.text) > _SHORT_OPTION for option in options):
        return [f"{key}:", *(f"- {scalar(o.text) if not _has_more(o) else _option(o)}" for o in options)]
    return [f"{key}: {_flow_list([option.text for option in options])}"]


def _has_more(option: Option) -> bool:
    return option.why is not None or option.pin


def _option(option: Option) -> str:
    """Return an option as a YAML value on one line; true and false stay bare, for they are no text there."""
    bare = option.text in ("true", "false") and option.right
    text = option.text if bare else scalar(option.text, flow=_has_more(option))
    if not _has_more(option):
        return text
    parts = [f"text: {text}"]
    if option.why is not None:
        parts.append(f"why: {scalar(option.why, flow=True)}")
    if option.pin:
        parts.append("pin: true")
    return f"{{{', '.join(parts)}}}"


def _source_lines(source: Source) -> list[str]:
    names = ("title", "author", "publisher", "date", "url", "licence", "file")
    parts = [(name, scalar(value, flow=True)) for name in names if (value := getattr(source, name)) is not None]
    if source.line is not None:
        parts.append(("line", str(source.line)))
    if source.span is not None:
        parts.append(("span", f"[{source.span[0]}, {source.span[1]}]"))
    if source.sha256 is not None:
        parts.append(("sha256", scalar(source.sha256, flow=True)))
    if source.title is not None and len(parts) == 1:
        return [f"source: {scalar(source.title)}"]
    return _mapping_lines("source", parts)


def _mapping_lines(key: str, parts: Sequence[tuple[str, str]]) -> list[str]:
    line = f"{key}: {{{', '.join(f'{name}: {value}' for name, value in parts)}}}"
    if len(line) <= _LONG_LINE:
        return [line]
    return [f"{key}:", *(f"  {name}: {value}" for name, value in parts)]


def _list_lines(key: str, values: Sequence[str], indent: str = "") -> list[str]:
    if any(len(value) > 2 * _SHORT_OPTION for value in values):
        return [f"{indent}{key}:", *(f"{indent}- {scalar(value)}" for value in values)]
    return [f"{indent}{key}: {_flow_list(values)}"]


def _flow_list(values: Sequence[str]) -> str:
    return f"[{', '.join(scalar(value, flow=True) for value in values)}]"
