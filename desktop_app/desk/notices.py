"""The notices that were taken in."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.desk.known_notice import (
    NEAR,
    KnownNotice,
    Sameness,
    differences,
    is_same_paper,
)
from desktop_app.intake.draft import NoticeDraft
from desktop_app.tracking.likeness import Signature, likeness
from desktop_app.tracking.notice import NoticeLine
from desktop_app.tracking.steps import Steps, all_at_once

_A_STEP = 400  # texts compared: a hundredth of a second

if TYPE_CHECKING:
    from desktop_app.register.register import Register


class Notices:
    """The papers in the register, with their coverage."""

    def __init__(self, register: "Register") -> None:
        self._register = register

    def all(self) -> list[NoticeLine]:
        """All notices, the newest first."""
        return self._register.notices.all()

    def ids(self) -> list[int]:
        """The numbers of all notices, the newest first."""
        return self._register.notices.ids()

    def lines(self, ids: Sequence[int]) -> list[NoticeLine]:
        """These notices, the newest first; what is gone is left out."""
        return self._register.notices.lines(ids)

    def one(self, notice_id: int) -> NoticeLine:
        """One notice with its coverage. Raises NoSuchRecord."""
        return self._register.notices.one(notice_id)

    def holding(self, words: str) -> list[int]:
        """The notices whose own texts hold each of `words`, the newest first."""
        return self._register.notices.holding(words)

    def known(self, draft: NoticeDraft) -> KnownNotice | None:
        """The notice that `draft` is the same as, or nearly: by file, by number, by words."""
        return all_at_once(self.looked_up(draft))

    def looked_up(self, draft: NoticeDraft) -> Steps[KnownNotice | None]:
        """The same in short steps: in an old register many texts are compared."""
        notices = self._register.notices
        same_file = notices.of_file(draft.source.sha256)
        if same_file is not None:
            return KnownNotice(notice=self.one(same_file), sameness=Sameness.FILE, likeness=1.0)
        day = draft.head.counted_from
        of_the_day = notices.of_day(day) if day else ()
        same = [each for each in of_the_day if is_same_paper(draft.head, each)]
        if same:
            return max(
                (self._compared(draft, each, Sameness.NUMBER) for each in same),
                key=lambda known: known.likeness,
            )
        like, near, ids = Signature.of(draft.text).likeness, (0.0, 0), notices.ids()
        for first in range(0, len(ids), _A_STEP):
            yield
            kept = notices.signatures(ids[first : first + _A_STEP])
            near = max(near, *((like(signature), number) for number, signature in kept))
        if near[0] < NEAR:
            return None
        return self._compared(draft, self.one(near[1]), Sameness.WORDS)

    def _compared(
        self, draft: NoticeDraft, notice: NoticeLine, sameness: Sameness
    ) -> KnownNotice:
        kept = self.text(notice.id)
        alike = likeness(kept, draft.text)
        return KnownNotice(
            notice=notice,
            sameness=sameness,
            likeness=alike,
            # Where most is another text there is nothing to tell word by word.
            differences=differences(kept, draft.text) if alike >= NEAR else (),
        )

    def close(self, notice_id: int, *, on: date) -> None:
        """Follow a notice no longer: it leaves the everyday lists, and is found by searching.

        Raises NoSuchRecord, and NotAllowed while points are undecided or work is open.
        """
        self._register.notices.close(notice_id, on=on)

    def reopen(self, notice_id: int) -> None:
        """Follow a closed notice again. Raises NoSuchRecord."""
        self._register.notices.reopen(notice_id)

    def text(self, notice_id: int) -> str:
        """The kept text of a notice. Raises NoSuchRecord."""
        return self._register.notices.text(notice_id)

    def original(self, notice_id: int) -> tuple[str, bytes]:
        """The file's name and its bytes as they came in.

        Raises NoSuchRecord, FileMissing, FileDamaged.
        """
        return self._register.notices.original(notice_id)
