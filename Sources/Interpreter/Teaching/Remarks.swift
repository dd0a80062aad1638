/// A rule of advice: one mistake that people make, how to know it, and what helps.
///
/// Each rule is a file of its own. A rule looks at values without running a line of the program: no `__repr__`, no
/// `__len__`.
public protocol Remark {
  /// What to say of a situation; nil where the rule does not know it.
  static func remark(on situation: Situation) -> Teaching?
}

/// The rules there are. The language's come first; a library adds its own.
public enum Remarks {
  nonisolated(unsafe) private static var rules: [any Remark.Type] = [
    IndexRemark.self, KeyRemark.self, NoneRemark.self, NotCallableRemark.self, NotCalledRemark.self,
    TextAndNumberRemark.self, SequenceArithmeticRemark.self, UnpackingRemark.self, NumberTextRemark.self,
    DivisionRemark.self, NameRemark.self, AttributeRemark.self, SignatureRemark.self, IterationRemark.self,
    ImmutableRemark.self, HashRemark.self, SubscriptRemark.self, LocalVariableRemark.self, SearchRemark.self,
    AssertionRemark.self, BuiltInRemark.self, ModuleRemark.self,
  ]

  public static func add(_ more: [any Remark.Type]) { rules += more }

  /// All that the rules and the code that raised the exception have to say.
  static func teaching(on situation: Situation) -> Teaching {
    var result = situation.exception.teaching
    // What was raised within a called function names that function's operands, not the call's.
    if situation.kind == .call { result.operandLabels = [] }
    for rule in rules {
      guard let remark = rule.remark(on: situation) else { continue }
      if result.operandLabels.isEmpty { result.operandLabels = remark.operandLabels }
      if result.figure.isEmpty { result.figure = remark.figure }
      if result.misspelling == nil { result.misspelling = remark.misspelling }
      result.notes += remark.notes
      result.hints += remark.hints
    }
    return result
  }
}
