"""Reading a file that is handed in as evidence: a plain function, fit for any thread."""

from pathlib import Path

from desktop_app.errors import FileMissing, NotAFile, UnreadableFile
from desktop_app.tracking.evidence import LARGEST, NewEvidence, refuse_too_large, refuse_unfit


def read_evidence(path: Path) -> NewEvidence:
    """The file at `path`, looked at before it is read; nothing is stored.

    Raises FileMissing, NotAFile, FileEmpty, FileTooLarge, EvidenceRefused or UnreadableFile.
    """
    try:
        if path.is_dir():
            raise NotAFile(name=path.name)
        refuse_too_large(path.name, path.stat().st_size)
        with path.open("rb") as opened:
            file = NewEvidence(path.name, opened.read(LARGEST + 1))  # it may grow meanwhile
    except FileNotFoundError as error:
        raise FileMissing(name=path.name) from error
    except OSError as error:
        raise UnreadableFile(name=path.name) from error
    refuse_unfit(file)
    return file
