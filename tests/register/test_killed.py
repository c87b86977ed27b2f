"""A program that is killed loses nothing it has said was kept."""

import random
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.register.register import Register
from tests.register.given import TODAY, a_directive, a_notice
from tests.register.killed_often import kill_once, look

pytestmark = pytest.mark.slow  # processes that are killed

_PROGRAM = """
import sys
from pathlib import Path
from desktop_app.register.register import Register
from tests.register.given import TODAY, a_directive, a_notice
from tests.register.killed_often import kill_once, look
register = Register.open(Path(sys.argv[1]), today=TODAY)
for number in range(10_000):
    works = [a_directive(f"Việc {number}.{place}") for place in range(20)]
    register.notices.add(*a_notice(*works, number=str(number)), today=TODAY)
    print(number, flush=True)
"""


def test_killed_at_any_moment_all_that_was_kept_is_there_and_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.dondoc"
    kept = 0
    for lines_to_wait_for in (3, 7, 11):
        path.unlink(missing_ok=True)
        with subprocess.Popen(
            [sys.executable, "-c", _PROGRAM, str(path)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        ) as program:
            assert program.stdout is not None
            for _ in range(lines_to_wait_for):
                kept = int(program.stdout.readline())
            program.kill()
        register = Register.open(path, today=TODAY)
        assert register.keeping.check() == []
        assert len(register.notices.all()) > kept
        assert all(line.directives == 20 for line in register.notices.all())
        register.close()


_RESTORES = """
import sys
from pathlib import Path
from desktop_app.register.copies import restore
copy, register = map(Path, sys.argv[1:])
print("ready", flush=True)
while True:
    kept = restore(copy, register)
    kept.unlink()
"""
_BACKUPS = """
import sys
from pathlib import Path
from desktop_app.register.register import Register
from tests.register.given import TODAY
copy, path = map(Path, sys.argv[1:])
register = Register.open(path, today=TODAY)
print("ready", flush=True)
while True:
    register.keeping.back_up(copy)
"""


@pytest.mark.parametrize("program", [_RESTORES, _BACKUPS], ids=["restores", "backs up"])
def test_killed_while_it_copies_the_register_and_the_copy_are_both_whole(
    program: str, tmp_path: Path
) -> None:
    path, copy = tmp_path / "a.dondoc", tmp_path / "sao" / "b.dondoc"
    copy.parent.mkdir()
    with closing(Register.open(path, today=TODAY)) as register:
        work = [a_directive(f"Việc {place}") for place in range(200)]
        register.notices.add(*a_notice(*work), today=TODAY)
        register.keeping.back_up(copy)
    dice = random.Random(7)  # noqa: S311  moments spread over the work, the same every time
    for _ in range(5):
        with subprocess.Popen(
            [sys.executable, "-c", program, str(copy), str(path)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        ) as running:
            assert running.stdout is not None
            assert running.stdout.readline() == "ready\n"
            time.sleep(dice.uniform(0.0, 0.1))
            assert running.poll() is None
            running.kill()
        for file in (path, copy):
            looked_at = shutil.copytree(tmp_path, tmp_path.with_name("xem"), dirs_exist_ok=True)
            whole = looked_at / file.relative_to(tmp_path)
            with closing(Register.open(whole, today=TODAY)) as register:
                assert register.keeping.check() == []
                assert [line.directives for line in register.notices.all()] == [200]


def test_mixed_work_killed_at_any_moment_loses_nothing_it_said_was_kept(tmp_path: Path) -> None:
    """Imports, answers, extensions, merges, undo, reports, copies; the script kills more."""
    path = tmp_path / "sổ.dondoc"
    for seed in range(4):
        assert look(path, kill_once(path, seed)) == ""


_UPGRADES = """
import sys
from pathlib import Path
from desktop_app.register.register import Register
from desktop_app.register.migrations import migrations
from tests.register.given import TODAY
print("ready", flush=True)
Register.open(Path(sys.argv[1]), today=TODAY).close()
print("done", flush=True)
"""


def _begun_upgrade(path: Path) -> subprocess.Popen[str]:
    """A process that is about to bring the register at `path` up to date."""
    running = subprocess.Popen(
        [sys.executable, "-c", _UPGRADES, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert running.stdout is not None
    assert running.stdout.readline() == "ready\n"
    return running


def test_killed_while_it_upgrades_every_step_stands_whole_and_the_file_before_is_kept(
    tmp_path: Path,
) -> None:
    kept = Path(__file__).parent / "kept" / "version_8.dondoc"
    path = tmp_path / "a.dondoc"
    dice = random.Random(3)  # noqa: S311  moments spread over the work, the same every time
    whole = 0.0  # seconds that an upgrade takes here when nothing ends it
    cut_short = 0
    with closing(sqlite3.connect(kept)) as raw:
        counted = raw.execute("SELECT notice_id, count(*) FROM directives GROUP BY notice_id")
        works = dict(counted.fetchall())
    for _ in range(5):
        for file in tmp_path.iterdir():
            shutil.rmtree(file) if file.is_dir() else file.unlink()
        shutil.copyfile(kept, path)
        shutil.copytree(kept.with_name(f"{kept.name}.files"), tmp_path / "a.dondoc.files")
        with _begun_upgrade(path) as running:
            begun = time.perf_counter()
            if whole:
                time.sleep(dice.uniform(0.0, 0.9 * whole))
                running.kill()
            told = running.stdout.read() if running.stdout else ""
            whole = whole or time.perf_counter() - begun
            cut_short += told == ""
        with closing(Register.open(path, today=TODAY)) as register:
            assert register.keeping.check() == []
            assert {n.id: n.directives for n in register.notices.all()} == works
        first = path.with_name("a.dondoc.before-m009")
        assert first.read_bytes() == kept.read_bytes()
    assert cut_short
