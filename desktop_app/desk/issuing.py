"""Issuing a report: its papers and its frozen figures together, on any thread."""

from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

from desktop_app.desk.papers import PaperPaths, write_papers
from desktop_app.register.place import RegisterPlace
from desktop_app.register.register import Register
from desktop_app.tracking.report import ReportBasis
from desktop_app.tracking.steps import OnStep, part_of, unheard
from desktop_app.tracking.template import OfficeTemplate


@dataclass(frozen=True, slots=True)
class Issuing:
    """Writes over a connection of its own, so that no window waits for a long report."""

    place: RegisterPlace

    def write(
        self,
        basis: ReportBasis,
        paths: PaperPaths,
        *,
        language: str = "vi",
        form: OfficeTemplate | None = None,
        on_step: OnStep = unheard,
    ) -> tuple[list[Path], int]:
        """Write the papers and freeze their figures; the paths, and the report's number.

        The figures go into the register once all papers are whole, and are kept once all are in
        their places: what ends the work before leaves neither. Raises what `write_papers`
        raises, RegisterProblem, DiskFull, or NotAllowed where the register is only looked at.
        """
        with closing(Register.beside(self.place)) as register, ExitStack() as kept:
            freezing = register.reports.adding(basis, form, language, part_of(on_step, 1, 2))
            numbers: list[int] = []
            written = write_papers(
                basis,
                paths,
                language=language,
                template=form,
                on_step=part_of(on_step, 0, 2),
                when_made=lambda: numbers.append(kept.enter_context(freezing)),
            )
        return written, numbers[0]


def write_report(
    basis: ReportBasis,
    paths: PaperPaths,
    issuing: Issuing | None,
    *,
    language: str = "vi",
    form: OfficeTemplate | None = None,
    on_step: OnStep = unheard,
) -> tuple[list[Path], int | None]:
    """The papers' paths, and the report's number where it is issued with them.

    Raises what `write_papers` and `Issuing.write` raise.
    """
    if issuing is not None:
        return issuing.write(basis, paths, language=language, form=form, on_step=on_step)
    papers = write_papers(basis, paths, language=language, template=form, on_step=on_step)
    return papers, None
