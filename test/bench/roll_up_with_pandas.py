"""The same roll-up with pandas: integers, half-up rates; one run for each line read, its milliseconds written."""
import sys
import time

import numpy
import pandas

folder, count = sys.argv[1], int(sys.argv[2])
budget = numpy.fromfile(f"{folder}/budget", dtype="float64").astype("int64")
executed = numpy.fromfile(f"{folder}/executed", dtype="float64").astype("int64")
parents = [numpy.fromfile(f"{folder}/parents{level}", dtype="int32") for level in range(3)]


def measures(table):
    table["balance"] = table.budget - table.executed
    table["rate"] = (2000 * table.executed + table.budget) // (2 * table.budget)


def roll_up():
    table = pandas.DataFrame({"budget": budget, "executed": executed}, copy=False)
    measures(table)
    levels = [table]
    for nodes in parents + [numpy.zeros(parents[2].max() + 1, dtype="int32")]:
        sums = levels[-1][["budget", "executed"]].groupby(nodes, sort=False).sum()
        measures(sums)
        levels.append(sums)
    return levels


for _ in sys.stdin:
    start = time.perf_counter()
    levels = roll_up()
    total = int(levels[-1].budget.iloc[0])
    print((time.perf_counter() - start) * 1000, total, pandas.__version__, flush=True)
