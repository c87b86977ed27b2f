"""The notice to practise with: its days lie around today, so that every standing is seen."""

import re
from datetime import date, timedelta

from desktop_app.desk.pasted_text import PastedText
from desktop_app.resources import resource
from desktop_app.tracking.figures import day_text

PRACTICE_NAME = "Thông báo mẫu.txt"
#: `{+4}` the day four days from today, `{-14:words}` in words, `{+60:month}` its month.
_A_DAY = re.compile(r"\{([+-]\d+)(?::(words|month))?\}")


def practice_notice(today: date) -> PastedText:
    """The notice as it would have come two weeks before `today`."""
    text = resource("samples", "practice", "thong_bao_mau.txt").read_text("utf-8")

    def printed(found: re.Match[str]) -> str:
        day = today + timedelta(days=int(found[1]))
        match found[2]:
            case "words":
                return f"{day.day:02d} tháng {day.month} năm {day.year}"
            case "month":
                return f"tháng {day.month}/{day.year}"
            case _:
                return day_text(day)

    return PastedText(_A_DAY.sub(printed, text), PRACTICE_NAME)
