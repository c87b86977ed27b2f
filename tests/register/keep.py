"""Makes the register that stays in the tests for this version of its tables.

Run from the project's folder when a migration has been added: `python -m tests.register.keep`.
What is in a kept register is looked at by `test_kept_registers.py`.
"""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

from desktop_app.register.format import VERSION
from desktop_app.register.register import Register
from desktop_app.tracking.agency_sheet import SheetField
from desktop_app.tracking.chain import CitedNotice, Relation, RelationKind
from desktop_app.tracking.chase import ChaseLevel, ChaseMeans, NewChase
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.directive import DirectiveChanges
from desktop_app.tracking.due_period import DuePeriod
from desktop_app.tracking.evidence import NewEvidence
from desktop_app.tracking.extension import NewRequest, Refusal
from desktop_app.tracking.listing import Grouping, ListingFilter, SortColumn, SortTerm
from desktop_app.tracking.merge_rows import RowTaking
from desktop_app.tracking.milestone import Milestone
from desktop_app.tracking.notice import Disposition, PrintedAgency
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.progress import NewExtension, NewProgress, Status
from desktop_app.tracking.report import ReportBasis
from desktop_app.tracking.report_period import ReportPeriod
from desktop_app.tracking.settlement import Settlement
from desktop_app.tracking.template import OfficeTemplate
from tests.register.given import AGENCIES, TODAY, a_clock, a_directive, a_notice

KEPT = Path(__file__).parent / "kept"
WEEK = ReportPeriod(first=date(2026, 11, 16), last=date(2026, 11, 22))


def fill(register: Register) -> None:
    """Something of everything that a register can hold."""
    register.office.save(OfficeFacts(name="Văn phòng UBND tỉnh Hòa An", warning_days=5))
    register.notices.add(
        *a_notice(
            a_directive("Rà soát quỹ đất công", helpers=("SXD", "các đơn vị liên quan")),
            a_directive(
                "Báo cáo giải ngân vốn đầu tư", leads=("SXD", "STC"), due=date(2026, 11, 20)
            ),
            a_directive("Trình đề án sắp xếp trụ sở", leads=("Sở Y tế",), due=None),
            subject="Quỹ đất công",
            undecided=2,
            noted=1,
        ),
        today=date(2026, 11, 3),
    )
    register.notices.add(
        *a_notice(
            a_directive("Sửa chữa đường xã", leads=("UBND xã Hòa An",)),
            number="91/TB-VPUBND",
            issued_on=date(2026, 11, 9),
        ),
        today=date(2026, 11, 10),
    )
    answer = NewProgress(
        reported_on=date(2026, 11, 12),
        text="Đã có dự thảo",
        status=Status.IN_PROGRESS,
        percent=60,
        difficulties="Thiếu vốn",
        proposal="Bổ sung vốn",
        document="12/BC-STC",
    )
    shown = (NewEvidence("Dự thảo.pdf", b"%PDF-1.4 nothing"),)
    register.follow_up.add_progress([1], replace(answer, evidence=shown))
    register.follow_up.add_progress([1, 4], replace(answer, percent=80, document="13/BC-STC"))
    register.extensions.grant(
        1,
        NewExtension(
            new_due=date(2026, 12, 15),
            reason="Chờ ý kiến Bộ",
            document="45/VPUBND",
            decided_on=date(2026, 11, 18),
        ),
    )
    asked = NewRequest(
        requested_on=date(2026, 11, 13),
        asked_due=date(2026, 12, 20),
        reason="Thiếu hồ sơ",
        asked_by="Sở Xây dựng",
        document="7/SXD",
    )
    register.extensions.ask(2, asked)
    register.extensions.refuse(
        2,
        Refusal(reason="Đã đủ hồ sơ", decided_on=date(2026, 11, 16), decided_by="Chủ tịch"),
    )
    register.extensions.ask(2, replace(asked, requested_on=date(2026, 11, 17)))
    register.mending.mend(
        4,
        DirectiveChanges(
            text="Sửa chữa đường liên xã",
            leads=(PrintedAgency("UBND xã Hòa An"), PrintedAgency("SXD")),
            coordinators=(),
            due=date(2026, 11, 27),
            recurrence=None,
            officer="Trần Thị Hoa",
            assigned_by="Phạm Quốc Bình",
        ),
    )
    register.chases.add(
        [
            NewChase(
                directive_id=2,
                agency_id=2,
                agency="Sở Xây dựng",
                chased_on=date(2026, 11, 21),
                level=ChaseLevel.URGING,
                means=ChaseMeans.LETTER,
                reply_by=date(2026, 11, 26),
                paper="DonDoc_2026-11-21_SoXayDung_Lan1.docx",
                document="150/VPUBND",
                note="Gửi văn thư",
            )
        ]
    )
    register.mending.star([2], starred=True)
    register.views.save(
        "Quá hạn có sao",
        ListingFilter(
            standings=frozenset({StandingKind.OVERDUE}),
            agency_id=1,
            due=DuePeriod.THIS_MONTH,
            starred=True,
            grouping=Grouping.AGENCY,
            sorts=(SortTerm(SortColumn.DUE, descending=True),),
        ),
    )
    (printed,) = register.directives.one(2, today=TODAY).deadlines
    added = Milestone("xin ý kiến các đơn vị", date(2026, 11, 14), met_on=date(2026, 11, 16))
    register.milestones.keep(2, [printed, added])
    register.points.decide(4, Disposition.TRACKED, today=date(2026, 11, 19))
    amends = Relation(
        kind=RelationKind.AMENDS,
        cited=CitedNotice(number="87/TB-VPUBND", issued_on=date(2026, 11, 2)),
        phrase="sửa đổi Thông báo số 87/TB-VPUBND",
    )
    register.chains.settle(2, Settlement(relations=(amends,)), today=TODAY)
    register.reports.add(
        ReportBasis(
            office=register.office.facts(),
            period=WEEK,
            cutoff=datetime.combine(date(2026, 11, 20), time(16, 30)),
            lines=register.reports.lines(today=date(2026, 11, 20), before=WEEK.first),
            previous=None,
            undecided_points=1,
        ),
        OfficeTemplate("Mẫu báo cáo.xlsx", b"PK nothing"),
    )
    _send_a_sheet(register)
    further = DirectiveChanges(
        text="Gắn biển tên đường", leads=(), coordinators=(), due=None, recurrence=None
    )
    number = register.points.add_work(1, further, today=TODAY)
    register.follow_up.add_progress([number], answer)
    register.recycle_bin.delete([number], today=TODAY)
    done = NewProgress(reported_on=TODAY, text="Đã xong", status=Status.COMPLETED)
    register.follow_up.add_progress([4], done)
    register.history.undo()


def _send_a_sheet(register: Register) -> None:
    """To the agency of the third directive; its answer comes back."""
    number = register.agencies.find("Sở Y tế")
    assert number is not None
    at = datetime.combine(date(2026, 11, 20), time(9))
    sheets = register.sheets.drafts(
        [number],
        at=at,
        answer_by=date(2026, 11, 24),
        new_code=lambda: "0a1b2c3d",
        language="vi",
    )
    register.sheets.add(sheets)
    (known,) = register.sheet_answers.known(
        [sheets[0].code_of(sheets[0].rows[0])], sha256="", today=TODAY
    ).values()
    taking = RowTaking(known, {SheetField.RESULT: "Đã trình đề án"}, {})
    file = NewEvidence("Phiếu Sở Y tế.xlsx", b"PK nothing")
    register.sheet_answers.take_in(file, TODAY, [taking], {known.sheet_id: known.agency})


def keep() -> None:
    """Make it in its place; one that is there already has been released."""
    path = KEPT / f"version_{VERSION}.dondoc"
    if path.exists():
        raise SystemExit(f"{path} is kept already: a kept register is never made again")
    with closing(
        Register.open(path, today=TODAY, seed=AGENCIES, who="Lan", now=a_clock())
    ) as register:
        fill(register)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("VACUUM")


if __name__ == "__main__":
    keep()
