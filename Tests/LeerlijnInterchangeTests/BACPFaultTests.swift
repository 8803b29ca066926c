import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnInterchange

/// Instances that are wrong: every mistake at its place, and no curriculum.
@Suite struct BACPFaultTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    let text: String
    /// `line:column code Dutch`, of each error.
    let errors: [String]

    var testDescription: String { text }

    /// - Parameter keys: besides three courses in two periods.
    static func with(_ keys: String, _ errors: String...) -> Fault {
      Fault(
        text:
          "{\"courses\": [\"a\", \"b\", \"c\"], \"credits\": [5, 5, 5], \"periods\": 2,\n\(keys)}",
        errors: errors)
    }
  }

  static let faults = [
    Fault(text: "", errors: ["1:1 import-unreadable Het bestand is leeg."]),
    Fault(
      text: "courses;credits",
      errors: [
        "1:1 import-unreadable Hier hoort een waarde: een tekst tussen aanhalingstekens, een getal, "
          + "'true', 'false', 'null', '{' of '['."
      ]),
    Fault(
      text: "[1, 2]",
      errors: [
        "1:1 import-unreadable Hier staat niets in om een curriculum van te maken."
      ]),
    Fault(
      text: "\n{\"name\": \"n\"}",
      errors: [
        "2:1 import-value 'periods' ontbreekt.", "2:1 import-value 'courses' ontbreekt.",
        "2:1 import-value 'credits' ontbreekt.",
      ]),
    Fault(
      text: "{\"periods\": 2, \"courses\": [], \"credits\": []}",
      errors: [
        "1:27 import-unreadable Hier staat niets in om een curriculum van te maken."
      ]),
    Fault(
      text: "{\"periods\": \"2\", \"courses\": {\"a\": 1}, \"credits\": 5, \"name\": 7}",
      errors: [
        "1:61 import-value 'name' hoort een tekst te zijn. Hier staat 7.",
        "1:13 import-value 'periods' hoort een heel getal van 1 tot en met 52 te zijn. Hier staat "
          + "de tekst '2'.",
        "1:29 import-value 'courses' hoort een lijst te zijn. Hier staat een object.",
        "1:50 import-value 'credits' hoort een lijst te zijn. Hier staat 5.",
      ]),
    Fault(
      text: """
        {"periods": 0,
         "courses": ["a", 2, null, ["b"]],
         "credits": [-1, 1e9, 7.25, "5"]}
        """,
      errors: [
        "1:13 import-value 'periods' hoort een heel getal van 1 tot en met 52 te zijn. Hier staat 0.",
        "3:14 import-value 'credits[0]' hoort een getal van 0 tot en met 9.999,9 met ten hoogste één "
          + "decimaal te zijn. Hier staat -1.",
        "3:18 import-value 'credits[1]' hoort een getal van 0 tot en met 9.999,9 met ten hoogste één "
          + "decimaal te zijn. Hier staat 1e9.",
        "3:23 import-value 'credits[2]' hoort een getal van 0 tot en met 9.999,9 met ten hoogste één "
          + "decimaal te zijn. Hier staat 7.25.",
        "3:29 import-value 'credits[3]' hoort een getal van 0 tot en met 9.999,9 met ten hoogste één "
          + "decimaal te zijn. Hier staat de tekst '5'.",
        "2:19 import-value 'courses[1]' hoort een tekst te zijn. Hier staat 2.",
        "2:22 import-value 'courses[2]' hoort een tekst te zijn. Hier staat null.",
        "2:28 import-value 'courses[3]' hoort een tekst te zijn. Hier staat een lijst van 1 waarde.",
      ]),
    Fault(
      text: #"{"periods": 1000000000, "courses": ["a"], "credits": [1]}"#,
      errors: [
        "1:13 import-value 'periods' hoort een heel getal van 1 tot en met 52 te zijn. Hier staat "
          + "1000000000."
      ]),
    Fault(
      text: #"{"periods": 7, "years": 2, "courses": ["a"], "credits": [1]}"#,
      errors: ["1:13 import-value 'periods' is 7, maar 'years' 2: dat past niet."]),
    Fault(
      text: #"{"periods": 8, "years": 2, "periodsPerYear": 3, "courses": ["a"], "credits": [1]}"#,
      errors: [
        "1:13 import-value 'periods' is 8, maar 'years' 2 en 'periodsPerYear' 3: dat past niet."
      ]),
    Fault(
      text: #"{"periods": 2, "courses": ["a", "b"], "credits": [1]}"#,
      errors: [
        "1:50 import-value Elke onderwijseenheid heeft één getal in 'credits': 'courses' telt er 2 en "
          + "'credits' 1."
      ]),
    Fault(
      text: #"{"periods": 2, "courses": ["a", "b"], "credits": [9000, 1000]}"#,
      errors: [
        "1:50 import-value Dit is samen 10.000 EC. Een opleiding heeft ten hoogste 9.999,9 EC."
      ]),
    .with(
      #""prerequisites": [[0, 3], [-1, 1], [0], 5, [0, 1, 2], ["a", 0]]"#,
      "2:23 import-value 'prerequisites[0][1]' hoort de plaats van een onderwijseenheid (0 tot en "
        + "met 2) te zijn. Hier staat 3.",
      "2:28 import-value 'prerequisites[1][0]' hoort de plaats van een onderwijseenheid (0 tot en "
        + "met 2) te zijn. Hier staat -1.",
      "2:36 import-value 'prerequisites[2]' hoort een lijst van twee plaatsen te zijn. Hier staat "
        + "een lijst van 1 waarde.",
      "2:41 import-value 'prerequisites[3]' hoort een lijst van twee plaatsen te zijn. Hier staat 5.",
      "2:44 import-value 'prerequisites[4]' hoort een lijst van twee plaatsen te zijn. Hier staat "
        + "een lijst van 3 waarden.",
      "2:56 import-value 'prerequisites[5][0]' hoort de plaats van een onderwijseenheid (0 tot en "
        + "met 2) te zijn. Hier staat de tekst 'a'."),
    .with(
      #""curricula": [[0, 9], [], 3], "undesired": [[0, 2], [7, 1]]"#,
      "2:19 import-value 'curricula[0][1]' hoort de plaats van een onderwijseenheid (0 tot en met "
        + "2) te zijn. Hier staat 9.",
      "2:23 import-value 'curricula[1]' noemt geen onderwijseenheden: er is niets te verdelen.",
      "2:27 import-value 'curricula[2]' hoort een lijst te zijn. Hier staat 3.",
      "2:49 import-value 'undesired[0][1]' hoort de plaats van een periode (0 tot en met 1) te "
        + "zijn. Hier staat 2.",
      "2:54 import-value 'undesired[1][0]' hoort de plaats van een onderwijseenheid (0 tot en met "
        + "2) te zijn. Hier staat 7."),
    .with(
      #""minCredits": 9, "maxCredits": 8.5, "minCourses": 3, "maxCourses": 2"#,
      "2:15 import-value 'minCredits' ligt boven 'maxCredits': geen periode kan hieraan voldoen.",
      "2:51 import-value 'minCourses' ligt boven 'maxCourses': geen periode kan hieraan voldoen."),
    .with(
      #""minCourses": 1.5, "maxCourses": 99999999"#,
      "2:15 import-value 'minCourses' hoort een heel getal van 0 tot en met 1.000.000 te zijn. Hier "
        + "staat 1.5.",
      "2:34 import-value 'maxCourses' hoort een heel getal van 0 tot en met 1.000.000 te zijn. Hier "
        + "staat 99999999."),
  ]

  @Test(arguments: faults) func tellsEachAtItsPlace(_ fault: Fault) {
    let (curriculum, log) = BACPTests.read(fault.text)
    let errors = log.diagnostics.filter { $0.severity == .error }
    #expect(curriculum == nil)
    #expect(
      errors.map { error in
        let start = error.place?.start
        return "\(start?.line ?? 0):\(start?.column ?? 0) \(error.code.name) "
          + error.message.dutch
      } == fault.errors)
    for error in errors {
      #expect(error.message.english != error.message.dutch && !error.message.english.isEmpty)
    }
  }

  @Test func tellsUnknownKeysAndGoesOn() {
    let (curriculum, log) = BACPTests.read(
      #"{"periods": 2, "courses": ["a"], "credits": [1], "curiccula": [[0]], "extra": {}}"#)
    #expect(curriculum?.courses.count == 1)
    #expect(
      log.diagnostics.filter { $0.code.name == "import-left-out" }.map(\.message.english) == [
        "The key 'curiccula' is not known and was not taken over. Do you mean 'curricula'?",
        "The key 'extra' is not known and was not taken over.",
      ])
  }

  /// What stands a thousand times is told a hundred times, and then counted.
  @Test func boundsWhatItTells() {
    let pairs = Array(repeating: "[9, 9]", count: 1_000).joined(separator: ",")
    let (curriculum, log) = BACPTests.read(
      #"{"periods": 2, "courses": ["a"], "credits": [1], "prerequisites": [\#(pairs)]}"#)
    #expect(curriculum == nil && log.hasErrors)
    #expect(log.diagnostics.count < 110)
  }
}
