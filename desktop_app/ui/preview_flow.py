"""From a wish to a paper on the screen, and from there to a printer or a file."""

from collections.abc import Generator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.desk.pdf_papers import list_pdf, monday_pdf, save_pdf
from desktop_app.errors import KnownError
from desktop_app.tracking.file_words import file_words
from desktop_app.tracking.listing import Grouping, ListingFilter
from desktop_app.tracking.printed_list import PrintedList
from desktop_app.tracking.report import ReportPeriod
from desktop_app.ui.dialogs import choose_pdf_to_save, say_problem
from desktop_app.ui.filter_chips import words_of
from desktop_app.ui.furniture import Furniture
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.list_columns import Column
from desktop_app.ui.list_printing import ListToPrint, gathered, undecided_list
from desktop_app.ui.paper_making import Gathering, Making, PaperMaking
from desktop_app.ui.preview_window import PdfPaper, PreviewWindow
from desktop_app.ui.session import Session
from desktop_app.ui.shown_list import ShownList
from desktop_app.ui.window_memory import WindowMemory
