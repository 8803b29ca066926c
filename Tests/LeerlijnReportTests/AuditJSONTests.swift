import Foundation
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnRules
import Testing

@testable import LeerlijnReport

struct AuditJSONTests {
  private func document(
    _ situation: Situation, _ options: AuditJSON.Options = .init()
  ) throws -> [String: Any] {
    var bytes: [UInt8] = []
    AuditJSON(situation.audit, options).write { bytes += $0 }
    let object = try JSONSerialization.jsonObject(with: Data(bytes))
    return try #require(object as? [String: Any])
  }

  private func firstRule(_ document: [String: Any]) throws -> [String: Any] {
    let students = try #require(document["students"] as? [[String: Any]])
    let rules = try #require(students[0]["rules"] as? [[String: Any]])
    return rules[0]
  }

  @Test func givesTheKeysThatOthersBuildOn() throws {
    var situation = Situation()
    situation.logHoursOfASlowStudent()
    situation.rule(
      "uren", "Uren", "Hours", .measure(.hours(["stage-3"]), min: 50400), by: "2020-07-03")
    let document = try document(situation)
    #expect(document["curriculum"] as? String == "proef")
    #expect(document["edition"] as? String == "2019-2020")
    #expect(document["asOf"] as? String == "2020-03-11")
    #expect((document["digest"] as? String)?.count == 64)
    #expect((document["networks"] as? [Any])?.isEmpty == true)
    let summary = try #require(document["summary"] as? [String: [String: Int]])
    #expect(
      summary["uren"] == ["met": 0, "open": 1, "missed": 0, "waived": 0, "notApplicable": 0])
    let rule = try firstRule(document)
    #expect(rule["rule"] as? String == "uren")
    #expect(rule["status"] as? String == "open")
    #expect(rule["now"] as? Double == 640)
    #expect(rule["pending"] as? Double == 24)
    #expect(rule["low"] as? Double == 640)
    #expect(rule["high"] as? Double == 1140)
    #expect(rule["min"] as? Double == 840)
    #expect(rule["max"] is NSNull)
    #expect(rule["pace"] as? Double == 817)
    #expect(rule["tight"] as? Bool == true)
    #expect(rule["reasons"] as? [String] == ["waiting"])
  }

  @Test func givesNoNumberForAGradeThatIsNotThere() throws {
    var situation = Situation()
    situation.rule(
      "Cijfer", "Grade", .measure(.grade(.course("c2")), min: 550), by: "2020-07-17")
    let rule = try firstRule(document(situation))
    #expect(rule["now"] is NSNull && rule["low"] is NSNull)
    #expect(rule["high"] as? Double == 10 && rule["min"] as? Double == 5.5)
    situation.builder.grade(0, "c2", .grade(480), on: day("2020-01-20"))
    let graded = try firstRule(document(situation))
    #expect(graded["now"] as? Double == 4.8 && graded["low"] as? Double == 4.8)
  }

  @Test func givesAShareAsAFraction() throws {
    var situation = Situation()
    let share = Quantity.sessions(["leernetwerk"], counting: [.present, .late], asShare: true)
    for (day, mark) in [("2019-10-08", Attendance.present), ("2019-12-03", .absent)] {
      situation.session("leernetwerk", on: day, mark)
    }
    situation.session("leernetwerk", on: "2020-05-20")
    situation.rule("Aandeel", "Share", .measure(share, min: 8000))
    let rule = try firstRule(document(situation))
    #expect(rule["low"] as? Double == 0.3333)
    #expect(rule["high"] as? Double == 0.6667)
    #expect(rule["min"] as? Double == 0.8)
  }

  @Test func givesNoNumbersForRulesOfSeveralMeasures() throws {
    var situation = Situation()
    let course = Condition.measure(.grade(.course("c1")), min: 550)
    situation.rule(
      "Samen", "Together", Condition(.all([course, .sessions("leerhuis", min: 1)])))
    let rule = try firstRule(document(situation))
    for key in ["now", "pending", "low", "high", "min", "max"] {
      #expect(rule[key] is NSNull, "\(key)")
    }
  }

  @Test func leavesStudentsOutOfASummary() throws {
    var situation = Situation()
    situation.rule("Leerhuis", "Learning house", .sessions("leerhuis", min: 1))
    var options = AuditJSON.Options()
    options.summaryOnly = true
    let document = try document(situation, options)
    #expect(document["students"] == nil)
    #expect(document["summary"] != nil)
  }

  @Test func explainsOneStudentInBothLanguages() throws {
    var situation = Situation()
    situation.rule("Leerhuis", "Learning house", .sessions("leerhuis", min: 1))
    var options = AuditJSON.Options()
    options.student = 0
    let rule = try firstRule(document(situation, options))
    let lines = try #require(rule["explanation"] as? [[String: Any]])
    #expect(lines.allSatisfy { $0["nl"] is String && $0["en"] is String })
  }

  @Test func writesTheSameBytesEachTime() {
    var situation = Situation()
    situation.rule("Leerhuis", "Learning house", .sessions("leerhuis", min: 1))
    for number in 2...300 {
      let student = situation.builder.addStudent(StudentID("s\(number)"), cohort: 2017)
      situation.builder.enrol(student, year: 3, profile: "jeugd")
    }
    func bytes() -> [UInt8] {
      var bytes: [UInt8] = []
      AuditJSON(situation.audit).write { bytes += $0 }
      return bytes
    }
    #expect(bytes() == bytes())
  }
}
