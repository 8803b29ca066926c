package import LeerlijnDiagnostics
package import LeerlijnModel
package import LeerlijnPlanner

/// The sentences about a plan that was kept, held against what is known now.
package struct PlanReviewSentences {
  private let review: PlanReview
  private let sentences: StudentPlanSentences

  package init(_ review: PlanReview, _ curriculum: Curriculum) {
    self.review = review
    sentences = StudentPlanSentences(review.plan, curriculum)
  }

  /// How the kept plan stands, in one sentence.
  package var outcome: Phrase {
    let isLater = review.earliest.map { $0 < review.plan.finish ?? -1 } ?? false
    if isLater, let earliest = review.earliest {
      let place = sentences.slot(earliest)
      return Phrase(
        nl: "Wie het bewaarde plan loslaat, kan klaar zijn aan het eind van \(place.dutch).",
        en: "Who lets go of the kept plan can be done at the end of \(place.english).")
    }
    return review.findings.isEmpty
      ? Phrase(
        nl: "Het bewaarde plan klopt nog helemaal.", en: "The kept plan still holds in full.")
      : Phrase(
        nl: "Van het bewaarde plan is gehouden wat nog kan.",
        en: "What is still possible of the kept plan was kept.")
  }

  package var findings: [Phrase] { review.findings.map(words) }

  private func words(_ finding: PlanReview.Finding) -> Phrase {
    func told(_ id: String, _ place: PathWishes.Place) -> (unit: Phrase, place: Phrase) {
      (sentences.unit(id), sentences.place(place))
    }
    switch finding {
    case .passed(let id):
      let unit = sentences.unit(id)
      return Phrase(
        nl: "\(unit.dutch) is intussen behaald of vrijgesteld.",
        en: "\(unit.english) has been passed or exempted since.")
    case .notPassed(let id, let place):
      let told = told(id, place)
      return Phrase(
        nl: "\(told.unit.dutch) was gepland in \(told.place.dutch) en is niet behaald.",
        en: "\(told.unit.english) was planned in \(told.place.english) and is not passed.")
    case .notUnderWay(let id, let place):
      let told = told(id, place)
      return Phrase(
        nl: "\(told.unit.dutch) was gepland in \(told.place.dutch); die periode is al begonnen, en "
          + "nergens staat dat dit loopt.",
        en: "\(told.unit.english) was planned in \(told.place.english); that period has begun, and "
          + "nothing says that this is under way.")
    case .runsOtherwise(let id, let place):
      let told = told(id, place)
      return Phrase(
        nl: "\(told.unit.dutch) loopt nu al; gepland was \(told.place.dutch).",
        en: "\(told.unit.english) is under way now; it was planned in \(told.place.english).")
    case .gone(let id):
      return Phrase(
        nl: "‘\(id)’ hoort niet meer bij deze opleiding en dit profiel.",
        en: "‘\(id)’ is no longer of this programme and profile.")
    case .notOffered(let id, let place):
      let told = told(id, place)
      return Phrase(
        nl: "\(told.unit.dutch) kan niet meer beginnen in \(told.place.dutch).",
        en: "\(told.unit.english) can no longer begin in \(told.place.english).")
    case .tooLate(let id, let place):
      let told = told(id, place)
      return Phrase(
        nl: "Wat \(told.unit.dutch) vooraf vraagt, wordt wel behaald, maar te laat voor "
          + "\(told.place.dutch).",
        en: "What \(told.unit.english) requires is met, but too late for \(told.place.english).")
    case .notAdmitted(let id, let place):
      let told = told(id, place)
      return Phrase(
        nl:
          "Wat \(told.unit.dutch) vooraf vraagt, wordt in het bewaarde plan niet behaald; gepland was "
          + "\(told.place.dutch).",
        en: "What \(told.unit.english) requires is not met in the kept plan; it was planned in "
          + "\(told.place.english).")
    case .overfull(let place, let load, let most):
      let place = sentences.place(place)
      let (load, most) = (sentences.amount(load), sentences.amount(most))
      return Phrase(
        nl: "In \(place.dutch) staat \(load.dutch); er kan hoogstens \(most.dutch).",
        en: "\(place.english) has \(load.english); at most \(most.english) is possible.")
    case .missing(let id):
      let unit = sentences.unit(id)
      return Phrase(
        nl: "\(unit.dutch) moet nog en stond niet in het bewaarde plan.",
        en: "\(unit.english) is still to be taken and was not in the kept plan.")
    case .fulfilsNothing(let id):
      let unit = sentences.unit(id)
      return Phrase(
        nl: "\(unit.dutch) telt nergens voor mee: alles wat gevraagd is, is er zonder al.",
        en: "\(unit.english) counts for nothing: all that is asked is there without it.")
    case .moved(let id, let from, let to):
      let (told, new) = (told(id, from), sentences.place(to))
      return Phrase(
        nl: "\(told.unit.dutch) gaat van \(told.place.dutch) naar \(new.dutch).",
        en: "\(told.unit.english) moves from \(told.place.english) to \(new.english).")
    }
  }
}
