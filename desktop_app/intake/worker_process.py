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

T = TypeVar("T")

_POLL_SECONDS = 0.05
_BEGUN = "begun"


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
) -> T:
    """`work(*arguments)` in a fresh process; what it raises is raised here.

    Everything goes through pickle. Raises WorkerStopped, WorkerTooSlow or WorkerCrashed;
    whatever happens, the process is gone when this returns.
    """
    # A fork would carry over the window's threads and locks, so a fresh process everywhere.
    context = get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(sender, work, arguments), daemon=True)
    try:
        process.start()
        sender.close()
        answer: T = _answer(receiver, process, time.monotonic() + seconds, stop)
        return answer
    finally:
        if process.pid is not None:
            process.kill()
            process.join()
        process.close()
        receiver.close()
        sender.close()


def _answer(
    receiver: "Connection[Any, Any]", process: Any, until: float, stop: Event | None
) -> Any:
    begun = False
    while True:
        if stop is not None and stop.is_set():
            raise WorkerStopped
        left = until - time.monotonic()
        if left <= 0:
            raise WorkerTooSlow
        connection.wait([receiver, process.sentinel], min(left, _POLL_SECONDS))
        if receiver.poll():
            try:
                message = receiver.recv()
            except EOFError:
                process.join(_POLL_SECONDS)
                if not begun:
                    # Nobody's file did that: the program itself could not start.
                    raise RuntimeError("the reading process could not start") from None
                raise WorkerCrashed(process.exitcode) from None
            if message == _BEGUN:
                begun = True
                continue
            failed, value = message
            if failed:
                raise value
            return value


def _work(sender: "Connection[Any, Any]", work: Callable[..., Any], arguments: Any) -> None:
    """The other side: it answers once and ends."""
    # Ctrl+C reaches both processes; the one with the person in front of it decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory()
    sender.send(_BEGUN)
    try:
        answer = (False, work(*arguments))
    except MemoryError:
        answer = (True, WorkerTooSlow())
    except Exception as error:  # noqa: BLE001 - the edge of the process: sent to the other side
        answer = (True, _sendable(error))
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
