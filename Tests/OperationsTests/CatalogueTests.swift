import Foundation
import Operations
import Testing

extension OperationsTests {
  @Suite struct CatalogueTests {
    /// Every `static let NAME: …Operation` of the sources must be in the listing.
    @Test func everyDefinitionIsListed() throws {
      let sources = Fixture.folder.deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/Operations")
      let listing = try String(
        contentsOf: sources.appending(path: "Definition/Catalogue+Listing.swift"), encoding: .utf8)
      let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
      for case let file as URL in try #require(files) where file.pathExtension == "swift" {
        let text = try String(contentsOf: file, encoding: .utf8)
        for match in text.matches(of: /public static let (`?\w+`?): \w*Operation\b/) {
          #expect(
            listing.contains("Torch.\(match.output.1),") || listing.contains("Torch.\(match.output.1)\n"),
            "\(match.output.1) is not listed")
        }
      }
    }

    @Test func everyOperationIsDocumented() {
      for operation in Catalogue.all {
        #expect(operation.documentation.hasSuffix("."), "\(operation.name)")
      }
    }

    @Test func namesAreFoundOnce() {
      for place in [Operation.Places.function, .method, .inPlace, .functional] {
        let names = Catalogue.all.filter { $0.places.contains(place) }.flatMap { [$0.name] + $0.aliases }
        let doubled = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys
        #expect(doubled.isEmpty, "\(doubled)")
      }
    }
  }
}
