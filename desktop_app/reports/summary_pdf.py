"""The PDF summary: one page for the leader where the week allows it, A4 portrait."""

from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from reportlab.pdfgen.canvas import Canvas

from desktop_app.reports import paper_words
from desktop_app.reports.clean_text import one_line
from desktop_app.reports.density import ROOMY, SHORTENED, WHOLE_WORDS, Density
from desktop_app.reports.palette import FAINT
from desktop_app.reports.paper_fonts import REGULAR, use_fonts
from desktop_app.reports.pdf_bars import AgencyBars
from desktop_app.reports.pdf_counts import CountCards
from desktop_app.reports.pdf_flow import PAGE_ROOM, Block, Placed, placed_on_pages, total_height
from desktop_app.reports.pdf_head import OfficeHead, Signatures, Title
from desktop_app.reports.pdf_items import ItemRow, SectionHead, Sentence
from desktop_app.reports.pdf_pen import BOTTOM, LEFT, PAGE_HEIGHT, PAGE_WIDTH, RIGHT, Pen
from desktop_app.reports.pdf_sections import sections
from desktop_app.reports.pdf_tags import TagTree
from desktop_app.reports.safe_file import write_whole
from desktop_app.reports.weekly_figures import weekly_figures
from desktop_app.tracking.report import ReportBasis

ONE_PAGE_ITEMS = 25
_CREATOR = "Đôn Đốc"


def write_summary_pdf(basis: ReportBasis, path: Path) -> None:
    """Write the summary to `path`, whole or not at all.

    Raises FileOpenElsewhere, FolderMissing or DiskFull.
    """
    write_whole(path, lambda file: _write(basis, file))


def _write(basis: ReportBasis, file: BinaryIO) -> None:
    use_fonts()
    canvas = Canvas(
        file, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), invariant=1, pageCompression=1, lang="vi-VN"
    )
    title = paper_words.document_title(basis)
    canvas.setTitle(title)
    canvas.setSubject(paper_words.cutoff_words(basis.cutoff))
    canvas.setAuthor(one_line(basis.office.name) or _CREATOR)
    canvas.setCreator(_CREATOR)
    pages = placed_on_pages(_fitting_blocks(basis))
    tags = TagTree(canvas)
    for number, page in enumerate(pages, start=1):
        _draw_blocks(canvas, tags, page)
        with tags.ornament():
            _draw_foot(Pen(canvas), basis, f"Trang {number}/{len(pages)}")
        tags.end_page()
    tags.join()
    canvas.save()


class _Paper:
    """The paper's contents, to be set more or less closely."""

    def __init__(self, basis: ReportBasis) -> None:
        self._basis = basis
        self._figures = weekly_figures(basis)
        self._sections = sections(basis, self._figures)
        self.items = sum(len(section.items) for section in self._sections)

    def blocks(self, density: Density, most: Sequence[int | None]) -> list[Block]:
        """The whole paper; `most` says for each item how many lines it may take."""
        figures, office = self._figures, self._basis.office
        allowed = iter(most)
        shares = [list(islice(allowed, len(section.items))) for section in self._sections]
        parts = zip(self._sections, shares, strict=True)
        return [
            OfficeHead(self._basis),
            Title(self._basis, density),
            CountCards(
                figures.total,
                figures.previous_total,
                paper_words.undecided_words(self._basis),
                density,
            ),
            self._bars(density),
            *(block for section, share in parts for block in section.blocks(density, share)),
            Signatures(office, density),
        ]

    def _bars(self, density: Density) -> Block:
        if self._figures.total.total:
            return AgencyBars(self._figures.agencies, density)
        return Sentence(f"{paper_words.NO_DIRECTIVES}.", density, italic=True)


def _fitting_blocks(basis: ReportBasis) -> list[Block]:
    """The paper as roomy as one page allows; a long report is roomy on as many as it takes."""
    paper = _Paper(basis)
    whole: list[int | None] = [None] * paper.items
    if paper.items > ONE_PAGE_ITEMS:
        return paper.blocks(ROOMY, whole)
    for density in WHOLE_WORDS:
        blocks = paper.blocks(density, whole)
        if total_height(blocks) <= PAGE_ROOM:
            return blocks
    for density in SHORTENED:
        blocks = paper.blocks(density, _lines_with_room(paper, density))
        if total_height(blocks) <= PAGE_ROOM:
            return blocks
    return paper.blocks(ROOMY, whole)


def _lines_with_room(paper: _Paper, density: Density) -> list[int | None]:
    """A line an item, and one more in turn, the most urgent first, while the page has room."""
    whole = paper.blocks(density, [None] * paper.items)
    wanted = [block.lines for block in whole if isinstance(block, ItemRow)]
    given = [1] * paper.items
    spare = PAGE_ROOM - total_height(paper.blocks(density, given))
    for most in range(2, max(wanted, default=1) + 1):
        for at, lines in enumerate(wanted):
            if lines >= most and spare >= density.leading:
                given[at] = most
                spare -= density.leading
    return list(given)


def _draw_blocks(canvas: Canvas, tags: TagTree, page: Sequence[Placed]) -> None:
    pen = Pen(canvas)
    for top, block in page:
        if isinstance(block, SectionHead) and block.opens_bookmark:
            canvas.bookmarkHorizontal(block.title, 0, PAGE_HEIGHT - top)
            canvas.addOutlineEntry(block.title, block.title)
        with tags.part(block.tag, block.told_as):
            block.draw(pen, top)


def _draw_foot(pen: Pen, basis: ReportBasis, page: str) -> None:
    cutoff = paper_words.cutoff_words(basis.cutoff)
    pen.words(LEFT, BOTTOM + 22, cutoff, REGULAR, 9, FAINT)
    pen.right(RIGHT, BOTTOM + 22, page, REGULAR, 9, FAINT)
