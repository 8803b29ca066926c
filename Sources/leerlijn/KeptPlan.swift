import LeerlijnDiagnostics
import LeerlijnInterchange
import LeerlijnModel
import LeerlijnPlanner
import LeerlijnRules

/// A student's plan as a file, written and read back.
struct KeptPlan {
  let saved: SavedPlan

  init(_ plan: StudentPlan, of student: StudentID, in curriculum: Curriculum) {
    let calendar = plan.model.calendar
    saved = SavedPlan(
      curriculum: curriculum.id, edition: curriculum.edition, student: student,
      programme: plan.model.programme.id, profile: plan.model.profile, asOf: calendar.asOf,
      entries: plan.items.flatMap { item in
        plan.model.units[item.unit].ids.map { id in
          let slot = calendar.slots[item.slots.lowerBound]
          return SavedPlan.Entry(
            unit: id, year: slot.year, period: slot.period, kind: item.kind.rawValue)
        }
      })
  }

  /// Reads a plan of a student; one of somebody else, or of another curriculum, ends the run.
  init(at path: String, of student: StudentID, in curriculum: Curriculum, _ language: Language)
    throws
  {
    var log = DiagnosticLog()
    let bytes = try contents(of: path, in: language)
    let source = SourceFile(path: path, bytes: bytes)
    let read = SavedPlan(reading: source, reporting: &log)
    let text = DiagnosticText(in: language, style: Output.messages.style)
    Output.messages.write(text.text(of: log))
    guard let read, !log.hasErrors else { throw refuse(.planUnreadable(path), in: language) }
    guard read.student == student else {
      throw refuse(.planOfAnother(path, read.student), in: language)
    }
    guard read.curriculum == curriculum.id else {
      throw refuse(.planOfOtherCurriculum(path, read.curriculum), in: language)
    }
    if read.edition != curriculum.edition {
      let note = Phrase.planOfOtherEdition(read.edition, now: curriculum.edition)
      Output.messages.write("leerlijn: \(note[language])\n")
    }
    saved = read
  }

  var kept: [PlanReview.Kept] {
    saved.entries.map {
      PlanReview.Kept(
        unit: $0.unit, place: PathWishes.Place(year: $0.year, period: $0.period))
    }
  }
}

extension Phrase {
  fileprivate static func planUnreadable(_ path: String) -> Phrase {
    Phrase(
      nl: "\(path) is niet als plan te lezen; er is niets gepland. Zie hierboven.",
      en: "\(path) cannot be read as a plan; nothing was planned. See above.")
  }

  fileprivate static func planOfAnother(_ path: String, _ student: StudentID) -> Phrase {
    Phrase(
      nl: "\(path) is het plan van student \(student).",
      en: "\(path) is the plan of student \(student).")
  }

  fileprivate static func planOfOtherCurriculum(_ path: String, _ id: String) -> Phrase {
    Phrase(
      nl: "\(path) is een plan bij curriculum '\(id)'.",
      en: "\(path) is a plan with curriculum '\(id)'.")
  }

  fileprivate static func planOfOtherEdition(_ old: String, now: String) -> Phrase {
    Phrase(
      nl: "het plan is gemaakt bij editie \(old); het wordt nu nagekeken met \(now).",
      en: "the plan was made with edition \(old); it is now held against \(now).")
  }
}
