/// A comparison that was asserted: both sides as they are.
enum AssertionRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    guard situation.isA(Types.assertionError), let (left, right) = situation.pair else { return nil }
    var teaching = Teaching()
    teaching.operandLabels = [label(left), label(right)]
    return teaching
  }

  private static func label(_ operand: Situation.Operand) -> String {
    guard let brief = PlainValue.brief(operand.value), brief != operand.text else { return "" }
    return "this is \(brief)"
  }
}
