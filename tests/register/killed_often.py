"""Mixed work that is killed at any moment, again and again; an oracle beside it counts along.

`python -m tests.register.killed_often 200` kills 200 times; the tests kill a few times.
"""

import random
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.errors import KnownError
from desktop_app.register.register import Register
from desktop_app.tracking.deadline import Recurrence
from desktop_app.tracking.notice import Disposition
from desktop_app.tracking.progress import Status
from tests.register.given import AGENCIES, TODAY
from tests.register.test_undo_of_anything import carry_out

ROOT = Path(__file__).parents[2]
KINDS = (
    ("notice", 1, [["Tỉnh đoàn"], ["Sở Tài chính"]]),
    ("progress", [1, 2, 3], Status.REPORTED),
    ("extension", 2, 30),
    ("star", [1, 3], True),
    ("add", 1, None),
    ("delete", [4], None),
    ("restore", 1, None),
    ("decide", 2, Disposition.NOTED),
    ("merge", 1, 2),
    ("office", 5, None),
    ("report", 1, None),
    ("sheets", 0, None),
    ("undo", None, None),
    ("redo", None, None),
)
assert Recurrence  # what the steps speak of is loaded before the first of them


def work_for_ever(path: Path, seed: int) -> None:
    """Do one thing after the other, and say after each how many events are kept."""
    dice = random.Random(seed)  # noqa: S311  the same work for the same number
    with closing(Register.open(path, today=TODAY, seed=AGENCIES)) as register:
        number = seed * 1_000_000
        while True:
            kind, first, second = dice.choice(KINDS)
            number += 1
            with suppress(KnownError):  # what a rule refuses is refused here too
                carry_out(register, (kind, number if kind == "notice" else first, second))
            if dice.random() < _COPIES:
                register.keeping.back_up(path.with_name("copy.dondoc"))
            events = register._connection.value("SELECT count(*) FROM history")
            print(events, flush=True)  # noqa: T201  read by who kills it


_COPIES = 0.1


def kill_once(path: Path, seed: int) -> int:
    """Let it work a while and kill it; how many events it said were kept."""
    code = (
        "import sys; from pathlib import Path; from tests.register import killed_often as k; "
    )
    code += "k.work_for_ever(Path(sys.argv[1]), int(sys.argv[2]))"
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path), str(seed)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as running:
        assert running.stdout is not None
        first = running.stdout.readline()
        time.sleep(random.Random(seed).uniform(0, 0.3))  # noqa: S311  spread over the work
        running.kill()
        said = [first, *running.stdout.read().splitlines()]
    return int([line for line in said if line.strip().isdigit()][-1])


def look(path: Path, said: int) -> str:
    """What is wrong with the register after the kill; empty where nothing is."""
    for file in (path, path.with_name("copy.dondoc")):
        if not file.exists():
            continue
        with closing(Register.open(file, today=TODAY, seed=AGENCIES)) as register:
            faults = [fault for fault in register.keeping.check() if "không còn" not in fault]
            if faults:
                return f"{file.name}: {faults}"
            kept = register._connection.value("SELECT count(*) FROM history")
            if file == path and kept not in (said, said + 1):  # the one it could not say
                return f"{said} events were said to be kept, {kept} are there"
    return ""


def main(times: int) -> int:
    """Kill as often as asked; 1 when anything was lost."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "sổ.dondoc"
        for seed in range(times):
            wrong = look(path, kill_once(path, seed))
            if wrong:
                print(f"kill {seed}: {wrong}")  # noqa: T201  a script's answer
                return 1
    print(f"{times} kills: every acknowledged change is there, every register is whole")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20))
