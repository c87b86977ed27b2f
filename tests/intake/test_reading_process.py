import multiprocessing
import os
import pickle
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from desktop_app import errors
from desktop_app.intake import limits
from desktop_app.intake.notice_file import read_notice_file
from desktop_app.intake.notice_parser import ReadingHabits
from desktop_app.intake.reading_process import read_away
from desktop_app.intake.worker_process import (
    WorkerCrashed,
    WorkerStopped,
    WorkerTooSlow,
    call_away,
)

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


@pytest.fixture(autouse=True)
def _nothing_left_running() -> Iterator[None]:
    yield
    assert multiprocessing.active_children() == []


def test_the_answer_comes_from_another_process() -> None:
    assert call_away(os.getpid, (), seconds=20) != os.getpid()


def test_a_notice_is_read_away() -> None:
    path = SAMPLES / "01_quangtri_2023.docx"
    assert call_away(read_notice_file, (path,), seconds=20) == read_notice_file(path)


def test_no_window_is_loaded_there() -> None:
    loaded = call_away(eval, ("'PySide6' in __import__('sys').modules",), seconds=20)
    assert loaded is False


def test_a_known_error_arrives_with_its_facts() -> None:
    with pytest.raises(errors.FileMissing) as caught:
        call_away(read_notice_file, (Path("không có.docx"),), seconds=20)
    assert caught.value.facts == {"name": "không có.docx"}


def test_a_bug_arrives_as_itself_with_its_trace() -> None:
    with pytest.raises(ZeroDivisionError) as caught:
        call_away(divmod, (1, 0), seconds=20)
    assert "worker_process" in caught.value.__notes__[0]


def test_a_crash_is_told_from_an_answer() -> None:
    with pytest.raises(WorkerCrashed):
        call_away(os._exit, (3,), seconds=20)


def test_work_past_its_time_is_ended() -> None:
    begun = time.monotonic()
    with pytest.raises(WorkerTooSlow):
        call_away(time.sleep, (60,), seconds=0.5)
    assert time.monotonic() - begun < 10


@pytest.mark.skipif(os.name == "nt", reason="Windows sets no such limit")
def test_work_past_its_memory_is_ended() -> None:
    with pytest.raises(WorkerTooSlow):
        call_away(bytearray, (limits.MEMORY_BYTES * 2,), seconds=20)


def test_a_stop_is_heard_while_the_work_goes_on() -> None:
    stop = threading.Event()
    timer = threading.Timer(0.3, stop.set)
    timer.start()
    begun = time.monotonic()
    with pytest.raises(WorkerStopped):
        call_away(time.sleep, (60,), seconds=60, stop=stop)
    timer.join()
    assert time.monotonic() - begun < 10


def test_a_large_answer_comes_whole() -> None:
    assert len(call_away(bytes, (30_000_000,), seconds=20)) == 30_000_000


@pytest.mark.parametrize(
    "kind", [errors.UnreadableFile, *errors.UnreadableFile.__subclasses__()]
)
def test_each_error_survives_pickling(kind: type[errors.UnreadableFile]) -> None:
    named = [fact for _, fact, _, _ in Formatter().parse(kind.vi + kind.en) if fact]
    error = kind(**dict.fromkeys(named, "20 MB"))
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert type(again) is kind
    assert str(again) == str(error)


def test_a_notice_becomes_a_draft_with_its_bytes() -> None:
    path = SAMPLES / "05_phutho_2025.docx"
    read = read_away(path, (), (), ReadingHabits(), seconds=30)
    assert read.original == path.read_bytes()
    assert read.draft.source.name == path.name
    assert read.draft.head.number == "312/TB-UBND"


def test_a_stop_before_the_end_says_so() -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises(errors.ReadingStopped) as caught:
        read_away(SAMPLES / "05_phutho_2025.pdf", (), (), ReadingHabits(), stop=stop)
    assert caught.value.facts == {"name": "05_phutho_2025.pdf"}


def test_reading_past_its_time_says_so() -> None:
    with pytest.raises(errors.ReadingTooSlow):
        read_away(SAMPLES / "05_phutho_2025.pdf", (), (), ReadingHabits(), seconds=0.01)
