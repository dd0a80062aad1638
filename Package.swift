// swift-tools-version: 6.1
import PackageDescription

// A target is a floor of the house: it imports only the floors above it in this list.
// `swift build` checks that, and CONTRIBUTING.md says what lives where.

/// Swift settings of the floors whose loops decide how fast a learner's program runs.
let hot: [SwiftSetting] = [
  .unsafeFlags(
    ["-enforce-exclusivity=unchecked", "-Xfrontend", "-assume-single-threaded"],
    .when(configuration: .release))
]

/// C settings of the vector loops: integers wrap, and a product and a sum are rounded apart, as PyTorch's
/// are.
let kernels: [CSetting] = [
  .unsafeFlags([
    "-O3", "-fno-math-errno", "-fno-trapping-math", "-ffp-contract=off", "-fwrapv", "-Wno-pass-failed",
    "-Wno-psabi",
  ])
]

let package = Package(
  name: "etude",
  products: [.executable(name: "etude", targets: ["etude"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "CEditline", linkerSettings: [.linkedLibrary("edit")]),
    .systemLibrary(
      name: "CCommonMark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .target(name: "COpenBLAS"),
    .target(name: "CKernels", dependencies: ["COpenBLAS"], cSettings: kernels),
    .target(name: "Reporting"),
    .target(name: "Syntax", dependencies: ["Reporting"]),
    .target(name: "CModules", exclude: ["renew.sh"]),
    .target(
      name: "Interpreter", dependencies: ["Syntax", "CModules"], exclude: ["Modules/python"],
      swiftSettings: hot),
    .target(name: "Tensors", dependencies: ["CKernels", "COpenBLAS"], swiftSettings: hot),
    .target(name: "Operations", dependencies: ["Tensors"], swiftSettings: hot),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "Formats", dependencies: ["Tensors", "CZlib"], swiftSettings: hot),
    .target(name: "CLibrary", exclude: ["digits.bin", "renew.sh"]),
    .target(
      name: "Library", dependencies: ["Interpreter", "Operations", "Formats", "CLibrary"],
      exclude: ["modules"], swiftSettings: hot),
    .target(name: "CLessons", exclude: ["checking.py"]),
    .target(
      name: "Lessons",
      dependencies: ["Library", "CCommonMark", "CLessons", .product(name: "Yams", package: "Yams")]),
    .target(name: "CConfinement"),
    .target(name: "Grading", dependencies: ["Lessons", "COpenBLAS", "CConfinement"]),
    .target(name: "CBenchmarks", exclude: ["programs"]),
    .target(name: "Console", dependencies: ["CBenchmarks", "CEditline", "Formats", "Lessons"]),
    .executableTarget(
      name: "etude",
      dependencies: [
        "Console", "Formats", "Grading", "Library",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "Fuzzing", dependencies: ["Library"], path: "Tests/Fuzzing", exclude: ["run.sh", "words.txt"]),
    .testTarget(name: "ReportingTests", dependencies: ["Reporting"]),
    .testTarget(name: "SyntaxTests", dependencies: ["Syntax"], exclude: ["fixtures", "oracle"]),
    .testTarget(name: "TensorsTests", dependencies: ["Tensors"], exclude: ["fixtures", "oracle"]),
    .testTarget(name: "FormatsTests", dependencies: ["Formats", "CZlib"]),
    .testTarget(name: "OperationsTests", dependencies: ["Operations"], exclude: ["fixtures", "oracle"]),
    .testTarget(
      name: "LibraryTests", dependencies: ["Library"], exclude: ["files", "oracle", "programs", "written"]),
    .testTarget(
      name: "ProgramTests", dependencies: ["Library"],
      exclude: ["lacking.txt", "differing.txt", "mistakes", "oracle", "programs", "trajectories"]),
    .testTarget(
      name: "LessonsTests", dependencies: ["Lessons"],
      exclude: ["answers", "broken", "course", "exported", "faulty", "judged", "oracle", "prose", "student"]),
    .target(
      name: "CConfinementProbe", dependencies: ["CConfinement"], path: "Tests/CConfinementProbe"),
    .testTarget(
      name: "GradingTests", dependencies: ["Grading", "CConfinementProbe"], exclude: ["schemas"]),
    .testTarget(
      name: "ConsoleTests", dependencies: ["Console", "Formats"],
      exclude: ["attacks", "class", "lessons", "slurm.sh"]),
  ],
  swiftLanguageModes: [.v6]
)
