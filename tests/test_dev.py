"""The verbs of dev.py that need no environment of its own."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_lock_without_uv_is_one_sentence_and_changes_nothing(tmp_path: Path) -> None:
    locks = {path: path.read_bytes() for path in (ROOT / "requirements").glob("*.lock")}
    done = subprocess.run(
        [sys.executable, ROOT / "dev.py", "lock"],
        env={"PATH": str(tmp_path), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, "")
    assert "uv" in done.stdout
    assert {path: path.read_bytes() for path in locks} == locks


def test_a_room_has_quick_tests_and_the_rest_is_counted() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "tests/tracking", "-m", "not slow", "--collect-only"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]
    assert " deselected" in done.stdout
