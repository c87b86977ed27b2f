import io
import zipfile

import pytest

from desktop_app.errors import FileDamaged, FileEncrypted, FileTooLarge, WrongKind
from desktop_app.intake import limits
from desktop_app.intake.docx_text import read_docx
from tests.intake.docx_maker import (
    cell,
    docx,
    level,
    linked,
    listed,
    numbering,
    paragraph,
    run,
    table,
    zipped,
)


def lines(body: str, **parts: str) -> list[str]:
    return [line for line in text(body, **parts).split("\n") if line]


def text(body: str, **parts: str) -> str:
    return read_docx(docx(body, **parts), "a.docx")[0]


def warnings(body: str) -> tuple[str, ...]:
    return read_docx(docx(body), "a.docx")[1]


# Runs and paragraphs


def test_a_paragraph_is_one_line_whatever_its_runs() -> None:
    assert lines(f"<w:p>{run('Giao S')}{run('ở Y tế')}</w:p>") == ["Giao Sở Y tế"]


def test_a_tab_is_a_blank_and_a_break_is_a_line() -> None:
    body = "<w:p><w:r><w:t>1.</w:t><w:tab/><w:t>Giao</w:t><w:br/><w:t>Sở</w:t></w:r></w:p>"
    assert lines(body) == ["1. Giao", "Sở"]


def test_a_hyphen_that_does_not_break_is_a_hyphen() -> None:
    body = "<w:p><w:r><w:t>LĐ</w:t><w:noBreakHyphen/><w:t>TB</w:t></w:r></w:p>"
    assert lines(body) == ["LĐ-TB"]


def test_decomposed_letters_come_out_composed() -> None:
    assert lines(paragraph("Giao Sơ\u0309")) == ["Giao Sở"]


def test_hidden_words_are_left_out() -> None:
    body = f"<w:p>{run('thấy')}{run('ẩn', '<w:vanish/>')}</w:p>"
    assert lines(body) == ["thấy"]


@pytest.mark.parametrize(
    "wrapping",
    [
        "<w:hyperlink>{}</w:hyperlink>",
        "<w:smartTag><w:smartTagPr/>{}</w:smartTag>",
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        "<w:ins>{}</w:ins>",
        "<w:moveTo>{}</w:moveTo>",
        "<w:fldSimple>{}</w:fldSimple>",
    ],
)
def test_wrapped_runs_are_read(wrapping: str) -> None:
    assert lines(f"<w:p>{wrapping.format(run('Sở Y tế'))}</w:p>") == ["Sở Y tế"]


def test_paragraphs_in_a_content_control_are_read() -> None:
    control = f"<w:sdt><w:sdtContent>{paragraph('a')}{paragraph('b')}</w:sdtContent></w:sdt>"
    assert lines(control) == ["a", "b"]


def test_the_code_of_a_field_is_left_out_and_its_result_kept() -> None:
    body = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        "<w:r><w:instrText>DATE</w:instrText><w:t>mã</w:t></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{run("15/4/2022")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
    assert lines(body) == ["15/4/2022"]


def test_a_field_that_never_ends_swallows_only_its_paragraph() -> None:
    body = f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>{paragraph("còn")}'
    assert lines(body) == ["còn"]


# Tracked changes


@pytest.mark.parametrize("tag", ["del", "moveFrom"])
def test_deleted_words_are_left_out_and_a_warning_says_so(tag: str) -> None:
    body = f"<w:p>{run('trước ngày ')}<w:{tag}>{run('01/01')}</w:{tag}>{run('02/02')}</w:p>"
    assert lines(body) == ["trước ngày 02/02"]
    assert "theo dõi thay đổi" in warnings(body)[0]


def test_no_warning_without_tracked_changes() -> None:
    assert warnings(paragraph("Giao")) == ()


def test_a_deleted_paragraph_end_joins_two_paragraphs() -> None:
    gone = paragraph("Giao Sở ", "<w:rPr><w:del/></w:rPr>")
    assert lines(gone + paragraph("Y tế")) == ["Giao Sở Y tế"]


def test_the_last_paragraph_is_kept_when_its_end_was_deleted() -> None:
    assert lines(paragraph("Giao Sở", "<w:rPr><w:del/></w:rPr>")) == ["Giao Sở"]


def test_a_deleted_table_row_is_left_out() -> None:
    gone = f"<w:tr><w:trPr><w:del/></w:trPr>{cell('x')}{cell('y')}</w:tr>"
    kept = f"<w:tr>{cell('1')}{cell('a')}</w:tr>"
    bordered = table(("TT", "Việc")).replace("</w:tbl>", f"{gone}{kept}</w:tbl>")
    assert lines(bordered) == ["| TT | Việc |", "| 1 | a |"]


def test_words_that_a_control_asks_for_are_nobodys() -> None:
    asked = "<w:sdtPr><w:showingPlcHdr/></w:sdtPr>"
    inside = f"<w:sdtContent>{run('Bấm để nhập')}</w:sdtContent>"
    body = f"<w:p><w:sdt>{asked}{inside}</w:sdt>{run('Giao Sở Y tế')}</w:p>"
    assert lines(body) == ["Giao Sở Y tế"]


def test_capitals_that_only_the_look_makes_are_capitals() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="T"><w:rPr><w:caps/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="U"><w:basedOn w:val="T"/></w:style>'
    )
    body = (
        paragraph("Thông báo", '<w:pStyle w:val="U"/>') + f"<w:p>{run('số', '<w:caps/>')}</w:p>"
    )
    assert lines(body, styles=styles) == ["THÔNG BÁO", "SỐ"]


def test_a_bullet_that_was_put_in_as_a_sign_is_a_dash() -> None:
    sign = '<w:r><w:sym w:font="Wingdings" w:char="F0D8"/></w:r>'
    assert lines(f"<w:p>{sign}{run(' Giao Sở Y tế')}</w:p>") == ["- Giao Sở Y tế"]


@pytest.mark.parametrize("place", ["D800", "no", "", "FFFFFFFFFFFF"])
def test_a_sign_without_a_place_is_left_out(place: str) -> None:
    sign = f'<w:r><w:sym w:font="Wingdings" w:char="{place}"/></w:r>'
    assert lines(f"<w:p>{sign}{run('Giao Sở Y tế')}</w:p>") == ["Giao Sở Y tế"]


def test_a_title_set_in_the_middle_ends_where_the_words_are_not() -> None:
    middle = '<w:jc w:val="center"/>'
    body = paragraph("Kết luận của Chủ tịch", middle) + paragraph("tại cuộc họp", middle)
    assert text(body + paragraph("Ngày 5/5 họp.")) == (
        "Kết luận của Chủ tịch\ntại cuộc họp\n\nNgày 5/5 họp."
    )


# Tabs


def tabbed(*cells: str) -> str:
    inside = "<w:tab/>".join(f"<w:t>{words}</w:t>" for words in cells)
    return f"<w:p><w:r>{inside}</w:r></w:p>"


def test_a_head_set_with_tabs_is_read_column_by_column_and_the_points_stay() -> None:
    body = (
        tabbed("ỦY BAN NHÂN DÂN TỈNH HÀ NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        + tabbed("VĂN PHÒNG", "Độc lập - Tự do - Hạnh phúc")
        + tabbed("Số: 1/TB-VP", "", "Hà Nam, ngày 01 tháng 02 năm 2022")
        + paragraph("THÔNG BÁO")
        + tabbed("1.", "Giao Sở Y tế")
    )
    assert lines(body) == [
        "ỦY BAN NHÂN DÂN TỈNH HÀ NAM",
        "VĂN PHÒNG",
        "Số: 1/TB-VP",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Hà Nam, ngày 01 tháng 02 năm 2022",
        "THÔNG BÁO",
        "1. Giao Sở Y tế",
    ]


def test_paragraphs_with_the_same_tabs_are_rows_of_a_table() -> None:
    body = tabbed("TT", "Nhiệm vụ", "Chủ trì") + tabbed("1", "Trình đề án", "Sở Y tế")
    assert lines(body) == ["| TT | Nhiệm vụ | Chủ trì |", "| 1 | Trình đề án | Sở Y tế |"]


# Text boxes

BOX = "<w:txbxContent>{}</w:txbxContent>".format(paragraph("KHẨN"))


def test_a_text_box_is_read_once_and_stands_last() -> None:
    drawing = (
        f"<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{BOX}</wps:txbx></w:drawing>"
        f"</mc:Choice><mc:Fallback><w:pict><v:textbox>{BOX}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    body = f"<w:p>{run('1. Giao')}{drawing}</w:p>{paragraph('2. Giao')}"
    assert lines(body) == ["1. Giao", "2. Giao", "KHẨN"]
    assert "khung" in warnings(body)[0]


def test_an_old_text_box_without_alternatives_is_read() -> None:
    body = f"<w:p><w:r><w:pict><v:textbox>{BOX}</v:textbox></w:pict></w:r></w:p>"
    assert lines(body) == ["KHẨN"]


def test_a_box_of_the_head_stands_where_it_is() -> None:
    box = "<w:txbxContent>{}</w:txbxContent>".format(paragraph("Số: 1/TB-VP"))
    holder = f"<w:r><w:pict><v:textbox>{box}</v:textbox></w:pict></w:r>"
    body = f"<w:p>{holder}{run('THÔNG BÁO')}</w:p>{paragraph('1. Giao')}"
    assert lines(body) == ["Số: 1/TB-VP", "THÔNG BÁO", "1. Giao"]
    assert warnings(body) == ()


# Automatic numbers


def test_levels_count_and_begin_again_under_a_higher_one() -> None:
    levels = numbering(
        level(0, "upperRoman", "%1."),
        level(1, "decimal", "%2."),
        level(2, "lowerLetter", "%3)"),
    )
    body = "".join(listed("x", n) for n in (0, 1, 2, 2, 1, 2, 0, 1))
    shown = [line.split()[0] for line in lines(body, numbering=levels)]
    assert shown == ["I.", "1.", "a)", "b)", "2.", "a)", "II.", "1."]


def test_a_label_can_show_all_levels_above() -> None:
    levels = numbering(level(0, "decimal", "%1."), level(1, "decimal", "%1.%2."))
    body = listed("x") + listed("y", 1) + listed("z", 1)
    assert lines(body, numbering=levels) == ["1. x", "1.1. y", "1.2. z"]


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        ("decimal", "4"),
        ("decimalZero", "04"),
        ("upperRoman", "IV"),
        ("lowerRoman", "iv"),
        ("upperLetter", "D"),
        ("lowerLetter", "d"),
        ("ordinalText", "4"),
    ],
)
def test_numbers_take_the_form_of_their_level(form: str, shown: str) -> None:
    assert lines(listed("x"), numbering=numbering(level(0, form, "(%1)", start=4))) == [
        f"({shown}) x"
    ]


def test_letters_go_on_double_after_z() -> None:
    levels = numbering(level(0, "lowerLetter", "%1)", start=26))
    assert lines(listed("x") + listed("y"), numbering=levels) == ["z) x", "aa) y"]


@pytest.mark.parametrize(
    ("sign", "shown"), [("\uf0b7", "-"), ("–", "-"), ("o", "-"), ("+", "+")]
)
def test_bullets_are_dashes_and_plus_signs_stay(sign: str, shown: str) -> None:
    assert lines(listed("x"), numbering=numbering(level(0, "bullet", sign))) == [f"{shown} x"]


def test_a_number_without_a_form_shows_only_its_words() -> None:
    levels = numbering(level(0, "none", "Điều"))
    assert lines(listed("x"), numbering=levels) == ["Điều x"]


def test_a_new_list_over_the_same_levels_can_start_over() -> None:
    second = (
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    )
    levels = numbering(level(0, "decimal", "%1.")) + second
    body = listed("a") + listed("b") + listed("c", 0, 2) + listed("d", 0, 2)
    assert lines(body, numbering=levels) == ["1. a", "2. b", "1. c", "2. d"]


def test_a_second_list_over_the_same_levels_goes_on_counting() -> None:
    second = '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    levels = numbering(level(0, "decimal", "%1.")) + second
    assert lines(listed("a") + listed("b", 0, 2), numbering=levels) == ["1. a", "2. b"]


def test_a_level_can_be_overridden_as_a_whole() -> None:
    override = f'<w:lvlOverride w:ilvl="0">{level(0, "lowerLetter", "%1)")}</w:lvlOverride>'
    levels = numbering(level(0, "decimal", "%1."), overrides=override)
    assert lines(listed("x"), numbering=levels) == ["a) x"]


def test_a_level_that_never_restarts_counts_on() -> None:
    levels = numbering(
        level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)", '<w:lvlRestart w:val="0"/>')
    )
    body = listed("x") + listed("y", 1) + listed("z") + listed("t", 1)
    assert lines(body, numbering=levels) == ["1. x", "a) y", "2. z", "b) t"]


def test_a_legal_label_shows_roman_numbers_as_figures() -> None:
    levels = numbering(
        level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2.", "<w:isLgl/>")
    )
    assert lines(listed("x") + listed("y", 1), numbering=levels) == ["I. x", "1.1. y"]


def test_a_style_puts_its_paragraphs_in_a_list() -> None:
    levels = numbering(
        level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)", '<w:pStyle w:val="Diem"/>')
    )
    styles = (
        '<w:style w:type="paragraph" w:styleId="Diem"><w:pPr><w:numPr><w:numId w:val="1"/>'
        '</w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="DiemCon">'
        '<w:basedOn w:val="Diem"/></w:style>'
    )
    body = paragraph("x", '<w:pStyle w:val="Diem"/>') + paragraph(
        "y", '<w:pStyle w:val="DiemCon"/>'
    )
    assert lines(body, numbering=levels, styles=styles) == ["a) x", "b) y"]


def test_list_number_nought_takes_a_paragraph_out_of_its_style_list() -> None:
    levels = numbering(level(0, "decimal", "%1."))
    styles = (
        '<w:style w:type="paragraph" w:styleId="S"><w:pPr><w:numPr><w:numId w:val="1"/>'
        "</w:numPr></w:pPr></w:style>"
    )
    out = '<w:pStyle w:val="S"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    assert lines(paragraph("x", out), numbering=levels, styles=styles) == ["x"]


def test_styles_based_on_one_another_in_a_ring_do_not_hang() -> None:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{a}"><w:basedOn w:val="{b}"/></w:style>'
        for a, b in (("A", "B"), ("B", "A"))
    )
    assert lines(paragraph("x", '<w:pStyle w:val="A"/>'), styles=styles) == ["x"]


def test_a_list_can_stand_behind_a_linked_style() -> None:
    levels = (
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="2">{level(0, "decimal", "(%1)")}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
    )
    styles = (
        '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/>'
        "</w:numPr></w:pPr></w:style>"
    )
    assert lines(listed("x"), numbering=levels, styles=styles) == ["(1) x"]


# Tables


def test_a_bordered_table_is_rows_with_bars() -> None:
    assert lines(table(("TT", "Việc"), ("1", "Trình\nđề án"))) == [
        "| TT | Việc |",
        "| 1 | Trình đề án |",
    ]


def test_three_columns_are_data_without_borders_too() -> None:
    assert lines(table(("1", "a", "b"), borders=False)) == ["| 1 | a | b |"]


def test_a_cell_over_several_columns_leaves_empty_ones_behind_it() -> None:
    wide = cell("VỀ", '<w:gridSpan w:val="2"/>')
    assert lines(table(("TT", "Việc", "Ai"), ("I", wide)))[1] == "| I | VỀ | |"


def test_a_cell_over_absurdly_many_columns_is_cut_short() -> None:
    wide = cell("VỀ", f'<w:gridSpan w:val="{"9" * 5_000}"/>')
    assert len(lines(table(("I", wide)))[0]) < 300


def test_a_cell_merged_downwards_shows_its_words_in_each_row() -> None:
    first = cell("Sở Y tế", '<w:vMerge w:val="restart"/>')
    below = cell("", "<w:vMerge/>")
    body = table(("TT", "Ai"), ("1", first), ("2", below))
    assert lines(body)[1:] == ["| 1 | Sở Y tế |", "| 2 | Sở Y tế |"]


def test_a_table_in_a_cell_is_words_of_it() -> None:
    inner = table(("x", "y"), ("u", "v"))
    body = table(("TT", "Nhiệm vụ", "Chủ trì"), ("1", inner, "Sở Y tế"))
    assert lines(body)[1] == "| 1 | x y u v | Sở Y tế |"


def test_automatic_numbers_in_empty_cells_are_shown() -> None:
    body = table(("TT", "Việc"), (listed(""), "a"), (listed(""), "b"))
    levels = numbering(level(0, "decimal", "%1"))
    assert lines(body, numbering=levels)[1:] == ["| 1 | a |", "| 2 | b |"]


def test_a_letterhead_is_read_column_by_column() -> None:
    body = table(
        ("UBND TỈNH A\nVĂN PHÒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("Số: 1/TB-VP", "A, ngày 01 tháng 02 năm 2022"),
        borders=False,
    )
    assert lines(body) == [
        "UBND TỈNH A",
        "VĂN PHÒNG",
        "Số: 1/TB-VP",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "A, ngày 01 tháng 02 năm 2022",
    ]


def test_a_signature_block_with_borders_is_no_data() -> None:
    body = table(("Nơi nhận:\n- Như trên;", "CHÁNH VĂN PHÒNG\nTrần A"))
    assert lines(body) == ["Nơi nhận:", "- Như trên;", "CHÁNH VĂN PHÒNG", "Trần A"]


def test_a_table_style_with_a_grid_makes_a_table_bordered() -> None:
    sides = "".join(f'<w:{s} w:val="single"/>' for s in ("top", "left", "bottom", "right"))
    styles = (
        '<w:style w:type="table" w:styleId="G"><w:tblPr><w:tblBorders>'
        f'{sides}</w:tblBorders></w:tblPr></w:style><w:style w:type="table" w:styleId="H">'
        '<w:basedOn w:val="G"/></w:style>'
    )
    body = table(("TT", "Việc"), borders=False).replace(
        "<w:tblPr>", '<w:tblPr><w:tblStyle w:val="H"/>'
    )
    assert lines(body, styles=styles) == ["| TT | Việc |"]


# Limits and damage


def refuses(data: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        read_docx(data, "a.docx")


def test_the_main_part_may_have_another_name() -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    names = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
    data = docx(paragraph("x"))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        main = archive.read("word/document.xml")
    link = f'<Relationship Type="{kind}/officeDocument" Target="/word/document2.xml"/>'
    parts = {
        "_rels/.rels": f"<Relationships {names}>{link}</Relationships>",
        "word/document2.xml": main,
    }
    assert read_docx(zipped(parts), "a.docx")[0] == "x"


def test_an_archive_that_is_no_document_is_the_wrong_kind() -> None:
    refuses(zipped({"xl/workbook.xml": "<a/>"}), WrongKind)


def test_broken_xml_is_damage() -> None:
    refuses(docx("<w:p>"), FileDamaged)


def test_a_cut_archive_is_damage() -> None:
    refuses(docx(paragraph("x"))[:-30], FileDamaged)


def test_a_document_type_is_refused() -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    refuses(zipped({"word/document.xml": bomb}), FileDamaged)


@pytest.mark.parametrize("name", ["../x", "/x", "a/../../x", "C:x", "a\\..\\x"])
def test_names_that_leave_the_archive_are_refused(name: str) -> None:
    refuses(docx(paragraph("x"), extra={name: "x"}), FileDamaged)


def test_a_member_without_a_name_is_refused() -> None:
    made = io.BytesIO(docx(paragraph("x")))
    with zipfile.ZipFile(made, "a") as archive:
        archive.writestr(zipfile.ZipInfo(""), "x")
    refuses(made.getvalue(), FileDamaged)


def test_a_name_that_stands_twice_is_refused() -> None:
    refuses(docx(paragraph("x"), extra={"WORD/document.xml": "<a/>"}), FileDamaged)


def test_too_many_members_are_refused() -> None:
    extra = {f"a/{n}": "" for n in range(limits.MEMBERS)}
    refuses(docx(paragraph("x"), extra=extra), FileTooLarge)


def test_a_member_packed_too_well_is_refused() -> None:
    refuses(docx(paragraph("x"), extra={"a": b"0" * 5_000_000}), FileTooLarge)


def test_a_member_that_unpacks_to_more_than_it_states_is_damage() -> None:
    data = bytearray(docx(" " * 100_000 + paragraph("x")))
    size = data.rindex(b"PK\x01\x02")  # the last entry of the directory: the main part
    data[size + 24 : size + 28] = (10).to_bytes(4, "little")
    refuses(bytes(data), FileDamaged)


def test_deep_nesting_is_refused_and_does_not_crash() -> None:
    deep = limits.XML_DEPTH * 50
    refuses(docx("<w:p>" * deep + "</w:p>" * deep), FileTooLarge)


def test_nesting_up_to_the_limit_is_read() -> None:
    deep = limits.XML_DEPTH - 5
    assert lines("<w:sdt>" * deep + paragraph("x") + "</w:sdt>" * deep) == ["x"]


def test_too_many_elements_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "XML_ELEMENTS", 50)
    refuses(docx(paragraph("x") * 50), FileTooLarge)


def test_a_member_with_a_password_is_encrypted() -> None:
    data = bytearray(docx(paragraph("x")))
    entry = data.index(b"PK\x01\x02")
    data[entry + 8] |= 1
    refuses(bytes(data), FileEncrypted)


# Page headers


def _with_header(words: str) -> list[str]:
    names = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    header = f'<w:hdr xmlns:w="{names}">{words}</w:hdr>'
    links = linked("rId3", "header", "header1.xml")
    return lines(
        paragraph("THÔNG BÁO"),
        extra={"word/_rels/document.xml.rels": links, "word/header1.xml": header},
    )


def test_a_letterhead_in_the_page_header_stands_above_the_body() -> None:
    head = paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + paragraph("Số: 12/TB-UBND")
    assert _with_header(head) == [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Số: 12/TB-UBND",
        "THÔNG BÁO",
    ]


def test_a_running_head_is_no_letterhead() -> None:
    assert _with_header(paragraph("Thông báo ngày 05/9/2025 - trang 2")) == ["THÔNG BÁO"]
