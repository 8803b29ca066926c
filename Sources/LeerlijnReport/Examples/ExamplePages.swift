public import LeerlijnDiagnostics

extension ExampleCode {
  /// What there is to say about each code.
  public static let pages: [DiagnosticPage] = [
    DiagnosticPage(
      fails,
      meaning: Phrase(
        nl:
          "Een voorbeeld bij een regel zegt wat er uit een stukje bewijs hoort te komen. De regel "
          + "komt op iets anders uit: het voorbeeld klopt niet, of de regel zegt iets anders dan "
          + "bedoeld.",
        en: "An example of a rule says what a piece of evidence should lead to. The rule leads to "
          + "something else: the example is not right, or the rule says something else than was "
          + "meant."),
      example: """
        <hours placement="stage-3" min="840"/>
        <example as-of="2020-07-04"><hours total="800"/><expect status="met"/></example>
        """,
      remedy: Phrase(
        nl: "Lees onder de melding waarom de regel zo uitkomt. Verbeter dan het voorbeeld of de "
          + "regel.",
        en: "Read below the finding why the rule comes out so. Then mend the example or the rule.")
    ),
    DiagnosticPage(
      gap,
      meaning: Phrase(
        nl: "Geen enkel voorbeeld laat zien wat deze regel, dit deel of deze uitzondering doet. "
          + "Verandert er iets aan, dan merkt niemand het.",
        en: "No example shows what this rule, part or exception does. When it changes, nobody "
          + "notices."),
      remedy: Phrase(
        nl: "Voeg een voorbeeld toe dat juist hier behaald of niet meer haalbaar wordt.",
        en: "Add an example that is met or no longer attainable right here.")),
  ]
}
