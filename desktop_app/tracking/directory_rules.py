"""What an entry of the directory must keep to, said in one plain sentence where it does not."""

import re
import unicodedata
from dataclasses import replace

from desktop_app.errors import NotAllowed
from desktop_app.tracking.agency import Agency, AgencyDirectory, agency_key

_EMAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;.]+")


def tidied(agency: Agency) -> Agency:
    """`agency` with its words on one line, in NFC, and no name of its twice."""
    name, short = _one_line(agency.name), _one_line(agency.short_name)
    aliases = dict.fromkeys(_one_line(alias) for alias in agency.aliases)
    return replace(
        agency,
        name=name,
        short_name="" if short == name else short,
        aliases=tuple(alias for alias in aliases if alias and alias not in {name, short}),
        email=agency.email.strip(),
        successor=_one_line(agency.successor),
        successor_from=agency.successor_from if agency.successor.strip() else None,
    )


def is_email(address: str) -> bool:
    """Whether it looks like one address, as `name@office.gov.vn`."""
    return _EMAIL.fullmatch(address) is not None


def refuse_faults(agency: Agency, others: AgencyDirectory) -> None:
    """Raise NotAllowed for what `agency` may not be beside the `others` of the directory."""
    if not agency_key(agency.name):
        raise NotAllowed(
            reason_vi="Cơ quan phải có tên.", reason_en="An agency must have a name."
        )
    for name in (agency.name, agency.short_name, *agency.aliases):
        _refuse_a_taken(name, others)
    if agency.email and not is_email(agency.email):
        raise NotAllowed(
            reason_vi=f"“{agency.email}” không phải địa chỉ thư điện tử: "
            "cần có dạng ten@coquan.gov.vn.",
            reason_en=f"“{agency.email}” is no e-mail address: it should look like "
            "name@office.gov.vn.",
        )
    if agency.successor:
        _refuse_a_wrong_successor(agency, others)


def refuse_a_circle(directory: AgencyDirectory) -> None:
    """Raise NotAllowed where a line of successors comes back to a body in it."""
    for agency in directory.agencies:
        heir, seen = agency, {agency.name}
        while heir.successor and (following := directory.find(heir.successor)) is not None:
            if following.name in seen:
                raise NotAllowed(
                    reason_vi=f"Cơ quan kế thừa đi vòng: {heir.name} lại trở về "
                    f"{following.name}.",
                    reason_en=f"The successors go in a circle: {heir.name} leads back to "
                    f"{following.name}.",
                )
            heir = following
            seen.add(heir.name)


def _refuse_a_taken(name: str, others: AgencyDirectory) -> None:
    bearer = others.find(name) if name else None
    if bearer is not None:
        raise NotAllowed(
            reason_vi=f"“{name}” đã là tên của {bearer.name}: "
            "hãy dùng tên khác, hoặc gộp hai cơ quan.",
            reason_en=f"“{name}” is a name of {bearer.name} already: "
            "use another, or merge the two.",
        )


def _refuse_a_wrong_successor(agency: Agency, others: AgencyDirectory) -> None:
    if AgencyDirectory([agency]).find(agency.successor) is not None:
        raise NotAllowed(
            reason_vi="Một cơ quan không kế thừa chính mình.",
            reason_en="An agency cannot be its own successor.",
        )
    if others.find(agency.successor) is None:
        raise NotAllowed(
            reason_vi=f"Chưa có “{agency.successor}” trong danh bạ: "
            "hãy thêm cơ quan kế thừa trước.",
            reason_en=f"“{agency.successor}” is not in the directory: add the successor first.",
        )
    if agency.successor_from is None:
        raise NotAllowed(
            reason_vi="Hãy ghi ngày bắt đầu kế thừa.",
            reason_en="Give the day from which the successor takes over.",
        )
    refuse_a_circle(AgencyDirectory([agency, *others.agencies]))


def _one_line(words: str) -> str:
    return " ".join(unicodedata.normalize("NFC", words).split())
