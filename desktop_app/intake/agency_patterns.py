"""How names of agencies are printed: heads, rows of names, and where a name ends."""

import re

from desktop_app.intake.agency_words import COMPOUND

CAPITAL = r"[A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ]"
_LETTER = r"[^\W\d_]"
_ADMIN = r"TP\.|Tp\.|tỉnh|thành phố|huyện|thị xã|quận|phường|xã|thị trấn|đặc khu"
_BODY = (
    r"sở|ban|bộ|ngành|hội|đoàn thể|đoàn|phòng(?: chuyên môn| ban"
    r"| nghiệp vụ)?|cục|vụ|viện|trường(?: học)?"
    r"|chi cục|trung tâm(?: y tế)?"
)
_GENERIC = (
    rf"(?:{_ADMIN}|{_BODY}|cơ quan(?: chuyên môn| chức năng| báo chí"
    r"| tham mưu)?|đơn vị(?: sự nghiệp| tư vấn| thi công| quản lý)?"
    r"|địa phương|tổ chức(?: chính trị - xã hội| chính trị, xã hội"
    r"| đoàn thể| tín dụng| xã hội)?|doanh nghiệp|hiệp hội"
    r"|chủ đầu tư|nhà thầu|nhà đầu tư|thành viên|ngân hàng"
    r"|lực lượng(?: chức năng)?|cấp ủy(?: đảng)?|cấp|khu công nghiệp"
    r"|hợp tác xã"
    r"|ấp|bản|khóm|buôn|tổ dân phố|ban quản lý(?: dự án)?|ban chỉ đạo|xã viên"
    r"|bên|công ty|tổ công tác|tiểu ban|đảng ủy|huyện ủy|thị ủy"
    r"|thành ủy|chi bộ|đảng bộ|thôn|khu phố|bệnh viện|cơ sở)"
)
_GENERIC_TAIL = (
    rf"(?:(?:\s+(?:thuộc|trực thuộc|của))?\s+(?:{_ADMIN}"
    rf"|trung ương)(?![^\W\d_])(?:,\s*(?:{_ADMIN})(?![^\W\d_]))*"
    r"|\s+(?:có\s+)?liên\s+quan|\s+trực\s+thuộc"
    r"|\s+chủ\s+trì(?=\s+(?!,)(?!phối))|\s+ven\s+biển|\s+biên\s+giới"
    r"|\s+miền\s+núi"
    r"|\s+được\s+(?:phân\s+công|giao)|\s+có\s+tên\s+trên|\s+khác"
    r"|\s+nêu\s+trên|\s+trên(?!\s+(?:địa|cơ|cả))|\s+còn\s+lại|\s+cấp\s+(?:tỉnh|huyện|xã))"
)
# `UBND các huyện, thị xã, thành phố`, `các sở, ban, ngành tỉnh`, `Các chủ đầu tư`
PLURAL = re.compile(
    r"(?:(?P<of>UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Công an|HĐND"
    r"|Đảng ủy|Ban Chỉ huy Quân sự|Hội Nông dân)\s+)?"
    r"(?:các|Các"
    rf"|những)\s+(?P<kinds>{_GENERIC}(?!{_LETTER})(?:(?:\s*,\s*|\s+và\s+"
    rf"|\s*/\s*)(?:các\s+)?{_GENERIC}(?!{_LETTER}))*)"
    rf"(?P<tail>(?:{_GENERIC_TAIL})*)",
    re.IGNORECASE,
)
BY_LEVEL = re.compile(
    r"(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Công an"
    r"|HĐND)\s+(?:cấp\s+(?:huyện|xã|tỉnh)"
    rf"|(?:{_ADMIN})(?:,\s*(?:{_ADMIN}))+)"
    rf"(?!{_LETTER})"
)
HEAD = re.compile(
    r"(?:Thành phố|Tỉnh|Huyện|Thị xã|Quận|Phường|Xã|Đặc khu)(?= [A-ZĐ])"
    r"|Sở|Bộ(?! (?:luật|máy|phận|tiêu chí|đội(?! Biên phòng)|đề|mặt"
    r"|hồ sơ|thủ tục|câu hỏi))|Ban(?! hành)|Tiểu ban|"
    r"Tổng cục|Chi cục|Cục|Vụ(?! việc| Đông| Xuân| Hè| Mùa| Thu)|Viện"
    r"|Trung tâm|Trường|Đại học|Học viện|Bệnh viện|"
    r"Văn phòng|Thanh tra|Công an|Quân khu|Bộ đội Biên phòng|Kho bạc"
    r"|Bảo hiểm|Ngân hàng|Công ty|Tổng công ty|Tập đoàn|"
    r"Điện lực|Hội|Hiệp hội|Liên đoàn|Liên minh|Liên hiệp|Tỉnh đoàn"
    r"|Thành đoàn|Huyện đoàn|Đoàn|Tỉnh ủy|Thành ủy|"
    r"Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Đảng bộ|Thường trực|UBND|Ủy ban"
    r"|Uỷ ban|HĐND|Mặt trận|MTTQ|Tòa án|Toà án|"
    r"Thuế|Hải quan|Báo|Đài|Phòng|Tổ (?=công tác|giúp việc|Công tác)"
    r"|Cơ quan|Hạt|Trạm|Xí nghiệp|Nhà máy|Cảng vụ|Cảng|"
    r"VNPT|Viettel|MobiFone|Mobifone|EVN|PC|BHXH|VPUBND|VP|BQLDA|BQL"
    r"|BCH|Kiểm toán|Kiểm sát|Quỹ|Vườn quốc gia|Khu quản lý|Đội|"
    r"Chủ đầu tư|Nhà thầu|Thi hành án|Bưu điện|Thống kê|Ủy viên"
    r"|Liên danh|Chi nhánh|Hợp tác xã|Cổng"
)
GLUED = re.compile(r"S[A-ZĐ][A-ZĐ&]{1,6}(?![^\W\d_])")
TITLE = re.compile(
    r"(?:(?:đồng chí|Đồng chí|các đồng chí|Các đồng chí)\s+)?(?:[Cc]ác\s+)?"
    r"(?:Phó\s+)?(?:Giám đốc|Tổng Giám đốc|Chủ tịch|Thủ trưởng|Bí thư"
    r"|Trưởng(?=\s+(?:Ban|phòng|Phòng|các|Đoàn|Công an))|Cục trưởng"
    r"|Chi cục trưởng|"
    r"Chánh(?=\s+(?:Văn phòng|Thanh tra))|Bộ trưởng|Thống đốc"
    r"|Hiệu trưởng|Viện trưởng|Chỉ huy trưởng|Chính ủy|Chủ nhiệm|"
    r"[Nn]gười đứng đầu|[Ll]ãnh đạo|Tổng biên tập"
    r"|Kho bạc trưởng)(?:\s+và\s+\w+\s+\w+)?\s+(?:(?:của|là)\s+)?",
)
HEADS_OF_TITLES = {"Cục trưởng": "Cục", "Chi cục trưởng": "Chi cục", "Bộ trưởng": "Bộ"}
# Lower-case words inside any name …
_NAME_WORDS = (
    rf"{_ADMIN}|khu vực|nông thôn|cửa khẩu|cấp (?:tỉnh|huyện|xã)"
    r"|nhân dân|nhà nước|trung ương|ven biển"
)
# … and inside the names of boards, centres, companies, societies.
_LONG_NAME_WORDS = (
    r"dự án|đầu tư(?: và)?(?: xây dựng)?|các công trình"
    r"|công trình|giao thông|nông nghiệp|dân dụng|công nghiệp|hạ tầng|"
    r"khu kinh tế|khu công nghiệp|khu du lịch|hành chính công"
    r"|hành chính|kinh tế|đô thị|đất đai|quỹ đất|môi trường|"
    r"thủy lợi|thủy sản|thủy nông|lâm nghiệp|rừng|phòng hộ|đặc dụng"
    r"|đường bộ|đường sắt|cấp nước|thoát nước|"
    r"doanh nghiệp|nhỏ và vừa|trẻ|cổ phần|trách nhiệm hữu hạn"
    r"|một thành viên|đa khoa|chuyên khoa|y tế|dự phòng|bệnh tật|"
    r"khuyến nông|việc làm|nghề|quân sự|biên phòng|quốc gia|quốc tế"
    r"|hàng hải|hàng không|phát triển(?= [a-zđ]* ?(?:quỹ đất|đô thị"
    r"|hạ tầng|cụm))|"
    r"công nghệ thông tin|chuyển đổi số|giải phóng mặt bằng"
    r"|phát triển quỹ đất|bảo vệ và phát triển|phát triển rừng"
    r"|bảo vệ rừng|văn hóa|du lịch|thể thao|thanh niên|phụ nữ|"
    r"nông dân|cựu chiến binh|chữ thập đỏ|người cao tuổi|khoa học"
    r"|kỹ thuật|xã hội|chính sách|hợp tác xã|số \d+|\d+"
)
_WORD = rf"(?:{COMPOUND})(?!{_LETTER})|{CAPITAL}[\w&./+-]*\w|{CAPITAL}"
MEMBER_START = re.compile(rf"(?:{_WORD})|\d{{1,2}}(?=\s*[,;.]|\s+và|\s*$)")
NEXT = re.compile(
    rf"(?:\s+-\s+|\s+|\s*&\s*)(?:(?P<capital>{_WORD})"
    rf"|(?P<lower>(?:{_NAME_WORDS})(?!{_LETTER})))"
    rf"|\s+và\s+(?P<joined>(?:{COMPOUND})(?!{_LETTER})|{CAPITAL}\w*)"
)
NEXT_LONG = re.compile(
    rf"(?:\s+-\s+|\s+|\s*&\s*)(?:(?P<capital>{_WORD}|\d+(?=\s|,|;|\.|$))"
    rf"|(?P<lower>(?:{_NAME_WORDS}|{_LONG_NAME_WORDS})(?!{_LETTER})))"
    rf"|\s+và\s+(?P<joined>(?:{COMPOUND})(?!{_LETTER})|{CAPITAL}\w*"
    rf"|(?:{_LONG_NAME_WORDS})(?!{_LETTER}))"
)
# A name's own word that is not listed, `Phòng Nghiệp vụ`: one capital, then one small syllable,
# which must not begin one of the verbs of directives.
_SMALL = CAPITAL.lower()
ONE_CAPITAL = re.compile(rf"(?:^{CAPITAL}\w*|\s{_SMALL}\w*)\s{CAPITAL}\w*$")
_VERBS = (
    r"(?:rà soát|thống nhất|khẩn trương|chủ trì|chủ động|phối hợp|tham mưu"
    r"|báo cáo|hoàn thành|tiếp tục|tổ chức"
    r"|thực hiện|xây dựng|đôn đốc|kiểm tra|hướng dẫn|theo|tăng cường"
    r"|đẩy nhanh|bố trí|có|chịu|lập|trình|gửi|làm"
    r"|phải|cần|và|của|căn cứ|chỉ đạo|đề xuất|nghiên cứu|giải quyết"
    r"|cung cấp|cập nhật|triển khai|xử lý"
    r"|đảm bảo|bảo đảm|thẩm định|ban hành|trực|đăng ký|sớm|tập trung"
    r"|phát hành|thông báo|trả lời|công bố"
    r"|công khai|mở|tuyên truyền|bàn giao|thi công|khắc phục|chuẩn bị"
    r"|nắm|vận hành|điều chỉnh|đánh giá"
    r"|giám sát|tổng hợp|cấp|chi|thu|hỗ trợ|kết nối|lắp|di dời|cắm|tạo"
    r"|nâng|trong|trên|tại|về|để|với|cùng"
    r"|đã|đang|được|là|ra|đưa|ký|lấy|tiếp|bổ sung|thành lập|quản lý"
    r"|sử dụng|duy trì|phân|rút|tính|xác)"
)
UNKNOWN_WORD = re.compile(
    rf"\s+(?!{_VERBS}\b)"
    rf"{_SMALL}+\b"
)
# Whatever stands between a name and "chủ trì" or a colon belongs to it.
UNTIL_LEADING = re.compile(
    rf"(?:{UNKNOWN_WORD.pattern}){{1,4}}(?=\s+(?:chủ\s+trì|làm\s+đầu\s+mối)|\s*:|\s*$)"
)
# A head that begins with a body's word and holds no verb: `Phòng Tổ chức đảng, đảng viên`.
VERBLESS_HEAD = re.compile(
    rf"(?:{HEAD.pattern})(?!\w)(?:(?!\s{_VERBS}\b)[^.;:()\d]){{2,70}}" rf"\s*:?\s*"
)
ALONE = re.compile(
    r"Đảng ủy|Chủ đầu tư|Nhà thầu|Tỉnh đoàn|Thành đoàn|Huyện đoàn|VNPT" r"|Viettel|MobiFone"
)
SHORT_NAMED = ("Sở", "UBND", "Ủy ban nhân", "Uỷ ban nhân", "Công an", "HĐND", "Thuế")
COMMA_PAIR = re.compile(
    r"\s*,\s*(?:Thể thao(?: và Du lịch)?|Thương binh(?: và Xã hội)?"
    r"|Hạ tầng và Đô thị|Khoa học và Thông tin"
    r"|Môi trường và|Gia đình|Thanh niên)"
)
BRACKET = re.compile(r"\s*\([^()]{1,120}\)")
SEPARATOR = re.compile(
    r"\s*(?:[,;]\s*)?(?:(?:và|cùng(?: với)?|với|hoặc|đặc biệt là"
    r"|nhất là|trong đó có|gồm(?: có)?|bao gồm)\s*:?\s+)?"
)
HAS_SEPARATOR = re.compile(r"[,;]|và|cùng|hoặc|đặc biệt|nhất là|trong đó|gồm")
PLACE = re.compile(
    rf"{CAPITAL}[\w'’]*(?:(?:\s+|\s*-\s*){CAPITAL}[\w'’]*)*|\d{{1,2}}(?=\s*[,;.]|\s+và|\s*$)"
)
LOCAL = re.compile(
    r"(?P<of>UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Công an|HĐND|Đảng ủy"
    rf"|Ban Chỉ huy Quân sự)\s+(?:các\s+)?(?P<kind>{_ADMIN})\s*:?\s+"
    rf"(?={CAPITAL}|\d)"
)
LOCAL_MORE = re.compile(rf"(?:các\s+)?(?P<kind>{_ADMIN})\s*:?\s+(?={CAPITAL}|\d)")
SEVERAL = re.compile(
    r"[Cc]ác\s+(?P<of>[Bb]an Quản lý dự án|[Bb]an quản lý dự án|[Ss]ở|[Bb]ộ|[Cc]ục"
    r"|[Cc]hi cục|[Pp]hòng|[Vv]ụ|[Tt]rung tâm|[Đđ]ảng ủy|[Bb]an(?! (?:Quản|Chỉ|quản|chỉ)))"
    rf"(?:\s*,\s*(?:ngành|ban))*\s*:?\s+(?={CAPITAL})"
)
