import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnModel
import LeerlijnRules

var log = DiagnosticLog()
let arguments = CommandLine.arguments
let clock = ContinuousClock()
let start = clock.now
guard let curriculum = readCurriculum(at: arguments[1], reporting: &log) else {
  for d in log.diagnostics { print(d.code.name, d.message.dutch) }
  fatalError("no curriculum")
}
print("curriculum", clock.now - start)
let program = RuleProgram(curriculum)
let reading = readEvidence(at: arguments[2], for: curriculum)
print("evidence", clock.now - start, reading.log.diagnostics.count)
for d in reading.log.diagnostics.prefix(5) { print(d.code.name, d.message.dutch) }
let asOf = Day(iso: arguments[3]) ?? Day.distantPast
let audit = Audit(program, of: reading.evidence, asOf: asOf)
print("bound", clock.now - start)
let summary = audit.summary()
print("judged", clock.now - start)
for rule in audit.studentRules {
  print(
    curriculum.rules[rule].id, "missed", summary.count(of: .missed, rule: rule), "met",
    summary.count(of: .met, rule: rule), "open", summary.count(of: .open, rule: rule))
}
