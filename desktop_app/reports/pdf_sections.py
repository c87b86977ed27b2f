"""The sections of the PDF paper: overdue, due next, done, and what changed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.reports import palette, paper_words
from desktop_app.reports.clean_text import one_line
from desktop_app.reports.density import Density
from desktop_app.reports.pdf_flow import Block
from desktop_app.reports.pdf_items import Item, ItemRow, SectionHead, Sentence
from desktop_app.reports.report_changes import Change, ChangeKind
from desktop_app.reports.weekly_figures import NEXT_DAYS, WeeklyFigures
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.progress import Status
from desktop_app.tracking.report import ReportBasis, ReportLine
from desktop_app.tracking.wording import word


@dataclass(frozen=True, slots=True)
class Section:
    """A head, a sentence under it where there is one, and its items."""

    title: str
    columns: tuple[str, ...]
    items: tuple[Item, ...]
    sentence: str = ""

    def blocks(self, density: Density, most: Sequence[int | None]) -> list[Block]:
        """The section as blocks, `most` lines an item; an empty one says so."""
        blocks: list[Block] = [SectionHead(self.title, self.columns, density)]
        again = SectionHead(f"{self.title}, tiếp theo", self.columns, density, again=True)
        if self.sentence:
            blocks.append(Sentence(self.sentence, density))
        elif not self.items:
            blocks.append(Sentence(f"{paper_words.NOTHING_HERE}.", density, italic=True))
        rows = enumerate(zip(self.items, most, strict=True), start=1)
        blocks += [
            ItemRow(number, item, density, lines, again) for number, (item, lines) in rows
        ]
        return blocks


def sections(basis: ReportBasis, figures: WeeklyFigures) -> tuple[Section, ...]:
    """All sections in the order a leader asks for them."""
    return (
        _overdue(figures),
        Section(
            f"2. Đến hạn trong {NEXT_DAYS} ngày tới ({len(figures.due_next)})",
            ("Chủ trì", "Hạn", "Mức hạn"),
            tuple(_item(line, _due_words(line), palette.AMBER) for line in figures.due_next),
        ),
        Section(
            f"3. Hoàn thành trong kỳ ({len(figures.done)})",
            ("Chủ trì", "Báo cáo", "Kết quả"),
            tuple(_done(line) for line in figures.done),
        ),
        _changes(basis, figures),
    )


def _overdue(figures: WeeklyFigures) -> Section:
    times = {}
    if figures.changes is not None:
        late = (ChangeKind.NEWLY_OVERDUE, ChangeKind.STILL_OVERDUE)
        times = {
            c.line.directive_id: c.times for c in figures.changes.changes if c.kind in late
        }
    items = (
        _item(line, _overdue_words(line, times.get(line.directive_id, 0)), palette.RED)
        for line in figures.overdue
    )
    return Section(
        f"1. Nhiệm vụ quá hạn ({len(figures.overdue)})",
        ("Chủ trì", "Hạn", "Số ngày quá hạn"),
        tuple(items),
    )


def _item(line: ReportLine, state: str, ink: str) -> Item:
    return Item(
        place=paper_words.point_place(line),
        text=one_line(line.text),
        lead=one_line(line.lead),
        day=day_text(line.due),
        state=state,
        ink=ink,
    )


def _overdue_words(line: ReportLine, times: int) -> str:
    known = {0: "", 1: " (mới)"}.get(times, f" (kỳ {times})")
    return f"{line.standing.days} ngày{known}"


def _due_words(line: ReportLine) -> str:
    if line.status is Status.REPORTED:
        return word(line.status)
    if line.standing.kind is StandingKind.DUE_TODAY:
        return "Đến hạn"
    return paper_words.standing_cell(line)


def _done(line: ReportLine) -> Item:
    kind, days = line.standing.kind, line.standing.days
    state = {
        StandingKind.COMPLETED_ON_TIME: "Đúng hạn",
        StandingKind.COMPLETED_LATE: f"Trễ {days} ngày",
    }.get(kind, "Không hạn")
    item = _item(line, state, palette.GREEN)
    return Item(
        place=item.place,
        text=item.text,
        lead=item.lead,
        day=day_text(line.reported_on),
        state=state,
        ink=palette.GREEN,
    )


def _changes(basis: ReportBasis, figures: WeeklyFigures) -> Section:
    title = "4. Thay đổi so với kỳ trước"
    if basis.previous is None or figures.changes is None:
        return Section(title, (), (), f"{paper_words.NOTHING_BEFORE}.")
    of = figures.changes.of
    items = [
        *_new(of(ChangeKind.NEW)),
        *(_changed(c, f"Gia hạn lần {c.line.extensions}") for c in of(ChangeKind.EXTENDED)),
        *(_changed(c, "Mở lại") for c in of(ChangeKind.REOPENED)),
        *(_changed(c, _dropped_words(c)) for c in of(ChangeKind.DROPPED)),
    ]
    many = "; ".join(
        f"{paper_words.CHANGE_WORDS[kind].lower()} {len(of(kind))}" for kind in ChangeKind
    )
    cutoff = paper_words.cutoff_words(basis.previous.cutoff)
    sentence = (
        f"So với kỳ trước ({cutoff[:1].lower()}{cutoff[1:]}): {many}. "
        f"{paper_words.proof_words(figures.changes.proof)}"
    )
    return Section(title, ("Chủ trì", "Hạn", "Thay đổi"), tuple(items), sentence)


def _new(changes: Sequence[Change]) -> Iterable[Item]:
    """New work is told by the notice: a leader knows the paper, not yet its points."""
    by_notice: dict[int, list[ReportLine]] = {}
    for change in changes:
        by_notice.setdefault(change.line.notice_id, []).append(change.line)
    for lines in by_notice.values():
        yield Item(
            place="",
            text=paper_words.notice_head(lines[0]),
            lead=_leads(lines),
            state=f"{len(lines)} nhiệm vụ mới",
            ink=palette.BLUE,
        )


def _leads(lines: Sequence[ReportLine]) -> str:
    names = list(dict.fromkeys(one_line(line.lead) for line in lines if line.lead))
    return names[0] if len(names) == 1 else f"{len(names)} cơ quan"


def _changed(change: Change, state: str) -> Item:
    return _item(change.line, state, palette.GREY)


def _dropped_words(change: Change) -> str:
    if change.line is change.before:
        return "Không còn trong sổ"
    return word(change.line.standing.kind)
