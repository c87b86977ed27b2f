"""Lower-case words inside names of bodies, and those with which what is said of them begins.

A name's later words are often small (`Cục Quản lý nhà và thị trường bất động sản`), so that it
ends only where a verb begins; some are either (`Viện Kinh tế xây dựng`, `xây dựng đề án`).
"""

import re
from collections.abc import Set as AbstractSet

from desktop_app.intake.agency_words import COMPOUND_WORDS
from desktop_app.intake.field_words import (
    AFFAIRS,
    DEEDS,
    MATTERS,
    OBJECTS,
    PLACES_NAMED,
    listed,
)

# What a body is, said behind its name: `Bộ Xây dựng - cơ quan thường trực Ban Chỉ đạo`.
STANDING_AS = r"(?:[Cc]ơ quan|[Đđ]ơn vị) (?:[Tt]hường trực|[Cc]hủ trì|đầu mối)"

# What boards, centres, companies and societies are about: no sentence about them begins so.
_NOUNS = """
đặc biệt, liên ngành, liên huyện, liên xã, liên tỉnh, bầu cử, nhân sự, khách hàng, rủi ro, kế
toán, tài vụ, nội bộ, thương hiệu, thành viên, đồng hồ, cổ đông, khởi nghiệp, thí nghiệm, thực
nghiệm, nhiệt đới, vi sinh, cảnh quan, động vật, thực vật, hoang dã, tang lễ, lái xe, tín hiệu,
vỉa hè, công viên, quảng trường, tượng đài, cố đô, bán hàng, hội viên, đoàn viên, người lao
động, thiếu nhi, công tác, lĩnh vực, bộ máy, thông tin đại chúng, vật liệu nổ, cát sỏi, bền
vững, chuyên ngành, giảm nghèo, mốc giới, hồ sơ địa chính, dự bị động viên, phong trào, phong
trào toàn dân bảo vệ an ninh tổ quốc, giáo dục thường xuyên, hàng hóa, hội đồng nhân dân và ủy
ban nhân dân, hđnd và ubnd, đoàn đbqh và hđnd, chủ rừng, chủ quản, cán bộ, tội phạm, lực lượng
vũ trang, trung học phổ thông, tiểu học, mầm non, trung học cơ sở, dân tộc nội trú, văn bản, thủ
tục hành chính, thủ tục, địa phương, lãnh thổ, quốc dân, người, tệ nạn, tệ nạn xã hội, chế xuất,
bến cá, nghĩa trang, liệt sĩ, quyền lợi, người tiêu dùng, khiếu nại, tố cáo, hòa nhập, bán trú,
hồ chứa, hồ đập, phát thanh, thờ tự, giết mổ, tàu cá, trang trại, hộ dân, làng nghề, thiên
nhiên, đa dạng sinh học, dự án, vốn nhà nước tại doanh nghiệp, vốn nhà nước, hệ thống điện, hệ
thống, doanh nghiệp nhà nước, dự án đầu tư xây dựng, dự án đầu tư, các dự án đầu tư xây dựng,
trật tự, các dự án, các công trình, công trình, giao thông, nông nghiệp, dân dụng, công nghiệp,
hạ tầng, khu kinh tế, khu công nghiệp, các khu công nghiệp, khu du lịch, hành chính công, hành
chính, kinh tế, đô thị, đất đai, quỹ đất, giá đất, đất, môi trường, thủy lợi, thủy sản, thủy
nông, lâm nghiệp, rừng, phòng hộ, đặc dụng, đường bộ, đường sắt, đường thủy, đường cao tốc, cao
tốc, cấp nước, thoát nước, doanh nghiệp, nhỏ và vừa, cổ phần, trách nhiệm hữu hạn, một thành
viên, đa khoa, chuyên khoa, y tế, y học, cổ truyền, dự phòng, bệnh tật, dịch bệnh, dịch hại,
bệnh, khuyến nông, khuyến công, việc làm, nghề nghiệp, nghề, quân sự, biên phòng, biên giới,
quốc phòng, an ninh, quốc gia, quốc tế, thế giới, hàng hải, hàng không, công nghệ thông tin,
công nghệ cao, công nghệ, viễn thông, bưu chính, chuyển đổi số, dữ liệu, thông minh, giải phóng
mặt bằng, văn hóa, văn nghệ, nghệ thuật, di sản, di tích, du lịch, thể thao, thanh niên, phụ nữ,
nông dân, cựu chiến binh, chữ thập đỏ, người cao tuổi, người khuyết tật, trẻ em, dân số, khoa
học, kỹ thuật, xã hội, chính sách, hợp tác xã, nhà ở, nhà, thị trường, bất động sản, công sản,
tài sản công, nợ công, nợ, giá, ngân sách, ngân quỹ, bảo hiểm, chứng khoán, tiền tệ, tín dụng,
thuế, hải quan, thương mại điện tử, thương mại, đầu tư nước ngoài, lao động ngoài nước, lao
động, nước ngoài, chất lượng, đo lường, an toàn thực phẩm, an toàn giao thông, an toàn lao động,
an toàn, thực phẩm, dược phẩm, dược, mỹ phẩm, vắc xin, hình sự, dân sự, ma túy, tội phạm, môi
giới, trật tự xã hội, về trật tự xã hội, xuất nhập cảnh, xuất khẩu, nhập khẩu, xuất nhập khẩu,
buôn lậu, gian lận thương mại, hàng giả, tham nhũng, tiêu cực, lãng phí, thiên tai, cháy nổ,
phòng cháy chữa cháy, phòng cháy, khí tượng thủy văn, khí tượng, thủy văn, địa chất, khoáng sản,
biến đổi khí hậu, viễn thám, đê điều, biển, hải đảo, cảng, cầu đường, cầu, bến xe, cảng cá, vận
tải, phương tiện, cơ giới, điện lực, năng lượng, điện, dầu khí, xăng dầu, than, hóa chất, nông
sản, lâm sản, lương thực, cây trồng, vật nuôi, giống, thú y, chăn nuôi, trồng trọt, nước sạch,
nông thôn mới, nông thôn, giáo dục, dạy nghề, học sinh, sinh viên, pháp luật, pháp lý, nghĩa vụ
quân sự, cải cách hành chính, tư pháp, miền, khu di tích, cộng đồng, công cộng, công ích, cây
xanh, rác thải, chất thải, nước thải, liên ngành, liên tịch, phòng dịch, gia đình, bình đẳng
giới, dân tộc, tôn giáo, miền núi, vùng cao, hạt nhân, bức xạ, sở hữu trí tuệ, tần số, truyền
hình, điện tử, điện ảnh, báo chí, bản quyền, sức khỏe, sinh sản, tâm thần, nội tiết, ung bướu,
da liễu, mắt, máu, giám định y khoa, pháp y, nghệ nhân, làng nghề, dịch vụ, vật liệu, vật tư,
thiết bị, máy, cơ khí, lắp máy, may mặc, sáng kiến, tiêu chuẩn, tái định cư, hậu cần, siêu thị,
chợ, công chứng, trọng điểm, liên vùng, đảng viên, công chức, viên chức, cán bộ, tiền lương,
người có công, quân nhân, dự bị, phóng xạ, vệ tinh, vũ trụ, đối ngoại, nhân dân, ven biển, hữu
nghị, đường sông, hầm đường bộ, rau quả, cà phê, hồ tiêu, trái cây, xây dựng nông thôn mới,
chuyên, nước, chất độc da cam, dịch tễ, mục tiêu quốc gia, tư nhân, tập thể, cá tra, mía đường,
vàng, đá quý, thủ công mỹ nghệ, kĩ thuật, ô nhiễm, khí nhà kính, tàu thuyền, thị trường trong
nước, trường học, lâm sản, nông sản
"""
# Names and verbs both.
_EITHER = """
xây dựng, đầu tư, phát triển, tổng hợp, quản lý, bảo vệ, phòng, chống, phòng chống, khai thác,
kiểm soát, phục vụ, hỗ trợ, tư vấn, giám sát, kiểm định, kiểm nghiệm, thẩm định, xúc tiến, bảo
tồn, phát huy, sản xuất, chế biến, nuôi dưỡng, chăm sóc, điều trị, khám, ứng phó, vận hành, bảo
trì, sửa chữa, duy tu, xử lý, cung ứng, điều phối, điều hành, đấu giá, nghiên cứu, ứng dụng,
chuyển giao, thi công, thiết kế, khảo sát, bồi thường, giải ngân, cải tạo, quy hoạch, dự báo,
cảnh báo, huấn luyện, bồi dưỡng, cai nghiện, thông tin, truyền thông, khám bệnh, chữa bệnh, chữa
cháy, cứu nạn, cứu hộ, đào tạo, vệ sinh, chiếu sáng, kinh doanh, xuất bản, phục hồi chức năng,
đầu tư xây dựng
"""
# With these the sentence about a body begins.
_VERBS = """
rà soát, thống nhất, khẩn trương, chủ trì, chủ động, phối hợp, tham mưu, báo cáo, hoàn thành,
hoàn thiện, hoàn trả, tiếp tục, tổ chức, thực hiện, xây dựng, đôn đốc, kiểm tra, hướng dẫn,
theo, tăng cường, đẩy nhanh, đẩy mạnh, bố trí, có, chịu, lập, trình, gửi, làm, phải, cần, và,
của, căn cứ, chỉ đạo, đề xuất, nghiên cứu, giải quyết, cung cấp, cập nhật, triển khai, xử lý, xử
phạt, đảm bảo, bảo đảm, thẩm định, thẩm tra, thanh tra, giám sát, ban hành, trực, đăng ký, sớm,
tập trung, phát hành, phát, thông báo, thông tin, trả lời, trả, công bố, công khai, mở, tuyên
truyền, bàn giao, thi công, khắc phục, chuẩn bị, nắm, vận hành, vận động, vận chuyển, điều
chỉnh, đánh giá, tổng hợp, cấp, chi, thu, hỗ trợ, kết nối, kết luận, kết thúc, lắp, di dời, di
chuyển, cắm, tạo, nâng, trong, trên, tại, về, để, với, cùng, đã, đang, được, là, ra, đưa, ký,
lấy, tiếp, bổ sung, thành lập, quản lý, sử dụng, duy trì, phân, rút, tính, xác, thường xuyên,
kịp thời, nghiêm túc, quyết liệt, trực tiếp, giao, yêu cầu, đề nghị, định kỳ, hằng, hàng, huy
động, giúp, hợp đồng, khởi công, thông xe, nghiệm thu, thanh toán, quyết toán, giải ngân, phân
bổ, niêm yết, chấn chỉnh, xem xét, cho, nạo vét, sửa chữa, san, đào, đắp, đổ, đo đạc, kiểm đếm,
kiểm kê, thống kê, lựa chọn, đấu thầu, đấu giá, thu hồi, thu gom, tháo gỡ, tháo dỡ, cưỡng chế,
tạm, dừng, chấm dứt, ngăn chặn, ngừng, tuần tra, truy quét, cảnh báo, dự báo, theo dõi, quan
trắc, lấy mẫu, xuất cấp, xuất, nhập, mua, bán, cho vay, khoanh, cơ cấu, đối chiếu, đối thoại,
đồng bộ, liên hệ, liên kết, làm việc, họp, mời, dự, đón, tiếp nhận, tiếp thu, tiếp công dân,
nộp, chuyển, số hóa, ứng dụng, áp dụng, sắp xếp, kiện toàn, tinh giản, tuyển dụng, tuyển sinh,
tuyển, đào tạo, tập huấn, bồi dưỡng, quán triệt, phổ biến, ủy quyền, phân công, phân cấp, quy
định, sửa đổi, soạn thảo, dự thảo, đăng tải, đăng, đưa tin, phản ánh, lồng ghép, ưu tiên, tham
gia, chăm sóc, tiêm, phun, khoanh vùng, trồng, gieo, thả, vá, lát, dọn, vệ sinh, đóng, đình chỉ,
khai, xin, không, chưa, sẽ, nếu, khi, tự, cử, điều, bám sát, lưu ý, quan tâm, phát động, phát
huy, phấn đấu, cam kết, giữ, siết, kiên quyết, ký kết, nhanh chóng, trước, sau, xong, kiểm soát,
kiểm điểm, kiểm sát, lãnh đạo, định hướng, xác định, xác minh, xác nhận, tái, trùng tu, cải tạo,
nâng cấp, đầu tư, khảo sát, phê duyệt, chấp thuận, góp ý, tìm kiếm, cứu trợ, dựng, thăm, tặng,
trao, chốt, hiệp thương, liên tục, từng bước, đồng thời, nhưng, mà, thì, do, bị, đến, từ, ở,
các, những, mọi, toàn bộ, này, đó, đối với, nhằm, đấu mối, đầu mối, điều tra, khởi tố, truy tố,
xét xử, bảo vệ, phòng ngừa, tố giác, phòng chống, ươm, sáp nhập, giải thể, cải cách, phụ trách,
cắt giảm, rút ngắn, tích hợp, kê khai, giải trình, đính chính, rải, hoàn chỉnh, hoàn tất, sẵn
sàng, cân đối, quyết định, chấp hành, tích cực, mạnh dạn, nỗ lực, khuyến khích, thu hút, thí
điểm, nhân rộng, sơ kết, tổng kết, nắm bắt, phúc tra, luân phiên, hiệp đồng, tiêu hủy, tiêm,
khám, sàng lọc, thống kê, kêu gọi, chia sẻ, tưới, thu, nạo, gia cố, cung ứng, ứng, giảm, ký quỹ,
kiến nghị, kế thừa, nâng cao, làm rõ, khôi phục, đề cao, nêu cao, gương mẫu, đồng loạt, chi
viện, đấu tranh, tấn công, phát hiện, công nhận, bình xét, thay thế, khơi thông, hợp nhất, mua
sắm, lắp đặt, gia hạn, điều tiết, tăng ca, tăng thời lượng, kéo dài, đốc thúc, nhắc nhở, phê
bình, kỷ luật, trang bị, củng cố, trao đổi, thỏa thuận, thu thập, phân loại, tra cứu, ghi nhận,
vận dụng, thúc đẩy, mở rộng, đổi mới, ổn định, khánh thành, khai trương, khởi động, khử khuẩn,
tiêm phòng, thu hoạch, xuống giống, gieo cấy, tích nước, tích trữ, xả lũ, sơ tán, di dân, chi
trả, động viên, thăm hỏi, biểu dương, làm sạch, thu dọn, giải tỏa, xóa bỏ, điều chuyển, luân
chuyển, bổ nhiệm, miễn nhiệm, giới thiệu, đề cử, tiếp xúc, trả lời, phúc đáp, quy hoạch chi
tiết, ấn định, truy thu, hoàn thuế, miễn, kê biên, đối soát, nhân bản, sao chép, lưu hồ sơ, khảo
nghiệm, truy xuất, thông qua, quảng bá, đàm phán, tái giám sát, biểu quyết, rà quét, hiệu chỉnh,
chỉnh trang, chỉnh lý, chỉnh sửa, tu bổ, tôn tạo, hoàn nguyên, cách ly, truy vết, cấp phát, hạch
toán, khai báo, đấu nối, bình ổn, thoái vốn, cổ phần hóa, điều động, biệt phái, phân luồng, cắm
biển, hoãn, thu xếp, ra mắt, tổng duyệt, trình diễn, biên soạn, biên tập, chặt hạ, cắt tỉa, sơn,
san gạt, lắp dựng, hạ tải, chất vấn, giới thiệu, thanh lý, hiện đại hóa, đối ứng, gieo trồng,
nộp trả, tham vấn, thuyết minh, giải thích, thẩm vấn, hòa giải, khởi kiện, kháng cáo, thi hành,
bổ trí, hệ thống hóa
"""


# Small, they begin sentences or name papers, though names bear them with a capital.
_NOT_SMALL = """
kế hoạch, quy hoạch, chiến lược, giám định, lưu trữ, kiểm toán, đo đạc, thi đua, khen thưởng,
bảo trợ, trợ giúp pháp lý, công chứng, giao dịch, thường trực, quan hệ, chấp hành, số liệu,
chương trình, đại biểu, giám đốc, người dân, hợp tác, hành pháp, thường vụ, đăng kiểm, dự trữ,
tiến bộ, thành phố
"""


_FIELDS = listed(f"{PLACES_NAMED},{MATTERS},{AFFAIRS}")


def _one_of(words: AbstractSet[str]) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(re.escape(w) for w in sorted(words, key=lambda w: (-len(w), w)))


# Words with which only a whole predicate opens: no verb of the same clause stands before them.
_LEADING = """
chủ trì, làm đầu mối, đầu mối, có trách nhiệm, chịu trách nhiệm, khẩn trương, chủ động, tiếp
tục, tập trung, sớm, theo chức năng, theo nhiệm vụ, theo thẩm quyền, theo phạm vi, theo phân
công, căn cứ, trên cơ sở, nghiêm túc, quyết liệt, kiên quyết, có văn bản, có kế hoạch, có phương
án, có giải pháp, có biện pháp, có báo cáo, có ý kiến, có công văn
"""
# Verbs that no name holds, though a second verb may be one: `quyết toán dự án hoàn thành`.
_SURE = """
phối hợp, tăng cường, đẩy nhanh, đẩy mạnh, phải, cần, rà soát, tham mưu, hoàn thành, hoàn thiện,
nhanh chóng, phấn đấu, định kỳ, trực tiếp, chịu, cùng, cùng với, bám sát, lưu ý, tích cực, làm
tốt, làm việc, hoàn tất, hoàn chỉnh, hoàn trả, cập nhật, bàn giao, bố trí, đôn đốc, thống nhất,
niêm yết, công khai
"""
# They set others to work, so that a second verb may stand behind their object.
_PIVOTS = """
chỉ đạo, đôn đốc, hướng dẫn, yêu cầu, đề nghị, giao, vận động, mời, giúp, cử, huy động, phân
công, lãnh đạo, nhắc nhở, khuyến khích, tạo điều kiện, kêu gọi, ủy quyền, tuyên truyền, cho
phép, để
"""
_FUNCTIONS = """
trong, trên, tại, về, để, với, cùng, đã, đang, được, là, ra, đến, từ, ở, nhằm, bị, do, nếu, khi,
mà, thì, nhưng, sẽ, không, chưa, đối với, theo, mỗi, từng, cho, trước, sau, này, đó, hằng, hàng,
qua, như
"""


# Capital words that name an action and want its object: `Cục Quản lý …`, `Ban Chỉ đạo …`.
WANTING_WORDS = listed(
    "Quản lý, Đầu tư, Nghiên cứu, Tư vấn, Dịch vụ, Cảnh sát, Hỗ trợ, Kinh doanh, Sản xuất, "
    "Xây dựng, Khai thác, Kỹ thuật, Chỉ đạo, Chỉ huy, Phát triển, Điều phối, Điều hành, "
    "Kiểm soát, Giám sát, Bảo tồn, Bảo vệ, Ứng dụng, Xúc tiến, Dự báo, Xây lắp, Thiết kế, "
    "Vận động, Phối hợp, Vận hành, Điều độ, TNHH, MTV, CP, Cổ phần, Một thành viên, "
    "Trách nhiệm hữu hạn, QLDA, BQLDA, BQL"
)
# Verbs that close a name as often as they want an object: `Viện Kinh tế xây dựng`.
CLOSING_WORDS = listed(
    "xây dựng, thông tin, tổng hợp, truyền thông, đào tạo, phát triển, đầu tư"
)
# Verbs that take another verb at once: `hỗ trợ xây dựng`, `nghiên cứu ban hành`.
SERIAL_WORDS = listed("hỗ trợ, nghiên cứu, phục vụ, điều phối, điều hành")
# They stand behind a verb as often as before one.
ADVERBS = listed("sớm, kịp thời, thường xuyên, liên tục, nghiêm túc, trực tiếp")
# With a capital they name a paper, the object of a verb: `xây dựng Đề án`.
PAPER_WORDS = listed(
    "đề án, kế hoạch, quy chế, quy định, chương trình, nghị quyết, nghị định, thông tư, luật, "
    "quyết định, dự án, phương án, tờ trình, báo cáo, chỉ thị, đề cương, sổ, hướng dẫn, "
    "danh mục, khung, dự thảo, bộ, "
    "quy trình, lộ trình, tiến trình, giáo trình, hành trình"
)
# Fixed words with a comma of their own.
JOINED_WORDS = (
    "phòng cháy, chữa cháy và cứu nạn, cứu hộ",
    "phòng cháy, chữa cháy",
    "khám, chữa bệnh",
    "khám bệnh, chữa bệnh",
    "bồi thường, hỗ trợ và tái định cư",
    "bồi thường, hỗ trợ, tái định cư",
    "nông, lâm sản và thủy sản",
    "nông, lâm sản, thủy sản",
    "nông, lâm trường",
)
_ALSO_CAPITAL = {word.lower() for word in COMPOUND_WORDS}
NAME_NOUNS = _one_of(
    listed(_NOUNS) | (_ALSO_CAPITAL - listed(_EITHER) - listed(_VERBS) - listed(_NOT_SMALL))
)
NAME_OR_VERB = _one_of(listed(_EITHER))
VERBS = _one_of(listed(_VERBS))
# Verbs of two syllables, none of which is part of a name.
FIRM_VERBS = _one_of(
    {verb for verb in listed(_VERBS) - listed(_EITHER) if " " in verb}
    - {"đối với", "toàn bộ", "tiếp công dân", "kiểm sát", "thống kê", "đăng ký", "thanh tra"}
)
# With these only a predicate begins, even behind words that may belong to a name.
OPENS_PREDICATE = (
    r"chủ trì|phối hợp|rà soát|khẩn trương|tổng hợp|chủ động|tiếp tục|tham mưu|hoàn thiện"
    r"|hoàn thành|tập trung|báo cáo|triển khai|tăng cường|có trách nhiệm|có văn bản"
    r"|làm đầu mối|chịu trách nhiệm|tổ chức|đôn đốc|hướng dẫn|thực hiện|cùng|nghiên cứu"
    r"|phấn đấu|giải trình"
    r"|(?<!giải )(?<!quy )(?<!công )(?<!chương )(?<!tiến )(?<!lộ )(?<!hành )(?<!tờ )trình"
    r"|công bố|thẩm định|kiểm tra|đẩy nhanh|cập nhật|ban hành|bàn giao|bố trí"
)

NOUN_WORDS = (
    listed(_NOUNS)
    | (_FIELDS - listed(_EITHER) - listed(_VERBS))
    | (_ALSO_CAPITAL - listed(_EITHER) - listed(_VERBS) - listed(_NOT_SMALL))
)
EITHER_WORDS = listed(_EITHER)
VERB_WORDS = listed(_VERBS) | (listed(DEEDS) - listed(_EITHER))
LEADING_WORDS = listed(_LEADING)
SURE_WORDS = listed(_SURE)
PIVOT_WORDS = listed(_PIVOTS)
FUNCTION_WORDS = listed(_FUNCTIONS)
SILENT_WORDS = listed(_NOT_SMALL) | listed(OBJECTS)
