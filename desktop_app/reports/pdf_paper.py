"""Blocks on pages made into one tagged .pdf, with its title, its outline and its foot."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from reportlab.pdfgen.canvas import Canvas

from desktop_app.reports.clean_text import one_line
from desktop_app.reports.palette import FAINT
from desktop_app.reports.paper_fonts import REGULAR, use_fonts
from desktop_app.reports.pdf_flow import Placed
from desktop_app.reports.pdf_pen import PORTRAIT, PageShape, Pen
from desktop_app.reports.pdf_tags import TagTree
from desktop_app.reports.wording import LANGUAGE_TAG, PAGE, said
from desktop_app.tracking.steps import OnStep, unheard

CREATOR = "Đôn Đốc"
_FOOT_SIZE = 9.0
_FOOT_DROP = 22.0  # from the last line's room to the foot's baseline


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperFacts:
    """What the file's properties and the foot of its pages say."""

    title: str
    subject: str
    author: str
    foot: str  # at the left; the page's number stands at the right
    language: str = "vi"


def write_pdf(
    file: BinaryIO,
    facts: PaperFacts,
    pages: Sequence[Sequence[Placed]],
    shape: PageShape = PORTRAIT,
    on_page: OnStep = unheard,
) -> None:
    """Write `pages` to `file`; the same pages give the same bytes."""
    use_fonts()
    canvas = Canvas(
        file,
        pagesize=(shape.width, shape.height),
        invariant=1,
        pageCompression=1,
        lang=said(LANGUAGE_TAG, facts.language),
    )
    canvas.setTitle(one_line(facts.title))
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.setSubject(one_line(facts.subject))
    canvas.setAuthor(one_line(facts.author) or CREATOR)
    canvas.setCreator(CREATOR)
    tags = TagTree(canvas)
    for number, page in enumerate(pages, start=1):
        on_page(number - 1, len(pages))
        pen = Pen(canvas, shape)
        _draw_blocks(pen, tags, page, number)
        with tags.ornament():
            below = shape.bottom + _FOOT_DROP
            page_of = said(PAGE, facts.language, number=number, count=len(pages))
            pen.words(shape.left, below, one_line(facts.foot), REGULAR, _FOOT_SIZE, FAINT)
            pen.right(shape.right, below, page_of, REGULAR, _FOOT_SIZE, FAINT)
        tags.end_page()
    tags.join()
    canvas.save()


def _draw_blocks(pen: Pen, tags: TagTree, page: Sequence[Placed], number: int) -> None:
    for place, (top, block) in enumerate(page):
        if block.bookmark:
            pen.bookmark(f"{number}-{place}", block.bookmark, top)
        with tags.part(block.tag, block.told_as):
            block.draw(pen, top)
