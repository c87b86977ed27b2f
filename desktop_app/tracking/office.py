"""The office's own facts: what stands in the head and foot of its papers, and its habits."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeFacts:
    """Set on the first start and in the settings; empty strings where not yet said."""

    name: str = ""  # issues the reports: "Văn phòng UBND tỉnh Hậu Giang"
    superior: str = ""  # above it in the head: "UBND tỉnh Hậu Giang"
    place: str = ""  # before the date: "Hậu Giang"
    prepared_by: str = ""  # the secretary, under NGƯỜI LẬP
    signer_title: str = "CHÁNH VĂN PHÒNG"
    signer: str = ""
    warning_days: int = 7  # due soon from that many days before the due day, 0 to 60
    urgent_days: int = 3  # the second step, 0 to 60
    counts_working_days: bool = False  # for both steps; else calendar days
    waits_for_working_day: bool = True  # a period that ends on a day off (Điều 148)
    before_counts_day: bool = True  # "trước ngày X" includes X
    most_extensions: int | None = None  # the office gives no more than that many; it warns
    extension_days_before: int | None = None  # asked for that many worked days before
    soon_days: int | None = None  # days offered for "sớm", "khẩn trương"; None offers none
    # From one level of a chase to the next, as `tracking.chase.ChaseRules` says.
    chase_urge_from: int | None = 2
    chase_urge_days: int | None = 1
    chase_criticise_from: int | None = 3
    chase_criticise_days: int | None = 30
    chase_reply_days: int = 3  # worked days, 1 to 30
    second_copies: str = ""  # a folder that gets every copy of the register too, or none

    @property
    def is_known(self) -> bool:
        """Whether the first-start page has been filled in."""
        return bool(self.name)
