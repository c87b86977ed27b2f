"""The office's own form of the weekly workbook, kept by its contents: the file may go."""

import hashlib

from desktop_app.register.connection import Connection
from desktop_app.register.files import Originals
from desktop_app.register.history import History
from desktop_app.register.office import put_settings
from desktop_app.register.part import Part, reading
from desktop_app.tracking.template import OfficeTemplate

_NAME, _SHA256 = "template_name", "template_sha256"  # among the settings


class KeptTemplate(Part):
    """At most one, beside the office's facts."""

    def __init__(self, connection: Connection, history: History, originals: Originals) -> None:
        super().__init__(connection)
        self._history = history
        self._originals = originals

    @reading
    def name(self) -> str:
        """What the file was called; empty where none is kept."""
        return self._kept().get(_NAME, "")

    def bring(self) -> OfficeTemplate | None:
        """The template as it was given. Raises FileMissing or FileDamaged."""
        kept = self._kept()
        if not kept.get(_SHA256):
            return None
        content = self._originals.bring(kept[_SHA256], kept[_NAME])
        return OfficeTemplate(kept[_NAME], content)

    def keep(self, template: OfficeTemplate | None) -> None:
        """Keep `template` in place of the one before; None keeps none.

        Raises DiskFull or RegisterReadOnly.
        """
        values = {_NAME: "", _SHA256: ""}
        if template is not None:
            values = {
                _NAME: template.name,
                _SHA256: hashlib.sha256(template.content).hexdigest(),
            }
            # The bytes come first: a change that fails leaves a file that nothing names.
            self._originals.keep(values[_SHA256], template.content)
        with self._history.change("đổi mẫu báo cáo của cơ quan") as change:
            put_settings(change, values)

    def _kept(self) -> dict[str, str]:
        rows = self._connection.rows(
            "SELECT name, value FROM settings WHERE name IN (:name, :sha256)",
            {"name": _NAME, "sha256": _SHA256},
        )
        return {row["name"]: row["value"] for row in rows}
