"""What a point is: work, an answer to a proposal, or words that give nobody work."""

import re

_ASSESSMENT = re.compile(
    r"^(?:ve\s+)?(?:danh gia|ket qua(?! (?:trao doi|giai quyet|tra loi|xem xet))"
    r"(?: dat duoc| thuc hien| noi bat)?"
    r"|uu diem|han che|ton tai|nguyen nhan|tinh hinh|nhan dinh"
    r"|nhung ket qua"
    r"|mat lam duoc|kho khan|bai hoc|mot so ket qua|danh gia chung|ghi nhan)\b"
)
_TASKS = re.compile(
    r"(?:\bva|[;,])\s+(?:cac\s+|mot so\s+)?(?:nhiem vu|giai phap|phuong huong|yeu cau)"
    r"|\bthoi gian toi\b"
)
_PROPOSALS = re.compile(
    r"^(?:(?:ket qua (?=trao doi|giai quyet|tra loi|xem xet)|trao doi|xem xet"
    r"|ve|doi voi|giai quyet|tra loi|xu ly|lien quan(?: den)?"
    r"|y kien (?:ve|doi voi))\s+)*(?:(?:cac|mot so|noi dung|nhung|nhom"
    r"|y kien|don)\b\s*|,\s*|va\s+)*"
    r"(?:kien nghi|de nghi|de xuat|xin|to trinh de nghi|nguyen vong"
    r"|vuong mac)(?!\s+(?:cac\s+)?(?:so|ubnd|cong an|ban|van phong"
    r"|uy ban|cuc|chi cuc|bo chi huy|mat tran|giam doc"
    r"|lanh dao)\b(?!.*:))"
)
_OWN_PROPOSAL = re.compile(
    r"^(?:ve|doi voi|lien quan(?: den)?|xet|theo"
    r"|truoc)\s+(?:viec\s+)?(?:cac\s+|noi dung\s+|y kien\s+|mot so\s+"
    r"|don\s+)*(?:kien nghi|de nghi|de xuat|xin|nguyen vong|vuong mac)\b"
)
_ASKS_THEN_VERDICT = re.compile(
    r"(?:kien nghi|de nghi|de xuat|y kien|phan anh|nguyen vong) cua [^:]+:"
    r"|(?:ve|doi voi) (?:cac )?y kien (?:cua )?[^:;.]*"
    r"\b(?:de nghi|kien nghi|de xuat|xin)\b[^:;.]*:"
    r"|(?!de nghi|kien nghi|de xuat)[^:;.]{3,160}?\b(?:de nghi|kien nghi|de xuat|xin)\b[^:]*:\s"
    r"(?:(?:chi|co ban|ve nguyen tac|ubnd \w+|chu tich ubnd \w+|hoan toan)\s)*"
    r"(?:(?:khong|chua)\s)?(?:dong y|nhat tri|thong nhat|chap thuan|chap nhan|cho phep|xem xet"
    r"|ghi nhan|tiep thu|ung ho)\b"
)
_AGREED = re.compile(
    r"^(?:co ban\s+|ve nguyen tac\s+|hoan toan\s+)*(?:nhat tri|thong nhat|dong y"
    r"|ghi nhan|bieu duong|danh gia cao|hoan nghenh|chap thuan"
    r"|(?:khong|chua) (?:xem xet|giai quyet|ho tro|dong y|thong nhat|chap thuan)|tiep thu)\b"
)
_PRAISES = re.compile(
    r"(?:co ban\s+|tran trong\s+)?(?:cam on|chuc mung|chia buon|danh gia cao|ghi nhan"
    r"|bieu duong|hoan nghenh|khen"
    r"|(?:nghiem khac )?phe binh)\b"
)
_SUPERIOR = re.compile(
    r"(?:ubnd|ban|thuong truc|chu tich|pho chu tich|lanh dao|bo truong|bo|tinh uy|dang uy)\b"
    r"[^,;.:]{0,60}?\s(?=tran trong|cam on|chuc mung|co ban|hoan toan|thong nhat"
    r"|nhat tri|danh gia cao|ghi nhan|bieu duong"
    r"|hoan nghenh|nghiem khac|phe binh)"
)
_AGREES_WITH = re.compile(
    r"(?:co ban |hoan toan )*(?:thong nhat|nhat tri|dong y) (?:voi|ve|noi dung|danh gia)\b"
)
_ORDERS = re.compile(
    r"\b(?:(?<!ban )giao(?! thong\b| dich\b| luu\b)|(?<!voi )yeu cau|de nghi|tiep tuc)\b"
)
_GIVES = re.compile(
    r"(?<!duoc )(?<!ban )(?<!da )\bgiao (?!thong\b|duc\b|luu\b|dich\b|ban\b|thoi\b|nhan\b"
    r"|bi\b|chua\b|tai\b|da\b|nhung\b)"
    r"|(?<!theo )\byeu cau\b|(?:^|[.;:] )de nghi (?!cua\b)"
)
_TELLS = re.compile(
    r"\W*(?:(?:sau (?:khi )?\w+ \w+|(?:trong )?thoi gian (?:vua )?qua|co ban|hien nay)\W+)*"
    r"da (?!(?:duoc )?(?:giao|neu|phan cong)\b)"
)
_RECOUNTS = re.compile(
    r"\W*(?:(?:trong |tu )?(?:dau )?(?:thang|quy|nam|tuan|thoi gian)\b|mac du|nhin chung"
    r"|\d+ thang dau nam)[^;]*?\bda (?!(?:duoc )?(?:giao|neu|phan cong)\b)"
)
_EXHORTS = re.compile(
    r"\b(?:(?<!dai )doan ket|neu cao (?:tinh than|vai tro|trach nhiem|y thuc)"
    r"|de cao (?:tinh than|trach nhiem|vai tro)"
    r"|chiu trach nhiem (?:truoc|toan dien|ve ket qua|ca nhan|neu)"
    r"|nang cao (?:tinh than|y thuc|vai tro) trach nhiem"
    r"|quan tam doi song, dong vien|khong de tu tuong"
    r"|rut kinh nghiem|bieu duong|danh gia cao|ghi nhan|quan triet"
    r"|thuc hien nghiem"
    r"|han che thap nhat|tinh than trach nhiem|phat huy (?:tinh than"
    r"|vai tro(?! (?:cua )?(?:cac )?(?:giam sat|phan bien|thanh nien|gia lang|truong ban"
    r"|nguoi|doan vien|hoi vien|cong dong|to |ban ))|ket qua|truyen thong|trach nhiem"
    r"|suc manh)|neu guong"
    r"|siet chat ky luat|lay (?:do|day|ket qua nay) lam (?:can cu|co so)"
    r"|tang cuong ky luat|chap hanh nghiem|doi moi (?:tac phong|le loi"
    r"|tu duy)"
    r"|nguoi dung dau|guong mau|quyet tam|quyet liet hon|chu dong hon"
    r"|no luc|co gang hon|tu giac|sau sat (?:co so|hien truong|dia ban)|thuoc do"
    r"|xac dinh [^,;.]{0,60}\bla nhiem vu (?:trong tam|chinh tri|quan trong|thuong xuyen)"
    r"|tao (?:su )?dong thuan|quyet liet (?=trong|hon))"
)
# "trực tiếp kiểm tra hiện trường, chịu trách nhiệm toàn diện về …": no more than a duty.
_ANSWERS_FOR_ALL = re.compile(r"\bchiu trach nhiem (?:toan dien|truoc|ca nhan)\b")
# … `về tiến độ bàn giao mặt bằng`, `nếu không hoàn thành kế hoạch`, `kết quả giải ngân là tiêu
# chí đánh giá mức độ hoàn thành`: what one answers for, and by what, is no order to do it.
_FOR_WHAT = re.compile(
    r"(\bchiu trach nhiem (?:toan dien|truoc|ca nhan)\b[^,;.]*?) (?:ve|neu|khi) [^,;.]*"
    r"(?:(?:[,;.] (?:lay )?ket qua [^,;.]*?\b(?:la|lam)) (?:tieu chi|can cu|co so)[^;.]*)?"
)
_AT_THE_PLACE = re.compile(r"\b(?:kiem tra|xu ly|giai quyet|khac phuc|huong dan)\b")
_PRODUCT = re.compile(
    r"\b(?:trinh\s+(?:ubnd|hdnd|uy ban|chu tich|thu tuong|chinh phu|bo"
    r"|ban|cap|phe duyet|tham dinh)|hoan thanh(?! (?:tot|xuat sac)\b)|ban giao"
    r"|xay dung (?:ke hoach|de an|phuong an|bao cao|quy che|quy trinh"
    r"|du thao)"
    r"|lap (?:ke hoach|danh sach|danh muc|ho so|phuong an|to|doan)"
    r"|tham muu (?:ubnd|uy ban|chu tich|hdnd|ban hanh|trinh|van ban"
    r"|cho)|bao cao (?:ubnd|chu tich|ket qua|uy ban|ve|thuong truc"
    r"|tinh hinh)"
    r"|ban hanh|phe duyet|tham dinh|ra soat|gui (?:ve|so|ubnd"
    r"|van phong)|de xuat (?:ubnd|chu tich|phuong an|giai phap|xu ly)"
    r"|cap nhat|(?<!trong )to chuc (?:hoi nghi|kiem tra|tap huan|thuc hien)"
    r"|(?<!tang cuong )kiem tra|xu ly|giai quyet|huong dan|cong khai|niem yet|khac phuc"
    r"|giai ngan)\b"
)
_ABOLISHED = re.compile(
    r"\b(?:(?:thong bao|ket luan|van ban|cong van) nay (?:thay the"
    r"|bai bo)|thay the (?:thong bao|ket luan)"
    r"|(?:^|[,;:.] )bai bo|bai bo (?:(?:cac|mot so|toan bo) )?(?:noi dung|nhiem vu|thoi han"
    r"|moc|ket luan|yeu cau|chi dao|thong bao|diem|muc|khoan|y kien)"
    r"|(?:thong bao|ket luan|nhiem vu|noi dung)\b[^,;.]{0,40}\bhet hieu luc"
    r"|khong tiep tuc (?:thuc hien|theo doi|giao)"
    r"|dung (?:thuc hien|theo doi) nhiem vu"
    r"|ket thuc (?:thuc hien|theo doi) nhiem vu|khong phai thuc hien"
    r"|rut (?:nhiem vu|noi dung)|thoi khong giao)\b"
)
_BY_ANNEX = re.compile(
    r"\btheo (?:phu luc|bang|danh muc) (?:kem theo|dinh kem)\b"
    r"|\btai phu luc (?:kem theo|dinh kem)\b"
)
_AS_THE_ANNEX_SAYS = re.compile(
    r"\b(?:thuc hien|trien khai|phan cong)\b[^,;.]{0,90}\b(?:tai|theo) (?:cac )?(?:phu luc"
    r"|phu bieu|bang|danh muc)\b(?!.*\b(?:bao cao|tong hop|trinh|gui)\b)"
)
_GIVEN_BY_ANNEX = re.compile(
    r"(?:thong nhat |ban hanh |ubnd \w+ )*(?:cac moc [^,;.]{0,40} va )?"
    r"(?:phan cong|giao (?:nhiem vu|cac)|danh muc"
    r"|nhiem vu cu the|cac nhiem vu)\b(?!.*\b(?:bao cao|tong hop|trinh|gui|hoan thanh)\b)"
)
_DELIVERS = re.compile(
    r"\btrinh\s+(?:ubnd|hdnd|uy ban|chu tich|thu tuong|chinh phu|cap|phe duyet|tham dinh)"
    r"|\b(?:xu ly|giai quyet|khac phuc) (?:xong|dut diem)\b"
    r"|\b(?:hoan thanh(?! (?:tot|xuat sac|thang loi|toan dien)\b)|ban hanh|ban giao"
    r"|xay dung (?:ke hoach|de an)"
    r"|lap (?:ke hoach|danh sach|ho so|phuong an))\b"
)
_BY_FIELD = re.compile(
    r"theo (?:linh vuc|chuc nang|nhiem vu|dia ban|tham quyen)(?:, \w+ \w+)?"
    r"(?: duoc \w+ \w+| phu trach)?,?\s+"
)
_AT_ONCE = (
    20  # letters after the lead in which an exhortation outweighs later checks and reports
)
_NEAR = 90  # letters after the lead in which an exhortation is the point's own verb


_IMPERATIVE = re.compile(
    r"^(?:(?:tiep tuc|tap trung|khan truong|chu dong|thuong xuyen"
    r"|kip thoi|som|dong thoi|truoc mat|nghiem tuc|rieng)[, ]+)*"
    r"(?:giao|yeu cau|de nghi|chi dao|phan cong|ra soat|xay dung|lap"
    r"|trinh|tham muu|bao cao|hoan thanh|hoan thien"
    r"|to chuc|thuc hien|trien khai|day nhanh|day manh|tang cuong"
    r"|kiem tra|theo doi|don doc|huong dan|phoi hop"
    r"|chu tri|cung|xu ly|giai quyet|bo tri|cap|chi|thu|cong khai"
    r"|niem yet|tuyen truyen|ban giao|ban hanh"
    r"|nghien cuu|de xuat|tong hop|chuan bi|bao dam|dam bao|nang cao"
    r"|khac phuc|quan ly|duy tri|phat trien|ho tro"
    r"|cap nhat|thanh lap|kien toan|sap xep|dieu chinh|bo sung"
    r"|tham dinh|phe duyet|giam sat|van hanh|ket noi"
    r"|so hoa|thong ke|di doi|khoi cong|thi cong|nghiem thu|quyet toan"
    r"|giai ngan|dau tu|mo|dua|lam|gui|co|khong"
    r"|phan dau|phai|can|thong bao|tra loi|cung cap|quan tam|phat dong"
    r"|van dong|siet chat|ngan chan|phong)\b"
)


def is_imperative(words: str) -> bool:
    """Whether the words (bare) begin as an order to whoever is meant."""
    return bool(_IMPERATIVE.match(words))


def is_assessment(head: str) -> bool:
    """Whether a head (bare words) opens an assessment, under which nothing is work."""
    return bool(_ASSESSMENT.match(head)) and not _TASKS.search(head)


def opens_proposals(head: str) -> bool:
    """Whether a head (bare words) opens answers to proposals."""
    return bool(_PROPOSALS.match(head)) and not head.endswith(" sau")


def answers_proposal(words: str) -> bool:
    """Whether a point's own words (bare) begin with the proposal they answer."""
    return bool(_OWN_PROPOSAL.match(words) or _ASKS_THEN_VERDICT.match(words))


def only_agrees(words: str) -> bool:
    """Whether the words (bare) agree, refuse or note and name no work."""
    return bool(_AGREED.match(words))


def praises(words: str) -> bool:
    """Whether the words (bare) praise or note what was done; a day in them is nobody's."""
    superior = _SUPERIOR.match(words)
    said = words[superior.end() :] if superior else words
    praises_or_agrees = _PRAISES.match(said) or (superior and _AGREES_WITH.match(said))
    return bool(praises_or_agrees) and not _ORDERS.search(words)


def gives_work(words: str) -> bool:
    """Whether an order stands among the words (bare) of an assessment."""
    return bool(_GIVES.search(words))


def tells(words: str, predicate: str) -> bool:
    """Whether the words (bare) tell what was done; `predicate` is what is said of the lead."""
    return bool(_TELLS.match(predicate)) and not _GIVES.search(words)


def recounts(words: str) -> bool:
    """Whether the words (bare) tell of a time that is over: `Trong tháng 02, … đã …`."""
    return bool(_RECOUNTS.match(words)) and not _GIVES.search(words)


def is_abolished(words: str) -> bool:
    """Whether the words (bare) take work back."""
    return bool(_ABOLISHED.search(words))


def exhorts(predicate: str) -> bool:
    """Whether what is said of the lead (bare words) asks for a spirit, not for a product."""
    by_field = _BY_FIELD.match(predicate)
    predicate = predicate[by_field.end() :] if by_field else predicate
    found = _EXHORTS.search(predicate)
    if found is None:
        return False
    predicate = _FOR_WHAT.sub(r"\1", predicate)
    if _DELIVERS.search(predicate):
        return False
    if _ANSWERS_FOR_ALL.search(predicate) and not _PRODUCT.search(
        _AT_THE_PLACE.sub("", predicate)
    ):
        return True
    if _PRODUCT.search(predicate):
        return found.start() < _AT_ONCE
    return found.start() < _NEAR


def urges(words: str) -> bool:
    """Whether the words (bare) ask for a spirit anywhere, be it besides a product."""
    return bool(_EXHORTS.search(words))


def only_hands_on(words: str) -> bool:
    """Whether the words (bare) do no more than give out the work of an annex."""
    return bool(_AS_THE_ANNEX_SAYS.search(words)) and refers_to_annex(words)


def leaves_to_annex(words: str) -> bool:
    """Whether a sentence (bare) says that an annex gives out the work, and asks for nothing."""
    return bool(_GIVEN_BY_ANNEX.match(words)) and refers_to_annex(words)


def refers_to_annex(words: str) -> bool:
    """Whether the work itself stands in an annex."""
    return bool(_BY_ANNEX.search(words))
