"""More time that an answer grants: the later day, and the asker to whom it is given."""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.intake import point_kind
from desktop_app.intake.agency_phrases import RoleReader, Roles
from desktop_app.intake.date_finder import FoundDeadline
from desktop_app.intake.date_phrases import find_deadlines
from desktop_app.intake.deadline_reading import Occasion
from desktop_app.intake.flowing_text import FlowingText, bare
from desktop_app.tracking.notice import PrintedAgency, Span

_MORE_TIME = re.compile(
    r"\b(?:lui|gia han|keo dai|(?:dieu chinh|chuyen) (?:thoi|han)"
    r"|them \d+ (?:ngay|thang|tuan))\b"
)
_THAT_DAY = re.compile(r"\b(?:thoi han|thoi gian|han|moc)\b[^,;]{0,12}\b(?:tren|moi|de nghi)\b")
_GRANTS = re.compile(
    r"(?:chi |co ban |ve nguyen tac |ubnd \w+ |chu tich ubnd \w+ )*(?:dong y|nhat tri"
    r"|thong nhat|chap thuan|cho phep|(?:cho )?(?:lui|gia han|keo dai))\b"
)
_TOLD = re.compile(r"\b(?:yeu cau|phai)\s+")


class GrantedTime:
    """Reads the answers of one notice to who asked for more time."""

    def __init__(self, flow: FlowingText, roles: RoleReader, occasion: Occasion) -> None:
        self._flow = flow
        self._roles = roles
        self._occasion = replace(occasion, is_granted=True)

    def read(
        self,
        asked: Span,
        answer: Span,
        roles: Roles,
        found: Sequence[FoundDeadline],
        heads: tuple[PrintedAgency, ...],
    ) -> tuple[Roles, Sequence[FoundDeadline]]:
        """`roles` and `found` of an answer, with what is granted to what was `asked`.

        `heads` lead what stands under them: an asker without a name of its own is theirs.
        """
        proposal, words = self._flow.bare_of((asked,)), self._flow.bare_of((answer,))
        grants = bool(_MORE_TIME.search(proposal) and _GRANTS.match(words))
        own = all(bare(lead.name) in proposal for lead in roles.leads)
        if grants and not found and (own or _THAT_DAY.search(words)):
            # Where others than the asker are given work, that day is not theirs.
            found = find_deadlines(self._flow, asked, self._occasion)
        has_day = any(hit.deadline.due for hit in found)
        if not roles.leads and ((grants and has_day) or _tells_the_asker(words)):
            roles = replace(roles, leads=self._roles.asker(asked) or heads)
        return roles, found


def _tells_the_asker(words: str) -> bool:
    """Whether the answer gives an order and names nobody: "không đồng ý; yêu cầu trình …"."""
    return any(point_kind.is_imperative(words[told.end() :]) for told in _TOLD.finditer(words))
