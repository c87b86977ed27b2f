"""The points of notices: what stands in them, and what becomes of them."""

from datetime import date
from typing import TYPE_CHECKING

from desktop_app.desk.intake import Intake
from desktop_app.tracking.directive import DirectiveChanges
from desktop_app.tracking.notice import AcceptedDirective, Disposition, Point

if TYPE_CHECKING:
    from desktop_app.desk.second_reading import SecondReading
    from desktop_app.register.register import Register


class Points:
    """Nothing falls through: each point is decided, now or later."""

    def __init__(self, register: "Register", intake: Intake) -> None:
        self._register = register
        self._intake = intake
        self._read_again: SecondReading | None = None  # the notice looked at last

    def of_notice(self, notice_id: int) -> list[Point]:
        """The points of a notice in text order, each with what became of it."""
        return self._register.points.of_notice(notice_id)

    def undecided(self) -> list[Point]:
        """The points of all notices that nobody has decided yet."""
        return self._register.points.undecided()

    def number_undecided(self) -> int:
        """How many of them there are."""
        return self._register.points.number_undecided()

    def proposal(self, point_id: int) -> tuple[AcceptedDirective, ...]:
        """The work that tracking the point would open, as its notice reads today.

        Nothing where the reading and the stored point no longer agree: then tracking opens
        a directive with the point's bare words. Raises NoSuchRecord.
        """
        # The rules of reading cost 100 ms to import: only a point looked at pays for them.
        from desktop_app.desk.second_reading import SecondReading  # noqa: PLC0415

        point = self._register.points.one(point_id)
        again, reader = self._read_again, self._intake.reader()
        if again is None or not again.is_of(point.notice_id, reader):
            again = SecondReading.of(
                point.notice_id,
                self._register.notices.text(point.notice_id),
                reader,
                counted_from=self._register.notices.one(point.notice_id).head.counted_from,
            )
            self._read_again = again
        return again.work_of(point)

    def decide(
        self, point_id: int, disposition: Disposition, *, today: date | None = None
    ) -> None:
        """Say what becomes of a point; tracking opens the work of its `proposal`.

        Work counts as added `today`, or on the day of the clock when none is given.
        Raises NoSuchRecord, and NotAllowed when answers or extensions would be lost.
        """
        work = self.proposal(point_id) if disposition is Disposition.TRACKED else ()
        self._register.points.decide(point_id, disposition, work, today=today)

    def add_work(self, point_id: int, wanted: DirectiveChanges, *, today: date) -> int:
        """Open one more directive of a point; its number.

        Raises NoSuchRecord, and NotAllowed when it has no words.
        """
        return self._register.points.add_work(point_id, wanted, today=today)
