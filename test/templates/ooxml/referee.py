"""Makes a workbook with openpyxl, and prints what openpyxl reads in workbooks, as JSON."""

import json
import sys

import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table


def make(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "예산현황"
    sheet.append(["구 분", "예산액", "집행액", "집행률"])
    for index in range(1, 21):
        sheet.append([f"사업 {index}", index * 1000, index * 333, f"=C{index + 1}/B{index + 1}*100"])
    for row in sheet["B2:C21"]:
        for cell in row:
            cell.number_format = '#,##0;"△"#,##0;"-"'
            cell.border = Border(bottom=Side(style="thin"))
    sheet["A1"].font = Font(name="맑은 고딕", bold=True)
    sheet["A1"].fill = PatternFill("solid", fgColor="FFDDEEFF")
    sheet["A2"].comment = Comment("메모", "담당")
    sheet.merge_cells("F1:G2")
    sheet["F1"] = "병합"
    sheet.column_dimensions["H"].hidden = True
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


def read(path):
    book = openpyxl.load_workbook(path)
    cached = openpyxl.load_workbook(path, data_only=True)
    sheets = {}
    for sheet in book.worksheets:
        cells = {}
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is None and not cell.has_style:
                    continue
                look = [cell.number_format, cell.font.b, cell.font.name, cell.fill.fgColor.rgb, cell.border.bottom.style]
                shown = cached[sheet.title][cell.coordinate].value
                cells[cell.coordinate] = [str(cell.value), str(shown), cell.data_type, look]
        sheets[sheet.title] = {
            "cells": cells,
            "merges": sorted(str(area) for area in sheet.merged_cells.ranges),
            "tables": sorted(sheet.tables.keys()),
            "checks": len(sheet.data_validations.dataValidation),
            "formats": len(sheet.conditional_formatting),
        }
    return sheets


if sys.argv[1] == "make":
    make(sys.argv[2])
else:
    print(json.dumps({path: read(path) for path in sys.argv[2:]}, ensure_ascii=False))
