"""A notice's text from the clipboard: read as a text file, within a file's limits."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class PastedText:
    """What a person copied elsewhere; the office keeps it under one settled name."""

    words: str
    name: ClassVar[str] = "Văn bản dán.txt"

    @contextmanager
    def as_file(self) -> Iterator[Path]:
        """The text as a file that is there while it is read."""
        with TemporaryDirectory(prefix="dondoc-", ignore_cleanup_errors=True) as folder:
            path = Path(folder) / self.name
            # A clipboard may hold half of a letter: it is lost, the rest is read.
            path.write_bytes(self.words.encode("utf-8", errors="replace"))
            yield path
