/// Every check of a definition, in the order in which they run.
public enum DefinitionChecks {
  public static let all: [any DefinitionCheck.Type] = [
  ]
}
