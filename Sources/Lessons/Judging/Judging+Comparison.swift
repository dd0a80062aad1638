import Interpreter
import Reporting
import Syntax

// MARK: Comparing with the reference

extension Judging {
  /// Compares the answer with the reference on every draw of every input, up to the first difference.
  func compare(_ comparison: Comparison, _ check: Check) -> CheckResult {
    let generators = comparison.inputs.isEmpty ? [nil] : comparison.inputs.map(Optional.some)
    for generator in generators {
      for draw in 0..<(generator == nil ? 1 : comparison.draws) {
        let trial = Trial(
          judging: self, comparison: comparison, check: check, generator: generator, draw: draw)
        let result = trial.result()
        if !result.passed { return result }
      }
    }
    return CheckResult(check, .passed)
  }

  /// The names of the reference's parameters, as its definition in the lesson has them.
  func parameters(of comparison: Comparison) -> [String] {
    let name = comparison.referenceName
    let cells =
      comparison.reference == Comparison.solution
      ? lesson.exercises.compactMap(\.solution?.source) : lesson.references.map(\.source)
    var found: [String] = []
    for cell in cells {
      guard let tree = try? Parser.parse(cell) else { continue }
      tree.forEachStatement { statement in
        if case .function(let function) = statement.kind, function.name.text == name {
          found = (function.parameters.positionalOnly + function.parameters.positional).map(\.name.text)
        }
      }
    }
    return found
  }
}

/// One draw of one generator, on which answer and reference are compared.
private struct Trial {
  let judging: Judging
  let comparison: Comparison
  let check: Check
  let generator: String?
  let draw: Int

  private var learner: Bench { judging.learner }
  private var judge: Bench { judging.judge }

  /// A seed of this draw alone.
  private var seed: Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in "\(judging.exercise.id) \(generator ?? "")".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let mixed = (hash ^ (judging.seed &* 0x9E37_79B9_7F4A_7C15)) &+ UInt64(draw)
    return Int(truncatingIfNeeded: (mixed ^ (mixed >> 29)) & 0x7FFF_FFFF)
  }

  func result() -> CheckResult {
    switch measurement() {
    case .failed(let failure): return .broken(check, failure)
    case .done(let measurement):
      let expected: Datum
      switch judge.attempt({ try measurement.take(judge, try judging.reference(comparison)) }) {
      case .failed(let failure): return .broken(check, failure)
      case .done(let datum): expected = datum
      }
      switch learner.attempt({ try measurement.take(learner, try judging.subject(comparison.subject)) }) {
      case .failed(let failure): return CheckResult(check, .failed(learner.own(failure)), place)
      case .done(let datum): return result(datum, expected, measurement)
      }
    }
  }

  /// Draws the inputs and settles what is to be measured. Both happen on the judge's side.
  private func measurement() -> Attempt<Measurement> {
    judge.attempt {
      let arguments =
        try generator.map { try judge.use("draw", [try judge.reference($0), .int(seed)]) } ?? .tuple([])
      var measurement = Measurement(
        kind: check.kind, through: comparison.through, arguments: arguments, seed: seed)
      if case .grad(_, let names) = check.kind {
        let parameters = judging.parameters(of: comparison)
        let positions = try names.map { name in
          guard let position = parameters.firstIndex(of: name) else {
            throw PythonError.name("the reference has no parameter '\(name)'")
          }
          return Value.int(position)
        }
        measurement.positions = .list(positions)
        measurement.names = .list(names.map { .string($0) })
        measurement.outputs = try judge.use(
          "learnt_outputs",
          [
            try judging.reference(comparison), try measurement.probe(judge), arguments, measurement.positions,
            .int(seed),
          ])
      }
      if case .module = check.kind { measurement.reference = comparison.referenceName }
      return measurement
    }
  }

  private func result(_ yours: Datum, _ expected: Datum, _ measurement: Measurement) -> CheckResult {
    if case .module = check.kind, case .string(let complaint) = yours {
      return CheckResult(check, .wrong, .paragraph("The module does not fit: \(complaint)."))
    }
    var aspect = Comparator.Aspect.values
    if case .shape = check.kind { aspect = .shapes }
    let comparator = Comparator(aspect: aspect, rtol: comparison.rtol, atol: comparison.atol)
    if let difference = comparator.difference(yours, expected) {
      let suspect = suspect(yours, measurement)
      let report = Markup.blocks(
        [difference.markup, place] + (slopeRemark(yours, measurement).map { [$0] } ?? []))
      return CheckResult(check, .wrong, report, suspect: suspect)
    }
    if draw == 0, let remark = slopeRemark(yours, measurement) {
      return CheckResult(check, .wrong, .blocks([remark, place]))
    }
    return CheckResult(check, .passed)
  }

  /// Where to see it again: "Inputs `some_rows`, seed 123".
  private var place: Markup {
    let inputs = generator.map { "inputs `\($0)`, " } ?? ""
    return .styled(.faint, .paragraph("With \(inputs)seed \(judging.seed)."))
  }

  /// The wrong variant whose result the answer's is, on these inputs.
  private func suspect(_ yours: Datum, _ measurement: Measurement) -> Suspect? {
    let comparator = Comparator(aspect: .values, rtol: comparison.rtol, atol: comparison.atol)
    return judging.sheet.suspects.first { suspect in
      guard suspect.subject ?? comparison.subject == comparison.subject else { return false }
      let attempt = judge.attempt { try measurement.take(judge, try judge.reference(suspect.name)) }
      guard case .done(let theirs) = attempt else { return false }
      return comparator.difference(yours, theirs) == nil
    }
  }

  /// What central differences have to say about the answer's gradients; nil when they agree, or none are
  /// asked for.
  private func slopeRemark(_ yours: Datum, _ measurement: Measurement) -> Markup? {
    guard case .grad = check.kind else { return nil }
    let attempt = learner.attempt {
      try learner.describe("slopes", try measurement.list(learner, try judging.subject(comparison.subject)))
    }
    guard case .done(let slopes) = attempt else { return nil }
    let comparator = Comparator(aspect: .values, rtol: 1e-3, atol: 1e-5)
    guard let difference = comparator.difference(yours, slopes), let name = difference.path.first else {
      return nil
    }
    return .paragraph(
      """
      Central differences disagree with your gradient for `\(name)`: part of the computation is cut off from it, by \
      `detach`, `no_grad` or `item`.
      """)
  }
}

/// What is measured on both sides in the same way.
private struct Measurement {
  let kind: Check.Kind
  let through: String?
  let arguments: Value
  let seed: Int
  var positions = Value.none
  var names = Value.none
  var outputs = Value.none
  /// The reference module, whose weights the learner's gets.
  var reference: String?

  func probe(_ bench: Bench) throws -> Value { try through.map { try bench.reference($0) } ?? .none }

  /// The arguments of `gradients` and `slopes`.
  func list(_ bench: Bench, _ target: Value) throws -> [Value] {
    [target, try probe(bench), arguments, positions, names, outputs, .int(seed)]
  }

  /// Measures one side. To be called on its thread.
  func take(_ bench: Bench, _ target: Value) throws -> Datum {
    switch kind {
    case .value: return try bench.describe("copy", [target])
    case .parameters: return try bench.describe("count_parameters", [target, arguments])
    case .grad: return try bench.describe("gradients", try list(bench, target))
    case .module: return try module(bench, target)
    default: return try bench.describe("call", [target, try probe(bench), arguments, .int(seed)])
    }
  }

  /// What a module with the reference's weights makes of the second part of what was drawn; the first part
  /// builds it.
  private func module(_ bench: Bench, _ target: Value) throws -> Datum {
    guard let parts = arguments.cast(TupleObject.self)?.items, parts.count == 2 else {
      throw PythonError.type(
        "the inputs of a module check are a pair: what builds it, and what it is called with")
    }
    let reference = try bench.reference(reference ?? "")
    let built = try bench.use("build", [target, reference, parts[0], .int(seed)])
    guard let mine = built.cast(TupleObject.self)?.items.first else {
      return try Datum(described: try bench.use("describe", [built]))
    }
    return try bench.describe("call", [mine, try probe(bench), parts[1], .int(seed)])
  }
}
