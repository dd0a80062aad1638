/// A function is used as if it were its result: the parentheses are missing.
enum NotCalledRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    guard situation.isA(Types.typeError) || situation.isA(Types.attributeError), !situation.says("callable"),
      let kind = kinds.first(where: { situation.says("'\($0)'") }),
      let function = situation.operands.first(where: { $0.value.type.name == kind })
    else { return nil }
    var teaching = Teaching()
    teaching.operandLabels = situation.operands.map {
      $0.value.type.name == kind ? "this is the function itself" : ""
    }
    teaching.hints = ["Round brackets call it: `\(function.named("f"))(…)` stands for what it returns."]
    return teaching
  }

  private static let kinds = ["function", "builtin_function_or_method", "method"]
}
