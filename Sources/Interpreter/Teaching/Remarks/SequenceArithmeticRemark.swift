/// Arithmetic with lists, which Python's lists don't have.
enum SequenceArithmeticRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    guard situation.isA(Types.typeError) else { return nil }
    var teaching = Teaching()
    if situation.says("can't multiply sequence by non-int of type 'float'") {
      teaching.notes = ["`*` repeats a list or a text, a whole number of times."]
      teaching.hints = ["For numbers times a factor, make a tensor: `torch.tensor(x) * factor`."]
      return teaching
    }
    guard let (left, right) = situation.pair, isList(left.value) || isList(right.value) else { return nil }
    if situation.says("can only concatenate list (not \"") {
      teaching.hints = ["`\(left.named("x")).append(\(right.named("item")))` adds one item."]
    } else if situation.says("unsupported operand type(s) for") {
      teaching.notes = [
        "Lists know `+`, which joins, and `*`, which repeats, and no arithmetic item by item."
      ]
      teaching.hints = [
        "`torch.tensor(\(isList(left.value) ? left.named("x") : right.named("x")))` calculates item by item."
      ]
    } else {
      return nil
    }
    return teaching
  }

  private static func isList(_ value: Value) -> Bool { value.object is ListObject }
}
