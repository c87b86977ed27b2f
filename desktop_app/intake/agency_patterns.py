"""How names of agencies are printed: heads, rows of names, and where a name ends."""

import re

from desktop_app.intake.agency_words import COMPOUND
from desktop_app.intake.name_words import (
    NAME_NOUNS,
    NAME_OR_VERB,
    VERBS,
)
from desktop_app.intake.place_patterns import ADMIN, CAPITAL, HAMLET, LETTER, SMALL

# A head that a paper writes small: `phòng Kinh tế`, `công ty Điện lực`.
NAMED_SMALL = re.compile(
    rf"(?:phòng|sở|chi cục|cục|vụ|trung tâm|công ty|trạm|công an|ủy ban)"
    rf"(?=\s+(?:{CAPITAL}|(?:{ADMIN})\s+{CAPITAL}))"
)
# Bodies that bear small words at once: `Tổ công tác đặc biệt`, `Đoàn kiểm tra liên ngành`.
_BY_FUNCTION = (
    r"Tổ (?:công tác|giúp việc|công nghệ số cộng đồng|kiểm tra|giám sát|biên tập|soạn thảo"
    r"|thẩm định|phản ứng nhanh|xử lý|hỗ trợ|tự quản|chuyên gia|rà soát|tiếp nhận|vận động)"
    r"|Đoàn (?:đại biểu Quốc hội|kiểm tra|giám sát|công tác|thanh tra|liên ngành|khảo sát"
    r"|đàm phán|xúc tiến)"
    r"|Hội đồng(?! nhân dân)"
    r"|Ban (?:tự quản|giám sát|vận động|điều hành|chỉ đạo|tổ chức|biên tập|chủ nhiệm|giám hiệu"
    r"|liên lạc|đại diện|công tác|cán sự đảng|quản trị|Chỉ đạo|Vận động|Đại diện|Điều phối"
    r"|Chỉ huy|Điều hành|Thư ký|Chuẩn bị)"
    r"|Ban [Qq]uản lý (?:các )?dự án|Ban QLDA|BQLDA|Tiểu ban"
    r"|Trưởng (?:ban nhân dân|ban công tác [Mm]ặt trận|thôn|bản|ấp|buôn|khóm|khu phố)"
    r"|Tổ dân phố|Ban nhân dân"
    r"|Phòng giao dịch|Công đoàn(?: ngành| cơ sở| viên chức)?"
)
BY_FUNCTION = re.compile(_BY_FUNCTION)
OF_SUPERIOR = re.compile(
    rf"\s+của\s+(?:(?:Chủ tịch\s+)?(?:UBND|HĐND)\s+)?(?:(?:{ADMIN})(?!{LETTER})"
    r"|(?:Thủ tướng )?Chính phủ|Trung ương|Quốc hội"
    rf"|(?:Trường|Học viện|Bệnh viện|Viện|Tổng công ty|Tập đoàn)(?!\s+{CAPITAL}))"
)
# `Phân hiệu Đại học A tại tỉnh B`, `Tòa án nhân dân cấp cao tại C`
OF_SEAT = re.compile(
    rf"(?:\s+cấp cao)?\s+tại\s+(?:(?:{ADMIN})\s+)?{CAPITAL}\w*(?:\s+{CAPITAL}\w*){{0,2}}"
    r"|\s+cấp cao"
)
SEATED = (
    "Tòa án",
    "Toà án",
    "Viện Kiểm sát",
    "Viện kiểm sát",
    "Phân hiệu",
    "Chi nhánh",
    "Văn phòng",
    "Thương vụ",
)
OF_LEVEL = re.compile(
    rf"\s+các\s+(?:{ADMIN}|{HAMLET}|địa phương|cấp|đơn vị|cơ quan)(?!{LETTER})"
    rf"(?:(?:\s*,\s*|\s+và\s+)(?:{ADMIN}|{HAMLET})(?!{LETTER}))*"
    r"(?:\s+trực thuộc [Tt]rung ương)?"
    r"|\s+cùng\s+cấp(?!\s+(?:phép|giấy|kinh|phát))"
)
HEAD = re.compile(
    rf"{_BY_FUNCTION}|"
    rf"(?:Thành phố|Tỉnh|Huyện|Thị xã|Quận|Phường|Xã|Đặc khu)(?= {CAPITAL})"
    r"|Sở|Bộ(?! (?:luật|máy|phận|tiêu chí|đội(?! Biên phòng)|đề|mặt"
    r"|hồ sơ|thủ tục|câu hỏi))|Ban(?! hành)|Tiểu ban|"
    rf"Khoa(?! học)(?= {CAPITAL})|Tổng cục|Chi cục|Cục"
    r"|Vụ(?! việc| Đông| Xuân| Hè| Mùa| Thu)|Viện"
    r"|Trung tâm|Trường(?! nghề| học| hợp| Giang| Sơn| Sa| Xuân| Thọ| Thành| Lộc| Thịnh| Long"
    r"| Hòa| Yên)|Đại học|Học viện|Bệnh viện|"
    r"Văn phòng|Thanh tra|Công an|Quân khu|Bộ đội Biên phòng|Kho bạc"
    r"|Bảo hiểm|Ngân hàng|Công ty|Tổng công ty|Tập đoàn|"
    rf"Điện lực|Viễn thông(?= {CAPITAL}| tỉnh| thành phố)"
    r"|Hội(?! nghị| chợ| báo| thi| thảo| trường| viên)|Hiệp hội"
    r"|Liên đoàn|Liên minh|Liên hiệp|Tỉnh đoàn"
    r"|Thành đoàn|Huyện đoàn|Đoàn|Tỉnh ủy|Thành ủy|"
    r"Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Đảng bộ|Chi bộ|Thường trực|Thường vụ|UBND|Ủy ban"
    r"|Uỷ ban|HĐND|Mặt trận|MTTQ|Tòa án|Toà án|"
    r"Thuế(?! đất| nhà| xuất| nhập| thu)|Hải quan|Báo và(?= [Pp]hát| Đài)|Báo(?! chí| cáo)|Đài"
    r"|Phòng(?! bệnh| dịch| cháy| học|,)|Tổ(?! chức| quốc| hợp)|Tổ hợp tác"
    r"|Cơ quan|Hạt|Trạm|Xí nghiệp|Nhà máy|Cảng vụ|Cảng|"
    r"UBMTTQ|VNPT|Viettel|MobiFone|Mobifone|EVN|PC|BHXH|VPUBND|VP|BQLDA|BQL"
    r"|BCH|Kiểm toán|Kiểm sát|Quỹ(?! đất| nhà)|Vườn [Qq]uốc gia|Khu quản lý|Đội|"
    r"Chủ đầu tư|Nhà thầu|Nhà đầu tư|Thi hành án|Bưu điện"
    rf"|Thống kê(?= {CAPITAL}| tỉnh| thành| cơ sở| khu)|Ủy viên"
    r"|Liên danh(?: nhà thầu)?|Chi nhánh|Hợp tác xã|Cổng|Đảng đoàn|Khu(?= Quản lý"
    r"| Đường| [Bb]ảo tồn| [Dd]i tích| [Cc]ông nghệ| [Dd]u lịch| [Dd]ự trữ)|Đồn"
    r"|Tạp chí|Nhà xuất bản|Thông tấn xã|Nhà hát|Chi đoàn|Chi hội|Tổng hội|Bảo tàng"
    rf"|Thư viện|Ngành(?= {CAPITAL})|Lữ đoàn|Trung đoàn|Sư đoàn|Tiểu đoàn|Hải đội|Phân hiệu"
    rf"|Nông trường|Lâm trường|Trại(?= {CAPITAL}| giam| giống)|Câu lạc bộ|Nhà văn hóa"
    rf"|Nhà thiếu nhi|Cụm(?= {CAPITAL})|Khoa(?= {CAPITAL})|Cơ sở(?= {CAPITAL}| cai| bảo)"
    r"|Giáo hội"
    r"|Trung ương(?= Đoàn| Hội)|Thời báo|Trại tạm giam|Binh đoàn|Nhà khách|Nhà thuốc"
    r"|Tư vấn giám sát"
    r"|Vùng(?= \d| Cảnh sát)|Quân chủng"
    rf"|Quân đoàn|Binh chủng|Tòa(?= {CAPITAL})|Thừa phát lại|Bến xe|Ga(?= {CAPITAL})"
    r"|Thương vụ(?= [A-ZĐ])|Tiểu khu|Đại đội|Trung đội|Tổng kho|Khách sạn|Bưu cục|Đại sứ quán"
    rf"|Phân viện|Bộ phận(?= {CAPITAL})"
    r"|Agribank|Vietcombank|BIDV|VietinBank|VKSND|TAND|KBNN|QLTT"
    r"|P\.(?=\s[A-ZĐ]{2})"  # P. KTHT&ĐT: a Phòng; P. Ninh Kiều is a Phường
)
GLUED = re.compile(r"S[A-ZĐ][A-ZĐ&]{1,6}(?![^\W\d_])")
# A body known by its letters alone, `NSMO`, unless the letters are those of a matter.
LETTERS = re.compile(
    r"(?!(?:ANTT|ATGT|BHYT|BOT|CCHC|CCN|CNTT|CSDL|DTTS|DVC|FDI|GDP|GPMB|GRDP|IUU|KCN|KKT|KPI|KTXH"
    r"|MTQG|NSNN|NTM|OCOP|ODA|PCCC|PCTT|PPP|PCI|QPAN|TKCN|TNGT|TTHC|VSMT|XDCB|XDNTM|CDS|CĐS|AI"
    r"|COVID|HIV|QCVN|TCVN|VNEID|USD|VND|ĐTXD|QLNN|HTX|KHCN|TT|QL|TL|ĐT)(?!\w))"
    r"[A-ZĐ]{3,8}(?!\w|[-/&.])"
)
TITLE = re.compile(
    r"(?:(?:đồng chí|Đồng chí|các đồng chí|Các đồng chí)\s+)?(?:[Cc]ác\s+)?"
    r"(?:Phó\s+|Quyền\s+|Q\.\s*)?(?:Giám đốc|Tổng Giám đốc|Chủ tịch|Thủ trưởng|Bí thư"
    rf"|Trưởng(?=\s+(?:Ban|ban(?! nhân dân| công tác)|phòng|Phòng|Khoa|khoa|Trạm|Đài|Đoàn"
    r"|Công an"
    rf"|các(?!\s+(?:{HAMLET}))))"
    r"|Tổ trưởng(?=\s+(?:[Tt]ổ|các)\s)|Cục trưởng|Vụ trưởng"
    r"|Tổng cục trưởng|Trạm trưởng|Hạt trưởng|Đội trưởng|Đồn trưởng"
    r"|Chi cục trưởng|"
    r"Chánh(?=\s+(?:Văn phòng|Thanh tra))|Bộ trưởng|Thống đốc"
    r"|Hiệu trưởng|Viện trưởng|Chỉ huy trưởng|Chính ủy|Chủ nhiệm|"
    r"[Nn]gười đứng đầu|[Ll]ãnh đạo|Tổng biên tập"
    r"|Kho bạc trưởng)(?:\s+và\s+\w+\s+\w+)?\s+(?:phụ\s+trách\s+)?(?:(?:của|là)\s+)?",
)
HEADS_OF_TITLES = {
    "Cục trưởng": "Cục",
    "Chi cục trưởng": "Chi cục",
    "Bộ trưởng": "Bộ",
    "Vụ trưởng": "Vụ",
}
SMALL_HEAD = re.compile(rf"(?:phòng|ban|khoa|trạm|đội|hạt|đoàn)(?=\s+{CAPITAL})")
# Lower-case words inside any name …
_NAME_WORDS = (
    rf"{ADMIN}|thôn|bản|đảng(?= (?:UBND|Chính|HĐND|Bộ|bộ|Tỉnh|tỉnh))"
    r"|cơ sở \d+|khu vực|nông thôn|cửa khẩu|cấp (?:tỉnh|huyện|xã)"
    r"|nhân dân|nhà nước|trung ương|ven biển"
)
_WORD = rf"Phòng,\s+chống|(?:{COMPOUND})(?!{LETTER})|{CAPITAL}[\w&./+-]*\w|{CAPITAL}"
MEMBER_START = re.compile(rf"(?:{_WORD})|\d{{1,2}}(?=\s*[,;.]|\s+và|\s*$)")
# One more word of a name that is known to be one.
NAME_PART = re.compile(
    rf"(?:\s*[,&-]\s*|\s+)(?:và\s+|của\s+)?(?:Công an|Tòa án|Hội đồng"
    rf"|Thanh tra|{_WORD}|số \d+|\d+"
    rf"|(?:{_NAME_WORDS}|{NAME_NOUNS}|{NAME_OR_VERB}|chống|chữa)(?!{LETTER}))"
)
_VERBS = rf"(?:{VERBS})"
ALONE = re.compile(
    rf"Đảng ủy|Tư vấn giám sát|{_BY_FUNCTION}|Chủ đầu tư|Nhà thầu|Nhà đầu tư"
    r"|Tỉnh đoàn|Thành đoàn|Huyện đoàn|VNPT"
    r"|Viettel|MobiFone|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy"
)
SHORT_NAMED = ("Sở", "UBND", "Ủy ban nhân", "Uỷ ban nhân", "Công an", "HĐND", "Thuế")
BRACKET = re.compile(r"\s*\([^()]{1,120}\)")
# In a table's cell: where the next name begins, and words with which the last one goes on.
NEXT_IN_CELL = re.compile(rf"\s*;\s*|\s*,\s+(?=(?:{HEAD.pattern}|[Cc]ác)\s)")
GOES_ON = re.compile(rf"\s+(?:-\s+)?(?!và |cùng )(?:{SMALL}|{CAPITAL})|\s*,\s*{SMALL}")
SEPARATOR = re.compile(
    r"\s*(?:[,;+]\s*)?(?:(?:và|hoặc|đặc biệt là"
    r"|nhất là|trong đó có|gồm(?: có)?|bao gồm)\s*:?\s+)?"
)
HAS_SEPARATOR = re.compile(r"[,;+]|và|hoặc|đặc biệt|nhất là|trong đó|gồm")
SEVERAL = re.compile(
    r"[Cc]ác\s+(?P<of>[Bb]an Quản lý dự án|[Bb]an quản lý dự án|[Ss]ở|[Bb]ộ|[Cc]ục"
    r"|[Cc]hi cục|[Pp]hòng|[Vv]ụ|[Tt]rung tâm|[Đđ]ảng ủy|[Bb]an(?! (?:Quản|Chỉ|quản|chỉ|Đảng))"
    r"|(?:[Bb]ệnh viện|[Nn]gân hàng|[Tt]ổng công ty|[Tt]ập đoàn|[Cc]ông ty|[Tt]rường"
    r"|[Hh]uyện ủy|[Tt]hị ủy|[Tt]hành ủy|[Đđ]ảng bộ)(?=\s*:))"
    rf"(?:\s*,\s*(?:ngành|ban))*\s*:?\s+(?={CAPITAL})"
)
