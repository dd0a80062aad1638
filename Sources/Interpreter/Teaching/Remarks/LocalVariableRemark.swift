/// A variable that a function assigns, read before it has a value there.
enum LocalVariableRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    guard situation.exception.type === Types.unboundLocalError,
      let name = situation.part(after: "local variable '", before: "'")
    else { return nil }
    var teaching = Teaching()
    teaching.hints = [
      "If the variable outside the function is meant, say `global \(name)` first (`nonlocal \(name)` for one of a function around)."
    ]
    return teaching
  }
}
