"""Writes neutral books with openpyxl: python3 openpyxl_writer.py LIST.json, a list of [book, path]."""

import json
import sys
from datetime import datetime

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

LINE = Side(style="thin")
BOX = Border(left=LINE, right=LINE, top=LINE, bottom=LINE)
SHADE = PatternFill("solid", fgColor="DDEBF7")


def write_cell(target, cell):
    if "formula" in cell:
        target.value = "=" + cell["formula"]
    elif cell["value"] is not None:
        target.value = cell["value"]
        if isinstance(cell["value"], str):
            target.data_type = "s"
    if cell.get("format"):
        target.number_format = cell["format"]
    if cell.get("bold"):
        target.font = Font(name="돋움", bold=True)
    if cell.get("indent") or cell.get("align"):
        target.alignment = Alignment(horizontal=cell.get("align", "left"), indent=cell.get("indent", 0), wrap_text=True)
    if cell.get("boxed"):
        target.border = BOX
    if cell.get("shaded"):
        target.fill = SHADE
    if cell.get("comment"):
        target.comment = Comment(cell["comment"], "담당자")


def write(book, path):
    workbook = Workbook()
    workbook.remove(workbook.active)
    workbook.properties.created = workbook.properties.modified = datetime(2015, 10, 31)
    for sheet in book["sheets"]:
        to = workbook.create_sheet(sheet["name"])
        for place, cell in sheet["cells"].items():
            row, column = map(int, place.split(" "))
            write_cell(to.cell(row, column), cell)
        for merge in sheet["merges"]:
            to.merge_cells(merge)
        for row in sheet["hiddenRows"]:
            to.row_dimensions[row].hidden = True
        for column in sheet["hiddenColumns"]:
            to.column_dimensions[get_column_letter(column)].hidden = True
        for column, width in sheet["widths"].items():
            to.column_dimensions[column].width = width
    workbook.save(path)


for book, path in json.load(open(sys.argv[1], encoding="utf-8")):
    write(book, path)
