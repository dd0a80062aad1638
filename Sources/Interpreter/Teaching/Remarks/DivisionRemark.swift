/// Division by zero: which side is zero.
enum DivisionRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    guard situation.isA(Types.zeroDivisionError), let (_, divisor) = situation.pair else { return nil }
    var teaching = Teaching()
    if divisor.text != "0" {
      teaching.operandLabels = ["", "this is \(PlainValue.brief(divisor.value) ?? "0")"]
    }
    teaching.hints = ["Ask first, `if \(divisor.named("n")) != 0:`, or say what the result is without any."]
    return teaching
  }
}
