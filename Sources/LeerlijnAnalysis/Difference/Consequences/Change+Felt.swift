import LeerlijnModel

extension Change {
  /// Whether students notice it, also where no rule judges by it (Dutch: *raakt studenten*): what
  /// they take, what they need first, when, how much, with whom. Words, names, the order of things and
  /// what only the makers of a curriculum read are not noticed; of a rule its verdicts tell.
  package var isFelt: Bool {
    guard !isAboutWords, !comesToTheSame, kind != .renamed, field != .order, field != .aliases
    else { return false }
    switch thing {
    case .programme, .profile, .phase, .set, .choice, .course, .test, .placement, .moment,
      .document, .series, .session, .theme, .year, .period, .recess, .network, .outcome, .line:
      return true
    case .curriculum, .rule, .exception, .parameter, .organisation, .role, .qualification, .strand,
      .project, .objective, .situation, .projectPhase, .deliverable, .evaluation, .body, .change,
      .source, .passage:
      return false
    }
  }
}
