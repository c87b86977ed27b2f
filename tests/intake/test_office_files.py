import io
import os
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from threading import Event, Timer
from types import SimpleNamespace

import pytest

from desktop_app import errors
from desktop_app.intake import libre_office, office_files, worker_process
from desktop_app.intake.libre_office import DOCX, converting, found_libre_office
from desktop_app.intake.notice_file import read_notice_file
from desktop_app.intake.notice_parser import ReadingHabits
from desktop_app.intake.notice_text import SourceKind
from desktop_app.intake.office_files import OLE, RTF, office_kind
from desktop_app.intake.reading_process import read_away
from desktop_app.intake.worker_process import WorkerStopped, WorkerTooSlow, call_away
from tests.intake.docx_maker import docx, paragraph

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "05_phutho_2025.docx"


def odt(**members: str) -> bytes:
    """An OpenDocument text: its kind comes first, and not packed."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        for name, words in members.items():
            archive.writestr(name, words)
    return target.getvalue()


ODT = odt(content="<a/>")
LOCKED_ODT = odt(**{"META-INF/manifest.xml": "<manifest:encryption-data/>"})
NO_WORD_STREAM = OLE + bytes(1_016)
WORD = OLE + bytes(504) + b"\xec\xa5" + bytes(510) + "WordDocument".encode("utf-16-le")
LOCKED_WORD = WORD[:0x20B] + b"\x01" + WORD[0x20C:]
needs_libre_office = pytest.mark.skipif(
    found_libre_office() is None, reason="LibreOffice is not installed"
)
not_on_windows = pytest.mark.skipif(os.name == "nt", reason="a script is no program there")


def put(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.fixture
def without_libre_office(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(libre_office, "_LINUX", ())
    monkeypatch.setattr(libre_office, "_MAC", ())


# What a file is


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (RTF + b"1 Giao}", SourceKind.RTF),
        (WORD, SourceKind.DOC),
        (ODT, SourceKind.ODT),
        (NO_WORD_STREAM, None),
        (docx(paragraph("Giao")), None),
        (b"Giao", None),
    ],
)
def test_a_file_is_known_by_its_inside(data: bytes, kind: SourceKind | None) -> None:
    assert office_kind(data) is kind


def test_a_docx_under_an_older_name_is_read_as_what_it_is(tmp_path: Path) -> None:
    text, _ = read_notice_file(put(tmp_path, "a.doc", docx(paragraph("Giao Sở Y tế"))))
    assert (text.text, text.source.kind) == ("Giao Sở Y tế", SourceKind.DOCX)


@pytest.mark.parametrize(("name", "data"), [("a.doc", LOCKED_WORD), ("a.odt", LOCKED_ODT)])
def test_a_password_is_said(tmp_path: Path, name: str, data: bytes) -> None:
    with pytest.raises(errors.FileEncrypted):
        read_notice_file(put(tmp_path, name, data))


@pytest.mark.parametrize(("name", "data"), [("a.doc", WORD), ("a.odt", ODT), ("a.rtf", RTF)])
@pytest.mark.usefixtures("without_libre_office")
def test_without_libre_office_the_way_out_is_said(
    tmp_path: Path, name: str, data: bytes
) -> None:
    with pytest.raises(errors.NeedsOtherProgram) as caught:
        read_notice_file(put(tmp_path, name, data))
    assert f"“{name}”" in str(caught.value)
    assert ".docx" in str(caught.value)


# How LibreOffice is called


def test_libre_office_gets_a_profile_of_its_own_and_no_window(tmp_path: Path) -> None:
    arguments = converting(
        tmp_path / "notice.doc", tmp_path / "made", tmp_path / "profile", DOCX
    )
    assert arguments[0] == f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    assert {"--headless", "--norestore"} <= set(arguments)
    assert arguments[-1] == str(tmp_path / "notice.doc")


@not_on_windows
def test_libre_office_never_sees_the_files_own_name_and_may_run_no_macro(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "soffice"
    told = tmp_path / "told"
    program.write_text(
        f'#!/bin/sh\necho "$@" > {told}\n'
        f"cat $TMPDIR/profile/user/registrymodifications.xcu >> {told}\nexit 1\n"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(errors.FileDamaged):
        read_notice_file(put(tmp_path, "--accept=x.doc", WORD))
    assert "--accept" not in told.read_text()
    assert "DisableMacrosExecution" in told.read_text()
    assert "/notice.doc" in told.read_text()


@not_on_windows
def test_no_folder_is_left_when_libre_office_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = put(tmp_path, "soffice", b"#!/bin/sh\nexit 1\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    folder = tmp_path / "private"
    folder.mkdir()
    with pytest.raises(errors.FileDamaged):
        office_files.read_office_file(WORD, "a.doc", folder)
    assert list(folder.iterdir()) == []


# Nothing left running, nothing left on disk


@not_on_windows
def test_a_stop_ends_the_other_program_and_clears_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "told"
    sleep = shutil.which("sleep")
    program = put(
        tmp_path,
        "soffice",
        f'#!/bin/sh\necho "$$ $TMPDIR" > {told}.new && /bin/mv {told}.new {told}\n'
        f"exec {sleep} 60\n".encode(),
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    stop = Event()
    waiter = Timer(0, lambda: (_wait_for(told), stop.set()))
    waiter.start()
    with pytest.raises(errors.ReadingStopped):
        read_away(put(tmp_path, "a.doc", WORD), (), (), ReadingHabits(), stop=stop)
    waiter.join()
    number, folder = told.read_text().split()
    assert not Path(folder).exists()
    _wait_until_gone(int(number))


def clock_that(monkeypatch: pytest.MonkeyPatch, is_late: Callable[[], bool]) -> None:
    """Let the worker's clock jump 25 seconds ahead once `is_late`, however slow the PC."""
    late = SimpleNamespace(monotonic=lambda: time.monotonic() + 25 * is_late())
    monkeypatch.setattr(worker_process, "time", late)


@not_on_windows
def test_what_the_work_started_ends_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "told"
    clock_that(monkeypatch, told.exists)
    with pytest.raises(WorkerTooSlow):
        call_away(_start_and_wait, (told,), seconds=20)
    _wait_until_gone(int(told.read_text()))


@pytest.mark.slow
def test_steps_are_heard_and_give_time(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[tuple[int, int]] = []
    clock_that(monkeypatch, lambda: bool(heard))
    done = call_away(
        _work_in_steps,
        (4,),
        seconds=20,
        on_step=lambda done, of: heard.append((done, of)),
        seconds_a_step=5,
    )
    assert done == "done"
    assert heard == [(0, 4), (1, 4), (2, 4), (3, 4)]


def test_steps_give_no_more_time_than_theirs(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[int] = []
    clock_that(monkeypatch, lambda: bool(heard))
    with pytest.raises(WorkerTooSlow):
        call_away(
            _work_in_steps,
            (4,),
            seconds=20,
            on_step=lambda done, _of: heard.append(done),
            seconds_a_step=1,
        )


@pytest.mark.slow
def test_a_stop_is_heard_between_steps() -> None:
    stop = Event()
    with pytest.raises(WorkerStopped):
        call_away(
            _work_in_steps,
            (100,),
            seconds=60,
            stop=stop,
            on_step=lambda done, _: stop.set() if done == 1 else None,
        )


def _work_in_steps(of: int, report: object) -> str:
    assert callable(report)
    for done in range(of):
        report(done, of)
        time.sleep(0.2)
    return "done"


def _start_and_wait(told: Path) -> None:
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    whole = told.with_suffix(".new")
    whole.write_text(str(child.pid))
    whole.replace(told)
    child.wait()


def _wait_for(path: Path) -> None:
    until = time.monotonic() + 20
    while not path.exists() and time.monotonic() < until:
        time.sleep(0.02)


def _wait_until_gone(number: int) -> None:
    """Ended; where nobody collects orphans a dead one still has its number for a while."""
    until = time.monotonic() + 20
    while time.monotonic() < until:
        state = Path(f"/proc/{number}/stat")
        if state.exists() and state.read_text().rpartition(")")[2].split()[0] == "Z":
            return
        try:
            os.kill(number, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    pytest.fail("still running")


# With LibreOffice


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The sample in the kinds that LibreOffice writes."""
    program = found_libre_office()
    assert program is not None
    found = {}
    for suffix in ("doc", "odt", "rtf"):
        folder = tmp_path_factory.mktemp(suffix)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        call = [str(program.program), profile, "--headless", "--convert-to", suffix]
        for _ in range(2):  # once for the profile
            subprocess.run(
                [*call, "--outdir", str(folder), str(SAMPLE)], check=False, capture_output=True
            )
        found[suffix] = (folder / f"{SAMPLE.stem}.{suffix}").read_bytes()
    return found


@pytest.mark.slow
@needs_libre_office
@pytest.mark.parametrize("suffix", ["doc", "odt", "rtf"])
def test_an_older_file_has_the_words_of_the_docx(
    tmp_path: Path, older: dict[str, bytes], suffix: str
) -> None:
    path = put(tmp_path, f"thông báo.{suffix}", older[suffix])
    read = read_away(path, (), (), ReadingHabits())
    assert read.draft.text.split() == read_notice_file(SAMPLE)[0].text.split()
    assert read.draft.source.kind.value == suffix
    assert read.original == older[suffix]


@pytest.mark.slow
@needs_libre_office
def test_a_damaged_older_file_is_damaged_or_empty(tmp_path: Path) -> None:
    with pytest.raises(errors.UnreadableFile):
        read_notice_file(put(tmp_path, "a.doc", WORD))
