"""The sentence with which a notice closes, which is no point of it."""

import re

from desktop_app.intake.flowing_text import FlowingText
from desktop_app.intake.outline_node import Node

_CLOSING = re.compile(
    r"tren day la|thua lenh|xin thong bao|nhan duoc thong bao"
    r"|(?:van phong|ubnd|uy ban|thuong truc|so|bo|ban|dang uy|tinh uy"
    r"|thanh uy|huyen uy|cuc|hdnd|hoi dong|doan|benh vien|(?:nha )?truong|(?:tong )?cong ty"
    r"|vien|trung tam|chi cuc|tap doan|hoi|lien doan|mat tran|toa an|cong an|kho bac|phong)"
    r"\b[^.]{0,80}?\b(?:thong bao|thua lenh)\b[^.]{0,200}\b(?:biet"
    r"|thuc hien|trien khai|can cu)\b"
    r"|(?:yeu cau|de nghi|giao)\b[^.]{0,160}\b(?:thuc hien|biet)\b[^.\d]{0,60}\.?/?\.?\W*$"
    r"|(?:noi dung\s+)?thong bao nay\b[^.]{0,60}\b(?:duoc gui|co hieu luc|thay (?:cho|the))"
    r"|thong bao (?:den|de|ket luan)\b"
)
_ENDS_NOTICE = re.compile(r"\./\.?[\W_]*$")


def drop_closing(flow: FlowingText, root: Node) -> None:
    """Take the sentence with which a notice closes out of the points below `root`."""
    last = root
    while last.children:
        last = last.children[-1]
    holders = [last, *last.ancestors()]
    for node in holders:
        least = 0 if node.level is None else 1
        while len(node.paragraphs) > least:
            words = flow.bare[slice(*node.paragraphs[-1])]
            if not _CLOSING.match(words):
                break
            del node.paragraphs[-1]
    if last.paragraphs:
        _cut_closing_sentence(flow, last)


def _cut_closing_sentence(flow: FlowingText, node: Node) -> None:
    """A closing that ran on in the last point's own lines."""
    whole = node.paragraphs[-1]
    if not _ENDS_NOTICE.search(flow.words, whole.start, whole.end):
        return
    for found in re.finditer(r"\.\s+", flow.words[slice(*whole)]):
        start = whole.start + found.end()
        rest = flow.bare[start : whole.end]
        if _CLOSING.match(rest) and "thong bao" in rest:
            node.paragraphs[-1] = flow.trimmed(whole.start, whole.start + found.start() + 1)
            return
