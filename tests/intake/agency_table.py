"""Names of bodies that no directory lists, and rows and roles around them."""

# a name, and how the sentence about it goes on
NAMES: tuple[tuple[str, str], ...] = (
    ("Ban QL KKT và các KCN tỉnh", "chủ trì rà soát."),
    ("Ban tự quản các thôn, buôn", "thông báo đến từng hộ."),
    ("Các nhà thầu thi công", "tưới nước, vệ sinh đường công vụ."),
    ("UBND các xã, phường, đặc khu Phú Quý", "lập danh sách hộ phải di dời."),
    ("UBND các huyện có tuyến đường dây đi qua", "bàn giao mặt bằng."),
    ("Trưởng các thôn, buôn", "kiểm tra điểm thu mua."),
    ("Viễn thông Lâm Đồng", "khôi phục thông tin liên lạc."),
    ("Tổ dân phố 7", "họp dân."),
    ("Viện Kinh tế xây dựng", "rà soát, công bố suất vốn đầu tư."),
    ("Cục Cảnh sát giao thông", "tăng cường tuần tra."),
    ("Cục Cảnh sát quản lý hành chính về trật tự xã hội", "chủ trì kết nối dữ liệu."),
    ("Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ", "kiểm tra chung cư."),
    ("Ban Cán sự đảng UBND tỉnh", "lãnh đạo, chỉ đạo hoàn thiện Đề án."),
    ("Đảng đoàn HĐND tỉnh", "chỉ đạo tổ chức giám sát."),
    ("Các đảng bộ trực thuộc Tỉnh ủy", "rà soát quy hoạch, gửi Ban Tổ chức Tỉnh ủy tổng hợp."),
    ("Các cơ quan chủ trì tại Phụ lục", "báo cáo tình hình Tết."),
    ("Hiệp hội Chế biến và Xuất khẩu thủy sản Việt Nam", "cung cấp số liệu."),
    ("Tổ công tác 1315", "kiểm tra thực địa."),
    ("Tổ công tác đặc biệt của tỉnh", "tháo gỡ vướng mắc cho từng dự án."),
    (
        "Ban Chỉ đạo phòng, chống buôn lậu, gian lận thương mại và hàng giả tỉnh",
        "xây dựng kế hoạch.",
    ),
    ("Ban Chỉ huy Phòng thủ dân sự tỉnh", "trực 24/24 giờ."),
    ("Ban Quản lý rừng phòng hộ Sông Mã", "trồng 120 ha rừng."),
    ("Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh", "đôn đốc nhà thầu."),
    ("Công ty TNHH Một thành viên Khai thác công trình thủy lợi Bắc Sông Mã", "nạo vét kênh."),
    ("Công ty Cổ phần Môi trường đô thị Hà Tĩnh", "thu gom rác."),
    ("Công ty Cổ phần Đầu tư xây dựng và phát triển đô thị Sông Đà", "hoàn thành san nền."),
    ("Tổng công ty Đầu tư phát triển đường cao tốc Việt Nam", "hoàn trả đường dân sinh."),
    ("Ngân hàng Chính sách xã hội Chi nhánh tỉnh Lai Châu", "giải ngân vốn vay."),
    ("Ngân hàng Nhà nước Chi nhánh Khu vực 7", "chỉ đạo các tổ chức tín dụng cơ cấu lại nợ."),
    ("Chi cục Hải quan cửa khẩu cảng Vũng Áng", "bố trí cán bộ."),
    ("Thuế tỉnh Quảng Trị", "rà soát nợ đọng."),
    ("Trung tâm Điều hành thông minh thành phố", "cập nhật dữ liệu."),
    ("Bệnh viện Y học cổ truyền tỉnh", "sửa chữa khoa khám bệnh."),
    ("Trường THPT chuyên Lê Hồng Phong", "tổ chức khai giảng."),
    ("Trường Cao đẳng Kỹ thuật công nghiệp Tây Bắc", "tuyển sinh 300 học viên."),
    ("Trạm Quản lý thủy nông số 4", "nạo vét xong các tuyến kênh."),
    ("Hạt Kiểm lâm khu vực Mường La", "trực cháy."),
    ("Ban tự quản thôn Đông Hà", "niêm yết danh sách."),
    ("Văn phòng HĐND và UBND huyện", "chuẩn bị chu đáo kỳ họp."),
    ("Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh", "chuẩn bị nội dung."),
    ("Văn phòng Điều phối nông thôn mới tỉnh", "tổng hợp."),
    ("Thanh tra Sở Xây dựng", "xử phạt vi phạm."),
    ("Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh", "huy động thanh niên tình nguyện."),
    ("Đoàn TNCS Hồ Chí Minh xã", "ra quân vệ sinh môi trường."),
    ("Sở Nội vụ", "tổng hợp, gửi Sở Tài chính thẩm định, báo cáo UBND tỉnh (qua Sở Tư pháp)."),
    ("UBND đặc khu Lý Sơn", "lập phương án."),
    ("Bộ Tư lệnh Quân khu 4", "giúp dân dựng lại nhà."),
    ("Bộ Tư lệnh Cảnh sát biển", "hỗ trợ tìm kiếm."),
    ("Đồn Biên phòng Cửa khẩu quốc tế Cha Lo", "phối hợp kiểm tra."),
    ("Chi nhánh Văn phòng Đăng ký đất đai huyện Bảo Thắng", "đo đạc 45 thửa."),
    ("Liên danh nhà thầu Sơn Hải - Đèo Cả", "huy động thêm máy móc."),
    ("Hợp tác xã Nông nghiệp Đại Phong", "cải tạo kho lạnh."),
    ("Các chủ đầu tư, nhà thầu", "tập trung nhân lực."),
    ("Các đơn vị thuộc Sở Y tế", "rà soát trang thiết bị."),
    ("Các Tổ công tác của tỉnh", "đôn đốc giải ngân."),
    ("Ban Dân tộc và Tôn giáo HĐND tỉnh", "giám sát."),
    ("Ban Kinh tế - Ngân sách HĐND tỉnh", "thẩm tra tờ trình."),
    ("Ban Tuyên giáo và Dân vận Tỉnh ủy", "định hướng tuyên truyền."),
    ("Ban Thường vụ Huyện ủy Con Cuông", "chỉ đạo kiểm điểm."),
    ("Ủy ban Kiểm tra Thành ủy", "kết luận dấu hiệu vi phạm."),
    ("Văn phòng Bộ", "tổng hợp tình hình thực hiện."),
    ("Vụ Hợp tác quốc tế", "theo dõi đàm phán."),
    ("Cục Quản lý khám, chữa bệnh", "hướng dẫn các bệnh viện."),
    ("Cục Quản lý, giám sát bảo hiểm", "công bố kết quả."),
    ("Cục Kinh tế - Quản lý đầu tư xây dựng", "tổng hợp vướng mắc."),
    ("Tổng cục Dự trữ Nhà nước", "xuất cấp gạo."),
    ("Viện Khoa học Thủy lợi miền Nam", "đánh giá xâm nhập mặn."),
    ("Trung tâm Dự báo khí tượng thủy văn quốc gia", "phát bản tin."),
    ("Đài Khí tượng thủy văn tỉnh", "cảnh báo sớm."),
    ("Khu Quản lý đường bộ III", "sửa chữa mặt đường."),
    ("Cảng vụ Hàng hải Quảng Ngãi", "thông báo luồng."),
    ("Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam", "hoàn nguyên bãi thải."),
    ("Tòa án nhân dân khu vực 3", "đưa vụ án ra xét xử."),
    ("Viện Kiểm sát nhân dân tỉnh", "kiểm sát việc tạm giữ."),
    ("Bảo hiểm xã hội khu vực XV", "thanh toán chi phí khám chữa bệnh."),
    ("Trung tâm Quản lý hạ tầng kỹ thuật đô thị", "vá ổ gà."),
    ("Trung tâm Bảo tồn di sản văn hóa thế giới Thành nhà Hồ", "trùng tu cổng thành."),
    ("Quỹ Bảo vệ và Phát triển rừng tỉnh", "chi trả dịch vụ môi trường rừng."),
    ("Quỹ Đầu tư phát triển tỉnh", "cho vay dự án."),
    ("Đội Quản lý thị trường số 5", "kiểm tra cây xăng."),
    ("Đoàn kiểm tra liên ngành", "xử lý cơ sở vi phạm."),
    ("Hội đồng thẩm định giá đất tỉnh", "họp xét."),
    ("Hội đồng giáo dục nghề nghiệp tỉnh", "họp."),
    ("UBND huyện", "chỉ đạo Phòng Nội vụ rà soát biên chế."),
    ("Cấp ủy, chính quyền các xã ven biển", "tuyên truyền ngư dân."),
    ("Trung tâm Văn hóa - Thể thao và Truyền thông huyện", "tăng thời lượng phát sóng."),
    ("Nhà máy nước Bắc Sơn", "vận hành trạm bơm."),
    ("Xí nghiệp Thủy nông Đông Hưng", "bơm tiêu úng."),
    ("Ban Quản trị chợ Bình Tây", "sắp xếp ki ốt."),
    ("Ban Giám hiệu Trường THCS Nguyễn Du", "tổ chức cho học sinh đi học bán trú."),
    ("Tổ dân phố số 7", "họp dân."),
    ("Ban nhân dân ấp Tân Lập", "vận động hộ dân."),
    ("Ban Quản lý Chương trình mục tiêu quốc gia xây dựng nông thôn mới tỉnh", "kiểm tra."),
    ("Văn phòng Ban An toàn giao thông tỉnh", "tổng hợp."),
    ("Ban An toàn giao thông tỉnh", "đôn đốc."),
    ("Hội Khuyến học tỉnh", "vận động quỹ."),
    ("Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh", "phản biện."),
    ("Cục Đăng kiểm Việt Nam", "khắc phục ùn tắc."),
    ("Cục Hạ tầng kỹ thuật", "rà soát quy chuẩn."),
    ("Cục Phát triển doanh nghiệp tư nhân và kinh tế tập thể", "chủ trì."),
    ("Cục Nghệ thuật biểu diễn", "thẩm định chương trình."),
    ("Cục Phòng bệnh", "cảnh báo dịch sởi."),
    ("Cục Quản lý Dược", "cấp số lưu hành."),
    ("Cục Y tế dự phòng", "tiêm bù."),
    ("Cục Quản lý lao động ngoài nước", "chấn chỉnh doanh nghiệp phái cử."),
    ("Vụ Giáo dục đại học", "rà soát chỉ tiêu."),
    ("Vụ Vận tải và An toàn giao thông", "hoàn thiện dự thảo."),
    ("Viện Chiến lược và Chính sách tài chính", "nghiên cứu."),
    ("Viện Quy hoạch xây dựng tỉnh", "lập đồ án."),
    ("Viện Vệ sinh dịch tễ Tây Nguyên", "lấy mẫu."),
    ("Ban Quản lý đầu tư và xây dựng thủy lợi 4", "tích nước hồ."),
    ("Ban Quản lý đường sắt đô thị thành phố", "thử tải."),
    ("Công ty Lâm nghiệp Sông Kôn", "bàn giao 200 ha đất."),
    ("Công ty Cao su Chư Prông", "phối hợp đo đạc."),
    ("Công ty Truyền tải điện 3", "nâng dây."),
    ("Công ty Thủy điện Buôn Kuốp", "vận hành liên hồ."),
    ("Tổng công ty Điện lực miền Bắc", "bảo đảm điện."),
    ("Tập đoàn Bưu chính Viễn thông Việt Nam", "phủ sóng."),
    ("Chi nhánh Ngân hàng Nông nghiệp và Phát triển nông thôn tỉnh", "cho vay."),
    ("Phòng giao dịch Ngân hàng Chính sách xã hội huyện", "giải ngân."),
    ("Đội Thuế liên huyện Sơn Dương - Yên Sơn", "đối chiếu."),
    ("Thuế cơ sở 5 tỉnh Thái Bình", "rà soát."),
    ("Kho bạc Nhà nước Hòn Đất", "thanh toán."),
    ("Phòng Cảnh sát giao thông Công an tỉnh", "xử lý xe quá tải."),
    ("đơn vị chủ đầu tư", "(Ban Quản lý dự án huyện) hoàn tất thủ tục."),
    ("Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh", "rà soát."),
    (
        "Trung tâm Khuyến nông - Giống cây trồng, vật nuôi tỉnh",
        "chuyển giao 2 triệu cây giống.",
    ),
    ("Hiệp hội Cà phê - Ca cao Việt Nam", "xây dựng bộ tiêu chí."),
    (
        "Văn phòng Thường trực Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh",
        "trực 24/24.",
    ),
    ("Hội đồng quản lý Quỹ phát triển đất tỉnh", "họp xét ứng vốn."),
    ("Ban Quản lý các dự án đầu tư xây dựng khu vực Sơn Trà", "thống nhất phương án."),
    ("Đội Quản lý trật tự đô thị", "xử lý lấn chiếm vỉa hè."),
    ("Ủy ban Quản lý vốn nhà nước tại doanh nghiệp", "đôn đốc tái cơ cấu."),
    ("Trung tâm Điều độ hệ thống điện quốc gia", "lập phương án."),
    ("Ủy ban Khoa học, Công nghệ và Môi trường của Quốc hội", "cho ý kiến."),
    ("Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ", "báo cáo."),
    ("Chủ đầu tư dự án Nhà máy nhiệt điện Quảng Trạch I", "hoàn thành đấu nối."),
)
# words, leads, coordinators
ROLES: tuple[tuple[str, list[str], list[str]], ...] = (
    (
        "Các Bệnh viện: Bạch Mai, Hữu nghị Việt Đức duy trì đội cấp cứu.",
        ["Bệnh viện Bạch Mai", "Bệnh viện Hữu nghị Việt Đức"],
        [],
    ),
    (
        "Đồng ý đề nghị của Đảng ủy xã Tượng Sơn được lùi thời hạn nộp báo cáo.",
        ["Đảng ủy xã Tượng Sơn"],
        [],
    ),
    (
        "Các cơ quan, đơn vị còn nhiệm vụ quá hạn báo cáo giải trình.",
        ["Các cơ quan, đơn vị còn nhiệm vụ quá hạn"],
        [],
    ),
    ("Tổ dân phố 3, 7 vận động hộ dân.", ["Tổ dân phố 3", "Tổ dân phố 7"], []),
    (
        "Ban tự quản các thôn: 4, 7 và Ban tự quản buôn Mùi lập danh sách hộ.",
        ["Ban tự quản thôn 4", "Ban tự quản thôn 7", "Ban tự quản buôn Mùi"],
        [],
    ),
    (
        "Huyện đoàn và Hội Nông dân huyện, mỗi đơn vị đảm nhận 01 công trình.",
        ["Huyện đoàn", "Hội Nông dân huyện"],
        [],
    ),
    (
        "Giao Sở Công Thương làm đầu mối, UBND các huyện có tuyến đi qua phối hợp.",
        ["Sở Công Thương"],
        ["UBND các huyện có tuyến đi qua"],
    ),
    ("Các nhà thầu thi công 3 ca, 4 kíp.", ["Các nhà thầu"], []),
    (
        (
            "Giao Cục Quản lý nhà và thị trường bất động sản chủ trì, phối hợp với Vụ Pháp"
            " chế hoàn thiện hồ sơ."
        ),
        ["Cục Quản lý nhà và thị trường bất động sản"],
        ["Vụ Pháp chế"],
    ),
    (
        "Vụ trưởng Vụ Quy hoạch - Kiến trúc có văn bản đôn đốc các địa phương.",
        ["Vụ Quy hoạch - Kiến trúc"],
        [],
    ),
    (
        "Vụ Kế hoạch - Tài chính, Vụ Tổ chức cán bộ tham mưu phương án.",
        ["Vụ Kế hoạch - Tài chính", "Vụ Tổ chức cán bộ"],
        [],
    ),
    (
        "Đảng ủy Quân sự tỉnh, Đảng ủy Công an tỉnh tiếp tục lãnh đạo giữ vững quốc phòng.",
        ["Đảng ủy Quân sự tỉnh", "Đảng ủy Công an tỉnh"],
        [],
    ),
    (
        "Phòng Kinh tế và Hạ tầng cùng Phòng Tài chính - Kế hoạch nghiệm thu công trình.",
        ["Phòng Kinh tế và Hạ tầng"],
        ["Phòng Tài chính - Kế hoạch"],
    ),
    (
        (
            "Giao Công an tỉnh làm đầu mối tiếp nhận; Bộ Chỉ huy Bộ đội Biên phòng tỉnh và"
            " UBND các xã biên giới phối hợp vận chuyển vật liệu."
        ),
        ["Công an tỉnh"],
        ["Bộ Chỉ huy Bộ đội Biên phòng tỉnh", "UBND các xã biên giới"],
    ),
    (
        "UBND các xã biên giới: Tân Lập, Phước Chỉ, Mỹ Quý rà soát.",
        ["UBND xã Tân Lập", "UBND xã Phước Chỉ", "UBND xã Mỹ Quý"],
        [],
    ),
    (
        (
            "Các Cục: Đường sắt Việt Nam, Hàng hải và Đường thủy Việt Nam, Hàng không Việt"
            " Nam rà soát dự án."
        ),
        [
            "Cục Đường sắt Việt Nam",
            "Cục Hàng hải và Đường thủy Việt Nam",
            "Cục Hàng không Việt Nam",
        ],
        [],
    ),
    (
        "Hiệp hội Rau quả Việt Nam phối hợp với Hội Nông dân tỉnh tổ chức hội chợ.",
        ["Hiệp hội Rau quả Việt Nam"],
        ["Hội Nông dân tỉnh"],
    ),
    (
        "Trưởng phòng Tài chính - Kế hoạch huyện tham mưu phân bổ vốn.",
        ["Phòng Tài chính - Kế hoạch huyện"],
        [],
    ),
    ("Trưởng Công an xã Bình An tổ chức tuần tra.", ["Công an xã Bình An"], []),
    (
        "Ban Quản lý Vườn quốc gia Phong Nha - Kẻ Bàng phối hợp Chi cục Kiểm lâm tuần tra.",
        ["Ban Quản lý Vườn quốc gia Phong Nha - Kẻ Bàng"],
        ["Chi cục Kiểm lâm"],
    ),
    (
        "Bệnh viện Đa khoa khu vực Nghi Sơn, Bệnh viện Phụ sản tỉnh báo cáo tình hình.",
        ["Bệnh viện Đa khoa khu vực Nghi Sơn", "Bệnh viện Phụ sản tỉnh"],
        [],
    ),
    (
        "Đề nghị Ủy ban MTTQ Việt Nam thành phố và các tổ chức chính trị - xã hội giám sát.",
        ["Ủy ban MTTQ Việt Nam thành phố", "các tổ chức chính trị - xã hội"],
        [],
    ),
    (
        "Hội Cựu chiến binh tỉnh, Hội Liên hiệp Phụ nữ tỉnh, Tỉnh đoàn tuyên truyền.",
        ["Hội Cựu chiến binh tỉnh", "Hội Liên hiệp Phụ nữ tỉnh", "Tỉnh đoàn"],
        [],
    ),
    (
        "Đề nghị các Bộ: Tài chính, Y tế, Giáo dục và Đào tạo có ý kiến.",
        ["Bộ Tài chính", "Bộ Y tế", "Bộ Giáo dục và Đào tạo"],
        [],
    ),
    (
        (
            "Yêu cầu các sở: Y tế, Văn hóa, Thể thao và Du lịch, Khoa học và Công nghệ và"
            " Công an tỉnh báo cáo."
        ),
        [
            "Sở Y tế",
            "Sở Văn hóa, Thể thao và Du lịch",
            "Sở Khoa học và Công nghệ",
            "Công an tỉnh",
        ],
        [],
    ),
    (
        "Các phòng: Nội vụ, Tư pháp, Văn hóa và Thông tin hoàn thành báo cáo.",
        ["Phòng Nội vụ", "Phòng Tư pháp", "Phòng Văn hóa và Thông tin"],
        [],
    ),
    (
        "UBND các phường Hải Châu, Thanh Khê và xã Hòa Vang kiểm đếm.",
        ["UBND phường Hải Châu", "UBND phường Thanh Khê", "UBND xã Hòa Vang"],
        [],
    ),
    (
        "Công an các xã: Yên Bình, Thác Bà nắm tình hình.",
        ["Công an xã Yên Bình", "Công an xã Thác Bà"],
        [],
    ),
    (
        "Giao Chủ tịch UBND xã Tam Thanh chỉ đạo tháo dỡ công trình vi phạm.",
        ["UBND xã Tam Thanh"],
        [],
    ),
    (
        "Giao Giám đốc Ban Quản lý Khu di tích Mỹ Sơn xây dựng đề án.",
        ["Ban Quản lý Khu di tích Mỹ Sơn"],
        [],
    ),
    (
        "Giao đồng chí Nguyễn Văn Hùng, Giám đốc Sở Công Thương trực tiếp chỉ đạo.",
        ["Sở Công Thương"],
        [],
    ),
    (
        "Cục trưởng Cục Hàng không Việt Nam chỉ đạo rà soát slot bay.",
        ["Cục Hàng không Việt Nam"],
        [],
    ),
    (
        "Tổng Giám đốc Tổng công ty Cảng hàng không Việt Nam báo cáo tiến độ.",
        ["Tổng công ty Cảng hàng không Việt Nam"],
        [],
    ),
    (
        (
            "Sở Nông nghiệp và Môi trường chủ trì, phối hợp với các sở, ngành liên quan,"
            " UBND các xã, phường, đặc khu xây dựng kế hoạch."
        ),
        ["Sở Nông nghiệp và Môi trường"],
        ["các sở, ngành liên quan", "UBND các xã, phường, đặc khu"],
    ),
    (
        "Sở Xây dựng phối hợp với Công ty Điện lực, VNPT, Viettel di dời cột.",
        ["Sở Xây dựng"],
        ["Công ty Điện lực", "VNPT", "Viettel"],
    ),
    (
        "Sở Tài chính chủ trì, cùng Thuế tỉnh, Kho bạc Nhà nước khu vực XII đối chiếu số liệu.",
        ["Sở Tài chính"],
        ["Thuế tỉnh", "Kho bạc Nhà nước khu vực XII"],
    ),
    (
        (
            "Tỉnh đoàn chủ trì, có sự tham gia của Hội Liên hiệp Thanh niên Việt Nam tỉnh tổ"
            " chức chương trình."
        ),
        ["Tỉnh đoàn"],
        ["Hội Liên hiệp Thanh niên Việt Nam tỉnh"],
    ),
    (
        "Cục Bảo vệ thực vật, Cục Chăn nuôi và Thú y cảnh báo dịch bệnh.",
        ["Cục Bảo vệ thực vật", "Cục Chăn nuôi và Thú y"],
        [],
    ),
    ("Riêng UBND huyện Kỳ Sơn có phương án di dời 14 hộ dân.", ["UBND huyện Kỳ Sơn"], []),
    ("Riêng đối với Sở Y tế, khẩn trương hoàn thiện hồ sơ.", ["Sở Y tế"], []),
    (
        "Thống nhất giao Ban Quản lý các khu công nghiệp tỉnh làm chủ đầu tư.",
        ["Ban Quản lý các khu công nghiệp tỉnh"],
        [],
    ),
    (
        "Phân công Liên minh Hợp tác xã tỉnh làm đầu mối, các sở, ngành phối hợp.",
        ["Liên minh Hợp tác xã tỉnh"],
        ["các sở, ngành"],
    ),
    (
        "Sở Giáo dục và Đào tạo thống nhất với Sở Nội vụ về chỉ tiêu biên chế.",
        ["Sở Giáo dục và Đào tạo"],
        ["Sở Nội vụ"],
    ),
    (
        (
            "Sở Nông nghiệp và Môi trường (sau đây gọi tắt là Sở NN&MT) chủ trì, phối hợp"
            " với Sở Xây dựng thẩm định."
        ),
        ["Sở Nông nghiệp và Môi trường"],
        ["Sở Xây dựng"],
    ),
    (
        "Đảng ủy, UBND xã Thạch Hà vận động Nhân dân hiến đất.",
        ["Đảng ủy", "UBND xã Thạch Hà"],
        [],
    ),
    (
        "Sở Y tế và UBND các xã: Bảo Hà, Cốc San tiêm chủng.",
        ["Sở Y tế", "UBND xã Bảo Hà", "UBND xã Cốc San"],
        [],
    ),
    ("Người đứng đầu các cơ quan, đơn vị rà soát tài sản công.", ["các cơ quan, đơn vị"], []),
    ("Lãnh đạo Sở Công Thương làm việc với nhà đầu tư.", ["Sở Công Thương"], []),
    (
        (
            "Sở Tài chính có trách nhiệm hướng dẫn các đơn vị lập dự toán, gửi Kho bạc Nhà"
            " nước tỉnh kiểm soát."
        ),
        ["Sở Tài chính"],
        [],
    ),
    (
        (
            "Giao Sở Nội vụ phối hợp cùng Sở Tư pháp, Văn phòng UBND tỉnh và các đơn vị có"
            " liên quan rà soát quy chế."
        ),
        ["Sở Nội vụ"],
        ["Sở Tư pháp", "Văn phòng UBND tỉnh", "các đơn vị có liên quan"],
    ),
    (
        (
            "Sở Công Thương phối hợp với Sở Tài chính và UBND các huyện: Bắc Yên, Phù Yên"
            " kiểm tra giá."
        ),
        ["Sở Công Thương"],
        ["Sở Tài chính", "UBND huyện Bắc Yên", "UBND huyện Phù Yên"],
    ),
    (
        (
            "Ban Quản lý dự án huyện, Phòng Kinh tế và Hạ tầng, đơn vị tư vấn khẩn trương"
            " hoàn thiện hồ sơ."
        ),
        ["Ban Quản lý dự án huyện", "Phòng Kinh tế và Hạ tầng", "đơn vị tư vấn"],
        [],
    ),
    (
        "Yêu cầu Công ty TNHH Xây dựng Minh Phát tập trung nhân lực.",
        ["Công ty TNHH Xây dựng Minh Phát"],
        [],
    ),
    (
        "Yêu cầu Công ty Cổ phần Tập đoàn Đèo Cả - Chi nhánh Khánh Hòa huy động máy móc.",
        ["Công ty Cổ phần Tập đoàn Đèo Cả - Chi nhánh Khánh Hòa"],
        [],
    ),
    (
        "Yêu cầu liên danh nhà thầu Tân Nam - Trường Sơn tăng ca.",
        ["liên danh nhà thầu Tân Nam - Trường Sơn"],
        [],
    ),
    ("Yêu cầu đơn vị tư vấn giám sát hiện trường.", ["đơn vị tư vấn"], []),
    (
        (
            "Văn phòng Đoàn ĐBQH và HĐND tỉnh, Văn phòng UBND tỉnh thống nhất lịch tiếp"
            " xúc cử tri."
        ),
        ["Văn phòng Đoàn ĐBQH và HĐND tỉnh", "Văn phòng UBND tỉnh"],
        [],
    ),
    (
        (
            "Ủy ban nhân dân thành phố Thủ Đức chủ trì phối hợp Sở Quy hoạch - Kiến trúc"
            " lập đồ án."
        ),
        ["Ủy ban nhân dân thành phố Thủ Đức"],
        ["Sở Quy hoạch - Kiến trúc"],
    ),
    (
        "Ủy ban nhân dân các quận 1, 3, Bình Thạnh kiểm tra vỉa hè.",
        ["Ủy ban nhân dân quận 1", "Ủy ban nhân dân quận 3", "Ủy ban nhân dân quận Bình Thạnh"],
        [],
    ),
    (
        "UBND các huyện Mường Lát, Quan Sơn, thị xã Nghi Sơn báo cáo.",
        ["UBND huyện Mường Lát", "UBND huyện Quan Sơn", "UBND thị xã Nghi Sơn"],
        [],
    ),
    (
        "UBND các xã: Nam Trà My và Trà Leng, UBND phường Tam Kỳ di dời dân.",
        ["UBND xã Nam Trà My", "UBND xã Trà Leng", "UBND phường Tam Kỳ"],
        [],
    ),
    (
        "Chủ tịch UBND các xã, phường chịu trách nhiệm quản lý đất đai.",
        ["UBND các xã, phường"],
        [],
    ),
    (
        "Các đồng chí Bí thư Huyện ủy, Chủ tịch UBND huyện trực tiếp chỉ đạo.",
        ["Huyện ủy", "UBND huyện"],
        [],
    ),
    (
        "Đồng chí Trưởng Ban Tổ chức Tỉnh ủy chỉ đạo tham mưu đề án.",
        ["Ban Tổ chức Tỉnh ủy"],
        [],
    ),
    (
        "Đồng chí Nguyễn Văn An - Phó Chủ tịch UBND tỉnh chỉ đạo Sở Y tế rà soát.",
        ["UBND tỉnh"],
        [],
    ),
    ("Phó Giám đốc phụ trách Sở Ngoại vụ chuẩn bị đón đoàn.", ["Sở Ngoại vụ"], []),
    ("Quyền Giám đốc Sở Y tế báo cáo.", ["Sở Y tế"], []),
    (
        ("Bộ Xây dựng, Bộ Tài chính và Ngân hàng Nhà nước Việt Nam hướng dẫn gói tín dụng."),
        ["Bộ Xây dựng", "Bộ Tài chính", "Ngân hàng Nhà nước Việt Nam"],
        [],
    ),
    (
        (
            "Giao Bộ Nông nghiệp và Môi trường chủ trì, phối hợp với các Bộ: Xây dựng, Tài"
            " chính, Quốc phòng và UBND các tỉnh Quảng Trị, Nghệ An tổng kết."
        ),
        ["Bộ Nông nghiệp và Môi trường"],
        [
            "Bộ Xây dựng",
            "Bộ Tài chính",
            "Bộ Quốc phòng",
            "UBND tỉnh Quảng Trị",
            "UBND tỉnh Nghệ An",
        ],
    ),
    (
        "Các Vụ: Pháp chế, Kế hoạch - Tài chính, Tổ chức cán bộ góp ý.",
        ["Vụ Pháp chế", "Vụ Kế hoạch - Tài chính", "Vụ Tổ chức cán bộ"],
        [],
    ),
    (
        "Các Ban: Tổ chức, Tuyên giáo và Dân vận, Nội chính Tỉnh ủy rà soát.",
        ["Ban Tổ chức", "Ban Tuyên giáo và Dân vận", "Ban Nội chính Tỉnh ủy"],
        [],
    ),
    (
        "Các Chi cục: Kiểm lâm, Thủy lợi, Chăn nuôi và Thú y trực ban.",
        ["Chi cục Kiểm lâm", "Chi cục Thủy lợi", "Chi cục Chăn nuôi và Thú y"],
        [],
    ),
    (
        "Sở Văn hóa, Thể thao và Du lịch, Sở Khoa học và Công nghệ số hóa di tích.",
        ["Sở Văn hóa, Thể thao và Du lịch", "Sở Khoa học và Công nghệ"],
        [],
    ),
    ("Sở Nông nghiệp & Môi trường rà soát.", ["Sở Nông nghiệp & Môi trường"], []),
    ("Sở NN&MT, Sở XD, Sở TC theo chức năng tham mưu.", ["Sở NN&MT", "Sở XD", "Sở TC"], []),
    (
        "BQL Khu kinh tế tỉnh, BQLDA ĐTXD tỉnh khẩn trương.",
        ["BQL Khu kinh tế tỉnh", "BQLDA ĐTXD tỉnh"],
        [],
    ),
    ("BCH Quân sự huyện tổ chức tuyển quân.", ["BCH Quân sự huyện"], []),
    ("Phòng VH-TT huyện trang trí đường phố.", ["Phòng VH-TT huyện"], []),
    ("Phòng LĐ-TB&XH rà soát hộ nghèo.", ["Phòng LĐ-TB&XH"], []),
    ("UBMTTQ Việt Nam huyện giám sát.", ["UBMTTQ Việt Nam huyện"], []),
    (
        "Đề nghị Ban Thường vụ Thành ủy Sầm Sơn chỉ đạo UBND thành phố tháo gỡ.",
        ["Ban Thường vụ Thành ủy Sầm Sơn"],
        [],
    ),
    (
        "Đề nghị Thường trực HĐND tỉnh xem xét bố trí lịch thẩm tra.",
        ["Thường trực HĐND tỉnh"],
        [],
    ),
    ("Điện lực Nho Quan lắp đèn đường.", ["Điện lực Nho Quan"], []),
    (
        "Bảo hiểm xã hội tỉnh, Cục Thống kê tỉnh cung cấp số liệu.",
        ["Bảo hiểm xã hội tỉnh", "Cục Thống kê tỉnh"],
        [],
    ),
    (
        "Giao Trung tâm Y tế huyện, các trạm y tế xã phun hóa chất.",
        ["Trung tâm Y tế huyện", "các trạm y tế xã"],
        [],
    ),
    (
        "Giao Hội Người cao tuổi và Hội Chữ thập đỏ tỉnh tặng quà.",
        ["Hội Người cao tuổi", "Hội Chữ thập đỏ tỉnh"],
        [],
    ),
    (
        "Giao Cục Viễn thông, Cục An toàn thông tin hướng dẫn.",
        ["Cục Viễn thông", "Cục An toàn thông tin"],
        [],
    ),
    (
        "Giao Ban Quản lý Dự án 2, Ban Quản lý dự án Hồ Chí Minh bàn giao.",
        ["Ban Quản lý Dự án 2", "Ban Quản lý dự án Hồ Chí Minh"],
        [],
    ),
    (
        "Giao Sở Xây dựng, cùng với Công an tỉnh, kiểm tra bến bãi.",
        ["Sở Xây dựng"],
        ["Công an tỉnh"],
    ),
    (
        "Giao Sở Xây dựng chủ trì; Sở Tài chính, Sở Tư pháp phối hợp thẩm định.",
        ["Sở Xây dựng"],
        ["Sở Tài chính", "Sở Tư pháp"],
    ),
    ("Sở Nội vụ là cơ quan đầu mối, có trách nhiệm tổng hợp.", ["Sở Nội vụ"], []),
    (
        (
            "Sở Y tế làm đầu mối phối hợp với Bệnh viện Đa khoa tỉnh và Trung tâm Y tế các"
            " huyện tiêm chủng."
        ),
        ["Sở Y tế"],
        ["Bệnh viện Đa khoa tỉnh", "Trung tâm Y tế các huyện"],
    ),
    ("Trên cơ sở đề xuất của Sở Tài chính, giao Sở Nội vụ tham mưu.", ["Sở Nội vụ"], []),
    ("Căn cứ ý kiến của Bộ Xây dựng, Sở Xây dựng hoàn thiện hồ sơ.", ["Sở Xây dựng"], []),
    (
        "Sau khi có ý kiến của Sở Tư pháp, Văn phòng UBND tỉnh trình ký.",
        ["Văn phòng UBND tỉnh"],
        [],
    ),
    (
        "Thống nhất với đề xuất của Sở Tài chính; giao UBND huyện Ba Bể triển khai.",
        ["UBND huyện Ba Bể"],
        [],
    ),
    (
        "Đồng ý cho UBND xã Ia Pa lùi thời gian trình đồ án đến 30/9/2025.",
        ["UBND xã Ia Pa"],
        [],
    ),
    (
        "Giao phòng Kinh tế, Hạ tầng và Đô thị rà soát.",
        ["phòng Kinh tế, Hạ tầng và Đô thị"],
        [],
    ),
    (
        (
            "Đồng chí Nguyễn Văn Khang, Ủy viên Ban Thường vụ, Trưởng Ban Dân vận Huyện ủy"
            " phụ trách."
        ),
        ["Ban Dân vận Huyện ủy"],
        [],
    ),
    ("Sở Y tế rà soát; Sở Tư pháp phối hợp với Sở Y tế kiểm tra.", ["Sở Y tế"], ["Sở Tư pháp"]),
    ("Các ban xây dựng Đảng rà soát quy chế.", ["Các ban xây dựng Đảng"], []),
)
