"""What the words of a printed name tell: one body or many, of which group; how it is kept."""

import re
import unicodedata

from desktop_app.tracking.agency import AgencyGroup, agency_key
from desktop_app.tracking.wording import capital

# Words for many bodies at once: they are kept as printed and name nobody.
_GENERIC = re.compile(
    r"^(cac|nhung|moi|tung|toan bo|tat ca)\b"
    r"|\blien quan\b|\bcap (xa|huyen|tinh|so)\b"
    r"|^uy ban nhan dan (cac\b|(xa|phuong|huyen)( (xa|phuong|huyen|thi tran|dac khu))*$)"
    r"|^(so|so nganh|ban nganh|so ban nganh|nganh|dia phuong|don vi|co quan|co quan don vi"
    r"|chu dau tu|thu truong)$"
)
_LOCALITY = re.compile(r"^uy ban nhan dan (xa|huyen|phuong|thi|thanh pho|quan|dac khu)\b")
_DEPARTMENT = re.compile(
    r"^(so|ban|van phong|chi cuc|cuc|cong an|bo|thanh tra|kho bac|thue|bao hiem xa hoi)\b"
)


def is_generic(name: str) -> bool:
    """Whether `name` speaks of many bodies: "các sở, ngành", "các đơn vị có liên quan"."""
    return bool(_GENERIC.search(agency_key(name)))


def likely_group(name: str) -> AgencyGroup:
    """The group that a body's name speaks of."""
    key = agency_key(name)
    if _LOCALITY.match(key):
        return AgencyGroup.LOCALITY
    return AgencyGroup.DEPARTMENT if _DEPARTMENT.match(key) else AgencyGroup.OTHER


def clean_name(name: str) -> str:
    """One line, NFC, and a capital where the paper began in the middle of a sentence."""
    words = " ".join(unicodedata.normalize("NFC", name).split())
    return capital(words)
