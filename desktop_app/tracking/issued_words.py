"""What is said of an issued report that does not count any more."""

from collections.abc import Mapping

from desktop_app.tracking.figures import day_text
from desktop_app.tracking.issued_head import IssuedHead
from desktop_app.tracking.report import Withdrawal
from desktop_app.tracking.wording import in_language, small


def state_words(head: IssuedHead, language: str = "vi") -> str:
    """`Có hiệu lực`, or `Đã rút 24/11/2026: sai số liệu`."""
    if head.withdrawal is None:
        return in_language(("Có hiệu lực", "In force"), language)
    return _withdrawn(head.withdrawal, language)


def doubts_about(
    number: int, heads: Mapping[int, IssuedHead], language: str = "vi"
) -> tuple[str, ...]:
    """What whoever holds the paper of that report must know; nothing where all stands."""
    head = heads[number]
    base = heads.get(head.previous_id) if head.previous_id is not None else None
    said = []
    if head.withdrawal is not None:
        said.append(withdrawn_words(head, language))
    if base is not None and base.withdrawal is not None:
        called, why = _called(base, language), _withdrawn(base.withdrawal, language)
        words = in_language(_COMPARED, language)
        said.append(words.format(report=small(called), why=why))
    return tuple(said)


_COMPARED = (
    "Báo cáo này so với {report}, nay không còn hiệu lực: {why}.",
    "It is compared with {report}, which does not count any more: {why}.",
)


def withdrawn_words(head: IssuedHead, language: str = "vi") -> str:
    """`Báo cáo số 1 (2026-W46): Đã rút 24/11/2026: sai số liệu.`; nothing where it stands."""
    if head.withdrawal is None:
        return ""
    return f"{_called(head, language)}: {_withdrawn(head.withdrawal, language)}."


def _called(head: IssuedHead, language: str) -> str:
    noun = in_language(("Báo cáo số", "Report"), language)
    return f"{noun} {head.id} ({head.period.name})"


def _withdrawn(withdrawal: Withdrawal, language: str) -> str:
    if withdrawal.on is None:
        return in_language(("Đã hoàn tác việc chốt", "Issue undone"), language)
    verb = in_language(("Đã rút", "Withdrawn"), language)
    words = f"{verb} {day_text(withdrawal.on)}"
    return f"{words}: {withdrawal.because}" if withdrawal.because else words
