"""How much of a stranger's file is read before the program gives up."""

MEGABYTE = 1_000_000

FILE_BYTES = 20 * MEGABYTE

# Inside a .docx or .xlsx, which is a zip archive
MEMBERS = 2_000
UNPACKED_BYTES = 100 * MEGABYTE
MEMBER_BYTES = 50 * MEGABYTE
RATIO = 100  # unpacked to packed
RATIO_COUNTS_FROM = MEGABYTE  # a small member of one repeated letter harms nobody
XML_ELEMENTS = 500_000  # about 250 bytes each, once parsed
XML_DEPTH = 200  # a text box in a table in a text box stands at about 40

WORKBOOK_ROWS = 20_000  # that hold something, of one sheet

PAGES = 1_000  # of a .pdf
SCANNED_PAGES = 60  # of them pictures, which take seconds each

TEXT_LETTERS = 2_000_000  # a thick book; a long notice has 100,000

SECONDS = 60.0
SECONDS_A_SCANNED_PAGE = 15.0  # that come on top; 1.4 to 3 are usual, on its side 6
MEMORY_BYTES = 1_500 * MEGABYTE
