// swift-tools-version: 6.3

import Foundation
import PackageDescription

// CLD2 is a reference where it is installed (Debian, Ubuntu: libcld2-dev), and left out where it is not or FRONTLINE_CLD2 is no.
let hasCLD2 =
  Context.environment["FRONTLINE_CLD2"] != "no"
  && FileManager.default.fileExists(atPath: "/usr/include/cld2/public/compact_lang_det.h")

// A package of its own, so that nobody who embeds Frontline builds its benchmarks.
let package = Package(
  name: "frontline-benchmarks",
  dependencies: [
    .package(name: "frontline", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CReferenceICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .target(name: "CReference", dependencies: ["CReferenceICU"]),
    .target(name: "CAllocationCounter"),
    .executableTarget(
      name: "FrontlineBenchmark",
      dependencies: [
        "CAllocationCounter", "CReference",
        .product(name: "Frontline", package: "frontline"),
        .product(name: "FrontlineAuthoring", package: "frontline"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ] + (hasCLD2 ? ["CReferenceCLD2"] : []),
      resources: [.copy("Texts")]
    ),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)

if hasCLD2 {
  package.targets.append(.target(name: "CReferenceCLD2", linkerSettings: [.linkedLibrary("cld2")]))
}

// Warnings are errors in CI only: a newer compiler may warn of what this one does not know.
let isStrict = Context.environment["FRONTLINE_STRICT"] != nil

for target in package.targets where target.name == "FrontlineBenchmark" {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ]
  if hasCLD2 { target.swiftSettings?.append(.define("REFERENCE_CLD2")) }
  if isStrict { target.swiftSettings?.append(.treatAllWarnings(as: .error)) }
}
