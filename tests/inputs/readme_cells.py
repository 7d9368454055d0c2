"""Reads rows of a README's map, and prints of each its name and what is not prose: the cells that are code.
Does not belong here: what the commands print (readme_map.py)."""
import sys

from readme_map import cells

for line in sys.stdin:
    name, _, *rest = cells(line)
    print(" | ".join([name, *rest]))
