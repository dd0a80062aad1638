/// Brackets with a key of the wrong kind, or after what has no items.
enum SubscriptRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    guard situation.isA(Types.typeError), let (container, key) = situation.pair else { return nil }
    var teaching = Teaching()
    if situation.says("indices must be integers") {
      teaching.operandLabels = ["", "this is \(Operators.article(key.value.type.name))"]
      let name = container.named("x")
      switch key.value.type.name {
      case "float":
        teaching.hints = ["`//` divides to a whole number; `int(\(key.named("index")))` makes one."]
      case "str":
        teaching.notes = ["Items of a \(container.value.type.name) have numbers; names belong to dicts."]
      case "tuple":
        let parts = key.text.split(separator: ",").map { "[\($0.drop { $0 == " " })]" }.joined()
        teaching.hints = ["An item of a list in a list is `\(name)\(parts)`; with a comma, only tensors."]
      default: break
      }
      return teaching
    }
    if situation.says("'set' object is not subscriptable") {
      teaching.notes = ["A set has no order, and its members no positions."]
      teaching.hints = ["Loop over it, or make a list: `sorted(\(container.named("x")))[0]`."]
      return teaching
    }
    if situation.says("object is not subscriptable"), container.value.isNumber {
      teaching.operandLabels = ["this is \(Operators.article(container.value.type.name))", ""]
      teaching.notes = ["Brackets take an item out of a list, a text, a dict or a tensor; a number has none."]
      return teaching
    }
    return nil
  }
}
