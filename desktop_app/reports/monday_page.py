"""The page for the Monday meeting: one A4, whatever stands in the register."""

from collections.abc import Sequence
from io import BytesIO
from itertools import chain

from desktop_app.reports import monday_words as words
from desktop_app.reports.density import CLOSE, CLOSER, ROOMY, Density
from desktop_app.reports.monday_blocks import MondayHead, SectionBlocks
from desktop_app.reports.monday_sections import MondaySection, monday_sections
from desktop_app.reports.paper_words import cutoff_words
from desktop_app.reports.pdf_flow import Block, placed_on_pages
from desktop_app.reports.pdf_paper import PaperFacts, write_pdf
from desktop_app.reports.pdf_pen import PORTRAIT
from desktop_app.tracking.monday import MondayBasis
from desktop_app.tracking.wording import small

# Tried in turn: every row with all its words, then with fewer lines; then rows are left out.
_WAYS: tuple[tuple[Density, int | None], ...] = (
    (ROOMY, None),
    (CLOSE, None),
    (CLOSER, None),
    (CLOSE, 4),
    (CLOSE, 3),
    (CLOSE, 2),
    (CLOSER, 2),
    (CLOSER, 1),
)


def monday_page(basis: MondayBasis, language: str = "vi") -> bytes:
    """The page as a file's bytes; the same basis gives the same ones."""
    sections = monday_sections(basis, language)
    head = MondayHead(basis, [section.card for section in sections], language)
    title, week = words.fixed("title", language), words.week(basis.week, language)
    facts = PaperFacts(
        title=f"{title.capitalize()}, {small(week)}",
        subject=cutoff_words(basis.cutoff, language),
        author=basis.office.name,
        foot=cutoff_words(basis.cutoff, language),
        language=language,
    )
    blocks = [head, *_fitting(sections, PORTRAIT.room - head.height, language)]
    made = BytesIO()
    write_pdf(made, facts, placed_on_pages(blocks))
    return made.getvalue()


def _fitting(sections: Sequence[MondaySection], room: float, language: str) -> list[Block]:
    """The sections as roomy as the page allows; what it cannot hold at all is counted."""
    for density, most in _WAYS:
        made = [SectionBlocks(section, density, most, language) for section in sections]
        kept = _kept_rows(made, room)
        if kept == [section.size for section in made]:
            break
    shown = zip(made, kept, strict=True)
    return [*chain.from_iterable(section.blocks(rows) for section, rows in shown)]


def _kept_rows(sections: Sequence[SectionBlocks], room: float) -> list[int]:
    """How many rows of each are shown: the longest section gives up a row first."""
    kept = [section.most for section in sections]
    while sum(s.height(rows) for s, rows in zip(sections, kept, strict=True)) > room:
        longest = max(range(len(kept)), key=lambda at: (kept[at], at))
        kept[longest] -= 1
    return kept
