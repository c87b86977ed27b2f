"""Where names of bodies end that no directory lists, and the rows and roles around them."""

import pytest

from desktop_app.intake.agency_names import AgencyReader
from desktop_app.intake.agency_phrases import RoleReader
from desktop_app.intake.flowing_text import flowing_text
from desktop_app.intake.known_agencies import known_agencies
from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.notice import Span
from tests.intake.agency_table import NAMES, ROLES
from tests.intake.role_table import PLACES_IN_A_SENTENCE


@pytest.fixture(scope="module")
def directory() -> AgencyDirectory:
    return AgencyDirectory(known_agencies())


def _reader(words: str, directory: AgencyDirectory) -> RoleReader:
    flow = flowing_text(words)
    return RoleReader(flow, AgencyReader(flow, directory))


@pytest.mark.parametrize(("name", "rest"), NAMES, ids=[name for name, _ in NAMES])
def test_a_name_ends_where_the_sentence_about_it_begins(
    name: str, rest: str, directory: AgencyDirectory
) -> None:
    words = f"Giao {name} {rest}"
    (work,) = _reader(words, directory).works(Span(0, len(words)), has_lead=False)
    assert [agency.name for agency in work.roles.leads] == [name]
    assert work.roles.coordinators == ()


@pytest.mark.parametrize(("words", "leads", "coordinators"), [*ROLES, *PLACES_IN_A_SENTENCE])
def test_rows_and_roles_of_bodies_by_their_form(
    words: str, leads: list[str], coordinators: list[str], directory: AgencyDirectory
) -> None:
    (work,) = _reader(words, directory).works(Span(0, len(words)), has_lead=False)
    assert [agency.name for agency in work.roles.leads] == leads
    assert [agency.name for agency in work.roles.coordinators] == coordinators


@pytest.mark.parametrize(
    ("paper", "short", "agency"),
    [
        (
            "Sở Nông nghiệp và Môi trường (sau đây gọi tắt là Sở NNMT) chủ trì.",
            "Sở NNMT",
            "Sở Nông nghiệp và Môi trường",
        ),
        (
            "Ban Quản lý Khu kinh tế (sau đây gọi tắt là Ban Quản lý) chủ trì.",
            "Ban Quản lý",
            "Ban Quản lý Khu kinh tế",
        ),
        (
            "Trung tâm Kiểm soát bệnh tật (TTKSBT) chủ trì.",
            "TTKSBT",
            "Trung tâm Kiểm soát bệnh tật",
        ),
        (
            "Sở Nông nghiệp và Môi trường (Sở NN&MT) chủ trì.",
            "Sở NN&MT",
            "Sở Nông nghiệp và Môi trường",
        ),
        # No directory lists it: the paper's own full name says who is meant.
        (
            "Ban Quản lý dự án cao tốc Đồng Sơn (gọi tắt là Ban A) chủ trì.",
            "Ban A",
            "Ban Quản lý dự án cao tốc Đồng Sơn",
        ),
    ],
)
def test_a_short_name_that_the_paper_defines_is_learnt(
    paper: str, short: str, agency: str, directory: AgencyDirectory
) -> None:
    words = f"{paper} {short} báo cáo kết quả."
    found = AgencyReader(flowing_text(words), directory).list_at(len(paper) + 1, len(words))
    assert found is not None
    assert [(a.name, a.agency) for a in found.agencies] == [(short, agency)]


def test_a_bracket_that_names_a_superior_defines_nothing(directory: AgencyDirectory) -> None:
    words = "Cục Cảnh sát giao thông (Bộ Công an) kiểm tra. Bộ Công an có ý kiến."
    found = AgencyReader(flowing_text(words), directory).list_at(47, len(words))
    assert found is not None
    assert [agency.agency for agency in found.agencies] == ["Bộ Công an"]


@pytest.mark.parametrize(
    ("words", "leads"),
    [
        ("Lãnh đạo, chỉ đạo các phòng, ban bàn giao mặt bằng.", []),
        ("Sở Y tế phối hợp với Sở Tài chính lập dự toán.", ["Sở Y tế"]),
        ("Riêng Chi cục Kiểm lâm rà soát diện tích.", ["Chi cục Kiểm lâm"]),
    ],
)
def test_under_a_head_only_who_is_given_the_point_leads_it(
    words: str, leads: list[str], directory: AgencyDirectory
) -> None:
    (work,) = _reader(words, directory).works(Span(0, len(words)), has_lead=True)
    assert [agency.name for agency in work.roles.leads] == leads


@pytest.mark.parametrize(
    "words",
    ["Quỹ đất hai bên đường được rà soát.", "Hội chợ được tổ chức.", "Báo chí đưa tin."],
)
def test_a_word_that_only_looks_like_a_head_names_no_body(
    words: str, directory: AgencyDirectory
) -> None:
    (work,) = _reader(words, directory).works(Span(0, len(words)), has_lead=False)
    assert work.roles.leads == ()
