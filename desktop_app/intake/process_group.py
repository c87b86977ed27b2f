"""A process and all that it starts, which end together."""

import contextlib
import ctypes
import os
import signal
import sys

_LIMITS_OF_A_JOB = 9  # JobObjectExtendedLimitInformation
_END_WITH_THE_JOB = 0x2000  # JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE


class _JobLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION, of which only the flags are used."""

    _fields_ = (
        ("times", ctypes.c_int64 * 2),
        ("flags", ctypes.c_uint32),
        ("sizes", ctypes.c_size_t * 2),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("classes", ctypes.c_uint32 * 2),
        ("transfers", ctypes.c_uint64 * 6),
        ("memory", ctypes.c_size_t * 4),
    )


def lead_group() -> None:
    """Make this process the first of a group; what it starts from now on belongs to it."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            os.setsid()
        return
    system = ctypes.WinDLL("kernel32", use_last_error=True)
    system.CreateJobObjectW.restype = ctypes.c_void_p
    system.GetCurrentProcess.restype = ctypes.c_void_p
    job = ctypes.c_void_p(system.CreateJobObjectW(None, None))
    wished = _JobLimits(flags=_END_WITH_THE_JOB)
    size = ctypes.sizeof(wished)
    if system.SetInformationJobObject(job, _LIMITS_OF_A_JOB, ctypes.byref(wished), size):
        # The handle is never closed: Windows does when this process ends, and ends the job.
        system.AssignProcessToJobObject(job, ctypes.c_void_p(system.GetCurrentProcess()))


def end_group(leader: int) -> None:
    """End what is left of the group of the process `leader`; Windows has done so by then."""
    if sys.platform != "win32":
        # A process that never came to lead a group has none, and is ended by itself.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(leader, signal.SIGKILL)
