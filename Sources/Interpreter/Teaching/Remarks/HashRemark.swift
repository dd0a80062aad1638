/// A list as a key of a dict or a member of a set.
enum HashRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    guard situation.isA(Types.typeError),
      let kind = situation.part(after: "unhashable type: '", before: "'")
    else { return nil }
    var teaching = Teaching()
    teaching.notes = ["A dict's keys and a set's members must be of a kind that never changes."]
    switch kind {
    case "list": teaching.hints = ["`tuple(x)` makes one of a list."]
    case "set": teaching.hints = ["`frozenset(x)` makes one of a set."]
    case "dict": teaching.hints = ["`tuple(d.items())` makes one of a dict."]
    default: break
    }
    return teaching
  }
}
