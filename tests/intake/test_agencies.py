"""Who leads and who helps, by the words around the names."""

import pytest

from desktop_app.intake.agency_names import AgencyReader
from desktop_app.intake.agency_phrases import RoleReader
from desktop_app.intake.flowing_text import flowing_text
from desktop_app.intake.known_agencies import known_agencies
from desktop_app.tracking.agency import AgencyDirectory, AgencyGroup
from desktop_app.tracking.notice import Span

# words, leads, coordinators
ROLES: tuple[tuple[str, list[str], list[str]], ...] = (
    (
        "Giao Sở Tài chính chủ trì, phối hợp với Sở Nội vụ, Sở Tư pháp rà soát.",
        ["Sở Tài chính"],
        ["Sở Nội vụ", "Sở Tư pháp"],
    ),
    (
        "Sở Xây dựng chủ trì, cùng với UBND huyện Cao Lộc khảo sát.",
        ["Sở Xây dựng"],
        ["UBND huyện Cao Lộc"],
    ),
    (
        "Sở Xây dựng chủ trì, cùng Sở Tài chính thống nhất phương án.",
        ["Sở Xây dựng"],
        ["Sở Tài chính"],
    ),
    ("Giao Sở Y tế phối hợp Sở Tài chính lập dự toán.", ["Sở Y tế"], ["Sở Tài chính"]),
    (
        "Giao Sở Y tế phối hợp chặt chẽ với các địa phương rà soát.",
        ["Sở Y tế"],
        ["các địa phương"],
    ),
    (
        "Sở Ngoại vụ làm đầu mối, các sở, ngành phối hợp thực hiện.",
        ["Sở Ngoại vụ"],
        ["các sở, ngành"],
    ),
    ("Sở Ngoại vụ làm đầu mối trao đổi với phía bạn.", ["Sở Ngoại vụ"], []),
    (
        "Sở Giao thông vận tải, Sở Xây dựng theo chức năng, nhiệm vụ thẩm định hồ sơ.",
        ["Sở Giao thông vận tải", "Sở Xây dựng"],
        [],
    ),
    ("Sở Nội vụ và Sở Tài chính trình phương án.", ["Sở Nội vụ", "Sở Tài chính"], []),
    (
        "Các Sở: Tài chính, Nông nghiệp và Môi trường, Nội vụ báo cáo.",
        ["Sở Tài chính", "Sở Nông nghiệp và Môi trường", "Sở Nội vụ"],
        [],
    ),
    ("Đề nghị các Bộ: Tài chính, Công an cho ý kiến.", ["Bộ Tài chính", "Bộ Công an"], []),
    (
        "UBND các huyện: Hải Lăng, Gio Linh và Ban Quản lý Khu kinh tế tỉnh rà soát.",
        ["UBND huyện Hải Lăng", "UBND huyện Gio Linh", "Ban Quản lý Khu kinh tế tỉnh"],
        [],
    ),
    (
        "UBND huyện A Lưới, thị xã Hương Trà và thành phố Huế chi trả.",
        ["UBND huyện A Lưới", "UBND thị xã Hương Trà", "UBND thành phố Huế"],
        [],
    ),
    (
        "Riêng UBND các phường Vĩnh Yên, Việt Trì tăng thêm quầy.",
        ["UBND phường Vĩnh Yên", "UBND phường Việt Trì"],
        [],
    ),
    (
        "UBND các tỉnh, thành phố: Cao Bằng, Hà Nội và Cần Thơ báo cáo.",
        ["UBND tỉnh Cao Bằng", "UBND thành phố Hà Nội", "UBND thành phố Cần Thơ"],
        [],
    ),
    (
        "UBND các xã, phường: Tân An, Phú Lộc báo cáo.",
        ["UBND các xã, phường: Tân An, Phú Lộc"],
        [],
    ),
    (
        "UBND các địa phương: Tân An, Phú Lộc báo cáo.",
        ["UBND các địa phương: Tân An, Phú Lộc"],
        [],
    ),
    ("Giao P. KTHT&ĐT, Sở Y tế rà soát.", ["P. KTHT&ĐT", "Sở Y tế"], []),
    (
        "UBND các huyện, thị xã, thành phố tổ chức đấu giá.",
        ["UBND các huyện, thị xã, thành phố"],
        [],
    ),
    ("Các sở, ban, ngành tỉnh tiếp tục rà soát.", ["Các sở, ban, ngành tỉnh"], []),
    ("Các chủ đầu tư lập kế hoạch, gửi Sở Tài chính để tổng hợp.", ["Các chủ đầu tư"], []),
    (
        "Giám đốc Sở Y tế, Chủ tịch UBND huyện Cao Lộc chỉ đạo thực hiện.",
        ["Sở Y tế", "UBND huyện Cao Lộc"],
        [],
    ),
    ("Chánh Thanh tra tỉnh kiểm tra trách nhiệm.", ["Thanh tra tỉnh"], []),
    ("Bộ trưởng Bộ Xây dựng chỉ đạo rà soát.", ["Bộ Xây dựng"], []),
    (
        "Cục Quản lý thị trường tỉnh (Cơ quan Thường trực Ban Chỉ đạo 389) tổng hợp.",
        ["Cục Quản lý thị trường tỉnh"],
        [],
    ),
    ("Giao Sở Y tế chủ động liên hệ Sở Nội vụ để đăng ký.", ["Sở Y tế"], []),
    (
        "Giao Văn phòng UBND tỉnh có văn bản giao Sở Tư pháp tham mưu.",
        ["Văn phòng UBND tỉnh"],
        [],
    ),
    (
        "Đề nghị Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh giám sát.",
        ["Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh"],
        [],
    ),
    ("UBND tỉnh giao Sở Y tế rà soát.", ["Sở Y tế"], []),
    ("Thống nhất chủ trương mở rộng; giao Sở Xây dựng lập quy hoạch.", ["Sở Xây dựng"], []),
    ("Đồng ý lùi thời hạn 20 ngày để Sở Tài chính hoàn thiện đề án.", ["Sở Tài chính"], []),
    ("Công an tỉnh chỉ đạo Công an các huyện nắm tình hình.", ["Công an tỉnh"], []),
    (
        "Ban Quản lý dự án đầu tư xây dựng tỉnh đôn đốc nhà thầu.",
        ["Ban Quản lý dự án đầu tư xây dựng tỉnh"],
        [],
    ),
    (
        "Sở TN&MT phối hợp UBND TP. Buôn Ma Thuột kiểm tra.",
        ["Sở TN&MT"],
        ["UBND TP. Buôn Ma Thuột"],
    ),
    ("Phòng Nghiệp vụ Y xây dựng kế hoạch.", ["Phòng Nghiệp vụ Y"], []),
    ("STNMT và SXD rà soát.", ["STNMT", "SXD"], []),
    ("Tiếp tục đẩy nhanh tiến độ thi công.", [], []),
)


@pytest.fixture(scope="module")
def directory() -> AgencyDirectory:
    return AgencyDirectory(known_agencies())


def _reader(words: str, directory: AgencyDirectory) -> RoleReader:
    flow = flowing_text(words)
    return RoleReader(flow, AgencyReader(flow, directory))


@pytest.mark.parametrize(("words", "leads", "coordinators"), ROLES)
def test_the_words_around_a_name_give_its_role(
    words: str, leads: list[str], coordinators: list[str], directory: AgencyDirectory
) -> None:
    (work,) = _reader(words, directory).works(Span(0, len(words)), has_lead=False)
    assert [agency.name for agency in work.roles.leads] == leads
    assert [agency.name for agency in work.roles.coordinators] == coordinators


def test_clauses_with_agencies_of_their_own_are_works_of_their_own(
    directory: AgencyDirectory,
) -> None:
    words = "Sở Tài chính trình phương án; Sở Nội vụ rà soát biên chế, Công an tỉnh phối hợp."
    works = _reader(words, directory).works(Span(0, len(words)), has_lead=False)
    assert [[a.name for a in work.roles.leads] for work in works] == [
        ["Sở Tài chính"],
        ["Sở Nội vụ"],
    ]


def test_a_general_clause_before_its_parts_is_no_work_of_its_own(
    directory: AgencyDirectory,
) -> None:
    words = (
        "Sở Tài chính và Sở Nội vụ đẩy nhanh tiến độ; trong đó: Sở Tài chính trình phương án;"
        " Sở Nội vụ rà soát biên chế."
    )
    works = _reader(words, directory).works(Span(0, len(words)), has_lead=False)
    assert [[a.name for a in work.roles.leads] for work in works] == [
        ["Sở Tài chính"],
        ["Sở Nội vụ"],
    ]


@pytest.mark.parametrize(
    "head", ["Sở Y tế", "Sở Y tế:", "Giao Sở Y tế:", "Đối với Sở Y tế:", "**Sở Y tế**"]
)
def test_a_name_alone_is_a_head(head: str, directory: AgencyDirectory) -> None:
    reader = _reader(head, directory)
    span = Span(0, len(head)) if not head.startswith("*") else Span(2, len(head))
    assert reader.is_head(span)
    assert [agency.name for agency in reader.head_roles(span).leads] == ["Sở Y tế"]


@pytest.mark.parametrize(
    "words", ["Về công tác y tế", "Sở Y tế trình đề án", "Ban hành kế hoạch"]
)
def test_other_words_are_no_head(words: str, directory: AgencyDirectory) -> None:
    assert not _reader(words, directory).is_head(Span(0, len(words)))


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Sở TN&MT", "Sở Tài nguyên và Môi trường"),
        ("STNMT", "Sở Tài nguyên và Môi trường"),
        ("Sở LĐ-TB&XH", "Sở Lao động - Thương binh và Xã hội"),
        ("Sở VHTT&DL", "Sở Văn hóa, Thể thao và Du lịch"),
        ("Sở Văn hoá, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch"),
        ("BQLDA", "Ban Quản lý dự án đầu tư xây dựng tỉnh"),
    ],
)
def test_short_names_are_known(printed: str, name: str, directory: AgencyDirectory) -> None:
    found = directory.find(printed)
    assert found is not None
    assert found.name == name


def test_the_directory_groups_localities_apart() -> None:
    localities = [a for a in known_agencies() if a.group is AgencyGroup.LOCALITY]
    assert all(agency.name.startswith("UBND") for agency in localities)
    assert localities
