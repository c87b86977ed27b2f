"""A printed name that a person replaced by an agency means that agency from then on."""

from dataclasses import replace

import pytest

from desktop_app.register.register import Register
from desktop_app.tracking.directive import DirectiveChanges
from desktop_app.tracking.notice import PrintedAgency
from tests.register.given import TODAY, a_directive, a_notice

PRINTED = "P. KTHT&ĐT"


def leads(register: Register, number: int) -> list[str | None]:
    return [lead.agency for lead in register.directives.one(number, today=TODAY).leads]


def mend_lead(register: Register, number: int, lead: PrintedAgency) -> None:
    directive = register.directives.one(number, today=TODAY)
    register.mending.mend(
        number,
        DirectiveChanges(
            text=directive.text,
            leads=(lead,),
            coordinators=directive.coordinators,
            due=directive.due,
            recurrence=directive.recurrence,
        ),
    )


def bearer(register: Register, name: str) -> str | None:
    number = register.agencies.find(name)
    return register.agencies.by_number()[number].name if number is not None else None


def test_a_name_replaced_in_the_review_is_remembered_with_the_notice(
    register: Register,
) -> None:
    replaced = replace(a_directive(), leads=(PrintedAgency("Sở Xây dựng", stands_for=PRINTED),))
    register.notices.add(*a_notice(a_directive(leads=(PRINTED,)), replaced), today=TODAY)
    building = ["Sở Xây dựng"]
    # Also where the same name stands in an earlier point that nobody corrected.
    assert (leads(register, 1), leads(register, 2)) == (building, building)
    register.notices.add(
        *a_notice(a_directive("Họp", leads=(PRINTED,)), number="99/TB-VPUBND"), today=TODAY
    )
    assert leads(register, 3) == ["Sở Xây dựng"]
    register.history.undo()
    register.history.undo()
    assert bearer(register, PRINTED) is None


def test_a_name_replaced_in_stored_work_is_remembered_as_one_step(register: Register) -> None:
    register.notices.add(*a_notice(a_directive(leads=(PRINTED,))), today=TODAY)
    assert bearer(register, PRINTED) == PRINTED  # the paper put it in
    mend_lead(register, 1, PrintedAgency("Sở Xây dựng", stands_for=PRINTED))
    assert bearer(register, PRINTED) == "Sở Xây dựng"
    assert PRINTED not in [agency.name for agency in register.agencies.all()]
    assert register.history.undo() == "sửa nhiệm vụ"
    assert (bearer(register, PRINTED), leads(register, 1)) == (PRINTED, [PRINTED])
    assert register.keeping.check() == []


def test_a_body_that_other_work_names_is_not_taken_away(register: Register) -> None:
    register.notices.add(
        *a_notice(a_directive(leads=(PRINTED,)), a_directive("Họp", leads=(PRINTED,))),
        today=TODAY,
    )
    mend_lead(register, 1, PrintedAgency("Sở Xây dựng", stands_for=PRINTED))
    assert (leads(register, 1), leads(register, 2)) == (["Sở Xây dựng"], [PRINTED])


def test_work_given_to_another_known_body_teaches_no_name(register: Register) -> None:
    register.notices.add(*a_notice(a_directive(leads=("STC",))), today=TODAY)
    mend_lead(register, 1, PrintedAgency("Sở Xây dựng", stands_for="STC"))
    assert leads(register, 1) == ["Sở Xây dựng"]
    assert bearer(register, "STC") == "Sở Tài chính"


@pytest.mark.parametrize("words", ["các sở, ngành liên quan", " ", "Giao sở " * 30])
def test_words_for_many_bodies_and_sentences_are_no_names(
    register: Register, words: str
) -> None:
    replaced = replace(a_directive(), leads=(PrintedAgency("Sở Xây dựng", stands_for=words),))
    register.notices.add(*a_notice(replaced), today=TODAY)
    assert bearer(register, words) is None


def test_a_new_body_typed_for_a_printed_name_joins_the_directory(register: Register) -> None:
    typed = PrintedAgency("Phòng Kinh tế, Hạ tầng và Đô thị", stands_for=PRINTED)
    register.notices.add(*a_notice(replace(a_directive(), leads=(typed,))), today=TODAY)
    assert bearer(register, PRINTED) == "Phòng Kinh tế, Hạ tầng và Đô thị"
