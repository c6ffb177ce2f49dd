"""openpyxl and LibreOffice: `programs.py PROGRAM TASK INPUT OUTPUT COUNT`; prints milliseconds, peak and tally as JSON."""

import io
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time

COLUMNS = 20
SUBJECTS = ["예산", "집행", "성과", "계획", "지원"]
WORKS = ["사업", "운영", "관리", "육성"]
TEXTS = [f"{SUBJECTS[n % 5]} {WORKS[n % 4]} {n}" for n in range(1000)]


def number_at(row, column):
    if column < 7:
        return (row * 7919 + column * 104729) % 100000000
    return ((row * 31 + column) % 10007) / 8


def row_at(row):
    cells = [number_at(row, column) for column in range(10)]
    cells += [TEXTS[row * (column - 7) % 1000] for column in range(10, 18)]
    return [*cells, f"세부사업 {row}", "비고" if row % 10 == 0 else None]


def set_cells(source, target, count):
    book = openpyxl.load_workbook(source)
    sheet = book.worksheets[0]
    for n in range(1000):
        sheet.cell(n * count // 1000 + 2, n % 10 + 1, n * 1000 + 7)
    book.save(target)


def fill(source, target, count):
    with open(source, "rb") as file:
        template = file.read()
    times, processor = [], []
    for _ in range(count):
        start, used = time.perf_counter(), time.process_time()
        book = openpyxl.load_workbook(io.BytesIO(template))
        sheet = book.worksheets[0]
        for n in range(140):
            sheet.cell(4 + n // 4, 2 + n % 4, n * 1234)
        output = io.BytesIO()
        book.save(output)
        times.append((time.perf_counter() - start) * 1000)
        processor.append((time.process_time() - used) * 1000)
    with open(target, "wb") as file:
        file.write(output.getvalue())
    return {"time": statistics.median(times[1:]), "processor": statistics.median(processor[1:])}


def read(source, _target, _count):
    book = openpyxl.load_workbook(source, read_only=True)
    cells, total = 0, 0.0
    for row in book.worksheets[0].iter_rows(values_only=True):
        for value in row:
            if value is None:
                continue
            cells += 1
            if not isinstance(value, str):
                total += value
    return {"cells": cells, "sum": total}


def write(_source, target, count):
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("자료")
    sheet.append([f"열 {column + 1}" for column in range(COLUMNS)])
    for row in range(count):
        sheet.append(row_at(row))
    book.save(target)


def to_csv(source, _target, _count):
    office = os.environ.get("GUJEONG_SOFFICE", "soffice")
    with tempfile.TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation=file://{folder}/profile"
        form = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false"
        command = [office, profile, "--headless", "--convert-to", form, "--outdir", folder, source]
        start = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        elapsed = (time.perf_counter() - start) * 1000
        name = os.path.splitext(os.path.basename(source))[0] + ".csv"
        cells, total = 0, 0.0
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            for place, line in enumerate(file):
                values = line.rstrip("\n").split(",")
                cells += sum(1 for value in values if value != "")
                total += sum(map(float, values[:10])) if place > 0 else 0
    return {"time": elapsed, "cells": cells, "sum": total}


program, task, source, target, count = sys.argv[1:]
if program == "openpyxl":
    import openpyxl

    run = {"set": set_cells, "fill": fill, "read": read, "write": write}[task]
    usage = resource.RUSAGE_SELF
else:
    run = {"read": to_csv}[task]
    usage = resource.RUSAGE_CHILDREN
before = resource.getrusage(usage)
start = time.perf_counter()
result = run(source, target, int(count)) or {}
elapsed = (time.perf_counter() - start) * 1000
after = resource.getrusage(usage)
processor = (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime) * 1000
print(json.dumps({"time": elapsed, "processor": processor, **result, "peak": after.ru_maxrss / 1024}))
