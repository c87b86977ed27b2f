"""One office year, played through the desk: `python -m tests.soak.year [NOTICES] [SEED]`.

150 notices of 20 directives over 52 weeks: answers one by one and many at once, more time, the
recycle bin, sheets that come back, undo and redo, a report issued each week, copies, and the
program started anew each fortnight. What ought to be so is kept beside it; at the end register,
history, copies and reports are held against that.
"""

import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.desk.backups import kept_copies, make
from desktop_app.desk.desk import Desk
from desktop_app.desk.opening import open_desk
from desktop_app.desk.papers import PaperPaths, write_papers
from desktop_app.desk.sheet_files import write_sheets
from desktop_app.intake.known_agencies import known_agencies
from desktop_app.tracking.agency_sheet import SheetField
from desktop_app.tracking.listing import Grouping, ListingFilter
from desktop_app.tracking.progress import NewExtension, NewProgress, Status
from desktop_app.tracking.report_period import ReportPeriod
from desktop_app.tracking.sheet_words import HEADS, status_words
from tests.bench.invented_years import EACH, invented_directive, invented_notice
from tests.desk.sheets_given import Filled, merged
from tests.soak.oracle import Oracle, Work

FIRST = date(2026, 1, 5)
WEEKS = 52
NOTICES = 150
ACTS = 60  # in a week, besides what comes in
_ANSWERED = (Status.IN_PROGRESS, Status.IN_PROGRESS, Status.REPORTED, Status.COMPLETED)


class OfficeYear:
    """The desk and what it ought to hold, a week at a time."""

    def __init__(self, folder: Path, notices: int, seed: int) -> None:
        self.path = folder / "so.dondoc"
        self.oracle = Oracle()
        self.done: Counter[str] = Counter()
        self._folder = folder
        self._notices = notices
        self._chance = random.Random(seed)  # noqa: S311  nothing secret
        self._agencies = [agency.name for agency in known_agencies()[:24]]
        self._issued: dict[int, tuple[bytes, bytes]] = {}  # the papers as they went out
        self._today = FIRST
        self._came = 0
        self._said = 0
        self._stack = ExitStack()
        self.desk = self._opened(FIRST)

    def play(self, weeks: int = WEEKS) -> None:
        """So many weeks of the year, then the last copy."""
        for week in range(weeks):
            monday = FIRST + timedelta(weeks=week)
            if week % 2:
                self._start_anew(monday)
            self._take_in(monday, -(-self._notices * (week + 1) // WEEKS))
            acts, weights = zip(*self._acts(), strict=True)
            for place, act in enumerate(self._chance.choices(acts, weights, k=ACTS)):
                act(monday + timedelta(days=place * 5 // ACTS))
            self._issue(monday)
            make(self.path, datetime.combine(monday, datetime.min.time()))
        self._today = FIRST + timedelta(weeks=weeks)
        make(self.path, datetime.combine(self._today, datetime.min.time()))

    def faults(self) -> list[str]:
        """What is not as it ought to be; empty when all is."""
        today = self._today
        found = [f"check: {each}" for each in self.desk.keeping.check()]
        wanted = ListingFilter(grouping=Grouping.NONE)
        listed = set(self.desk.directives.listing(wanted, today=today).ids)
        if listed != set(self.oracle.followed()):
            found.append(f"listed: {listed ^ set(self.oracle.followed())}")
        for number in self.oracle.followed():
            work, known = (
                self.desk.directives.one(number, today=today),
                self.oracle.works[number],
            )
            words = tuple(entry.text for entry in sorted(work.progress, key=lambda e: e.id))
            is_so = Work(work.due, work.status, len(work.extensions), words)
            if is_so != known:
                found.append(f"directive {number}: {is_so}, ought to be {known}")
        binned = {each.directive_id for each in self.desk.recycle_bin.contents()}
        if binned != set(self.oracle.works) - set(self.oracle.followed()):
            found.append("the bin holds something else")
        found += [
            f"report {number} comes out otherwise"
            for number in self.oracle.issued
            if self._papers(number) != self._issued[number]
        ]
        newest = kept_copies(self.path)[0].counts
        counts = self.desk.directives.counts(today=today)
        if newest is None or newest.directives != len(self.oracle.followed()):
            found.append(f"the newest copy holds {newest}, the register {counts}")
        return found

    def close(self) -> None:
        self._stack.close()

    def _acts(self) -> list[tuple[Callable[[date], None], int]]:
        return [
            (self._answer_one, 40),
            (self._answer_many, 6),
            (self._extend, 10),
            (self._delete, 3),
            (self._bring_back, 2),
            (self._merge_a_sheet, 1),
            (self._undo, 8),
            (self._redo, 4),
        ]

    # What is done

    def _take_in(self, day: date, until: int) -> None:
        while self._came < until:
            self._came += 1
            work = [invented_directive(self._chance, day, self._agencies) for _ in range(EACH)]
            notice = invented_notice(self._came, day, work)
            stored = self.desk.intake.accept(notice, notice.text.encode(), today=day)
            listed = ListingFilter(notice_id=stored, grouping=Grouping.NONE)
            numbers = self.desk.directives.listing(listed, today=day).ids
            dues = [self.desk.directives.one(number, today=day).due for number in numbers]
            self.oracle.put({n: Work(due) for n, due in zip(numbers, dues, strict=True)})
            self.done["notices taken in"] += 1

    def _answer_one(self, day: date) -> None:
        self._answer(self.oracle.followed(), 1, day)

    def _answer_many(self, day: date) -> None:
        self._answer(self.oracle.followed(), 12, day)
        self.done["answers to many at once"] += 1

    def _answer(self, followed: list[int], many: int, day: date) -> None:
        numbers = self._chance.sample(followed, min(len(followed), many))
        if not numbers:  # all that came in was taken back
            return
        status, words = self._chance.choice(_ANSWERED), self._words()
        entry = NewProgress(reported_on=day, text=words, status=status)
        self.desk.follow_up.record_progress_of(numbers, entry)
        self.oracle.answer(dict.fromkeys(numbers, words), status)
        self.done["answers"] += len(numbers)

    def _extend(self, day: date) -> None:
        dated = [n for n in self.oracle.followed() if self.oracle.works[n].due]
        if dated:
            number = self._chance.choice(dated)
            due = self.oracle.works[number].due
            new_due = (due or day) + timedelta(days=self._chance.randrange(1, 60))
            more = NewExtension(new_due=new_due, reason="Chờ ý kiến của Bộ", decided_on=day)
            self.desk.extensions.grant(number, more)
            self.oracle.extend(number, new_due)
            self.done["extensions"] += 1

    def _delete(self, day: date) -> None:
        followed = self.oracle.followed()
        if not followed:
            return
        number = self._chance.choice(followed)
        self.desk.recycle_bin.delete([number], today=day)
        self.oracle.bin(number, is_in=True)
        self.done["deletions"] += 1

    def _bring_back(self, _day: date) -> None:
        contents = self.desk.recycle_bin.contents()
        if contents:
            back = self._chance.choice(contents)
            self.desk.recycle_bin.restore([back.id])
            self.oracle.bin(back.directive_id, is_in=False)
            self.done["brought back"] += 1

    def _merge_a_sheet(self, day: date) -> None:
        drafts = self.desk.sheets.drafts(at=datetime.combine(day, datetime.min.time()))
        if not drafts:
            return
        draft = self._chance.choice(drafts)
        made = write_sheets([draft], self._folder)
        self.desk.sheets.note_sent(made.sheets)
        self.oracle.put({})
        filled, said = Filled(made.paths[0]), {}
        rows = self._chance.sample(draft.rows, min(len(draft.rows), 5))
        for row in rows:
            said[row.directive_id] = self._words()
            filled.put(row.place, HEADS[SheetField.RESULT][0], said[row.directive_id])
            going_on = status_words("vi")[Status.IN_PROGRESS]
            filled.put(row.place, HEADS[SheetField.STATUS][0], going_on)
        merge = merged(self.desk, filled.saved(f"phieu-{self._said}.xlsx"), today=day)
        taken = self.desk.answers.take_in(merge, merge.ready, today=day)
        if taken != len(said):
            raise AssertionError(f"{taken} of {len(said)} rows were taken in")
        self.oracle.answer(said, Status.IN_PROGRESS)
        self.done["sheets merged"] += 1

    def _undo(self, _day: date) -> None:
        if bool(self.desk.history.undo()) != self.oracle.undo():
            raise AssertionError("undo ended elsewhere")
        self.done["undone"] += 1

    def _redo(self, _day: date) -> None:
        if bool(self.desk.history.redo()) != self.oracle.redo():
            raise AssertionError("redo ended elsewhere")
        self.done["done again"] += 1

    def _issue(self, monday: date) -> None:
        cutoff = datetime.combine(monday + timedelta(days=4), datetime.min.time())
        basis = self.desk.reports.basis(ReportPeriod.week_of(monday), cutoff=cutoff)
        number = self.desk.reports.issue(basis)
        self.oracle.put({}, issued=number)
        self._issued[number] = self._papers(number)
        self.done["reports issued"] += 1

    def _papers(self, number: int) -> tuple[bytes, bytes]:
        paths = PaperPaths(excel=self._folder / "bc.xlsx", pdf=self._folder / "bc.pdf")
        write_papers(self.desk.reports.again(number), paths)
        return (self._folder / "bc.xlsx").read_bytes(), (self._folder / "bc.pdf").read_bytes()

    def _start_anew(self, day: date) -> None:
        self._stack.close()
        self.desk = self._opened(day)
        self.done["starts"] += 1

    def _opened(self, day: date) -> Desk:
        return self._stack.enter_context(open_desk(self.path, today=day))

    def _words(self) -> str:
        self._said += 1
        return f"Đã có văn bản số {self._said} gửi các đơn vị"


def main(notices: int = NOTICES, seed: int = 1) -> int:
    """Play the year; the exit status is 1 when anything is not as it ought to be."""
    began = time.monotonic()
    with TemporaryDirectory() as folder:
        year = OfficeYear(Path(folder), notices, seed)
        try:
            year.play()
            faults = year.faults()
        finally:
            year.close()
        size = year.path.stat().st_size
    for what, many in year.done.items():
        sys.stdout.write(f"{many:>7,} {what}\n")
    seconds = time.monotonic() - began
    sys.stdout.write(
        f"{len(year.oracle.works):,} directives, {size / 1e6:.1f} MB, {seconds:.0f} s\n"
    )
    sys.stdout.write("\n".join(faults or ["all as it ought to be"]) + "\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
