import Testing

/// A proof that was quietly skipped would prove nothing.
@Suite struct StandardsAtHandTests {
  @Test(Proof.needsStandards) func canRunWhereTheSchemasAre() {
    #expect(Proof.python != nil, "`make standards-venv` installs what the proofs need")
  }
}
