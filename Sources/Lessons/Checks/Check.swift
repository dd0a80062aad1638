/// One line of a `check` fence: something that must be true of an answer.
public struct Check: Equatable, Sendable {
  public let kind: Kind
  /// What passing it is worth; a check without points must pass all the same.
  public let points: Int
  /// Whether a learner is told no more than that it exists.
  public let isHidden: Bool
  /// The author's name for it, shown in place of one made from the line.
  public let title: String?
  /// Where it stands in the lesson's file.
  public let line: Int

  public enum Kind: Equatable, Sendable {
    /// The answer is data, and equals the reference: numbers within the tolerance, everything else exactly.
    case value(Comparison)
    /// The results have the reference's shapes and dtypes.
    case shape(Comparison)
    /// The results are the reference's, element by element.
    case close(Comparison)
    /// The gradients with respect to the named parameters are the reference's, and those of central
    /// differences.
    case grad(Comparison, wrt: [String])
    /// The class, built and given the reference's weights, gives the reference's results.
    case module(Comparison)
    /// The class has as many trainable numbers as the reference.
    case parameters(Comparison)
    /// A predicate of a `reference` cell says `True` of the answers; a string that it returns is what is
    /// wrong.
    case holds(predicate: String, subjects: [String])
    /// The same of what comes of using the answer; the comparison's reference is the predicate.
    case reaches(Comparison)
    /// The answer's cell uses none of these names, under whatever alias.
    case forbid([String])
    /// The answer's cell uses each of these names.
    case require([String])
  }
}

/// What is compared with what, and on which inputs.
public struct Comparison: Equatable, Sendable {
  /// The learner's name: of a value, a function or a class.
  public var subject: String
  /// The reference's: a name of a `reference` cell, a dotted name of the library (`F.batch_norm`), or
  /// `solution` for what the author's own answer calls by the subject's name.
  public var reference: String
  /// Functions of `reference` cells that draw the arguments; empty for a subject that is called with none.
  public var inputs: [String] = []
  /// A function of a `reference` cell that uses the subject for us: it gets the subject, then the inputs, and
  /// what it returns is compared. The names of a dict that it returns are the steps, in order.
  public var through: String?
  /// A probe as ``through`` is, used only after a difference was found, to name the step at which it begins.
  public var steps: String?
  public var rtol = 1e-4
  public var atol = 1e-5
  /// How many times each of ``inputs`` is drawn.
  public var draws = 2

  /// The reference that stands for the author's own answer.
  public static let solution = "solution"

  /// The name that the reference has in the reference namespace.
  var referenceName: String { reference == Self.solution ? subject : reference }
}

/// A wrong variant of the reference: an answer that equals it is told what it did.
public struct Suspect: Equatable, Sendable {
  /// A name of a `reference` cell.
  public let name: String
  /// Whose variant it is; nil for every subject of the sheet.
  public let subject: String?
  /// What the learner did, in words for the learner.
  public let message: String
  public let line: Int
}

/// Everything that one exercise is checked for.
public struct CheckSheet: Equatable, Sendable {
  public let checks: [Check]
  public let suspects: [Suspect]
  /// The line of the fence.
  public let line: Int
}

extension Check {
  /// The check's comparison, for the kinds that have one.
  public var comparison: Comparison? {
    switch kind {
    case .value(let comparison), .shape(let comparison), .close(let comparison), .grad(let comparison, _),
      .module(let comparison), .parameters(let comparison), .reaches(let comparison):
      comparison
    case .holds, .forbid, .require: nil
    }
  }

  /// The learner's names that the check is about.
  public var subjects: [String] {
    switch kind {
    case .holds(_, let subjects): subjects
    case .forbid, .require: []
    default: comparison.map { [$0.subject] } ?? []
    }
  }

  /// What the check is called in a table.
  public var label: String {
    if let title { return title }
    func on(_ comparison: Comparison) -> String {
      comparison.inputs.isEmpty ? "" : " on \(comparison.inputs.joined(separator: ", "))"
    }
    return switch kind {
    case .value(let comparison): "the value of \(comparison.subject)"
    case .shape(let comparison): "shapes of \(comparison.subject)\(on(comparison))"
    case .close(let comparison): "results of \(comparison.subject)\(on(comparison))"
    case .grad(let comparison, let names):
      "gradients of \(comparison.subject) for \(names.joined(separator: ", "))"
    case .module(let comparison): "\(comparison.subject) with the reference's weights\(on(comparison))"
    case .parameters(let comparison): "parameter count of \(comparison.subject)"
    case .holds(let predicate, let subjects): "\(subjects.joined(separator: ", ")): \(predicate)"
    case .reaches(let comparison): "\(comparison.subject): \(comparison.reference)"
    case .forbid(let names): "does without \(names.joined(separator: ", "))"
    case .require(let names): "uses \(names.joined(separator: ", "))"
    }
  }
}
