"""The words around names of agencies that say who leads and who helps."""

import re

from desktop_app.intake.name_words import STANDING_AS, VERBS
from desktop_app.intake.place_patterns import SMALL

CONNECTOR = re.compile(
    r"(?:(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy)|(?:một|hai|ba|bốn|năm|sáu) là|trước hết"
    r"|đồng thời|bên cạnh đó|ngoài ra|trong đó|cụ thể"
    r"|riêng(?:\s+đối với)?|trước mắt|về lâu dài|đối với|với|về phía"
    r"|theo đó|do đó"
    r"|vì vậy|mặt khác|sau đó|tiếp theo|trên cơ sở đó|và|nhất là"
    r"|(?:dành )?cho(?=\s+(?:các\s|(?-i:[A-ZĐ])))|đặc biệt|trường hợp cần thiết|hiện nay"
    r"|thời gian tới)\s*[,:]?\s+)+",
    re.IGNORECASE,
)
# A head that says whose the work below it is: `Nhiệm vụ chung của các sở, ngành`.
DUTY_HEAD = re.compile(
    r"(?:(?:một số|những|các)\s+)?(?:nhiệm vụ|trách nhiệm|công việc|yêu cầu)"
    r"(?:\s+(?:và|,)?\s*(?:giải pháp|nhiệm vụ))?"
    r"(?:\s+(?:chung|cụ thể|trọng tâm|chính|riêng|giao))*"
    r"\s+(?:của|đối với|cho)\s+",
    re.IGNORECASE,
)
_ORDER = (
    r"(?:giao(?!\s+(?:thông|dịch|lưu)(?!\w))(?:\s+(?:nhiệm vụ|trách nhiệm))?|yêu cầu|đề nghị"
    r"|phân công|ủy quyền|uỷ quyền|giao việc|giao lại)"
    r"(?:\s+cho)?(?:\s*:)?\s+"
)
_AGREED = (
    r"(?:(?:thống nhất|nhất trí|đồng ý|quyết định|tiếp tục|tạm thời|trước mắt|kính|trân trọng"
    r"|cũng)\s+){0,2}"
)
# Who speaks before the order: `Hội nghị thống nhất giao …`, `Phó Chủ tịch UBND tỉnh yêu cầu …`.
_SPOKEN = (
    r"(?:(?:(?:đồng chí\s+)?(?:Phó\s+)?(?:Chủ tịch|Bộ trưởng|Thứ trưởng|Bí thư|Giám đốc"
    r"|Tổng Giám đốc|Cục trưởng|Chỉ huy trưởng)|Hội nghị|Cuộc họp|Phiên họp|Ban Thường vụ"
    r"|Đoàn (?:giám sát|kiểm tra|thanh tra|khảo sát)"
    r"|Thường trực|Tập thể lãnh đạo|Lãnh đạo)"
    r"(?:\s+(?:UBND|HĐND|Ủy ban nhân dân|Tỉnh ủy|Huyện ủy|Thành ủy|Đảng ủy|Thường trực|Sở|Bộ"
    r"|tỉnh|thành phố|huyện|xã|phường)){0,4}\s+)?"
)
ORDERS = re.compile(
    rf"{_SPOKEN}{_AGREED}(?:{_ORDER}(?!của\s)|chuyển\s+|chỉ đạo\s+)", re.IGNORECASE
)
PETITIONS = re.compile(
    rf"{_SPOKEN}(?:(?:kính|trân trọng|tiếp tục)\s+){{0,2}}kiến nghị"
    r"(?:\s+(?:với|đến))?\s*:?\s+(?!của\s)",
    re.IGNORECASE,
)
# An order that hands work over by its object: `Giao việc lập đề án cho Sở Nội vụ`.
HANDS_OVER = re.compile(r"giao|phân công|ủy quyền|uỷ quyền", re.IGNORECASE)
TO_WHOM = re.compile(r"[^,;:.()]{3,100}?\s(?:cho|về)\s+")
ORDER_INSIDE = re.compile(
    r"(?:^|[,;:.(]\s*(?:(?:tỉnh|huyện|xã|phường|thành phố)\s+)?"
    r"|\s(?:và|đồng thời|đồng thời,|nhưng|UBND tỉnh"
    rf"|Chủ tịch UBND tỉnh)\s+){_AGREED}{_ORDER}",
    re.IGNORECASE,
)
GRANTS = re.compile(
    r"(?:đồng ý|thống nhất|chấp thuận|cho phép)[^.;]{0,140}?(?:\bđể"
    r"|\bcho(?:\s+phép)?|(?<=cho phép))\s+(?=[A-ZĐƯÂ])",
    re.IGNORECASE,
)
PROLONGS = re.compile(
    r"(?:đồng ý|thống nhất|chấp thuận)(?:\s+với)?\s+(?:đề nghị|đề xuất|kiến nghị)\s+của\s+"
    r"(?=[^.;]*\b(?:lùi|gia hạn|kéo dài|điều chỉnh thời|thêm\s+\d))",
    re.IGNORECASE,
)
ASKER = re.compile(r"\b(?:đề nghị|kiến nghị|đề xuất|ý kiến|xin phép)\s+của\s+", re.IGNORECASE)
ASKS = re.compile(r"\s*(?:,\s*)?(?:có\s+)?(?:đề nghị|kiến nghị|đề xuất|xin)\b", re.IGNORECASE)
WHERE = re.compile(
    r"\s+(?:trên\s+địa\s+bàn|trong\s+toàn"
    r"|thuộc\s+phạm\s+vi)(?:\s+(?:toàn\s+)?(?:tỉnh|thành phố|huyện|xã"
    r"|phường))?"
)
# Behind a name: `(cơ quan thường trực)`, `- cơ quan thường trực Ban Chỉ đạo`.
BRACKET = re.compile(
    r"\s*\([^()]*\)"
    rf"|\s*(?:-|,)\s+(?:[Ll]à\s+)?{STANDING_AS}"
    r"[^:;,.()]{0,60}(?:\s*,(?=\s)|(?=\s*:))"
)
APPOSED = re.compile(rf"\s*[-,]\s+(?:[Ll]à\s+)?{STANDING_AS}\s+(?:của\s+)?")
# `Đối với 06 hộ chưa đồng thuận, …`: those are the matter.
ABOUT_THOSE = re.compile(r"(?:riêng\s+)?(?:đối\s+)?với\s", re.IGNORECASE)
WHO_ARE = re.compile(r"\s+(?:chưa|còn|không|có|đang|đã|bị|thuộc|nằm)(?!\w)")
# What the head of a list does itself: it directs its own people, or passes papers on.
DIRECTS = re.compile(
    r"(?:lãnh đạo,?\s+(?:và\s+)?)?chỉ đạo\s|chuyển\s"
    r"|(?:yêu cầu|đề nghị)\s+(?:các\s+)?(?:nhà thầu|đơn vị (?:thi công|tư vấn)|tư vấn"
    r"|chủ đầu tư|nhà đầu tư|doanh nghiệp|hộ|tổ chức,? cá nhân)",
    re.IGNORECASE,
)
_RANK = (
    r"(?:(?:(?:PGS|GS|TS|ThS|BS|BSCK\s?I{1,2}|KS|DS)\b\.?\s*)+"
    r"|(?:Đại|Thượng|Trung|Thiếu)\s+(?:tướng|tá|úy))"
)
# A person's second post behind a comma names no second body.
SECOND_POST = re.compile(
    r",\s*(?:Phó\s+)?(?:Trưởng|Giám đốc|Chủ tịch|Bí thư|Chánh|Cục trưởng)\s"
)
PERSON = re.compile(
    rf"(?:(?i:(?:các\s+)?(?:đồng chí|đ/c|ông|bà))\s+(?:{_RANK}\s*)?|{_RANK}\s*)"
    r"(?:[A-ZĐÀ-Ỹ][^\W\d_]*\s+){1,4}[A-ZĐÀ-Ỹ][^\W\d_]*\s*"
    r"(?:[,-]\s*|\((?=(?:Phó\s+)?(?:Trưởng|Giám|Chủ|Bí|Chánh|Cục|Đội|Hạt|Tổ|Hiệu|Viện)))"
    r"(?:(?:Phó\s+)?(?:Ủy viên|Bí thư)\s[^,;.:]{0,60},\s+"
    r"(?=(?:Phó\s+)?(?:Trưởng|Giám|Chủ|Bí|Chánh|Cục)))*",
)
LEADS_ON = re.compile(
    r"\s*(?:,\s*)?(?:là\s+(?:cơ quan|đơn vị)\s+)?(?:chủ\s+trì"
    r"|làm\s+đầu\s+mối|đầu\s+mối|căn\s+cứ|theo\s|trên\s+cơ\s+sở"
    r"|được\s+(?:giao|phân\s+công|ủy\s+quyền|chọn|lựa\s+chọn|chỉ\s+định)"
    r"(?:\s+nhiệm\s+vụ)?\s+(?:chủ|làm|thực|tham|theo|tổng|thí|là|xây|tổ)"
    r"|được\s+(?:đề\s+nghị|yêu\s+cầu)\s+(?!của\s)"
    r"|mỗi\s+(?:đơn\s+vị|cơ\s+quan|ngành|địa\s+phương|xã|phường)"
    r"|và\s+(?:các|những|toàn thể)\s"
    r"|trong\s+phạm\s+vi|với\s+vai\s+trò|là\s+|phải|cần"
    r"|có\s+trách\s+nhiệm|khẩn\s+trương|chủ\s+động|tiếp\s+tục"
    r"|tập\s+trung|phối\s+hợp|cùng|rà\s+soát|thực\s+hiện)"
)
VERB = re.compile(rf"\s+(?:\([^()]*\)\s*)?{SMALL}")
NOT_VERB = re.compile(
    r"\s+(?:và|của|về|tại|trên|ở|để|đã"
    r"|đang|được|do|từ|như|là|bị|giai đoạn|năm)(?!\w)"
)
SPEAKER = re.compile(
    r"\s*(?:,\s*)?(?:đã\s+|sẽ\s+|chỉ\s+)?"
    r"(?:giao|xem xét|tiếp thu|nghiên cứu|yêu cầu|đề nghị|chỉ đạo:"
    r"|thống nhất(?!\s+(?:với|phương án|nội dung|số liệu))|đồng ý|không"
    r"|chưa|ghi nhận|đánh giá cao|biểu dương|cơ bản|kết luận"
    r"|hoan nghênh|chấp thuận|cho phép|cho ý kiến|nghiêm khắc|phê bình"
    r"|kiến nghị|thông qua|trả lời(?=\s*:))(?!\w)"
)
# … who yet delivers: `UBND xã xem xét đơn, trả lời trước ngày 15/9`.
CONSIDERS = re.compile(
    r"\s+(?:xem xét|nghiên cứu|tiếp thu)[\s,][^;]{0,160}?,"
    r"\s+(?:trả lời|báo cáo|trình|gửi|hoàn thiện)\s"
    r"(?=[^;]*\b(?:trước|chậm nhất|trong|ngày)\s)"
)
SUPERIOR = re.compile(
    r"(?:(?:ban\s+)?(?:thường trực|thường vụ)\s+|tập thể\s+|lãnh đạo\s+)?(?:(?:ủy"
    r"|uỷ) ban nhân dân|ubnd|hđnd|tỉnh ủy|thành ủy|huyện ủy|đảng ủy"
    r"|hội đồng (?:thành viên|quản trị|trường)|ban thường vụ|thường trực"
    r"|bộ|đoàn (?:giám sát|kiểm tra|thanh tra|khảo sát))"
    r"(?:\s+(?:tỉnh|thành phố|huyện|xã|phường))?",
    re.IGNORECASE,
)
HELPING = re.compile(
    r"(?:phối\s+h[ợọ]p|phối\s+kết\s+hợp"
    r"|liên\s+kết)(?:\s*,?\s*(?:chặt\s+chẽ|thường\s+xuyên|kịp\s+thời"
    r"|tốt|đồng\s+bộ|hiệu\s+quả|chủ\s+động|thống\s+nhất|trao\s+đổi"
    r"|làm\s+việc"
    r"|cùng(?:\s+với)?|với|và))*\s*:?\s+"
    r"|(?:kết\s+hợp|hiệp\s+đồng)(?:\s+(?:chặt\s+chẽ|cùng))?\s+với\s+"
    r"|(?<!\w)(?:cùng(?:\s+với)?|thống\s+nhất(?:\s+[^\W\d_]+){0,5}\s+với|sự\s+(?:phối\s+hợp"
    r"|tham\s+gia|hỗ\s+trợ)\s+của)\s+",
    re.IGNORECASE,
)
WITH = re.compile(r"(?:với|cùng)\s*:?\s+$", re.IGNORECASE)
# `…, các sở phối hợp`, `(Sở B phối hợp)`
HELPERS_AFTER = re.compile(
    r"(?:đầu\s+mối|chủ\s+trì|chịu\s+trách\s+nhiệm)\s*[,;]\s*|\(\s*(?=[^\W\d_])", re.IGNORECASE
)
# … `mời Sở A cùng tham gia`, `…, Sở A phối hợp;` behind the work.
INVITES = re.compile(r"(?<!\w)mời\s+(?:thêm\s+)?|,\s+có\s+", re.IGNORECASE)
TAKES_PART = re.compile(r"\s+(?:cùng\s+)?(?:tham\s+gia|phối\s+hợp)(?!\w)")
HELPS_LAST = re.compile(
    r"\s+(?:cùng\s+)?phối\s+hợp(?:\s+(?:thực\s+hiện|triển\s+khai))?\s*(?=[;.]|$)"
)
# What a body says that it will not do is nobody's work.
REFUSES = re.compile(
    r"\s+(?:sẽ\s+)?(?:không|chưa)\s+(?:xem\s+xét|bổ\s+sung|bố\s+trí|giải\s+quyết"
    r"|(?:tiếp\s+)?nhận|thanh\s+toán|điều\s+chỉnh|chịu\s+trách\s+nhiệm|thẩm\s+định"
    r"|thụ\s+lý)(?!\w)"
    r"|\s+sẽ\s+(?:báo\s+cáo|xem\s+xét|kiến\s+nghị|đề\s+nghị|thu\s+hồi|xử\s+lý|điều\s+chỉnh)(?!\w)"
)
HELP_VERB = re.compile(
    r"\s*(?:,\s*)?(?:cùng\s+|có trách nhiệm\s+|(?:bố trí|cử)\s[^,;.]{1,30}\s(?=phối|tham))?"
    r"(?:phối\s+hợp"
    r"|tham\s+gia|hỗ\s+trợ)(?!\s+với\s+\w+\s+chủ)"
)
# What may stand before the body that works: a ground, a purpose, a time, an answer.
OPENER = re.compile(
    r"(?:căn cứ|trên cơ sở|sau(?: khi)?|theo|để|nhằm|từ|kể từ|trước|trong|chậm nhất|muộn nhất"
    r"|đến|hằng|hàng|định kỳ|mỗi|vào|cuối|đầu|giữa|khi|nếu|trường hợp|ngay|dưới sự|qua|với"
    r"|ngoài|bên cạnh|về|đối với|riêng(?: đối với| về)?"
    r"|(?:đơn vị|cơ quan|địa phương|hộ|dự án|xã|phường|nhà thầu|nhà đầu tư) nào"
    r"|thường xuyên|tuần|tháng|quý|ngày"
    r"|(?:cơ bản |về nguyên tắc |hoàn toàn )?(?:không |chưa |chỉ )?(?:đồng ý|nhất trí"
    r"|thống nhất|chấp thuận|xem xét|ghi nhận|tiếp thu))(?!\w)",
    re.IGNORECASE,
)
# … but not what is told of times past.
TOLD = re.compile(
    r"(?:trong\s+)?(?:(?:thời gian|những (?:năm|tháng))\s+(?:vừa\s+)?qua|vừa qua"
    r"|(?:\S+\s+){0,3}(?:đầu năm|qua)(?!\w)|năm học vừa qua)",
    re.IGNORECASE,
)
WORKS = re.compile(rf"\s+(?:{VERBS})(?!\w)")
# Who is named behind the work: `(Chủ trì: Sở A; phối hợp: Sở B)`, `cơ quan chủ trì: Sở A`.
LABELLED = re.compile(
    r"(?<!\w)(?:(?:(?:cơ quan|đơn vị|cấp|ngành)\s+)?(?:chủ trì|đầu mối|thực hiện|phụ trách"
    r"|chịu trách nhiệm)(?:\s+(?:thực hiện|chính|tham mưu|triển khai))?"
    r"|trách nhiệm(?:\s+(?:chính|thực hiện|chủ trì))?|phân công(?:\s+thực hiện)?)\s*:\s*",
    re.IGNORECASE,
)
IN_BRACKET = re.compile(r"\(\s*(?:do\s+)?(?=[^\W\d_])")
# … `do Sở A chủ trì`, `thuộc trách nhiệm của Sở A`, `dưới sự chủ trì của Sở A`.
BY_WHOM = re.compile(r"(?<!\w)do\s+", re.IGNORECASE)
BY_DOER = re.compile(r"(?<!\w)(?<!đã )(?:do|được)\s+", re.IGNORECASE)
NO_DUTY = re.compile(
    r"\s+(?:không|chưa|quản lý|làm chủ đầu tư|ban hành|phê duyệt|cấp|quyết định|thành lập|giao"
    r"|công nhận|đầu tư|quy định|đề nghị|đề xuất|yêu cầu|công bố|chấp thuận|thông qua"
    r"|tài trợ)(?!\w)"
)
ITS_DUTY = re.compile(
    r"(?:(?<!\w)(?:thuộc|là)\s+|^\s*|(?<=[.;:]\s))(?:trách nhiệm|nhiệm vụ)(?:\s+chính)?"
    r"\s+của\s+"
    r"|dưới\s+sự\s+chủ\s+trì\s+của\s+",
    re.IGNORECASE,
)
# Who is named behind the work: `việc … được giao cho Sở A`, `… thuộc (trách nhiệm của) Sở A`.
GIVEN_TO = re.compile(
    r"(?<!\w)(?:(?:được\s+)?(?:giao|phân\s+công)\s+cho"
    r"|(?:[Nn]ội dung|[Vv]ấn đề|[Vv]iệc|[Kk]iến nghị|[Hh]ồ sơ|[Nn]hiệm vụ)"
    r"\s+(?:này|trên)\s+giao"
    r"|[Tt]rách nhiệm\s[^.;]{3,120}?\sthuộc(?:\s+về)?)\s+"
)
# A bracket at the point's end that holds who, or who and when, or who does what.
LAST_BRACKET = re.compile(r"\(\s*(?=[^()]+\)\s*[.;]?\s*$)")
WHEN_IN_BRACKET = re.compile(
    r"\s*(?:\)|[;,]\s*(?:quý|tháng|trước|chậm nhất|trong|ngày|đến|hoàn thành|xong|thời gian"
    r"|thời hạn|năm|tuần|cuối|đầu|giữa|hằng|hàng|định kỳ|trình|báo cáo|\d)[^()]*\))"
)
SUBMITTED = re.compile(r"\s+(?:trình|báo cáo|soạn thảo|chuẩn bị|đề xuất|đề nghị)")
PARTS_OF_BRACKET = re.compile(r"[^\s,;()][^,;()]*(?=[,;)])")
# A leader's deputy directs a body: `đồng chí Phó Chủ tịch UBND tỉnh chỉ đạo Sở A …`.
DEPUTY = re.compile(
    r"(?:(?:[Đđ]ồng chí\s+)?Phó Chủ tịch(?: Thường trực)? UBND"
    r" (?:tỉnh|thành phố|huyện|xã|phường)"
    rf"|(?:{PERSON.pattern}|[Đđ]ồng chí\s+)?Phó (?:(?:Tổng )?Giám đốc|Hiệu trưởng|Cục trưởng))"
    r"(?:\s+phụ trách[^,;.:]{0,40}?)?\s*,?\s+(?:trực tiếp\s+)?chỉ đạo\s+"
)
# Figures of what there is: a bracket behind them counts, and gives nobody work.
TELLS_OF = re.compile(
    r"(?<!\w)(?:còn|đạt|tăng|giảm|có)\s+(?:trên\s+|khoảng\s+)?\d"
    r"(?![^.]*\b(?:phải|yêu cầu|giao)\s)"
)
TAKES_IT = re.compile(
    r"\s*(?:,\s*)?(?:chủ\s+trì|(?:làm|là)\s+(?:cơ\s+quan\s+|đơn\s+vị\s+)?đầu\s+mối|đầu\s+mối"
    r"|chịu\s+trách\s+nhiệm|đảm\s+nhiệm|phụ\s+trách|(?:tổ\s+chức\s+)?thực\s+hiện)(?!\w)"
)
