import Syntax
import Testing

/// Programs of every kind give the trees that CPython's own parser gives, place by place.
@Test(arguments: try Fixture.names("trees", "py"))
func treeMatchesCPython(_ name: String) throws {
  let source = SourceText(name: name + ".py", bytes: try Fixture.bytes("trees/\(name).py"))
  let dump = TreeDump.dump(try Parser.parse(source)).split(separator: "\n", omittingEmptySubsequences: false)
  let expected = try Fixture.text("trees/\(name).tree").split(
    separator: "\n", omittingEmptySubsequences: false)
  for (line, (ours, theirs)) in zip(dump, expected).enumerated() where ours != theirs {
    Issue.record("line \(line + 1) of \(name).tree\n  is   \(ours)\n  want \(theirs)")
  }
  #expect(dump.count == expected.count)
}
