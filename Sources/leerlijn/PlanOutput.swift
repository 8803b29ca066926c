import ArgumentParser
import LeerlijnDiagnostics
import LeerlijnInterchange
import LeerlijnModel
import LeerlijnPlanner
import LeerlijnReport
import LeerlijnRules

/// The file that a student's plan is left in, by how its name ends.
struct PlanOutput {
  enum Form: String, CaseIterable {
    /// To be read back with `--plan`.
    case xml
    /// A page with the map in the student's colours.
    case html
    /// A calendar.
    case ics

    /// A page and a calendar are made anew at every run; what is kept may be work.
    var kind: Destination.Kind {
      switch self {
      case .xml: .work
      case .html: Destination.Kind { StudentPlanPage.isOpened(by: $0) }
      case .ics: Destination.Kind { StudentPlanCalendar.isOpened(by: $0) }
      }
    }
  }

  private let destination: Destination?
  private let form: Form
  private let language: Language

  /// Refuses what would be lost, before anything is planned.
  init(_ command: PlanCommand, in language: Language) throws {
    self.language = language
    guard let path = command.output else {
      (destination, form) = (nil, .xml)
      return
    }
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard let form = Form(rawValue: ending), path.contains(".") else {
      throw refuse(.planForm(path), in: language)
    }
    self.form = form
    destination = try Destination(path, for: form.kind, command.overwriting, in: language)
  }

  /// Nothing is kept where there is no path; a page then says why.
  func write(
    _ plan: StudentPlan, _ audit: Audit, reviewing review: PlanReview?,
    _ continuations: [LineContinuation]
  ) throws {
    guard let destination else { return }
    switch form {
    case .html:
      let page = StudentPlanPage(
        plan, audit, reviewing: review, continuations, in: language)
      try destination.write(Array(page.html().utf8))
    case .ics:
      let calendar = StudentPlanCalendar(plan, audit.evidence, audit.curriculum, in: language)
      try destination.write(Array(calendar.text().utf8))
    case .xml:
      guard plan.answer.path != nil else { return }
      let kept = KeptPlan(plan, of: audit.evidence.students[plan.student].id, in: audit.curriculum)
      try destination.write(kept.saved.bytes())
    }
  }
}

extension Phrase {
  fileprivate static func planForm(_ path: String) -> Phrase {
    let endings = PlanOutput.Form.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
    return Phrase(
      nl: "aan de naam \(path) is niet te zien wat er geschreven moet worden. Laat hem eindigen op "
        + "\(endings).",
      en: "the name \(path) does not tell what is to be written. Let it end in \(endings).")
  }
}
