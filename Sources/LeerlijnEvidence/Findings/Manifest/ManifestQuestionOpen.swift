internal import LeerlijnDiagnostics
internal import LeerlijnXML

enum ManifestQuestionOpen: EvidenceFinding {
  static let code = DiagnosticCode(830, "manifest-question-open")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "In evidence.xml staan vragen die nog niemand heeft beantwoord. 'evidence map' laat leeg "
        + "wat uit de bestanden niet te weten is: wat een code betekent (to), tot en met welke dag "
        + "een lijst is bijgewerkt (complete-through), of dag of maand voorop staat (dates), welke "
        + "kolom iets is (column zonder name en value), of een kolom wordt overgeslagen (ignore), en "
        + "of klopt wat waarschijnlijk is (checked). "
        + "Er is niemand beoordeeld, want een antwoord wordt niet geraden.",
      en: "There are questions in evidence.xml that nobody has answered yet. 'evidence map' leaves "
        + "empty what the files cannot tell: what a code means (to), through which day a list is "
        + "kept (complete-through), whether day or month comes first (dates), which column something "
        + "is (column without name and value), whether a column is left out (ignore), and whether "
        + "what is likely is right (checked). "
        + "Nobody was judged, for an answer is not guessed."),
    example: """
      <code column="status" from="x" to=""/>
      """,
    remedy: Phrase(
      nl:
        "Vul tussen de aanhalingstekens in wat het antwoord is; in de opmerking erachter staat wat "
        + "het kan zijn.",
      en: "Put the answer between the quotes; the comment behind it says what it can be."))

  /// So many questions are told one by one.
  static let mostTold = 20
}

extension Diagnostic {
  static func questionOpen(_ question: Phrase, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ManifestQuestionOpen.code, .error, at: place, question,
      help: ManifestQuestionOpen.page.remedy)
  }

  static func codeOpen(_ code: String, of column: TableColumn, at place: SourceRange) -> Diagnostic
  {
    let (code, column) = (shown(code), column.rawValue)
    return questionOpen(
      Phrase(
        nl: "wat code '\(code)' van '\(column)' betekent, is nog niet ingevuld.",
        en: "it is not yet filled in what code '\(code)' of '\(column)' means."), at: place)
  }

  static func dayOpen(at place: SourceRange) -> Diagnostic {
    questionOpen(
      Phrase(
        nl: "tot en met welke dag de lijst is bijgewerkt, is nog niet ingevuld.",
        en: "it is not yet filled in through which day the list is kept."), at: place)
  }

  static func dateFormOpen(at place: SourceRange) -> Diagnostic {
    questionOpen(
      Phrase(
        nl: "of in de dagen de dag (day-first) of de maand (month-first) voorop staat, is nog niet "
          + "ingevuld.",
        en: "it is not yet filled in whether the day (day-first) or the month (month-first) comes "
          + "first."), at: place)
  }

  static func centuryOpen(at place: SourceRange) -> Diagnostic {
    questionOpen(
      Phrase(
        nl: "waarmee de jaren van twee cijfers beginnen (2000 of 1900), is nog niet ingevuld.",
        en: "it is not yet filled in what years of two digits begin with (2000 or 1900)."),
      at: place)
  }

  static func columnOpen(_ column: TableColumn, at place: SourceRange) -> Diagnostic {
    questionOpen(
      Phrase(
        nl: "welke kolom '\(column.rawValue)' is, is nog niet ingevuld.",
        en: "it is not yet filled in which column is '\(column.rawValue)'."), at: place)
  }

  static func ignoreOpen(_ header: String, at place: SourceRange) -> Diagnostic {
    questionOpen(
      Phrase(
        nl: "of kolom '\(shown(header))' wordt overgeslagen, is nog niet ingevuld.",
        en: "it is not yet filled in whether column '\(shown(header))' is left out."), at: place)
  }

  static func checkOpen(at place: SourceRange) -> Diagnostic {
    questionOpen(
      Phrase(
        nl: "nog niemand heeft gezegd dat de regels met 'waarschijnlijk' kloppen (checked=\"ja\").",
        en: "nobody has said yet that the lines with 'waarschijnlijk' are right (checked=\"yes\")."),
      at: place)
  }

  fileprivate static func questionsOpen(_ questions: [Diagnostic]) -> Diagnostic {
    let told = questions.prefix(ManifestQuestionOpen.mostTold)
    var notes = told.map { Note($0.message, at: $0.place) }
    if questions.count > told.count {
      let more = questions.count - told.count
      notes.append(Note(Phrase(nl: "en nog \(more).", en: "and \(more) more.")))
    }
    return Diagnostic(
      ManifestQuestionOpen.code, .error, at: questions.first?.place,
      Phrase(
        nl: "hier staan nog \(questions.count) open vragen; zolang die openstaan, wordt niemand "
          + "beoordeeld.",
        en: "\(questions.count) questions are still open here; until they are answered nobody is "
          + "judged."),
      notes: notes, help: ManifestQuestionOpen.page.remedy)
  }
}

extension DiagnosticLog {
  /// The same findings, with the open questions of a manifest told as one, where the first stood.
  func withOpenQuestionsTogether() -> DiagnosticLog {
    let questions = diagnostics.filter { $0.code == ManifestQuestionOpen.code }
    guard questions.count > 1 else { return self }
    var log = DiagnosticLog()
    var isTold = false
    for diagnostic in diagnostics {
      if diagnostic.code != ManifestQuestionOpen.code {
        log.report(diagnostic)
      } else if !isTold {
        isTold = true
        log.report(.questionsOpen(questions))
      }
    }
    return log
  }
}
