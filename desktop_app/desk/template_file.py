"""The office's template as a file: read and looked over, or the sample written."""

from pathlib import Path

from desktop_app.errors import FileDamaged, TemplateFaulty
from desktop_app.intake.archive import Archive
from desktop_app.intake.file_bytes import bytes_of
from desktop_app.tracking.template import OfficeTemplate

_ENDING = ".xlsx"


def read_template(path: Path) -> OfficeTemplate:
    """The template at `path`, tried before it is of use; fit for any thread.

    It is looked at within the limits for strangers' files, which the reading room owns; the
    papers' room, which knows what a template is, gets its bytes from here.

    Raises TemplateFaulty, FileMissing, NotAFile, FileEmpty, FileTooLarge or FileEncrypted.
    """
    if path.suffix.lower() != _ENDING:
        raise _no_workbook(path.name)
    template = OfficeTemplate(path.name, bytes_of(path, path.name))
    _look_within(template)
    # openpyxl costs a quarter of a second: only the one who gives a template pays.
    from desktop_app.reports.office_template import look_over  # noqa: PLC0415

    look_over(template)
    return template


def write_sample(path: Path) -> None:
    """Write the sample of a template to `path`, whole or not at all.

    Raises TemplateFaulty where the name does not end in .xlsx, FileOpenElsewhere,
    FolderMissing, FolderReadOnly or DiskFull.
    """
    if path.suffix.lower() != _ENDING:
        raise _no_workbook(path.name)
    from desktop_app.reports.sample_template import write_sample_template  # noqa: PLC0415 above

    write_sample_template(path)


def _look_within(template: OfficeTemplate) -> None:
    """Unpack every member once within the limits: stated sizes may be lies."""
    try:
        archive = Archive(template.content, template.name)
        for name in archive.names:
            archive.read(name)
    except FileDamaged as error:
        raise _no_workbook(template.name) from error


def _no_workbook(name: str) -> TemplateFaulty:
    return TemplateFaulty(
        name=name,
        place_vi="cả tệp",
        place_en="whole file",
        fault_vi="không phải bảng tính .xlsx, hoặc có mật khẩu: hãy lưu lại bằng Excel",
        fault_en="it is no .xlsx workbook, or has a password: save it again in Excel",
    )
