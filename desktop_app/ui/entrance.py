"""The ways out of the main window: import, report, directory, settings, the first start."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.template import OfficeTemplate
from desktop_app.ui.dialogs import SHEET_KINDS
from desktop_app.ui.drafts import reviews_folder
from desktop_app.ui.language import Language, current_language, install_language, tr
from desktop_app.ui.look import apply_theme
from desktop_app.ui.preferences import Preferences, load_preferences, save_preferences
from desktop_app.ui.program_log import open_log
from desktop_app.ui.session import Session
from desktop_app.ui.window_memory import WindowMemory
from desktop_app.ui.writing import write

if TYPE_CHECKING:
    from desktop_app.desk.tracker_book import TrackerBook
    from desktop_app.ui.agencies_flow import AgenciesFlow
    from desktop_app.ui.bin_flow import BinFlow
    from desktop_app.ui.chase_flow import ChaseFlow
    from desktop_app.ui.import_flow import ImportFlow
    from desktop_app.ui.issued_flow import IssuedFlow
    from desktop_app.ui.report_flow import ReportFlow
    from desktop_app.ui.sample_tour import SampleTour
    from desktop_app.ui.sheets_flow import SheetsFlow
    from desktop_app.ui.tracker_flow import TrackerFlow


class Entrance(QObject):
    """Opens each of them over the main window, loaded when it is first asked for.

    The imports stand inside the methods so that the first paint does not wait for them.
    """

    #: The language or the theme is another: every word and colour must be made anew.
    look_changed = Signal()
    #: A notice was stored; carries its number in the register.
    notice_stored = Signal(int)
    #: These directives are to be shown in the list; carries their numbers.
    work_wanted = Signal(list)
    #: All that came from a file is to be shown; carries the file's name.
    source_wanted = Signal(str)
    #: A notice of the register is to be shown; carries its number.
    notice_wanted = Signal(int)
    #: A strip is to stand over the list; carries it.
    tip_made = Signal(object)

    def __init__(self, session: Session, window: QWidget, settings_path: Path) -> None:
        """Keep the person's preferences in the file at `settings_path`."""
        super().__init__(window)
        self._session = session
        self._window = window
        self._settings_path = settings_path
        self._import: ImportFlow | None = None
        self._report: ReportFlow | None = None
        self._chase: ChaseFlow | None = None
        self._agencies: AgenciesFlow | None = None
        self._bin: BinFlow | None = None
        self._sheets: SheetsFlow | None = None
        self._issued: IssuedFlow | None = None
        self._tracker: TrackerFlow | None = None
        self._tour: SampleTour | None = None

    def choose_notices(self) -> None:
        """Let the person choose notice files and take them in."""
        self._import_flow().choose()

    def choose_tracker(self) -> None:
        """Let the person choose the workbook that she kept before, and take it in."""
        self._tracker_flow().choose()

    def take(self, paths: Sequence[Path]) -> None:
        """Take in the files at `paths`: tables are answers, all others are notices."""
        answers = [path for path in paths if path.suffix.lower() in SHEET_KINDS]
        notices = [path for path in paths if path not in answers]
        if answers:
            self._sheets_flow().take(answers)
        if notices:
            self._import_flow().take(notices)

    def take_pasted(self) -> None:
        """Take in the text, or the files, that were copied elsewhere."""
        copied = QApplication.clipboard().mimeData()
        paths = [Path(url.toLocalFile()) for url in copied.urls() if url.isLocalFile()]
        if paths:
            self.take(paths)
        else:
            self._import_flow().take_pasted(copied.text())

    def take_sample(self) -> None:
        """Take in the sample notice in the same way; a tour says what comes next."""
        from desktop_app.desk.practice_notice import practice_notice  # noqa: PLC0415  see above
        from desktop_app.ui.sample_tour import SampleTour  # noqa: PLC0415

        if self._tour is None:
            self._tour = SampleTour(self._session, self._import_flow(), self._window)
            self._tour.tip_made.connect(self.tip_made)
            self._tour.report_wanted.connect(self.open_report)
            self.look_changed.connect(self._tour.end)
        sample = practice_notice(self._session.today)
        self._tour.begin(sample.name)
        self._import_flow().take([sample])

    def open_report(self) -> None:
        """Lead to the week's papers: the last step of the tour."""
        from desktop_app.ui.report_flow import ReportFlow  # noqa: PLC0415  see above

        if self._report is None:
            self._report = ReportFlow(self._session, self._window, self._settings())
        if self._tour is not None:
            self._tour.end_at_report()
        self._report.open()

    def open_issued(self) -> None:
        """Show the reports that were issued."""
        from desktop_app.ui.issued_flow import IssuedFlow  # noqa: PLC0415  see above

        if self._issued is None:
            self._issued = IssuedFlow(self._session, self._window, self._memory())
        self._issued.open()

    def stop(self) -> None:
        """Make nothing more: the window closes."""
        if self._import is not None:
            self._import.stop()
        if self._sheets is not None:
            self._sheets.stop()
        if self._issued is not None:
            self._issued.let_go()
        if self._agencies is not None:
            self._agencies.stop()
        if self._chase is not None:
            self._chase.stop()
        if self._tracker is not None:
            self._tracker.stop()

    def open_sheets(self) -> None:
        """Show the agencies' sheets and who has answered."""
        self._sheets_flow().open()

    def open_chase(self) -> None:
        """Lead to letters for what is near or late."""
        self._chase_flow().open()

    def chase(self, directive_ids: Sequence[int]) -> None:
        """Lead to letters for these directives alone."""
        self._chase_flow().open(directive_ids=directive_ids)

    def _chase_flow(self) -> "ChaseFlow":
        from desktop_app.ui.chase_flow import ChaseFlow  # noqa: PLC0415  see above

        if self._chase is None:
            self._chase = ChaseFlow(self._session, self._window, self._settings())
        return self._chase

    def open_agencies(self) -> None:
        """Show the directory of agencies."""
        from desktop_app.ui.agencies_flow import AgenciesFlow  # noqa: PLC0415  see above

        if self._agencies is None:
            self._agencies = AgenciesFlow(self._session, self._window, self._memory())
        self._agencies.open()

    def open_bin(self) -> None:
        """Show what was deleted."""
        from desktop_app.ui.bin_flow import BinFlow  # noqa: PLC0415  see above

        if self._bin is None:
            self._bin = BinFlow(self._session, self._window, self._memory())
        self._bin.open()

    def open_log(self) -> None:
        """Let the system show what went wrong in the program."""
        open_log(self._settings_path.parent, self._window)

    def open_settings(self) -> None:
        """Show the office's facts and the window's language and theme."""
        from desktop_app.ui.settings_dialog import SettingsDialog  # noqa: PLC0415  see above

        office = self._session.desk.office
        dialog = SettingsDialog(
            office.facts(), self._preferences(), self._window, template=office.template_name()
        )
        dialog.settings_given.connect(self._take_settings)
        dialog.template_given.connect(self._keep_template)
        dialog.open()

    def welcome(self) -> None:
        """Ask who the office is, on the first start."""
        from desktop_app.ui.first_start import FirstStart  # noqa: PLC0415  see above

        page = FirstStart(self._session.desk.office.facts(), self._window)
        page.facts_given.connect(self._save_office)
        page.sample_wanted.connect(self.take_sample)
        page.open()

    def _import_flow(self) -> "ImportFlow":
        """The one way in; a second file waits for the first."""
        from desktop_app.ui.import_flow import ImportFlow  # noqa: PLC0415  see above
        from desktop_app.ui.review_drafts import ReviewDrafts  # noqa: PLC0415  see above

        if self._import is None:
            drafts = ReviewDrafts(reviews_folder(self._settings_path))
            self._import = ImportFlow(self._session, self._window, drafts)
            self._import.notice_stored.connect(self.notice_stored)
            self._import.notice_wanted.connect(self.notice_wanted)
        return self._import

    def offer_unended_reviews(self) -> None:
        """Ask whether the reviews that a crash broke off are to go on."""
        if reviews_folder(self._settings_path).is_dir():
            self._import_flow().offer_unended()

    def _sheets_flow(self) -> "SheetsFlow":
        from desktop_app.ui.sheets_flow import SheetsFlow  # noqa: PLC0415  see above

        if self._sheets is None:
            self._sheets = SheetsFlow(self._session, self._window, self._settings())
            self._sheets.show_asked.connect(self.work_wanted)
            self._sheets.chase_asked.connect(self.chase)
            self._sheets.trackers_read.connect(self._show_trackers)
        return self._sheets

    def _tracker_flow(self) -> "TrackerFlow":
        from desktop_app.ui.tracker_flow import TrackerFlow  # noqa: PLC0415  see above

        if self._tracker is None:
            self._tracker = TrackerFlow(self._session, self._window, self._settings())
            self._tracker.taken_in.connect(self.source_wanted)
        return self._tracker

    def _show_trackers(self, books: list["TrackerBook"]) -> None:
        self._tracker_flow().show(books)

    def _settings(self) -> QSettings:
        return QSettings(str(self._settings_path), QSettings.Format.IniFormat)

    def _memory(self) -> WindowMemory:
        return WindowMemory(self._settings_path)

    def _preferences(self) -> Preferences:
        kept = load_preferences(self._settings_path)
        return replace(kept, language=Language(current_language()))

    def _take_settings(self, facts: OfficeFacts, preferences: Preferences) -> None:
        if facts != self._session.desk.office.facts():
            self._save_office(facts)
        if preferences == self._preferences():
            return
        save_preferences(preferences, self._settings_path)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            install_language(app, preferences.language)
            apply_theme(app, preferences.theme)
            if self._agencies is not None:
                self._agencies.close()
            if self._bin is not None:
                self._bin.close()
            if self._sheets is not None:
                self._sheets.close()
            if self._issued is not None:
                self._issued.close()
            self.look_changed.emit()

    def _keep_template(self, template: OfficeTemplate | None) -> None:
        keep = partial(self._session.desk.office.keep_template, template)
        write(self._session, self._window, tr("the office's form kept"), keep)

    def _save_office(self, facts: OfficeFacts) -> None:
        save = partial(self._session.desk.office.save, facts)
        write(self._session, self._window, tr("settings saved"), save)
