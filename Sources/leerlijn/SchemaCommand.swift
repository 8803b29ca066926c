import ArgumentParser
import LeerlijnDefinition
import LeerlijnDiagnostics

/// `leerlijn schema`: gives the schema of the curriculum document, for an editor.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: inWords(
      nl: "Geeft het schema (XSD) van een curriculum, waarmee een editor meeschrijft.",
      en: "Gives the schema (XSD) of a curriculum, with which an editor helps to write one."),
    discussion: inWords(
      nl: """
        Voorbeeld: leerlijn schema -o leerlijn-curriculum-1.xsd

        Een editor voor XML vult met dit schema elementen aan, legt ze uit en onderstreept wat er \
        niet hoort. Noem het in de eerste tag van je curriculum: xsi:schemaLocation=\
        "urn:leerlijn:curriculum:1 leerlijn-curriculum-1.xsd", met een pad vanaf je curriculum. \
        Leerlijn zelf leest dat pad nooit: het heeft het schema in zich.
        """,
      en: """
        Example: leerlijn schema -o leerlijn-curriculum-1.xsd

        With this schema an editor for XML completes elements, explains them and underlines what \
        does not belong. Name it in the first tag of your curriculum: xsi:schemaLocation=\
        "urn:leerlijn:curriculum:1 leerlijn-curriculum-1.xsd", with a path from your curriculum. \
        Leerlijn itself never reads that path: it holds the schema.
        """))

  @Option(
    name: .shortAndLong,
    help: inWords(
      nl: "Schrijf naar dit bestand; zonder deze optie naar de standaarduitvoer.",
      en: "Write to this file; without this option to standard output.",
      value: Phrase(nl: "bestand", en: "file")),
    completion: .file(extensions: ["xsd"]))
  var output: String?

  @OptionGroup var overwriting: Overwriting

  @OptionGroup var common: CommonOptions

  func run() throws {
    try Destination(output, for: .schema, overwriting, in: common.language)
      .write(curriculumSchemaBytes)
  }
}

extension Destination.Kind {
  /// A schema of curricula, of whatever version.
  fileprivate static let schema = Destination.Kind { opening in
    let root = opening.prefixMatch(of: /<\?xml [^>]*>\s*(<xs:schema [^>]*>)/)
    return root?.1.contains("targetNamespace=\"urn:leerlijn:curriculum:") ?? false
  }
}
