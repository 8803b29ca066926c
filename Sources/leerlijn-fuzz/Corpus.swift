import LeerlijnGroundwork

/// What inputs begin with: the fixtures, and what broke a reader once.
struct Corpus {
  let root: String

  func inputs(for subject: Subject) -> [[UInt8]] {
    var inputs = files("Tests/Fixtures/hostile", ending: "." + subject.rawValue)
    switch subject {
    case .curriculum:
      inputs += files("Tests/Fixtures/complete", ending: ".xml")
      inputs += files("Tests/Fixtures/vocabulary", ending: ".xml")
    case .manifest: inputs += files("curricula/voorbeeld", ending: "evidence.xml")
    case .csv: inputs += files("Tests/Fixtures/numbers/evidence", ending: ".csv")
    case .workbook: inputs += files("Tests/Fixtures/evidence", ending: ".xlsx")
    case .json:
      for form in ["oeapi", "case"] {
        inputs += files("exports/\(form)/leerlijn-jeugd", ending: ".json")
      }
    case .plan: inputs += files("exports/elmo/leerlijn-jeugd-9000269", ending: ".xml")
    }
    return inputs.isEmpty ? [Array("x".utf8)] : inputs
  }

  private func files(_ folder: String, ending: String) -> [[UInt8]] {
    let path = root + "/" + folder
    return ((try? names(inFolder: path)) ?? []).filter { $0.hasSuffix(ending) }.compactMap {
      try? readFile(path + "/" + $0, atMost: Mutator.mostBytes)
    }
  }
}
