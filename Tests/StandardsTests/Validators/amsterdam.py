"""Compares first and last moments of days with the time zone data of others.

    amsterdam.py FILE

Each line of the file: a day, its first moment, its last, 2:59 and 3:00. The exit code is 1 where one differs.
"""

import sys
from datetime import datetime, time
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Amsterdam")
different = 0
lines = open(sys.argv[1], encoding="utf-8").read().splitlines()
for line in lines:
    day, *moments = line.split()
    date = datetime.fromisoformat(day).date()
    expected = [
        datetime.combine(date, at, ZONE).isoformat() for at in (time(0), time(23, 59, 59), time(2, 59), time(3))]
    if expected != moments:
        different += 1
        print(f"{line}: {' '.join(expected)}")
print(f"{len(lines)} days, {different} different")
sys.exit(1 if different or not lines else 0)
