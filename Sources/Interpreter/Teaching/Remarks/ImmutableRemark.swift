/// A change to what never changes: a text, a tuple, a range.
enum ImmutableRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    guard situation.isA(Types.typeError),
      situation.says("does not support item assignment") || situation.says("doesn't support item deletion"),
      let container = situation.operands.first
    else { return nil }
    var teaching = Teaching()
    let name = container.named("x")
    switch container.value.type.name {
    case "str":
      teaching.notes = ["A text never changes."]
      teaching.hints = [
        "`\(name).replace(old, new)` makes a new one; `list(\(name))` is a list of the characters."
      ]
    case "tuple":
      teaching.notes = ["A tuple never changes."]
      teaching.hints = ["`list(\(name))` is a list with the same items, which can."]
    case "set":
      teaching.notes = ["A set has no order and no positions; `.add(item)` and `.remove(item)` change it."]
    default: return nil
    }
    return teaching
  }
}
