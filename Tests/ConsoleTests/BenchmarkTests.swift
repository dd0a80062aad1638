import Testing

/// `etude bench`, as far as it takes no time.
@Suite struct BenchmarkTests {
  @Test func showsThePrograms() {
    let result = Program.run(["bench", "--show"])
    #expect(result.status == 0)
    for row in ["scalar_fib", "sort_words", "corr2d_loops", "lenet_step_64x28"] {
      #expect(result.output.contains("\"\(row)\""))
    }
  }

  @Test func showsOnlyWhatIsAskedFor() {
    let result = Program.run(["bench", "--show", "ordinary"])
    #expect(result.output.contains("# ordinary"))
    #expect(!result.output.contains("# scalars"))
  }

  @Test func namesTheProgramsThereAre() {
    let result = Program.run(["bench", "nothing"])
    #expect(result.status == 2)
    #expect(result.error.contains("there is no benchmark nothing; there are: scalars, ordinary"))
  }
}
