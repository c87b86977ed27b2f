"""Small words of names by their field, and further verbs of orders: words, never names.

Whoever names a body puts a head, its field and a place together; fields are many, yet they are
said with common nouns. What an order asks for is said with verbs of two syllables as a rule.
"""


def listed(words: str) -> frozenset[str]:
    """The words of a row with commas between them."""
    return frozenset({" ".join(word.split()) for word in words.split(",")} - {""})


# Land and water, things built on them: `Ban Quản lý vịnh …`, `Công ty … hồ …`.
PLACES_NAMED = """
vịnh, quần đảo, cù lao, bán đảo, hồ, hồ chứa nước, sông, dòng sông, lưu vực, lưu vực sông, suối,
đầm, đầm phá, núi, đèo, hầm, hầm đèo, đập, kênh, kênh mương, đê, đê kè, cửa sông, bờ sông, bờ
biển, vùng biển, vùng hồ, vùng cao, vùng biên, vùng đồng bằng, đồng bằng, duyên hải, cao nguyên,
trung du, bãi biển, bãi bồi, bãi thải, bãi đổ thải, bãi rác, bãi đỗ xe, bãi chôn lấp, bến phà,
bến cảng, bến thủy, bến thủy nội địa, bến tàu, cảng biển, cảng hàng không, sân bay, nhà ga,
tuyến đường, đường vành đai, vành đai, đường dây, đường biên, cột mốc, cửa khẩu quốc tế, lối mở,
khu neo đậu, khu neo đậu tránh trú bão, neo đậu, tránh trú bão, tàu thuyền, khu bảo tồn, khu dự
trữ sinh quyển, dự trữ sinh quyển, sinh quyển, công viên địa chất, vườn quốc gia, rừng tràm,
rừng ngập mặn, đất ngập nước, hệ sinh thái, sinh cảnh, danh thắng, danh lam thắng cảnh, thắng
cảnh, chùa, đền thờ, thành cổ, phố cổ, phố đi bộ, làng cổ, làng, khu phố, khu dân cư, khu đô
thị, khu đô thị mới, khu thương mại, khu liên hợp, khu công nghệ, khu công nghệ thông tin, khu
công nghệ cao, khu nông nghiệp, cụm công nghiệp, khu nhà ở, khu ký túc xá, ký túc xá, nhà ở xã
hội, nhà ở thương mại, nhà ở công vụ, nhà công vụ, nhà chung cư, chung cư, tòa nhà, tòa tháp,
trụ sở, hội trường, nhà hát, nhà văn hóa, nhà thi đấu, sân vận động, khán đài, đại lộ, công
trường, xưởng, kho, kho bãi, kho tàng, bến bãi, vỉa, mỏ, mỏ đá, trạm bơm, nhà máy nước, công
trình thủy lợi, công trình ngầm, công trình công cộng, chợ đầu mối, chợ trung tâm, chợ nổi, chợ
đêm, trung tâm thương mại, quầy, khu vực phòng thủ, thủ đô, phía bắc, phía nam, phía đông, phía
tây, tòa nhà hành chính
"""
# What is made, grown, sold, taught or measured.
MATTERS = """
hải sản, thủy hải sản, thủy hải sản, lúa gạo, lúa nước, cây cảnh, sinh vật cảnh, trái cây, rau,
rau an toàn, chè, cao su, mắc ca, dược liệu, tôm, cá, cá lồng, lồng bè, nuôi trồng, nuôi trồng
thủy sản, gia cầm, gia súc, bò sữa, sữa, ong, tằm tơ, nước mắm, gốm, gốm sứ, gỗ, mây tre, mỹ
nghệ, thủ công, thủ công nghiệp, thổ cẩm, dệt, dệt may, thời trang, da giày, giấy, bột giấy, xi
măng, gang thép, thép, vật liệu không nung, không nung, cát, đá, đất sét, tinh bột, bánh kẹo,
dinh dưỡng, thức ăn chăn nuôi, phân bón, thuốc, thuốc thú y, tiền chất, chất thải rắn, chất thải
nguy hại, rác, rác thải sinh hoạt, bùn thải, khí thải, tiếng ồn, nước mặt, nước ngầm, nước ngọt,
nước lợ, nước sinh hoạt, tài nguyên nước, tài nguyên biển, tài nguyên rừng, nguồn lợi thủy sản,
năng lượng tái tạo, năng lượng sạch, năng lượng gió, điện gió, điện mặt trời, thủy điện, lưới
điện, lưới điện cao thế, điện nông thôn, xăng, khí đốt, máy nông nghiệp, động lực, ô tô, xe máy,
xe buýt, xe cơ giới, xe khách, toa xe, đầu máy, tàu hỏa, hành khách, hàng hóa, đa phương thức,
logistics, kho vận, vận tải hành khách, vận tải hàng hóa, cơ sở dữ liệu, dữ liệu số, dữ liệu
lớn, trí tuệ nhân tạo, bán dẫn, vi mạch, phần mềm, nội dung số, an toàn thông tin, an toàn thông
tin mạng, mạng, an ninh mạng, không gian mạng, định danh, chữ ký số, đô thị thông minh, khoa học
dữ liệu, sinh học, tế bào, nano, vũ trụ, địa lý, địa không gian, bản đồ, trắc địa, hải dương,
hải dương học, côn trùng, ký sinh trùng, sốt rét, phổi, tim mạch, tiêu hóa, xương khớp, răng hàm
mặt, tai mũi họng, nhi, sản nhi, phụ sản, lão khoa, mạn tính, đái tháo đường, tâm thần kinh,
huyết học, truyền máu, ghép tạng, bộ phận cơ thể, chẩn đoán, chẩn đoán hình ảnh, xét nghiệm,
thăm dò chức năng, nhiễm khuẩn, gây mê, hồi sức, cấp cứu, giảm nhẹ, ngoại viện, nội trú, ngoại
trú, lưu động, dã chiến, bác sĩ, bác sĩ gia đình, quân dân y, quân y, y dược, y dược cổ truyền,
bệnh nghề nghiệp, sức khỏe cộng đồng, sức khỏe tâm thần, bà mẹ, trẻ em mồ côi, trẻ mồ côi, trẻ
khuyết tật, khiếm thị, khiếm thính, tàn tật, neo đơn, thương binh, bệnh binh, gia đình liệt sĩ,
nạn nhân, bom mìn, nghèo, người nghèo, hộ nghèo, cận nghèo, kỹ năng, kỹ năng nghề, tay nghề,
năng khiếu, học đường, học sinh khuyết tật, giáo viên, nhà giáo, mẫu giáo, nhà trẻ, liên cấp, bổ
túc, ngoại ngữ, tin học, sư phạm, thể chất, thể dục, thể thao thành tích cao, bóng đá, bóng
chuyền, cờ vua, võ thuật, âm nhạc, sân khấu, chèo, tuồng, cải lương, dân ca, múa rối, xiếc, mỹ
thuật, nhiếp ảnh, biểu diễn, nghệ thuật biểu diễn, văn hóa quần chúng, dân gian, văn hóa dân
gian, phi vật thể, lịch sử, tư liệu, di sản tư liệu, khảo cổ, lễ hội, sự kiện, triển lãm, hội
chợ, hội nghị, quảng cáo, in ấn, tạp chí, xổ số, xổ số kiến thiết
"""
# Money, law, staff, order.
AFFAIRS = """
lệ phí, thuế khoán, hóa đơn, dự toán, kế hoạch tài chính, vốn vay, khoản vay, viện trợ, viện trợ
nước ngoài, nợ xấu, nợ đọng, bảo lãnh, bảo lãnh tín dụng, tiền gửi, bảo hiểm thất nghiệp, thất
nghiệp, bảo hiểm y tế, hưu trí, tiền lương, lương, tài sản, tài sản công, quỹ nhà, nhà đất, thị
trường nhà đất, thị trường lao động, nguồn nhân lực, nhân lực, việc làm ngoài nước, tang vật, vi
phạm hành chính, vi phạm, tiêu cực, rửa tiền, mua bán người, khủng bố, bạo lực gia đình, hàng
giả, hàng cấm, tội phạm về ma túy, tội phạm công nghệ cao, tạm giữ, tạm giam, hình sự, thi hành
án hình sự, tư pháp, hỗ trợ tư pháp, luật sư, đấu giá viên, thừa phát lại, hòa giải viên, hộ
tịch, quốc tịch, lý lịch tư pháp, giao dịch bảo đảm, bồi thường nhà nước, nội quy, quy chế, thể
chế, cơ chế, bí mật nhà nước, cơ yếu, mật mã, văn thư, lưu trữ, lưu trữ lịch sử, quản trị, hành
chính quản trị, kế hoạch tổng hợp, chỉ đạo tuyến, đối ngoại cơ sở, phi chính phủ, tổ chức phi
chính phủ, kiều bào, hữu trí, trí thức, nữ trí thức, văn nghệ sĩ, doanh nhân, doanh nghiệp trẻ,
nông hộ, kinh tế hộ, kinh tế tuần hoàn, kinh tế số, kinh tế xanh, kinh tế tập thể, kinh tế tư
nhân, kinh tế biển, kinh tế trọng điểm, vùng kinh tế trọng điểm, tăng trưởng xanh, tín chỉ
các-bon, các-bon, biến đổi khí hậu, khí hậu, môi trường sống, sự cố, sự cố tràn dầu, tràn dầu,
bão, lũ, lũ lụt, lụt bão, lụt, hạn hán, xâm nhập mặn, sạt lở, ngập nước, ngập úng, cháy rừng,
đất đai và môi trường, môi trường đô thị, vệ sinh môi trường, vệ sinh an toàn thực phẩm, an toàn
hồ đập, an toàn đập, an toàn bức xạ, an toàn vệ sinh, dịch, dịch tả lợn, bệnh truyền nhiễm, tệ
nạn xã hội, dân phố, dân phòng, dân cư, cư dân, cha mẹ học sinh, phụ huynh, học viên, cựu học
sinh, đồng hương, đồng bào, bà con, ngư dân, thợ mỏ, diêm dân, hộ gia đình, hộ kinh doanh, hội
viên nông dân, kết cấu hạ tầng, hạ tầng giao thông, hạ tầng số, hạ tầng cụm công nghiệp, trường
điểm, cận thị, mua bán, đàm phán, hội nhập, hội nhập quốc tế, quan hệ lao động, cải cách tiền
lương, nội dung, hậu cần, khánh tiết, lễ tân, an ninh, y tế, vật chất, thủ tục hành chính nội
bộ, nội bộ, giá nước, giá nước sạch, giá đất cụ thể, giá thành, định mức, tiêu chí, sáng kiến,
sáng chế, đặc thù, tình nguyện, xung kích, tự quản, cơ động, cộng tác viên, tuyên truyền viên,
người có uy tín, già làng, nghề cá, nghề muối, nghề rừng, ngành nghề, ngành nghề nông thôn, năng
suất, năng lực, tiềm năng, chuỗi giá trị, cung cầu, sản phẩm, chất lượng sản phẩm, nhãn hiệu,
chỉ dẫn địa lý, mã số, mã vùng trồng, vùng trồng, truyền thống, hiện đại, quốc tế, sinh thái,
hữu cơ, tự do, tổng hợp liên ngành, chuyên đề, chuyên đề về đất đai, cạnh tranh, đặc sản, cao
cấp, đa năng, độc lập, đa ngành, công lập, ngoài công lập, tư thục, dân lập, bán công
"""
# What orders ask for: with these behind it a word is a verb.
OBJECTS = """
hồ sơ, danh sách, nội dung, mô hình, chủ trương, kết quả, tiến độ, nhiệm vụ, khó khăn, vướng
mắc, tồn tại, hạn chế, ý kiến, giải pháp, biện pháp, kinh phí, nguồn vốn, mặt bằng, nhu cầu,
tình hình, trách nhiệm, hiệu quả, tiến trình, số tiền, khối lượng, hợp đồng, phương tiện, nguồn
lực, thời gian, các bước, công văn, tờ trình, giấy phép, giấy tờ, hiện trường, tài
sản của, công dân
"""
# Verbs of orders besides those of `name_words`.
DEEDS = """
diễn tập, lập biên bản, xếp loại, xếp hạng, trình ký, ra quân, ra quyết định, ra thông báo, mở
lớp, mở đợt, dạy bù, lùi, rút kinh nghiệm, giãn, phá dỡ, trải thảm, đổ bê tông, đóng cọc, đóng
điện, hàn khẩu, thông tuyến, gắn biển, treo, dán, truyền hình trực tiếp, tiêm chủng, chuyển
tuyến, hội chẩn, cấp thuốc, dự trù, thu mua, bao tiêu, kết nạp, lấy phiếu, bỏ phiếu, rà lại, soi
chiếu, soát xét, phản hồi, thụ lý, xét duyệt, xét chọn, bình chọn, trao tặng, tặng quà, dâng
hương, tri ân, vinh danh, tôn vinh, thu giữ, triệu tập, thiết lập, tích hợp, sao lưu, định giá,
xác lập, cho thuê, bán đấu giá, điều hòa, đối trừ, hoàn ứng, tạm ứng, thu nộp, trích lập, khấu
trừ, khoanh nợ, xóa nợ, thu nợ, thảo luận, trao đổi, hội ý, cam đoan, truyền đạt, học tập, luyện
tập, thi đấu, đăng cai, bốc dỡ, tập kết, bảo quản, niêm phong, chôn lấp, tái chế, vớt, dọn dẹp,
phát quang, phát dọn, phun thuốc, thả giống, phong tỏa, chốt chặn, canh gác, ứng trực, ứng cứu,
trục vớt, di tản, đón tiếp, phục dựng, sưu tầm, trưng bày, phát sóng, cắm mốc, đo vẽ, khoan,
xây, dời, thuê, chặn, nhắn tin, gọi điện, hồi đáp, điều tiết, hoán đổi, chia tách, chia, ghép
lớp, ghép, cân, đo, đếm, tách thửa, tách, hợp thửa, thẩm tra lại, tự kiểm tra, nhập học, đưa
đón, cho học sinh, tiêu thụ, xuất bán, sửa, khắc phục hậu quả, ổn định đời sống, khôi phục sản
xuất, thay, thay đổi, thiết kế lại, tìm, tìm hiểu, chứng thực, công chứng, cam kết bảo vệ, mở
thầu, mời thầu, phát hành hồ sơ, chấm thầu, tham vấn, nhận bàn giao, nhận, tiếp sóng, đánh số,
đặt tên, đặt, gắn, gắn kết, dành, góp, đóng góp, quyên góp, ủng hộ, kết nghĩa, đỡ đầu, hiến kế,
hiến, vay, ký cược, khơi dậy, thực hành, tiết kiệm, chống, đấu tranh, tố tụng, luân chuyển, điều
dưỡng, hưởng ứng, phát triển mới, xem, lưu ý, tránh, đề phòng, cảnh giác, gìn giữ, tôn trọng,
tuân thủ, chấp nhận, đồng ý, từ chối, khước từ, xin lỗi, cải chính, rút giấy phép, thu hồi đất,
tước
"""

# They open what is said of each of a kind: `có dự án`, `được giao vốn`, `tại chợ`.
RELATIVE_WORDS = listed(
    "có, được, đang, đã, chưa, bị, còn, là, nằm, tại, trên, trong, ở, từ, không, về, ven"
)
# What bodies of a kind do as a rule; an order asks for other things.
HABITS = listed(
    "sử dụng, quản lý, vận hành, khai thác, kinh doanh, cung cấp, cung ứng, sản xuất, chế "
    "biến, thi công, phụ trách, tham gia, nuôi, nuôi trồng, trồng, đầu tư, dùng, hành "
    "nghề, chăn nuôi, thụ hưởng, hưởng, xả thải, xả, vay, thuê, cho vay, nhận, tuần tra, "
    "giết mổ, hoạt động, sinh sống, cư trú, hợp đồng, tư vấn, bảo vệ, làm, bán, mua, tiêu "
    "thụ, nhập khẩu, xuất khẩu"
)
# Behind these a verb is an object or a purpose, no predicate.
BOUND_WORDS = listed(
    "việc, công tác, để, nhằm, không, về, cho, của, đã, được, phục vụ, tự, ngoài, chậm, từng, "
    "khối lượng, giải pháp, biện pháp, văn bản, nội dung"
)
# They tell how, to what end or for whom what stands before them is done.
MANNER_WORDS = listed(
    "đúng, tốt, chặt, nghiêm, sát, kỹ, ngay, xong, hết, thêm, lại, đủ, nhanh, mạnh, gấp, "
    "thử, bù, hiệu quả, kịp thời, chặt chẽ, dứt điểm, người dân, bà con"
)
