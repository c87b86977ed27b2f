"""What a notice says of earlier ones is agreed to, or not, before anything is written."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.tracking.chain import CitedNotice, Relation, RelationKind
from desktop_app.tracking.notice import (
    Disposition,
    NoticeHead,
    NoticeLine,
    Point,
    PointKind,
    Span,
)
from desktop_app.tracking.settlement import (
    ChainOffers,
    MovedWork,
    OpenWork,
    RelationOffer,
    Settlement,
    TimeOffer,
    WorkChoice,
    WorkOffer,
)
from desktop_app.tracking.time_answer import TimeAnswer
from desktop_app.ui.chain_cards import RelationCard, TimeCard
from desktop_app.ui.chain_dialog import ChainDialog
from desktop_app.ui.form_layout import choose_value
from desktop_app.ui.language import Language, install_language

TODAY = date(2026, 11, 23)
CTRL = Qt.KeyboardModifier.ControlModifier
NOTICE = NoticeLine(
    id=9,
    head=NoticeHead(number="95/TB-VP", issued_on=date(2026, 11, 20), chair="Phạm Quốc Bình"),
    source_name="tb.docx",
    added_on=TODAY,
    points=3,
    decided=3,
    directives=2,
    completed=0,
)
EARLIER = replace(NOTICE, id=4, head=NoticeHead(number="87/TB-VP", issued_on=TODAY), decided=1)
POINT = Point(
    id=31,
    notice_id=9,
    label="2.(1)",
    text="Tiếp tục sửa đường",
    span=Span(0, 5),
    kind=PointKind.DIRECTIVE,
    disposition=Disposition.NOTED,
)


def work(number: int) -> OpenWork:
    return OpenWork(
        id=number,
        notice_title="TB 87/TB-VP",
        label=f"1.{number}",
        text=f"Việc {number}",
        lead="Sở Tài chính",
        due=date(2026, 11, 30),
    )


REPLACES = RelationOffer(
    relation=Relation(
        kind=RelationKind.REPLACES,
        cited=CitedNotice(number="87/TB-VP"),
        phrase="Thông báo này thay thế Thông báo số 87/TB-VP",
        span=Span(10, 50),
    ),
    earlier=EARLIER,
    works=(
        WorkOffer(work=work(1), suggested=WorkChoice.WITHDRAW, twin=POINT),
        WorkOffer(work=work(2), suggested=WorkChoice.MOVE, target=POINT),
        WorkOffer(work=work(3), suggested=WorkChoice.KEEP),
    ),
)
GRANTED = TimeOffer(
    answer=TimeAnswer(
        label="3",
        is_granted=True,
        day=date(2026, 12, 31),
        phrase="Đồng ý lùi đến ngày 31/12/2026",
        span=Span(60, 90),
        text="Đồng ý lùi",
    ),
    candidates=(work(5), work(6)),
    is_sure=True,
)
REFUSED = replace(
    GRANTED, answer=replace(GRANTED.answer, is_granted=False, label="4"), is_sure=False
)
OFFERS = ChainOffers(notice=NOTICE, relations=(REPLACES,), answers=(GRANTED, REFUSED))


@pytest.fixture
def dialog(qapp: QApplication, qtbot: QtBot) -> ChainDialog:
    install_language(qapp, Language.ENGLISH)
    made = ChainDialog(OFFERS, [EARLIER], TODAY)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def given(dialog: ChainDialog, qtbot: QtBot) -> Settlement:
    with qtbot.waitSignal(dialog.settled) as settled:
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    settlement: Settlement = settled.args[0]
    return settlement


def test_as_proposed_is_one_key(dialog: ChainDialog, qtbot: QtBot) -> None:
    settled = given(dialog, qtbot)
    assert settled.relations == (REPLACES.relation,)
    assert settled.withdrawn == (1,)
    assert settled.noted == (4,)  # its two undecided points
    assert settled.moved == (MovedWork(directive_id=2, point_id=31),)
    ((number, extension),) = settled.granted
    assert (number, extension.new_due, extension.document) == (
        5,
        date(2026, 12, 31),
        "95/TB-VP",
    )
    assert (extension.decided_on, extension.decided_by) == (
        date(2026, 11, 20),
        "Phạm Quốc Bình",
    )
    assert settled.refused == ()  # nobody could be sure which work was meant


def test_each_offer_shows_the_words_that_say_so(dialog: ChainDialog) -> None:
    said = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "“Thông báo này thay thế Thông báo số 87/TB-VP”" in said
    assert "“Đồng ý lùi đến ngày 31/12/2026”" in said


def test_all_open_work_is_withdrawn_by_one_choice(dialog: ChainDialog, qtbot: QtBot) -> None:
    box = _named(dialog, "What becomes of all its open work")
    choose_value(box, WorkChoice.WITHDRAW)
    box.activated.emit(box.currentIndex())
    assert given(dialog, qtbot).withdrawn == (1, 2, 3)


def test_an_amendment_leaves_the_work_as_it_is(dialog: ChainDialog, qtbot: QtBot) -> None:
    card = dialog.findChild(RelationCard)
    box = _named(dialog, "What it is to the earlier one")
    box.setCurrentIndex(box.findData(RelationKind.AMENDS))
    assert card is not None
    assert not card._works.isVisible()
    settled = given(dialog, qtbot)
    assert settled.relations[0].kind is RelationKind.AMENDS
    assert (settled.withdrawn, settled.moved) == ((), ())


def test_what_is_not_agreed_to_is_not_given(dialog: ChainDialog, qtbot: QtBot) -> None:
    for box in dialog.findChildren(QCheckBox):
        box.setChecked(False)
    assert given(dialog, qtbot) == Settlement()


def test_a_refusal_is_noted_with_what_was_asked_for(dialog: ChainDialog, qtbot: QtBot) -> None:
    card = dialog.findChildren(TimeCard)[1]
    card._agreed.setChecked(True)
    card._work.setCurrentIndex(1)
    (refused,) = given(dialog, qtbot).refused
    assert refused.directive_id == 6
    assert refused.request is not None
    assert (refused.request.asked_due, refused.request.asked_by) == (
        date(2026, 12, 31),
        "Sở Tài chính",
    )


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 12, 31), "Point 4: no extension (asked until 31/12/2026)"),
        (None, "Point 4: no extension"),
    ],
)
def test_a_refusal_names_the_day_that_is_printed(
    qapp: QApplication, qtbot: QtBot, day: date | None, words: str
) -> None:
    install_language(qapp, Language.ENGLISH)
    card = TimeCard(replace(REFUSED, answer=replace(REFUSED.answer, day=day)))
    qtbot.addWidget(card)
    assert card._agreed.text() == words


@pytest.mark.parametrize(
    ("typed", "cited"),
    [
        (EARLIER.title, CitedNotice(number="87/TB-VP", issued_on=TODAY, id=4)),
        ("TB 61/TB-VP", CitedNotice(number="61/TB-VP")),
    ],
)
def test_a_person_may_say_more(
    dialog: ChainDialog, qtbot: QtBot, typed: str, cited: CitedNotice
) -> None:
    dialog._named.setText(typed)
    assert given(dialog, qtbot).relations[-1] == Relation(
        kind=RelationKind.REPLACES, cited=cited
    )


def _named(dialog: ChainDialog, name: str) -> QComboBox:
    return next(b for b in dialog.findChildren(QComboBox) if b.accessibleName() == name)
