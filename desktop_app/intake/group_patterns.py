"""How groups of bodies are printed: `các sở, ngành`, `UBND các xã`, `các chủ đầu tư`."""

import re

from desktop_app.intake.name_words import FIRM_VERBS, OPENS_PREDICATE, VERBS
from desktop_app.intake.place_patterns import ADMIN, CAPITAL, HAMLET, LETTER, SMALL

_BODY = (
    r"sở(?: quản lý(?: ngành| chuyên ngành)?)?|ban|bộ|ngành|hội|đoàn thể|đoàn"
    r"|khoa(?: lâm sàng| cận lâm sàng)?|phòng(?: chuyên môn| ban| nghiệp vụ)?"
    r"|cục|vụ(?! việc| án)|viện"
    r"|trường(?! hợp)"
    r"(?: học| mầm non| tiểu học| đại học| cao đẳng)?|chi cục|trung tâm(?: y tế)?"
)
_OFFICE = (
    r"cơ quan(?: chuyên môn| chức năng| ngang bộ| thuộc chính phủ| báo chí"
    r"| thông tấn(?:,| và) báo chí| truyền thông| nội chính| tố tụng| tư pháp| hành chính"
    r"| quản lý nhà nước| quản lý chuyên ngành| chủ quản(?: hệ thống thông tin)?| trung ương"
    r"| khối đảng| tham mưu)?"
    r"|đơn vị(?: sự nghiệp| tư vấn| thi công| quản lý| vận tải)?|địa phương"
    r"|tổ chức(?: chính trị - xã hội| chính trị, xã hội| đoàn thể| tín dụng| xã hội"
    r"| thành viên| đảng)?|thành viên|lực lượng(?: chức năng| vũ trang)?"
    r"|cấp ủy(?! viên)(?: đảng)?|cấp(?! ủy)"
    r"|đảng ủy|huyện ủy|thị ủy|thành ủy|chi bộ|đảng bộ|hạt kiểm lâm|đồn biên phòng"
    r"|tổ công tác|tổ liên ngành|tiểu ban|ban chỉ đạo"
    r"|ban quản lý(?: dự án| rừng(?: phòng hộ| đặc dụng)?)?"
)
_HOUSE = (
    r"doanh nghiệp(?: nhà nước| vận tải| xăng dầu| viễn thông| lữ hành| bảo hiểm| FDI)?"
    r"|hiệp hội|chủ đầu tư|chủ rừng|chủ hồ(?: chứa)?(?: thủy điện| thủy lợi)?|hộ nhận khoán"
    r"|nhà thầu(?: thi công(?!\s+(?:\d|liên|ba|xuyên|đúng|các|nhanh)))?|nhà đầu tư"
    r"|nhà xuất bản|nhà mạng|nhà trường|ngân hàng(?: thương mại)?|khu công nghiệp|hợp tác xã"
    r"|hãng(?: hàng không| vận tải| tàu)?|xã viên|bên|công ty(?: lâm nghiệp| thủy lợi"
    r"| thủy nông)?|bệnh viện|trạm y tế|trạm|cơ sở(?: giáo dục| y tế| đào tạo| lưu trú"
    r"| khám bệnh, chữa bệnh| khám chữa bệnh| sản xuất| kinh doanh)?"
)
# Kinds that a word more names: `các chủ tàu cá`, `các nhà máy xi măng`.
_OTHER = (
    r"hộ(?: dân)?|chủ(?= (?!tịch|trì|đầu|động|trương|nhiệm))|nhà máy|nhà xe|đại lý"
    r"|khu(?! (?:dân cư|vực|đất|tái))|điểm du lịch"
    r"|nhà (?:thuốc|văn hóa|ga)|bến(?: xe)?|cảng(?: cá| biển)?"
    r"|cụm|khối(?! lượng)|siêu thị|chợ(?: đầu mối)?|làng nghề"
    r"|quỹ|văn phòng|chi nhánh|nông, lâm trường|nông trường|lâm trường|kho bạc|vườn quốc gia"
    r"|hồ(?! sơ)(?: chứa)?(?: thủy điện| thủy lợi)?|thương nhân|công đoàn"
    r"|phòng khám|đội|xí nghiệp|câu lạc bộ|tổ(?! chức| dân)"
    r"|trung tâm thương mại"
)
_GENERIC = (
    rf"(?:(?:(?:tỉnh|thành|huyện|đảng|chi)\s+)?ủy\s+viên|(?:{ADMIN})(?! ủy| uỷ)"
    rf"|{_OFFICE}|{_HOUSE}|{_BODY}|{_OTHER}"
    r"|ấp|bản|khóm|buôn|tổ dân phố|thôn|khu phố)"
)
_GENERIC_TAIL = (
    r"(?:\s+có\s+(?:tuyến|dự\s+án|công\s+trình|đường)(?:\s+\w+){0,3}?\s+đi\s+qua"
    r"|\s+(?:có|còn)\s+(?:nhiệm\s+vụ|việc)\s+(?:quá|chậm)\s+\w+"
    r"|\s+(?:có\s+tên\s+|nêu\s+)?(?:tại|trong)\s+(?:Phụ\s+lục|phụ\s+lục|danh\s+sách)"
    r"(?:\s+(?:kèm\s+theo|đính\s+kèm)(?:\s+Thông\s+báo(?:\s+này)?)?)?|"
    rf"(?:\s+(?:thuộc|trực thuộc|của))?\s+(?:{ADMIN}"
    rf"|trung ương)(?![^\W\d_]| ủy)(?:,\s*(?:{ADMIN})(?![^\W\d_]))*"
    r"|\s+(?:trực\s+)?thuộc\s+(?-i:(?:Sở|Bộ|Cục|Bệnh viện|Trường|Công ty)(?!\s+[A-ZĐ]))"
    r"|\s+(?:(?:trực\s+)?thuộc|của)\s+(?-i:Quốc hội|Chính phủ|Trung ương"
    r"|(?:Tỉnh|Thành|Huyện|Thị|Quận) (?:ủy|uỷ))"
    r"|\s+(?:có\s+)?liên\s+quan|\s+trực\s+thuộc"
    r"|(?:(?<=cơ quan)|(?<=đơn vị))\s+chủ\s+trì(?=\s+(?!,)(?!phối))|\s+ven\s+biển"
    r"|\s+biên\s+giới"
    r"|\s+miền\s+núi|\s+xây\s+dựng\s+Đảng(?!\s+bộ)|\s+Đảng(?=\s+tỉnh|\s+Trung)"
    rf"|\s+được\s+(?:phân\s+công|giao)(?:\s+nhiệm\s+vụ|\s+chủ\s+trì(?=\s+(?:tại|trong)\s)|(?=\s+(?:{FIRM_VERBS})(?!{LETTER}))"
    r"|(?=\s+(?:tại|trong)\s+(?:Phụ\s+lục|phụ\s+lục|danh\s+sách)))"
    r"|\s+có\s+tên\s+trên|\s+khác"
    r"|\s+nêu\s+trên|\s+trên(?!\s+(?:địa|cơ|cả))|\s+còn\s+lại|\s+cấp\s+(?:tỉnh|huyện|xã)"
    rf"|\s+(?:đóng\s+(?:chân\s+)?)?trên\s+địa\s+bàn(?:\s+(?:toàn\s+)?(?:{ADMIN})(?!{LETTER}))?)"
)
# Which of a kind are meant: `các thôn vùng trũng`, `các địa phương có mỏ`.
_WHICH = (
    r"\s+(?:vùng(?:\s+Đồng\s+bằng\s+sông\s+(?:Cửu\s+Long|Hồng))?|gói\s+thầu|ven|dọc|chịu\s+(?:ảnh\s+hưởng|tác\s+động)|phía|nơi(?:\s+có)?|bị\s+(?:ảnh\s+hưởng|thiệt\s+hại|sạt\s+lở|ngập)"
    r"|trong\s+(?:vùng|khu\s+vực|phạm\s+vi)|đầu\s+nguồn|giáp\s+ranh|lân\s+cận|ngoài\s+công\s+lập|công\s+lập"
    r"|mới\s+(?:hợp\s+nhất|sáp\s+nhập|thành\s+lập|sắp\s+xếp|chia\s+tách)|(?<=chủ\sđầu\stư\s)dự\s+án|hoạt\s+động\s+trong"
    r"|có(?!\s+(?:tỷ|trách|văn|báo|kế|phương|giải|biện|ý|hình|lộ|công\s+văn|tờ|thể|kết|nhiệm|nghĩa"
    r"|chương|hướng|cơ\s+chế|chính|quy|quyết|sự|cơ\s+sở(?!\s+dữ))(?!\w)))"
)
_ONE_MORE = r"\s+(?!(?:và|hoặc|để|theo|với|gửi|lập|trình|nộp|làm|phải|cần)\s)[\w/-]+"
_NO_LINK = r"(?!(?:ở|tại|trên|trong|về|của|và|từ|đến|cho|các|những)\s)"
_QUALIFIED = (
    rf"(?:{_WHICH}(?!{LETTER})(?:(?:{_ONE_MORE}){{0,7}}?(?=\s+(?:{OPENS_PREDICATE})(?!{LETTER}))"
    rf"|(?:{_ONE_MORE}){{0,4}}?(?=\s*[,;:.)(]|\s*$|\s+và\s+(?-i:[A-ZĐ])|(?<!công)\s+(?:{FIRM_VERBS})(?!{LETTER}))"
    rf"|(?:{_ONE_MORE}){{1,4}}?(?<!công)(?=\s+{_NO_LINK}(?:{VERBS})(?!{LETTER}))))"
)
# `UBND các xã, phường, đặc khu Phú Quý`: the last kind has one place only, which is named.
_OWN_PLACE = (
    r"(?:(?<=[,\s]đặc khu)|(?<=, thành phố)|(?<=, thị xã)|(?<=và thành phố)|(?<=và thị xã))"
    rf"(?-i:(?:\s+{CAPITAL}\w*){{1,3}})(?=\s*[:.;]|\s*$|\s+(?:{VERBS})(?!{LETTER}))"
)
# `các Sở, Ban, ngành` are kinds, but in `các hợp tác xã, Sở Xây dựng` a body follows.
_NO_NAME = (
    rf"(?-i:(?={SMALL})|(?={CAPITAL}\w*(?:\s*[,.;:/]|\s*$|\s+(?:và|thuộc|có|liên)\s"
    rf"|\s+(?:{ADMIN})(?!{LETTER}))))"
)
# `UBND các huyện, thị xã, thành phố`, `các sở, ban, ngành tỉnh`, `Ba đơn vị`
PLURAL = re.compile(
    r"(?:(?P<of>UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Công an|HĐND"
    r"|(?:(?:Ban )?[Tt]hường (?:vụ|trực) )?[Đđ]ảng ủy|Ban Chỉ huy Quân sự|Hội Nông dân"
    r"|Công đoàn|Trung tâm Y tế|(?:Ủy ban )?(?:MTTQ|Mặt trận Tổ quốc)(?: Việt Nam)?)\s+)?"
    r"(?:(?:chủ\s+)?các|mọi|từng|mỗi|(?:cả\s+)?(?:hai|ba|bốn)|0[2-9](?=\s))"
    r"(?:\s+đồng\s+chí(?=\s+(?:thành\s+viên|(?:\w+\s+)?ủy\s+viên)))?"
    rf"\s+(?P<kinds>{_GENERIC}(?!{LETTER})(?:(?:\s*,\s*|\s+và\s+"
    rf"|\s*/\s*){_NO_NAME}(?!đảng ủy (?:trực )?thuộc){_GENERIC}(?!{LETTER}))*)"
    rf"(?P<tail>{_OWN_PLACE}|(?:{_GENERIC_TAIL})*(?:{_QUALIFIED})?)",
    re.IGNORECASE,
)
TAIL = re.compile(rf"(?:{_GENERIC_TAIL})+(?:{_QUALIFIED})?", re.IGNORECASE)
# Behind the word that opens it, a verb: the group may end before, and the work begin there.
VERB_INSIDE = re.compile(
    rf"\s*\w+(?:\s+\w+){{1,9}}?\s+{_NO_LINK}(?!được\s|có\s|theo\s|là\s)(?:{VERBS})(?!{LETTER})"
)
QUALIFIED = re.compile(_QUALIFIED, re.IGNORECASE)
EACH = re.compile(r"(?:mỗi|từng)\s")  # behind a row: `A, B, mỗi đơn vị …`
BELONGS_TO = re.compile(r"\s+(?:(?:trực\s+)?thuộc|của)\s+")
COMMITTEES = re.compile(
    r"(?:[Cc]ấp ủy(?! viên)|[Cc]hính quyền|[Tt]ổ chức đảng)"
    r"(?:\s*(?:,|và)\s*(?:chính quyền|tổ chức đảng"
    r"|Mặt trận Tổ quốc|đoàn thể|các đoàn thể|người đứng đầu))*"
    r"(?:\s+(?:địa phương|cơ sở|các cấp|cấp \w+))?",
)
# `đơn vị tư vấn`, `nhà thầu Tân Nam`: one body that its part in the work names.
BY_PART = re.compile(
    rf"(?:[Đđ]ơn vị (?:chủ đầu tư|tư vấn(?: thiết kế"
    rf"| giám sát(?=\s*[,.;:]|\s+(?:{FIRM_VERBS})))?"
    r"|thi công"
    r"|quản lý dự án|vận hành)|chủ đầu tư|nhà thầu|nhà đầu tư|liên danh(?: nhà thầu)?"
    r"|[Nn]gười đại diện (?:phần vốn|theo pháp luật)(?: nhà nước)?"
    r"|[Kk]iểm soát viên|[Kk]ế toán trưởng"
    r"|[Ll]ực lượng (?:Bộ đội Biên phòng|Quản lý thị trường|Biên phòng|Công an|Quân đội"
    r"|Hải quan|Kiểm lâm|Cảnh sát|Dân quân"
    r"|vũ trang))"
    rf"(?!{LETTER})(?:\s+(?:-\s+)?{CAPITAL}\w+)*"
)
# Bodies that are named without being counted: `cùng Mặt trận, đoàn thể vận động`.
AT_BODY = re.compile(rf"\s+tại\s+(?={CAPITAL})")
COMMON = re.compile(r"[Mm]ặt trận(?! Tổ quốc)(?=\s*(?:,|và)\s)|đoàn thể(?! tỉnh| xã)(?!\w)")
BY_LEVEL = re.compile(
    r"(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Công an"
    r"|HĐND)\s+(?:cấp\s+(?:huyện|xã|tỉnh)"
    rf"|(?:{ADMIN})(?:,\s*(?:{ADMIN}))+)"
    rf"(?!{LETTER})"
    r"|[Đđ]ảng ủy (?:trực )?thuộc (?:Tỉnh|Thành|Huyện|Trung ương)(?: ủy)?"
    rf"|[Tt]rưởng\s+các\s+(?:{HAMLET})(?!{LETTER})"
    rf"(?:(?:\s*,\s*|\s+và\s+)(?:{HAMLET})(?!{LETTER}))*"
)
