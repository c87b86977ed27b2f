"""Where in a sentence the bodies stand: behind a time, behind the work, in groups."""

# words, leads, coordinators
PLACES_IN_A_SENTENCE: tuple[tuple[str, list[str], list[str]], ...] = (
    (
        "Trước ngày 15/9/2025, Sở Tài chính báo cáo UBND tỉnh kết quả rà soát.",
        ["Sở Tài chính"],
        [],
    ),
    (
        "Trong tháng 9/2025, UBND các xã, phường hoàn thành kiểm kê đất đai.",
        ["UBND các xã, phường"],
        [],
    ),
    (
        ("Chậm nhất ngày 05/9/2025, Sở Nội vụ gửi dự thảo quyết định về Văn phòng UBND tỉnh."),
        ["Sở Nội vụ"],
        [],
    ),
    ("Định kỳ hằng tháng, Sở Xây dựng báo cáo tiến độ.", ["Sở Xây dựng"], []),
    ("Hằng tuần, Công an tỉnh cập nhật tình hình.", ["Công an tỉnh"], []),
    (
        ("Trong thời hạn 10 ngày kể từ ngày ban hành Thông báo này, Sở Y tế trình phương án."),
        ["Sở Y tế"],
        [],
    ),
    (
        (
            "Hội nghị thống nhất giao Sở Công Thương chủ trì, phối hợp với Sở Tài chính"
            " lập đề án."
        ),
        ["Sở Công Thương"],
        ["Sở Tài chính"],
    ),
    (
        ("Ban Thường vụ Huyện ủy giao Ủy ban Kiểm tra Huyện ủy tham mưu kế hoạch giám sát."),
        ["Ủy ban Kiểm tra Huyện ủy"],
        [],
    ),
    ("Chủ tịch UBND huyện yêu cầu Phòng Nội vụ rà soát biên chế.", ["Phòng Nội vụ"], []),
    (
        "Nhất trí giao Trung tâm Phát triển quỹ đất làm chủ đầu tư dự án.",
        ["Trung tâm Phát triển quỹ đất"],
        [],
    ),
    ("Giao nhiệm vụ lập đề án cho Sở Nội vụ, hoàn thành trước ngày 20/10.", ["Sở Nội vụ"], []),
    ("Giao cho Phòng Kinh tế chủ trì kiểm tra.", ["Phòng Kinh tế"], []),
    ("Phân công cho Công an xã phụ trách địa bàn giáp ranh.", ["Công an xã"], []),
    (
        (
            "Việc rà soát quỹ đất do Sở Nông nghiệp và Môi trường chủ trì, Sở Tài chính"
            " phối hợp thực hiện."
        ),
        ["Sở Nông nghiệp và Môi trường"],
        ["Sở Tài chính"],
    ),
    (
        "Đề án vị trí việc làm do Sở Nội vụ làm đầu mối, hoàn thành trong tháng 10.",
        ["Sở Nội vụ"],
        [],
    ),
    (
        ("Nội dung này thuộc trách nhiệm của Sở Xây dựng, báo cáo UBND tỉnh trong tháng 9."),
        ["Sở Xây dựng"],
        [],
    ),
    (
        (
            "Tổ chức kiểm tra các cơ sở giết mổ (Sở Nông nghiệp và Môi trường chủ trì, "
            "phối hợp với Sở Công Thương)."
        ),
        ["Sở Nông nghiệp và Môi trường"],
        ["Sở Công Thương"],
    ),
    (
        (
            "Xây dựng kế hoạch diễn tập; cơ quan chủ trì: Bộ Chỉ huy Quân sự tỉnh; cơ "
            "quan phối hợp: Công an tỉnh, Sở Y tế."
        ),
        ["Bộ Chỉ huy Quân sự tỉnh"],
        ["Công an tỉnh", "Sở Y tế"],
    ),
    (
        (
            "Lập danh mục dự án kêu gọi đầu tư (Chủ trì: Sở Tài chính; phối hợp: Ban "
            "Quản lý Khu kinh tế)."
        ),
        ["Sở Tài chính"],
        ["Ban Quản lý Khu kinh tế"],
    ),
    (
        (
            "Rà soát hộ nghèo, hoàn thành trước 30/11 (Đơn vị thực hiện: Phòng Văn hóa "
            "- Xã hội)."
        ),
        ["Phòng Văn hóa - Xã hội"],
        [],
    ),
    ("Sở Xây dựng được giao chủ trì lập quy hoạch chung đô thị.", ["Sở Xây dựng"], []),
    (
        ("Dưới sự chủ trì của Sở Tư pháp, các sở, ngành rà soát văn bản quy phạm pháp luật."),
        ["các sở, ngành"],
        [],
    ),
    (
        "Trên cơ sở tham mưu của Sở Tài chính, Sở Xây dựng trình UBND tỉnh phê duyệt.",
        ["Sở Xây dựng"],
        [],
    ),
    ("Trách nhiệm của Sở Y tế: bảo đảm thuốc, vật tư; báo cáo hằng tuần.", ["Sở Y tế"], []),
    ("Giao trách nhiệm cho UBND xã Tân Lập quản lý, bảo vệ rừng.", ["UBND xã Tân Lập"], []),
    (
        (
            "Ba đơn vị: Sở Tài chính, Sở Nội vụ, Sở Tư pháp thống nhất phương án trước "
            "ngày 20/9."
        ),
        ["Sở Tài chính", "Sở Nội vụ", "Sở Tư pháp"],
        [],
    ),
    ("Ba cơ quan thống nhất quy chế phối hợp trong tháng 10.", ["Ba cơ quan"], []),
    ("Hai địa phương khẩn trương bàn giao mốc giới.", ["Hai địa phương"], []),
    (
        "Sở Y tế kết hợp với Trường Đại học Y Dược Cần Thơ khám sàng lọc.",
        ["Sở Y tế"],
        ["Trường Đại học Y Dược Cần Thơ"],
    ),
    (
        "Bộ Chỉ huy Quân sự tỉnh hiệp đồng với Công an tỉnh bảo vệ mục tiêu.",
        ["Bộ Chỉ huy Quân sự tỉnh"],
        ["Công an tỉnh"],
    ),
    (
        "Sở Du lịch với sự tham gia của Hiệp hội Du lịch tỉnh xây dựng sản phẩm mới.",
        ["Sở Du lịch"],
        ["Hiệp hội Du lịch tỉnh"],
    ),
    (
        "Phòng Kinh tế phối hợp thôn Đông Sơn, thôn Tây Sơn vận động hộ dân hiến đất.",
        ["Phòng Kinh tế"],
        ["thôn Đông Sơn", "thôn Tây Sơn"],
    ),
    ("Giao thôn Đồng Tâm họp dân lấy ý kiến.", ["thôn Đồng Tâm"], []),
    (
        "Công an xã phối hợp tổ dân phố số 3, tổ dân phố số 4 tuần tra ban đêm.",
        ["Công an xã"],
        ["tổ dân phố số 3", "tổ dân phố số 4"],
    ),
    (
        "Phòng Kinh tế phối hợp các thôn ven sông, Công an xã di dời dân.",
        ["Phòng Kinh tế"],
        ["các thôn ven sông", "Công an xã"],
    ),
    (
        "Sở Công Thương phối hợp các địa phương có cụm công nghiệp rà soát quỹ đất.",
        ["Sở Công Thương"],
        ["các địa phương có cụm công nghiệp"],
    ),
    ("Các xã có rừng tăng cường tuần tra.", ["Các xã có rừng"], []),
    (
        "Các doanh nghiệp trên địa bàn tỉnh kê khai giá.",
        ["Các doanh nghiệp trên địa bàn tỉnh"],
        [],
    ),
    (
        "Các cơ sở giáo dục trên địa bàn phường bảo đảm an toàn thực phẩm.",
        ["Các cơ sở giáo dục trên địa bàn phường"],
        [],
    ),
    (
        "Các chủ đầu tư dự án trọng điểm gửi báo cáo trước ngày 25.",
        ["Các chủ đầu tư dự án trọng điểm"],
        [],
    ),
    (
        "Sở Y tế, Sở Nội vụ theo lĩnh vực quản lý báo cáo trước ngày 20 hằng tháng.",
        ["Sở Y tế", "Sở Nội vụ"],
        [],
    ),
    (
        "Các phòng chuyên môn theo nhiệm vụ được phân công hoàn thành chỉ tiêu.",
        ["Các phòng chuyên môn"],
        [],
    ),
    ("Giao Tạp chí Khoa học và Đời sống mở chuyên mục.", ["Tạp chí Khoa học và Đời sống"], []),
    ("Nhà xuất bản Trẻ cung ứng sách trước ngày 20/8.", ["Nhà xuất bản Trẻ"], []),
    (
        "Công đoàn các khu công nghiệp tỉnh tặng quà công nhân.",
        ["Công đoàn các khu công nghiệp tỉnh"],
        [],
    ),
    ("Ngành Giáo dục hoàn thành kiên cố hóa trường lớp.", ["Ngành Giáo dục"], []),
    (
        "Trung tâm Văn hóa, Thông tin và Thể thao huyện tuyên truyền.",
        ["Trung tâm Văn hóa, Thông tin và Thể thao huyện"],
        [],
    ),
    (
        "Cục Kiểm soát ô nhiễm môi trường chủ trì thẩm định.",
        ["Cục Kiểm soát ô nhiễm môi trường"],
        [],
    ),
    (
        ("Ban Quản lý dự án Nâng cấp đô thị thích ứng biến đổi khí hậu khẩn trương thi công."),
        ["Ban Quản lý dự án Nâng cấp đô thị thích ứng biến đổi khí hậu"],
        [],
    ),
    (
        "Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh nắm tình hình.",
        ["Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh"],
        [],
    ),
    (
        "Đảng ủy các cơ quan Đảng tỉnh, Đảng ủy UBND tỉnh quán triệt.",
        ["Đảng ủy các cơ quan Đảng tỉnh", "Đảng ủy UBND tỉnh"],
        [],
    ),
    (
        "Trưởng các thôn: Đông, Đoài, Nam Sơn họp dân.",
        ["thôn Đông", "thôn Đoài", "thôn Nam Sơn"],
        [],
    ),
    (
        "UBND các phường: 1 Bảo Lộc, 2 Bảo Lộc, B'Lao chi trả.",
        ["UBND phường 1 Bảo Lộc", "UBND phường 2 Bảo Lộc", "UBND phường B'Lao"],
        [],
    ),
    ("Không đồng ý, UBND xã Hữu Sản nộp báo cáo trước ngày 17/10.", ["UBND xã Hữu Sản"], []),
    ("Đồng ý, Phòng Kinh tế lắp xong trước ngày 05/12.", ["Phòng Kinh tế"], []),
    ("Thống nhất chủ trương, giao Sở Nội vụ trình quyết định.", ["Sở Nội vụ"], []),
    (
        (
            "Giao Sở Tài chính (cơ quan thường trực Ban Chỉ đạo) chủ trì, phối hợp với "
            "các sở: Nội vụ, Tư pháp và UBND các xã có liên quan tổng hợp."
        ),
        ["Sở Tài chính"],
        ["Sở Nội vụ", "Sở Tư pháp", "UBND các xã có liên quan"],
    ),
    (
        "Sở Y tế phối hợp với Sở Tài chính, báo cáo UBND tỉnh trước ngày 15.",
        ["Sở Y tế"],
        ["Sở Tài chính"],
    ),
    (
        "Giám đốc các sở: Tài chính, Nội vụ trực tiếp chỉ đạo.",
        ["Sở Tài chính", "Sở Nội vụ"],
        [],
    ),
    (
        "Bí thư Đảng ủy, Chủ tịch UBND các xã, phường chịu trách nhiệm về tiến độ.",
        ["Đảng ủy", "UBND các xã, phường"],
        [],
    ),
    (
        "Đồng chí Lê Văn An, Giám đốc Sở Xây dựng chủ trì họp với các nhà thầu.",
        ["Sở Xây dựng"],
        [],
    ),
    ("Phó Chủ tịch Thường trực UBND tỉnh yêu cầu Sở Nội vụ báo cáo.", ["Sở Nội vụ"], []),
    ("Bộ trưởng giao Vụ Pháp chế chủ trì rà soát.", ["Vụ Pháp chế"], []),
    (
        "Tại cuộc họp, Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng đẩy nhanh tiến độ.",
        ["Sở Xây dựng"],
        [],
    ),
    (
        ("Sở Giao thông vận tải, Ban Quản lý dự án 85 và các nhà thầu đẩy nhanh thi công."),
        ["Sở Giao thông vận tải", "Ban Quản lý dự án 85", "các nhà thầu"],
        [],
    ),
    (
        "Viễn thông Quảng Trị, Điện lực Hướng Hóa di dời cột điện.",
        ["Viễn thông Quảng Trị", "Điện lực Hướng Hóa"],
        [],
    ),
    ("Hiệu trưởng Trường THPT Chu Văn An tổ chức khai giảng.", ["Trường THPT Chu Văn An"], []),
    ("Trạm trưởng Trạm Y tế xã Tân Thành báo cáo ca bệnh.", ["Trạm Y tế xã Tân Thành"], []),
    ("Chỉ huy trưởng Ban Chỉ huy Quân sự xã rà soát công dân.", ["Ban Chỉ huy Quân sự xã"], []),
    ("Trưởng Công an phường tổ chức tuần tra.", ["Công an phường"], []),
    ("Trưởng Ban Quản lý chợ Đông Hà sắp xếp lại ki ốt.", ["Ban Quản lý chợ Đông Hà"], []),
    ("Giao đồng chí Trưởng phòng Kinh tế làm việc với nhà thầu.", ["Phòng Kinh tế"], []),
    ("Giao các Phó Chủ tịch UBND tỉnh theo lĩnh vực phụ trách chỉ đạo.", ["UBND tỉnh"], []),
    (
        "Các thành viên Ban Chỉ đạo theo nhiệm vụ được phân công kiểm tra cơ sở.",
        ["Các thành viên Ban Chỉ đạo"],
        [],
    ),
    (
        "Tổ công tác số 02 của UBND tỉnh rà soát thủ tục.",
        ["Tổ công tác số 02 của UBND tỉnh"],
        [],
    ),
    (
        "Đoàn công tác liên ngành kiểm tra các bến khách ngang sông.",
        ["Đoàn công tác liên ngành"],
        [],
    ),
    (
        "Hội đồng bồi thường, hỗ trợ, tái định cư huyện phê duyệt phương án.",
        ["Hội đồng bồi thường, hỗ trợ, tái định cư huyện"],
        [],
    ),
    (
        "Ban Chỉ đạo Chương trình mục tiêu quốc gia tỉnh họp phiên thứ nhất.",
        ["Ban Chỉ đạo Chương trình mục tiêu quốc gia tỉnh"],
        [],
    ),
    ("Văn phòng Ban Chỉ đạo 35 Tỉnh ủy nắm dư luận.", ["Văn phòng Ban Chỉ đạo 35 Tỉnh ủy"], []),
    (
        "Trung tâm Công nghệ thông tin và Truyền thông vận hành hệ thống.",
        ["Trung tâm Công nghệ thông tin và Truyền thông"],
        [],
    ),
    ("Trung tâm Chuyển đổi số tỉnh hướng dẫn các xã.", ["Trung tâm Chuyển đổi số tỉnh"], []),
    (
        "Trung tâm Phục vụ hành chính công tỉnh công khai kết quả.",
        ["Trung tâm Phục vụ hành chính công tỉnh"],
        [],
    ),
    (
        "Trung tâm Điều hành đô thị thông minh cập nhật dữ liệu.",
        ["Trung tâm Điều hành đô thị thông minh"],
        [],
    ),
    ("Quỹ Phát triển đất tỉnh ứng vốn.", ["Quỹ Phát triển đất tỉnh"], []),
    (
        "Liên đoàn Lao động tỉnh, Hội Liên hiệp Phụ nữ tỉnh tuyên truyền.",
        ["Liên đoàn Lao động tỉnh", "Hội Liên hiệp Phụ nữ tỉnh"],
        [],
    ),
    (
        "Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội tỉnh giám sát.",
        ["Mặt trận Tổ quốc Việt Nam", "các tổ chức chính trị - xã hội tỉnh"],
        [],
    ),
    (
        "Ngân hàng Nhà nước Chi nhánh tỉnh, các ngân hàng thương mại giảm lãi suất.",
        ["Ngân hàng Nhà nước Chi nhánh tỉnh", "các ngân hàng thương mại"],
        [],
    ),
    (
        "Công ty Cổ phần Cấp nước và Xây dựng Quảng Trị bảo đảm nước sạch.",
        ["Công ty Cổ phần Cấp nước và Xây dựng Quảng Trị"],
        [],
    ),
    (
        "Công ty TNHH MTV Lâm nghiệp Bến Hải bàn giao đất về địa phương.",
        ["Công ty TNHH MTV Lâm nghiệp Bến Hải"],
        [],
    ),
    (
        "Tập đoàn T&T, Công ty Cổ phần Vinhomes hoàn thiện hồ sơ.",
        ["Tập đoàn T&T", "Công ty Cổ phần Vinhomes"],
        [],
    ),
    (
        (
            "Liên danh Công ty Cổ phần Xây dựng Trung Chính - Công ty TNHH Tự Lập huy "
            "động thiết bị."
        ),
        ["Liên danh Công ty Cổ phần Xây dựng Trung Chính - Công ty TNHH Tự Lập"],
        [],
    ),
    ("Nhà đầu tư khẩn trương ký quỹ.", ["Nhà đầu tư"], []),
    ("Chủ đầu tư lập hồ sơ quyết toán.", ["Chủ đầu tư"], []),
    (
        "Đề nghị Đoàn đại biểu Quốc hội tỉnh kiến nghị Chính phủ bổ sung vốn.",
        ["Đoàn đại biểu Quốc hội tỉnh"],
        [],
    ),
    (
        "Đề nghị Tổng công ty Điện lực miền Trung đầu tư trạm biến áp.",
        ["Tổng công ty Điện lực miền Trung"],
        [],
    ),
    ("Kính đề nghị Bộ Xây dựng sớm phê duyệt.", ["Bộ Xây dựng"], []),
    ("Trân trọng đề nghị UBND tỉnh Quảng Bình phối hợp.", ["UBND tỉnh Quảng Bình"], []),
    ("Đề xuất UBND tỉnh giao Sở Tài chính bố trí vốn.", ["Sở Tài chính"], []),
    (
        "Ủy quyền cho Sở Nông nghiệp và Môi trường ký hợp đồng thuê đất.",
        ["Sở Nông nghiệp và Môi trường"],
        [],
    ),
    (
        "Chỉ đạo các phòng chuyên môn, UBND các xã tập trung thu ngân sách.",
        ["các phòng chuyên môn", "UBND các xã"],
        [],
    ),
    (
        ("Sở Xây dựng chịu trách nhiệm chính; các đơn vị liên quan có trách nhiệm phối hợp."),
        ["Sở Xây dựng"],
        ["các đơn vị liên quan"],
    ),
    (
        (
            "Sở Công Thương chủ trì, có sự tham gia của Công an tỉnh và Cục Quản lý thị"
            " trường kiểm tra."
        ),
        ["Sở Công Thương"],
        ["Công an tỉnh", "Cục Quản lý thị trường"],
    ),
    (
        "Sở Tư pháp chủ trì phối hợp cùng các cơ quan nội chính rà soát.",
        ["Sở Tư pháp"],
        ["các cơ quan nội chính"],
    ),
    ("Sở Nội vụ chủ trì, mời Sở Tài chính, Sở Tư pháp họp thống nhất.", ["Sở Nội vụ"], []),
    (
        "Sở Y tế trao đổi, thống nhất với Bảo hiểm xã hội tỉnh về mức thanh toán.",
        ["Sở Y tế"],
        ["Bảo hiểm xã hội tỉnh"],
    ),
    (
        "Sở Xây dựng cùng các sở, ngành, địa phương liên quan kiểm tra thực địa.",
        ["Sở Xây dựng"],
        ["các sở, ngành, địa phương liên quan"],
    ),
    (
        "Giao Sở Tài chính, phối hợp với Sở Xây dựng, trình phương án giá.",
        ["Sở Tài chính"],
        ["Sở Xây dựng"],
    ),
    (
        "Sở Ngoại vụ, trên cơ sở ý kiến của Bộ Ngoại giao, chuẩn bị nội dung làm việc.",
        ["Sở Ngoại vụ"],
        [],
    ),
    (
        "UBND các huyện, thành phố (trừ huyện đảo Cồn Cỏ) hoàn thành phổ cập.",
        ["UBND các huyện, thành phố"],
        [],
    ),
    ("UBND các xã, phường thuộc khu vực Tây Gio Linh rà soát.", ["UBND các xã, phường"], []),
    ("UBND 05 xã vùng biên giới kiện toàn Ban Chỉ đạo.", ["UBND 05 xã vùng biên giới"], []),
    (
        "UBND hai huyện Đakrông và Hướng Hóa bàn giao mốc.",
        ["UBND huyện Đakrông", "UBND huyện Hướng Hóa"],
        [],
    ),
    (
        "UBND thị trấn Krông Klang và UBND xã Mò Ó vận động dân.",
        ["UBND thị trấn Krông Klang", "UBND xã Mò Ó"],
        [],
    ),
    (
        "UBND các xã Triệu Độ, Triệu Thuận, phường Nam Đông Hà chi trả.",
        ["UBND xã Triệu Độ", "UBND xã Triệu Thuận", "UBND phường Nam Đông Hà"],
        [],
    ),
    ("Các địa phương còn lại hoàn thành trong tháng 9.", ["Các địa phương còn lại"], []),
    (
        "Các sở, ngành, địa phương được giao vốn giải ngân 100%.",
        ["Các sở, ngành, địa phương được giao vốn"],
        [],
    ),
    ("Các sở quản lý chuyên ngành hướng dẫn.", ["Các sở quản lý chuyên ngành"], []),
    ("Các nhà thầu đang thi công tập trung máy móc.", ["Các nhà thầu đang thi công"], []),
    ("Các cơ quan thông tấn, báo chí tuyên truyền.", ["Các cơ quan thông tấn, báo chí"], []),
    (
        "Các cơ quan Trung ương đóng trên địa bàn tỉnh phối hợp thực hiện.",
        ["Các cơ quan Trung ương đóng trên địa bàn tỉnh"],
        [],
    ),
    (
        "Các cơ quan, đơn vị, địa phương liên quan theo chức năng, nhiệm vụ thực hiện.",
        ["Các cơ quan, đơn vị, địa phương liên quan"],
        [],
    ),
    ("Từng cơ quan, đơn vị xây dựng kế hoạch.", ["Từng cơ quan, đơn vị"], []),
    ("Mỗi xã lập một tổ tuần tra.", ["Mỗi xã"], []),
    (
        "Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các xã rà soát.",
        ["các sở, ban, ngành", "UBND các xã"],
        [],
    ),
    (
        "Giao Phòng Kế hoạch tổng hợp nhắc việc, tổng hợp kết quả hằng tuần.",
        ["Phòng Kế hoạch tổng hợp"],
        [],
    ),
    ("Phòng Vật tư - Thiết bị y tế kiểm định thiết bị.", ["Phòng Vật tư - Thiết bị y tế"], []),
    (
        "Khoa Kiểm soát nhiễm khuẩn, Phòng Điều dưỡng tổ chức diễn tập.",
        ["Khoa Kiểm soát nhiễm khuẩn", "Phòng Điều dưỡng"],
        [],
    ),
    (
        "Các khoa, phòng, trung tâm phân công người phụ trách.",
        ["Các khoa, phòng, trung tâm"],
        [],
    ),
    ("Các khoa lâm sàng cập nhật phác đồ điều trị.", ["Các khoa lâm sàng"], []),
    (
        "Chi cục Quản lý chất lượng nông, lâm sản và thủy sản lấy mẫu giám sát.",
        ["Chi cục Quản lý chất lượng nông, lâm sản và thủy sản"],
        [],
    ),
    (
        "Cục Quản lý và Phát triển thị trường trong nước rà soát nguồn xăng dầu.",
        ["Cục Quản lý và Phát triển thị trường trong nước"],
        [],
    ),
    (
        "Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công ban hành tài liệu.",
        ["Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công"],
        [],
    ),
    (
        "Công ty TNHH MTV khai thác công trình thủy lợi Bắc Sông Thương nạo vét kênh.",
        ["Công ty TNHH MTV khai thác công trình thủy lợi Bắc Sông Thương"],
        [],
    ),
    (
        "Công ty cổ phần Lọc hóa dầu Bình Sơn thông báo kế hoạch bảo dưỡng.",
        ["Công ty cổ phần Lọc hóa dầu Bình Sơn"],
        [],
    ),
    (
        "UBND các phường: Minh Xuân, Hà Giang 1, Hà Giang 2 thí điểm mô hình mới.",
        ["UBND phường Minh Xuân", "UBND phường Hà Giang 1", "UBND phường Hà Giang 2"],
        [],
    ),
    (
        ("Sở Công Thương các tỉnh, thành phố trực thuộc Trung ương kiểm tra cửa hàng bán lẻ."),
        ["Sở Công Thương các tỉnh, thành phố trực thuộc Trung ương"],
        [],
    ),
    (
        "UBND các tỉnh: Lào Cai, Sơn La và các chủ hồ thủy điện điều tiết nước.",
        ["UBND tỉnh Lào Cai", "UBND tỉnh Sơn La", "các chủ hồ thủy điện"],
        [],
    ),
    (
        "Các phòng, đơn vị thuộc Sở gửi số liệu trước ngày 27.",
        ["Các phòng, đơn vị thuộc Sở"],
        [],
    ),
    (
        "Văn phòng Sở phối hợp với Công đoàn ngành chuẩn bị lễ kỷ niệm.",
        ["Văn phòng Sở"],
        ["Công đoàn ngành"],
    ),
    (
        "Báo và Phát thanh, Truyền hình Cao Bằng phát bản tin tiếng Tày.",
        ["Báo và Phát thanh, Truyền hình Cao Bằng"],
        [],
    ),
    (
        "Sở Y tế, Báo và Phát thanh, truyền hình Nghệ An theo chức năng tuyên truyền.",
        ["Sở Y tế", "Báo và Phát thanh, truyền hình Nghệ An"],
        [],
    ),
    (
        "Ủy ban MTTQ Việt Nam tỉnh và các tổ chức thành viên vận động hội viên.",
        ["Ủy ban MTTQ Việt Nam tỉnh", "các tổ chức thành viên"],
        [],
    ),
    (
        (
            "UBND xã phối hợp với Công ty TNHH MTV Cà phê 704, các hộ nhận khoán xây "
            "dựng phương án."
        ),
        ["UBND xã"],
        ["Công ty TNHH MTV Cà phê 704", "các hộ nhận khoán"],
    ),
    ("Các công ty lâm nghiệp rà soát ranh giới.", ["Các công ty lâm nghiệp"], []),
    (
        "Các ban quản lý rừng phòng hộ trồng bổ sung 200 ha.",
        ["Các ban quản lý rừng phòng hộ"],
        [],
    ),
    (
        "Các cơ quan chủ quản hệ thống thông tin phê duyệt cấp độ an toàn.",
        ["Các cơ quan chủ quản hệ thống thông tin"],
        [],
    ),
    (
        "UBND các phường: Thành Vinh, Trường Vinh, Vinh Phú kiểm tra quỹ đất công.",
        ["UBND phường Thành Vinh", "UBND phường Trường Vinh", "UBND phường Vinh Phú"],
        [],
    ),
    (
        "UBND phường Trường Thi và UBND xã Hội An rà soát hộ nghèo.",
        ["UBND phường Trường Thi", "UBND xã Hội An"],
        [],
    ),
    (
        "UBND các xã biên giới (Thông Thụ, Tri Lễ và Keng Đu) tăng cường tuần tra.",
        ["UBND xã Thông Thụ", "UBND xã Tri Lễ", "UBND xã Keng Đu"],
        [],
    ),
    (
        "UBND các xã hoàn thành các cầu dân sinh (Thọ Hải, Xuân Phong).",
        ["UBND các xã"],
        [],
    ),
    ("Công an các xã, phường (Thọ Hải, Tân An) tuần tra.", ["Công an các xã, phường"], []),
    (
        "Các huyện ủy, Thành ủy lãnh đạo hoàn thành xóa nhà tạm.",
        ["Các huyện ủy", "Thành ủy"],
        [],
    ),
    (
        "Văn phòng Tỉnh ủy phối hợp với các ban xây dựng Đảng của Tỉnh ủy kiểm tra.",
        ["Văn phòng Tỉnh ủy"],
        ["các ban xây dựng Đảng của Tỉnh ủy"],
    ),
)
