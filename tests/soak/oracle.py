"""What a register ought to hold, kept beside it in a few plain values."""

from dataclasses import dataclass, field, replace
from datetime import date

from desktop_app.tracking.progress import Status


@dataclass(frozen=True, slots=True)
class Work:
    """One directive, as far as it is watched."""

    due: date | None
    status: Status = Status.NOT_STARTED
    extensions: int = 0
    answers: tuple[str, ...] = ()  # the words, in the order of their being given
    in_bin: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """All that is watched, at one step of the history."""

    works: dict[int, Work] = field(default_factory=dict)
    issued: tuple[int, ...] = ()  # the numbers of the reports


class Oracle:
    """Knows every state that undo can lead back to."""

    def __init__(self) -> None:
        self._state = State()
        self._before: list[State] = []
        self._after: list[State] = []

    @property
    def works(self) -> dict[int, Work]:
        """Every directive that ever came in, by its number."""
        return self._state.works

    @property
    def issued(self) -> tuple[int, ...]:
        """The reports that are issued."""
        return self._state.issued

    def put(self, works: dict[int, Work], *, issued: int | None = None) -> None:
        """One step: these stand as given from now on."""
        reports = self.issued if issued is None else (*self.issued, issued)
        self._before.append(self._state)
        self._after.clear()
        self._state = State({**self.works, **works}, reports)

    def answer(self, said: dict[int, str], status: Status) -> None:
        """One answer for each of them, in one step; the last one given decides the status."""
        works = {number: self.works[number] for number in said}
        self.put(
            {
                number: replace(work, status=status, answers=(*work.answers, said[number]))
                for number, work in works.items()
            }
        )

    def extend(self, number: int, new_due: date) -> None:
        """More time was granted."""
        work = self.works[number]
        self.put({number: replace(work, due=new_due, extensions=work.extensions + 1)})

    def bin(self, number: int, *, is_in: bool) -> None:
        """It went into the bin, or came back."""
        self.put({number: replace(self.works[number], in_bin=is_in)})

    def undo(self) -> bool:
        """Whether there was a step to take back."""
        if self._before:
            self._after.append(self._state)
            self._state = self._before.pop()
            return True
        return False

    def redo(self) -> bool:
        """Whether there was a step to do again."""
        if self._after:
            self._before.append(self._state)
            self._state = self._after.pop()
            return True
        return False

    def followed(self) -> list[int]:
        """What is in the register and not in its bin."""
        return [number for number, work in self.works.items() if not work.in_bin]
