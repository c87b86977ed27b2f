"""The words that names of agencies are made of.

Vietnamese names capitalise the first syllable of a word only (`Tài nguyên và Môi trường`), so
that a name and the verb after it can be told apart only by knowing the words of names.
"""

import re

_WORDS = """
Cảnh sát điều tra, Cảnh sát hình sự, Cảnh sát giao thông, An ninh mạng, An ninh chính trị, An
ninh, Phòng không, Hoạt động, Tổng điều tra, Tiêu thụ, Cảnh sát, Đường Hồ Chí Minh, Hồi sức tích
cực, Hồi sức, Chống độc, Sốt rét, Ký sinh trùng, Côn trùng, Phòng, chống, Vận hành, Điều độ, Hữu
nghị, Khối các cơ quan và doanh nghiệp, Khối các cơ quan, Khối doanh nghiệp, Tổ chức cán bộ, Tổ
chức đảng, Thành phố, Đảng ủy, Tỉnh ủy, Thành ủy, Huyện ủy, Quận ủy, Thị ủy, Đảng bộ, Ủy ban
nhân dân, Uỷ ban nhân dân, Ủy ban, Uỷ ban, Quản lý, Chỉ huy, Chỉ đạo, Giám đốc, Giám hiệu, Giám
sát, Tài nguyên, Môi trường, Tài chính, Kế hoạch, Đầu tư, Xây dựng, Giao thông vận tải, Giao
thông công chánh, Giao thông, Nông nghiệp, Nông thôn, Phát triển nông thôn, Phát triển quỹ đất,
Phát triển đô thị, Phát triển hạ tầng, Phát triển, Khoa học, Công nghệ thông tin, Công nghệ,
Thông tin, Truyền thông, Văn hóa, Văn hoá, Thể thao, Thể dục, Du lịch, Giáo dục, Đào tạo, Lao
động, Thương binh, Xã hội, Dân tộc, Tôn giáo, Nội vụ, Tư pháp, Ngoại vụ, Ngoại giao, Quốc phòng,
Y tế, Biên phòng, Bộ đội, Quân sự, Hải quan, Nhà nước, Mặt trận, Tổ quốc, Liên hiệp, Phụ nữ,
Nông dân, Cựu chiến binh, Cựu giáo chức, Thanh niên xung phong, Thanh niên, Cộng sản, Điện lực,
Cấp thoát nước, Cấp nước, Thoát nước, Kiểm lâm, Thủy lợi, Thuỷ lợi, Thủy sản, Thuỷ sản, Chăn
nuôi, Thú y, Trồng trọt, Bảo vệ thực vật, Bảo vệ môi trường, Bảo vệ rừng, Bảo vệ, Lâm nghiệp,
Đăng ký đất đai, Đăng ký, Đăng kiểm, Đất đai, Phục vụ hành chính công, Phục vụ, Kiểm soát bệnh
tật, Kiểm soát, Kiểm sát, Kiểm toán, Kiểm nghiệm, Kiểm định, Kiểm tra, Xúc tiến đầu tư, Xúc tiến
thương mại, Xúc tiến, Thương mại, Hợp tác xã, Hợp tác, Doanh nghiệp nhỏ và vừa, Doanh nghiệp
trẻ, Doanh nghiệp, Doanh nhân trẻ, Doanh nhân, Chế biến, Xuất khẩu, Nhập khẩu, Chính trị, Chính
phủ, Phát thanh, Truyền hình, Thường trực, Thường vụ, Tổ chức, Tuyên giáo, Dân vận, Nội chính,
Kinh tế cửa khẩu, Kinh tế, Hạ tầng kỹ thuật, Hạ tầng, Đô thị, Khu kinh tế cửa khẩu, Khu kinh tế,
Khu công nghiệp, Khu du lịch, Khu công nghệ cao, Khu di tích, Khu bảo tồn, Chi nhánh, Cổ phần,
Trách nhiệm hữu hạn, Chính sách xã hội, Chính sách, Quan trắc, Khuyến nông, Dịch vụ việc làm,
Dịch vụ công ích, Dịch vụ nông nghiệp, Dịch vụ hành chính công, Dịch vụ, Việc làm, Đa khoa, Bảo
tàng, Bảo tồn, Thư viện, Ứng dụng, Tiến bộ, Kỹ thuật, Pháp y, Pháp chế, Giám định, Tổng hợp,
Hành chính công, Hành chính, Công chứng, Trợ giúp pháp lý, Quy hoạch, Kiến trúc, Công nghiệp,
Thực phẩm, An toàn thực phẩm, An toàn giao thông, An toàn, Giao dịch, Bệnh viện, Dự án đầu tư
xây dựng, Dự án, Công trình, Dân dụng, Hàng hải, Hàng không, Đường bộ, Đường sắt, Đường thủy nội
địa, Đường thủy, Thi hành án dân sự, Thi hành án, Dân sự, Nhân dân, Trung ương, Chấp hành, Đoàn
thể, Bưu chính, Viễn thông, Môi trường đô thị, Công ích, Công trình đô thị, Công cộng, Chữ thập
đỏ, Người cao tuổi, Người khuyết tật, Khuyến học, Nhà báo, Văn học, Nghệ thuật, Luật gia, Luật
sư, Ngân hàng, Ngoại thương, Công thương, Thống kê, Bảo hiểm xã hội, Bảo hiểm, Tỉnh đoàn, Phòng
chống thiên tai, Phòng thủ dân sự, Phòng chống, Phòng cháy chữa cháy, Phòng cháy, Chữa cháy, Cứu
nạn, Cứu hộ, Chuyển đổi số, Cải cách hành chính, Cải cách, Thị trường, Quản lý thị trường, Quản
lý dự án, Tiếp công dân, Nước sạch, Vệ sinh, Sản xuất, Giống, Cây trồng, Vật nuôi, Khoáng sản,
Biển, Hải đảo, Địa chính, Bản đồ, Điều hành, Thông minh, Đại biểu Quốc hội, Đại biểu, Quốc hội,
Quốc gia, Dân số, Trẻ em, Bảo trợ xã hội, Bảo trợ, Cai nghiện, Điều dưỡng, Cao đẳng, Trung cấp,
Đại học, Trung học phổ thông, Trung học, Tiểu học, Mầm non, Nghề, Sư phạm, Tập đoàn, Hóa chất,
Than, Dầu khí, Xăng dầu, Lương thực, Cao su, Mía đường, Dệt may, Vật liệu xây dựng, Vật liệu,
Vận tải, Bến xe, Taxi, Cửa khẩu, Cảng vụ, Khí tượng thủy văn, Khí tượng, Thủy văn, Thủy điện,
Nhiệt điện, Thủ đô, Ngân sách, Cán sự đảng, Cán sự, Cảnh sát giao thông, Cảnh sát, An ninh, Một
thành viên, Khai thác, Dự báo, Điều phối, Y học, Phụ sản, Sản nhi, Tâm thần, Xây lắp, Tư vấn,
Thiết kế, Khảo sát, Chiến lược, Nghiên cứu, Ứng phó, Tìm kiếm cứu nạn, Tìm kiếm, Thẩm định, Bất
động sản, Sở hữu trí tuệ, Tiêu chuẩn, Đo lường, Chất lượng, Hỗ trợ, Lãnh sự, Biên giới, Lễ tân,
Năng lượng, Đo đạc, Viễn thám, Biến đổi khí hậu, Đê điều, Quan hệ, Công sản, Dự trữ, Phòng vệ,
Chấn thương, Chỉnh hình, Phục hồi chức năng, Lao và Bệnh phổi, Ung bướu, Nội tiết, Da liễu, Cấp
cứu, Huyết học, Dược liệu, Dược, Điện tử, Cơ khí, Lắp máy, Bê tông, Xi măng, Khai khoáng, Luyện
kim, Phân bón, Giấy, Chè, Cà phê, Thủy nông, Dâu tằm, Dược phẩm, Sữa, Thức ăn, Gia súc, Gia cầm,
Rau quả, Bảo đảm, Hộ tịch, Quốc tịch, Hành pháp, Phổ biến, Pháp luật, Giáo dục pháp luật, Công
nghệ cao, Thi đua, Khen thưởng, Dân quân, Tự vệ, Hậu cần, Tham mưu, Chính ủy, Quân nhu, Đặc
công, Tình báo, Cơ yếu, Lưu trữ, Văn thư, Bồi thường, Giải phóng mặt bằng, Cơ sở hạ tầng, Nước,
Chiếu sáng, Cây xanh, Hạ tầng đô thị, Di sản, Di tích, Danh thắng, Thắng cảnh, Vườn quốc gia,
Sinh thái, Sinh học, Khí hậu, Thiên tai, Nghệ thuật biểu diễn, Vấn đề chung, Vệ sinh dịch tễ,
Dịch tễ, Chương trình mục tiêu quốc gia, Chương trình, Doanh nghiệp tư nhân, Kinh tế tập thể,
Nạn nhân chất độc da cam, Truyền tải điện, Kế hoạch tổng hợp, Thiết bị, Vật tư, Đổi mới sáng
tạo, Chuyển đổi xanh, Khuyến công, Lọc hóa dầu, Kiểm soát nhiễm khuẩn, Kĩ thuật
"""
COMPOUND_WORDS = frozenset(w.strip() for w in _WORDS.replace("\n", " ").split(",")) - {""}
COMPOUND = "|".join(
    re.escape(word) for word in sorted(COMPOUND_WORDS, key=lambda word: (-len(word), word))
)
