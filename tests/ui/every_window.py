"""Every window and dialog of the program, each made as it opens."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.desk.desk import Desk
from desktop_app.desk.known_notice import Difference, KnownNotice, Sameness
from desktop_app.desk.sheet_files import write_sheets
from desktop_app.desk.tracker_book import look_into
from desktop_app.errors import RegisterDamaged
from desktop_app.tracking.agency import DirectoryEntry
from desktop_app.tracking.backup_copies import CopyCounts, KeptCopy, SinceCopy
from desktop_app.tracking.chase import Chase, ChaseLevel, ChaseMeans
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.directive import DeletedDirective, KnownPeople
from desktop_app.tracking.evidence import Evidence
from desktop_app.tracking.extension import ExtensionLimits
from desktop_app.tracking.issued_head import IssuedHead
from desktop_app.tracking.notice import NoticeHead, NoticeLine
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.official_counts import OfficialCounts
from desktop_app.tracking.progress import ProgressEntry, Status
from desktop_app.tracking.report import Withdrawal
from desktop_app.tracking.report_period import ReportPeriod
from desktop_app.tracking.sent_sheet import AgencyWork, SentSheet, SheetRound
from desktop_app.tracking.steps import all_at_once
from desktop_app.tracking.working_days import WorkingCalendar
from desktop_app.ui.agencies_dialog import AgencyDialog
from desktop_app.ui.agencies_merging import MergeAgenciesDialog
from desktop_app.ui.agencies_window import AgenciesWindow
from desktop_app.ui.bin_window import BinWindow
from desktop_app.ui.chain_dialog import ChainDialog
from desktop_app.ui.change_rows import shown_changes
from desktop_app.ui.changes_window import ChangesWindow
from desktop_app.ui.chase_dialog import ChaseDialog
from desktop_app.ui.chase_entry_dialog import ChaseEntryDialog
from desktop_app.ui.chase_note_dialog import ChaseNoteDialog
from desktop_app.ui.completion_dialog import CompletionDialog
from desktop_app.ui.copies_window import CopiesWindow
from desktop_app.ui.crash_box import CrashBox
from desktop_app.ui.due_span_dialog import DueSpanDialog
from desktop_app.ui.extension_dialog import ExtensionDialog
from desktop_app.ui.first_start import FirstStart
from desktop_app.ui.help_window import HelpWindow
from desktop_app.ui.issued_window import IssuedWindow
from desktop_app.ui.keys_sheet import KeysSheet
from desktop_app.ui.known_notice_dialog import KnownNoticeDialog
from desktop_app.ui.language import current_language
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.mend_dialog import MendDialog
from desktop_app.ui.merge_window import MergeWindow
from desktop_app.ui.milestones_dialog import MilestonesDialog
from desktop_app.ui.month_window import MonthWindow
from desktop_app.ui.overview_window import OverviewWindow
from desktop_app.ui.papers_done import PapersDone
from desktop_app.ui.past_day_dialog import PastDayDialog
from desktop_app.ui.past_session import PastSession
from desktop_app.ui.past_window import PastWindow
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.preview_window import PreviewWindow
from desktop_app.ui.print_dialog import PrintDialog
from desktop_app.ui.progress_dialog import ProgressDialog
from desktop_app.ui.quick_edit_dialog import QuickEditDialog
from desktop_app.ui.reading_dialog import ReadingDialog
from desktop_app.ui.report_dialog import ReportDialog
from desktop_app.ui.review_window import ReviewWindow
from desktop_app.ui.send_back_dialog import SendBackDialog
from desktop_app.ui.session import Session
from desktop_app.ui.settings_dialog import SettingsDialog
from desktop_app.ui.sheets_dialog import SheetsDialog
from desktop_app.ui.sheets_window import SheetsWindow
from desktop_app.ui.side_choice import UNDECIDED
from desktop_app.ui.source_window import SourceWindow
from desktop_app.ui.today_window import TodayWindow
from desktop_app.ui.tracker_window import TrackerWindow
from desktop_app.ui.trouble_window import TroubleWindow
from desktop_app.ui.view_name_dialog import ViewNameDialog
from desktop_app.ui.withdraw_dialog import WithdrawDialog
from desktop_app.ui.working_dialog import WorkingDialog
from tests.cli.tracker_books import plain_book
from tests.desk.sheets_given import AT, Filled, merged
from tests.register.given import TODAY as DESK_DAY
from tests.reports.chase_given import a_letter
from tests.ui.drafts import DIRECTORY, DRAFT, READER, TODAY, a_directive
from tests.ui.papers_given import a_paper
from tests.ui.test_chain_dialog import EARLIER, OFFERS

KNOWN = KnownNotice(
    notice=NoticeLine(
        id=1,
        head=replace(DRAFT.head, number="1/TB-VP", subject="Kết luận"),
        source_name="tb.docx",
        added_on=TODAY,
        points=14,
        decided=14,
        directives=11,
        completed=3,
    ),
    sameness=Sameness.NUMBER,
    likeness=0.97,
    differences=(Difference("báo cáo trước ngày", "20/6/2023", "30/6/2023"),) * 14,
)
LETTERS = [a_letter(), a_letter(name="Sở Xây dựng")]
CHASE = Chase(
    id=1,
    directive_id=1,
    agency_id=1,
    agency="Sở Tài chính",
    chased_on=TODAY,
    level=ChaseLevel.URGING,
    means=ChaseMeans.LETTER,
    reply_by=TODAY,
    paper="DonDoc_2023-05-20_SoTaiChinh_Lan2.docx",
    times=2,
)
ENTRY = ProgressEntry(
    id=1,
    directive_id=1,
    reported_on=TODAY,
    text="Đã trình",
    status=Status.REPORTED,
    files=(Evidence(1, "Biên bản.pdf", 2048),),
)
ISSUED = IssuedHead(
    id=1,
    period=ReportPeriod.week_of(TODAY),
    cutoff=datetime(2023, 5, 20, 9, 30),  # noqa: DTZ001  the office's own hour
    directives=3,
    counts=OfficialCounts(on_time=1, open_overdue=2),
    issued_at=datetime(2023, 5, 20, 9, 40),  # noqa: DTZ001  as above
    issued_by="Lan",
    withdrawal=Withdrawal(TODAY, "Sai số liệu"),
)
WORK = AgencyWork(agency_id=1, name="Sở Tài chính", short_name="STC", rows=3, overdue=1)


def _entry() -> DirectoryEntry:
    return DirectoryEntry(id=1, agency=DIRECTORY.agencies[0], work=2, open=1)


def _bin() -> BinWindow:
    window = BinWindow()
    window.show_contents(
        [
            DeletedDirective(
                id=1,
                directive_id=3,
                notice_title="TB 87/TB-VPUBND",
                point_label="3",
                text="Thẩm định hồ sơ",
                answers=2,
                deleted_on=TODAY,
            )
        ]
    )
    return window


def _sheets() -> SheetsWindow:
    window = SheetsWindow()
    at = datetime(2023, 5, 20, 9, 30)  # noqa: DTZ001  the office's own hour
    sheet = SentSheet(
        id=1,
        code="ABCD",
        agency_id=1,
        agency="Sở Tài chính",
        sent_at=at,
        answer_by=TODAY,
        rows=3,
        answered=1,
        unanswered=(1, 2),
    )
    window.show_rounds([SheetRound(sent_at=at, sheets=(sheet,))])
    return window


def _main_window(desk: Desk, folder: Path, _over: QWidget) -> MainWindow:
    window = MainWindow(Session(desk, today=DESK_DAY), folder / "window.ini")
    window._session.setParent(window)
    return window


def _at_points(desk: Desk, folder: Path, over: QWidget) -> MainWindow:
    window = _main_window(desk, folder, over)
    window.shown.choose(UNDECIDED)
    return window


def _merge(desk: Desk, folder: Path, _over: QWidget) -> MergeWindow:
    made = write_sheets(desk.sheets.drafts(at=AT), folder)
    desk.sheets.note_sent(made.sheets)
    sheet = Filled(made.paths[0])
    sheet.put(1, "Kết quả", "Đã trình dự thảo")
    return MergeWindow(merged(desk, sheet.saved()), DESK_DAY)


def _today(desk: Desk, _folder: Path, over: QWidget) -> TodayWindow:
    window = TodayWindow(over)
    window.show_work(desk.today.work(today=DESK_DAY))
    return window


def _month(desk: Desk, _folder: Path, over: QWidget) -> MonthWindow:
    window = MonthWindow(DESK_DAY, over)
    days = desk.due_calendars.month(window.first, today=DESK_DAY)
    window.show_month(window.first, DESK_DAY, days, desk.office.rules().calendar)
    return window


def _overview(desk: Desk, _folder: Path, over: QWidget) -> OverviewWindow:
    window = OverviewWindow(over)
    window.show_overview(all_at_once(desk.at_a_glance.overview(today=DESK_DAY)))
    return window


def _copies() -> CopiesWindow:
    window = CopiesWindow()
    at = datetime(2026, 11, 23, 9, 30)  # noqa: DTZ001  the PC's own hour
    folder, counts = Path("D:/so.dondoc.backups"), CopyCounts(12, 340, 97)
    copy = KeptCopy(folder, "so_2026-11-23_0930.dondoc", at, counts)
    bad = KeptCopy(folder, "so_2026-11-22_1700.dondoc", at - timedelta(hours=17))
    window.show_copies([copy, bad])
    kinds = (("cập nhật tiến độ", 3), ("nhập thông báo 12/TB-VP", 1))
    window.show_since(copy.path, SinceCopy(4, at, at + timedelta(hours=2), kinds))
    return window


def _past(desk: Desk, folder: Path, over: QWidget) -> PastWindow:
    session = PastSession(desk.past_days.reader().copy(DESK_DAY))
    return PastWindow(session, folder / "window.ini", over)


def _changes(desk: Desk, _folder: Path, over: QWidget) -> ChangesWindow:
    before = DESK_DAY - timedelta(days=1)
    window = ChangesWindow(before, DESK_DAY, DESK_DAY, over)
    found = desk.past_days.reader().changes(before, DESK_DAY)
    window.show_changes(shown_changes(found, current_language()))
    return window


def _issued() -> IssuedWindow:
    window = IssuedWindow()
    again = replace(ISSUED, id=2, previous_id=1, withdrawal=None)
    window.show_reports([again, ISSUED])
    return window


def _tracker(_desk: Desk, folder: Path, over: QWidget) -> TrackerWindow:
    return TrackerWindow(look_into(plain_book(folder / "so.xlsx")), (), over)


MAKERS: dict[str, Callable[[], QWidget]] = {
    "review": lambda: ReviewWindow(DRAFT, READER, TODAY),
    "review without a head": lambda: ReviewWindow(
        replace(DRAFT, head=NoticeHead()), READER, TODAY
    ),
    "progress": lambda: ProgressDialog([a_directive()] * 3, TODAY),
    "extension": lambda: ExtensionDialog(a_directive(), TODAY, limits=ExtensionLimits()),
    "entry to correct": lambda: ProgressDialog([a_directive()], TODAY, entry=ENTRY),
    "sending back": lambda: SendBackDialog([a_directive()]),
    "completion": lambda: CompletionDialog([a_directive()], TODAY, rules=DayRules()),
    "correction": lambda: MendDialog(
        a_directive(), DIRECTORY, KnownPeople(), WorkingCalendar(), TODAY
    ),
    "report": lambda: ReportDialog(datetime(2023, 5, 20, 9, 30), Path("/nowhere")),  # noqa: DTZ001  the office's own hour
    "papers": lambda: PapersDone([Path("a.xlsx")], is_issued=True),
    "settings": lambda: SettingsDialog(OfficeFacts(name="VP"), Preferences()),
    "first start": lambda: FirstStart(OfficeFacts()),
    "reading": ReadingDialog,
    "chase note": lambda: ChaseNoteDialog([a_directive()] * 3, TODAY),
    "logged chase": lambda: ChaseEntryDialog(a_directive(), CHASE),
    "chase": lambda: ChaseDialog(LETTERS, lambda _: "", Path("/nowhere"), unnamed=1),
    "chain": lambda: ChainDialog(OFFERS, [EARLIER], TODAY),
    "known notice": lambda: KnownNoticeDialog(KNOWN, DRAFT.head, "moi.pdf"),
    "agency": lambda: AgencyDialog(DIRECTORY.agencies[0], ["Sở Y tế"], TODAY),
    "new agency": lambda: AgencyDialog(None, [], TODAY),
    "merging": lambda: MergeAgenciesDialog(_entry(), []),
    "directory": lambda: AgenciesWindow(None),
    "quick edit": lambda: QuickEditDialog([a_directive()], KnownPeople(), TODAY),
    "milestones": lambda: MilestonesDialog(a_directive(), TODAY),
    "due between": lambda: DueSpanDialog(TODAY),
    "view name": lambda: ViewNameDialog("Lưu", "Việc của tôi", ["Việc của tôi"]),
    "bin": _bin,
    "copies": _copies,
    "sheets to make": lambda: SheetsDialog([WORK], TODAY, Path("/nowhere")),
    "sheets sent": _sheets,
    "issued reports": _issued,
    "withdrawing": lambda: WithdrawDialog(ISSUED),
    "print": lambda: PrintDialog(["Tầng 2"], 9, 4),
    "trouble": lambda: TroubleWindow(
        RegisterDamaged(path="D:/so.dondoc"), Path("/nowhere/so.dondoc")
    ),
    "past day to choose": lambda: PastDayDialog(TODAY, None),
    "crash": lambda: CrashBox("Traceback"),
    "keys": KeysSheet,
    "help": HelpWindow,
    "working": lambda: WorkingDialog("Đang đọc"),
}
OVER_A_DESK: dict[str, Callable[[Desk, Path, QWidget], QWidget]] = {
    "main window": _main_window,
    "main window at points": _at_points,
    "merge": _merge,
    "today": _today,
    "month": _month,
    "overview": _overview,
    "past day": _past,
    "changes": _changes,
    "tracker": _tracker,
    "preview": lambda _desk, _folder, over: PreviewWindow(a_paper(), over),
    "source": lambda _desk, _folder, over: SourceWindow("TB 87", DRAFT.text, over),
}
EVERY = (*MAKERS, *OVER_A_DESK)
