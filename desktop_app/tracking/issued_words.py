"""What is said of an issued report that does not count any more."""

from collections.abc import Mapping

from desktop_app.tracking.figures import day_text
from desktop_app.tracking.issued_head import IssuedHead
from desktop_app.tracking.report import Withdrawal


def state_words(head: IssuedHead, language: str = "vi") -> str:
    """`Có hiệu lực`, or `Đã rút 24/11/2026: sai số liệu`."""
    if head.withdrawal is None:
        return "In force" if language == "en" else "Có hiệu lực"
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
        said.append(
            f"It is compared with {_lower(called)}, which does not count any more: {why}."
            if language == "en"
            else f"Báo cáo này so với {_lower(called)}, nay không còn hiệu lực: {why}."
        )
    return tuple(said)


def withdrawn_words(head: IssuedHead, language: str = "vi") -> str:
    """`Báo cáo số 1 (2026-W46): Đã rút 24/11/2026: sai số liệu.`; nothing where it stands."""
    if head.withdrawal is None:
        return ""
    return f"{_called(head, language)}: {_withdrawn(head.withdrawal, language)}."


def _called(head: IssuedHead, language: str) -> str:
    noun = "Report" if language == "en" else "Báo cáo số"
    return f"{noun} {head.id} ({head.period.name})"


def _withdrawn(withdrawal: Withdrawal, language: str) -> str:
    if withdrawal.on is None:
        return "Issue undone" if language == "en" else "Đã hoàn tác việc chốt"
    day = day_text(withdrawal.on)
    words = f"Withdrawn {day}" if language == "en" else f"Đã rút {day}"
    return f"{words}: {withdrawal.because}" if withdrawal.because else words


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]
