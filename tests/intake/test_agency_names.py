"""Where names of bodies end that no directory lists, and the rows and roles around them."""

import pytest

from desktop_app.intake.agency_names import AgencyReader
from desktop_app.intake.agency_phrases import RoleReader
from desktop_app.intake.flowing_text import flowing_text
from desktop_app.intake.known_agencies import known_agencies
from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.notice import Span

# a name, and how the sentence about it goes on
NAMES: tuple[tuple[str, str], ...] = (
    ("Viện Kinh tế xây dựng", "rà soát, công bố suất vốn đầu tư."),
    ("Cục Cảnh sát giao thông", "tăng cường tuần tra."),
    ("Cục Cảnh sát quản lý hành chính về trật tự xã hội", "chủ trì kết nối dữ liệu."),
    ("Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ", "kiểm tra chung cư."),
    ("Ban Cán sự đảng UBND tỉnh", "lãnh đạo, chỉ đạo hoàn thiện Đề án."),
    ("Đảng đoàn HĐND tỉnh", "chỉ đạo tổ chức giám sát."),
    ("Các đảng bộ trực thuộc Tỉnh ủy", "rà soát quy hoạch, gửi Ban Tổ chức Tỉnh ủy tổng hợp."),
    ("Các cơ quan chủ trì tại Phụ lục", "báo cáo tình hình Tết."),
    ("Hiệp hội Chế biến và Xuất khẩu thủy sản Việt Nam", "cung cấp số liệu."),
    ("Tổ công tác 1315", "kiểm tra thực địa."),
    ("Tổ công tác đặc biệt của tỉnh", "tháo gỡ vướng mắc cho từng dự án."),
    (
        "Ban Chỉ đạo phòng, chống buôn lậu, gian lận thương mại và hàng giả tỉnh",
        "xây dựng kế hoạch.",
    ),
    ("Ban Chỉ huy Phòng thủ dân sự tỉnh", "trực 24/24 giờ."),
    ("Ban Quản lý rừng phòng hộ Sông Mã", "trồng 120 ha rừng."),
    ("Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh", "đôn đốc nhà thầu."),
    ("Công ty TNHH Một thành viên Khai thác công trình thủy lợi Bắc Sông Mã", "nạo vét kênh."),
    ("Công ty Cổ phần Môi trường đô thị Hà Tĩnh", "thu gom rác."),
    ("Công ty Cổ phần Đầu tư xây dựng và phát triển đô thị Sông Đà", "hoàn thành san nền."),
    ("Tổng công ty Đầu tư phát triển đường cao tốc Việt Nam", "hoàn trả đường dân sinh."),
    ("Ngân hàng Chính sách xã hội Chi nhánh tỉnh Lai Châu", "giải ngân vốn vay."),
    ("Ngân hàng Nhà nước Chi nhánh Khu vực 7", "chỉ đạo các tổ chức tín dụng cơ cấu lại nợ."),
    ("Chi cục Hải quan cửa khẩu cảng Vũng Áng", "bố trí cán bộ."),
    ("Thuế tỉnh Quảng Trị", "rà soát nợ đọng."),
    ("Trung tâm Điều hành thông minh thành phố", "cập nhật dữ liệu."),
    ("Bệnh viện Y học cổ truyền tỉnh", "sửa chữa khoa khám bệnh."),
    ("Trường THPT chuyên Lê Hồng Phong", "tổ chức khai giảng."),
    ("Trường Cao đẳng Kỹ thuật công nghiệp Tây Bắc", "tuyển sinh 300 học viên."),
    ("Trạm Quản lý thủy nông số 4", "nạo vét xong các tuyến kênh."),
    ("Hạt Kiểm lâm khu vực Mường La", "trực cháy."),
    ("Ban tự quản thôn Đông Hà", "niêm yết danh sách."),
    ("Văn phòng HĐND và UBND huyện", "chuẩn bị chu đáo kỳ họp."),
    ("Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh", "chuẩn bị nội dung."),
    ("Văn phòng Điều phối nông thôn mới tỉnh", "tổng hợp."),
    ("Thanh tra Sở Xây dựng", "xử phạt vi phạm."),
    ("Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh", "huy động thanh niên tình nguyện."),
    ("Đoàn TNCS Hồ Chí Minh xã", "ra quân vệ sinh môi trường."),
    ("Sở Nội vụ", "tổng hợp, gửi Sở Tài chính thẩm định, báo cáo UBND tỉnh (qua Sở Tư pháp)."),
    ("UBND đặc khu Lý Sơn", "lập phương án."),
    ("Bộ Tư lệnh Quân khu 4", "giúp dân dựng lại nhà."),
    ("Bộ Tư lệnh Cảnh sát biển", "hỗ trợ tìm kiếm."),
    ("Đồn Biên phòng Cửa khẩu quốc tế Cha Lo", "phối hợp kiểm tra."),
    ("Chi nhánh Văn phòng Đăng ký đất đai huyện Bảo Thắng", "đo đạc 45 thửa."),
    ("Liên danh nhà thầu Sơn Hải - Đèo Cả", "huy động thêm máy móc."),
    ("Hợp tác xã Nông nghiệp Đại Phong", "cải tạo kho lạnh."),
    ("Các chủ đầu tư, nhà thầu", "tập trung nhân lực."),
    ("Các đơn vị thuộc Sở Y tế", "rà soát trang thiết bị."),
    ("Các Tổ công tác của tỉnh", "đôn đốc giải ngân."),
    ("Ban Dân tộc và Tôn giáo HĐND tỉnh", "giám sát."),
    ("Ban Kinh tế - Ngân sách HĐND tỉnh", "thẩm tra tờ trình."),
    ("Ban Tuyên giáo và Dân vận Tỉnh ủy", "định hướng tuyên truyền."),
    ("Ban Thường vụ Huyện ủy Con Cuông", "chỉ đạo kiểm điểm."),
    ("Ủy ban Kiểm tra Thành ủy", "kết luận dấu hiệu vi phạm."),
    ("Văn phòng Bộ", "tổng hợp tình hình thực hiện."),
    ("Vụ Hợp tác quốc tế", "theo dõi đàm phán."),
    ("Cục Quản lý khám, chữa bệnh", "hướng dẫn các bệnh viện."),
    ("Cục Quản lý, giám sát bảo hiểm", "công bố kết quả."),
    ("Cục Kinh tế - Quản lý đầu tư xây dựng", "tổng hợp vướng mắc."),
    ("Tổng cục Dự trữ Nhà nước", "xuất cấp gạo."),
    ("Viện Khoa học Thủy lợi miền Nam", "đánh giá xâm nhập mặn."),
    ("Trung tâm Dự báo khí tượng thủy văn quốc gia", "phát bản tin."),
    ("Đài Khí tượng thủy văn tỉnh", "cảnh báo sớm."),
    ("Khu Quản lý đường bộ III", "sửa chữa mặt đường."),
    ("Cảng vụ Hàng hải Quảng Ngãi", "thông báo luồng."),
    ("Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam", "hoàn nguyên bãi thải."),
    ("Tòa án nhân dân khu vực 3", "đưa vụ án ra xét xử."),
    ("Viện Kiểm sát nhân dân tỉnh", "kiểm sát việc tạm giữ."),
    ("Bảo hiểm xã hội khu vực XV", "thanh toán chi phí khám chữa bệnh."),
    ("Trung tâm Quản lý hạ tầng kỹ thuật đô thị", "vá ổ gà."),
    ("Trung tâm Bảo tồn di sản văn hóa thế giới Thành nhà Hồ", "trùng tu cổng thành."),
    ("Quỹ Bảo vệ và Phát triển rừng tỉnh", "chi trả dịch vụ môi trường rừng."),
    ("Quỹ Đầu tư phát triển tỉnh", "cho vay dự án."),
    ("Đội Quản lý thị trường số 5", "kiểm tra cây xăng."),
    ("Đoàn kiểm tra liên ngành", "xử lý cơ sở vi phạm."),
    ("Hội đồng thẩm định giá đất tỉnh", "họp xét."),
    ("Hội đồng giáo dục nghề nghiệp tỉnh", "họp."),
    ("UBND huyện", "chỉ đạo Phòng Nội vụ rà soát biên chế."),
    ("Cấp ủy, chính quyền các xã ven biển", "tuyên truyền ngư dân."),
)
# words, leads, coordinators
ROLES: tuple[tuple[str, list[str], list[str]], ...] = (
    (
        (
            "Giao Cục Quản lý nhà và thị trường bất động sản chủ trì, phối hợp với Vụ Pháp"
            " chế hoàn thiện hồ sơ."
        ),
        ["Cục Quản lý nhà và thị trường bất động sản"],
        ["Vụ Pháp chế"],
    ),
    (
        "Vụ trưởng Vụ Quy hoạch - Kiến trúc có văn bản đôn đốc các địa phương.",
        ["Vụ Quy hoạch - Kiến trúc"],
        [],
    ),
    (
        "Vụ Kế hoạch - Tài chính, Vụ Tổ chức cán bộ tham mưu phương án.",
        ["Vụ Kế hoạch - Tài chính", "Vụ Tổ chức cán bộ"],
        [],
    ),
    (
        "Đảng ủy Quân sự tỉnh, Đảng ủy Công an tỉnh tiếp tục lãnh đạo giữ vững quốc phòng.",
        ["Đảng ủy Quân sự tỉnh", "Đảng ủy Công an tỉnh"],
        [],
    ),
    (
        "Phòng Kinh tế và Hạ tầng cùng Phòng Tài chính - Kế hoạch nghiệm thu công trình.",
        ["Phòng Kinh tế và Hạ tầng"],
        ["Phòng Tài chính - Kế hoạch"],
    ),
    (
        (
            "Giao Công an tỉnh làm đầu mối tiếp nhận; Bộ Chỉ huy Bộ đội Biên phòng tỉnh và"
            " UBND các xã biên giới phối hợp vận chuyển vật liệu."
        ),
        ["Công an tỉnh"],
        ["Bộ Chỉ huy Bộ đội Biên phòng tỉnh", "UBND các xã biên giới"],
    ),
    (
        "UBND các xã biên giới: Tân Lập, Phước Chỉ, Mỹ Quý rà soát.",
        ["UBND xã Tân Lập", "UBND xã Phước Chỉ", "UBND xã Mỹ Quý"],
        [],
    ),
    (
        (
            "Các Cục: Đường sắt Việt Nam, Hàng hải và Đường thủy Việt Nam, Hàng không Việt"
            " Nam rà soát dự án."
        ),
        [
            "Cục Đường sắt Việt Nam",
            "Cục Hàng hải và Đường thủy Việt Nam",
            "Cục Hàng không Việt Nam",
        ],
        [],
    ),
    (
        "Hiệp hội Rau quả Việt Nam phối hợp với Hội Nông dân tỉnh tổ chức hội chợ.",
        ["Hiệp hội Rau quả Việt Nam"],
        ["Hội Nông dân tỉnh"],
    ),
    (
        "Trưởng phòng Tài chính - Kế hoạch huyện tham mưu phân bổ vốn.",
        ["Phòng Tài chính - Kế hoạch huyện"],
        [],
    ),
    ("Trưởng Công an xã Bình An tổ chức tuần tra.", ["Công an xã Bình An"], []),
    (
        "Ban Quản lý Vườn quốc gia Phong Nha - Kẻ Bàng phối hợp Chi cục Kiểm lâm tuần tra.",
        ["Ban Quản lý Vườn quốc gia Phong Nha - Kẻ Bàng"],
        ["Chi cục Kiểm lâm"],
    ),
    (
        "Bệnh viện Đa khoa khu vực Nghi Sơn, Bệnh viện Phụ sản tỉnh báo cáo tình hình.",
        ["Bệnh viện Đa khoa khu vực Nghi Sơn", "Bệnh viện Phụ sản tỉnh"],
        [],
    ),
    (
        "Đề nghị Ủy ban MTTQ Việt Nam thành phố và các tổ chức chính trị - xã hội giám sát.",
        ["Ủy ban MTTQ Việt Nam thành phố", "các tổ chức chính trị - xã hội"],
        [],
    ),
    (
        "Hội Cựu chiến binh tỉnh, Hội Liên hiệp Phụ nữ tỉnh, Tỉnh đoàn tuyên truyền.",
        ["Hội Cựu chiến binh tỉnh", "Hội Liên hiệp Phụ nữ tỉnh", "Tỉnh đoàn"],
        [],
    ),
    (
        "Đề nghị các Bộ: Tài chính, Y tế, Giáo dục và Đào tạo có ý kiến.",
        ["Bộ Tài chính", "Bộ Y tế", "Bộ Giáo dục và Đào tạo"],
        [],
    ),
    (
        (
            "Yêu cầu các sở: Y tế, Văn hóa, Thể thao và Du lịch, Khoa học và Công nghệ và"
            " Công an tỉnh báo cáo."
        ),
        [
            "Sở Y tế",
            "Sở Văn hóa, Thể thao và Du lịch",
            "Sở Khoa học và Công nghệ",
            "Công an tỉnh",
        ],
        [],
    ),
    (
        "Các phòng: Nội vụ, Tư pháp, Văn hóa và Thông tin hoàn thành báo cáo.",
        ["Phòng Nội vụ", "Phòng Tư pháp", "Phòng Văn hóa và Thông tin"],
        [],
    ),
    (
        "UBND các phường Hải Châu, Thanh Khê và xã Hòa Vang kiểm đếm.",
        ["UBND phường Hải Châu", "UBND phường Thanh Khê", "UBND xã Hòa Vang"],
        [],
    ),
    (
        "Công an các xã: Yên Bình, Thác Bà nắm tình hình.",
        ["Công an xã Yên Bình", "Công an xã Thác Bà"],
        [],
    ),
    (
        "Giao Chủ tịch UBND xã Tam Thanh chỉ đạo tháo dỡ công trình vi phạm.",
        ["UBND xã Tam Thanh"],
        [],
    ),
    (
        "Giao Giám đốc Ban Quản lý Khu di tích Mỹ Sơn xây dựng đề án.",
        ["Ban Quản lý Khu di tích Mỹ Sơn"],
        [],
    ),
    (
        "Giao đồng chí Nguyễn Văn Hùng, Giám đốc Sở Công Thương trực tiếp chỉ đạo.",
        ["Sở Công Thương"],
        [],
    ),
    (
        "Cục trưởng Cục Hàng không Việt Nam chỉ đạo rà soát slot bay.",
        ["Cục Hàng không Việt Nam"],
        [],
    ),
    (
        "Tổng Giám đốc Tổng công ty Cảng hàng không Việt Nam báo cáo tiến độ.",
        ["Tổng công ty Cảng hàng không Việt Nam"],
        [],
    ),
    (
        (
            "Sở Nông nghiệp và Môi trường chủ trì, phối hợp với các sở, ngành liên quan,"
            " UBND các xã, phường, đặc khu xây dựng kế hoạch."
        ),
        ["Sở Nông nghiệp và Môi trường"],
        ["các sở, ngành liên quan", "UBND các xã, phường, đặc khu"],
    ),
    (
        "Sở Xây dựng phối hợp với Công ty Điện lực, VNPT, Viettel di dời cột.",
        ["Sở Xây dựng"],
        ["Công ty Điện lực", "VNPT", "Viettel"],
    ),
    (
        "Sở Tài chính chủ trì, cùng Thuế tỉnh, Kho bạc Nhà nước khu vực XII đối chiếu số liệu.",
        ["Sở Tài chính"],
        ["Thuế tỉnh", "Kho bạc Nhà nước khu vực XII"],
    ),
    (
        (
            "Tỉnh đoàn chủ trì, có sự tham gia của Hội Liên hiệp Thanh niên Việt Nam tỉnh tổ"
            " chức chương trình."
        ),
        ["Tỉnh đoàn"],
        ["Hội Liên hiệp Thanh niên Việt Nam tỉnh"],
    ),
    (
        "Cục Bảo vệ thực vật, Cục Chăn nuôi và Thú y cảnh báo dịch bệnh.",
        ["Cục Bảo vệ thực vật", "Cục Chăn nuôi và Thú y"],
        [],
    ),
    ("Riêng UBND huyện Kỳ Sơn có phương án di dời 14 hộ dân.", ["UBND huyện Kỳ Sơn"], []),
    ("Riêng đối với Sở Y tế, khẩn trương hoàn thiện hồ sơ.", ["Sở Y tế"], []),
    (
        "Thống nhất giao Ban Quản lý các khu công nghiệp tỉnh làm chủ đầu tư.",
        ["Ban Quản lý các khu công nghiệp tỉnh"],
        [],
    ),
    (
        "Phân công Liên minh Hợp tác xã tỉnh làm đầu mối, các sở, ngành phối hợp.",
        ["Liên minh Hợp tác xã tỉnh"],
        ["các sở, ngành"],
    ),
    (
        "Sở Giáo dục và Đào tạo thống nhất với Sở Nội vụ về chỉ tiêu biên chế.",
        ["Sở Giáo dục và Đào tạo"],
        ["Sở Nội vụ"],
    ),
    (
        (
            "Sở Nông nghiệp và Môi trường (sau đây gọi tắt là Sở NN&MT) chủ trì, phối hợp"
            " với Sở Xây dựng thẩm định."
        ),
        ["Sở Nông nghiệp và Môi trường"],
        ["Sở Xây dựng"],
    ),
    (
        "Đảng ủy, UBND xã Thạch Hà vận động Nhân dân hiến đất.",
        ["Đảng ủy", "UBND xã Thạch Hà"],
        [],
    ),
    (
        "Sở Y tế và UBND các xã: Bảo Hà, Cốc San tiêm chủng.",
        ["Sở Y tế", "UBND xã Bảo Hà", "UBND xã Cốc San"],
        [],
    ),
    ("Người đứng đầu các cơ quan, đơn vị rà soát tài sản công.", ["các cơ quan, đơn vị"], []),
    ("Lãnh đạo Sở Công Thương làm việc với nhà đầu tư.", ["Sở Công Thương"], []),
)


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


@pytest.mark.parametrize(("words", "leads", "coordinators"), ROLES)
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
