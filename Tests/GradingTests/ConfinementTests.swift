import CConfinementProbe
import Testing

/// What a process can still do when the operating system confines it as it does a graded answer.
@Suite struct ConfinementTests {
  @Test func aFreeProcessCanDoThem() {
    let done = etude_probe(0, 0)
    for deed in [etude_opened_file, etude_opened_socket, etude_forked, etude_executed, etude_mapped_code] {
      #expect(done & Int32(deed) != 0)
    }
  }

  @Test func aFilteredOneCanDoNothing() { #expect([0, -2].contains(etude_probe(1, 0))) }

  @Test func landlockTakesFilesAway() {
    let done = etude_probe(0, 1)
    #expect(done == -2 || done & Int32(etude_opened_file) == 0)
  }

  @Test func itCanStillCompute() { #expect(etude_can_compute() == 1) }
}
