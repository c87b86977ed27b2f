import pytest

from desktop_app.tracking.agency import Agency, AgencyDirectory, agency_key

FINANCE = Agency(name="Sở Tài chính", short_name="STC", aliases=("Sở TC",))
PEOPLE = Agency(name="UBND tỉnh")
ENVIRONMENT = Agency(name="Sở Tài nguyên và Môi trường", aliases=("Sở TN&MT",))


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Sở Tài chính", FINANCE),
        ("SỞ TÀI CHÍNH", FINANCE),
        ("STC", FINANCE),
        ("Ủy ban nhân dân tỉnh", PEOPLE),
        ("Uỷ ban nhân dân tỉnh", PEOPLE),
        ("Sở TN và MT", ENVIRONMENT),
        ("Sở TN & MT", ENVIRONMENT),
        ("Sở Nội vụ", None),
    ],
)
def test_an_agency_is_found_by_any_of_its_names(name: str, found: Agency | None) -> None:
    assert AgencyDirectory([FINANCE, PEOPLE, ENVIRONMENT]).find(name) is found


def test_a_disputed_name_stays_with_the_first_agency() -> None:
    second = Agency(name="Sở Thể chế", short_name="STC")
    assert AgencyDirectory([FINANCE, second]).find("STC") is FINANCE


def test_an_ampersand_is_the_word_for_and() -> None:
    assert agency_key("Sở NN&PTNT") == agency_key("Sở NN và PTNT")
