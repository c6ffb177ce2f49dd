"""Prints the values LibreOffice gave to the cells of workbooks: python3 read_values.py FOLDER > values.json."""

import glob
import json
import os
import sys

from openpyxl import load_workbook

values = {}
for path in sorted(glob.glob(os.path.join(sys.argv[1], "*.xlsx"))):
    book = load_workbook(path, data_only=True)
    values[os.path.basename(path)[: -len(".xlsx")]] = {
        sheet.title: {f"{cell.row} {cell.column}": cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None}
        for sheet in book
    }
json.dump(values, sys.stdout, ensure_ascii=False, default=str)
