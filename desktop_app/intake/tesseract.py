"""Tesseract, where it stands on this PC with its Vietnamese words: from a picture to words."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.intake.other_program import (
    ProgramFailed,
    found_program,
    run_program,
    windows_folders,
)
from desktop_app.intake.scan_picture import Picture

_USUAL = (Path("/usr/bin"), Path("/usr/local/bin"), Path("/opt/homebrew/bin"))
_LANGUAGE = "vie"
_LIST_SECONDS = 20.0
_PAGE_SECONDS = 45.0
# One block of lines: a head in two columns stays line by line, and its places tell them apart.
_LAYOUT = "6"
# On an office PC four threads wait for one another and take five times as long as one.
_ONE_THREAD = {"OMP_THREAD_LIMIT": "1"}


@dataclass(frozen=True, slots=True)
class Tesseract:
    """The program that recognises words."""

    program: Path

    def tsv(self, picture: Picture) -> str:
        """The words in `picture` as Tesseract's table of places. Raises ProgramFailed."""
        _, words = run_program(
            self.program,
            recognising(picture.dots_an_inch),
            seconds=_PAGE_SECONDS,
            fed=picture.pgm(),
            extra=_ONE_THREAD,
        )
        return words.decode("utf-8", errors="replace")


def recognising(dots_an_inch: float) -> list[str]:
    """The arguments: from standard input to standard output, Vietnamese."""
    size = ["--dpi", str(round(dots_an_inch))]
    return ["-", "-", "-l", _LANGUAGE, *size, "--psm", _LAYOUT, "tsv"]


def found_tesseract() -> Tesseract | None:
    """Tesseract with Vietnamese; None where either is missing."""
    program = found_program(("tesseract",), (*windows_folders("Tesseract-OCR"), *_USUAL))
    if program is None:
        return None
    try:
        _, languages = run_program(program, ["--list-langs"], seconds=_LIST_SECONDS)
    except ProgramFailed:
        return None
    return Tesseract(program) if knows_vietnamese(languages) else None


def knows_vietnamese(languages: bytes) -> bool:
    """Whether the list that Tesseract prints has Vietnamese."""
    return _LANGUAGE in languages.decode("ascii", errors="replace").split()
