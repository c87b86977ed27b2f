"""The official counts, completed × in time, and the rates made of them."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.report import ReportLine


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialCounts:
    """How many directives stand where; work suspended or withdrawn is in none but its own."""

    on_time: int = 0
    late: int = 0
    open_in_time: int = 0  # due soon and due today included
    open_overdue: int = 0
    undated_open: int = 0
    undated_done: int = 0
    due_soon: int = 0  # of open_in_time
    suspended: int = 0  # not in the total
    withdrawn: int = 0  # not in the total

    @classmethod
    def of(cls, by_kind: Mapping[StandingKind, int]) -> "OfficialCounts":
        """The counts of so many directives of each standing."""

        def many(*kinds: StandingKind) -> int:
            return sum(by_kind.get(kind, 0) for kind in kinds)

        due_soon = many(StandingKind.DUE_SOON, StandingKind.DUE_TODAY)
        return cls(
            on_time=many(StandingKind.COMPLETED_ON_TIME),
            late=many(StandingKind.COMPLETED_LATE),
            open_in_time=many(StandingKind.ON_TRACK) + due_soon,
            open_overdue=many(StandingKind.OVERDUE),
            undated_open=many(StandingKind.UNDATED),
            undated_done=many(StandingKind.COMPLETED_UNDATED),
            due_soon=due_soon,
            suspended=many(StandingKind.SUSPENDED),
            withdrawn=many(StandingKind.WITHDRAWN),
        )

    @property
    def undated(self) -> int:
        """Without a day to be judged by, done or not."""
        return self.undated_open + self.undated_done

    @property
    def total(self) -> int:
        """All that is followed."""
        return self.on_time + self.late + self.open_in_time + self.open_overdue + self.undated

    @property
    def done(self) -> int:
        """Completed, whether or not a day was set."""
        return self.on_time + self.late + self.undated_done

    @property
    def judged(self) -> int:
        """What rates are made of: dated work that is done or past its day."""
        return self.on_time + self.late + self.open_overdue

    def rate(self, part: int) -> float | None:
        """`part` of what is judged, 0 to 1; None when nothing is judged yet."""
        return part / self.judged if self.judged else None


def count(lines: Iterable[ReportLine]) -> OfficialCounts:
    """The official counts of `lines`."""
    return OfficialCounts.of(Counter(line.standing.kind for line in lines))
