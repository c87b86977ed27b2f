"""The window's two languages: one `tr()` for every string, and Qt's own strings with them."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop_app.resources import resource
from desktop_app.tracking.figures import whole

_POINTED = 1000


class Language(StrEnum):
    """The languages the window speaks."""

    VIETNAMESE = "vi"
    ENGLISH = "en"


def tr(source: str, disambiguation: str = "", n: int = -1) -> str:
    """`source` (English) in the window's language; `%n` takes the number `n`.

    One bare function: `QObject.tr` of a base class would look in the subclass's context.
    """
    words = QCoreApplication.translate("", source, disambiguation, n)
    # Qt writes a number without its points.
    return words.replace(str(n), whole(n, current_language()), 1) if n >= _POINTED else words


def install_language(app: QCoreApplication, language: Language) -> None:
    """Let the application speak `language`; call again to change it while it runs."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    for name in (f"dondoc_{language}", f"qtbase_{language}"):
        path = resource("translations", f"{name}.qm")
        translator = QTranslator(app)
        if path.exists() and translator.load(str(path)):
            app.installTranslator(translator)
    territory = (
        QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam)
        if language is Language.VIETNAMESE
        else QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    )
    QLocale.setDefault(territory)
    app.setProperty("dondoc_language", language.value)


def current_language() -> str:
    """The language as `tracking.wording` and the errors take it: "vi" or "en"."""
    app = QCoreApplication.instance()
    spoken = app.property("dondoc_language") if app else None
    return str(spoken) if spoken else Language.VIETNAMESE.value
