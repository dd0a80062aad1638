/// `a, b = values` with more or fewer values than names.
enum UnpackingRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    guard situation.isA(Types.valueError) || situation.isA(Types.typeError), situation.says("unpack"),
      let target = situation.operands.first, situation.operands.count == 1
    else { return nil }
    var teaching = Teaching()
    if let count = PlainValue.count(target.value) {
      teaching.operandLabels = ["the value has \(PlainValue.counted(count, "item"))"]
    } else if situation.says("non-iterable") {
      teaching.operandLabels = ["the value is \(Operators.article(target.value.type.name))"]
    }
    if situation.says("too many values") {
      teaching.hints = ["A starred name takes the rest: `first, *rest = values`."]
    }
    if target.value.isText {
      teaching.notes = [
        "The value is a text: its characters are taken apart. Of a dict, `.items()` gives pairs of key and value."
      ]
      teaching.hints = []
    } else if target.value.object is DictObject {
      teaching.notes = ["A dict gives its keys; `.items()` gives pairs of key and value."]
    }
    return teaching
  }
}
