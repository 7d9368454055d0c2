"""overhead_order.py FILE NAME...: in FILE, lines of a name in 18 columns and its figure, each NAME costs more than the one
before. Does not belong here: how the figures are printed (overhead.test)."""
import sys

path, *names = sys.argv[1:]
with open(path) as lines:
    figures = {line[:18].strip(): float(line[18:]) for line in lines if line[18:19].isdigit()}
costs = [figures[name] for name in names]
sys.exit(0 if all(less < more for less, more in zip(costs, costs[1:])) else f"not in this order: {names}: {costs}")
