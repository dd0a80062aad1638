import Reporting
import Testing

@Test(
  arguments: [
    ("pritn", "print"), ("lenght", "length"), ("Print", "print"), ("cnov2d", "conv2d"), ("relu6", "relu"),
    ("batchnorm", "batch_norm"),
    ("abss", "abs"), ("PRInt", "print"),
  ])
func nearestName(_ name: String, _ meant: String) {
  #expect(
    Suggestion.nearest(to: name, among: ["print", "length", "conv2d", "relu", "batch_norm", "abs"]) == meant)
}

@Test(arguments: ["", "x", "zzz", "matplotlib", String(repeating: "a", count: 100)])
func nothingNear(_ name: String) {
  #expect(Suggestion.nearest(to: name, among: ["print", "length", "y"]) == nil)
}

@Test func nearestOfSeveral() {
  #expect(Suggestion.nearest(to: "blech", among: ["noise", "more_noise", "bluch", "bluchin"]) == "bluch")
  #expect(Suggestion.nearest(to: "somethingverywrong", among: ["blech", "fluch"]) == nil)
}
