import Glibc

/// `leerlijn-bench [audit|impact|check|deep|watch|export|import|allocate|judge|balance|
/// paths]`: measures and prints; without a word, all of them. `paths N` measures at most N of a set.
///
/// `leerlijn-bench generate FILE [N]` writes the large curriculum, of N programmes where that is
/// named, and `load FILE` reads one and no more.
let words = Array(CommandLine.arguments.dropFirst())
switch words.first {
case "generate" where words.count == 2: try writeFile(LargeCurriculum.bytes(), to: words[1])
case "generate" where words.count == 3 && Int(words[2]) ?? 0 > 0:
  try writeFile(LargeCurriculum.bytes(programmes: Int(words[2]) ?? 1), to: words[1])
case "load" where words.count == 2: try CheckBenchmark.load(words[1])
case nil, "audit", "impact", "check", "deep", "watch", "export", "import", "allocate", "judge",
  "balance", "paths":
  let place = try Workplace()
  func wants(_ name: String) -> Bool { words.isEmpty || words[0] == name }
  if wants("audit") { try AuditBenchmark(place).run() }
  if wants("impact") { try ImpactBenchmark(place).run() }
  if wants("check") { try CheckBenchmark(place).run() }
  if wants("deep") { try DeepBenchmark(place).run() }
  if wants("watch") { try WatchBenchmark(place).run() }
  if wants("export") { try ExportBenchmark(place).run() }
  if wants("import") { try ImportBenchmark(place).run() }
  // After those that start processes: what this one holds would count as their peak.
  if wants("judge") { try JudgingBenchmark(place).run() }
  if wants("allocate") { AllocationBenchmark().run() }
  if wants("balance") { try BalanceBenchmark(place)?.run() }
  if wants("paths") { try PathBenchmark(place, atMost: words.dropFirst().first).run() }
default:
  print(
    "leerlijn-bench [audit|impact|check|deep|watch|export|import|allocate|judge|balance|paths [N]]"
      + " | generate FILE [N] | load FILE")
  exit(64)
}
