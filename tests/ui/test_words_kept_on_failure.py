"""What the register refuses stays on the screen as it was typed."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.tracking.listing import ListingFilter
from desktop_app.tracking.progress import NewExtension
from desktop_app.ui.extension_dialog import ExtensionDialog
from desktop_app.ui.follow_up import FollowUp
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.session import Session
from tests.register.given import TODAY


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    install_language(qapp, Language.ENGLISH)


def line(dialog: ExtensionDialog, name: str) -> QLineEdit:
    return next(
        each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name
    )


def test_an_extension_that_is_refused_keeps_its_dialog_and_words(
    desk: Desk, qtbot: QtBot
) -> None:
    main = QMainWindow()
    qtbot.addWidget(main)
    main.show()
    number = desk.directives.listing(ListingFilter(), today=TODAY).ids[0]
    session = Session(desk, today=TODAY, parent=main)
    FollowUp(session, main).extend([number])
    QApplication.processEvents()
    dialog = main.findChild(ExtensionDialog)
    # Meanwhile the deadline moved past the day that is being typed.
    desk.extensions.grant(number, NewExtension(new_due=date(2027, 6, 1), reason="khác"))
    qtbot.keyClicks(line(dialog, "New day"), "1/4/2027")
    qtbot.keyClicks(line(dialog, "Reason"), "cho y kien Bo")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    assert line(dialog, "Reason").text() == "cho y kien Bo"
    assert len(desk.directives.one(number, today=TODAY).extensions) == 1
