"""LibreOffice, where it stands on this PC: other office programs' files to .docx and .xlsx."""

import sys
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from desktop_app.intake.other_program import (
    ProgramFailed,
    found_program,
    run_program,
    windows_folders,
)

_LINUX = (
    Path("/usr/bin"),
    Path("/usr/lib/libreoffice/program"),
    Path("/opt/libreoffice/program"),
)
_MAC = (Path("/Applications/LibreOffice.app/Contents/MacOS"),)
_SECONDS = 45.0
DOCX = "docx:MS Word 2007 XML"  # the endings and filters of LibreOffice
XLSX = "xlsx:Calc MS Excel 2007 XML"
_START_AGAIN = 81  # what LibreOffice answers once it has laid out a new profile
_MOST_STARTS = 3

# Nothing in a stranger's file runs, and nothing outside it is fetched.
_SETTINGS = (
    ("/org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("/org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("/org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("/org.openoffice.Office.Writer/Content/Update", "Link", "0"),
    ("/org.openoffice.Office.Calc/Content/Update", "Link", "2"),
    ("/org.openoffice.Office.Common/Java/ApplicationConfiguration", "Enable", "false"),
)


@dataclass(frozen=True, slots=True)
class LibreOffice:
    """The program that writes .docx from .doc, .odt and .rtf, .xlsx from .xls and .ods."""

    program: Path

    def docx(self, data: bytes, suffix: str, folder: Path) -> bytes | None:
        """The .docx of a file with these bytes; None where LibreOffice could not make one.

        `folder` is empty, nobody else's, and removed by whoever gave it.
        """
        return self._converted(data, suffix, folder, DOCX)

    def xlsx(self, data: bytes, suffix: str, folder: Path) -> bytes | None:
        """The .xlsx of a file with these bytes, as `docx`."""
        return self._converted(data, suffix, folder, XLSX)

    def _converted(self, data: bytes, suffix: str, folder: Path, to: str) -> bytes | None:
        given, made, profile = folder / f"notice{suffix}", folder / "made", folder / "profile"
        given.write_bytes(data)
        _settle(profile)
        try:
            for _ in range(_MOST_STARTS):
                code, _ = run_program(
                    self.program,
                    converting(given, made, profile, to),
                    seconds=_SECONDS,
                    extra={"HOME": str(folder), "TMPDIR": str(folder), "TEMP": str(folder)},
                    well=(0, _START_AGAIN),
                )
                if code != _START_AGAIN:
                    break
            return (made / f"notice.{to.partition(':')[0]}").read_bytes()
        except (ProgramFailed, OSError):
            return None


def converting(given: Path, made: Path, profile: Path, to: str) -> list[str]:
    """The arguments: a profile of its own, no window, no macros, one file to `to`."""
    return [
        f"-env:UserInstallation={profile.as_uri()}",
        *("--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck"),
        *("--convert-to", to, "--outdir", str(made), str(given)),
    ]


def found_libre_office() -> LibreOffice | None:
    """LibreOffice; None where it is missing."""
    folders = windows_folders("LibreOffice")
    usual = [folder / "program" for folder in folders]
    program = found_program(("soffice", "libreoffice"), (*usual, *_LINUX, *_MAC))
    if program is None:
        return None
    # On Linux `soffice` only starts the real program, which would outlive it when stopped.
    itself = program.resolve().with_name("soffice.bin")
    if sys.platform != "win32" and itself.is_file():
        program = itself
    return LibreOffice(program)


def _settle(profile: Path) -> None:
    items = "".join(
        f'<item oor:path="{escape(path)}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{value}</value></prop></item>"
        for path, name, value in _SETTINGS
    )
    user = profile / "user"
    user.mkdir(parents=True)
    (user / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<oor:items xmlns:oor="http://openoffice.org/2001/registry"'
        ' xmlns:xs="http://www.w3.org/2001/XMLSchema"'
        f' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{items}</oor:items>\n',
        encoding="utf-8",
    )
