<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Import notices</source>
        <translation>Nhập thông báo</translation>
    </message>
    <message>
        <source>Start from an Excel tracker</source>
        <translation>Nhập sổ theo dõi từ Excel</translation>
    </message>
    <message>
        <source>Excel tracker</source>
        <translation>Sổ Excel</translation>
    </message>
    <message>
        <source>Periodic report</source>
        <extracomment>The person wants the papers; carries the ReportRequest. The person wants to see a paper that was written; carries its path. The person wants no papers after all, while they are made. The person wants to see the summary before it is written; carries the ReportRequest. The person wants to see the workbook before it is written; carries the ReportRequest.</extracomment>
        <translation>Báo cáo định kỳ</translation>
    </message>
    <message>
        <source>Issued reports: again, compared, withdrawn</source>
        <translation>Báo cáo đã chốt: xem lại, so sánh, rút</translation>
    </message>
    <message>
        <source>Issued reports</source>
        <extracomment>A report is to be looked at; carries its number. A report&apos;s papers are to be written again; carries its number. Two reports are to be compared; carries their numbers. A report is to be withdrawn; carries its number. The last change is to be taken back. It closes: nothing more is to be made for it. The person wants to see a paper that was written again; carries its path.</extracomment>
        <translation>Báo cáo đã chốt</translation>
    </message>
    <message>
        <source>Page for this week&apos;s meeting</source>
        <translation>Trang giao ban tuần này</translation>
    </message>
    <message>
        <source>Meeting page</source>
        <translation>Giao ban</translation>
    </message>
    <message>
        <source>Page for next week&apos;s meeting</source>
        <translation>Trang giao ban tuần sau</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Giao ban tuần sau</translation>
    </message>
    <message>
        <source>Today: late, due, silent</source>
        <translation>Hôm nay: quá hạn, đến hạn, chưa trả lời</translation>
    </message>
    <message>
        <source>Month: on which days</source>
        <translation>Lịch tháng: việc đến hạn từng ngày</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>Another month is to be shown; carries its first day. What is due on a day is to be shown; carries the date. The calendar file is to be written.</extracomment>
        <translation>Lịch tháng</translation>
    </message>
    <message>
        <source>Overview: agencies, four weeks, notices</source>
        <translation>Tổng quan: cơ quan, bốn tuần, thông báo</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Work is to be shown in the list; carries the fields of a ListingFilter. What an entry of the side bar stands for is to be shown; carries the SideChoice. There is no notice yet, and some are to be taken in.</extracomment>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Export days (.ics)</source>
        <translation>Xuất lịch (.ics)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất lịch</translation>
    </message>
    <message>
        <source>The register at the end of a past day</source>
        <translation>Sổ theo dõi tại một ngày đã qua</translation>
    </message>
    <message>
        <source>Past day</source>
        <translation>Ngày đã qua</translation>
    </message>
    <message>
        <source>What changed between two days</source>
        <extracomment>Two days are to be compared; carries the first and the last. A directive is to be shown in the list; carries its number. What is shown is wanted on paper.</extracomment>
        <translation>Thay đổi giữa hai ngày</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Preview and print the list</source>
        <translation>Xem trước và in danh sách</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>The person wants it printed; carries the PrintWish.</extracomment>
        <translation>In</translation>
    </message>
    <message>
        <source>Preview and print the notice&apos;s work</source>
        <translation>Xem trước và in nhiệm vụ của thông báo</translation>
    </message>
    <message>
        <source>Print its work</source>
        <translation>In nhiệm vụ</translation>
    </message>
    <message>
        <source>Agency sheets: out, back, who has answered</source>
        <translation>Phiếu cơ quan: lập, nhận, ai đã trả lời</translation>
    </message>
    <message>
        <source>Agency sheets</source>
        <extracomment>Sheets are to be made. A file that came back is to be chosen. Files were dropped; carries their paths. Who has not answered is to be chased; carries the directives that are waited for. These directives are to be shown in the list. The last change is to be taken back.</extracomment>
        <translation>Phiếu cơ quan</translation>
    </message>
    <message>
        <source>Chase agencies: letters and e-mail drafts</source>
        <translation>Đôn đốc các cơ quan: công văn, thư nháp</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Side bar: fold or open</source>
        <translation>Thanh bên: thu gọn hoặc mở</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Thanh bên</translation>
    </message>
    <message>
        <source>Details: show or put away</source>
        <translation>Chi tiết: hiện hoặc cất đi</translation>
    </message>
    <message>
        <source>Record progress</source>
        <translation>Cập nhật tiến độ</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Mark as completed</source>
        <extracomment>The person completed the work; carries the day it was reported, the words and the period of recurring work, None for the one that is waited for.</extracomment>
        <translation>Xác nhận hoàn thành</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Chase the leads of what is selected</source>
        <translation>Đôn đốc cơ quan chủ trì việc đã chọn</translation>
    </message>
    <message>
        <source>Note a chase by telephone or in person</source>
        <translation>Ghi nhận đã đôn đốc qua điện thoại, trực tiếp</translation>
    </message>
    <message>
        <source>Note a chase</source>
        <extracomment>The person noted it; carries the ChaseNote.</extracomment>
        <translation>Ghi lần đôn đốc</translation>
    </message>
    <message>
        <source>Correct the directive</source>
        <translation>Sửa nhiệm vụ</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Backup copies: look, restore</source>
        <translation>Bản sao lưu: xem, khôi phục</translation>
    </message>
    <message>
        <source>Backup copies</source>
        <extracomment>the column that takes the room that is left A copy is selected; carries its path. This copy is to take the register&apos;s place; carries its path. This copy is to be looked into; carries the KeptCopy. A copy that lies elsewhere is wanted. A copy is to be made now.</extracomment>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>See it in the notice</source>
        <translation>Xem trong thông báo gốc</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Xem nguồn</translation>
    </message>
    <message>
        <source>See its notice</source>
        <translation>Xem thông báo của nhiệm vụ</translation>
    </message>
    <message>
        <source>What the notice says of earlier ones</source>
        <translation>Liên hệ của thông báo với thông báo trước</translation>
    </message>
    <message>
        <source>Earlier notices</source>
        <translation>Thông báo trước</translation>
    </message>
    <message>
        <source>Close the notice, or follow it again</source>
        <translation>Kết thúc theo dõi thông báo, hoặc theo dõi lại</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>Kết thúc theo dõi</translation>
    </message>
    <message>
        <source>Track the point</source>
        <translation>Đưa điểm vào theo dõi</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Note the point, no work</source>
        <translation>Điểm không phát sinh nhiệm vụ</translation>
    </message>
    <message>
        <source>Note only</source>
        <translation>Không phát sinh</translation>
    </message>
    <message>
        <source>The point is not ours</source>
        <translation>Điểm không thuộc cơ quan</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Không thuộc CQ</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>The person wants the last change taken back. The person wants to see the copies of the register.</extracomment>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>The person saved; carries the OfficeFacts and the Preferences. The person saved another form of the workbook; carries the OfficeTemplate or None.</extracomment>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Đọc lại dữ liệu</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>The person wants to see the sheet of keys. The person wants to read what is new.</extracomment>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Có gì mới</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Mở nhật ký chương trình</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Save the list as a view</source>
        <translation>Lưu danh sách đang xem thành bộ lọc</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Lưu bộ lọc</translation>
    </message>
    <message>
        <source>Names, a semicolon between them</source>
        <extracomment>The person changed the names; carries a tuple of PrintedAgency.</extracomment>
        <translation>Tên cơ quan, cách nhau bằng dấu chấm phẩy</translation>
    </message>
    <message>
        <source>Several names: a semicolon between them</source>
        <translation>Nhiều cơ quan: cách nhau bằng dấu chấm phẩy</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Reported completed on</source>
        <translation>Ngày báo cáo hoàn thành</translation>
    </message>
    <message>
        <source>&amp;Reported completed on</source>
        <translation>Ngày &amp;báo cáo hoàn thành</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>Kỳ báo &amp;cáo</translation>
    </message>
    <message>
        <source>R&amp;esult</source>
        <translation>&amp;Kết quả</translation>
    </message>
    <message>
        <source>The document that shows it, if any</source>
        <translation>Nêu văn bản thể hiện kết quả, nếu có</translation>
    </message>
    <message>
        <source>Give the day as dd/mm/yyyy.</source>
        <translation>Hãy ghi ngày dạng ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Ngày này chưa tới.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Có lỗi xảy ra</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Chương trình gặp lỗi</translation>
    </message>
    <message>
        <source>What was saved stays saved, and you can go on working. Send the details below to the one who looks after the program.</source>
        <translation>Những gì đã lưu vẫn còn nguyên, anh/chị có thể làm việc tiếp. Hãy gửi nội dung dưới đây cho người phụ trách chương trình.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Sao chép chi tiết</translation>
    </message>
    <message>
        <source>Go &amp;on working</source>
        <translation>&amp;Làm việc tiếp</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <extracomment>The field means another day; carries the date, or None when it is empty or unreadable.</extracomment>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>T is today, + and − a day, Page Down and Up a week;
C, Q and N the end of the month, the quarter, the year.</source>
        <translation>T là hôm nay, + và − một ngày, Page Down và Up một tuần;
C, Q, N là cuối tháng, cuối quý, cuối năm.</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Lịch (Alt+↓)</translation>
    </message>
    <message>
        <source>From the end of</source>
        <translation>Từ lúc hết ngày</translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation>Đến hết ngày</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;So sánh</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Không có thay đổi</translation>
    </message>
    <message>
        <source>Every directive stood at the end of both days in the same way.</source>
        <translation>Lúc hết hai ngày này mọi nhiệm vụ đều như nhau.</translation>
    </message>
    <message>
        <source>The register was changed since: compare again (F5).</source>
        <translation>Sổ đã thay đổi sau khi so sánh: hãy so sánh lại (F5).</translation>
    </message>
    <message>
        <source>That day is still to come: give today or a day before.</source>
        <translation>Ngày đó chưa đến: hãy ghi hôm nay hoặc một ngày trước đó.</translation>
    </message>
    <message>
        <source>&amp;From the end of</source>
        <translation>&amp;Từ lúc hết ngày</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>đến &amp;hết ngày</translation>
    </message>
    <message numerus="yes">
        <source>%n directive(s) changed</source>
        <translation>
            <numerusform>%n nhiệm vụ thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The person left the field. A key asked for another day; carries the NextDay. Alt+Down was pressed. A day was picked; carries the date, or None when the field is to be emptied.
----------
These directives are to be shown in the list; carries their numbers. What an entry of the side bar stands for is to be shown; carries the SideChoice.</extracomment>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Không có ngày</translation>
    </message>
    <message>
        <source>None printed</source>
        <translation>Văn bản không ghi</translation>
    </message>
    <message>
        <source>Follow {phrase}</source>
        <extracomment>The person chose a printed deadline; carries it as it was given.</extracomment>
        <translation>Theo mốc {phrase}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nơi lưu</translation>
    </message>
    <message>
        <source>No copy yet</source>
        <translation>Chưa có bản sao lưu</translation>
    </message>
    <message>
        <source>The copies are being read.</source>
        <translation>Đang đọc các bản sao lưu.</translation>
    </message>
    <message>
        <source>&amp;Restore this copy…</source>
        <translation>&amp;Khôi phục bản này…</translation>
    </message>
    <message>
        <source>Open to &amp;look</source>
        <translation>&amp;Mở để xem</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Tệp khác…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sao lưu ngay</translation>
    </message>
    <message>
        <source>The program copies the register by itself: after the start, every half hour in which something changed, and when it is closed.</source>
        <translation>Chương trình tự sao lưu sổ: sau khi mở, mỗi nửa giờ có thay đổi và khi đóng cửa sổ.</translation>
    </message>
    <message>
        <source>The first one is made soon after the start; “Back up now” makes one at once.</source>
        <translation>Bản đầu tiên được tạo ngay sau khi mở sổ; bấm “Sao lưu ngay” để tạo liền.</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Mọi tệp</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>Nhận phiếu trả lời</translation>
    </message>
    <message>
        <source>Excel trackers</source>
        <translation>Sổ theo dõi Excel</translation>
    </message>
    <message>
        <source>Choose a register</source>
        <translation>Chọn sổ theo dõi</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Sổ theo dõi</translation>
    </message>
    <message>
        <source>Choose a workbook</source>
        <translation>Chọn tệp Excel</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Tệp Excel</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Tệp lịch</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Lưu thành tệp</translation>
    </message>
    <message>
        <source>PDF papers</source>
        <translation>Tệp PDF</translation>
    </message>
    <message>
        <source>Đôn Đốc</source>
        <extracomment>There is no notice yet, and some are to be taken in.</extracomment>
        <translation>Đôn Đốc</translation>
    </message>
    <message numerus="yes">
        <source>%n due day(s) written to {name}.</source>
        <translation>
            <numerusform>Đã ghi %n ngày hạn vào {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Directives</source>
        <extracomment>Other rows were selected; carries the directives&apos; ids in row order. Enter or a double click on a directive. A group was folded or opened; carries its key, and whether it is open now. The star of a directive was clicked; carries its id. A key goes to the last row, or selects all: they are to be there. The context menu was asked for, at a place on the screen.</extracomment>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Point</source>
        <extracomment>Shown only once they are chosen. A double click there edits the fact; elsewhere it opens the source.</extracomment>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Chased</source>
        <translation>Đôn đốc</translation>
    </message>
    <message>
        <source>led by {names}</source>
        <translation>{names} chủ trì</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>hạn {day}</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Nội dung nhiệm vụ</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Mức hạn</translation>
    </message>
    <message>
        <source>Details of the directive</source>
        <extracomment>Files were dropped on the directive that is shown; carries their paths. The person wants to mend an answer; carries the number of the entry. The person wants to look at a chase; carries its number. The person clicked a file; carries the number of the evidence.</extracomment>
        <translation>Chi tiết nhiệm vụ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ thực hiện</translation>
    </message>
    <message>
        <source>Choose a directive
to see its words and its progress.</source>
        <translation>Chọn một nhiệm vụ
để xem nội dung và tiến độ.</translation>
    </message>
    <message numerus="yes">
        <source>%n directive(s) selected</source>
        <translation>
            <numerusform>Đã chọn %n nhiệm vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>Point {label}</source>
        <translation>Điểm {label}</translation>
    </message>
    <message>
        <source>Look at the later notice too: {notices}</source>
        <translation>Xem thêm thông báo sau: {notices}</translation>
    </message>
    <message>
        <source>notice without a number</source>
        <translation>thông báo không số</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Chưa xử lý</translation>
    </message>
    <message>
        <source>{answer} ({letter} in the list, Ctrl+{number})</source>
        <extracomment>The person pressed an answer; carries the Disposition.</extracomment>
        <translation>{answer} (phím {letter} trong danh sách, Ctrl+{number})</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Điểm cần xem</translation>
    </message>
    <message>
        <source>The notice&apos;s number is missing.</source>
        <translation>Thiếu số thông báo.</translation>
    </message>
    <message>
        <source>The day of issue is missing.</source>
        <translation>Thiếu ngày ban hành.</translation>
    </message>
    <message>
        <source>Nobody is named to lead: fill it in, or leave it empty.</source>
        <translation>Không thấy cơ quan chủ trì: hãy điền, hoặc để trống.</translation>
    </message>
    <message>
        <source>The lead is not in the directory: check its name.</source>
        <translation>Cơ quan chủ trì chưa có trong danh bạ: hãy xem lại tên.</translation>
    </message>
    <message>
        <source>A coordinating agency&apos;s name may end elsewhere: check it.</source>
        <translation>Tên cơ quan phối hợp có thể dừng ở chỗ khác: hãy xem lại.</translation>
    </message>
    <message>
        <source>There are two deadlines: choose the one to follow.</source>
        <translation>Có hai mốc thời hạn: hãy chọn mốc để theo dõi.</translation>
    </message>
    <message>
        <source>The printed day has no year: check the date.</source>
        <translation>Ngày in không ghi năm: hãy xem lại hạn.</translation>
    </message>
    <message>
        <source>The printed day has no month: check the date.</source>
        <translation>Ngày in không ghi tháng: hãy xem lại hạn.</translation>
    </message>
    <message>
        <source>The printed day does not exist: check the date.</source>
        <translation>Ngày in không có trong lịch: hãy xem lại hạn.</translation>
    </message>
    <message>
        <source>The weekday and the date disagree: check the date.</source>
        <translation>Thứ và ngày không khớp nhau: hãy xem lại hạn.</translation>
    </message>
    <message>
        <source>The deadline counts from an event whose day is not known.</source>
        <translation>Hạn tính từ một sự kiện chưa rõ ngày.</translation>
    </message>
    <message>
        <source>The date is a target, not an order.</source>
        <translation>Ngày này là mục tiêu phấn đấu, không phải hạn bắt buộc.</translation>
    </message>
    <message>
        <source>This may not be work to follow.</source>
        <translation>Có thể đây không phải nhiệm vụ cần theo dõi.</translation>
    </message>
    <message>
        <source>A time is printed that gave no deadline: check it.</source>
        <translation>Có in một mốc thời gian mà chưa đọc thành hạn: hãy xem lại.</translation>
    </message>
    <message>
        <source>An agency is named that was given no part: check it.</source>
        <translation>Có nêu một cơ quan mà chưa rõ vai trò: hãy xem lại.</translation>
    </message>
    <message>
        <source>A second task may begin here: Ctrl+T splits it off.</source>
        <translation>Từ đây có thể là nhiệm vụ thứ hai: Ctrl+T để tách.</translation>
    </message>
    <message>
        <source>the office&apos;s form kept</source>
        <extracomment>The language or the theme is another: every word and colour must be made anew. A notice was stored; carries its number in the register. These directives are to be shown in the list; carries their numbers. All that came from a file is to be shown; carries the file&apos;s name. A notice of the register is to be shown; carries its number. A strip is to stand over the list; carries it.</extracomment>
        <translation>lưu mẫu của cơ quan</translation>
    </message>
    <message>
        <source>settings saved</source>
        <translation>lưu cài đặt</translation>
    </message>
    <message>
        <source>Extend the deadline</source>
        <extracomment>The person granted an extension; carries the NewExtension. The person noted down a request; carries the NewRequest. The person refused the request that waits; carries the Refusal.</extracomment>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Hạn mới</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>&amp;New day</source>
        <translation>Hạn &amp;mới</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>De&amp;cided on</source>
        <translation>Ngày &amp;quyết định</translation>
    </message>
    <message>
        <source>Say why more time is given.</source>
        <translation>Hãy ghi lý do gia hạn.</translation>
    </message>
    <message>
        <source>A logged chase</source>
        <extracomment>The person gave the number of the paper and a note. The person takes the chase out.</extracomment>
        <translation>Lần đôn đốc đã ghi</translation>
    </message>
    <message>
        <source>All directives in the same letter get it.</source>
        <translation>Mọi nhiệm vụ trong cùng công văn đều được ghi.</translation>
    </message>
    <message>
        <source>&amp;Document number</source>
        <translation>&amp;Số văn bản</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ghi chú</translation>
    </message>
    <message>
        <source>It can be brought back with Ctrl+Z.</source>
        <translation>Có thể lấy lại bằng Ctrl+Z.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Day in force: {due}. Not extended before.</source>
        <translation>Hạn hiện tại: {due}. Chưa gia hạn lần nào.</translation>
    </message>
    <message>
        <source>Day in force: {due}, first it was {first}. Extended {times} times.</source>
        <translation>Hạn hiện tại: {due}, hạn gốc {first}. Đã gia hạn {times} lần.</translation>
    </message>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than a year away.</source>
        <translation>Hạn này xa hơn một năm.</translation>
    </message>
    <message>
        <source>The new day must be after {due}.</source>
        <translation>Hạn mới phải sau ngày {due}.</translation>
    </message>
    <message>
        <source>Coordinating</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Nguyên văn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Recurs</source>
        <translation>Định kỳ</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>chưa nêu đơn vị</translation>
    </message>
    <message>
        <source>, reported {day}</source>
        <translation>, báo cáo ngày {day}</translation>
    </message>
    <message>
        <source>Welcome to Đôn Đốc</source>
        <extracomment>The person said who the office is; carries the OfficeFacts. The person wants to try with a sample notice.</extracomment>
        <translation>Chào mừng đến với Đôn Đốc</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Then &amp;try with a sample notice</source>
        <translation>Sau đó dùng thử với một thông báo &amp;mẫu</translation>
    </message>
    <message>
        <source>Who issues the reports? This stands at the head and foot of each paper.</source>
        <translation>Cơ quan nào ban hành báo cáo? Thông tin này đứng ở đầu và cuối mỗi văn bản.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>point tracked</source>
        <translation>đưa điểm vào theo dõi</translation>
    </message>
    <message>
        <source>point noted</source>
        <translation>điểm không phát sinh nhiệm vụ</translation>
    </message>
    <message>
        <source>point not ours</source>
        <translation>điểm không thuộc cơ quan</translation>
    </message>
    <message>
        <source>point undecided</source>
        <translation>để điểm chưa xử lý</translation>
    </message>
    <message>
        <source>undone: {what}</source>
        <translation>đã hoàn tác: {what}</translation>
    </message>
    <message>
        <source>done again: {what}</source>
        <translation>đã làm lại: {what}</translation>
    </message>
    <message>
        <source>progress recorded</source>
        <translation>cập nhật tiến độ</translation>
    </message>
    <message>
        <source>extension granted</source>
        <translation>gia hạn</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>hoàn thành</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>sửa nhiệm vụ</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>False where fields are only chosen from, or quickly set again.</extracomment>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Put back: what was being typed here on {day} at {hour}.</source>
        <translation>Đã đặt lại chữ đang gõ dở ở đây ngày {day}, lúc {hour}.</translation>
    </message>
    <message>
        <source>Close all the same? What you typed here will be lost.</source>
        <translation>Vẫn đóng? Nội dung vừa nhập ở đây sẽ mất.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Bỏ nội dung đã nhập</translation>
    </message>
    <message numerus="yes">
        <source>and %n more directive(s)</source>
        <translation>
            <numerusform>và %n nhiệm vụ khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice {number}</source>
        <translation>TB {number}</translation>
    </message>
    <message>
        <source>Head of the notice</source>
        <extracomment>The person changed the head; carries the NoticeHead.</extracomment>
        <translation>Thông tin văn bản</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Ngày họp</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Chair of the meeting</source>
        <translation>Chủ trì họp</translation>
    </message>
    <message>
        <source>Chair&apos;s title</source>
        <translation>Chức vụ người chủ trì</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Signer&apos;s title</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>There are no words to paste: copy the text first.</source>
        <translation>Không có chữ nào để dán: hãy chép (copy) nội dung thông báo trước.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>notice {name} stored</source>
        <translation>đã lưu thông báo {name}</translation>
    </message>
    <message>
        <source>{notice}: {seen} of {all} points seen, {day} at {hour}</source>
        <translation>{notice}: đã xem {seen}/{all} điểm, lúc {hour} ngày {day}</translation>
    </message>
    <message>
        <source>Go on with the review that was broken off? What you decided is kept.</source>
        <translation>Tiếp tục việc rà soát dở dang? Những gì đã quyết định vẫn còn.</translation>
    </message>
    <message>
        <source>Everything by keyboard</source>
        <translation>Mọi việc bằng bàn phím</translation>
    </message>
    <message>
        <source>Move in the list</source>
        <translation>Di chuyển trong danh sách</translation>
    </message>
    <message>
        <source>Fold or open a group</source>
        <translation>Thu gọn, mở rộng nhóm</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Chọn nhiều nhiệm vụ</translation>
    </message>
    <message>
        <source>Read the directive</source>
        <translation>Xem nhiệm vụ trong thông báo</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Xóa từ tìm kiếm</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Sang phần kế tiếp của cửa sổ</translation>
    </message>
    <message>
        <source>In a day: today, a day or a week on</source>
        <translation>Ở ô ngày: hôm nay, thêm bớt một ngày, một tuần</translation>
    </message>
    <message>
        <source>In a day: the end of the month, quarter, year</source>
        <translation>Ở ô ngày: cuối tháng, cuối quý, cuối năm</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <extracomment>The person chose other heads.</extracomment>
        <translation>&amp;Nhóm theo</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Nhóm theo</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>thông báo</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>cơ quan</translation>
    </message>
    <message>
        <source>week due</source>
        <translation>tuần đến hạn</translation>
    </message>
    <message>
        <source>no groups</source>
        <translation>không nhóm</translation>
    </message>
    <message>
        <source>&amp;Try with a sample notice</source>
        <translation>&amp;Thử với thông báo mẫu</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>&amp;Xóa từ tìm kiếm</translation>
    </message>
    <message>
        <source>Show &amp;all directives</source>
        <translation>Xem &amp;tất cả nhiệm vụ</translation>
    </message>
    <message>
        <source>The register is still empty</source>
        <translation>Sổ theo dõi chưa có thông báo nào</translation>
    </message>
    <message>
        <source>Drop notices here (.docx, .pdf, .txt), or choose them. You look over every point before anything is stored.</source>
        <translation>Kéo thả tệp thông báo vào đây (.docx, .pdf, .txt) hoặc bấm nút để chọn. Anh/chị xem lại từng điểm trước khi lưu.</translation>
    </message>
    <message>
        <source>Search the help, accents not needed</source>
        <translation>Tìm trong trợ giúp, không cần gõ dấu</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Tìm trong trợ giúp</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>An entry was picked; carries its key. It runs once the list is gone.</extracomment>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>Có gì &amp;mới</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Không có nhiệm vụ nào</translation>
    </message>
    <message>
        <source>No directive stands like this today.</source>
        <translation>Hôm nay không có nhiệm vụ nào thuộc mục này.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Không có nhiệm vụ nào khớp</translation>
    </message>
    <message>
        <source>Every point is decided</source>
        <translation>Đã xử lý mọi điểm</translation>
    </message>
    <message>
        <source>Each point of every notice is tracked, noted, or not ours.</source>
        <translation>Mọi điểm của các thông báo đều đã được theo dõi hoặc xác định không phát sinh nhiệm vụ.</translation>
    </message>
    <message>
        <source>The register was still empty</source>
        <translation>Sổ theo dõi lúc đó chưa có gì</translation>
    </message>
    <message>
        <source>No notice had been taken in by the end of that day.</source>
        <translation>Đến hết ngày này chưa có thông báo nào được nhập.</translation>
    </message>
    <message>
        <source>No directive holds “{words}”.</source>
        <translation>Không có nhiệm vụ nào chứa “{words}”.</translation>
    </message>
    <message>
        <source>No directive holds “{words}” behind these filters.</source>
        <translation>Trong các bộ lọc đang chọn, không có nhiệm vụ nào chứa “{words}”.</translation>
    </message>
    <message>
        <source>No directive stands behind these filters.</source>
        <translation>Không có nhiệm vụ nào thuộc các bộ lọc đang chọn.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>All directives</source>
        <translation>Tất cả nhiệm vụ</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Hoàn tác: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Làm lại: {what}</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <extracomment>A fact is another than before.</extracomment>
        <translation>Cơ q&amp;uan ban hành báo cáo</translation>
    </message>
    <message>
        <source>&amp;Body above it</source>
        <translation>Cơ quan cấp t&amp;rên</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Địa &amp;danh</translation>
    </message>
    <message>
        <source>Prepared b&amp;y</source>
        <translation>Người &amp;lập</translation>
    </message>
    <message>
        <source>Signer&apos;s &amp;title</source>
        <translation>C&amp;hức vụ người ký</translation>
    </message>
    <message>
        <source>&amp;Signer</source>
        <translation>Người &amp;ký</translation>
    </message>
    <message>
        <source>Papers need the office&apos;s name.</source>
        <translation>Báo cáo cần tên cơ quan ban hành.</translation>
    </message>
    <message>
        <source>no day offered</source>
        <translation>không gợi ý ngày</translation>
    </message>
    <message>
        <source>“&amp;trước ngày X” still counts the day X</source>
        <translation>“&amp;trước ngày X” tính cả ngày X</translation>
    </message>
    <message>
        <source>“sớm”, “&amp;khẩn trương” mean</source>
        <translation>“sớm”, “khẩn trương” tí&amp;nh là</translation>
    </message>
    <message>
        <source>Used when the next notice is read; stored deadlines stay as they are.</source>
        <translation>Áp dụng khi đọc thông báo tiếp theo; các hạn đã lưu giữ nguyên.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>Chase agencies</source>
        <extracomment>The person wants the letters; carries the ChaseRequest.</extracomment>
        <translation>Đôn đốc các cơ quan</translation>
    </message>
    <message>
        <source>Write the letters</source>
        <translation>Lập công văn</translation>
    </message>
    <message>
        <source>&amp;Letter (.docx)</source>
        <translation>Công &amp;văn (.docx)</translation>
    </message>
    <message>
        <source>E-&amp;mail draft (.eml), opened in your own mail program</source>
        <translation>Thư &amp;nháp (.eml), mở bằng chương trình thư của bạn</translation>
    </message>
    <message>
        <source>Writing the letters…</source>
        <translation>Đang lập công văn…</translation>
    </message>
    <message numerus="yes">
        <source>%n directive(s) name no lead: nobody can be written to.</source>
        <translation>
            <numerusform>%n nhiệm vụ chưa rõ cơ quan chủ trì: chưa thể gửi cho ai.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick an agency.</source>
        <translation>Hãy đánh dấu ít nhất một cơ quan.</translation>
    </message>
    <message>
        <source>Choose letter, e-mail draft or both.</source>
        <translation>Hãy chọn công văn, thư nháp hoặc cả hai.</translation>
    </message>
    <message>
        <source>Agencies to chase</source>
        <translation>Các cơ quan cần đôn đốc</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Nothing is sent: the letters stand in the folder, and are logged as chases.</source>
        <translation>Chương trình không gửi gì đi: công văn nằm trong thư mục và được ghi là một lần đôn đốc.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s)</source>
        <translation>
            <numerusform>Lập %n công văn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agencies have no address: their drafts are addressed to nobody.</source>
        <translation>
            <numerusform>%n cơ quan chưa có địa chỉ thư điện tử: thư nháp để trống người nhận.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Chọn…</translation>
    </message>
    <message>
        <source>&amp;Excel</source>
        <extracomment>Folder, names or choice are others than before.</extracomment>
        <translation>&amp;Excel</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>Name of the Excel file</source>
        <translation>Tên tệp Excel</translation>
    </message>
    <message>
        <source>Name of the PDF file</source>
        <translation>Tên tệp PDF</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <extracomment>Another folder stands there.</extracomment>
        <translation>Thư mục lưu báo cáo</translation>
    </message>
    <message>
        <source>Takes the place of {names} there.</source>
        <translation>Sẽ thay tệp {names} đang có ở đó.</translation>
    </message>
    <message>
        <source>How the papers begin and end</source>
        <translation>Phần đầu và phần ký của văn bản</translation>
    </message>
    <message>
        <source>Written, and the figures are frozen.</source>
        <extracomment>The person wants to see a paper here; carries its path.</extracomment>
        <translation>Đã lập báo cáo và chốt số liệu.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Đã lập xong.</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>The person wants to see the paper here; carries its path.</extracomment>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Place in the notice</source>
        <extracomment>The person changed a value; carries the DraftPoint and the PointField. The person pressed what becomes of the point; carries the Disposition.</extracomment>
        <translation>Vị trí trong thông báo</translation>
    </message>
    <message>
        <source>The point&apos;s number as printed</source>
        <translation>Số của điểm như trong văn bản</translation>
    </message>
    <message>
        <source>Due day</source>
        <extracomment>The milestone is to go; carries this row.</extracomment>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Một lần</translation>
    </message>
    <message>
        <source>&amp;Words of the task</source>
        <translation>&amp;Nội dung nhiệm vụ</translation>
    </message>
    <message>
        <source>&amp;Due day</source>
        <translation>&amp;Hạn</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Hãy ghi nội dung nhiệm vụ.</translation>
    </message>
    <message>
        <source>It has been extended: its first day stands, grant another extension.</source>
        <translation>Đã gia hạn nên hạn gốc được giữ nguyên: muốn đổi ngày, hãy gia hạn lần nữa.</translation>
    </message>
    <message>
        <source>Only where it was misread: more time is an extension.</source>
        <translation>Chỉ sửa khi đọc sai; cho thêm thời gian thì dùng Gia hạn.</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>Chủ &amp;trì</translation>
    </message>
    <message>
        <source>&amp;Coordinating</source>
        <translation>&amp;Phối hợp</translation>
    </message>
    <message>
        <source>Comes &amp;again</source>
        <translation>Định &amp;kỳ</translation>
    </message>
    <message>
        <source>That day is before the notice.</source>
        <translation>Ngày này trước ngày ban hành thông báo.</translation>
    </message>
    <message>
        <source>Words of the task</source>
        <translation>Nội dung nhiệm vụ</translation>
    </message>
    <message>
        <source>Firmness</source>
        <translation>Mức của thời hạn</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Định kỳ</translation>
    </message>
    <message>
        <source>Kind of point</source>
        <translation>Loại điểm</translation>
    </message>
    <message>
        <source>Printed deadline</source>
        <translation>Hạn nguyên văn</translation>
    </message>
    <message>
        <source>Points nobody has decided</source>
        <extracomment>Another point is current; carries the Point, or None when there is none left.</extracomment>
        <translation>Các điểm chưa xử lý</translation>
    </message>
    <message>
        <source>What becomes of this point?</source>
        <translation>Xử lý điểm này thế nào?</translation>
    </message>
    <message>
        <source>Details of the point</source>
        <translation>Chi tiết điểm</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Lưu cập nhật</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Ngày báo cáo</translation>
    </message>
    <message>
        <source>&amp;Result so far</source>
        <translation>&amp;Kết quả đến nay</translation>
    </message>
    <message>
        <source>Reported &amp;on</source>
        <translation>N&amp;gày báo cáo</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>Kỳ báo &amp;cáo</translation>
    </message>
    <message>
        <source>Write what the agency answered.</source>
        <translation>Hãy ghi kết quả cơ quan đã báo cáo.</translation>
    </message>
    <message>
        <source>Write why, and on whose word.</source>
        <translation>Hãy ghi lý do và văn bản hoặc ý kiến cho phép.</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Trạng thái</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Mức độ hoàn thành</translation>
    </message>
    <message>
        <source>Document &amp;number</source>
        <translation>&amp;Số văn bản</translation>
    </message>
    <message>
        <source>Di&amp;fficulties</source>
        <translation>K&amp;hó khăn, vướng mắc</translation>
    </message>
    <message>
        <source>&amp;Proposal</source>
        <translation>Đề &amp;xuất, kiến nghị</translation>
    </message>
    <message>
        <source>Reading notices</source>
        <extracomment>A notice was accepted and stored; carries its number in the register. The person wants to see a notice that is in already; carries its number. A person looks over what was read; carries the ReviewWindow.</extracomment>
        <translation>Đang đọc thông báo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>The person wants the work to end.</extracomment>
        <translation>&amp;Dừng</translation>
    </message>
    <message>
        <source>Stop reading; nothing is stored (Esc)</source>
        <translation>Dừng đọc; chưa có gì được lưu (Esc)</translation>
    </message>
    <message>
        <source>File {number} of {count}</source>
        <translation>Tệp {number}/{count}</translation>
    </message>
    <message>
        <source>Recognising the words of scanned page {number}/{count}</source>
        <translation>Đang nhận dạng chữ trang {number}/{count} (bản quét)</translation>
    </message>
    <message>
        <source>Write the papers</source>
        <translation>Lập báo cáo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>Số liệu chốt đến ngày</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng số</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>So với</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Chốt lúc</translation>
    </message>
    <message>
        <source>Nothing before</source>
        <translation>Chưa có kỳ trước</translation>
    </message>
    <message>
        <source>No. {number}, withdrawn</source>
        <translation>Số {number}, đã rút</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>Số {number}</translation>
    </message>
    <message>
        <source>In the office&apos;s &amp;own form ({name})</source>
        <translation>Xuất bằng &amp;mẫu của cơ quan ({name})</translation>
    </message>
    <message>
        <source>&amp;Issue: freeze these figures</source>
        <translation>Chốt và &amp;lưu số liệu của báo cáo này</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Đến ngà&amp;y</translation>
    </message>
    <message>
        <source>Figures as o&amp;f</source>
        <translation>&amp;Số liệu chốt đến ngày</translation>
    </message>
    <message>
        <source>Pre&amp;view the PDF</source>
        <translation>&amp;Xem trước bản PDF</translation>
    </message>
    <message>
        <source>Preview the Exce&amp;l</source>
        <translation>Xem t&amp;rước Excel</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) not decided yet are in no figure.</source>
        <translation>
            <numerusform>Còn %n điểm chưa xử lý, không nằm trong số liệu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The last day must not be before the first.</source>
        <translation>Ngày cuối không được trước ngày đầu.</translation>
    </message>
    <message>
        <source>Choose Excel, PDF or both.</source>
        <translation>Hãy chọn Excel, PDF hoặc cả hai.</translation>
    </message>
    <message>
        <source>Pe&amp;riod</source>
        <translation>&amp;Kỳ báo cáo</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Từ ngày</translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation>&amp;Giờ</translation>
    </message>
    <message>
        <source>The office&apos;s own form is looked at in Excel, once it is written.</source>
        <translation>Mẫu của cơ quan được xem bằng Excel sau khi lập xong.</translation>
    </message>
    <message>
        <source>Papers</source>
        <extracomment>The person wants no more files written. The person wants to see a file that was written; carries its path.</extracomment>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>The next report tells what changed since the last one issued.</source>
        <translation>Báo cáo sau sẽ nêu những thay đổi so với báo cáo đã chốt gần nhất.</translation>
    </message>
    <message>
        <source>Work that was over before {day} is in no figure once it was reported.</source>
        <translation>Việc đã xong, đã thu hồi từ trước ngày {day} và đã báo cáo thì không tính vào số liệu.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tuần này</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Tuần trước</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Tháng sau</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tháng này</translation>
    </message>
    <message>
        <source>This &amp;month</source>
        <translation>Tháng &amp;này</translation>
    </message>
    <message>
        <source>&amp;Export (.ics)…</source>
        <translation>&amp;Xuất lịch (.ics)…</translation>
    </message>
    <message>
        <source>Month {month}/{year}</source>
        <translation>Tháng {month}/{year}</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>What is due on a day is to be shown; carries the date.</extracomment>
        <translation>Thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Quý này</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Quý trước</translation>
    </message>
    <message>
        <source>First half of the year</source>
        <translation>6 tháng đầu năm</translation>
    </message>
    <message>
        <source>Second half of the year</source>
        <translation>6 tháng cuối năm</translation>
    </message>
    <message>
        <source>First nine months</source>
        <translation>9 tháng đầu năm</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Năm nay</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Khoảng khác</translation>
    </message>
    <message>
        <source>Writing the papers…</source>
        <translation>Đang lập báo cáo…</translation>
    </message>
    <message>
        <source>report issued</source>
        <extracomment>Papers were written; carries the list of their paths. A step of the work was done; carries how many are, and of how many.</extracomment>
        <translation>đã chốt báo cáo</translation>
    </message>
    <message>
        <source>{problem}

Write {names} instead?</source>
        <translation>{problem}

Ghi ra {names}?</translation>
    </message>
    <message>
        <source>Write under the other name</source>
        <translation>Ghi tên khác</translation>
    </message>
    <message>
        <source>All points ({count})</source>
        <extracomment>The person chose what is shown; carries True for the doubtful points only. The person wants another doubtful point; carries 1 for the next, -1 for the one before.</extracomment>
        <translation>Tất cả điểm ({count})</translation>
    </message>
    <message>
        <source>To look at ({count})</source>
        <translation>Điểm cần xem ({count})</translation>
    </message>
    <message>
        <source>{seen} of {all} seen</source>
        <translation>Đã xem {seen}/{all}</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <extracomment>Cut the point in two at the text cursor. Join the point with the one after it. Agree with the point and go on.</extracomment>
        <translation>&amp;Tách tại đây</translation>
    </message>
    <message>
        <source>&amp;Merge with next</source>
        <translation>&amp;Gộp với điểm sau</translation>
    </message>
    <message>
        <source>Agree, go on</source>
        <translation>Đồng ý, sang điểm sau</translation>
    </message>
    <message>
        <source>Keep it as shown and go to the next (Enter)</source>
        <translation>Giữ như đang hiện và sang điểm sau (Enter)</translation>
    </message>
    <message>
        <source>Points seen</source>
        <extracomment>Agree with every point that is sure. Store the notice. Close without storing.</extracomment>
        <translation>Số điểm đã xem</translation>
    </message>
    <message>
        <source>Close without storing (Esc)</source>
        <translation>Đóng, không lưu (Esc)</translation>
    </message>
    <message>
        <source>Agree with all that is &amp;sure</source>
        <translation>Đồng ý mọi điểm &amp;chắc chắn</translation>
    </message>
    <message>
        <source>T N K C decide · Enter agrees · F8 next doubt · F9 answer it · F1 keys</source>
        <translation>T N K C chọn cách xử lý · Enter đồng ý · F8 chỗ cần xem kế tiếp · F9 sửa chỗ đó · F1 phím tắt</translation>
    </message>
    <message>
        <source>Store the notice, no task to follow</source>
        <translation>Lưu thông báo, không có nhiệm vụ</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n nhiệm vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>Store {tasks}</source>
        <translation>Lưu {tasks}</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) undecided</source>
        <translation>
            <numerusform>%n điểm chưa xử lý</numerusform>
        </translation>
    </message>
    <message>
        <source>Store {tasks}, {undecided}</source>
        <translation>Lưu {tasks}, {undecided}</translation>
    </message>
    <message>
        <source>Nothing left to look at.</source>
        <translation>Không còn điểm nào cần xem.</translation>
    </message>
    <message>
        <source>No task was found here. Select words in the source on the left and press Ctrl+N to make a point of them, or keep the notice as it is.</source>
        <translation>Không tìm thấy nhiệm vụ nào. Hãy bôi đen chữ ở văn bản bên trái rồi nhấn Ctrl+N để tạo điểm, hoặc cứ lưu thông báo.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Cần xem</translation>
    </message>
    <message>
        <source>Points of the notice</source>
        <extracomment>Another point is under the cursor; carries the review&apos;s row. A letter decided; carries the Disposition.</extracomment>
        <translation>Các điểm của thông báo</translation>
    </message>
    <message>
        <source>part {number}</source>
        <translation>ý {number}</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Chưa rõ cơ quan</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Cần xem</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Đã xem</translation>
    </message>
    <message>
        <source>As deadline</source>
        <extracomment>The person clicked on the page; carries the offset into the kept text. The selected words are to be the current point&apos;s deadline; carries their Span or None. The selected words are to be a point of their own; carries their Span or None.</extracomment>
        <translation>Đặt làm thời hạn</translation>
    </message>
    <message>
        <source>As new point</source>
        <translation>Tạo điểm mới</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Review: {name}</source>
        <translation>Rà soát: {name}</translation>
    </message>
    <message>
        <source>The open point</source>
        <translation>Điểm đang mở</translation>
    </message>
    <message>
        <source>Put back: what you decided here on {day} at {hour}.</source>
        <extracomment>The person accepted the draft; carries the AcceptedNotice.</extracomment>
        <translation>Đã đặt lại những gì được quyết định ở đây lúc {hour} ngày {day}.</translation>
    </message>
    <message>
        <source>Days read before stay as they are: check those counted from it.</source>
        <translation>Các hạn đã đọc giữ nguyên: hãy xem lại hạn tính từ ngày ban hành.</translation>
    </message>
    <message numerus="yes">
        <source>Counted again from {day}: %n other day(s).</source>
        <translation>
            <numerusform>Đã tính lại từ ngày {day}: %n hạn thay đổi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sure point(s) agreed.</source>
        <translation>
            <numerusform>Đã đồng ý %n điểm chắc chắn.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take back or do again.</source>
        <translation>Không còn bước nào để hoàn tác hoặc làm lại.</translation>
    </message>
    <message>
        <source>The head of the notice is as it was.</source>
        <translation>Thông tin văn bản đã trở lại như trước.</translation>
    </message>
    <message>
        <source>Select the words in the source first.</source>
        <translation>Hãy bôi đen chữ trong văn bản nguồn trước.</translation>
    </message>
    <message>
        <source>Put the cursor in the words where the second task begins.</source>
        <translation>Hãy đặt con trỏ vào chỗ bắt đầu nhiệm vụ thứ hai.</translation>
    </message>
    <message numerus="yes">
        <source>Split in %n part(s): check each of them.</source>
        <translation>
            <numerusform>Đã tách thành %n phần: hãy kiểm tra từng phần.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two points are one now: check it.</source>
        <translation>Đã gộp hai điểm thành một: hãy kiểm tra lại.</translation>
    </message>
    <message>
        <source>There is no point there to merge with.</source>
        <translation>Không có điểm nào ở đó để gộp.</translation>
    </message>
    <message>
        <source>Deadline “{phrase}” taken: now give its day.</source>
        <translation>Đã lấy thời hạn “{phrase}”: hãy điền ngày.</translation>
    </message>
    <message>
        <source>Close without storing? What you decided here will be lost.</source>
        <translation>Đóng mà không lưu? Những gì vừa rà soát sẽ mất.</translation>
    </message>
    <message>
        <source>Close without storing</source>
        <translation>Đóng, không lưu</translation>
    </message>
    <message>
        <source>{done}/{all} done</source>
        <translation>{done}/{all} xong</translation>
    </message>
    <message>
        <source>extended {times}×</source>
        <translation>gia hạn {times} lần</translation>
    </message>
    <message>
        <source>Search, accents not needed (Ctrl+F)</source>
        <extracomment>The words to search for changed; carries them, empty when cleared. The person wants to go on to what was found.</extracomment>
        <translation>Tìm, không cần gõ dấu (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the directives</source>
        <translation>Tìm nhiệm vụ</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>The person gave a name; carries it.</extracomment>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Theo máy tính</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Open the page of &amp;today with the window, once a day</source>
        <translation>&amp;Mở trang Hôm nay cùng cửa sổ, mỗi ngày một lần</translation>
    </message>
    <message>
        <source>Say on the &amp;desktop what is late or due, once a day</source>
        <translation>&amp;Báo trên màn hình việc quá hạn, đến hạn, mỗi ngày một lần</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>N&amp;gôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Giao d&amp;iện</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ngày, hạn</translation>
    </message>
    <message>
        <source>Chasing</source>
        <translation>Đôn đốc</translation>
    </message>
    <message>
        <source>Safekeeping</source>
        <translation>An toàn</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Standings</source>
        <extracomment>The person chose an entry. Something is to be done with a saved view; carries the ViewAct and its number. A saved view was dragged elsewhere; carries its number, and how many places down.</extracomment>
        <translation>Mức hạn</translation>
    </message>
    <message>
        <source>Notices, agencies or saved views</source>
        <translation>Thông báo, cơ quan hoặc bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>HÔM NAY</translation>
    </message>
    <message>
        <source>Is it in the register already?</source>
        <extracomment>The person wants to see the notice that is kept. The new file is to be reviewed as an amendment of the kept notice. The new file is to be reviewed as a notice of its own.</extracomment>
        <translation>Đã có trong sổ?</translation>
    </message>
    <message>
        <source>&amp;Open the kept one</source>
        <translation>&amp;Mở bản trong sổ</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Giữ cả hai</translation>
    </message>
    <message>
        <source>Review as its &amp;amendment</source>
        <translation>&amp;Rà soát là bản sửa đổi</translation>
    </message>
    <message>
        <source>{covered} decided</source>
        <translation>xử lý {covered}</translation>
    </message>
    <message>
        <source>taken in on {day}</source>
        <translation>nhập ngày {day}</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Những chỗ khác nhau</translation>
    </message>
    <message>
        <source>A notice in the register is nearly the same</source>
        <translation>Trong sổ có một thông báo gần giống</translation>
    </message>
    <message>
        <source>This notice is in the register already</source>
        <translation>Thông báo này đã có trong sổ</translation>
    </message>
    <message>
        <source>“{file}” is the very file it was read from: nothing is new in it.</source>
        <translation>“{file}” chính là tệp đã nhập: không có gì mới.</translation>
    </message>
    <message>
        <source>“{file}” has the same number and day; {alike} of the words are the same.</source>
        <translation>“{file}” cùng số, cùng ngày; nội dung giống {alike}.</translation>
    </message>
    <message>
        <source>“{file}” has another number or day, but {alike} of the words are the same.</source>
        <translation>“{file}” khác số hoặc ngày, nhưng nội dung giống {alike}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>và %n chỗ khác nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a word differs: only the format of the file is another.</source>
        <translation>Không khác chữ nào: chỉ khác định dạng tệp.</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>found by searching</source>
        <translation>tìm kiếm vẫn thấy</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>none overdue</source>
        <translation>không quá hạn</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <extracomment>The person clicked on the page; carries the offset into the kept text. The page has another width; carries it in pixels.</extracomment>
        <translation>Nguyên văn thông báo</translation>
    </message>
    <message>
        <source>&amp;Open the original file</source>
        <extracomment>The person wants to see the file as it came in.</extracomment>
        <translation>&amp;Mở tệp gốc</translation>
    </message>
    <message numerus="yes">
        <source>%n directive(s)</source>
        <translation>
            <numerusform>%n nhiệm vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {hour} · {what}</source>
        <translation>Đã lưu {hour} · {what}</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Khó khăn</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Extension {times}: {old} → {new}</source>
        <translation>Gia hạn lần {times}: {old} → {new}</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <extracomment>The person wants to mend an answer; carries the number of the entry. The person wants to look at a chase; carries its number. The person clicked a file; carries the number of the evidence.</extracomment>
        <translation>Chưa có cập nhật nào.</translation>
    </message>
    <message>
        <source>Day not known</source>
        <extracomment>A link was clicked; carries where it leads, as `file:3`.</extracomment>
        <translation>Không rõ ngày</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Thanh công cụ</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Công cụ khác</translation>
    </message>
    <message>
        <source>&amp;Choose another register…</source>
        <extracomment>The person wants the same register tried again. The person chose another register; carries its Path. An empty register is to be made where the one before is gone. This copy is to take the register&apos;s place; carries its path. This copy is to be looked into; carries the KeptCopy.</extracomment>
        <translation>&amp;Chọn sổ khác…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Thử lại</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>T&amp;hoát</translation>
    </message>
    <message>
        <source>&amp;Backup copies…</source>
        <translation>&amp;Bản sao lưu…</translation>
    </message>
    <message>
        <source>&amp;Save what can be read…</source>
        <translation>&amp;Lưu phần còn đọc được…</translation>
    </message>
    <message>
        <source>Begin an &amp;empty register</source>
        <translation>Lập sổ mới, t&amp;rống</translation>
    </message>
    <message>
        <source>The backup copies are being looked for.</source>
        <translation>Đang tìm các bản sao lưu.</translation>
    </message>
    <message>
        <source>The register cannot be opened</source>
        <translation>Không mở được sổ theo dõi</translation>
    </message>
    <message>
        <source>The file is left exactly as it is.</source>
        <translation>Tệp được giữ nguyên như cũ.</translation>
    </message>
    <message>
        <source>Agree with all that is sure</source>
        <translation>Đồng ý mọi điểm chắc chắn</translation>
    </message>
    <message>
        <source>Store the notice</source>
        <translation>Lưu thông báo</translation>
    </message>
    <message>
        <source>Next thing to look at</source>
        <translation>Chỗ cần xem kế tiếp</translation>
    </message>
    <message>
        <source>Thing to look at before</source>
        <translation>Chỗ cần xem trước đó</translation>
    </message>
    <message>
        <source>To the field that answers it</source>
        <translation>Đến ô để sửa chỗ đang nghi vấn</translation>
    </message>
    <message>
        <source>Only what is to look at, or all</source>
        <translation>Chỉ điểm cần xem, hoặc tất cả</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>To the words</source>
        <translation>Đến ô nội dung</translation>
    </message>
    <message>
        <source>To the lead</source>
        <translation>Đến ô chủ trì</translation>
    </message>
    <message>
        <source>To the coordinating agencies</source>
        <translation>Đến ô phối hợp</translation>
    </message>
    <message>
        <source>To the printed deadlines</source>
        <translation>Đến hạn nguyên văn</translation>
    </message>
    <message>
        <source>To the due day</source>
        <translation>Đến ô hạn</translation>
    </message>
    <message>
        <source>To the source</source>
        <translation>Đến văn bản nguồn</translation>
    </message>
    <message>
        <source>To the head of the notice</source>
        <translation>Đến thông tin văn bản</translation>
    </message>
    <message>
        <source>Split at the cursor or the selection</source>
        <translation>Tách tại con trỏ hoặc phần bôi đen</translation>
    </message>
    <message>
        <source>Merge with the next point</source>
        <translation>Gộp với điểm sau</translation>
    </message>
    <message>
        <source>Merge with the point before</source>
        <translation>Gộp với điểm trước</translation>
    </message>
    <message>
        <source>Selected words as deadline</source>
        <translation>Chữ bôi đen là thời hạn</translation>
    </message>
    <message>
        <source>Selected words as new point</source>
        <translation>Chữ bôi đen thành điểm mới</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Chữ to hơn</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>{what} ({key})</source>
        <translation>{what} ({key})</translation>
    </message>
    <message>
        <source>Point before, point after</source>
        <translation>Điểm trước, điểm sau</translation>
    </message>
    <message>
        <source>Back to the points</source>
        <translation>Về danh sách điểm</translation>
    </message>
    <message>
        <source>Next field, field before</source>
        <translation>Ô kế tiếp, ô trước</translation>
    </message>
    <message>
        <source>Who leads and until when is not read here: it is added afterwards.</source>
        <translation>Chưa đọc được cơ quan chủ trì và thời hạn: bổ sung sau khi theo dõi (Sửa, phím E).</translation>
    </message>
    <message>
        <source>Tracking opens the point&apos;s words</source>
        <translation>Theo dõi sẽ mở nhiệm vụ theo nguyên văn của điểm</translation>
    </message>
    <message numerus="yes">
        <source>Tracking opens %n directive(s)</source>
        <translation>
            <numerusform>Theo dõi sẽ mở %n nhiệm vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>An undecided point keeps no agency and no day: Ctrl+1 keeps both.</source>
        <translation>Điểm chưa xử lý không lưu cơ quan và hạn đã nhập: chọn Theo dõi (Ctrl+1) để giữ lại.</translation>
    </message>
    <message>
        <source>The day was {day} before the notice got another day.</source>
        <translation>Trước khi sửa ngày văn bản, hạn là {day}: hãy xem lại.</translation>
    </message>
    <message>
        <source>Nothing is left to look at: {key} stores.</source>
        <translation>Không còn gì phải xem: {key} để lưu.</translation>
    </message>
    <message>
        <source>Mark with a star, or not</source>
        <translation>Gắn sao hoặc bỏ sao</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Gắn sao</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>cần rà soát</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Chuyên viên theo dõi</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>Lãnh đạo giao</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>Rà soát</translation>
    </message>
    <message>
        <source>{day}: the day has come</source>
        <translation>{day}: đã đến ngày rà soát</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>đã gắn sao</translation>
    </message>
    <message>
        <source>star taken off</source>
        <translation>đã bỏ sao</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Ngày rà soát</translation>
    </message>
    <message>
        <source>Look at it again &amp;on</source>
        <translation>Ngày &amp;rà soát (việc không hạn)</translation>
    </message>
    <message>
        <source>O&amp;fficer</source>
        <translation>Ch&amp;uyên viên theo dõi</translation>
    </message>
    <message>
        <source>Assigned &amp;by</source>
        <translation>Lãnh đạo &amp;giao</translation>
    </message>
    <message>
        <source>How &amp;firm</source>
        <translation>Tính &amp;chất thời hạn</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Đã gắn sao</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Chưa gắn sao</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Xét hạn</translation>
    </message>
    <message>
        <source>{due} is a day off: the period ends with {day} (Bộ luật Dân sự, Điều 148).</source>
        <translation>{due} là ngày nghỉ: thời hạn tính đến hết ngày {day} (Bộ luật Dân sự, Điều 148).</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>ngày theo lịch</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>ngày làm việc</translation>
    </message>
    <message>
        <source>or overdue by</source>
        <translation>hoặc quá hạn từ</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Đề nghị trả lời trong</translation>
    </message>
    <message>
        <source>Levels of chasing</source>
        <translation>Các mức đôn đốc</translation>
    </message>
    <message>
        <source>A first chase is a reminder. Only overdue work is criticised, and never the first time. The level of each letter can be changed before it is written.</source>
        <translation>Lần đầu là nhắc việc. Chỉ phê bình việc đã quá hạn và không bao giờ ngay lần đầu. Mức của từng công văn vẫn đổi được trước khi lập.</translation>
    </message>
    <message>
        <source>Not before urging.</source>
        <translation>Không được sớm hơn mức đôn đốc.</translation>
    </message>
    <message>
        <source>{level} from the</source>
        <translation>{level} từ</translation>
    </message>
    <message>
        <source>chase number</source>
        <translation>lần thứ</translation>
    </message>
    <message>
        <source>not by number</source>
        <translation>không theo số lần</translation>
    </message>
    <message>
        <source>not by days</source>
        <translation>không theo số ngày</translation>
    </message>
    <message>
        <source>A deadline on a day &amp;off ends with the next working day</source>
        <translation>Hạn rơi &amp;vào ngày nghỉ thì tính đến hết ngày làm việc kế tiếp</translation>
    </message>
    <message>
        <source>“&amp;Urgent” from</source>
        <translation>“Gấ&amp;p” từ trước</translation>
    </message>
    <message>
        <source>“&amp;Due soon” from</source>
        <translation>“&amp;Sắp đến hạn” từ trước</translation>
    </message>
    <message>
        <source>&amp;Counted in</source>
        <translation>Đếm th&amp;eo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>How long before its day work is shown as due soon, then as urgent.</source>
        <translation>Trước hạn bao lâu thì nhiệm vụ được báo là sắp đến hạn, rồi là gấp.</translation>
    </message>
    <message>
        <source>Later than “due soon”: it counts from the same day.</source>
        <translation>Xa hơn “sắp đến hạn”: sẽ tính từ cùng ngày.</translation>
    </message>
    <message>
        <source>Reading of days</source>
        <translation>Đọc thời hạn trong thông báo</translation>
    </message>
    <message>
        <source>until the end of {day}</source>
        <extracomment>Pixels of every row: two lines of text with room around them.</extracomment>
        <translation>đến hết {day}</translation>
    </message>
    <message>
        <source>Directory of agencies</source>
        <extracomment>A new agency is to be typed. That agency is to be changed; carries its number. That agency is to be merged into another; carries its number. That agency is to be taken out; carries its number. The last change is to be taken back. What is shown is wanted on paper.</extracomment>
        <translation>Danh bạ cơ quan</translation>
    </message>
    <message>
        <source>Change the agency</source>
        <extracomment>The person saved; carries the Agency.</extracomment>
        <translation>Sửa cơ quan</translation>
    </message>
    <message>
        <source>Add an agency</source>
        <translation>Thêm cơ quan</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Succeeded by</source>
        <translation>Cơ quan kế thừa</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên cơ quan</translation>
    </message>
    <message>
        <source>&amp;From day</source>
        <translation>Từ n&amp;gày</translation>
    </message>
    <message>
        <source>Give the agency a name.</source>
        <translation>Hãy ghi tên cơ quan.</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>Tên &amp;viết tắt</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Nhóm</translation>
    </message>
    <message>
        <source>&amp;Other names</source>
        <translation>Tên gọi &amp;khác</translation>
    </message>
    <message>
        <source>One a line; notices that print them mean this agency.</source>
        <translation>Mỗi tên một dòng; thông báo ghi tên ấy là nói cơ quan này.</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>Thư điện tử (&amp;E-mail)</translation>
    </message>
    <message>
        <source>S&amp;ucceeded by</source>
        <translation>Cơ quan kế t&amp;hừa</translation>
    </message>
    <message>
        <source>Open work passes to it from that day.</source>
        <translation>Việc còn mở chuyển sang từ ngày ấy.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Viết tắt</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Tên gọi khác</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>All work</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Open work</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>{name}, from {day}</source>
        <translation>{name}, từ {day}</translation>
    </message>
    <message>
        <source>agency added</source>
        <translation>đã thêm cơ quan</translation>
    </message>
    <message>
        <source>agency changed</source>
        <translation>đã sửa cơ quan</translation>
    </message>
    <message>
        <source>agencies merged</source>
        <translation>đã gộp cơ quan</translation>
    </message>
    <message>
        <source>agency removed</source>
        <translation>đã xóa cơ quan</translation>
    </message>
    <message>
        <source>Merge two agencies</source>
        <extracomment>The person chose; carries the number of the agency that is kept.</extracomment>
        <translation>Gộp hai cơ quan</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <source>Into the agency</source>
        <translation>Vào cơ quan</translation>
    </message>
    <message>
        <source>&amp;Into the agency</source>
        <translation>&amp;Vào cơ quan</translation>
    </message>
    <message>
        <source>It is kept: the other&apos;s work and all its names pass to it.</source>
        <translation>Cơ quan này được giữ lại: nhiệm vụ và mọi tên gọi của cơ quan kia chuyển sang.</translation>
    </message>
    <message>
        <source>No other agency bears that name.</source>
        <translation>Không có cơ quan nào khác mang tên ấy.</translation>
    </message>
    <message>
        <source>Which agencies</source>
        <translation>Hiện cơ quan nào</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Thêm</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Gộp vào…</translation>
    </message>
    <message>
        <source>Merge into another agency</source>
        <translation>Gộp vào cơ quan khác</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Remove an agency nothing refers to</source>
        <translation>Xóa cơ quan không còn được nhắc đến</translation>
    </message>
    <message>
        <source>Any name, accents not needed (Ctrl+F)</source>
        <translation>Tên bất kỳ, không cần dấu (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the agencies</source>
        <translation>Tìm cơ quan</translation>
    </message>
    <message>
        <source>No agency bears that name</source>
        <translation>Không có cơ quan nào mang tên ấy</translation>
    </message>
    <message>
        <source>Search with fewer words, or add the agency.</source>
        <translation>Hãy tìm bằng ít chữ hơn, hoặc thêm cơ quan.</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>Tất cả cơ quan</translation>
    </message>
    <message>
        <source>With work</source>
        <translation>Có nhiệm vụ</translation>
    </message>
    <message>
        <source>Ended, with a successor</source>
        <translation>Đã có cơ quan kế thừa</translation>
    </message>
    <message numerus="yes">
        <source>named in %n directive(s)</source>
        <translation>
            <numerusform>được ghi trong %n nhiệm vụ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agencies</source>
        <translation>
            <numerusform>%n cơ quan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with open work</source>
        <translation>
            <numerusform>%n có việc đang mở</numerusform>
        </translation>
    </message>
    <message>
        <source>Milestones</source>
        <extracomment>The person changed something; carries the tuple of Milestone to keep.</extracomment>
        <translation>Mốc thời hạn</translation>
    </message>
    <message>
        <source>milestones kept</source>
        <translation>đã cập nhật mốc thời hạn</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Đạt ngày</translation>
    </message>
    <message>
        <source>Take this milestone away</source>
        <translation>Bỏ mốc này</translation>
    </message>
    <message>
        <source>It has been extended: its day stands.</source>
        <translation>Mốc đã được gia hạn: ngày của mốc được giữ nguyên.</translation>
    </message>
    <message>
        <source>A milestone of your own wants words and a day.</source>
        <translation>Mốc tự thêm cần có nội dung và ngày.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mốc</translation>
    </message>
    <message>
        <source>the day by itself</source>
        <translation>hạn chung của nhiệm vụ</translation>
    </message>
    <message>
        <source>met {day}</source>
        <translation>đạt {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>trễ %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>The earliest milestone that is not met drives the warning.</source>
        <translation>Mốc sớm nhất chưa đạt quyết định mức hạn và cảnh báo.</translation>
    </message>
    <message>
        <source>&amp;Add a milestone</source>
        <translation>&amp;Thêm mốc</translation>
    </message>
    <message>
        <source>milestone {met}/{all}</source>
        <translation>đạt {met}/{all} mốc</translation>
    </message>
    <message>
        <source>Find a command or place</source>
        <translation>Tìm lệnh hoặc nơi cần đến</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm lệnh</translation>
    </message>
    <message>
        <source>Filter by standing: {standing}</source>
        <translation>Lọc theo mức hạn: {standing}</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lọc danh sách</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Take all filters off</source>
        <translation>Bỏ mọi bộ lọc</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>Due between two days</source>
        <extracomment>The person gave both days; carries the DueBetween.</extracomment>
        <translation>Hạn trong khoảng</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Từ ngày</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Ngày cuối trước ngày đầu.</translation>
    </message>
    <message>
        <source>Officer: {name}</source>
        <translation>Chuyên viên: {name}</translation>
    </message>
    <message>
        <source>From file: {name}</source>
        <translation>Từ tệp: {name}</translation>
    </message>
    <message>
        <source>★ only</source>
        <translation>Chỉ việc có ★</translation>
    </message>
    <message>
        <source>Not chased yet</source>
        <translation>Chưa đôn đốc</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Due {first} – {last}</source>
        <translation>Hạn {first} – {last}</translation>
    </message>
    <message>
        <source>Due: {period}</source>
        <translation>Hạn: {period}</translation>
    </message>
    <message>
        <source>No known lead</source>
        <translation>Chưa rõ đơn vị chủ trì</translation>
    </message>
    <message>
        <source>Led by: {name}</source>
        <translation>Chủ trì: {name}</translation>
    </message>
    <message>
        <source>Filter: {words}, take it off</source>
        <extracomment>A chip was taken off; carries the fields of the filter as they are without it. The person takes it off; carries the fields of the filter without it.</extracomment>
        <translation>Bộ lọc: {words} – bấm để bỏ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Kết quả tìm</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter take · Esc leave</source>
        <translation>↑ ↓ chọn · Enter lấy · Esc thoát</translation>
    </message>
    <message>
        <source>A command, a notice, an agency: type a few letters</source>
        <translation>Lệnh, thông báo, cơ quan: gõ vài chữ</translation>
    </message>
    <message>
        <source>Standing, day, agency, officer: type a few letters</source>
        <translation>Mức hạn, ngày, cơ quan, chuyên viên: gõ vài chữ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Undecided points</source>
        <translation>Điểm chưa xử lý</translation>
    </message>
    <message>
        <source>Closed notices</source>
        <translation>Đã kết thúc theo dõi</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Group by {what}</source>
        <translation>Nhóm theo {what}</translation>
    </message>
    <message>
        <source>Without groups</source>
        <translation>Không nhóm</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sắp xếp</translation>
    </message>
    <message>
        <source>Sort by {what}</source>
        <translation>Sắp xếp theo {what}</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Khoảng ngày khác…</translation>
    </message>
    <message>
        <source>Saved views</source>
        <extracomment>Something is to be done with a view; carries the ViewAct and the view&apos;s number. A view was dragged elsewhere; carries its number, and how many places down.</extracomment>
        <translation>Bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>Filter the list, then press Ctrl+S: the filter stays here under its name.</source>
        <translation>Lọc danh sách rồi bấm Ctrl+S: bộ lọc được lưu ở đây theo tên bạn đặt.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Đổi tên bộ lọc</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>Xóa bộ lọc</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Lưu bộ lọc</translation>
    </message>
    <message>
        <source>view saved</source>
        <translation>đã lưu bộ lọc</translation>
    </message>
    <message>
        <source>view removed</source>
        <translation>đã xóa bộ lọc</translation>
    </message>
    <message>
        <source>view moved</source>
        <translation>đã chuyển bộ lọc</translation>
    </message>
    <message>
        <source>view renamed</source>
        <translation>đã đổi tên bộ lọc</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Tên bộ lọc</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Hãy đặt tên cho bộ lọc.</translation>
    </message>
    <message>
        <source>The view of this name will be replaced.</source>
        <translation>Bộ lọc cùng tên sẽ được thay.</translation>
    </message>
    <message>
        <source>{name} (changed)</source>
        <translation>{name} (đã đổi)</translation>
    </message>
    <message>
        <source>Extend: asked for, granted, refused</source>
        <translation>Gia hạn: đề nghị, đồng ý, không đồng ý</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Ngày đề nghị</translation>
    </message>
    <message>
        <source>&amp;What was decided</source>
        <translation>&amp;Việc ghi nhận</translation>
    </message>
    <message>
        <source>Asked &amp;on</source>
        <translation>Ngày đề n&amp;ghị</translation>
    </message>
    <message>
        <source>Asked &amp;for by</source>
        <translation>Cơ quan đề ngh&amp;ị</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>Ngườ&amp;i quyết định</translation>
    </message>
    <message>
        <source>Say why no more time is given.</source>
        <translation>Hãy ghi lý do không gia hạn.</translation>
    </message>
    <message>
        <source>Say why less time is given than was asked for.</source>
        <translation>Hãy ghi lý do cho ít ngày hơn đề nghị.</translation>
    </message>
    <message>
        <source>More time is given</source>
        <translation>Đồng ý gia hạn</translation>
    </message>
    <message>
        <source>Asked for, not decided yet</source>
        <translation>Mới đề nghị, chờ quyết định</translation>
    </message>
    <message>
        <source>No more time is given</source>
        <translation>Không đồng ý gia hạn</translation>
    </message>
    <message>
        <source>Note the request</source>
        <translation>Ghi đề nghị</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Không đồng ý</translation>
    </message>
    <message>
        <source> by {who}</source>
        <translation> ({who})</translation>
    </message>
    <message>
        <source>Asked on {day}{who} for time until {due}: {reason}</source>
        <translation>Đề nghị ngày {day}{who}, xin đến {due}: {reason}</translation>
    </message>
    <message>
        <source>Extended {times} times already; the office gives {most} at most.</source>
        <translation>Đã gia hạn {times} lần; cơ quan cho gia hạn tối đa {most} lần.</translation>
    </message>
    <message>
        <source>Asked too late: it had to be by {last}, {days} working day(s) before.</source>
        <translation>Đề nghị muộn: phải gửi chậm nhất {last}, trước hạn {days} ngày làm việc.</translation>
    </message>
    <message>
        <source>What it says of earlier notices</source>
        <extracomment>The person agreed; carries the Settlement.</extracomment>
        <translation>Liên hệ với thông báo trước</translation>
    </message>
    <message>
        <source>Note it down</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>Earlier notice</source>
        <translation>Thông báo trước</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Nothing was read in it of any earlier notice.</source>
        <translation>Không đọc thấy câu nào nói về thông báo trước.</translation>
    </message>
    <message>
        <source>It also</source>
        <translation>Thông báo này còn</translation>
    </message>
    <message>
        <source>Its title here, or a number such as 87/TB-VPUBND.</source>
        <translation>Tên trong sổ, hoặc số như 87/TB-VPUBND.</translation>
    </message>
    <message>
        <source>Extended {times} times.</source>
        <translation>Đã gia hạn {times} lần.</translation>
    </message>
    <message>
        <source>It waits for a decision (G).</source>
        <translation>Đang chờ quyết định (G).</translation>
    </message>
    <message>
        <source>request noted</source>
        <translation>ghi đề nghị gia hạn</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>không đồng ý gia hạn</translation>
    </message>
    <message>
        <source>time(s)</source>
        <translation>lần</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>không giới hạn</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>không quy định</translation>
    </message>
    <message>
        <source>E&amp;xtended at most</source>
        <translation>Gia hạn tối đ&amp;a</translation>
    </message>
    <message>
        <source>&amp;Asked for before the due day by</source>
        <translation>&amp;Xin trước hạn ít nhất</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>The form warns where an extension passes these limits; it forbids nothing.</source>
        <translation>Phiếu gia hạn nhắc khi vượt quy định này; không chặn việc ghi nhận.</translation>
    </message>
    <message>
        <source>{times}×, asks {day}</source>
        <translation>{times}×, xin {day}</translation>
    </message>
    <message>
        <source>asks for {day}</source>
        <translation>xin đến {day}</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Người quyết định</translation>
    </message>
    <message>
        <source>Asked for time until {due}</source>
        <translation>Đề nghị gia hạn đến {due}</translation>
    </message>
    <message>
        <source>Asked for time until {due} · not decided yet</source>
        <translation>Đề nghị gia hạn đến {due} · chờ quyết định</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Cơ quan đề nghị</translation>
    </message>
    <message>
        <source>No more time until {due}</source>
        <translation>Không đồng ý gia hạn đến {due}</translation>
    </message>
    <message>
        <source>Add a directive to the point</source>
        <extracomment>The person mended something; carries the DirectiveChanges.</extracomment>
        <translation>Thêm nhiệm vụ cho điểm</translation>
    </message>
    <message>
        <source>Delete the directive</source>
        <translation>Xóa nhiệm vụ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>{directives} will go into the recycle bin, from where they can be brought back.</source>
        <translation>{directives} sẽ vào thùng rác của sổ và khôi phục được từ đó.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) and extension(s)</source>
        <translation>
            <numerusform>%n cập nhật, gia hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>{answers} will go along.</source>
        <translation>Kèm theo {answers}.</translation>
    </message>
    <message>
        <source>directive added</source>
        <translation>đã thêm nhiệm vụ</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>đã xóa</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>Sao chép các dòng thành bảng</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Take in the copied text</source>
        <translation>Nhập văn bản vừa sao chép</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>Đã sao chép %n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>notice followed again</source>
        <extracomment>The person wants the notice&apos;s directives on paper; carries its number.</extracomment>
        <translation>đã theo dõi lại thông báo</translation>
    </message>
    <message>
        <source>notice closed</source>
        <translation>đã kết thúc theo dõi thông báo</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Theo dõi lại</translation>
    </message>
    <message>
        <source>Chain</source>
        <extracomment>A link was followed; carries `point:7`, `directive:5`, `notice:3`, `unrelate:2` …</extracomment>
        <translation>Chuỗi thông báo</translation>
    </message>
    <message>
        <source>Details of the notice</source>
        <translation>Chi tiết thông báo</translation>
    </message>
    <message>
        <source>{decided}/{all} points decided</source>
        <translation>{decided}/{all} điểm đã xử lý</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Ngày họp</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Ngày nhập</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>bỏ</translation>
    </message>
    <message>
        <source>{notice} (not in the register)</source>
        <translation>{notice} (chưa có trong sổ)</translation>
    </message>
    <message>
        <source>Edit status, officer, day</source>
        <translation>Sửa nhanh trạng thái, chuyên viên, hạn</translation>
    </message>
    <message>
        <source>Quick edit</source>
        <extracomment>The person changed something; carries the WorkEdit.</extracomment>
        <translation>Sửa nhanh</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>Marked with a star (★)</source>
        <translation>Gắn sao (★)</translation>
    </message>
    <message>
        <source>more time is given</source>
        <translation>gia hạn thêm</translation>
    </message>
    <message>
        <source>the day was misread</source>
        <translation>sửa ngày ghi sai</translation>
    </message>
    <message>
        <source>Why another day</source>
        <translation>Vì sao đổi hạn</translation>
    </message>
    <message>
        <source>they differ; what is left empty stays</source>
        <translation>đang khác nhau; để trống thì giữ nguyên</translation>
    </message>
    <message>
        <source>&amp;Result or reason</source>
        <translation>&amp;Kết quả hoặc lý do</translation>
    </message>
    <message>
        <source>&amp;Officer</source>
        <translation>&amp;Chuyên viên</translation>
    </message>
    <message>
        <source>&amp;Why another day</source>
        <translation>&amp;Vì sao đổi hạn</translation>
    </message>
    <message>
        <source>Re&amp;ason for more time</source>
        <translation>&amp;Lý do gia hạn</translation>
    </message>
    <message>
        <source>A day is taken away in the correction (E).</source>
        <translation>Muốn bỏ hạn, hãy dùng Sửa nhiệm vụ (E).</translation>
    </message>
    <message>
        <source>quick edit</source>
        <translation>sửa nhanh</translation>
    </message>
    <message numerus="yes">
        <source>%n directive(s) stayed as they were:</source>
        <translation>
            <numerusform>%n nhiệm vụ giữ nguyên:</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in the notices&apos; own texts</source>
        <translation>Tìm trong nguyên văn thông báo</translation>
    </message>
    <message>
        <source>In the notices</source>
        <translation>Trong nguyên văn</translation>
    </message>
    <message>
        <source>Type words into the search first: they are then found in the notices&apos; own texts too.</source>
        <translation>Gõ từ cần tìm vào ô tìm kiếm trước, rồi mới tìm trong nguyên văn thông báo.</translation>
    </message>
    <message>
        <source>No notice holds “{words}” in its own text.</source>
        <translation>Không thông báo nào có “{words}” trong nguyên văn.</translation>
    </message>
    <message>
        <source>Notices whose own texts hold “{words}”</source>
        <translation>Thông báo có “{words}” trong nguyên văn</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) hold the words in their own texts</source>
        <extracomment>The person wants to see in which notices.</extracomment>
        <translation>
            <numerusform>Trong nguyên văn của %n thông báo</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm what was reported</source>
        <translation>Xác nhận báo cáo hoàn thành</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Send back what was reported</source>
        <translation>Trả lại báo cáo hoàn thành</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>xác nhận hoàn thành</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>trả lại báo cáo</translation>
    </message>
    <message>
        <source>entry corrected</source>
        <translation>sửa cập nhật tiến độ</translation>
    </message>
    <message>
        <source>entry taken out</source>
        <translation>xóa cập nhật tiến độ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Thêm tệ&amp;p…</translation>
    </message>
    <message>
        <source>Or drop them here. They are kept with the register as they are.</source>
        <translation>Hoặc thả tệp vào đây. Tệp được giữ nguyên cùng sổ theo dõi.</translation>
    </message>
    <message>
        <source>A file is still being read: wait a moment.</source>
        <translation>Đang đọc tệp: hãy chờ một chút.</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Bỏ tệp {name}</translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <extracomment>The person gave an answer; carries the NewProgress. The person mended the entry; carries the NewProgress and the files to take out. The person wants the entry taken out.</extracomment>
        <translation>Sửa cập nhật</translation>
    </message>
    <message>
        <source>Take the entry out</source>
        <translation>Xóa cập nhật này</translation>
    </message>
    <message>
        <source>Take this entry out? It can be brought back with Ctrl+Z.</source>
        <translation>Xóa cập nhật này? Có thể lấy lại bằng Ctrl+Z.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Send the report back</source>
        <extracomment>The person sent the report back; carries the reason.</extracomment>
        <translation>Trả lại báo cáo</translation>
    </message>
    <message>
        <source>The work goes on; its next report counts.</source>
        <translation>Nhiệm vụ tiếp tục thực hiện; tính theo ngày báo cáo lần sau.</translation>
    </message>
    <message>
        <source>Say what is missing.</source>
        <translation>Hãy ghi còn thiếu gì.</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <extracomment>the column that takes the room that is left These are to come back; carries their numbers in the bin. All of it is to be let go of. The last change is to be taken back. What lies in it is wanted on paper.</extracomment>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>đã khôi phục</translation>
    </message>
    <message>
        <source>Let go of {directives} with all their answers?</source>
        <translation>Bỏ hẳn {directives} cùng mọi cập nhật?</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Dọn thùng rác</translation>
    </message>
    <message>
        <source>bin emptied</source>
        <translation>đã dọn thùng rác</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Thùng rác trống</translation>
    </message>
    <message>
        <source>Deleted directives lie here with all their answers.</source>
        <translation>Nhiệm vụ đã xóa nằm ở đây cùng mọi cập nhật của nó.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Khôi phục</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>&amp;Empty the bin…</source>
        <translation>&amp;Dọn thùng rác…</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Ngày xóa</translation>
    </message>
    <message>
        <source>Of the notice</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>Deleted directives</source>
        <translation>Nhiệm vụ đã xóa</translation>
    </message>
    <message>
        <source>This notice</source>
        <translation>Thông báo này</translation>
    </message>
    <message>
        <source>What it is to the earlier one</source>
        <translation>Quan hệ với thông báo trước</translation>
    </message>
    <message>
        <source>It is not in the register: it joins the chain once it comes in.</source>
        <translation>Chưa có trong sổ: sẽ tự nối khi thông báo đó được nhập.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n undecided point(s) need no work</source>
        <translation>
            <numerusform>%n điểm chưa xử lý của thông báo đó không phát sinh nhiệm vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>Its open work</source>
        <translation>Nhiệm vụ còn mở</translation>
    </message>
    <message>
        <source>as proposed</source>
        <translation>theo đề xuất</translation>
    </message>
    <message>
        <source>withdraw all</source>
        <translation>thu hồi tất cả</translation>
    </message>
    <message>
        <source>keep all</source>
        <translation>giữ tất cả</translation>
    </message>
    <message>
        <source>What becomes of all its open work</source>
        <translation>Xử lý mọi nhiệm vụ còn mở</translation>
    </message>
    <message>
        <source>Work that is meant</source>
        <translation>Nhiệm vụ được nói đến</translation>
    </message>
    <message>
        <source>No day is printed: record it at the directive itself.</source>
        <translation>Không in ngày: hãy ghi ngay tại nhiệm vụ đó.</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>thu hồi</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>giữ lại</translation>
    </message>
    <message>
        <source>move to point {label}</source>
        <translation>chuyển sang điểm {label}</translation>
    </message>
    <message>
        <source>given again at point {label}</source>
        <translation>đã giao lại tại điểm {label}</translation>
    </message>
    <message>
        <source>Point {label}: extension until {day}</source>
        <translation>Điểm {label}: gia hạn đến {day}</translation>
    </message>
    <message>
        <source>Point {label}: no extension</source>
        <translation>Điểm {label}: không gia hạn</translation>
    </message>
    <message>
        <source>Point {label}: no extension (asked until {day})</source>
        <translation>Điểm {label}: không gia hạn (đề nghị đến {day})</translation>
    </message>
    <message>
        <source>relation taken out</source>
        <translation>đã bỏ nối chuỗi</translation>
    </message>
    <message>
        <source>chain of the notice settled</source>
        <translation>đã nối chuỗi thông báo</translation>
    </message>
    <message>
        <source>Then sort by {what}</source>
        <translation>Rồi sắp xếp theo {what}</translation>
    </message>
    <message>
        <source>Show column {what}</source>
        <translation>Hiện cột {what}</translation>
    </message>
    <message>
        <source>Hide column {what}</source>
        <translation>Ẩn cột {what}</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Các kỳ</translation>
    </message>
    <message>
        <source>Da&amp;y of the period</source>
        <translation>Ng&amp;ày trong kỳ</translation>
    </message>
    <message>
        <source>waited for</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>lỡ kỳ</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) missed</source>
        <translation>
            <numerusform>lỡ %n kỳ</numerusform>
        </translation>
    </message>
    <message>
        <source>Day of the period</source>
        <translation>Ngày trong kỳ</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>{period}, due {day}</source>
        <translation>{period}, hạn {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of the point</source>
        <translation>Nội dung điểm</translation>
    </message>
    <message>
        <source>What it seems to be</source>
        <translation>Có vẻ là</translation>
    </message>
    <message>
        <source>grouped by {head}</source>
        <translation>nhóm theo {head}</translation>
    </message>
    <message>
        <source>sorted by {columns}</source>
        <translation>sắp xếp theo {columns}</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <extracomment>Another page stands in the middle; carries its number, from 0. The pages are shown larger or smaller; carries 1.0 for the size of the paper.</extracomment>
        <translation>Các trang giấy</translation>
    </message>
    <message>
        <source>Filter: {words}</source>
        <translation>Lọc: {words}</translation>
    </message>
    <message>
        <source>Meeting of {day}</source>
        <translation>Giao ban ngày {day}</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Đang in</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>The person wants it on paper. The person wants it as a file.</extracomment>
        <translation>Trang</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>trên {count}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Vừa chiều rộng cửa sổ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu thành tệp…</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Tất cả các trang</translation>
    </message>
    <message>
        <source>This page ({number})</source>
        <translation>Trang này ({number})</translation>
    </message>
    <message>
        <source>Some pages</source>
        <translation>Một số trang</translation>
    </message>
    <message>
        <source>On &amp;both sides</source>
        <translation>In &amp;hai mặt</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Đế&amp;n trang</translation>
    </message>
    <message>
        <source>The last page must not be before the first.</source>
        <translation>Trang cuối không được đứng trước trang đầu.</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Máy in</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>&amp;Trang in</translation>
    </message>
    <message>
        <source>&amp;From page</source>
        <translation>Từ t&amp;rang</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Số bản</translation>
    </message>
    <message>
        <source>Stop; nothing is written (Esc)</source>
        <translation>Dừng lại, không ghi gì (Esc)</translation>
    </message>
    <message>
        <source>{share} % done</source>
        <translation>Đã xong {share} %</translation>
    </message>
    <message>
        <source>Reading answers</source>
        <extracomment>Workbooks came that are no sheets, but may be trackers; carries them as TrackerBooks.</extracomment>
        <translation>Đang đọc phiếu trả lời</translation>
    </message>
    <message>
        <source>answers taken in</source>
        <translation>nhận phiếu trả lời</translation>
    </message>
    <message>
        <source>Directive, cell</source>
        <extracomment>Other cells are ticked. Another line is current; carries its MergeRow or MergeCell, None for a head.</extracomment>
        <translation>Nhiệm vụ, ô</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Đang có trong sổ</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>Trong phiếu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Answers on the sheet</source>
        <translation>Trả lời trong phiếu</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Dòng {number}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>{now} (sent: {sent})</source>
        <translation>{now} (lúc gửi: {sent})</translation>
    </message>
    <message>
        <source>the register says the same</source>
        <translation>sổ đã ghi như vậy</translation>
    </message>
    <message>
        <source>Take in an agency&apos;s answers</source>
        <extracomment>The ticked cells are to be taken in; carries them by row, and the day the file came. The file came on another day; carries the day.</extracomment>
        <translation>Nhận trả lời của cơ quan</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Nhận vào sổ</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>Ngày nhận phiếu</translation>
    </message>
    <message>
        <source>&amp;All that is ready</source>
        <translation>Chọn mọi mục &amp;sẵn sàng</translation>
    </message>
    <message>
        <source>Tick all that is ready (Ctrl+A)</source>
        <translation>Đánh dấu mọi mục sẵn sàng (Ctrl+A)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Bỏ chọn</translation>
    </message>
    <message>
        <source>Take all ticks off</source>
        <translation>Bỏ mọi dấu chọn</translation>
    </message>
    <message>
        <source>sheet of {days}</source>
        <translation>phiếu ngày {days}</translation>
    </message>
    <message>
        <source>Columns that are gone, nothing is taken from them: {columns}.</source>
        <translation>Phiếu không còn các cột: {columns}. Không lấy gì từ các cột này.</translation>
    </message>
    <message>
        <source>&amp;Came in on</source>
        <translation>N&amp;gày nhận phiếu</translation>
    </message>
    <message>
        <source>Give a day that has come.</source>
        <translation>Hãy ghi ngày đã qua hoặc hôm nay.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n directive(s)</source>
        <translation>
            <numerusform>Nhận %n nhiệm vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>Note that it came</source>
        <translation>Ghi nhận phiếu đã về</translation>
    </message>
    <message>
        <source>Make agency sheets</source>
        <extracomment>The person wants the sheets; carries the SheetsRequest.</extracomment>
        <translation>Lập phiếu cơ quan</translation>
    </message>
    <message>
        <source>Write the sheets</source>
        <translation>Ghi phiếu</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Sắp đến hạn</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Còn hạn</translation>
    </message>
    <message>
        <source>Last chased</source>
        <translation>Gần nhất</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>Lần này</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>{level}, number {times}</source>
        <translation>{level}, lần {times}</translation>
    </message>
    <message>
        <source>Last made</source>
        <translation>Lần gần nhất</translation>
    </message>
    <message>
        <source>Agencies with open work</source>
        <translation>Cơ quan còn nhiệm vụ</translation>
    </message>
    <message>
        <source>&amp;All agencies</source>
        <translation>&amp;Tất cả cơ quan</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Hạn gửi lại</translation>
    </message>
    <message>
        <source>Answer &amp;by</source>
        <translation>&amp;Hạn gửi lại</translation>
    </message>
    <message>
        <source>Printed on the sheet; may be left empty</source>
        <translation>In trên phiếu; có thể để trống</translation>
    </message>
    <message>
        <source>Writing the sheets…</source>
        <translation>Đang ghi phiếu…</translation>
    </message>
    <message>
        <source>Give a day that is still to come.</source>
        <translation>Hãy ghi ngày hôm nay hoặc sau đó.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Thư &amp;mục</translation>
    </message>
    <message>
        <source>Nothing is sent: the sheets stand in the folder, one for each agency.</source>
        <translation>Chương trình không gửi đi đâu: mỗi cơ quan một tệp trong thư mục, thư ký tự gửi.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n sheet(s)</source>
        <translation>
            <numerusform>Ghi %n phiếu</numerusform>
        </translation>
    </message>
    <message>
        <source>No agency has open work: there is nothing to ask.</source>
        <extracomment>Who leads these directives is to be chased; carries their numbers. These directives are to be shown in the list; carries their numbers. Workbooks came that are no sheets, but may be trackers; carries them as TrackerBooks.</extracomment>
        <translation>Không cơ quan nào còn nhiệm vụ chưa hoàn thành: chưa cần lập phiếu.</translation>
    </message>
    <message>
        <source>sheets made</source>
        <translation>lập phiếu cơ quan</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Ngày lập</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Sheets that were made</source>
        <translation>Phiếu đã lập</translation>
    </message>
    <message>
        <source>&amp;Make sheets…</source>
        <translation>&amp;Lập phiếu…</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Lập phiếu</translation>
    </message>
    <message>
        <source>&amp;Take in answers…</source>
        <translation>&amp;Nhận phiếu…</translation>
    </message>
    <message>
        <source>&amp;Chase who is silent</source>
        <translation>Đôn đố&amp;c đơn vị chưa trả lời</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>Đôn đốc</translation>
    </message>
    <message>
        <source>&amp;Show the work</source>
        <translation>&amp;Xem nhiệm vụ còn chờ</translation>
    </message>
    <message>
        <source>Show what is waited for</source>
        <translation>Xem nhiệm vụ còn chờ</translation>
    </message>
    <message numerus="yes">
        <source>%n agencies of the last round are silent</source>
        <translation>
            <numerusform>Đợt gần nhất còn %n cơ quan chưa trả lời đủ</numerusform>
        </translation>
    </message>
    <message>
        <source>No sheet has been made</source>
        <translation>Chưa lập phiếu nào</translation>
    </message>
    <message>
        <source>Make a sheet for each agency; drop here what they send back.</source>
        <translation>Lập cho mỗi cơ quan một phiếu; khi cơ quan gửi lại, thả tệp vào đây.</translation>
    </message>
    <message>
        <source>Nothing is waited for</source>
        <translation>Đã đủ</translation>
    </message>
    <message>
        <source>Has not answered</source>
        <translation>Chưa trả lời</translation>
    </message>
    <message numerus="yes">
        <source>%n directive(s) waited for</source>
        <translation>
            <numerusform>Còn chờ %n nhiệm vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>What is written by then stays</source>
        <extracomment>The person wants no more of them written.</extracomment>
        <translation>Tệp đã ghi vẫn giữ lại</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done}/{count}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>The program&apos;s own form</source>
        <translation>Mẫu có sẵn của chương trình</translation>
    </message>
    <message>
        <source>Choose a form…</source>
        <translation>Chọn mẫu…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Bỏ mẫu</translation>
    </message>
    <message>
        <source>Save a sample…</source>
        <translation>Lưu mẫu ví dụ…</translation>
    </message>
    <message>
        <source>An .xlsx with words such as {words} in its cells; the sample explains them.</source>
        <translation>Tệp .xlsx có các mục như {words} trong ô; mẫu ví dụ giải thích từng mục.</translation>
    </message>
    <message>
        <source>The office&apos;s form of the weekly workbook</source>
        <translation>Mẫu báo cáo tuần (Excel) của cơ quan</translation>
    </message>
    <message>
        <source>{name} is written: change it in Excel, then choose it here.</source>
        <translation>Đã ghi {name}: hãy sửa bằng Excel rồi chọn lại ở đây.</translation>
    </message>
    <message>
        <source>agencies chased</source>
        <translation>đã đôn đốc các cơ quan</translation>
    </message>
    <message>
        <source>What is chosen is reported or done, or names no lead: nobody to chase.</source>
        <translation>Việc đã chọn đã báo cáo, đã xong hoặc chưa rõ chủ trì: không có ai cần đôn đốc.</translation>
    </message>
    <message>
        <source>Nothing is overdue or due soon: there is nobody to chase.</source>
        <translation>Không có việc quá hạn hay sắp đến hạn: chưa cần đôn đốc ai.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Ngày</translation>
    </message>
    <message>
        <source>&amp;Reached by</source>
        <translation>&amp;Hình thức</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Mức</translation>
    </message>
    <message>
        <source>Whom you spoke to, what was promised</source>
        <translation>Đã trao đổi với ai, họ hẹn thế nào</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>The person wants another level; carries the ChaseLevel.</extracomment>
        <translation>Mức</translation>
    </message>
    <message>
        <source>What the letter says</source>
        <translation>Nội dung công văn</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>chưa có địa chỉ thư</translation>
    </message>
    <message>
        <source>{level} {times}</source>
        <translation>{level} lần {times}</translation>
    </message>
    <message>
        <source>Document: {what}</source>
        <translation>Văn bản: {what}</translation>
    </message>
    <message>
        <source>Answer by {what}</source>
        <translation>Báo cáo trước {what}</translation>
    </message>
    <message>
        <source>File: {what}</source>
        <translation>Tệp: {what}</translation>
    </message>
    <message>
        <source>{times}×, {day}</source>
        <translation>{times} lần, {day}</translation>
    </message>
    <message>
        <source>chase noted</source>
        <translation>đã ghi lần đôn đốc</translation>
    </message>
    <message>
        <source>chase corrected</source>
        <translation>đã sửa lần đôn đốc</translation>
    </message>
    <message>
        <source>chase taken out</source>
        <translation>đã xóa lần đôn đốc</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <extracomment>A link to another page was followed; carries its key.</extracomment>
        <translation>Trang trợ giúp</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>What wants attention</source>
        <translation>Việc cần chú ý</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>Hôm nay không có việc gì đến hạn</translation>
    </message>
    <message>
        <source>Nothing is late or near its day, nothing is undecided, nobody is silent.</source>
        <translation>Không có việc quá hạn hay sắp đến hạn, không còn điểm chưa xử lý, các cơ quan đều đã trả lời.</translation>
    </message>
    <message>
        <source>the first {few}</source>
        <translation>{few} việc đầu</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>Undated, to look at again</source>
        <translation>Không hạn, cần xem lại</translation>
    </message>
    <message>
        <source>sheet of {day}</source>
        <translation>phiếu ngày {day}</translation>
    </message>
    <message>
        <source>Agencies that are silent</source>
        <translation>Cơ quan chưa trả lời</translation>
    </message>
    <message>
        <source>Put “{name}” in the register&apos;s place?</source>
        <extracomment>This copy is to take the register&apos;s place; carries its path. This copy is to be looked into; carries the KeptCopy. A copy is to be made now.</extracomment>
        <translation>Đưa bản “{name}” vào thay sổ đang dùng?</translation>
    </message>
    <message>
        <source>The present file is kept beside it, with “.before-restore” at the end of its name.</source>
        <translation>Tệp hiện tại được giữ lại bên cạnh, tên có thêm “.before-restore” ở cuối.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Second place for copies</source>
        <translation>Nơi sao lưu thứ hai</translation>
    </message>
    <message>
        <source>Second &amp;place</source>
        <translation>Nơi sa&amp;o lưu thứ hai</translation>
    </message>
    <message>
        <source>Each copy goes into the folder beside the register. A second place on another disk, such as a USB stick, saves them when this PC is lost; leave it empty for none.</source>
        <translation>Mỗi bản sao lưu nằm trong thư mục cạnh sổ. Nơi thứ hai ở ổ đĩa khác (ổ cứng ngoài, USB) giữ được sổ khi máy này hỏng hoặc mất; để trống nếu không dùng.</translation>
    </message>
    <message>
        <source>There is no such folder now.</source>
        <translation>Hiện không có thư mục này.</translation>
    </message>
    <message>
        <source>Not backed up</source>
        <translation>Chưa sao lưu được</translation>
    </message>
    <message>
        <source>Backed up {when}, incomplete</source>
        <translation>Sao lưu {when}, chưa đủ</translation>
    </message>
    <message>
        <source>Backed up {when}, trial failed</source>
        <translation>Sao lưu {when}, khôi phục thử không đạt</translation>
    </message>
    <message>
        <source>Backed up {when} ✓</source>
        <translation>Sao lưu {when} ✓</translation>
    </message>
    <message>
        <source>The newest copy: {path}</source>
        <translation>Bản mới nhất: {path}</translation>
    </message>
    <message>
        <source>Trial restore on {day}: everything came back whole.</source>
        <translation>Khôi phục thử ngày {day}: đủ và nguyên vẹn.</translation>
    </message>
    <message>
        <source>copy of {when}, only to look at</source>
        <translation>bản sao {when}, chỉ để xem</translation>
    </message>
    <message>
        <source>There is no backup copy beside it.</source>
        <translation>Không có bản sao lưu nào cạnh sổ.</translation>
    </message>
    <message numerus="yes">
        <source>The newest of %n backup copies: {when}, with {notices} notices and {directives} directives.</source>
        <translation>
            <numerusform>Có %n bản sao lưu; bản mới nhất {when}: {notices} thông báo, {directives} nhiệm vụ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup copies, but none can be read.</source>
        <translation>
            <numerusform>Có %n bản sao lưu nhưng không đọc được bản nào.</numerusform>
        </translation>
    </message>
    <message>
        <source>The present register cannot be read, so what would be lost cannot be told; its file is kept.</source>
        <translation>Không đọc được sổ hiện tại nên không biết sẽ mất gì; tệp đó được giữ lại.</translation>
    </message>
    <message>
        <source>Nothing would be lost: nothing has changed since this copy.</source>
        <translation>Không mất gì: sổ chưa thay đổi từ khi có bản này.</translation>
    </message>
    <message numerus="yes">
        <source>Since this copy %n change(s) would be lost</source>
        <translation>
            <numerusform>Sẽ mất %n thay đổi ghi sau bản này</numerusform>
        </translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>từ {first} đến {last}</translation>
    </message>
    <message>
        <source>Restored. The file that stood there is kept: {path}</source>
        <translation>Đã khôi phục. Tệp trước đó được giữ tại: {path}</translation>
    </message>
    <message>
        <source>Changes from {first} to {last}</source>
        <translation>Thay đổi từ {first} đến {last}</translation>
    </message>
    <message>
        <source>&amp;Back to today&apos;s register</source>
        <translation>&amp;Quay lại sổ hiện tại</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>Mọi thao tác sửa, ghi đều tắt; tìm, lọc, sao chép và in vẫn dùng được.</translation>
    </message>
    <message>
        <source>The register at the end of {day} — only to look at</source>
        <extracomment>Another past day is to be looked at. What changed since is to be shown. The person goes back to the register of today.</extracomment>
        <translation>Sổ theo dõi tại ngày {day} — chỉ xem</translation>
    </message>
    <message>
        <source>The register of a past day</source>
        <extracomment>The person gave a day; carries the date.</extracomment>
        <translation>Sổ theo dõi tại một ngày đã qua</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>As it was at the end of</source>
        <translation>Như lúc hết ngày</translation>
    </message>
    <message>
        <source>&amp;As it was at the end of</source>
        <translation>Như lúc hết &amp;ngày</translation>
    </message>
    <message>
        <source>The register began on {day}: there is nothing before.</source>
        <translation>Sổ bắt đầu từ ngày {day}: trước đó chưa có gì.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
    <message>
        <source>End of last week</source>
        <translation>Cuối tuần trước</translation>
    </message>
    <message>
        <source>End of last month</source>
        <translation>Cuối tháng trước</translation>
    </message>
    <message>
        <source>End of last year</source>
        <translation>Cuối năm trước</translation>
    </message>
    <message>
        <source>The register of {day}</source>
        <translation>Sổ theo dõi tại ngày {day}</translation>
    </message>
    <message>
        <source>Nothing can be changed in the register of {day}: go back first (Esc).</source>
        <translation>Sổ tại ngày {day} chỉ để xem, không sửa được: hãy quay lại sổ hiện tại (Esc) rồi làm.</translation>
    </message>
    <message>
        <source>The log is empty: nothing has gone wrong.</source>
        <translation>Nhật ký trống: chưa có lỗi nào.</translation>
    </message>
    <message>
        <source>Step 1 of 3. The notice stands at the left, its points at the right; what was read is lit. Enter agrees with a point and goes on. Ctrl+S stores the notice.</source>
        <extracomment>A strip is to stand over the list; carries it. The person wants the report that the last step speaks of.</extracomment>
        <translation>Bước 1/3. Bên trái là thông báo, bên phải là các điểm; chỗ đã đọc được tô sáng. Enter đồng ý và sang điểm sau. Ctrl+S lưu vào sổ.</translation>
    </message>
    <message>
        <source>Step 2 of 3. The work of the notice stands in the list now. Choose a directive and press U: note what its agency has reported.</source>
        <translation>Bước 2/3. Nhiệm vụ của thông báo đã vào danh sách. Chọn một nhiệm vụ rồi bấm U: ghi điều cơ quan đã báo cáo.</translation>
    </message>
    <message>
        <source>Step 3 of 3. Ctrl+R makes the workbook and the PDF for your leaders. All of this was practice: Ctrl+Z takes it back, one step at a time.</source>
        <translation>Bước 3/3. Ctrl+R lập tệp Excel và bản PDF cho lãnh đạo. Tất cả chỉ là làm thử: Ctrl+Z lùi lại từng bước.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <extracomment>The person wants to hear no more. The person wants to make the report.</extracomment>
        <translation>Lập báo cáo</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Kết thúc hướng dẫn</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <extracomment>The person chose a language; carries &quot;vi&quot; or &quot;en&quot;.</extracomment>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Tiếng Anh</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Ngôn ngữ của văn bản</translation>
    </message>
    <message>
        <source>Papers &amp;in</source>
        <translation>Lập &amp;bằng</translation>
    </message>
    <message>
        <source>Folder for what can be read</source>
        <extracomment>How many copies there are was found out; carries the sentence. This copy is to take the register&apos;s place; carries its path. This copy is to be looked into; carries the KeptCopy.</extracomment>
        <translation>Thư mục để lưu phần còn đọc được</translation>
    </message>
    <message>
        <source>Saved what can be read: {notices} notices, {directives} directives. It lies in {folder}, as tables that Excel opens; the register itself is left as it is.</source>
        <translation>Đã lưu phần còn đọc được: {notices} thông báo, {directives} nhiệm vụ. Các bảng nằm tại {folder}, mở được bằng Excel; tệp sổ vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Move it to this PC</source>
        <extracomment>The register is to be moved to this folder of this PC; carries its path.</extracomment>
        <translation>Chuyển về máy này</translation>
    </message>
    <message>
        <source>The register lies in a folder that another program copies to the internet: {folder}. Such a program may replace the register while it is written. It is safe on this PC&apos;s own disk; backup copies may lie in the synced folder.</source>
        <translation>Sổ đang nằm trong thư mục được chương trình khác tự chép lên mạng: {folder}. Chương trình đó có thể thay tệp sổ đúng lúc đang ghi. Để sổ trên ổ đĩa của máy này thì an toàn; bản sao lưu có thể để ở thư mục đồng bộ.</translation>
    </message>
    <message>
        <source>The register lies on another computer: {folder}. When the network breaks off while it is written, it may be damaged. It is safe on this PC&apos;s own disk; backup copies may lie on the network.</source>
        <translation>Sổ đang nằm trên máy khác: {folder}. Nếu mạng đứt đúng lúc đang ghi, sổ có thể bị hỏng. Để sổ trên ổ đĩa của máy này thì an toàn; bản sao lưu có thể để trên mạng.</translation>
    </message>
    <message>
        <source>The register now lies on this PC: {path}. The old file keeps standing where it was, with “.moved” at the end of its name.</source>
        <translation>Sổ nay nằm trên máy này: {path}. Tệp cũ vẫn còn ở chỗ cũ, tên có thêm “.moved” ở cuối.</translation>
    </message>
    <message>
        <source>Write the papers again</source>
        <translation>Lập lại giấy tờ</translation>
    </message>
    <message>
        <source>Writing the papers again</source>
        <translation>Đang lập lại giấy tờ</translation>
    </message>
    <message>
        <source>Reports {earlier} and {later}</source>
        <translation>Báo cáo số {earlier} và số {later}</translation>
    </message>
    <message>
        <source>report withdrawn</source>
        <translation>đã rút báo cáo</translation>
    </message>
    <message>
        <source>Report {number}: {period}</source>
        <translation>Báo cáo số {number}: {period}</translation>
    </message>
    <message>
        <source>&amp;Look at the PDF</source>
        <translation>&amp;Xem bản PDF</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Xem lại đúng như đã chốt</translation>
    </message>
    <message>
        <source>&amp;Write again…</source>
        <translation>&amp;Lập lại…</translation>
    </message>
    <message>
        <source>The same papers, again</source>
        <translation>Lập lại đúng tệp đã chốt</translation>
    </message>
    <message>
        <source>&amp;Compare two</source>
        <translation>&amp;So sánh hai báo cáo</translation>
    </message>
    <message>
        <source>Select two rows first</source>
        <translation>Chọn hai dòng trước</translation>
    </message>
    <message>
        <source>With&amp;draw…</source>
        <translation>&amp;Rút…</translation>
    </message>
    <message>
        <source>It counts no more</source>
        <translation>Không còn hiệu lực</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) in force</source>
        <translation>
            <numerusform>%n báo cáo còn hiệu lực</numerusform>
        </translation>
    </message>
    <message>
        <source>No report has been issued</source>
        <translation>Chưa chốt báo cáo nào</translation>
    </message>
    <message>
        <source>Issue one with the periodic report (Ctrl+R): its figures are frozen.</source>
        <translation>Chốt báo cáo khi lập báo cáo định kỳ (Ctrl+R): số liệu được giữ nguyên.</translation>
    </message>
    <message>
        <source>Withdraw a report</source>
        <extracomment>The person withdrew the report; carries the reason.</extracomment>
        <translation>Rút báo cáo</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Rút</translation>
    </message>
    <message>
        <source>Its papers can still be written again; no report is compared with it more.</source>
        <translation>Vẫn lập lại được giấy tờ của báo cáo; các báo cáo sau không so với báo cáo này nữa.</translation>
    </message>
    <message>
        <source>Say why it is withdrawn.</source>
        <translation>Hãy ghi lý do rút báo cáo.</translation>
    </message>
    <message>
        <source>Looking into the workbook</source>
        <extracomment>A workbook was taken in; carries the name under which its notices are found.</extracomment>
        <translation>Đang xem sổ Excel</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>Đang đọc sổ Excel</translation>
    </message>
    <message>
        <source>Taking in {name}</source>
        <translation>Đang nhập {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of {name} taken in</source>
        <translation>
            <numerusform>Đã nhập %n dòng của {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>The first rows are to be read; carries the sheet&apos;s title, its heads and the statuses. Something was said; whether it can be read is in `matching`.</extracomment>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>{title} · {rows} rows</source>
        <translation>{title} · {rows} dòng</translation>
    </message>
    <message>
        <source>&amp;Take in this sheet</source>
        <translation>&amp;Nhập trang này</translation>
    </message>
    <message>
        <source>No sheet is taken in yet: mark its heads, then its columns.</source>
        <translation>Chưa trang tính nào được nhập: hãy chỉ dòng đầu cột, rồi chọn ý nghĩa các cột.</translation>
    </message>
    <message>
        <source>Sheet “{title}”: say which column holds the words of the work.</source>
        <translation>Trang “{title}”: hãy chỉ ra cột nào là nội dung nhiệm vụ.</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Trang tính</translation>
    </message>
    <message>
        <source>&amp;Heads from row</source>
        <translation>Đầu cột &amp;từ dòng</translation>
    </message>
    <message>
        <source>t&amp;o row</source>
        <translation>đế&amp;n dòng</translation>
    </message>
    <message>
        <source>How the sheet begins</source>
        <extracomment>A row is to be that of the heads; carries its number.</extracomment>
        <translation>Các dòng đầu của trang tính</translation>
    </message>
    <message>
        <source>Statuses in the sheet</source>
        <translation>Trạng thái trong trang tính</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>Các cột của trang tính</translation>
    </message>
    <message>
        <source>As it would be read</source>
        <translation>Các dòng đầu sẽ được đọc như sau</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Kết cục</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Nội dung dòng</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Chỉ hiện</translation>
    </message>
    <message>
        <source>Every row of the workbook</source>
        <translation>Từng dòng của sổ Excel</translation>
    </message>
    <message>
        <source>{all} rows: {imported} to take in ({notices} notices), {skipped} skipped, {refused} refused</source>
        <translation>{all} dòng: nhập {imported} ({notices} thông báo), bỏ qua {skipped}, từ chối {refused}</translation>
    </message>
    <message>
        <source>All rows ({count})</source>
        <translation>Tất cả các dòng ({count})</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Deadline in words</source>
        <translation>Thời hạn ghi trong sổ</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hoàn thành ngày</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (mới)</translation>
    </message>
    <message>
        <source>Head</source>
        <extracomment>The person gave a column another meaning; carries its place, and the meaning or None.</extracomment>
        <translation>Đầu cột</translation>
    </message>
    <message>
        <source>What stands below</source>
        <translation>Nội dung mẫu</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Ý nghĩa</translation>
    </message>
    <message>
        <source>Meaning of column {letters}</source>
        <translation>Ý nghĩa của cột {letters}</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(không dùng)</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>The person took words for another status; carries the words and the status.</extracomment>
        <translation>Cách ghi trong sổ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Số dòng</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Được hiểu là</translation>
    </message>
    <message>
        <source>unclear: kept as words</source>
        <translation>chưa rõ: giữ nguyên chữ</translation>
    </message>
    <message>
        <source>Enter or a double click: the heads stand in this row</source>
        <translation>Enter hoặc nhấp đúp: đầu cột ở dòng này</translation>
    </message>
    <message>
        <source>{row}  heads</source>
        <translation>{row}  đầu cột</translation>
    </message>
    <message>
        <source>Start from an Excel tracker: {name}</source>
        <extracomment>Every row is to be read; carries the TrackerMatching. What the plan says is to be stored; carries the TrackerPlan.</extracomment>
        <translation>Nhập sổ theo dõi từ Excel: {name}</translation>
    </message>
    <message>
        <source>Look at every row</source>
        <translation>Xem thử từng dòng</translation>
    </message>
    <message>
        <source>&amp;Back to the columns</source>
        <translation>&amp;Quay lại các cột</translation>
    </message>
    <message numerus="yes">
        <source>Put %n row(s) into the register</source>
        <translation>
            <numerusform>Đưa %n dòng vào sổ</numerusform>
        </translation>
    </message>
    <message>
        <source>{column} (no room for it now)</source>
        <extracomment>Which columns give way first where the text lacks room; its standing and its words stay. What a list of usual width says of its rows, beside their words. A column&apos;s head was clicked; carries a tuple of SortTerm, the first counts most.</extracomment>
        <translation>{column} (đang không đủ chỗ)</translation>
    </message>
    <message>
        <source>made up for</source>
        <extracomment>The keyboard came to it; carries itself.</extracomment>
        <translation>làm bù</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>nghỉ</translation>
    </message>
    <message>
        <source>By standing</source>
        <translation>Theo mức hạn</translation>
    </message>
    <message>
        <source>{number} open</source>
        <translation>{number} đang mở</translation>
    </message>
    <message>
        <source>Open work by lead</source>
        <extracomment>Open work of one lead is to be shown; carries its number and a set of standings.</extracomment>
        <translation>Việc đang mở theo cơ quan chủ trì</translation>
    </message>
    <message>
        <source>&amp;Import notices</source>
        <translation>&amp;Nhập thông báo</translation>
    </message>
    <message>
        <source>Overview of the open work</source>
        <translation>Tổng quan công việc đang mở</translation>
    </message>
    <message>
        <source>Reading the register…</source>
        <translation>Đang đọc sổ theo dõi…</translation>
    </message>
    <message>
        <source>Notices not finished · {number}</source>
        <translation>Thông báo chưa xong · {number}</translation>
    </message>
    <message>
        <source>Four weeks · {first} – {last}</source>
        <translation>Bốn tuần · {first} – {last}</translation>
    </message>
    <message>
        <source>{number} late before today</source>
        <translation>{number} quá hạn trước hôm nay</translation>
    </message>
    <message>
        <source>No work is open</source>
        <translation>Không còn việc nào đang mở</translation>
    </message>
    <message>
        <source>Everything that was tracked is completed or withdrawn.</source>
        <translation>Mọi nhiệm vụ theo dõi đều đã hoàn thành hoặc thu hồi.</translation>
    </message>
    <message>
        <source>No work is open and no point undecided.</source>
        <translation>Không còn việc đang mở, không còn điểm chưa xử lý.</translation>
    </message>
    <message>
        <source>No notices yet</source>
        <translation>Chưa có thông báo nào</translation>
    </message>
    <message>
        <source>Once notices are taken in, their open work stands here by agency and by day.</source>
        <translation>Khi đã nhập thông báo, việc đang mở sẽ hiện ở đây theo cơ quan và theo ngày.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Hạn gần nhất</translation>
    </message>
    <message>
        <source>next due {day}</source>
        <translation>hạn gần nhất {day}</translation>
    </message>
    <message>
        <source>Notices not finished</source>
        <extracomment>A notice is to be shown; carries its number.</extracomment>
        <translation>Thông báo chưa xong</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <extracomment>Side bar and details, before the person gave them other widths.</extracomment>
        <translation>&amp;Về danh sách</translation>
    </message>
</context>
</TS>
