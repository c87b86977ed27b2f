"""Where a register is safe, and where another program may write to it as well."""

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from desktop_app.desk.place import is_network, is_synced, place_now, risk_of

MOUNTS = [("/", "ext4"), ("/mnt/van phong", "cifs"), ("/home", "btrfs")]


@pytest.mark.parametrize(
    ("path", "synced"),
    [
        (PureWindowsPath(r"C:\Users\Lan\OneDrive - UBND tỉnh\so.dondoc"), True),
        (PureWindowsPath(r"C:\Users\Lan\Dropbox\sổ\so.dondoc"), True),
        (PurePosixPath("/home/lan/Google Drive/so.dondoc"), True),
        (PurePosixPath("/home/lan/OneDrive.dondoc"), False),
        (PureWindowsPath(r"D:\Văn phòng\so.dondoc"), False),
    ],
)
def test_a_synced_folder_is_known_by_its_name(path: PureWindowsPath, synced: bool) -> None:  # noqa: FBT001  what is expected
    assert is_synced(path) is synced


@pytest.mark.parametrize(
    ("path", "network"),
    [
        (PurePosixPath("/mnt/van phong/so.dondoc"), True),
        (PurePosixPath("/home/lan/so.dondoc"), False),
        (PurePosixPath("/mnt/so.dondoc"), False),
        (PureWindowsPath(r"\\may-chu\van-phong\so.dondoc"), True),
        (PureWindowsPath(r"D:\so.dondoc"), False),
    ],
)
def test_another_computers_folder_is_known_by_what_it_is(
    path: PureWindowsPath,
    network: bool,  # noqa: FBT001  what is expected
) -> None:
    assert is_network(path, MOUNTS) is network


def test_a_folder_of_this_pc_is_no_risk(tmp_path: Path) -> None:
    assert risk_of(tmp_path / "so.dondoc") is None


def test_a_note_leads_only_where_a_register_stands(tmp_path: Path) -> None:
    old, new = tmp_path / "so.dondoc", tmp_path / "moi.dondoc"
    note = tmp_path / "so.dondoc.moved-to.txt"
    note.write_text(f"{new}\n", "utf-8")
    assert place_now(old) == old
    new.touch()
    assert place_now(old) == new
    old.touch()
    assert place_now(old) == old
