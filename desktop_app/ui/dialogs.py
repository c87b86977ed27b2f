"""Every question the window asks and every sentence it says: the one place with message boxes.

Nothing here blocks: a box opens over its window and answers through a callable.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget  # noqa: TID251  the one place

from desktop_app.errors import KnownError
from desktop_app.tracking.evidence import KINDS
from desktop_app.ui.colors import current_colors
from desktop_app.ui.icons import Icon, icon
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.look import Space

_ICON = 24
SHEET_KINDS = frozenset({".xlsx", ".xls", ".ods", ".csv"})
NOTICE_PATTERNS = "*.docx *.pdf *.txt *.doc *.odt *.rtf *.png *.jpg *.jpeg *.tif *.tiff"


def say(parent: QWidget, sentence: str) -> QMessageBox:
    """Say one sentence; the box closes with OK, Enter or Esc."""
    box = _box(parent, QMessageBox.Icon.Information, sentence)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.open()
    return box


def say_problem(parent: QWidget | None, error: KnownError) -> QMessageBox:
    """Say what a person can mend, in the window's language."""
    box = _box(parent, QMessageBox.Icon.Warning, error.sentence(current_language()))
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.open()
    return box


def say_problems(parent: QWidget, problems: Sequence[KnownError]) -> QMessageBox:
    """Say several in one box."""
    if len(problems) == 1:
        return say_problem(parent, problems[0])
    language = current_language()
    return say(parent, "\n\n".join(each.sentence(language) for each in problems))


def ask(
    parent: QWidget,
    question: str,
    *,
    yes: str,
    on_yes: Callable[[], None],
    no: str = "",
    loses_work: bool = False,
) -> QMessageBox:
    """Ask; `yes` is the button's own verb, and Esc always means `no`, which is "Cancel".

    Enter means yes, but where work would be lost by it: there it means no.
    """
    box = _box(parent, QMessageBox.Icon.Question, question)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(no or tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel if loses_work else agree)
    agree.clicked.connect(on_yes)
    box.open()
    return box


def choose_notices(
    parent: QWidget, start: Path, on_chosen: Callable[[list[Path]], None]
) -> QFileDialog:
    """Let the person choose notice files, looking first in the folder `start`."""
    dialog = QFileDialog(parent, tr("Import notices"), str(start))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters([tr("Notices") + f" ({NOTICE_PATTERNS})", tr("All files") + " (*)"])
    dialog.filesSelected.connect(lambda names: on_chosen([Path(name) for name in names]))
    return _opened(dialog)


def choose_sheets(
    parent: QWidget, start: Path, on_chosen: Callable[[list[Path]], None]
) -> QFileDialog:
    """Let the person choose sheets that agencies sent back."""
    dialog = QFileDialog(parent, tr("Take in answers"), str(start))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    patterns = " ".join(f"*{kind}" for kind in sorted(SHEET_KINDS))
    dialog.setNameFilters([tr("Agency sheets") + f" ({patterns})", tr("All files") + " (*)"])
    dialog.filesSelected.connect(lambda names: on_chosen([Path(name) for name in names]))
    return _opened(dialog)


def choose_tracker(
    parent: QWidget, start: Path, on_chosen: Callable[[Path], None]
) -> QFileDialog:
    """Let the person choose the workbook in which work was followed before."""
    dialog = QFileDialog(parent, tr("Start from an Excel tracker"), str(start))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    patterns = " ".join(f"*{kind}" for kind in sorted(SHEET_KINDS))
    dialog.setNameFilters([tr("Excel trackers") + f" ({patterns})", tr("All files") + " (*)"])
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    return _opened(dialog)


def choose_evidence(parent: QWidget, on_chosen: Callable[[list[Path]], None]) -> QFileDialog:
    """Let the person choose files that show what was answered."""
    dialog = QFileDialog(parent, tr("Evidence"), str(documents_folder()))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    patterns = " ".join(f"*{kind}" for kind in sorted(KINDS))
    dialog.setNameFilters([tr("Evidence") + f" ({patterns})"])
    dialog.filesSelected.connect(lambda names: on_chosen([Path(name) for name in names]))
    return _opened(dialog)


def choose_register(parent: QWidget, on_chosen: Callable[[Path], None]) -> QFileDialog:
    """Let the person choose a register that is there already."""
    dialog = QFileDialog(parent, tr("Choose a register"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([tr("Registers") + " (*.dondoc)", tr("All files") + " (*)"])
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    return _opened(dialog)


def documents_folder() -> Path:
    """Where the person keeps papers, as the system says."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    documents = Path(QStandardPaths.writableLocation(place))
    return documents if documents.is_dir() else Path.home()


def kept_folder(settings: QSettings, key: str) -> Path:
    """The folder that `settings` keep under `key`; the documents where that is gone."""
    kept = str(settings.value(key, ""))
    return Path(kept) if kept and Path(kept).is_dir() else documents_folder()


def choose_workbook(
    parent: QWidget, start: Path, on_chosen: Callable[[Path], None]
) -> QFileDialog:
    """Let the person choose a workbook, looking first in the folder `start`."""
    dialog = QFileDialog(parent, tr("Choose a workbook"), str(start))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([tr("Excel workbooks") + " (*.xlsx)"])
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    return _opened(dialog)


def choose_workbook_to_save(
    parent: QWidget, proposed: Path, on_chosen: Callable[[Path], None]
) -> QFileDialog:
    """Let the person say where a workbook goes."""
    return _save_as(parent, proposed, tr("Excel workbooks") + " (*.xlsx)", on_chosen)


def choose_folder(
    parent: QWidget, title: str, start: Path, on_chosen: Callable[[Path], None]
) -> QFileDialog:
    """Let the person choose a folder to write in."""
    dialog = QFileDialog(parent, title, str(start))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    return _opened(dialog)


def choose_pdf_to_save(
    parent: QWidget, proposed: Path, on_chosen: Callable[[Path], None]
) -> QFileDialog:
    """Let the person say where a paper goes."""
    return _save_as(parent, proposed, tr("PDF papers") + " (*.pdf)", on_chosen)


def choose_calendar_to_save(
    parent: QWidget, proposed: Path, on_chosen: Callable[[Path], None]
) -> QFileDialog:
    """Let the person say where a calendar goes."""
    return _save_as(parent, proposed, tr("Calendars") + " (*.ics)", on_chosen)


def _save_as(
    parent: QWidget, proposed: Path, kinds: str, on_chosen: Callable[[Path], None]
) -> QFileDialog:
    """Ask for a name of the kind of `proposed`; the system asks before one is replaced."""
    dialog = QFileDialog(parent, tr("Save as"), str(proposed.parent))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([kinds])
    dialog.setDefaultSuffix(proposed.suffix.removeprefix("."))
    dialog.selectFile(proposed.name)
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    return _opened(dialog)


def _opened(dialog: QFileDialog) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def _signs() -> dict[QMessageBox.Icon, tuple[Icon, str]]:
    """The window's own signs, in the colours of its theme."""
    colors, kind = current_colors(), QMessageBox.Icon
    return {
        kind.Information: (Icon.INFORMATION, colors.accent),
        kind.Question: (Icon.UNDECIDED, colors.accent),
        kind.Warning: (Icon.WARNING, colors.due_soon),
    }


def _box(parent: QWidget | None, kind: QMessageBox.Icon, sentence: str) -> QMessageBox:
    box = QMessageBox(kind, tr("Đôn Đốc"), sentence, parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    which, color = _signs()[kind]
    box.setIconPixmap(icon(which, color).pixmap(_ICON, _ICON))
    if (grid := box.layout()) is not None:
        grid.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
    return box
