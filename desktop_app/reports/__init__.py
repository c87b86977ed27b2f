"""The papers: the only room that knows openpyxl and reportlab."""
