import Interpreter
import Library
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
      if case .reaches = check.kind { return reach(measurement) }
      // The reference first: whatever the answer does then comes too late to change what is expected of it.
      let expected: Datum
      switch judge.attempt({ try measurement.take(judge, try judging.reference(comparison)) }) {
      case .failed(let failure): return .broken(check, failure)
      case .done(let datum): expected = datum
      }
      let theirs: Measurement
      switch handedOver(measurement) {
      case .failed(let failure): return .broken(check, failure)
      case .done(let measurement): theirs = measurement
      }
      switch learner.attempt({ try theirs.take(learner, try judging.subject(comparison.subject)) }) {
      case .failed(let failure): return CheckResult(check, .failed(learner.own(failure)), place: place)
      case .done(let datum): return result(datum, expected, measurement, theirs)
      }
    }
  }

  /// The measurement with inputs of the learner's own session: copies, or the same drawn there again where they are more
  /// than data. Through a network of the judge's session one could reach what the judge uses.
  private func handedOver(_ measurement: Measurement) -> Attempt<Measurement> {
    var copy = measurement
    let attempt = judge.attempt {
      copy.weights = try measurement.weights.plainCopy() ?? .none
      return try measurement.arguments.plainCopy()
    }
    guard case .done(let arguments) = attempt else { return attempt.map { _ in measurement } }
    if let arguments {
      copy.arguments = arguments
      return .done(copy)
    }
    guard let generator else { return .done(copy) }
    do throws(BrokenLesson) { try learner.define([generator]) } catch { return .failed(error.failure) }
    return learner.attempt {
      copy.arguments = try learner.use("draw", [try learner.reference(generator), .int(seed)])
      return copy
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
      if case .module = check.kind {
        guard let parts = arguments.cast(TupleObject.self)?.items, parts.count == 2 else {
          throw PythonError.type(
            "the inputs of a module check are a pair: what builds it, and what it is called with")
        }
        measurement.weights = try judge.use(
          "weights", [try judging.reference(comparison), parts[0], .int(seed)])
      }
      return measurement
    }
  }

  private func result(
    _ yours: Datum, _ expected: Datum, _ measurement: Measurement, _ theirs: Measurement
  ) -> CheckResult {
    if case .module = check.kind, let complaint = yours.complaint {
      return CheckResult(
        check, .wrong, .paragraph(.prose("The module does not fit: \(complaint).")),
        suspect: suspect(yours, measurement))
    }
    var aspect = Comparator.Aspect.values
    if case .shape = check.kind { aspect = .shapes }
    let comparator = Comparator(aspect: aspect, rtol: comparison.rtol, atol: comparison.atol)
    if let difference = comparator.difference(yours, expected) {
      let suspect = suspect(yours, measurement)
      let step = firstStep(measurement, theirs) ?? difference
      let report = Markup.blocks([step.markup] + [slopeRemark(yours, theirs)].compactMap(\.self))
      return CheckResult(check, .wrong, report, place: place, suspect: suspect)
    }
    if draw == 0, let remark = slopeRemark(yours, theirs) {
      return CheckResult(check, .wrong, remark, place: place)
    }
    return CheckResult(check, .passed)
  }

  /// Where the answer leaves the reference, step by step; nil when no steps are to be looked at, or none differs.
  private func firstStep(_ measurement: Measurement, _ theirs: Measurement) -> Difference? {
    guard let steps = comparison.steps else { return nil }
    var (ours, theirs) = (measurement, theirs)
    (ours.through, theirs.through) = (steps, steps)
    let (reference, answer) = (ours, theirs)
    guard
      case .done(let expected) = judge.attempt({
        try reference.take(judge, try judging.reference(comparison))
      }),
      case .done(let yours) = learner.attempt({
        try answer.take(learner, try judging.subject(comparison.subject))
      })
    else { return nil }
    return Comparator(aspect: .values, rtol: comparison.rtol, atol: comparison.atol)
      .difference(yours, expected)
  }

  /// What the predicate says of what comes of using the answer.
  private func reach(_ measurement: Measurement) -> CheckResult {
    let theirs: Measurement
    switch handedOver(measurement) {
    case .failed(let failure): return .broken(check, failure)
    case .done(let measurement): theirs = measurement
    }
    let attempt = learner.attempt {
      let value = try theirs.value(learner, try judging.subject(comparison.subject))
      guard let copy = try value.plainCopy() else {
        throw PythonError.type("what came of it is no data, but a '\(value.type.name)'")
      }
      return (copy, try Datum(copy))
    }
    switch attempt {
    case .failed(let failure): return CheckResult(check, .failed(learner.own(failure)), place: place)
    case .done(let (value, datum)):
      let result = judging.ask(comparison.reference, ["what came of it"], [value], check)
      guard case .wrong = result.outcome else { return result }
      return CheckResult(
        check, .wrong, result.report, place: place, suspect: suspect(datum, measurement))
    }
  }

  /// Where to see it again: "Inputs `some_rows`, seed 123".
  private var place: Markup {
    let inputs = generator.map { "inputs `\($0)`, " } ?? ""
    return .styled(.faint, .paragraph("With \(inputs)seed \(judging.seed)."))
  }

  /// The wrong variant whose result the answer's is, on these inputs.
  private func suspect(_ yours: Datum, _ measurement: Measurement) -> Suspect? {
    // Many mistakes share a count.
    if case .parameters = check.kind { return nil }
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
      try Datum(
        learner.use("slopes", try measurement.list(learner, try judging.subject(comparison.subject))))
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

extension Datum {
  /// Why a module cannot have the reference's weights, as `checking.build` says it.
  fileprivate var complaint: String? {
    guard case .mapping(let entries) = self, entries.map(\.key) == ["complaint", "layers"],
      case .string(let text) = entries[0].value
    else { return nil }
    return text
  }
}

/// What is measured on both sides in the same way.
private struct Measurement {
  let kind: Check.Kind
  var through: String?
  var arguments: Value
  let seed: Int
  var positions = Value.none
  var names = Value.none
  var outputs = Value.none
  /// The reference module's weights, which the learner's gets.
  var weights = Value.none

  func probe(_ bench: Bench) throws -> Value { try through.map { try bench.reference($0) } ?? .none }

  /// The arguments of `gradients` and `slopes`.
  func list(_ bench: Bench, _ target: Value) throws -> [Value] {
    [target, try probe(bench), arguments, positions, names, outputs, .int(seed)]
  }

  /// Measures one side. To be called on its thread.
  func take(_ bench: Bench, _ target: Value) throws -> Datum { try Datum(try value(bench, target)) }

  func value(_ bench: Bench, _ target: Value) throws -> Value {
    switch kind {
    case .value: target
    case .parameters: try bench.use("count_parameters", [target, arguments])
    case .grad: try bench.use("gradients", try list(bench, target))
    case .module: try module(bench, target)
    default: try bench.use("call", [target, try probe(bench), arguments, .int(seed)])
    }
  }

  /// What a module with the reference's weights makes of the second part of what was drawn; the first part
  /// builds it.
  private func module(_ bench: Bench, _ target: Value) throws -> Value {
    guard let parts = arguments.cast(TupleObject.self)?.items, parts.count == 2 else { return .none }
    let built = try bench.use("build", [target, weights, parts[0], .int(seed)])
    if built.cast(DictObject.self) != nil { return built }
    return try bench.use("call", [built, try probe(bench), parts[1], .int(seed)])
  }
}
