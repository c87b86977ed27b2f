"""From what a notice says of earlier ones to what the register holds of it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.intake.draft import NoticeDraft
from desktop_app.tracking.settlement import ChainOffers, Settlement
from desktop_app.ui.language import tr
from desktop_app.ui.session import Session
from desktop_app.ui.writing import write

if TYPE_CHECKING:
    from desktop_app.ui.chain_dialog import ChainDialog


class ChainFlow:
    """Asks over one window; nothing is written that was not agreed to."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Nothing is asked yet."""
        self._session = session
        self._parent = parent

    def offer(self, notice_id: int, draft: NoticeDraft) -> "ChainDialog | None":
        """Offer what was read in a notice just stored; None where it speaks of no other."""
        if not (draft.relations or draft.answers):
            return None
        desk = self._session.desk
        offers = desk.chains.offers(
            notice_id, draft.relations, draft.answers, today=self._session.today
        )
        return None if offers.is_empty else self._open(offers)

    def ask(self, notice_id: int) -> None:
        """Offer what a notice of the register says, and let the person say more."""
        self._open(self._session.desk.chains.read_again(notice_id, today=self._session.today))

    def unrelate(self, relation_id: int) -> None:
        """Take a relation out of the chain."""
        desk = self._session.desk
        write(
            self._session,
            self._parent,
            tr("relation taken out"),
            partial(desk.chains.unrelate, relation_id),
        )

    def _open(self, offers: ChainOffers) -> "ChainDialog":
        # Loaded when it is first asked for: the first paint does not wait for it.
        from desktop_app.ui.chain_dialog import ChainDialog  # noqa: PLC0415

        others = [n for n in self._session.desk.notices.all() if n.id != offers.notice.id]
        dialog = ChainDialog(offers, others, self._session.today, self._parent)
        dialog.settled.connect(partial(self._settle, dialog, offers.notice.id))
        dialog.open()
        return dialog

    def _settle(self, asked: "ChainDialog", notice_id: int, settled: Settlement) -> None:
        desk, today = self._session.desk, self._session.today
        write(
            self._session,
            self._parent,
            tr("chain of the notice settled"),
            lambda: desk.chains.settle(notice_id, settled, today=today),
            asked,
        )
