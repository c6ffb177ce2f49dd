"""Workbooks made by openpyxl and XlsxWriter, and what openpyxl reads in workbooks, as JSON.

python.py make FOLDER        writes openpyxl.xlsx and, where it is installed, xlsxwriter.xlsx
python.py read FILE...       {file: {sheet: {cell: [value, formula, number format]}}}
python.py describe FILE...   {file: {sheet: its looks by cell, merges, tables, number of checks and formats}}
"""

import datetime
import importlib.util
import json
import os
import sys

import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Border, Font, PatternFill, Side
from openpyxl.utils.datetime import to_excel
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

AMOUNT = '#,##0;"△"#,##0;"-"'


def make_openpyxl(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "예산현황"
    sheet.append(["구 분", "예산액", "집행액", "집행률"])
    for index in range(1, 21):
        sheet.append([f"사업 {index}", index * 1000, index * 333, f"=C{index + 1}/B{index + 1}*100"])
    for row in sheet["B2:C21"]:
        for cell in row:
            cell.number_format = AMOUNT
            cell.border = Border(bottom=Side(style="thin"))
    sheet["A1"].font = Font(name="맑은 고딕", bold=True)
    sheet["A1"].fill = PatternFill("solid", fgColor="FFDDEEFF")
    sheet["A2"].comment = Comment("메모", "담당")
    sheet.merge_cells("F1:G2")
    sheet["F1"] = "병합"
    sheet["H1"] = datetime.datetime(2015, 10, 31)
    sheet.column_dimensions["I"].hidden = True
    sheet.conditional_formatting.add("D2:D21", CellIsRule("lessThan", ["50"], font=Font(color="FFFF0000")))
    check = DataValidation(type="list", formula1='"가,나"')
    check.add("H2:H9")
    sheet.add_data_validation(check)
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=21), titles_from_data=True)
    sheet.add_chart(chart, "J2")
    other = book.create_sheet("자료")
    other.append(["이름", "값"])
    other.append(["가", 1])
    other.append(["나", 2])
    other.add_table(Table(displayName="자료표", ref="A1:B3"))
    book.save(path)


def make_xlsxwriter(path):
    import xlsxwriter

    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("예산현황")
    amount = book.add_format({"num_format": AMOUNT, "bottom": 1})
    bold = book.add_format({"bold": True, "font_name": "맑은 고딕"})
    sheet.write_row(0, 0, ["구 분", "예산액", "집행액", "집행률"], bold)
    for index in range(1, 21):
        sheet.write_string(index, 0, f"사업 {index}")
        sheet.write_number(index, 1, index * 1000, amount)
        sheet.write_number(index, 2, index * 333, amount)
        sheet.write_formula(index, 3, f"=C{index + 1}/B{index + 1}*100", None, 33.3)
    sheet.write_rich_string(22, 0, "굵은 ", bold, "글", " 다음")
    sheet.write_array_formula("F2:F3", "{=B2:B3*2}", None, 2000)
    sheet.write_dynamic_array_formula("G2:G3", "=_xlfn._xlws.SORT(B2:B3)", None, 1000)
    sheet.write_datetime(0, 7, datetime.datetime(2015, 10, 31), book.add_format({"num_format": "yyyy-mm-dd"}))
    sheet.write_comment("A2", "메모")
    sheet.conditional_format("D2:D21", {"type": "data_bar"})
    sheet.data_validation("H2:H9", {"validate": "list", "source": ["가", "나"]})
    sheet.insert_button("J20", {"caption": "집계"})
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "=예산현황!$B$2:$B$21"})
    sheet.insert_chart("J2", chart)
    sheet.protect()
    sheet.freeze_panes(1, 1)
    other = book.add_worksheet("자료")
    data = [["가", 1], ["나", 2]]
    other.add_table("A1:B4", {"data": data, "total_row": True, "columns": [{"header": "이름", "total_string": "계"}, {"header": "값", "total_function": "sum"}]})
    book.define_name("기준", "=자료!$B$2")
    book.close()


def value_of(cell, epoch):
    value = cell.value
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)):
        return to_excel(value, epoch)
    return {"error": value} if cell.data_type == "e" else value


def formula_of(cell):
    if cell.data_type != "f":
        return None
    value = cell.value
    return value if isinstance(value, str) else getattr(value, "text", None)


def read(path):
    try:
        book = openpyxl.load_workbook(path)
        cached = openpyxl.load_workbook(path, data_only=True)
    except Exception as error:
        return {"unreadable": str(error)}
    sheets = {}
    for sheet in book.worksheets:
        results = cached[sheet.title]
        sheets[sheet.title] = {
            cell.coordinate: [
                value_of(results[cell.coordinate], book.epoch),
                formula_of(cell),
                cell.number_format,
            ]
            for row in sheet.iter_rows(max_row=200, max_col=60)
            for cell in row
            if cell.value is not None
        }
    return sheets


def colour_of(colour):
    return colour.rgb if colour.type == "rgb" else [colour.type, colour.value, colour.tint]


def describe(path):
    book = openpyxl.load_workbook(path)
    return {
        sheet.title: {
            "looks": {
                cell.coordinate: [cell.font.b, cell.font.name, colour_of(cell.fill.fgColor), cell.border.bottom.style]
                for row in sheet.iter_rows(max_row=200, max_col=60)
                for cell in row
                if cell.has_style
            },
            "merges": sorted(str(area) for area in sheet.merged_cells.ranges),
            "tables": sorted(sheet.tables.keys()),
            "checks": len(sheet.data_validations.dataValidation),
            "formats": len(sheet.conditional_formatting),
        }
        for sheet in book.worksheets
    }


if sys.argv[1] == "make":
    make_openpyxl(os.path.join(sys.argv[2], "openpyxl.xlsx"))
    if importlib.util.find_spec("xlsxwriter"):
        make_xlsxwriter(os.path.join(sys.argv[2], "xlsxwriter.xlsx"))
else:
    command = {"read": read, "describe": describe}[sys.argv[1]]
    print(json.dumps({path: command(path) for path in sys.argv[2:]}, ensure_ascii=False))
