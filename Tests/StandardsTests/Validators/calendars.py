"""Reads calendars with an independent parser and says everything that is wrong with them.

Usage: calendars.py FOLDER. Prints a line per event, `FILE DAY STATUS SEQUENCE UID SUMMARY`; faults go to
standard error, and any fault ends with 1.
"""

import datetime
import pathlib
import sys
import zoneinfo

import icalendar

REQUIRED = {"VCALENDAR": ["PRODID", "VERSION"], "VEVENT": ["UID", "DTSTAMP", "DTSTART"]}
AMSTERDAM = zoneinfo.ZoneInfo("Europe/Amsterdam")


def faults(path, calendar):
    for component in calendar.walk():
        for name, message in getattr(component, "errors", []):
            yield f"{component.name} {name}: {message}"
        for name in REQUIRED.get(component.name, []):
            if name not in component:
                yield f"{component.name} lacks {name}"
        for name in ("UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "STATUS", "SUMMARY"):
            if isinstance(component.get(name), list):
                yield f"{component.name} has {name} more than once"
    events = calendar.walk("VEVENT")
    ids = [str(event.get("UID")) for event in events]
    for uid in {uid for uid in ids if ids.count(uid) > 1}:
        yield f"{uid} stands twice"
    zones = {str(zone.get("TZID")) for zone in calendar.walk("VTIMEZONE")}
    for event in events:
        start, end = event.get("DTSTART"), event.get("DTEND")
        if start is None:
            continue
        if end is not None and not end.dt > start.dt:
            yield f"{event.get('UID')} ends before it starts"
        if str(event.get("STATUS")) not in ("CONFIRMED", "TENTATIVE", "CANCELLED"):
            yield f"{event.get('UID')} has status {event.get('STATUS')}"
        for moment in filter(None, (start, end)):
            zone = moment.params.get("TZID")
            if zone is not None and zone not in zones:
                yield f"{event.get('UID')} is in a zone that is not given: {zone}"
    for zone in calendar.walk("VTIMEZONE"):
        told = zone.to_tz(lookup_tzid=False)
        for day in (datetime.datetime(year, month, 15, 12) for year in range(2015, 2031)
                    for month in range(1, 13)):
            if told.utcoffset(day) != AMSTERDAM.utcoffset(day):
                yield f"{zone.get('TZID')} is off on {day:%Y-%m-%d}"
    raw = path.read_bytes()
    if any(len(line) > 75 for line in raw.split(b"\r\n")):
        yield "a line is longer than 75 octets"
    if raw.replace(b"\r\n", b"").count(b"\n"):
        yield "a line ends in LF alone"


def main(folder):
    wrong = False
    for path in sorted(pathlib.Path(folder).glob("*.ics")):
        try:
            calendar = icalendar.Calendar.from_ical(path.read_bytes())
        except ValueError as fault:
            print(f"{path.name}: {fault}", file=sys.stderr)
            wrong = True
            continue
        for fault in faults(path, calendar):
            print(f"{path.name}: {fault}", file=sys.stderr)
            wrong = True
        for event in calendar.walk("VEVENT"):
            start = event["DTSTART"].dt
            print(path.name, start.isoformat(), event["STATUS"], event["SEQUENCE"], event["UID"],
                  event["SUMMARY"], sep="\t")
    return wrong


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
