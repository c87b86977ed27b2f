"""The grammar of deadlines that fall once, in the order in which its rules are tried."""

import re

from desktop_app.intake import counted_rules, day_rules, occasion_rules, period_rules
from desktop_app.intake.deadline_reading import Rule
from desktop_app.intake.period_meaning import (
    month_last_day,
    months_of_year,
    quarter_last_day,
    relative_month,
    year_last_day,
)
from desktop_app.intake.period_rules import ENDS, MONTHS, QUARTERS
from desktop_app.intake.printed_dates import YEAR, day_pattern, year_pattern
from desktop_app.intake.printed_day_meaning import dated, range_last_day

_DAY = day_pattern("a")

BEFORE_TRAPS: tuple[Rule, ...] = (*occasion_rules.FESTIVALS, counted_rules.PROLONGED)
RULES: tuple[Rule, ...] = (
    *counted_rules.RULES,
    *occasion_rules.MEETINGS,
    *day_rules.RULES,
    *occasion_rules.RULES,
    *period_rules.RULES,
)
# In a table's column of deadlines the period alone is the deadline.
CELL_RULES: tuple[Rule, ...] = (
    *counted_rules.CELL_RULES,
    Rule("range", re.compile(rf"\b\d{{1,2}}\s?-\s?{day_pattern('b')}"), range_last_day),
    Rule("date", re.compile(rf"\bngay\s+{_DAY}"), dated()),
    Rule(
        "months_of_year",
        re.compile(
            r"\b(?P<n>0?[369])\s+thang\s+(?:(?P<part>dau"
            rf"|cuoi)\s+)?nam(?:\s+(?P<y>{YEAR}))?"
        ),
        months_of_year,
    ),
    Rule(
        "month",
        re.compile(rf"(?<!moi )(?<!hang )\bt(?:hang)?\s*{MONTHS}(?:{year_pattern('y')})?"),
        month_last_day,
    ),
    Rule(
        "quarter",
        re.compile(rf"\bq(?:u[yi])?\s*{QUARTERS}(?:{year_pattern('y')})?"),
        quarter_last_day,
    ),
    Rule(
        "year",
        re.compile(rf"\b(?:nam\s+)?{YEAR}\s?-\s?(?P<y>{YEAR})(?P<part>)(?P<which>)"),
        year_last_day,
    ),
    Rule(
        "year",
        re.compile(
            r"\b(?:(?P<part>dau|giua" rf"|cuoi)\s+)?nam\s+(?P<y>{YEAR})(?P<which>)(?!\s?-\s?\d)"
        ),
        year_last_day,
    ),
    Rule(
        "relative_month",
        re.compile(rf"\b(?:trong|het|den het)\s+thang(?P<which>\s+nay)?{ENDS}"),
        relative_month,
    ),
    Rule(
        "year",
        re.compile(
            r"(?<!xuyen )\b(?:trong|het"
            rf"|den het)(?:\s+ca)?\s+nam(?P<y>)(?P<part>)(?P<which>){ENDS}"
        ),
        year_last_day,
    ),
    Rule("date", re.compile(rf"\b(?:ngay\s+)?{_DAY}"), dated()),
    Rule(
        "month",
        re.compile(rf"(?<![\d/.-]){MONTHS}\s?/\s?(?P<y>{YEAR})(?P<y_>)"),
        month_last_day,
    ),
)
