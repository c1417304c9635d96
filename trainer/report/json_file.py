"""All that is the player's as one JSON file (docs/data.md): written and read row by row, however many there are.

Every row stands in a line of its own, so that a fault can be told with its line; files that were laid out otherwise
are read as well.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn, TextIO

from trainer.core.errors import ContentError, Problem
from trainer.report.whole_files import new_file

FORMAT, VERSION = "graceful-exit-export", 1
FILE_NAME = "practice.json"

CHUNK = 2**20
"""Characters that are read at once."""
LONGEST_ROW = 2**24
"""More characters than any row has that we write."""
TELL_EVERY = 1000

AGAIN = "export it again on the other machine"
OTHER_FILE = "choose a file that Graceful Exit exported"

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Header:
    """What the file says of itself."""

    store: int
    """The number of the tables' form."""
    written: str


def write(
    path: Path,
    header: Header,
    tables: Iterable[tuple[str, Iterable[Row]]],
    tell: Callable[[int], object] = lambda _: None,
) -> int:
    """Write the tables, each with its rows; returns how many rows. `tell` hears how many there are by now.

    Raises TrainerError where there is such a file already, or the disk refuses.
    """
    count = 0
    with new_file(path) as file:
        about = {"format": FORMAT, "version": VERSION, "store": header.store, "written": header.written}
        file.write(f'{_json(about)[:-1]},\n"tables":{{')
        for number, (name, rows) in enumerate(tables):
            file.write(f"{',' * bool(number)}\n{_json(name)}:[")
            for place, row in enumerate(rows):
                file.write(f"{',' * bool(place)}\n{_json(row)}")
                count += 1
                if count % TELL_EVERY == 0:
                    tell(count)
            file.write("\n]")
        file.write("\n}}\n")
    return count


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class Reading:
    """An export that is being read: first its header, then its rows."""

    def __init__(self, file: TextIO, name: str) -> None:
        self._text = _Text(file, name)
        self.header = self._header()

    def rows(self) -> Iterator[tuple[str, object, int]]:
        """Each row with its table and its line. Raises ContentError where the file is damaged or not complete."""
        for table in self._text.members():
            for row in self._text.items():
                yield table, row, self._text.line
        if self._text.next() == ",":
            self._text.refuse("nothing may come after the tables", AGAIN)
        self._text.expect("}")
        self._text.end()

    def _header(self) -> Header:
        """All that comes before the tables. Raises ContentError where this is no export that can be read."""
        text = self._text
        if text.next() != "{":
            text.refuse("is no export of Graceful Exit", OTHER_FILE)
        about: dict[str, object] = {}
        for name in text.members():
            if name == "tables":
                break
            about[name] = text.value()
        version, store = about.get("version"), about.get("store")
        if about.get("format") != FORMAT or not isinstance(version, int) or not isinstance(store, int):
            text.refuse("is no export of Graceful Exit", OTHER_FILE)
        if version > VERSION:
            text.refuse("was exported by a newer Graceful Exit", "install the newest Graceful Exit here, too")
        return Header(store, str(about.get("written", "")))


@contextmanager
def reading(path: Path) -> Iterator[Reading]:
    """Open an export. Raises ContentError where it cannot be read."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield Reading(file, str(path))
    except OSError as error:
        raise ContentError((Problem(str(path), 0, 0, f"cannot be read ({error.strerror})", OTHER_FILE),)) from error


class _Text:
    """JSON text that is read as far as it is needed."""

    def __init__(self, file: TextIO, name: str) -> None:
        self._file = file
        self._name = name
        self._buffer = ""
        self._at = 0
        self._lines, self._counted = 0, 0  # the lines that ended before this place of the buffer
        self._ended = False
        self._decoder = json.JSONDecoder(parse_constant=_no_constant)
        self.line = 1
        """The line of the last value."""

    def members(self) -> Iterator[str]:
        """The names of an object, which begins here; whoever asks reads each value before the next name."""
        self.expect("{")
        if self.next() == "}":
            self._at += 1
            return
        while True:
            name = self.value()
            if not isinstance(name, str):
                self.refuse("has no name where one belongs", AGAIN)
            self.expect(":")
            yield name
            if not self._goes_on("}"):
                return

    def items(self) -> Iterator[object]:
        """The values of a list, which begins here."""
        self.expect("[")
        if self.next() == "]":
            self._at += 1
            return
        while True:
            yield self.value()
            if not self._goes_on("]"):
                return

    def _goes_on(self, end: str) -> bool:
        found = self.next()
        if found not in (",", end):
            self.refuse("is damaged or not complete", AGAIN)
        self._at += 1
        return found == ","

    def next(self) -> str:
        """The next character that is no space; empty at the end of the file."""
        while True:
            while self._at < len(self._buffer) and self._buffer[self._at] in " \t\r\n":
                self._at += 1
            if self._at < len(self._buffer):
                return self._buffer[self._at]
            if not self._read_on(CHUNK):
                return ""

    def expect(self, character: str) -> None:
        if self.next() != character:
            self.refuse("is damaged or not complete", AGAIN)
        self._at += 1

    def end(self) -> None:
        if self.next():
            self.refuse("goes on after its end", AGAIN)

    def value(self) -> object:
        """The value that begins here."""
        self.next()
        more = CHUNK
        while True:
            try:
                value, end = self._decoder.raw_decode(self._buffer, self._at)
            except (ValueError, RecursionError):
                if len(self._buffer) - self._at > LONGEST_ROW or not self._read_on(more):
                    self.refuse("is damaged or not complete", AGAIN)
                more *= 2
                continue
            if end == len(self._buffer) and self._read_on(CHUNK):
                continue  # a number may go on there
            self.line = self._line()
            self._at = end
            return value

    def refuse(self, what: str, hint: str) -> NoReturn:
        raise ContentError((Problem(self._name, self._line(), 0, what, hint),))

    def _line(self) -> int:
        self._lines += self._buffer.count("\n", self._counted, self._at)
        self._counted = self._at
        return 1 + self._lines

    def _read_on(self, characters: int) -> bool:
        """Let go of what was used and read some more; False at the end of the file."""
        if self._ended:
            return False
        try:
            read = self._file.read(characters)
        except UnicodeDecodeError:
            self.refuse("is no UTF-8 text", OTHER_FILE)
        self._line()
        self._buffer = self._buffer[self._at :] + read
        self._at = self._counted = 0
        self._ended = not read
        return bool(read)


def _no_constant(name: str) -> None:
    raise ValueError(name)
