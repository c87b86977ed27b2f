"""What is offered about earlier notices: a card for each relation and each answer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.tracking.chain import Relation, RelationKind
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.settlement import (
    MovedWork,
    OpenWork,
    RelationOffer,
    TimeOffer,
    WorkChoice,
    WorkOffer,
)
from desktop_app.tracking.wording import word
from desktop_app.ui.form_layout import choice_box, choose_value, text_label
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.link_text import cut
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.quiet_card import QuietCard

_LETTERS = 90  # of a directive's words


class RelationCard(QuietCard):
    """One relation: what the notice is to which, the words that say so, and the open work."""

    def __init__(self, offer: RelationOffer) -> None:
        """Agreed to at first, as the notice prints it."""
        super().__init__()
        self._offer = offer
        self._agreed = QCheckBox(tr("This notice"))
        self._agreed.setChecked(True)
        self._kind = choice_box(kind_words(), tr("What it is to the earlier one"))
        choose_value(self._kind, offer.relation.kind)
        self._works = _Works(offer.works)
        column = _column(self)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self._agreed)
        row.addWidget(self._kind)
        row.addWidget(text_label(_earlier_words(offer), TextRole.STRONG, wrap=True), 1)
        column.addLayout(row)
        if offer.relation.phrase:
            column.addWidget(_quote(offer.relation.phrase))
        if offer.earlier is None:
            waiting = tr("It is not in the register: it joins the chain once it comes in.")
            column.addWidget(text_label(waiting, TextRole.SMALL, soft=True, wrap=True))
        undecided = offer.earlier.undecided if offer.earlier else 0
        self._noted = QCheckBox(tr("Its %n undecided point(s) need no work", "", undecided))
        self._noted.setChecked(undecided > 0)
        column.addWidget(self._works)
        column.addWidget(self._noted)
        self._agreed.toggled.connect(self._show_works)
        self._kind.currentIndexChanged.connect(self._show_works)
        self._show_works()

    def relation(self) -> Relation | None:
        """What was agreed to."""
        if not self._agreed.isChecked():
            return None
        printed = self._offer.relation
        return Relation(
            kind=chosen_kind(self._kind),
            cited=printed.cited,
            phrase=printed.phrase,
            span=printed.span,
        )

    def noted(self) -> tuple[int, ...]:
        """The earlier notice, where its undecided points are done with."""
        earlier = self._offer.earlier
        if earlier is None or not (self._replaces() and self._noted.isChecked()):
            return ()
        return (earlier.id,)

    def withdrawn(self) -> tuple[int, ...]:
        """The work that ends with the earlier notice."""
        return self._works.withdrawn() if self._replaces() else ()

    def moved(self) -> tuple[MovedWork, ...]:
        """The work that goes on under the new notice."""
        return self._works.moved() if self._replaces() else ()

    def _replaces(self) -> bool:
        return self._agreed.isChecked() and chosen_kind(self._kind) is RelationKind.REPLACES

    def _show_works(self) -> None:
        self._kind.setEnabled(self._agreed.isChecked())
        self._works.setVisible(bool(self._offer.works) and self._replaces())
        earlier = self._offer.earlier
        is_left = earlier is not None and earlier.undecided > 0
        self._noted.setVisible(is_left and self._replaces())


class _Works(QWidget):
    """The open work of a replaced notice, with what becomes of each."""

    def __init__(self, offers: Sequence[WorkOffer]) -> None:
        super().__init__()
        self._offers = offers
        self._boxes = [_choice_of(offer) for offer in offers]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, Space.SMALL, 0, 0)
        grid.setSpacing(Space.SMALL)
        grid.setColumnStretch(0, 1)
        grid.addWidget(text_label(tr("Its open work"), TextRole.STRONG), 0, 0)
        self._all = choice_box(
            {
                tr("as proposed"): None,
                tr("withdraw all"): WorkChoice.WITHDRAW,
                tr("keep all"): WorkChoice.KEEP,
            },
            tr("What becomes of all its open work"),
        )
        _let_grow(self._all)
        grid.addWidget(self._all, 0, 1)
        for row, (offer, box) in enumerate(zip(offers, self._boxes, strict=True), 1):
            grid.addWidget(_work_label(offer), row, 0)
            grid.addWidget(box, row, 1, Qt.AlignmentFlag.AlignTop)
        self._all.activated.connect(self._choose_all)

    def _choose_all(self) -> None:
        wanted = self._all.currentData()
        for offer, box in zip(self._offers, self._boxes, strict=True):
            choose_value(box, wanted or offer.suggested)

    def _chosen(self, choice: WorkChoice) -> list[WorkOffer]:
        pairs = zip(self._offers, self._boxes, strict=True)
        return [offer for offer, box in pairs if box.currentData() == choice]

    def withdrawn(self) -> tuple[int, ...]:
        return tuple(offer.work.id for offer in self._chosen(WorkChoice.WITHDRAW))

    def moved(self) -> tuple[MovedWork, ...]:
        return tuple(
            MovedWork(directive_id=offer.work.id, point_id=offer.target.id)
            for offer in self._chosen(WorkChoice.MOVE)
            if offer.target is not None
        )


class TimeCard(QuietCard):
    """More time that is granted or refused, and the work that is meant."""

    def __init__(self, offer: TimeOffer) -> None:
        """Agreed to at first only where it is plain which work is meant."""
        super().__init__()
        self.answer = offer.answer
        self._agreed = QCheckBox(_answer_words(offer))
        self._agreed.setChecked(offer.is_sure and offer.answer.day is not None)
        self._work = choice_box(
            {_work_words(work): work.id for work in offer.candidates}, tr("Work that is meant")
        )
        self._asked_by = {work.id: work.lead for work in offer.candidates}
        column = _column(self)
        column.addWidget(self._agreed)
        column.addWidget(_quote(offer.answer.phrase))
        column.addWidget(self._work)
        if offer.answer.day is None:
            missing = tr("No day is printed: record it at the directive itself.")
            column.addWidget(text_label(missing, TextRole.SMALL, soft=True, wrap=True))
            self._agreed.setEnabled(not offer.answer.is_granted)

    def agreed_work(self) -> int | None:
        """The directive that is meant; None where it was not agreed to."""
        chosen: int | None = self._work.currentData()
        return chosen if self._agreed.isChecked() else None

    def asked_by(self) -> str:
        """Who leads that work."""
        return self._asked_by.get(self._work.currentData(), "")


def kind_words() -> dict[str, object]:
    """What a notice can be to an earlier one."""
    return {word(kind, current_language()): kind for kind in RelationKind}


def chosen_kind(box: QComboBox) -> RelationKind:
    """What was chosen in a box of `kind_words`: Qt gives plain words back."""
    return RelationKind(box.currentData())


def _column(card: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(card)
    column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
    column.setSpacing(Space.TIGHT)
    return column


def _quote(words: str) -> QWidget:
    return text_label(f"“{words}”", TextRole.SMALL, soft=True, wrap=True)


def _let_grow(box: QComboBox) -> None:
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


def _earlier_words(offer: RelationOffer) -> str:
    if offer.earlier is not None:
        return offer.earlier.title
    cited = offer.relation.cited
    return " · ".join(filter(None, (f"TB {cited.number}", day_text(cited.issued_on))))


def _choice_of(offer: WorkOffer) -> QComboBox:
    choices: dict[str, object] = {
        tr("withdraw"): WorkChoice.WITHDRAW,
        tr("keep"): WorkChoice.KEEP,
    }
    if offer.target is not None:
        moved = tr("move to point {label}").format(label=offer.target.label)
        choices[moved] = WorkChoice.MOVE
    box = choice_box(choices, offer.work.label)
    _let_grow(box)
    choose_value(box, offer.suggested)
    return box


def _work_label(offer: WorkOffer) -> QWidget:
    words = _work_words(offer.work, with_notice=False)
    if offer.twin is not None:
        again = tr("given again at point {label}").format(label=offer.twin.label)
        words = f"{words}\n{again}"
    return text_label(words, TextRole.SMALL, wrap=True)


def _work_words(work: OpenWork, *, with_notice: bool = True) -> str:
    due = day_text(work.due)
    facts = ", ".join(filter(None, (work.lead, due)))
    place = f"{work.label} · {work.notice_title}" if with_notice else work.label
    return f"{place}: {cut(work.text, _LETTERS)} ({facts})" if facts else place


def _answer_words(offer: TimeOffer) -> str:
    day = day_text(offer.answer.day) or "—"
    if offer.answer.is_granted:
        return tr("Point {label}: extension until {day}").format(
            label=offer.answer.label, day=day
        )
    if offer.answer.day is None:
        return tr("Point {label}: no extension").format(label=offer.answer.label)
    return tr("Point {label}: no extension (asked until {day})").format(
        label=offer.answer.label, day=day
    )
