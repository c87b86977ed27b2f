"""Writing chase letters into a folder: plain functions over letters, fit for any thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from desktop_app.desk.free_path import free_paths
from desktop_app.desk.several_files import write_each
from desktop_app.errors import KnownError
from desktop_app.tracking.chase import ChaseMeans, NewChase
from desktop_app.tracking.chase_letter import ChaseLetter
from desktop_app.tracking.steps import OnStep, unheard


@dataclass(frozen=True, slots=True, kw_only=True)
class ChaseForms:
    """As what a letter is written: a Word file, an e-mail draft that holds it, or both."""

    word: bool = True
    mail: bool = False

    @property
    def endings(self) -> tuple[str, ...]:
        """Of the files that one letter makes."""
        return (".docx",) * self.word + (".eml",) * self.mail

    @property
    def means(self) -> ChaseMeans:
        """How a chase in these forms is logged."""
        return ChaseMeans.LETTER if self.word else ChaseMeans.EMAIL


@dataclass(frozen=True, slots=True)
class WrittenLetter:
    """A letter whose files stand."""

    letter: ChaseLetter
    paths: tuple[Path, ...]
    means: ChaseMeans

    @property
    def chases(self) -> tuple[NewChase, ...]:
        """What may be logged now."""
        return self.letter.chases(self.means, self.paths[0].name)


@dataclass(frozen=True, slots=True)
class WrittenLetters:
    """The letters whose files stand, and why not all of them do."""

    written: tuple[WrittenLetter, ...]
    problem: KnownError | None = None

    @property
    def paths(self) -> list[Path]:
        """Where all their files stand."""
        return [path for each in self.written for path in each.paths]


def write_letters(
    letters: Sequence[ChaseLetter],
    folder: Path,
    forms: ChaseForms,
    *,
    stop: Event | None = None,
    on_letter: OnStep = unheard,
) -> WrittenLetters:
    """Write each letter whole under a name of its own; what stands there is never replaced.

    It ends early, with what stands by then, once `stop` is set or a file cannot be written;
    of a letter that fails no file stays.
    """

    def write(letter: ChaseLetter) -> WrittenLetter:
        paths = free_paths(folder, letter.name, *forms.endings)
        _write(letter, paths)
        return WrittenLetter(letter, tuple(paths), forms.means)

    return WrittenLetters(*write_each(letters, folder, write, stop=stop, on_file=on_letter))


def preview(letter: ChaseLetter) -> str:
    """What the letter says, in plain words."""
    from desktop_app.reports.chase_text import letter_text  # noqa: PLC0415  see below

    return letter_text(letter)


def _write(letter: ChaseLetter, paths: Sequence[Path]) -> None:
    # python-docx costs a tenth of a second: only the one who writes letters pays.
    from desktop_app.reports.chase_letter import write_chase_letter  # noqa: PLC0415
    from desktop_app.reports.chase_mail import write_chase_mail  # noqa: PLC0415

    done: list[Path] = []
    try:
        for path in paths:
            write = write_chase_mail if path.suffix == ".eml" else write_chase_letter
            write(letter, path)
            done.append(path)
    except KnownError:
        for path in done:
            path.unlink(missing_ok=True)
        raise
