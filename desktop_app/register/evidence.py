"""Evidence beside the register: kept by its sha256, brought back as it came in."""

import hashlib
from collections.abc import Callable, Iterable

from desktop_app.errors import NoSuchRecord
from desktop_app.register.connection import Connection
from desktop_app.register.files import Originals
from desktop_app.register.history import Change
from desktop_app.register.part import Part
from desktop_app.tracking.evidence import Evidence, NewEvidence, refuse_unfit, safe_name


class EvidenceFiles(Part):
    """The files that were handed in with the answers."""

    def __init__(self, connection: Connection, originals: Originals) -> None:
        super().__init__(connection)
        self._originals = originals

    def bring(self, evidence_id: int) -> tuple[str, bytes]:
        """A file's name and bytes. Raises NoSuchRecord, FileMissing or FileDamaged."""
        row = self._connection.row(
            "SELECT name, sha256 FROM evidence WHERE id = :id", {"id": evidence_id}
        )
        if row is None:
            raise NoSuchRecord(what_vi="tệp", what_en="file", number=evidence_id)
        return row["name"], self._originals.bring(row["sha256"], row["name"])


def keep_files(
    change: Change,
    originals: Originals,
    at: tuple[int, int],
    files: Iterable[NewEvidence],
) -> None:
    """Keep `files` with the answer and directive `at`.

    The bytes come first: a change that fails leaves at most a file that nothing names.
    Raises EvidenceRefused, FileEmpty, FileTooLarge, DiskFull or RegisterReadOnly.
    """
    for file in files:
        name = safe_name(file.name)
        refuse_unfit(NewEvidence(name, file.content))
        sha256 = hashlib.sha256(file.content).hexdigest()
        originals.keep(sha256, file.content)
        change.insert(
            "evidence",
            progress_id=at[0],
            directive_id=at[1],
            name=name,
            sha256=sha256,
            size=len(file.content),
        )


def take_out_files(
    change: Change, connection: Connection, progress_id: int, which: Callable[[int], bool]
) -> None:
    """Take the files `which` says from an answer; their bytes stay, for the way back."""
    rows = connection.rows(
        "SELECT id FROM evidence WHERE progress_id = :id ORDER BY id DESC", {"id": progress_id}
    )
    for row in rows:
        if which(row["id"]):
            change.delete("evidence", row["id"])


def files_of(connection: Connection, directive_id: int) -> dict[int, tuple[Evidence, ...]]:
    """The evidence of a directive by its answers."""
    found: dict[int, tuple[Evidence, ...]] = {}
    for row in connection.rows(
        "SELECT * FROM evidence WHERE directive_id = :id ORDER BY id", {"id": directive_id}
    ):
        file = Evidence(row["id"], row["name"], row["size"])
        found[row["progress_id"]] = (*found.get(row["progress_id"], ()), file)
    return found
