"""A program that is killed loses nothing it has said was kept."""

import subprocess
import sys
from pathlib import Path

from desktop_app.register.register import Register
from tests.register.given import TODAY

_PROGRAM = """
import sys
from pathlib import Path
from desktop_app.register.register import Register
from tests.register.given import TODAY, a_directive, a_notice
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
