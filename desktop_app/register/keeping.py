"""A verified copy of the register, and the long look at whether it is whole."""

from pathlib import Path

from desktop_app.errors import (
    FileDamaged,
    FileMissing,
    FolderMissing,
    NotAllowed,
)
from desktop_app.register.connection import Connection, explained
from desktop_app.register.files import Originals, folder_of
from desktop_app.register.opening import missing_parts
from desktop_app.register.part import Part, reading
from desktop_app.register.verified_copy import write_from_memory, write_verified


class Keeping(Part):
    """What guards the register against the loss of its file."""

    def __init__(self, connection: Connection, originals: Originals) -> None:
        super().__init__(connection)
        self._originals = originals

    def back_up(self, target: Path) -> None:
        """Write a copy to `target`, compared and looked through, or leave what stands there.

        The originals go before, those that are new, into the folder beside it that bears the
        register's name: many copies in one folder share it.

        Raises FolderMissing, NotAllowed for the register's own place, FileOpenElsewhere,
        DiskFull, CopyDiffers or RegisterProblem in one of its kinds.
        """
        if not target.parent.is_dir():
            raise FolderMissing(name=target.parent)
        if self.path and target.resolve() == self.path.resolve():
            raise NotAllowed(
                reason_vi="Không sao lưu đè lên chính sổ đang mở: "
                "hãy chọn tên hoặc thư mục khác.",
                reason_en="The copy cannot take the register's own place: choose another.",
            )
        self._originals.copy_new(folder_of(target.with_name((self.path or target).name)))
        if self.path:
            write_verified(self.path, target, long_look=True)
        else:
            write_from_memory(self._connection.raw, target)

    @reading
    def check(self) -> list[str]:
        """What is wrong, a Vietnamese sentence each; empty when all is whole, originals too."""
        with explained(self.path):
            broken = [
                f"Tệp sổ bị hỏng: hãy khôi phục từ bản sao lưu (SQLite: {row[0]})."
                for row in self._connection.raw.execute("PRAGMA integrity_check")
                if row[0] != "ok"
            ]
        if broken:  # what else is asked of a broken file is no answer
            return broken
        lost = {
            "Có dòng mất liên kết: hãy khôi phục từ bản sao lưu "
            f"({row['table']} → {row['parent']})."
            for row in self._connection.rows("PRAGMA foreign_key_check")
        }
        found = sorted(lost)
        found += [
            f"Sổ thiếu một phần: hãy khôi phục từ bản sao lưu ({name})."
            for name in missing_parts(self._connection.raw)
        ]
        directives, searched = (
            self._connection.value("SELECT count(*) FROM directives"),
            self._connection.value("SELECT count(*) FROM search"),
        )
        if directives != searched:
            found.append(f"Chỉ mục tìm kiếm có {searched} dòng cho {directives} nhiệm vụ.")
        return found + self._faults_of_originals()

    def _faults_of_originals(self) -> list[str]:
        """The files that came in which are gone or are not what came in any more."""
        papers = [
            (
                f"Tệp gốc “{row['source_name']}”"
                + (f" của thông báo {row['number']}" if row["number"] else ""),
                row,
            )
            for row in self._connection.rows(
                "SELECT number, source_name, sha256 FROM notices ORDER BY id"
            )
        ]
        papers += [
            (f"Minh chứng “{row['source_name']}” của nhiệm vụ {row['directive_id']}", row)
            for row in self._connection.rows(
                "SELECT directive_id, name AS source_name, sha256 FROM evidence ORDER BY id"
            )
        ]
        papers += [
            (f"Phiếu “{row['source_name']}” của {row['agency']}", row)
            for row in self._connection.rows(
                """SELECT s.agency, f.name AS source_name, f.sha256
                FROM sheet_files AS f JOIN sheets AS s ON s.id = f.sheet_id ORDER BY f.id"""
            )
        ]
        papers += [
            (f"Mẫu báo cáo “{row['source_name']}” của cơ quan", row)
            for row in self._connection.rows(
                """SELECT n.value AS source_name, s.value AS sha256
                FROM settings AS n JOIN settings AS s ON s.name = 'template_sha256'
                WHERE n.name = 'template_name' AND s.value != ''"""
            )
        ]
        papers += [
            (f"Mẫu “{row['source_name']}” của báo cáo số {row['id']}", row)
            for row in self._connection.rows(
                """SELECT id, form_name AS source_name, form_sha256 AS sha256
                FROM reports WHERE form_sha256 != '' ORDER BY id"""
            )
        ]
        found = []
        for paper, row in papers:
            try:
                self._originals.bring(row["sha256"], row["source_name"])
            except FileMissing:
                found.append(f"{paper} không còn: hãy chép lại từ bản sao lưu.")
            except FileDamaged:
                found.append(f"{paper} đã bị thay đổi: hãy chép lại từ bản sao lưu.")
            except OSError as error:
                found.append(
                    f"{paper} không đọc được: hãy kiểm tra quyền đọc ({error.strerror})."
                )
        return found
