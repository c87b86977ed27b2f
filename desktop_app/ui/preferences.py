"""What one person chose for the window on this computer, kept beside the register's folder."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings

from desktop_app.ui.language import Language
from desktop_app.ui.look import Theme


@dataclass(frozen=True, slots=True)
class Preferences:
    """The window's language and theme."""

    language: Language = Language.VIETNAMESE
    theme: Theme = Theme.SYSTEM


def load_preferences(path: Path) -> Preferences:
    """What stands in the file at `path`; what is missing or unknown there is the usual."""
    kept = QSettings(str(path), QSettings.Format.IniFormat)
    usual = Preferences()
    language = str(kept.value("language", usual.language.value))
    theme = str(kept.value("theme", usual.theme.value))
    return Preferences(
        language=Language(language) if language in set(Language) else usual.language,
        theme=Theme(theme) if theme in set(Theme) else usual.theme,
    )


def save_preferences(preferences: Preferences, path: Path) -> None:
    """Keep `preferences` in the file at `path`."""
    kept = QSettings(str(path), QSettings.Format.IniFormat)
    kept.setValue("language", preferences.language.value)
    kept.setValue("theme", preferences.theme.value)
    kept.sync()
