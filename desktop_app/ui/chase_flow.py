"""From the wish to chase to the letters: written away from the window, then logged."""

from collections.abc import Collection

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from desktop_app.desk.chase_papers import WrittenLetters, preview, write_letters
from desktop_app.tracking.steps import Steps
from desktop_app.ui.chase_dialog import ChaseDialog, ChaseRequest
from desktop_app.ui.dialogs import say
from desktop_app.ui.files_flow import FilesFlow
from desktop_app.ui.language import tr
from desktop_app.ui.paper_language import keep_language, kept_language
from desktop_app.ui.session import Session
from desktop_app.ui.turns import Turns


class ChaseFlow(FilesFlow):
    """One round of letters at a time."""

    def __init__(self, session: Session, parent_window: QWidget, settings: QSettings) -> None:
        """`settings` keeps the last folder."""
        super().__init__(session, parent_window, settings, "chase/folder")
        self._turns = Turns(self)

    def stop(self) -> None:
        """Look nothing up any more: the window closes."""
        self._turns.stop()

    def open(
        self,
        *,
        directive_ids: Collection[int] | None = None,
        agency_ids: Collection[int] | None = None,
    ) -> None:
        """Offer letters for what is near or late, or for these alone."""
        if self._dialog is not None:
            self._dialog.raise_()
        else:
            self._turns.start_at_once(self._look_up(directive_ids, agency_ids))

    def _look_up(
        self, directive_ids: Collection[int] | None, agency_ids: Collection[int] | None
    ) -> Steps[None]:
        chases, session = self._session.desk.chases, self._session
        found = yield from chases.looking_up(
            today=session.today, directive_ids=directive_ids, agency_ids=agency_ids
        )
        letters = chases.letters(
            found, at=session.now(), language=kept_language(self._settings)
        )
        if not letters:
            say(self._parent, _nobody(directive_ids is not None or agency_ids is not None))
            return
        unnamed = sum(len(each.work) for each in found if not each.name)
        dialog = ChaseDialog(
            letters, preview, self._last_folder(), self._parent, unnamed=unnamed
        )
        dialog.letters_wanted.connect(self._write)
        self._offer(dialog)

    def _write(self, request: ChaseRequest) -> None:
        keep_language(self._settings, request.letters[0].language)
        self._start(
            lambda stop, tell: write_letters(
                request.letters, request.folder, request.forms, stop=stop, on_letter=tell
            ),
            len(request.letters),
            request.folder,
        )

    def _note(self, made: WrittenLetters) -> None:
        log = self._session.desk.chases.log
        self._session.change(tr("agencies chased"), lambda: log(made))


def _nobody(is_chosen: bool) -> str:  # noqa: FBT001  the one thing it asks
    if is_chosen:
        return tr("What is chosen is reported or done, or names no lead: nobody to chase.")
    return tr("Nothing is overdue or due soon: there is nobody to chase.")
