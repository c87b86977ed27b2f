"""What the window remembers between runs: its place, its widths, its columns, its heads."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

from desktop_app.tracking.listing import Grouping
from desktop_app.ui.dialogs import kept_folder
from desktop_app.ui.list_header import ListHeader
from desktop_app.ui.parts_beside import Part, Wish
from desktop_app.ui.three_parts import ThreeParts

_RECENT = 12
_FIRST_COLUMNS = 9  # of the runs that did not note how many there were


class WindowMemory:
    """Keeps its facts in one small file beside the register."""

    def __init__(self, path: Path) -> None:
        """Read what the last run left in the file at `path`."""
        self._kept = QSettings(str(path), QSettings.Format.IniFormat)

    def keep(self, window: QMainWindow, parts: ThreeParts, columns: ListHeader) -> None:
        """Remember how the window stands now."""
        self._kept.setValue("window/geometry", window.saveGeometry())
        self._kept.setValue("parts/side", parts.wish.side)
        self._kept.setValue("parts/panel", parts.wish.panel)
        self._kept.setValue("parts/side_first", parts.wish.first is Part.SIDE)
        self._kept.setValue("parts/widths", parts.widths)
        self._kept.setValue("list/columns", columns.kept_state())
        self._kept.setValue("list/known", columns.count())
        self._kept.sync()

    def bring_back_window(self, window: QMainWindow) -> bool:
        """Put the window where it stood; False when this is the first run."""
        return window.restoreGeometry(self._bytes("window/geometry"))

    def bring_back_parts(self, parts: ThreeParts) -> None:
        """Fold and divide the window as it was; details that took the list's place are shut."""
        first = Part.SIDE if self._is_on("parts/side_first", usual=False) else None
        wish = Wish(self._is_on("parts/side"), self._is_on("parts/panel"), first)
        parts.bring_back(wish, self._widths())

    def _widths(self) -> tuple[int, int] | None:
        kept = self._kept.value("parts/widths", [])
        figures = [str(width) for width in kept] if isinstance(kept, list) else []
        match [int(width) for width in figures if width.isdecimal()]:
            case [side, panel]:
                return side, panel
        return None

    def _is_on(self, name: str, *, usual: bool = True) -> bool:
        """The file keeps words."""
        return str(self._kept.value(name, usual)).lower() == "true"

    def bring_back_columns(self, columns: ListHeader) -> None:
        """Order, widths and choice of the columns as they were."""
        known = str(self._kept.value("list/known", _FIRST_COLUMNS))
        columns.bring_back(
            self._bytes("list/columns"), int(known) if known.isdecimal() else _FIRST_COLUMNS
        )

    @property
    def grouping(self) -> Grouping:
        """Under which heads the list stood last."""
        kept = str(self._kept.value("list/grouping", Grouping.NOTICE.value))
        return Grouping(kept) if kept in set(Grouping) else Grouping.NOTICE

    @grouping.setter
    def grouping(self, grouping: Grouping) -> None:
        self._kept.setValue("list/grouping", grouping.value)

    @property
    def paper_folder(self) -> Path:
        """Where the last paper went; the person's documents where that is gone."""
        return kept_folder(self._kept, "report/folder")

    @paper_folder.setter
    def paper_folder(self, folder: Path) -> None:
        self._kept.setValue("report/folder", str(folder))

    def is_first_today(self, what: str, today: date) -> bool:
        """Whether `what` has not been done on that day yet; from now on it has."""
        name = f"today/last_{what}"
        if str(self._kept.value(name, "")) == today.isoformat():
            return False
        self._kept.setValue(name, today.isoformat())
        return True

    @property
    def knows_place(self) -> bool:
        """Whether the person was told that the register lies in a risky place."""
        return self._is_on("copies/place_told", usual=False)

    @knows_place.setter
    def knows_place(self, told: bool) -> None:
        self._kept.setValue("copies/place_told", told)

    @property
    def rehearsed(self) -> date | None:
        """On which day a copy of the register was last restored elsewhere and found whole."""
        try:
            return date.fromisoformat(str(self._kept.value("copies/rehearsed", "")))
        except ValueError:
            return None

    @rehearsed.setter
    def rehearsed(self, day: date) -> None:
        self._kept.setValue("copies/rehearsed", day.isoformat())

    @property
    def news_read(self) -> str:
        """What the newest entry of the news was called when the window stood last."""
        return str(self._kept.value("help/news", ""))

    @news_read.setter
    def news_read(self, newest: str) -> None:
        self._kept.setValue("help/news", newest)

    @property
    def recent(self) -> list[str]:
        """The keys of what was picked last from the palette, the newest first."""
        kept = self._kept.value("palette/recent", [])
        return [str(key) for key in kept] if isinstance(kept, list) else [str(kept)]

    def note_picked(self, key: str) -> None:
        """Let `key` come first from now on."""
        others = [each for each in self.recent if each != key]
        self._kept.setValue("palette/recent", [key, *others][:_RECENT])

    def _bytes(self, name: str) -> QByteArray:
        kept = self._kept.value(name, QByteArray())
        return kept if isinstance(kept, QByteArray) else QByteArray()
