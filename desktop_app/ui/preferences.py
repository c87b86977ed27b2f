"""What one person chose for the window on this computer, kept beside the register's folder."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings

from desktop_app.ui.language import Language
from desktop_app.ui.look import Theme


@dataclass(frozen=True, slots=True)
class Preferences:
    """The window's language and theme, and how it tells of the day's work."""

    language: Language = Language.VIETNAMESE
    theme: Theme = Theme.SYSTEM
    shows_today: bool = True  # opens the page of the day with the window, once a day
    notifies: bool = True  # says on the desktop what is late or due, once a day


def load_preferences(path: Path) -> Preferences:
    """What stands in the file at `path`; what is missing or unknown there is the usual."""
    kept = QSettings(str(path), QSettings.Format.IniFormat)
    usual = Preferences()
    language = str(kept.value("language", usual.language.value))
    theme = str(kept.value("theme", usual.theme.value))
    return Preferences(
        language=Language(language) if language in set(Language) else usual.language,
        theme=Theme(theme) if theme in set(Theme) else usual.theme,
        shows_today=_is_on(kept, "today/shows"),
        notifies=_is_on(kept, "today/notifies"),
    )


def save_preferences(preferences: Preferences, path: Path) -> None:
    """Keep `preferences` in the file at `path`."""
    kept = QSettings(str(path), QSettings.Format.IniFormat)
    kept.setValue("language", preferences.language.value)
    kept.setValue("theme", preferences.theme.value)
    kept.setValue("today/shows", preferences.shows_today)
    kept.setValue("today/notifies", preferences.notifies)
    kept.sync()


def _is_on(kept: QSettings, name: str) -> bool:
    """On where nothing else was said; the file keeps words."""
    return str(kept.value(name, "true")).lower() != "false"
