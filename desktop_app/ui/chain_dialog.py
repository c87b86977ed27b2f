"""What a notice says of earlier ones, each with its words: a person agrees or does not."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.tracking.chain import CitedNotice, Relation, cited
from desktop_app.tracking.extension import NewRequest, Refusal
from desktop_app.tracking.notice import NoticeLine
from desktop_app.tracking.progress import NewExtension
from desktop_app.tracking.settlement import ChainOffers, RefusedTime, Settlement
from desktop_app.ui.chain_cards import RelationCard, TimeCard, chosen_kind, kind_words
from desktop_app.ui.form_layout import Field, choice_box, text_label
from desktop_app.ui.giving_dialog import GivingDialog
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.name_field import NameField
from desktop_app.ui.screen_room import resize_within_screen
from desktop_app.ui.scrolled import scrolled

_WIDTH = 720
_HEIGHT = 700


class ChainDialog(GivingDialog):
    """Everything that is agreed to is given at once."""

    guards_words = False

    #: The person agreed; carries the Settlement.
    settled = Signal(Settlement)

    def __init__(
        self,
        offers: ChainOffers,
        others: Sequence[NoticeLine],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """`others` are the notices that the person may point at besides."""
        super().__init__(tr("What it says of earlier notices"), tr("Note it down"), parent)
        self._notice = offers.notice
        self._today = today
        self._relations = [RelationCard(offer) for offer in offers.relations]
        self._answers = [TimeCard(offer) for offer in offers.answers]
        self._others = {notice.title: notice for notice in others}
        self._kind = choice_box(kind_words())
        self._named = NameField(list(self._others), tr("Earlier notice"))
        self.body.addWidget(text_label(offers.notice.title, soft=True))
        self.body.addWidget(self._offered(), 1)
        self.body.addLayout(self._one_more())
        self.setMinimumWidth(_WIDTH)
        if self._relations or self._answers:
            resize_within_screen(self, QSize(_WIDTH, _HEIGHT))

    def _offered(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, Space.SMALL, 0)
        column.setSpacing(Space.SMALL)
        if self._relations:
            column.addWidget(text_label(tr("Chain"), TextRole.STRONG))
        for relation in self._relations:
            column.addWidget(relation)
        if self._answers:
            column.addWidget(text_label(tr("More time"), TextRole.STRONG))
        for answer in self._answers:
            column.addWidget(answer)
        if not (self._relations or self._answers):
            silent = tr("Nothing was read in it of any earlier notice.")
            column.addWidget(text_label(silent, soft=True, wrap=True))
        column.addStretch(1)
        return scrolled(
            content, tr("What the notice says of earlier ones"), QPalette.ColorRole.Window
        )

    def _one_more(self) -> QHBoxLayout:
        """A relation that the paper does not print."""
        row = QHBoxLayout()
        row.setSpacing(Space.MEDIUM)
        row.addWidget(Field(tr("It also"), self._kind))
        hint = tr("Its title here, or a number such as 87/TB-VPUBND.")
        row.addWidget(Field(tr("Earlier notice"), self._named, hint=hint), 1)
        return row

    def give(self) -> bool:
        """Emit what is agreed to."""
        granted, refused = [], []
        for card in self._answers:
            work = card.agreed_work()
            if work is not None and card.answer.is_granted and card.answer.day is not None:
                granted.append((work, self._extension(card)))
            elif work is not None and not card.answer.is_granted:
                refused.append(self._refused(work, card))
        relations = [card.relation() for card in self._relations]
        self.settled.emit(
            Settlement(
                relations=tuple(r for r in (*relations, self._typed()) if r is not None),
                noted=tuple(notice for card in self._relations for notice in card.noted()),
                withdrawn=tuple(work for card in self._relations for work in card.withdrawn()),
                moved=tuple(work for card in self._relations for work in card.moved()),
                granted=tuple(granted),
                refused=tuple(refused),
            )
        )
        return True

    def _typed(self) -> Relation | None:
        named = self._named.name()
        if not named:
            return None
        known = self._others.get(named)
        number = named.removeprefix("TB ")
        earlier = cited(known) if known else CitedNotice(number=number)
        return Relation(kind=chosen_kind(self._kind), cited=earlier)

    def _extension(self, card: TimeCard) -> NewExtension:
        head = self._notice.head
        return NewExtension(
            new_due=card.answer.day or self._today,
            reason=card.answer.phrase,
            document=head.number or "",
            decided_on=head.issued_on,
            decided_by=head.chair or "",
        )

    def _refused(self, work: int, card: TimeCard) -> RefusedTime:
        head, day = self._notice.head, card.answer.day
        refusal = Refusal(
            reason=card.answer.phrase,
            decided_on=head.issued_on,
            decided_by=head.chair or "",
            document=head.number or "",
        )
        if day is None:
            return RefusedTime(directive_id=work, refusal=refusal)
        request = NewRequest(
            requested_on=head.counted_from or self._today,
            asked_due=day,
            reason=card.answer.phrase,
            asked_by=card.asked_by(),
        )
        return RefusedTime(directive_id=work, refusal=refusal, request=request)
