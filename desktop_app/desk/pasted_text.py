"""A notice that lies in no file: read as a text file, within a file's limits."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop_app.intake.working_folder import working_folder


@dataclass(frozen=True, slots=True)
class PastedText:
    """What a person copied elsewhere, or is given to practise with; it is kept as `name`."""

    words: str
    name: str = "Văn bản dán.txt"

    @contextmanager
    def as_file(self) -> Iterator[Path]:
        """The text as a file that is there while it is read. Raises DiskFull."""
        with working_folder(self.name) as folder:
            path = folder / self.name
            # A clipboard may hold half of a letter: it is lost, the rest is read.
            path.write_bytes(self.words.encode("utf-8", errors="replace"))
            yield path
