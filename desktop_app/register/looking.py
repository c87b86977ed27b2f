"""A copy of the register opened to be looked at: its file is never touched, nothing is kept."""

from datetime import datetime
from pathlib import Path

from desktop_app.register.connection import explained, plain_connection
from desktop_app.register.copies import reading_only
from desktop_app.register.files import FolderOriginals
from desktop_app.register.format import VERSION
from desktop_app.register.opening import migrate
from desktop_app.register.register import Register


class _Originals(FolderOriginals):
    """They are read where the copy's own lie; none is added."""

    def keep(self, sha256: str, content: bytes) -> None:
        """Keep nothing: the change they belong to is refused."""


def looked_into(copy: Path) -> Register:
    """The register in `copy`, in memory; every change to it is NotAllowed.

    Raises RegisterProblem in one of its kinds. Whoever asks closes it.
    """
    raw = plain_connection(None)
    try:
        with reading_only(copy) as source, explained(copy):
            source.backup(raw)
            if raw.execute("PRAGMA user_version").fetchone()[0] < VERSION:
                migrate(raw)
            raw.execute("PRAGMA query_only = ON")
    except BaseException:
        raw.close()
        raise
    return Register(raw, None, _Originals(copy), who="", now=_no_clock)


def _no_clock() -> datetime:
    """Asked when a change is about to be refused."""
    return datetime.now().astimezone()
