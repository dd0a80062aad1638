/// Parentheses after something that is no function.
enum NotCallableRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    guard situation.isA(Types.typeError), situation.says("object is not callable"),
      let callee = situation.operands.first
    else { return nil }
    var teaching = Teaching()
    teaching.operandLabels =
      ["this is \(Operators.article(callee.value.type.name))"]
      + situation.operands.dropFirst().map { _ in "" }
    if Builtins.table[Symbol(callee.text)] != nil {
      teaching.notes = ["The program gave the name of the built-in function `\(callee.text)` another value."]
      teaching.hints = ["Call the variable something else; `del \(callee.text)` brings the built-in back."]
    } else if callee.value.object is ModuleObject {
      teaching.notes = [
        "`\(callee.text)` is a module: what can be called is in it, as `\(callee.text).name`."
      ]
    } else if PlainValue.count(callee.value) != nil {
      teaching.hints = ["An item is taken with square brackets: `\(callee.named("x"))[…]`."]
    } else if callee.value.isNumber {
      teaching.hints = ["Multiplication needs its sign: `\(callee.named("x")) * (…)`."]
    }
    return teaching
  }
}
