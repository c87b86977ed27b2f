"""The sections of the PDF paper: overdue, due next, done, and what changed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop_app.reports import palette, paper_words, wording
from desktop_app.reports.clean_text import one_line
from desktop_app.reports.density import Density
from desktop_app.reports.pdf_flow import Block
from desktop_app.reports.pdf_items import Item, ItemRow, SectionHead, Sentence
from desktop_app.reports.report_changes import Change, ChangeKind
from desktop_app.reports.weekly_figures import NEXT_DAYS, WeeklyFigures
from desktop_app.reports.wording import counted, said
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.figures import NO_BREAK, day_text, whole
from desktop_app.tracking.progress import Status
from desktop_app.tracking.report import ReportBasis, ReportLine
from desktop_app.tracking.wording import Pair, word


@dataclass(frozen=True, slots=True)
class Section:
    """A head, a sentence under it where there is one, and its items."""

    title: str
    columns: tuple[Pair, ...]
    items: tuple[Item, ...]
    sentence: str = ""

    def blocks(
        self, density: Density, most: Sequence[int | None], language: str
    ) -> list[Block]:
        """The section as blocks, `most` lines an item; an empty one says so."""
        columns = [said(column, language) for column in self.columns]
        blocks: list[Block] = [SectionHead(self.title, columns, density)]
        title = said(wording.GOES_ON, language, title=self.title)
        again = SectionHead(title, columns, density, again=True)
        if self.sentence:
            blocks.append(Sentence(self.sentence, density))
        elif not self.items:
            nothing = said(wording.NOTHING_HERE, language)
            blocks.append(Sentence(nothing, density, italic=True))
        rows = enumerate(zip(self.items, most, strict=True), start=1)
        blocks += [
            ItemRow(number, item, density, lines, again, last=len(self.items))
            for number, (item, lines) in rows
        ]
        return blocks


def sections(basis: ReportBasis, figures: WeeklyFigures, language: str) -> tuple[Section, ...]:
    """All sections in the order a leader asks for them."""
    says = _Sections(figures, language)
    return says.overdue(), says.due(), says.done(), says.changes(basis)


class _Sections:
    """The sections of one paper in its language."""

    def __init__(self, figures: WeeklyFigures, language: str) -> None:
        self._figures = figures
        self._language = language

    def overdue(self) -> Section:
        """What is late, and for how many reports on end."""
        changes, late = self._figures.changes, self._figures.overdue
        kinds = {ChangeKind.NEWLY_OVERDUE, ChangeKind.STILL_OVERDUE}
        told = changes.changes if changes is not None else ()
        times = {c.line.directive_id: c.times for c in told if c.kind in kinds}
        return self._section(
            ("1. Nhiệm vụ quá hạn", "1. Overdue"),
            (wording.LEAD, wording.DUE, wording.DAYS_OVERDUE),
            [
                self._item(
                    line, self._days_late(line, times.get(line.directive_id, 0)), palette.RED
                )
                for line in late
            ],
        )

    def due(self) -> Section:
        """What falls due next."""
        coming = self._figures.due_next
        return self._section(
            ("2. Đến hạn trong {days} ngày tới", "2. Due in the next {days} days"),
            (wording.LEAD, wording.DUE, wording.STANDING),
            [self._item(line, self._due_words(line), palette.AMBER) for line in coming],
        )

    def done(self) -> Section:
        """What was completed in the period."""
        return self._section(
            ("3. Hoàn thành trong kỳ", "3. Completed in the period"),
            (wording.LEAD, wording.REPORTED, wording.RESULT),
            [self._done(line) for line in self._figures.done],
        )

    def changes(self, basis: ReportBasis) -> Section:
        """What differs from the report before, notice by notice where work is new."""
        language, changes = self._language, self._figures.changes
        title = said(
            ("4. Thay đổi so với kỳ trước", "4. Changes since the last report"), language
        )
        if basis.previous is None or changes is None:
            return Section(title, (), (), f"{said(wording.NOTHING_BEFORE, language)}.")
        items = [
            *self._new(changes.of(ChangeKind.NEW)),
            *(self._extended(c) for c in changes.of(ChangeKind.EXTENDED)),
            *(self._reopened(c) for c in changes.of(ChangeKind.REOPENED)),
            *(self._dropped(c) for c in changes.of(ChangeKind.DROPPED)),
        ]
        sentence = paper_words.changes_sentence(basis.previous, changes, language)
        columns = (wording.LEAD, wording.DUE, ("Thay đổi", "Change"))
        return Section(title, columns, tuple(items), sentence)

    def _section(
        self, title: Pair, columns: tuple[Pair, ...], items: Sequence[Item]
    ) -> Section:
        called = said(title, self._language, days=NEXT_DAYS)
        return Section(f"{called} ({whole(len(items), self._language)})", columns, tuple(items))

    def _item(self, line: ReportLine, state: str, ink: str) -> Item:
        return Item(
            place=paper_words.point_place(line, self._language),
            text=one_line(line.text),
            lead=one_line(line.lead),
            day=day_text(line.due),
            state=state,
            ink=ink,
        )

    def _days_late(self, line: ReportLine, times: int) -> str:
        """`12 ngày (kỳ 3)`; 0 times where that is not known."""
        reports = {0: ("", ""), 1: (" (mới)", " (new)")}
        known = reports.get(times, _REPORTS_ON_END)
        days = counted(line.standing.days or 0, wording.DAYS, self._language)
        return f"{days}{said(known, self._language, times=times)}"

    def _due_words(self, line: ReportLine) -> str:
        if line.status is Status.REPORTED:
            return word(line.status, self._language)
        if line.standing.kind is StandingKind.DUE_TODAY:
            return said(("Đến hạn", "Due"), self._language)
        return paper_words.standing_cell(line, self._language)

    def _done(self, line: ReportLine) -> Item:
        days = counted(line.standing.days or 0, wording.DAYS, self._language)
        state = {
            StandingKind.COMPLETED_ON_TIME: ("Đúng hạn", "On time"),
            StandingKind.COMPLETED_LATE: ("Trễ {days}", "{days} late"),
        }.get(line.standing.kind, wording.UNDATED)
        item = self._item(line, said(state, self._language, days=days), palette.GREEN)
        return replace(item, day=day_text(line.reported_on))

    def _new(self, changes: Sequence[Change]) -> Iterable[Item]:
        """New work is told by the notice: a leader knows the paper, not yet its points."""
        language = self._language
        by_notice: dict[int, list[ReportLine]] = {}
        for change in changes:
            by_notice.setdefault(change.line.notice_id, []).append(change.line)
        for lines in by_notice.values():
            yield Item(
                place="",
                text=paper_words.notice_head(lines[0], language),
                lead=self._leads(lines),
                state=counted(len(lines), _NEW_ONES, language),
                ink=palette.BLUE,
            )

    def _leads(self, lines: Sequence[ReportLine]) -> str:
        names = list(dict.fromkeys(one_line(line.lead) for line in lines if line.lead))
        if len(names) == 1:
            return names[0]
        return counted(len(names), wording.AGENCIES, self._language)

    def _extended(self, change: Change) -> Item:
        pair = ("Gia hạn lần {times}", "Extension {times}")
        return self._changed(change, said(pair, self._language, times=change.line.extensions))

    def _reopened(self, change: Change) -> Item:
        return self._changed(change, said(wording.CHANGES[change.kind], self._language))

    def _dropped(self, change: Change) -> Item:
        if change.line is change.before:
            gone = ("Không còn trong sổ", "Not in the register")
            return self._changed(change, said(gone, self._language))
        return self._changed(change, word(change.line.standing.kind, self._language))

    def _changed(self, change: Change, state: str) -> Item:
        return self._item(change.line, state, palette.GREY)


_NEW_ONES: wording.Noun = ("nhiệm vụ mới", "new directive", "new directives")
_REPORTS_ON_END: Pair = (f" (kỳ{NO_BREAK}{{times}})", f" (report{NO_BREAK}{{times}})")
