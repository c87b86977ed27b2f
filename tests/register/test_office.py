"""What the office says of itself is kept, and decides how the work is shown."""

import pytest

from desktop_app.errors import NotAllowed
from desktop_app.register.register import Register
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.office import OfficeFacts
from tests.register.given import TODAY


def test_the_offices_facts_come_back_and_a_new_register_has_none(register: Register) -> None:
    assert register.office.facts() == OfficeFacts()
    facts = OfficeFacts(
        name="Văn phòng UBND tỉnh",
        superior="UBND tỉnh",
        place="Hậu Giang",
        prepared_by="Lan",
        signer_title="PHÓ CHÁNH VĂN PHÒNG",
        signer="Nam",
        warning_days=3,
        before_counts_day=False,
        soon_days=15,
    )
    register.office.save(facts)
    assert register.office.facts() == facts
    assert register.history.undo() == "sửa thông tin cơ quan"
    assert register.office.facts() == OfficeFacts()


def test_the_warning_days_decide_what_is_due_soon(register: Register, work: int) -> None:
    assert (
        register.directives.lines([work], today=TODAY)[0].standing.kind is StandingKind.DUE_SOON
    )
    register.office.save(OfficeFacts(warning_days=3))
    assert (
        register.directives.lines([work], today=TODAY)[0].standing.kind is StandingKind.ON_TRACK
    )
    with pytest.raises(NotAllowed, match="0 đến 60"):
        register.office.save(OfficeFacts(warning_days=61))
