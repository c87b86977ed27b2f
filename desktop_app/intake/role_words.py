"""The words around names of agencies that say who leads and who helps."""

import re

from desktop_app.intake.name_words import VERBS

CONNECTOR = re.compile(
    r"(?:(?:đồng thời|bên cạnh đó|ngoài ra|trong đó|cụ thể"
    r"|riêng(?:\s+đối với)?|trước mắt|về lâu dài|đối với|về phía"
    r"|theo đó|do đó"
    r"|vì vậy|mặt khác|sau đó|tiếp theo|trên cơ sở đó|và|nhất là"
    r"|đặc biệt|trường hợp cần thiết|hiện nay"
    r"|thời gian tới)\s*[,:]?\s+)+",
    re.IGNORECASE,
)
_ORDER = (
    r"(?:giao(?:\s+(?:nhiệm vụ|trách nhiệm))?|yêu cầu|đề nghị"
    r"|phân công|ủy quyền|uỷ quyền|giao việc|giao lại|chuyển)"
    r"(?:\s+cho)?(?:\s*:)?\s+"
)
ORDERS = re.compile(
    rf"(?:(?:thống nhất|nhất trí|đồng ý)\s+)?(?:{_ORDER}(?!của\s)|chỉ đạo\s+)", re.IGNORECASE
)
ORDER_INSIDE = re.compile(
    r"(?:^|[,;:.(]\s*|\s(?:và|đồng thời|đồng thời,|nhưng|UBND tỉnh"
    rf"|Chủ tịch UBND tỉnh)\s+){_ORDER}",
    re.IGNORECASE,
)
GRANTS = re.compile(
    r"(?:đồng ý|thống nhất|chấp thuận|cho phép)[^.;]{0,140}?(?:\bđể"
    r"|\bcho(?:\s+phép)?|(?<=cho phép))\s+(?=[A-ZĐƯÂ])",
    re.IGNORECASE,
)
PROLONGS = re.compile(
    r"(?:đồng ý|thống nhất|chấp thuận)(?:\s+với)?\s+(?:đề nghị|đề xuất|kiến nghị)\s+của\s+"
    r"(?=[^.;]*\b(?:lùi|gia hạn|kéo dài|điều chỉnh thời))",
    re.IGNORECASE,
)
WHERE = re.compile(
    r"\s+(?:trên\s+địa\s+bàn|trong\s+toàn"
    r"|thuộc\s+phạm\s+vi)(?:\s+(?:toàn\s+)?(?:tỉnh|thành phố|huyện|xã"
    r"|phường))?"
)
BRACKET = re.compile(r"\s*\([^()]*\)")
DIRECTS = re.compile(r"(?:lãnh đạo,?\s+(?:và\s+)?)?chỉ đạo\s", re.IGNORECASE)
PERSON = re.compile(
    r"(?i:(?:các\s+)?(?:đồng chí|đ/c|ông|bà))\s+"
    r"(?:[A-ZĐÀ-Ỹ][^\W\d_]*\s+){1,4}[A-ZĐÀ-Ỹ][^\W\d_]*\s*[,-]\s*"
    r"(?:(?:Phó\s+)?(?:Ủy viên|Bí thư)\s[^,;.:]{0,60},\s+"
    r"(?=(?:Phó\s+)?(?:Trưởng|Giám|Chủ|Bí|Chánh|Cục)))*",
)
LEADS_ON = re.compile(
    r"\s*(?:,\s*)?(?:là\s+(?:cơ quan|đơn vị)\s+)?(?:chủ\s+trì"
    r"|làm\s+đầu\s+mối|đầu\s+mối|căn\s+cứ|theo\s+chức\s+năng"
    r"|theo\s+nhiệm\s+vụ|theo\s+thẩm\s+quyền|trên\s+cơ\s+sở"
    r"|mỗi\s+(?:đơn\s+vị|cơ\s+quan|ngành|địa\s+phương|xã|phường)"
    r"|trong\s+phạm\s+vi|với\s+vai\s+trò|là\s+|phải|cần"
    r"|có\s+trách\s+nhiệm|khẩn\s+trương|chủ\s+động|tiếp\s+tục"
    r"|tập\s+trung|phối\s+hợp|cùng|rà\s+soát|thực\s+hiện)"
)
VERB = re.compile(r"\s+(?:\([^()]*\)\s*)?[a-zđàáảãạăâèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵ]")
NOT_VERB = re.compile(
    r"\s+(?:và|của|về|tại|theo(?!\s+(?:chức|dõi|thẩm))|trên|ở|để|đã"
    r"|đang|được|do|từ|như|là|bị|giai đoạn|năm)(?!\w)"
)
SPEAKER = re.compile(
    r"\s*(?:,\s*)?(?:đã\s+|sẽ\s+)?(?:giao|xem xét|tiếp thu|nghiên cứu|yêu cầu|đề nghị|chỉ đạo:"
    r"|thống nhất(?!\s+(?:với|phương án|nội dung|số liệu))|đồng ý|không"
    r"|chưa|ghi nhận|đánh giá cao|biểu dương|cơ bản|kết luận"
    r"|hoan nghênh|chấp thuận|cho phép|cho ý kiến)(?!\w)"
)
SUPERIOR = re.compile(
    r"(?:(?:ban\s+)?thường trực\s+|tập thể\s+|lãnh đạo\s+)?(?:(?:ủy"
    r"|uỷ) ban nhân dân|ubnd|hđnd|tỉnh ủy|thành ủy|huyện ủy|đảng ủy"
    r"|bộ)(?:\s+(?:tỉnh|thành phố|huyện|xã|phường))?",
    re.IGNORECASE,
)
HELPING = re.compile(
    r"(?:phối\s+hợp|phối\s+kết\s+hợp"
    r"|liên\s+kết)(?:\s*,?\s*(?:chặt\s+chẽ|thường\s+xuyên|kịp\s+thời"
    r"|tốt|đồng\s+bộ|hiệu\s+quả|chủ\s+động|thống\s+nhất|trao\s+đổi"
    r"|làm\s+việc"
    r"|cùng(?:\s+với)?|với|và))*\s*:?\s+"
    r"|(?<!\w)(?:cùng(?:\s+với)?|thống\s+nhất\s+với|sự\s+(?:phối\s+hợp"
    r"|tham\s+gia|hỗ\s+trợ)\s+của)\s+",
    re.IGNORECASE,
)
WITH = re.compile(r"(?:với|cùng)\s*:?\s+$", re.IGNORECASE)
HELPERS_AFTER = re.compile(r"(?:đầu\s+mối|chủ\s+trì)\s*[,;]\s*", re.IGNORECASE)
HELP_VERB = re.compile(
    r"\s*(?:,\s*)?(?:cùng\s+|có trách nhiệm\s+)?(?:phối\s+hợp"
    r"|tham\s+gia|hỗ\s+trợ)(?!\s+với\s+\w+\s+chủ)"
)
OPENER = re.compile(
    r"(?:căn cứ|trên cơ sở|sau khi|theo|để|nhằm|từ)\s[^,;:.()]{8,160},\s+(?=[A-ZĐ]|các\s)",
    re.IGNORECASE,
)
WORKS = re.compile(rf"\s+(?:{VERBS})(?!\w)")
