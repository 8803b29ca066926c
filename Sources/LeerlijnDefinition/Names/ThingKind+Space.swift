internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension ThingKind {
  /// Kinds that share one space of names, because evidence or a window names them alike.
  var space: ThingKind {
    switch self {
    case .course, .placement, .test: .course
    case .period, .year, .phase, .programme: .year
    default: self
    }
  }

  /// The kind as it reads in the middle of a sentence, without an article.
  var words: Phrase { noun.single }
}
