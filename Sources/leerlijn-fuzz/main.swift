// Tries the readers with inputs that nobody would write: `make fuzz`, or
// `leerlijn-fuzz --seconds 60 --seed 1 --root . --found .build/fuzz [--only csv] [FILE …]`. Built with
// libFuzzer (`-sanitize=fuzzer -D LIBFUZZER`), `--steered` looks for inputs that reach new code.
import Glibc
import LeerlijnGroundwork

var run = Run()
var isChild = false
var isSteered = false
var files: [String] = []
var words = CommandLine.arguments.dropFirst()
while let word = words.popFirst() {
  switch word {
  case "--child": isChild = true
  case "--steered": isSteered = true
  case "--seconds": run.seconds = words.popFirst().flatMap { Int($0) } ?? run.seconds
  case "--seed": run.seed = words.popFirst().flatMap { Int($0) } ?? run.seed
  case "--root": run.root = words.popFirst() ?? run.root
  case "--found": run.found = words.popFirst() ?? run.found
  case "--only": run.only = words.popFirst().flatMap { Subject(rawValue: $0) }
  default: files.append(word)
  }
}
if isSteered {
  #if LIBFUZZER
    exit(run.steer(run.only ?? .curriculum))
  #else
    exit(3)
  #endif
} else if !files.isEmpty {
  // What was found, tried once more.
  exit(run.tryAgain(files) ? 0 : 2)
} else if isChild {
  run.work()
} else {
  exit(run.start(CommandLine.arguments[0]) == 0 ? 0 : 1)
}
