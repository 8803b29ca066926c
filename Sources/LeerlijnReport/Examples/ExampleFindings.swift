public import LeerlijnDiagnostics
internal import LeerlijnModel
public import LeerlijnRules

/// What running the examples of a curriculum found, as diagnostics at their places.
public enum ExampleCode {
  static let fails = DiagnosticCode(601, "example-fails")
  static let gap = DiagnosticCode(602, "example-missing")

  public static let all = [fails, gap]
}

extension DiagnosticLog {
  /// An error per example that does not hold; a warning per rule, branch or exception that no
  /// example meets or misses.
  public init(_ run: ExampleRun, of program: RuleProgram) {
    self.init()
    let curriculum = program.curriculum
    let names = Names(curriculum)
    for failure in run.failures {
      report(.exampleFails(failure, curriculum.rules[failure.rule], names))
    }
    for gap in run.gaps { report(.exampleMissing(gap, curriculum.rules[gap.rule], names)) }
  }
}

extension Diagnostic {
  fileprivate static func exampleFails(
    _ result: ExampleRun.Result, _ rule: Rule, _ names: Names
  ) -> Diagnostic {
    let title = names[rule.id].quoted
    let expected = result.expected.words.quoted
    let found = result.found.words.quoted
    let day = result.asOf.words
    let notes = result.verdict.map { verdict -> [Note] in
      let subject: Narrator.Subject =
        switch rule.subject {
        case .student: .student(0)
        case .network:
          result.audit.evidence.networks.isEmpty ? .curriculum : .network(0)
        case .curriculum: .curriculum
        }
      let account = Narrator(result.audit).account(of: verdict, about: subject)
      // What an example wrote down in vain is most often what it was meant to show.
      let inVain = account.lines.filter { $0.kind == .notCounted }.map(\.text)
      let told = Set(account.brief)
      return [Note((account.brief + inVain.filter { !told.contains($0) }).asParagraph)]
    }
    return Diagnostic(
      ExampleCode.fails, .error, at: rule.examples[result.example].place ?? rule.place,
      Phrase(
        nl: "dit voorbeeld van \(title.dutch) verwacht \(expected.dutch), maar op \(day.dutch) is "
          + "het \(found.dutch).",
        en: "this example of \(title.english) expects \(expected.english), but on \(day.english) "
          + "it is \(found.english)."),
      notes: notes ?? [],
      help: Phrase(
        nl: "Verbeter het voorbeeld, of de regel als die iets anders zegt dan bedoeld.",
        en: "Mend the example, or the rule where it says something else than was meant."))
  }

  fileprivate static func exampleMissing(
    _ gap: ExampleRun.Gap, _ rule: Rule, _ names: Names
  ) -> Diagnostic {
    let title = names[rule.id].quoted
    let status = gap.missing.words.quoted
    let what: Phrase
    switch gap.part {
    case .rule:
      what = Phrase(
        nl: "geen voorbeeld laat \(title.dutch) uitkomen op \(status.dutch).",
        en: "no example makes \(title.english) come out as \(status.english).")
    case .branch:
      what = Phrase(
        nl: "geen voorbeeld laat dit deel van \(title.dutch) uitkomen op \(status.dutch).",
        en: "no example makes this part of \(title.english) come out as \(status.english).")
    case .exception:
      what = Phrase(
        nl: "geen voorbeeld raakt deze uitzondering van \(title.dutch).",
        en: "no example reaches this exception of \(title.english).")
    }
    return Diagnostic(
      ExampleCode.gap, .warning, at: place(of: gap.part, rule), what,
      help: Phrase(nl: "Voeg een voorbeeld toe.", en: "Add an example."))
  }

  private static func place(of part: ExampleRun.Gap.Part, _ rule: Rule) -> SourceRange? {
    switch part {
    case .rule: return rule.place
    case .exception(let index): return rule.exceptions[index].place ?? rule.place
    case .branch(let number, let exception):
      let root = exception.map { rule.exceptions[$0].condition } ?? rule.condition
      return root.withDescendants[number].place ?? rule.place
    }
  }
}
