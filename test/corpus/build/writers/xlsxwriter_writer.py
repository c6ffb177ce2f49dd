"""Writes neutral books with XlsxWriter: python3 xlsxwriter_writer.py LIST.json, a list of [book, path]."""

import json
import sys
from datetime import datetime

import xlsxwriter


def format_of(workbook, known, cell):
    look = {}
    if cell.get("format"):
        look["num_format"] = cell["format"]
    if cell.get("bold"):
        look["bold"] = True
    if cell.get("indent"):
        look["indent"] = cell["indent"]
    if cell.get("align"):
        look["align"] = cell["align"]
    if cell.get("boxed"):
        look["border"] = 1
    if cell.get("shaded"):
        look["bg_color"] = "#E2EFDA"
    name = json.dumps(look, sort_keys=True)
    if name not in known:
        known[name] = workbook.add_format({"font_name": "맑은 고딕", **look})
    return known[name]


def write_cell(to, row, column, cell, look):
    value = cell["value"]
    if "formula" in cell:
        to.write_formula(row, column, "=" + cell["formula"], look, "" if value is None else value)
    elif value is None:
        to.write_blank(row, column, None, look)
    elif isinstance(value, str):
        to.write_string(row, column, value, look)
    else:
        to.write_number(row, column, value, look)
    if cell.get("comment"):
        to.write_comment(row, column, cell["comment"])


def write(book, path):
    workbook = xlsxwriter.Workbook(path)
    workbook.set_properties({"created": datetime(2015, 10, 31), "author": "예산팀"})
    known = {}
    for sheet in book["sheets"]:
        to = workbook.add_worksheet(sheet["name"])
        for merge in sheet["merges"]:
            to.merge_range(merge, "", None)
        for place, cell in sheet["cells"].items():
            row, column = map(int, place.split(" "))
            write_cell(to, row - 1, column - 1, cell, format_of(workbook, known, cell))
        for row in sheet["hiddenRows"]:
            to.set_row(row - 1, None, None, {"hidden": True})
        for column in sheet["hiddenColumns"]:
            to.set_column(column - 1, column - 1, None, None, {"hidden": True})
        for column, width in sheet["widths"].items():
            to.set_column(f"{column}:{column}", width)
    workbook.close()


for book, path in json.load(open(sys.argv[1], encoding="utf-8")):
    write(book, path)
