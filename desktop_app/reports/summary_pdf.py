"""The PDF summary: one page for the leader where the week allows it, A4 portrait."""

from collections.abc import Sequence
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from desktop_app.reports import paper_words
from desktop_app.reports.density import ROOMY, SHORTENED, WHOLE_WORDS, Density
from desktop_app.reports.pdf_bars import AgencyBars
from desktop_app.reports.pdf_counts import CountCards
from desktop_app.reports.pdf_flow import Block, placed_on_pages, total_height
from desktop_app.reports.pdf_head import OfficeHead, Signatures, Title
from desktop_app.reports.pdf_items import ItemRow, Sentence
from desktop_app.reports.pdf_paper import PaperFacts, write_pdf
from desktop_app.reports.pdf_pen import PORTRAIT
from desktop_app.reports.pdf_sections import sections
from desktop_app.reports.period_words import document_title
from desktop_app.reports.safe_file import write_whole
from desktop_app.reports.weekly_figures import weekly_figures
from desktop_app.reports.wording import NO_DIRECTIVES, said
from desktop_app.tracking.report import ReportBasis
from desktop_app.tracking.steps import OnStep, unheard

ONE_PAGE_ITEMS = 25


def write_summary_pdf(basis: ReportBasis, path: Path, language: str = "vi") -> None:
    """Write the summary to `path`, whole or not at all.

    Raises FileOpenElsewhere, FolderMissing or DiskFull.
    """
    write_whole(path, lambda file: fill_summary_pdf(basis, file, language))


def summary_pdf(basis: ReportBasis, language: str = "vi", on_step: OnStep = unheard) -> bytes:
    """The summary as a file's bytes; the same basis gives the same ones."""
    made = BytesIO()
    fill_summary_pdf(basis, made, language, on_step)
    return made.getvalue()


def fill_summary_pdf(
    basis: ReportBasis, file: BinaryIO, language: str, on_step: OnStep = unheard
) -> None:
    """Write the summary into an open file.

    `on_step` hears how many pages are drawn; what it raises ends the work.
    """
    cutoff = paper_words.cutoff_words(basis.cutoff, language)
    facts = PaperFacts(
        title=document_title(basis, language),
        subject=cutoff,
        author=basis.office.name,
        foot=cutoff,
        language=language,
    )
    on_step(0, 1)
    pages = placed_on_pages(_fitting_blocks(basis, language))
    write_pdf(file, facts, pages, on_page=on_step)


class _Paper:
    """The paper's contents, to be set more or less closely."""

    def __init__(self, basis: ReportBasis, language: str) -> None:
        self._language = language
        self._basis = basis
        self._figures = weekly_figures(basis, language)
        self._sections = sections(basis, self._figures, language)
        self.items = sum(len(section.items) for section in self._sections)

    def blocks(self, density: Density, most: Sequence[int | None]) -> list[Block]:
        """The whole paper; `most` says for each item how many lines it may take."""
        figures, office, language = self._figures, self._basis.office, self._language
        allowed = iter(most)
        shares = [list(islice(allowed, len(section.items))) for section in self._sections]
        parts = zip(self._sections, shares, strict=True)
        return [
            OfficeHead(self._basis, language),
            Title(self._basis, density, language),
            CountCards(
                figures.total,
                figures.previous_total,
                [
                    paper_words.undecided_words(self._basis, language),
                    paper_words.left_out_words(self._basis, language),
                ],
                density,
                language,
            ),
            self._bars(density),
            *(
                block
                for section, share in parts
                for block in section.blocks(density, share, language)
            ),
            Signatures(office, density, language),
        ]

    def _bars(self, density: Density) -> Block:
        if self._figures.total.total:
            return AgencyBars(self._figures.agencies, density, self._language)
        return Sentence(said(NO_DIRECTIVES, self._language), density, italic=True)


def _fitting_blocks(basis: ReportBasis, language: str) -> list[Block]:
    """The paper as roomy as one page allows; a long report is roomy on as many as it takes."""
    paper = _Paper(basis, language)
    whole: list[int | None] = [None] * paper.items
    if paper.items > ONE_PAGE_ITEMS:
        return paper.blocks(ROOMY, whole)
    for density in WHOLE_WORDS:
        blocks = paper.blocks(density, whole)
        if total_height(blocks) <= PORTRAIT.room:
            return blocks
    for density in SHORTENED:
        blocks = paper.blocks(density, _lines_with_room(paper, density))
        if total_height(blocks) <= PORTRAIT.room:
            return blocks
    return paper.blocks(ROOMY, whole)


def _lines_with_room(paper: _Paper, density: Density) -> list[int | None]:
    """A line an item, and one more in turn, the most urgent first, while the page has room."""
    whole = paper.blocks(density, [None] * paper.items)
    wanted = [block.lines for block in whole if isinstance(block, ItemRow)]
    given = [1] * paper.items
    spare = PORTRAIT.room - total_height(paper.blocks(density, given))
    for most in range(2, max(wanted, default=1) + 1):
        for at, lines in enumerate(wanted):
            if lines >= most and spare >= density.leading:
                given[at] = most
                spare -= density.leading
    return list(given)
