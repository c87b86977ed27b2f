"""The part in which a supervisor asks bodies to act; other parts of that name hold answers."""

import re

from desktop_app.intake.agency_phrases import RoleReader
from desktop_app.intake.flowing_text import FlowingText
from desktop_app.intake.outline_node import Node

_ASKING = r"(?:kien nghi|de nghi|de xuat|yeu cau)"
# "KIẾN NGHỊ", "ĐỀ XUẤT, KIẾN NGHỊ SAU GIÁM SÁT": nobody says whose proposals they are.
_HEAD = re.compile(
    rf"\W*(?:(?:mot so|nhung|cac|noi dung|y kien) )*{_ASKING}(?:(?: va|,) {_ASKING})?"
    r"(?: (?:sau|qua|cua (?:doan|to|cuoc)) (?:giam sat|kiem tra|khao sat|thanh tra|cong tac)"
    r"| cu the)?\W*"
)
_OF_OTHERS = re.compile(
    rf"(?:(?:doi voi|ve) )?(?:cac )?(?:y kien,? )?{_ASKING} (?:cua|ve|xin)\b"
)
_ASKS_ITSELF = re.compile(rf".{{4,}}? {_ASKING}\b[^:]*:|.{{4,}}? xin\b")
_VERDICT = re.compile(
    r"(?:^|[.:;,]\s|\bubnd \w+ )(?:(?:khong|chua|co ban) )?(?:dong y|nhat tri|chap thuan"
    r"|ghi nhan|tiep thu|thong nhat (?:voi|chu truong|cho|giao|de nghi))\b"
)


def addresses_bodies(flow: FlowingText, roles: RoleReader, node: Node) -> bool:
    """Whether the rows of `node`, headed "KIẾN NGHỊ" or the like, tell bodies what to do."""
    if not node.children or not _HEAD.fullmatch(flow.bare_of(node.paragraphs)):
        return False
    heads = [row.paragraphs[0] for row in node.children if row.paragraphs]
    if not any(roles.head_roles(head).leads for head in heads):
        return False
    openings = [flow.bare_of((head,)) for head in heads]
    if any(_OF_OTHERS.match(words) or _ASKS_ITSELF.match(words) for words in openings):
        return False
    return not any(_VERDICT.search(flow.bare_of(row.paragraphs)) for row in node.walk())
