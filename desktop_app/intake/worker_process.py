"""One call in a process of its own, that can be stopped, outlived and outgrown."""

import contextlib
import pickle
import signal
import sys
import time
import traceback
from collections.abc import Callable
from multiprocessing import connection, get_context
from multiprocessing.connection import Connection
from threading import Event
from typing import Any, TypeVar

from desktop_app.intake import limits
from desktop_app.intake.process_group import end_group, lead_group
from desktop_app.tracking.steps import OnStep

T = TypeVar("T")

_POLL_SECONDS = 0.05
_BEGUN = "begun"
_STEP = "step"
_DONE = "done"
_RAISED = "raised"


class WorkerStopped(Exception):
    """Someone set the stop event."""


class WorkerTooSlow(Exception):
    """The time was over, or the memory used up."""


class WorkerCrashed(Exception):
    """The process ended without an answer: its exit code."""


def call_away(
    work: Callable[..., T],
    arguments: tuple[Any, ...],
    *,
    seconds: float,
    stop: Event | None = None,
    on_step: OnStep | None = None,
    seconds_a_step: float = 0.0,
) -> T:
    """`work(*arguments)` in a fresh process; what it raises is raised here.

    With `on_step` the work is given one more argument, a callable of the same kind: what it
    says of its steps arrives here, and each of them adds `seconds_a_step` to its time.
    Everything goes through pickle. Raises WorkerStopped, WorkerTooSlow or WorkerCrashed;
    whatever happens, the process and all that it started are gone when this returns.
    """
    # A fork would carry over the window's threads and locks, so a fresh process everywhere.
    context = get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    asked = (sender, work, arguments, on_step is not None)
    process = context.Process(target=_work, args=asked, daemon=True)
    clock = _Clock(time.monotonic() + seconds, seconds_a_step)
    try:
        process.start()
        sender.close()
        answer: T = _answer(receiver, process, clock, stop, on_step)
        return answer
    finally:
        if process.pid is not None:
            end_group(process.pid)
            process.kill()
            process.join()
        process.close()
        receiver.close()
        sender.close()


class _Clock:
    """When the work has to be done."""

    def __init__(self, until: float, seconds_a_step: float) -> None:
        self._until = until
        self._seconds_a_step = seconds_a_step
        self._steps = 0

    def left(self) -> float:
        """Seconds; below zero when the time is over."""
        return self._until + self._steps * self._seconds_a_step - time.monotonic()

    def allow(self, steps: int) -> None:
        """The work has so many steps in all."""
        self._steps = max(self._steps, steps)


def _answer(
    receiver: "Connection[Any, Any]",
    process: Any,
    clock: _Clock,
    stop: Event | None,
    on_step: OnStep | None,
) -> Any:
    begun = False
    while True:
        if stop is not None and stop.is_set():
            raise WorkerStopped
        left = clock.left()
        if left <= 0:
            raise WorkerTooSlow
        connection.wait([receiver, process.sentinel], min(left, _POLL_SECONDS))
        if not receiver.poll():
            continue
        kind, *said = _received(receiver, process, begun=begun)
        if kind == _RAISED:
            raise said[0]
        if kind == _DONE:
            return said[0]
        begun = True
        if kind == _STEP and on_step is not None:
            clock.allow(said[1])
            on_step(*said)


def _received(receiver: "Connection[Any, Any]", process: Any, *, begun: bool) -> Any:
    """What the other side says: a word for its kind, and what belongs to it."""
    try:
        return receiver.recv()
    except EOFError:
        process.join(_POLL_SECONDS)
        if not begun:
            # Nobody's file did that: the program itself could not start.
            raise RuntimeError("the reading process could not start") from None
        raise WorkerCrashed(process.exitcode) from None


def _work(
    sender: "Connection[Any, Any]",
    work: Callable[..., Any],
    arguments: Any,
    tells_steps: bool,  # noqa: FBT001 - the process hands arguments over by place
) -> None:
    """The other side: it answers once and ends."""
    lead_group()
    # Ctrl+C reaches both processes; the one with the person in front of it decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory()
    sender.send((_BEGUN,))
    if tells_steps:
        arguments = (*arguments, lambda done, of: sender.send((_STEP, done, of)))
    try:
        answer: tuple[str, Any] = (_DONE, work(*arguments))
    except MemoryError:
        answer = (_RAISED, WorkerTooSlow())
    except Exception as error:  # noqa: BLE001 - the edge of the process: sent to the other side
        answer = (_RAISED, _sendable(error))
    sender.send(answer)
    sender.close()


def _sendable(error: Exception) -> Exception:
    """`error` with the trace it left here as a note, or what can be said of it."""
    trace = "".join(traceback.format_exception(error))
    error.add_note(trace)
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    except Exception:  # noqa: BLE001 - an exception of any make may refuse either way
        return RuntimeError(trace)
    return error


def _limit_memory() -> None:
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - there is no such module on Windows

    # macOS refuses the limit; the time limit and the caps stay.
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(
            resource.RLIMIT_AS, (limits.MEMORY_BYTES, resource.getrlimit(resource.RLIMIT_AS)[1])
        )
