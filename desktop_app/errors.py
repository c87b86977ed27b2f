"""What a person can mend: one plain sentence that names the thing and the way out.

    KnownError                  anything below: shown as a sentence, never as a trace
    ├── UnreadableFile          a notice or workbook that cannot be read
    │   ├── FileMissing         nothing stands at that path
    │   ├── NotAFile            a folder or device was given
    │   ├── FileEmpty           no words in it
    │   ├── FileTooLarge        past the limits before or while parsing
    │   ├── FileEncrypted       wants a password
    │   ├── WrongKind           not a kind that is read, or not what its name says
    │   ├── FileDamaged         the kind is right, the inside is broken
    │   ├── TemplateFaulty      the office's own form holds what cannot be filled
    │   ├── EvidenceRefused     a program, or another kind that shows nothing
    │   ├── ScannedFile         a picture of a page in which no words can be read
    │   ├── NotASheet           no sheet that an agency was sent
    │   ├── NotATracker         a workbook without a table of work that was followed in it
    │   ├── SheetDamaged        a returned sheet whose inside is broken
    │   ├── NeedsOtherProgram   a kind that only LibreOffice reads, and it is not here
    │   │   └── SheetNeedsOtherProgram  the same, of a returned sheet
    │   ├── ReadingTooSlow      the time or memory limit was reached
    │   └── ReadingStopped      the person stopped it
    ├── RegisterProblem         the register cannot be opened or changed
    │   ├── RegisterMissing     nothing stands where it was asked for
    │   ├── RegisterGone        nothing stands there any more
    │   ├── RegisterForeign     a file of another program
    │   ├── RegisterTooNew      made by a newer version
    │   ├── RegisterDamaged     SQLite finds it broken
    │   ├── RegisterInUse       another window or program holds it
    │   │   └── RegisterHeld    the same, where it is known who and since when
    │   └── RegisterReadOnly    the file or its folder cannot be written
    ├── NoScreen                the window cannot be opened here
    ├── NoSuchRecord            a number that is not in the register
    ├── NotAllowed              a rule of the office says no (a date before the old one …)
    ├── FileOpenElsewhere       the paper to be written is open in another program
    ├── FolderMissing           the folder to write in is gone
    ├── FolderReadOnly          the folder cannot be written in
    ├── DiskFull                no room left
    ├── CopyDiffers             the disk gives other bytes back than it was given
    ├── WritingStopped          the person stopped a long paper
    ├── NoProgramOpens          the system has no program for a file or folder
    ├── NoPrinter               nothing to print on
    └── PrinterRefuses          the printer does not take the paper

A bug is any other exception: it is logged and shown in the crash window.
"""

import errno
from typing import Any, ClassVar, Final

#: What systems call it when there is no room; Windows has no quota code, and a stick may take
#: no file past 4 GB.
NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})


class KnownError(Exception):
    """Something a person can mend; `facts` fill the sentence in either language."""

    vi: ClassVar[str]
    en: ClassVar[str]

    def __init__(self, **facts: object) -> None:
        super().__init__(facts)
        self.facts = facts

    def sentence(self, language: str = "vi") -> str:
        """One plain sentence in `language` ("vi" or "en")."""
        return (self.en if language == "en" else self.vi).format(**self.facts)

    def __str__(self) -> str:
        return self.sentence()

    def __reduce__(self) -> tuple[Any, ...]:
        # Facts come by name, which the usual way of pickling an exception loses.
        return _known_error, (type(self), self.facts)


def _known_error(kind: type[KnownError], facts: dict[str, object]) -> KnownError:
    return kind(**facts)


class UnreadableFile(KnownError):
    """A file that cannot be read; facts: name."""

    vi = "Không đọc được tệp “{name}”: hãy kiểm tra tệp rồi thử lại."
    en = "The file “{name}” cannot be read: check it and try again."


class FileMissing(UnreadableFile):
    """Facts: name."""

    vi = "Không tìm thấy tệp “{name}”: hãy kiểm tra lại tên và thư mục."
    en = "There is no file “{name}”: check its name and folder."


class NotAFile(UnreadableFile):
    """Facts: name."""

    vi = "“{name}” là thư mục, không phải tệp: hãy chọn một tệp thông báo (.docx, .pdf, .txt)."
    en = "“{name}” is a folder, not a file: choose a notice (.docx, .pdf, .txt)."


class FileEmpty(UnreadableFile):
    """Facts: name."""

    vi = "Tệp “{name}” không có chữ nào: hãy mở tệp để kiểm tra rồi chọn lại."
    en = "The file “{name}” has no words in it: open it to check, then choose again."


class FileTooLarge(UnreadableFile):
    """Facts: name, limit (with its unit)."""

    vi = "Tệp “{name}” quá lớn (giới hạn {limit}): hãy tách hoặc lưu lại tệp gọn hơn."
    en = "The file “{name}” is too large (limit {limit}): split it or save a smaller copy."


class FileEncrypted(UnreadableFile):
    """Facts: name."""

    vi = "Tệp “{name}” được đặt mật khẩu: hãy bỏ mật khẩu rồi nhập lại."
    en = "The file “{name}” is protected by a password: remove it and import again."


class WrongKind(UnreadableFile):
    """Facts: name."""

    vi = "Tệp “{name}” không phải loại đọc được: hãy dùng tệp .docx, .pdf, .txt, .doc, .odt, .rtf hoặc ảnh .png, .jpg, .tif."
    en = "The file “{name}” is not of a kind that is read: use .docx, .pdf, .txt, .doc, .odt, .rtf or a picture (.png, .jpg, .tif)."


class FileDamaged(UnreadableFile):
    """Facts: name."""

    vi = "Tệp “{name}” bị hỏng: hãy mở bằng Word hoặc trình đọc PDF, lưu lại rồi nhập."
    en = "The file “{name}” is damaged: open it in Word or a PDF reader, save it again and import."


class TemplateFaulty(UnreadableFile):
    """A template of the weekly workbook that cannot be filled.

    Facts: name, place_vi, place_en, fault_vi, fault_en: the last two end a sentence.
    """

    vi = "Mẫu “{name}”, {place_vi}: {fault_vi}."
    en = "Template “{name}”, {place_en}: {fault_en}."

    def named(self, name: str) -> "TemplateFaulty":
        """The same of the template called `name`."""
        return TemplateFaulty(**{**self.facts, "name": name})


class EvidenceRefused(UnreadableFile):
    """A kind of file that is not taken as evidence, such as a program; facts: name."""

    vi = "Không nhận tệp “{name}” làm minh chứng: chỉ nhận văn bản, bảng tính, ảnh, thư, ghi âm, ghi hình, tệp nén; không nhận tệp chạy được hoặc có macro."
    en = "“{name}” is not taken as evidence: papers, tables, pictures, letters, recordings and archives are; programs and files with macros are not."


class ScannedFile(UnreadableFile):
    """Facts: name."""

    vi = "Tệp “{name}” là bản quét, không đọc được chữ: hãy dùng bản .docx hoặc PDF có chữ; máy cài Tesseract tiếng Việt thì đọc được ảnh rõ."
    en = "The file “{name}” is a scan in which no words can be read: use the .docx or a PDF with text; a PC with Tesseract and its Vietnamese reads clear pictures."


class NeedsOtherProgram(UnreadableFile):
    """Facts: name."""

    vi = "Muốn đọc tệp “{name}” cần có LibreOffice trên máy: hãy mở tệp bằng Word, lưu thành .docx hoặc .pdf rồi nhập."
    en = "Reading “{name}” needs LibreOffice on this PC: open the file in Word, save it as .docx or .pdf and import that."


class NotASheet(UnreadableFile):
    """Facts: name."""

    vi = "Tệp “{name}” không phải phiếu báo cáo của Đôn Đốc: hãy chọn tệp cơ quan gửi lại (.xlsx)."
    en = (
        "“{name}” is not a sheet of Đôn Đốc: choose the file that the agency sent back (.xlsx)."
    )


class NotATracker(UnreadableFile):
    """Facts: name."""

    vi = "Trong tệp “{name}” không thấy bảng theo dõi: cần dòng đầu cột có “Nội dung” và ít nhất hai cột khác (số thông báo, chủ trì, thời hạn…)."
    en = "There is no table of work in “{name}”: it needs a row of heads with “Nội dung” and two more (notice number, lead, deadline…)."


class SheetDamaged(UnreadableFile):
    """Facts: name."""

    vi = "Tệp phiếu “{name}” bị hỏng: hãy mở bằng Excel, lưu lại thành .xlsx rồi nhận."
    en = "The sheet “{name}” is damaged: open it in Excel, save it as .xlsx and take that in."


class SheetNeedsOtherProgram(NeedsOtherProgram):
    """Facts: name."""

    vi = "Muốn đọc phiếu “{name}” cần có LibreOffice trên máy: hãy mở tệp bằng Excel, lưu thành .xlsx rồi nhận."
    en = "Reading the sheet “{name}” needs LibreOffice on this PC: open it in Excel, save it as .xlsx and take that in."


class ReadingTooSlow(UnreadableFile):
    """Facts: name."""

    vi = (
        "Đọc tệp “{name}” quá lâu nên đã dừng: hãy lưu lại tệp ở dạng .docx hoặc .txt rồi nhập."
    )
    en = "Reading “{name}” took too long and was stopped: save it as .docx or .txt and import that."


class ReadingStopped(UnreadableFile):
    """Facts: name."""

    vi = "Đã dừng đọc tệp “{name}”: chưa có gì được lưu."
    en = "Reading “{name}” was stopped: nothing was stored."


class RegisterProblem(KnownError):
    """The register cannot be opened or changed; facts: path."""

    vi = "Không mở được sổ theo dõi “{path}”: hãy kiểm tra tệp hoặc chọn sổ khác."
    en = "The register “{path}” cannot be opened: check the file or choose another."


class RegisterMissing(RegisterProblem):
    """Facts: path."""

    vi = "Chưa có sổ theo dõi “{path}”: hãy nhập thông báo đầu tiên hoặc xem lại đường dẫn."
    en = "There is no register “{path}” yet: import a first notice or check the path."


class RegisterGone(RegisterProblem):
    """The register was there: copies lie beside, or it is open. Facts: path."""

    vi = "Sổ “{path}” không còn ở chỗ cũ: hãy đưa tệp về đó, hoặc khôi phục từ một bản sao lưu."
    en = "The register “{path}” is no longer in its place: bring the file back there, or restore a backup copy."


class RegisterForeign(RegisterProblem):
    """Facts: path."""

    vi = "Tệp “{path}” không phải sổ theo dõi của Đôn Đốc: hãy chọn đúng tệp .dondoc."
    en = "The file “{path}” is not a register of Đôn Đốc: choose the right .dondoc file."


class RegisterTooNew(RegisterProblem):
    """Facts: path."""

    vi = "Sổ “{path}” do phiên bản Đôn Đốc mới hơn tạo ra: hãy cập nhật chương trình để mở."
    en = "The register “{path}” was made by a newer Đôn Đốc: update the program to open it."


class RegisterDamaged(RegisterProblem):
    """Facts: path."""

    vi = "Sổ “{path}” bị hỏng: tệp được giữ nguyên, hãy khôi phục từ bản sao lưu."
    en = "The register “{path}” is damaged: it is left as it is, restore a backup copy."


class RegisterInUse(RegisterProblem):
    """Facts: path."""

    vi = "Sổ “{path}” đang được mở ở nơi khác: hãy đóng cửa sổ kia rồi thử lại."
    en = "The register “{path}” is open elsewhere: close that window and try again."


class RegisterHeld(RegisterInUse):
    """Facts: path, who (the computer), since (day and hour)."""

    vi = "Sổ “{path}” đang được mở trên máy “{who}” từ {since}: hãy đóng cửa sổ ở máy đó rồi thử lại."
    en = "The register “{path}” has been open on the computer “{who}” since {since}: close that window and try again."


class RegisterReadOnly(RegisterProblem):
    """Facts: path."""

    vi = "Không ghi được vào sổ “{path}”: hãy kiểm tra quyền ghi của tệp và thư mục."
    en = "The register “{path}” cannot be written: check the rights of the file and its folder."


class NoScreen(KnownError):
    """No facts."""

    vi = "Máy này không có màn hình để mở cửa sổ: hãy dùng các lệnh, xem “dondoc --help”."
    en = "There is no screen here to open the window on: use the calls, see “dondoc --help”."


class NoSuchRecord(KnownError):
    """Facts: what_vi, what_en, number."""

    vi = "Không có {what_vi} số {number} trong sổ: hãy xem lại danh sách."
    en = "There is no {what_en} number {number} in the register: look at the list again."


class NotAllowed(KnownError):
    """Facts: reason_vi, reason_en: each a whole sentence."""

    vi = "{reason_vi}"
    en = "{reason_en}"


class FileOpenElsewhere(KnownError):
    """Facts: name."""

    vi = "Không ghi được “{name}” vì tệp đang mở ở chương trình khác: hãy đóng tệp đó hoặc chọn tên khác."
    en = "“{name}” cannot be written because another program has it open: close it or choose another name."


class FolderMissing(KnownError):
    """Facts: name."""

    vi = "Không có thư mục “{name}”: hãy chọn thư mục khác để lưu."
    en = "There is no folder “{name}”: choose another place to save."


class FolderReadOnly(KnownError):
    """Facts: name."""

    vi = "Không có quyền ghi vào thư mục “{name}”: hãy chọn thư mục khác để lưu."
    en = "The folder “{name}” cannot be written in: choose another place to save."


class DiskFull(KnownError):
    """Facts: name."""

    vi = "Ổ đĩa không còn chỗ để ghi “{name}”: hãy xóa bớt tệp hoặc chọn ổ khác; dữ liệu cũ còn nguyên."
    en = "The disk has no room for “{name}”: free some space or choose another; nothing old was touched."


class CopyDiffers(KnownError):
    """Facts: name."""

    vi = "Bản sao “{name}” đọc lại không giống sổ: ổ đĩa có thể bị lỗi, hãy chọn ổ khác; sổ còn nguyên."
    en = "The copy “{name}” does not read back as the register: the disk may be faulty, choose another; the register is whole."


class WritingStopped(KnownError):
    """No facts."""

    vi = "Đã dừng lập giấy tờ: chưa có tệp nào được ghi."
    en = "Making the paper was stopped: no file was written."


class NoProgramOpens(KnownError):
    """Facts: name."""

    vi = (
        "Máy này chưa có chương trình mở “{name}”: hãy cài chương trình đó, hoặc mở ở máy khác."
    )
    en = "No program here opens “{name}”: install one, or open it on another computer."


class NoPrinter(KnownError):
    """No facts."""

    vi = "Máy này chưa cài máy in nào: hãy lưu thành tệp PDF rồi in ở máy khác."
    en = "No printer is set up on this PC: save the paper as a PDF and print it on another."


class PrinterRefuses(KnownError):
    """Facts: name."""

    vi = "Máy in “{name}” không nhận lệnh in: hãy kiểm tra máy in rồi in lại."
    en = "The printer “{name}” does not take the paper: look after it, then print again."
