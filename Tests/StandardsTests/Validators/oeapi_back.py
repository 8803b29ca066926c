"""Puts an exported folder together again, by the page of the documentation alone.

    oeapi_back.py VERSION FOLDER WRITTEN

What comes out must be the document WRITTEN: the same elements, attributes and texts in the same
order. Prints the first differences; the exit code is 1 where there is one.
"""

import json
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
SPACE = "{urn:leerlijn:curriculum:1}"
LEVELS = {"associate_degree": "associate-degree", "associate degree": "associate-degree"}
MODES = {
    "full_time": "full-time", "part_time": "part-time", "dual_training": "dual",
    "self_paced": "self-paced", "dual training": "dual",
}


def number(value):
    return f"{value:g}"


class Folder:
    def __init__(self, version, path):
        self.six = version == 6
        self.files = {p.stem: json.loads(p.read_text("utf-8")) for p in path.glob("*.json")}
        self.service = self.files["service"]["ext"]["leerlijn"]
        self.lang = self.service["lang"]

    def items(self, six, five, element=None):
        name = six if self.six else five
        return [i for i in self.files[name]["items"]
                if element is None or self.extra(i)["element"] == element]

    def key(self, item, six, five):
        return item.get(six if self.six else five)

    @staticmethod
    def extra(item):
        return item["ext"]["leerlijn"]

    @staticmethod
    def code(item):
        """Our id. Where two kinds of outcomes share one, the kind stands before the code."""
        return item["primaryCode"]["code"].rpartition(":")[2]

    def by_id(self, items, *keys):
        return {item[key]: item for item in items for key in keys if key in item}


class Back:
    def __init__(self, folder):
        self.f = folder
        self.organisations = {
            i.get("organisationId", i.get("organizationId")): i
            for i in folder.items("organisations", "organizations")}
        self.groups = {i["groupId"]: i for i in folder.items("groups", "groups")}

    # Parts

    def element(self, name, *attributes):
        return ET.Element(name, {k: str(v) for k, v in attributes if v not in (None, "", [])})

    def titles(self, parent, item):
        if self.f.extra(item).get("untitled"):
            return
        self.names(parent, item["name"])

    def names(self, parent, names):
        for name in names:
            language = {"nl-NL": "nl", "en-GB": "en"}.get(name["language"], name["language"])
            title = ET.SubElement(parent, "title")
            title.text = name["value"]
            if language != self.f.lang:
                title.set(LANG, language)

    def cites(self, parent, extra):
        for cite in extra.get("cite", []):
            source, _, passage = cite.partition("#")
            parent.append(self.element("cite", ("source", source), ("passage", passage)))

    def steps(self, parent, extra):
        for step in extra.get("steps", []):
            parent.append(self.element(step["step"], ("outcome", step["outcome"])))

    def definitions(self, parent, extra, *names):
        for text in extra.get("definitions", []):
            part = ET.fromstring(text)
            if not names or part.tag in names:
                parent.append(part)

    def texts(self, parent, name, texts):
        for text in texts:
            ET.SubElement(parent, name).text = text

    def group(self, parent, name, parts):
        if parts:
            ET.SubElement(parent, name).extend(parts)

    # Things

    def curriculum(self):
        f, service = self.f, self.f.service
        root = self.element(
            "curriculum", ("id", service["id"]), ("edition", service["edition"]),
            ("decided", service.get("decided")))
        root.set(LANG, service["lang"])
        self.names(root, service["name"])
        defined = [ET.fromstring(text) for text in service["definitions"]]

        def of(name):
            return [part for part in defined if part.tag == name]

        self.group(root, "sources", of("source"))
        self.group(root, "parameters", of("parameter"))
        self.group(root, "calendar", [self.year(y) for y in self.items("academic-sessions", "year")])
        self.group(root, "roles", of("role"))
        self.group(root, "themes", of("theme"))
        if f.six:
            outcomes = self.items("learning-outcomes", "qualification")
            self.group(root, "qualifications", [self.qualification(q) for q in outcomes])
            self.group(root, "strands", [
                self.strand(s) for s in self.items("learning-outcomes", "strand")])
        else:
            self.group(root, "qualifications", of("qualification"))
            self.group(root, "strands", of("strand"))
        self.group(root, "organisations", [
            self.organisation(o) for o in self.organisations.values()])
        self.group(root, "networks", [self.network(n) for n in self.groups.values()])
        for programme in f.items("programmes", "programs", "programme"):
            root.append(self.programme(programme))
        root.extend(of("rule") + of("line") + of("project"))
        return root

    def items(self, name, element):
        return self.f.items(name, name, element)

    def days(self, item):
        first = item.get("startDateTime", item.get("startDate"))
        last = item.get("endDateTime", item.get("endDate"))
        return first and first[:10], last and last[:10]

    def stretch(self, item):
        first, last = self.days(item)
        return ("starts", first), ("ends", last)

    def year(self, item):
        year = self.element("year", ("id", self.f.code(item)), *self.stretch(item))
        own = item["academicSessionId"]
        for period in self.items("academic-sessions", "period"):
            if self.f.key(period, "parentId", "parent") == own:
                part = self.element("period", ("id", self.f.code(period)), *self.stretch(period))
                self.titles(part, period)
                year.append(part)
        self.definitions(year, self.f.extra(item))
        return year

    def qualification(self, item):
        extra = self.f.extra(item)
        part = self.element(
            "qualification", ("id", self.f.code(item)), ("framework", extra.get("framework")))
        self.titles(part, item)
        self.cites(part, extra)
        return part

    def strand(self, item):
        strand = self.element(
            "strand", ("id", self.f.code(item)), *(
                (key, self.f.extra(item).get(key)) for key in ("part-of", "continues")))
        self.titles(strand, item)
        known = {
            q["learningOutcomeId"]: self.f.code(q)
            for q in self.items("learning-outcomes", "qualification")}
        for outcome in self.items("learning-outcomes", "outcome"):
            if item["learningOutcomeId"] not in outcome["parentIds"]:
                continue
            asked = [known[p] for p in outcome["parentIds"] if p in known]
            part = self.element(
                "outcome", ("id", self.f.code(outcome)), ("level", self.f.extra(outcome)["level"]),
                ("qualification", " ".join(asked)))
            self.titles(part, outcome)
            strand.append(part)
        return strand

    def organisation(self, item):
        extra = self.f.extra(item)
        place = item.get("addresses", [{}])[0].get("city")
        part = self.element(
            "organisation", ("id", self.f.code(item)), ("kind", extra["kind"]),
            ("consortium", "true" if extra.get("consortium") else None), ("location", place))
        self.titles(part, item)
        self.texts(part, "alias", extra.get("alias", []))
        return part

    def network(self, item):
        extra = self.f.extra(item)
        first, last = self.days(item)
        lead = self.organisations.get(self.f.key(item, "organisationId", "organization"))
        part = self.element(
            "network", ("id", self.f.code(item)), ("kind", extra.get("kind")),
            ("organisations", " ".join(extra.get("organisations", []))),
            ("lead", lead and self.f.code(lead)), ("from", first), ("until", last))
        self.titles(part, item)
        self.texts(part, "question", extra.get("question", []))
        self.cites(part, extra)
        return part

    # Programmes

    def programme(self, item):
        f, extra = self.f, self.f.extra(item)
        own = f.key(item, "programmeId", "programId")
        level = extra.get("level") or LEVELS.get(item["level"], item["level"])
        framework = extra.get("framework")
        if framework is None and "levelOfQualification" in item:
            level_code = item["levelOfQualification"]
            framework = "NLQF" + {"nlqf_4plus": "4+"}.get(level_code, level_code.removeprefix("eqf_"))
        mode = extra.get("mode") or MODES.get(item.get("modeOfStudy"), item.get("modeOfStudy"))
        load = item["studyLoad"][0] if f.six else item["studyLoad"]
        programme = self.element(
            "programme", ("id", f.code(item)), ("level", level), ("framework", framework),
            ("credits", number(load["value"])), ("credit-system", extra.get("credit-system")),
            ("mode", mode), ("duration", item.get("duration")),
            ("isced", item.get("fieldsOfStudy")),
            ("organisations", " ".join(extra.get("organisations", []))))
        self.titles(programme, item)
        self.cites(programme, extra)
        self.definitions(programme, extra, "grading")
        for profile in f.items("programmes", "programs", "profile"):
            if f.key(profile, "parentId", "parent") == own:
                part = self.element("profile", ("id", f.code(profile)))
                self.titles(part, profile)
                programme.append(part)
        self.definitions(programme, extra, "phase", "set", "choice", "load")
        courses = [
            c for c in f.items("courses", "courses")
            if f.key(c, "programmeIds", "programs")[0] == own]
        for kind in ("course", "placement"):
            for course in courses:
                if f.extra(course)["element"] == kind:
                    programme.append(getattr(self, kind)(course))
        for series in f.items("learning-components", "components", "series"):
            if f.extra(series)["programme"] == f.code(item):
                programme.append(self.series(series))
        return programme

    def loads(self, item):
        extra = self.f.extra(item)
        if not self.f.six:
            workload = extra.get("workload")
            return number(item["studyLoad"]["value"]), workload and number(workload)
        values = {load["studyLoadUnit"]: load["value"] for load in item["studyLoad"]}
        workload = values.pop("sbu", None)
        return number(next(iter(values.values()))), workload and number(workload)

    def course(self, item):
        extra = self.f.extra(item)
        credits, workload = self.loads(item)
        course = self.element(
            "course", ("id", self.f.code(item)), ("credits", credits), ("workload", workload),
            ("year", extra.get("year")), ("periods", " ".join(extra.get("periods", []))),
            ("undesired", " ".join(extra.get("undesired", []))), ("profile", extra.get("profile")),
            ("elective", "true" if extra.get("elective") else None),
            ("corequisites", " ".join(extra.get("corequisites", []))),
            ("strict-corequisites", " ".join(extra.get("strict-corequisites", []))))
        self.titles(course, item)
        self.cites(course, extra)
        self.steps(course, extra)
        self.definitions(course, extra)
        for test in self.f.items("test-components", "components", "test"):
            if self.f.key(test, "courseId", "course") == item["courseId"]:
                own = self.f.extra(test)
                part = self.element(
                    "test", ("id", self.f.code(test)), ("kind", own["kind"]),
                    ("weight", own["weight"]),
                    ("minimum", test.get("passFrom") if self.f.six else own.get("minimum")))
                self.titles(part, test)
                self.steps(part, own)
                course.append(part)
        return course

    def placement(self, item):
        extra = self.f.extra(item)
        credits, workload = self.loads(item)
        component = next(
            c for c in self.f.items("learning-components", "components", "placement")
            if self.f.key(c, "courseId", "course") == item["courseId"])
        stay = next(
            o for o in self.f.items("learning-component-offerings", "offerings", "placement")
            if self.f.key(o, "learningComponentId", "component") == component["componentId"])
        placement = self.element(
            "placement", ("id", self.f.code(item)), ("credits", credits), ("workload", workload),
            ("year", extra.get("year")), ("profile", extra.get("profile")), *self.stretch(stay))
        self.titles(placement, item)
        self.cites(placement, extra)
        self.steps(placement, extra)
        self.definitions(placement, extra)
        for moment in self.f.items("test-components", "components", "moment"):
            if self.f.key(moment, "courseId", "course") == item["courseId"]:
                own = self.f.extra(moment)
                part = self.element("moment", ("id", self.f.code(moment)), ("due", own["due"]))
                self.titles(part, moment)
                for judge in own["by"]:
                    decides = "true" if judge.get("decides") else None
                    part.append(self.element("by", ("role", judge["role"]), ("decides", decides)))
                self.steps(part, own)
                placement.append(part)
        self.definitions(placement, self.f.extra(component))
        return placement

    def series(self, item):
        extra = self.f.extra(item)
        series = self.element(
            "series", ("id", self.f.code(item)), ("per", extra["per"]),
            ("planned", extra.get("planned")), ("maximum", extra.get("maximum")),
            ("audience", " ".join(extra.get("audience", []))),
            ("open", "true" if extra.get("open") else None),
            ("optional", "true" if extra.get("optional") else None))
        self.titles(series, item)
        self.cites(series, extra)
        self.texts(series, "activity", extra.get("activity", []))
        self.steps(series, extra)
        for session in self.f.items("learning-component-offerings", "offerings", "session"):
            if self.f.key(session, "learningComponentId", "component") != item["componentId"]:
                continue
            own = self.f.extra(session)
            network = own.get("network")
            if session.get("groupIds"):
                network = self.f.code(self.groups[session["groupIds"][0]])
            start, end = session["startDateTime"][11:16], session["endDateTime"][11:16]
            whole = (start, end) == ("00:00", "23:59")
            time = None if whole else start if start == end else f"{start}-{end}"
            part = self.element(
                "session", ("id", self.f.code(session)), ("date", session["startDateTime"][:10]),
                ("time", time),
                ("theme", own.get("theme")), ("network", network), ("period", own.get("period")))
            self.titles(part, session)
            series.append(part)
        return series


def plain(text):
    return " ".join((text or "").split())


def differences(made, written, path=""):
    name = written.tag.removeprefix(SPACE)
    where = f"{path}/{name}" + (f"[{written.get('id')}]" if written.get("id") else "")
    if made.tag != name:
        yield f"{where}: {made.tag} instead"
        return
    if dict(made.attrib) != dict(written.attrib):
        yield f"{where}: {dict(made.attrib)} instead of {dict(written.attrib)}"
    for mine, theirs in ((made.text, written.text), (made.tail, written.tail)):
        if plain(mine) != plain(theirs):
            yield f"{where}: '{plain(mine)}' instead of '{plain(theirs)}'"
    if len(made) != len(written):
        yield (f"{where}: {[p.tag for p in made]} instead of "
               f"{[p.tag.removeprefix(SPACE) for p in written]}")
    for mine, theirs in zip(made, written):
        yield from differences(mine, theirs, where)


def main():
    folder = Folder(int(sys.argv[1]), Path(sys.argv[2]))
    written = ET.parse(sys.argv[3]).getroot()
    made = Back(folder).curriculum()
    found = list(differences(made, written))
    for line in found[:20]:
        print(line)
    print(f"{sum(1 for _ in written.iter())} elements, {len(found)} differences")
    sys.exit(1 if found else 0)


main()
