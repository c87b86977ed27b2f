"""From the wish for a report to its papers, over a real register."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from threading import get_ident

import pytest
from PySide6.QtCore import QSettings, Qt, QThreadPool
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMessageBox,  # noqa: TID251  it looks for sentences
    QPushButton,
)
from pytestqt.qtbot import QtBot

from desktop_app.desk.opening import open_desk
from desktop_app.desk.papers import PaperPaths
from desktop_app.desk.template_file import read_template, write_sample
from desktop_app.errors import FileOpenElsewhere
from desktop_app.resources import resource
from desktop_app.tracking.report_period import ReportPeriod
from desktop_app.ui import background
from desktop_app.ui.doubt_strip import DoubtStrip
from desktop_app.ui.form_layout import choose_value
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.paper_language import kept_language
from desktop_app.ui.papers_done import PapersDone
from desktop_app.ui.preview_window import PreviewWindow
from desktop_app.ui.report_dialog import ReportDialog
from desktop_app.ui.report_flow import ReportFlow, other_names
from desktop_app.ui.report_period import PeriodChoice, period_of
from desktop_app.ui.session import Session
from tests.desk.given import TWO_CLAUSES, drafted, left_undecided, read_once
from tests.ui.drafts import TODAY
from tests.ui.papers_given import words_of

CTRL = Qt.KeyboardModifier.ControlModifier
_PATIENCE = 10_000
_FREEZES_FROM = 3 / 4  # of the steps: gathered, then both papers made


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    install_language(qapp, Language.ENGLISH)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_desk(tmp_path / "so.dondoc", today=TODAY) as desk:
        read = read_once(desk.intake.reader(), resource("samples", "01_quangtri_2023.txt"))
        desk.intake.accept_as_it_stands(read, today=TODAY)
        yield Session(desk, today=TODAY)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    papers = tmp_path / "bao cao"
    papers.mkdir()
    kept.setValue("report/folder", str(papers))
    return kept


@pytest.fixture
def flow(session: Session, settings: QSettings, qtbot: QtBot) -> Iterator[ReportFlow]:
    main = QMainWindow()
    qtbot.addWidget(main)
    main.show()
    yield ReportFlow(session, main, settings)
    QThreadPool.globalInstance().waitForDone()


def opened(flow: ReportFlow) -> ReportDialog:
    dialog = flow.open()
    QApplication.processEvents()
    return dialog


def line(dialog: ReportDialog, name: str) -> QLineEdit:
    return next(
        each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name
    )


@pytest.mark.slow
def test_both_papers_are_written_under_their_settled_names(
    flow: ReportFlow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(flow)
    with qtbot.waitSignal(flow.papers_written, timeout=_PATIENCE) as written:
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    folder = tmp_path / "bao cao"
    assert written.args[0] == [
        folder / "BaoCaoTuan_2023-W20.xlsx",
        folder / "BaoCaoTuan_2023-W20.pdf",
    ]
    assert all(path.stat().st_size > 1000 for path in written.args[0])


@pytest.mark.slow
def test_english_papers_have_names_of_their_own_and_the_choice_is_remembered(
    flow: ReportFlow, qtbot: QtBot, settings: QSettings
) -> None:
    dialog = opened(flow)
    assert dialog.language.language() == "vi"
    dialog.language.choose("en")
    assert not dialog.by_template.isEnabled()
    with qtbot.waitSignal(flow.papers_written, timeout=_PATIENCE) as written:
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert [path.name for path in written.args[0]] == [
        "BaoCaoTuan_2023-W20_en.xlsx",
        "BaoCaoTuan_2023-W20_en.pdf",
    ]
    assert kept_language(settings) == "en"


@pytest.mark.slow
def test_the_written_papers_are_offered_and_the_dialog_stays(
    flow: ReportFlow, qtbot: QtBot
) -> None:
    dialog = opened(flow)
    with qtbot.waitSignal(flow.papers_written, timeout=_PATIENCE):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    buttons = dialog.findChild(PapersDone).findChildren(QPushButton)
    opening = ["Open", "Show in folder"]
    assert [button.text().strip() for button in buttons] == 2 * ["Preview", *opening]
    assert dialog.isVisible()


@pytest.mark.slow
def test_the_summary_is_looked_at_before_anything_is_written(
    flow: ReportFlow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(flow)
    next(
        b for b in dialog.findChildren(QPushButton) if b.text().strip() == "Pre&view the PDF"
    ).click()
    qtbot.waitUntil(lambda: dialog.findChild(PreviewWindow) is not None)
    preview = dialog.findChild(PreviewWindow)
    assert preview.paper.name == "BaoCaoTuan_2023-W20.pdf"
    assert "Kết quả thực hiện nhiệm vụ" in words_of(preview.paper)
    preview.close()
    assert not list((tmp_path / "bao cao").glob("*"))
    assert dialog.giving.isVisible()


def button(dialog: ReportDialog, words: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text().strip() == words)


@pytest.mark.slow
def test_the_workbooks_pages_are_looked_at_before_anything_is_written(
    flow: ReportFlow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(flow)
    button(dialog, "Preview the Exce&l").click()
    qtbot.waitUntil(lambda: dialog.findChild(PreviewWindow) is not None, timeout=_PATIENCE)
    preview = dialog.findChild(PreviewWindow)
    assert preview.paper.name == "BaoCaoTuan_2023-W20_Excel.pdf"
    assert "CHI TIẾT THỰC HIỆN NHIỆM VỤ" in words_of(preview.paper)
    preview.close()
    assert not list((tmp_path / "bao cao").glob("*"))


@pytest.mark.slow
def test_a_written_workbook_is_looked_at_as_it_prints(flow: ReportFlow, qtbot: QtBot) -> None:
    dialog = opened(flow)
    dialog.language.choose("en")
    with qtbot.waitSignal(flow.papers_written, timeout=_PATIENCE):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    looking = dialog.findChild(PapersDone).findChildren(QPushButton)[0]
    assert looking.accessibleName() == "Preview: BaoCaoTuan_2023-W20_en.xlsx"
    looking.click()
    qtbot.waitUntil(lambda: dialog.findChild(PreviewWindow) is not None, timeout=_PATIENCE)
    preview = dialog.findChild(PreviewWindow)
    assert "DIRECTIVES IN DETAIL" in words_of(preview.paper)
    preview.close()


@pytest.mark.slow
def test_a_workbook_in_the_offices_own_form_is_not_drawn_and_says_so(
    flow: ReportFlow, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    write_sample(tmp_path / "mau.xlsx")
    session.desk.office.keep_template(read_template(tmp_path / "mau.xlsx"))
    dialog = opened(flow)
    looking = button(dialog, "Preview the Exce&l")
    assert not looking.isEnabled()
    assert "own form" in looking.toolTip()
    with qtbot.waitSignal(flow.papers_written, timeout=_PATIENCE):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    names = [b.accessibleName() for b in dialog.findChild(PapersDone).findChildren(QPushButton)]
    assert [name for name in names if name.startswith("Preview")] == [
        "Preview: BaoCaoTuan_2023-W20.pdf"
    ]


@pytest.mark.slow
def test_the_programs_own_form_can_be_looked_at_where_the_offices_is_left_out(
    flow: ReportFlow, session: Session, tmp_path: Path
) -> None:
    write_sample(tmp_path / "mau.xlsx")
    session.desk.office.keep_template(read_template(tmp_path / "mau.xlsx"))
    dialog = opened(flow)
    dialog.by_template.setChecked(False)
    assert button(dialog, "Preview the Exce&l").isEnabled()
    dialog.by_template.setChecked(True)
    dialog.language.choose("en")  # the office's form is Vietnamese
    assert button(dialog, "Preview the Exce&l").isEnabled()


@pytest.mark.slow
def test_a_months_summary_bears_the_months_name_where_no_pdf_is_written(
    flow: ReportFlow, qtbot: QtBot
) -> None:
    dialog = opened(flow)
    choose_value(dialog._period, PeriodChoice.THIS_MONTH)
    dialog._show_period()
    next(b for b in dialog.findChildren(QCheckBox) if b.text() == "&PDF").setChecked(False)
    next(
        b for b in dialog.findChildren(QPushButton) if b.text().strip() == "Pre&view the PDF"
    ).click()
    qtbot.waitUntil(lambda: dialog.findChild(PreviewWindow) is not None)
    preview = dialog.findChild(PreviewWindow)
    assert preview.paper.name == "BaoCaoThang_2023-05.pdf"
    preview.close()


@pytest.mark.slow
def test_a_written_pdf_is_looked_at_from_its_own_bytes(
    flow: ReportFlow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(flow)
    with qtbot.waitSignal(flow.papers_written, timeout=_PATIENCE):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    shown = [b for b in dialog.findChildren(QPushButton) if b.text().strip() == "Preview"]
    looking = next(b for b in shown if b.accessibleName().endswith(".pdf"))
    looking.click()
    preview = dialog.findChild(PreviewWindow)
    written = tmp_path / "bao cao" / "BaoCaoTuan_2023-W20.pdf"
    assert preview.paper.data == written.read_bytes()
    preview.close()
    written.unlink()
    looking.click()
    assert "BaoCaoTuan_2023-W20.pdf" in dialog.findChild(QMessageBox).text()


@pytest.mark.slow
def test_one_paper_can_be_left_out(flow: ReportFlow, qtbot: QtBot) -> None:
    dialog = opened(flow)
    excel = next(box for box in dialog.findChildren(QCheckBox) if box.text() == "&Excel")
    excel.setChecked(False)
    with qtbot.waitSignal(flow.papers_written, timeout=_PATIENCE) as written:
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert [path.suffix for path in written.args[0]] == [".pdf"]


@pytest.mark.slow
def test_issuing_freezes_the_figures(flow: ReportFlow, session: Session, qtbot: QtBot) -> None:
    dialog = opened(flow)
    issue = next(box for box in dialog.findChildren(QCheckBox) if "Issue" in box.text())
    issue.setChecked(True)
    with qtbot.waitSignal(session.changed, timeout=_PATIENCE):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    week_after = ReportPeriod.week_of(TODAY + timedelta(weeks=1))
    later = session.desk.reports.basis(week_after, cutoff=session.now())
    assert later.previous is not None
    assert later.previous.period == ReportPeriod.week_of(TODAY)


def wanting_issue(flow: ReportFlow) -> ReportDialog:
    dialog = opened(flow)
    issue = next(box for box in dialog.findChildren(QCheckBox) if "Issue" in box.text())
    issue.setChecked(True)
    return dialog


@pytest.mark.slow
def test_figures_are_frozen_away_from_the_windows_thread(
    flow: ReportFlow, session: Session, qtbot: QtBot
) -> None:
    dialog = wanting_issue(flow)
    last: list[int] = []
    flow.stepped.connect(
        lambda *_: last.append(get_ident()), Qt.ConnectionType.DirectConnection
    )
    with qtbot.waitSignal(flow.papers_written, timeout=_PATIENCE):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert get_ident() not in last
    assert len(session.desk.reports.issued()) == 1


@pytest.mark.slow
def test_a_stop_while_the_figures_are_frozen_leaves_neither_issue_nor_papers(
    flow: ReportFlow,
    session: Session,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(background, "_SEEN", 0.0)  # every step is told
    dialog = wanting_issue(flow)

    def stop_late(done: int, of: int) -> None:
        if done / of >= _FREEZES_FROM:
            flow._stop_work()

    flow.stepped.connect(stop_late, Qt.ConnectionType.DirectConnection)
    before = session.desk.history.last_changes()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(dialog.giving.isVisible, timeout=_PATIENCE)
    assert list((tmp_path / "bao cao").iterdir()) == []
    assert session.desk.reports.issued() == ()
    assert session.desk.history.last_changes() == before


@pytest.mark.slow
def test_a_stop_that_comes_too_late_is_told_what_stands(
    flow: ReportFlow, session: Session, qtbot: QtBot
) -> None:
    dialog = wanting_issue(flow)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    QThreadPool.globalInstance().waitForDone()
    dialog.working.stop()
    with qtbot.waitSignal(flow.papers_written, timeout=_PATIENCE) as written:
        pass
    assert all(path.exists() for path in written.args[0])
    assert len(session.desk.reports.issued()) == 1
    said = [label.text() for label in dialog.findChild(PapersDone).findChildren(QLabel)]
    assert any("frozen" in words for words in said), said


@pytest.mark.slow
def test_a_register_that_cannot_be_written_leaves_no_papers_and_says_why(
    flow: ReportFlow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = wanting_issue(flow)
    (tmp_path / "so.dondoc").rename(tmp_path / "elsewhere.dondoc")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox) is not None, timeout=_PATIENCE)
    assert dialog.giving.isVisible()
    assert list((tmp_path / "bao cao").iterdir()) == []
    assert not (tmp_path / "so.dondoc").exists()


@pytest.mark.slow
def test_a_folder_that_is_gone_is_said_and_the_form_stays_as_typed(
    flow: ReportFlow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(flow)
    line(dialog, "Folder").setText(str(tmp_path / "khong co"))
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox) is not None, timeout=_PATIENCE)
    assert "khong co" in dialog.findChild(QMessageBox).text()
    assert line(dialog, "Folder").text() == str(tmp_path / "khong co")
    assert dialog.giving.isVisible()


@pytest.mark.slow
def test_a_paper_open_elsewhere_is_offered_another_name(
    flow: ReportFlow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(flow)
    with qtbot.waitSignal(dialog.report_wanted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    QThreadPool.globalInstance().waitForDone()
    flow._fail(FileOpenElsewhere(name="BaoCaoTuan_2023-W20.xlsx"))
    box = dialog.findChild(QMessageBox)
    assert "BaoCaoTuan_2023-W20_2.xlsx" in box.text()
    with qtbot.waitSignal(flow.papers_written, timeout=_PATIENCE):
        agree = next(b for b in box.buttons() if "other name" in b.text())
        qtbot.mouseClick(agree, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        (tmp_path / "bao cao" / "BaoCaoTuan_2023-W20_2.xlsx").exists, timeout=_PATIENCE
    )


@pytest.mark.slow
def test_points_that_are_in_no_figure_are_said(flow: ReportFlow, session: Session) -> None:
    left_undecided(session.desk, drafted(session.desk, TWO_CLAUSES))
    undecided = session.desk.directives.counts(today=TODAY).undecided_points
    assert undecided > 1
    said = opened(flow).findChild(DoubtStrip).words()
    assert said == f"{undecided} points not decided yet are in no figure."


@pytest.mark.slow
def test_nothing_chosen_is_said_and_nothing_written(
    flow: ReportFlow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(flow)
    for box in dialog.findChildren(QCheckBox):
        box.setChecked(False)
    with qtbot.assertNotEmitted(dialog.report_wanted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert list((tmp_path / "bao cao").iterdir()) == []


def test_other_names_step_over_those_that_are_taken(tmp_path: Path) -> None:
    (tmp_path / "a_2.xlsx").touch()
    paths = PaperPaths(excel=tmp_path / "a.xlsx", pdf=tmp_path / "a.pdf")
    assert other_names(paths) == PaperPaths(
        excel=tmp_path / "a_3.xlsx", pdf=tmp_path / "a_3.pdf"
    )


@pytest.mark.parametrize(
    ("choice", "first", "last"),
    [
        (PeriodChoice.THIS_WEEK, date(2026, 12, 28), date(2027, 1, 3)),
        (PeriodChoice.LAST_WEEK, date(2026, 12, 21), date(2026, 12, 27)),
        (PeriodChoice.THIS_MONTH, date(2026, 12, 1), date(2026, 12, 31)),
        (PeriodChoice.LAST_MONTH, date(2026, 11, 1), date(2026, 11, 30)),
        (PeriodChoice.THIS_QUARTER, date(2026, 10, 1), date(2026, 12, 31)),
        (PeriodChoice.LAST_QUARTER, date(2026, 7, 1), date(2026, 9, 30)),
        (PeriodChoice.FIRST_HALF, date(2026, 1, 1), date(2026, 6, 30)),
        (PeriodChoice.SECOND_HALF, date(2026, 7, 1), date(2026, 12, 31)),
        (PeriodChoice.NINE_MONTHS, date(2026, 1, 1), date(2026, 9, 30)),
        (PeriodChoice.THIS_YEAR, date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_the_periods_offered_end_with_their_last_day(
    choice: PeriodChoice, first: date, last: date
) -> None:
    assert period_of(choice, date(2026, 12, 31)) == ReportPeriod(first=first, last=last)
