"""How places are printed, and the offices that are named by them: `UBND các xã: A, B`."""

import re

from desktop_app.intake.name_words import VERBS

CAPITAL = r"[A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ]"
SMALL = CAPITAL.lower()
LETTER = r"[^\W\d_]"
ADMIN = r"TP\.|Tp\.|tỉnh|thành phố|huyện|thị xã|quận|phường|xã|thị trấn|đặc khu"
HAMLET = r"thôn|buôn|ấp|bản|khóm|khu phố|tổ dân phố(?: số)?|khối phố|làng"
# Not one of several places, but where all of them lie: `các tỉnh Tây Nguyên`.
REGION = (
    r"(?:Tây Nguyên|(?:Đông |Tây )?Nam Bộ|(?:Bắc )?Trung Bộ|Bắc Bộ|Tây Bắc|Đông Bắc"
    r"|Đồng bằng|Duyên hải)"
)
PLACE = re.compile(
    rf"(?:\d{{1,2}}\s+)?{CAPITAL}[\w'’]*(?:(?:\s+|\s*-\s*){CAPITAL}[\w'’]*)*"
    rf"(?:\s+\d{{1,2}}(?=\s*[,;.:]|\s+và\s|\s*$|\s+(?:{VERBS})(?!{LETTER})))?"
    rf"|\d{{1,2}}(?=\s*[,;.:]|\s+và|\s*$|\s+(?:{VERBS})(?!{LETTER}))"
)
LOCAL = re.compile(
    r"(?P<of>UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Công an|HĐND|Đảng ủy"
    r"|Ban Chỉ huy Quân sự|(?P<hamlet>Ban (?:tự quản|nhân dân|công tác Mặt trận)|Chi bộ)"
    r"|(?P<quarter>Tổ(?= dân phố)))"
    rf"\s+(?:(?:các|hai|ba|bốn|\d{{1,2}})\s+)?(?P<kind>(?(hamlet)(?:{HAMLET})"
    rf"|(?(quarter)dân phố(?: số)?|(?:{ADMIN}))))"
    rf"\s*:?\s+(?={CAPITAL}|\d)"
)
LOCAL_MORE = re.compile(rf"(?:các\s+)?(?P<kind>{ADMIN}|{HAMLET})\s*:?\s+(?={CAPITAL}|\d)")
# Places that stand for themselves: `thôn A, thôn B`, `Trưởng các thôn: A, B`, `các xã A, B`.
PLACES = re.compile(
    rf"(?:(?:[Tt]rưởng\s+)?[Cc]ác\s+)?(?P<kind>{ADMIN}|{HAMLET})\s*:?\s+"
    rf"(?!{REGION})(?={CAPITAL}|\d)"
)
KIND = re.compile(ADMIN)
ONLY_KINDS = re.compile(rf"(?:{ADMIN}|các|và|[\s,/]+)+")
