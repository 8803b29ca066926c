internal import LeerlijnDiagnostics

/// What a name in a curriculum names; names are unique within a kind.
enum NameKind: String, Hashable, Sendable, CaseIterable {
  case source, passage, parameter
  case year, period, phase, programme
  case role, theme, qualification, strand, outcome, organisation, network
  case profile, set, choice, course, placement, test, moment, document, series, session
  case rule, exception, line, project
  case objective, situation, projectPhase, deliverable, evaluation, body, change

  /// Kinds that share one space of names, because evidence or a window names them alike.
  var space: NameKind {
    switch self {
    case .course, .placement, .test: .course
    case .period, .year, .phase, .programme: .year
    default: self
    }
  }

  /// The kind as it reads in the middle of a sentence, without an article.
  var words: Phrase {
    switch self {
    case .source: Phrase(nl: "bron", en: "source")
    case .passage: Phrase(nl: "passage", en: "passage")
    case .parameter: Phrase(nl: "parameter", en: "parameter")
    case .year: Phrase(nl: "studiejaar", en: "study year")
    case .period: Phrase(nl: "onderwijsperiode", en: "teaching period")
    case .phase: Phrase(nl: "fase", en: "phase")
    case .programme: Phrase(nl: "opleiding", en: "programme")
    case .role: Phrase(nl: "rol", en: "role")
    case .theme: Phrase(nl: "thema", en: "theme")
    case .qualification: Phrase(nl: "eindkwalificatie", en: "qualification")
    case .strand: Phrase(nl: "leerlijn", en: "strand")
    case .outcome: Phrase(nl: "leeruitkomst", en: "outcome")
    case .organisation: Phrase(nl: "organisatie", en: "organisation")
    case .network: Phrase(nl: "leernetwerk", en: "network")
    case .profile: Phrase(nl: "profiel", en: "profile")
    case .set: Phrase(nl: "verzameling", en: "set")
    case .choice: Phrase(nl: "keuzeruimte", en: "choice")
    case .course: Phrase(nl: "onderwijseenheid", en: "course")
    case .placement: Phrase(nl: "stage", en: "placement")
    case .test: Phrase(nl: "toets", en: "test")
    case .moment: Phrase(nl: "beoordelingsmoment", en: "assessment moment")
    case .document: Phrase(nl: "document", en: "document")
    case .series: Phrase(nl: "reeks", en: "series")
    case .session: Phrase(nl: "bijeenkomst", en: "session")
    case .rule: Phrase(nl: "regel", en: "rule")
    case .exception: Phrase(nl: "uitzondering", en: "exception")
    case .line: Phrase(nl: "doorlopende leerlijn", en: "learning line")
    case .project: Phrase(nl: "project", en: "project")
    case .objective: Phrase(nl: "doelstelling", en: "objective")
    case .situation: Phrase(nl: "leersituatie", en: "learning situation")
    case .projectPhase: Phrase(nl: "projectfase", en: "project phase")
    case .deliverable: Phrase(nl: "opbrengst", en: "deliverable")
    case .evaluation: Phrase(nl: "evaluatie", en: "evaluation")
    case .body: Phrase(nl: "orgaan", en: "body")
    case .change: Phrase(nl: "curriculumwijziging", en: "change")
    }
  }
}
