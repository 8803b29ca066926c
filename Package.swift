// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// What computes is optimised in a debug build too: its tests try a great many cases. The build that
/// counts steps (`make counting-tool`) counts the same without, and is done sooner.
let fast: [SwiftSetting] =
  Context.environment["LEERLIJN_COUNTING"] == nil
  ? [.unsafeFlags(["-O"], .when(configuration: .debug))] : []

/// A library target of the house; `uses` names the rooms it may look into, and the build enforces it.
func room(
  _ name: String, uses: [Target.Dependency] = [], is settings: [SwiftSetting] = []
) -> Target {
  .target(name: name, dependencies: uses, swiftSettings: strict + settings)
}

func tests(
  of name: String, uses: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + uses, exclude: exclude,
    swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let bigInteger = Target.Dependency.product(name: "BigInt", package: "BigInt")

let heap = Target.Dependency.product(name: "HeapModule", package: "swift-collections")

let package = Package(
  name: "leerlijn",
  products: [.executable(name: "leerlijn", targets: ["leerlijn"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),

    room("LeerlijnGroundwork", is: fast),
    room("LeerlijnDiagnostics"),
    room("LeerlijnXML", uses: ["CLibXML2", "LeerlijnDiagnostics", "LeerlijnGroundwork"]),
    room(
      "LeerlijnWorkbook",
      uses: [
        "CZip", "CXLSXWriter", "LeerlijnXML", "LeerlijnModel", "LeerlijnDiagnostics",
        "LeerlijnGroundwork",
      ]),
    room("LeerlijnModel", uses: ["LeerlijnDiagnostics"], is: fast),
    .executableTarget(name: "embed-text", swiftSettings: strict),
    .plugin(
      name: "EmbedSchema", capability: .buildTool(), dependencies: ["embed-text"],
      path: "Sources/EmbedSchema"),
    .target(
      name: "LeerlijnDefinition",
      dependencies: ["LeerlijnXML", "LeerlijnModel", "LeerlijnDiagnostics", "LeerlijnGroundwork"],
      exclude: ["Schema"], swiftSettings: strict, plugins: ["EmbedSchema"]),
    room(
      "LeerlijnEvidence",
      uses: [
        "LeerlijnXML", "LeerlijnWorkbook", "LeerlijnModel", "LeerlijnDiagnostics",
        "LeerlijnGroundwork",
      ]),
    room(
      "LeerlijnRules", uses: ["LeerlijnModel", "LeerlijnDiagnostics", "LeerlijnGroundwork", heap],
      is: fast),
    room(
      "LeerlijnAnalysis",
      uses: [
        "LeerlijnRules", "LeerlijnModel", "LeerlijnDiagnostics", "LeerlijnGroundwork", bigInteger,
      ],
      is: fast),
    room(
      "LeerlijnPlanner",
      uses: ["LeerlijnRules", "LeerlijnModel", "LeerlijnDiagnostics", "LeerlijnGroundwork"],
      is: fast),
    room(
      "LeerlijnInterchange",
      uses: [
        "LeerlijnXML", "LeerlijnWorkbook", "LeerlijnDefinition", "LeerlijnRules", "LeerlijnModel",
        "LeerlijnDiagnostics", "LeerlijnGroundwork",
      ]),
    room("LeerlijnPage", uses: ["LeerlijnDiagnostics"]),
    room(
      "LeerlijnMap",
      uses: ["LeerlijnPage", "LeerlijnRules", "LeerlijnModel", "LeerlijnDiagnostics"]),
    room(
      "LeerlijnReport",
      uses: [
        "LeerlijnMap", "LeerlijnPage", "LeerlijnInterchange", "LeerlijnPlanner",
        "LeerlijnAnalysis", "LeerlijnRules", "LeerlijnWorkbook", "LeerlijnModel",
        "LeerlijnDiagnostics", "LeerlijnGroundwork",
      ]),
    .executableTarget(
      name: "leerlijn",
      dependencies: [
        "LeerlijnDiagnostics", "LeerlijnXML", "LeerlijnModel", "LeerlijnDefinition",
        "LeerlijnEvidence", "LeerlijnRules", "LeerlijnAnalysis", "LeerlijnInterchange",
        "LeerlijnMap", "LeerlijnPlanner", "LeerlijnReport", "LeerlijnGroundwork", argumentParser,
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "leerlijn-fuzz",
      dependencies: [
        "LeerlijnDiagnostics", "LeerlijnModel", "LeerlijnDefinition", "LeerlijnEvidence",
        "LeerlijnRules", "LeerlijnAnalysis", "LeerlijnInterchange", "LeerlijnReport",
        "LeerlijnWorkbook", "LeerlijnGroundwork",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "leerlijn-bench",
      dependencies: [
        "LeerlijnDiagnostics", "LeerlijnModel", "LeerlijnDefinition", "LeerlijnEvidence",
        "LeerlijnRules", "LeerlijnAnalysis", "LeerlijnPlanner", "LeerlijnInterchange",
        "LeerlijnReport",
      ],
      exclude: ["Peers"], swiftSettings: strict),

    tests(of: "LeerlijnGroundwork"),
    tests(of: "LeerlijnDiagnostics"),
    tests(of: "LeerlijnXML", uses: ["LeerlijnDiagnostics"]),
    tests(of: "LeerlijnModel", uses: ["LeerlijnDiagnostics"]),
    tests(
      of: "LeerlijnDefinition",
      uses: ["LeerlijnModel", "LeerlijnXML", "LeerlijnDiagnostics", "LeerlijnGroundwork"]),
    tests(
      of: "LeerlijnEvidence",
      uses: [
        "LeerlijnDefinition", "LeerlijnReport", "LeerlijnWorkbook", "LeerlijnModel", "LeerlijnXML",
        "LeerlijnDiagnostics",
      ]),
    tests(of: "LeerlijnRules", uses: ["LeerlijnModel", "LeerlijnDiagnostics"]),
    tests(
      of: "LeerlijnAnalysis",
      uses: [
        "LeerlijnRules", "LeerlijnDefinition", "LeerlijnEvidence", "LeerlijnModel",
        "LeerlijnDiagnostics", "LeerlijnGroundwork", bigInteger,
      ]),
    tests(
      of: "LeerlijnPlanner",
      uses: [
        "LeerlijnInterchange", "LeerlijnDefinition", "LeerlijnEvidence", "LeerlijnRules",
        "LeerlijnModel", "LeerlijnDiagnostics",
      ]),
    tests(
      of: "LeerlijnInterchange",
      uses: [
        "LeerlijnAnalysis", "LeerlijnDefinition", "LeerlijnEvidence", "LeerlijnRules",
        "LeerlijnWorkbook", "LeerlijnXML", "LeerlijnModel", "LeerlijnDiagnostics",
      ]),
    tests(of: "LeerlijnPage", uses: ["LeerlijnDiagnostics"]),
    tests(
      of: "LeerlijnMap",
      uses: ["LeerlijnDefinition", "LeerlijnEvidence", "LeerlijnModel", "LeerlijnDiagnostics"]),
    tests(
      of: "LeerlijnReport",
      uses: [
        "LeerlijnMap", "LeerlijnPage", "LeerlijnXML", "LeerlijnAnalysis", "LeerlijnPlanner",
        "LeerlijnRules", "LeerlijnDefinition", "LeerlijnEvidence", "LeerlijnWorkbook",
        "LeerlijnModel", "LeerlijnDiagnostics",
      ],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "CommandLineTests", dependencies: ["leerlijn", "leerlijn-fuzz"], swiftSettings: strict),
    .testTarget(
      name: "PeerTests",
      dependencies: [
        "LeerlijnRules", "LeerlijnEvidence", "LeerlijnDefinition", "LeerlijnModel",
        "LeerlijnDiagnostics",
      ], swiftSettings: strict),
    .testTarget(
      name: "FuturesTests",
      dependencies: [
        "LeerlijnRules", "LeerlijnEvidence", "LeerlijnDefinition", "LeerlijnModel",
        "LeerlijnDiagnostics",
      ], swiftSettings: strict),
    .testTarget(
      name: "StandardsTests",
      dependencies: [
        "LeerlijnReport", "LeerlijnMap", "LeerlijnInterchange", "LeerlijnAnalysis",
        "LeerlijnPlanner", "LeerlijnRules", "LeerlijnEvidence", "LeerlijnDefinition",
        "LeerlijnWorkbook", "LeerlijnModel", "LeerlijnXML", "LeerlijnDiagnostics",
      ],
      exclude: ["Validators"], swiftSettings: strict),
    .testTarget(
      name: "ShippedTests",
      dependencies: [
        "LeerlijnDefinition", "LeerlijnEvidence", "LeerlijnRules", "LeerlijnAnalysis",
        "LeerlijnPlanner",
        "LeerlijnMap", "LeerlijnReport", "LeerlijnModel", "LeerlijnXML", "LeerlijnDiagnostics",
        "LeerlijnWorkbook",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
