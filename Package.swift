// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "frontline",
  products: [
    .library(name: "Frontline", targets: ["Frontline"]),
    .library(name: "FrontlineTesting", targets: ["FrontlineTesting"]),
    .library(name: "FrontlineReporting", targets: ["FrontlineReporting"]),
    .library(name: "FrontlineAuthoring", targets: ["FrontlineAuthoring"]),
    .library(name: "FrontlineSimulation", targets: ["FrontlineSimulation"]),
    .executable(name: "frontline", targets: ["FrontlineCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // For FrontlineAuthoring alone: packs as files.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // ICU behind a C shim whose header names no ICU type: Foundation's own copy of ICU collides with libicu's headers.
    .systemLibrary(
      name: "CICUSystem", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .target(name: "CICU", dependencies: ["CICUSystem"]),
    .target(name: "FrontlineText", dependencies: ["CICU"]),
    .target(name: "CLanguageModel", exclude: ["model.bin"]),
    .target(name: "FrontlineLanguage", dependencies: ["FrontlineText", "CLanguageModel"]),
    .target(name: "FrontlinePacks", dependencies: ["FrontlineText", "FrontlineLanguage"]),
    .target(name: "FrontlineMatching", dependencies: ["FrontlineText", "FrontlineLanguage", "FrontlinePacks"]),
    .target(name: "FrontlineDesk", dependencies: ["FrontlineText", "FrontlinePacks"]),
    .target(
      name: "Frontline",
      dependencies: [
        "FrontlineText", "FrontlineLanguage", "FrontlinePacks", "FrontlineMatching", "FrontlineDesk",
        .product(name: "Logging", package: "swift-log"), .product(name: "Metrics", package: "swift-metrics"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ]),
    .target(name: "FrontlineTesting", dependencies: ["Frontline"]),
    .target(name: "FrontlineReporting", dependencies: ["Frontline"]),
    .executableTarget(name: "FrontlineTraining", dependencies: ["FrontlineText", "FrontlineLanguage"]),
    .executableTarget(
      name: "FrontlineCLI",
      dependencies: [
        "Frontline", "FrontlineAuthoring", "FrontlineReporting", "FrontlineSimulation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"), .product(name: "Yams", package: "Yams"),
      ]),
    .target(
      name: "FrontlineAuthoring",
      dependencies: [
        "FrontlineText", "FrontlineLanguage", "FrontlinePacks", "FrontlineMatching",
        .product(name: "Yams", package: "Yams"),
      ]),
    .target(
      name: "FrontlineSimulation",
      dependencies: [
        "Frontline", "FrontlineAuthoring", .product(name: "Yams", package: "Yams"),
        .product(name: "Logging", package: "swift-log"),
      ]),
    .testTarget(name: "FrontlineTextTests", dependencies: ["FrontlineText", "CICU"]),
    .testTarget(name: "FrontlineLanguageTests", dependencies: ["FrontlineLanguage"]),
    .testTarget(name: "FrontlinePacksTests", dependencies: ["FrontlinePacks", "FrontlineText"]),
    .testTarget(name: "FrontlineMatchingTests", dependencies: ["FrontlineMatching"]),
    .testTarget(name: "FrontlineDeskTests", dependencies: ["FrontlineDesk"]),
    .testTarget(
      name: "FrontlineAuthoringTests",
      dependencies: ["FrontlineAuthoring", "FrontlineMatching", "FrontlinePacks", "FrontlineText"]),
    .testTarget(
      name: "FrontlineTests",
      dependencies: [
        "Frontline", "FrontlineTesting", .product(name: "Logging", package: "swift-log"),
        .product(name: "Metrics", package: "swift-metrics"), .product(name: "MetricsTestKit", package: "swift-metrics"),
        .product(name: "Instrumentation", package: "swift-distributed-tracing"),
        .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ]),
    .testTarget(
      name: "FrontlineSimulationTests",
      dependencies: ["FrontlineSimulation", "Frontline", "FrontlineAuthoring", "FrontlinePacks"]),
    .testTarget(name: "FrontlineReportingTests", dependencies: ["FrontlineReporting", "Frontline"]),
    .testTarget(name: "FrontlineCLITests", dependencies: ["FrontlineCLI"]),
    .testTarget(
      name: "IntegrationTests",
      dependencies: [
        "Frontline", "FrontlineAuthoring", "FrontlineSimulation", .product(name: "Logging", package: "swift-log"),
      ]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x,
  cxxLanguageStandard: .cxx17
)

// Warnings are errors in CI only: a newer compiler may warn of what this one does not know.
let isStrict = Context.environment["FRONTLINE_STRICT"] != nil

for target in package.targets where target.type != .system && !target.name.hasPrefix("C") {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ]
  if isStrict { target.swiftSettings?.append(.treatAllWarnings(as: .error)) }
}
