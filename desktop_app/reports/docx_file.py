"""A Word document as bytes: the same document gives the same bytes, whenever it is written."""

import zipfile
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING

from desktop_app.reports.clean_text import one_line

if TYPE_CHECKING:
    from docx.document import Document as Word

_LONGEST = 255  # letters of a property
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # that a zip can say


def bytes_of(word: "Word", *, title: str, author: str, at: datetime) -> bytes:
    """The document with its properties; it says that it was made `at`."""
    facts = word.core_properties
    title, author = one_line(title)[:_LONGEST], one_line(author)[:_LONGEST]
    facts.title, facts.author, facts.last_modified_by = title, author, author
    facts.comments, facts.language, facts.revision = "", "vi-VN", 1
    facts.created = facts.modified = at
    packed, again = BytesIO(), BytesIO()
    word.save(packed)
    # The library stamps each part with the hour of writing.
    with zipfile.ZipFile(packed) as parts, zipfile.ZipFile(again, "w") as same:
        for part in parts.infolist():
            stamped = zipfile.ZipInfo(part.filename, _FIRST_DAY)
            stamped.compress_type = zipfile.ZIP_DEFLATED
            same.writestr(stamped, parts.read(part))
    return again.getvalue()
