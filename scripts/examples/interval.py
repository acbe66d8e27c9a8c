"""How many documents state an act? Counts the interval from coverage.csv alone; needs nothing but Python 3.8.

    python3 interval.py [FOLDER [ACT]]

Prints the lower bound (surely stated), the upper bound (stated, or not yet known) and the number of documents.
"""

import csv
import sys

folder = sys.argv[1] if len(sys.argv) > 1 else "."
act = sys.argv[2] if len(sys.argv) > 2 else "social-media-engagement"

with open(f"{folder}/coverage.csv", encoding="utf-8", newline="") as file:
    # Every value stays text: a region code such as 11.10 is not a number.
    rows = [row for row in csv.DictReader(file) if row["act"] == act]

confirmed = sum(row["state"] in ("stated", "partial") for row in rows)
unknown = sum(row["state"] == "unknown" for row in rows)

print(f"{act}: {confirmed} to {confirmed + unknown} of {len(rows)} documents")
