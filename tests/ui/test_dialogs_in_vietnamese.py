"""The review and the dialogs in Vietnamese: no English word, no mnemonic twice in one place."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree as ET  # our own file is read

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.desk.known_notice import Difference, KnownNotice, Sameness
from desktop_app.resources import resource
from desktop_app.tracking.agency import DirectoryEntry
from desktop_app.tracking.chase import Chase, ChaseLevel, ChaseMeans
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.directive import KnownPeople
from desktop_app.tracking.evidence import Evidence
from desktop_app.tracking.extension import ExtensionLimits
from desktop_app.tracking.notice import NoticeHead, NoticeLine
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.progress import ProgressEntry, Status
from desktop_app.tracking.working_days import WorkingCalendar
from desktop_app.ui.agencies_dialog import AgencyDialog
from desktop_app.ui.agencies_merging import MergeAgenciesDialog
from desktop_app.ui.agencies_window import AgenciesWindow
from desktop_app.ui.chain_dialog import ChainDialog
from desktop_app.ui.chase_dialog import ChaseDialog
from desktop_app.ui.chase_entry_dialog import ChaseEntryDialog
from desktop_app.ui.chase_note_dialog import ChaseNoteDialog
from desktop_app.ui.completion_dialog import CompletionDialog
from desktop_app.ui.date_field import CalendarPopup
from desktop_app.ui.extension_dialog import ExtensionDialog
from desktop_app.ui.first_start import FirstStart
from desktop_app.ui.known_notice_dialog import KnownNoticeDialog
from desktop_app.ui.mend_dialog import MendDialog
from desktop_app.ui.papers_done import PapersDone
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.progress_dialog import ProgressDialog
from desktop_app.ui.reading_dialog import ReadingDialog
from desktop_app.ui.report_dialog import ReportDialog
from desktop_app.ui.review_window import ReviewWindow
from desktop_app.ui.send_back_dialog import SendBackDialog
from desktop_app.ui.settings_dialog import SettingsDialog
from tests.reports.chase_given import a_letter
from tests.ui.drafts import DIRECTORY, DRAFT, TODAY, a_directive
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
MAKERS: dict[str, Callable[[], QWidget]] = {
    "review": lambda: ReviewWindow(DRAFT, DIRECTORY, TODAY),
    "review without a head": lambda: ReviewWindow(
        replace(DRAFT, head=NoticeHead()), DIRECTORY, TODAY
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
}


def _entry() -> DirectoryEntry:
    return DirectoryEntry(id=1, agency=DIRECTORY.agencies[0], work=2, open=1)


@pytest.fixture(params=MAKERS)
def shown(request: pytest.FixtureRequest, vietnamese: QApplication, qtbot: QtBot) -> QWidget:
    made = MAKERS[request.param]()
    qtbot.addWidget(made)
    made.show()
    vietnamese.processEvents()
    return made


def english_words() -> set[str]:
    """Every source string whose Vietnamese is another."""
    tree = ET.parse(resource("translations", "dondoc_vi.ts"))  # noqa: S314  our own file
    pairs = {
        (message.findtext("source") or "", "".join(message.find("translation").itertext()))  # type: ignore[union-attr]
        for message in tree.iter("message")
    }
    return {source for source, words in pairs if source != words.strip()}


def words_on(widget: QWidget) -> set[str]:
    words: set[str] = set()
    for each in (widget, *widget.findChildren(QWidget)):
        words |= {each.toolTip(), each.accessibleName(), each.windowTitle()}
        if isinstance(each, QLabel | QAbstractButton):
            words.add(each.text())
        if isinstance(each, QLineEdit):
            words.add(each.placeholderText())
        if isinstance(each, QComboBox):
            words |= {each.itemText(row) for row in range(each.count())}
    return words


def test_no_english_word_is_left(shown: QWidget) -> None:
    assert words_on(shown) & english_words() == set()


def test_each_mnemonic_stands_for_one_thing(shown: QWidget) -> None:
    texts = [
        each.text()
        for each in shown.findChildren(QWidget)
        if isinstance(each, QAbstractButton)
        or (isinstance(each, QLabel) and each.buddy() is not None)
    ]
    letters = Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)
    assert [letter for letter, times in letters.items() if times > 1] == []


def test_no_key_stands_for_two_things(shown: QWidget) -> None:
    keys = Counter(each.key().toString() for each in shown.findChildren(QShortcut))
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_control_says_its_name_to_a_screen_reader(shown: QWidget) -> None:
    nameless = [
        each
        for each in shown.findChildren(QWidget)
        if isinstance(each, QLineEdit | QComboBox)
        and each.focusPolicy()
        and not each.accessibleName()
        and each.objectName() != "qt_spinbox_lineedit"
    ]
    assert nameless == []


def test_the_calendar_speaks_vietnamese(vietnamese: QApplication, qtbot: QtBot) -> None:
    owner = QDialog()
    qtbot.addWidget(owner)
    popup = CalendarPopup(None, TODAY, owner)
    assert words_on(popup) & english_words() == set()
    assert any("Tháng 5" in each.text() for each in popup.findChildren(QAbstractButton))
    vietnamese.processEvents()
