/// A text where a number is needed, or a number where a text is.
enum TextAndNumberRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    guard situation.isA(Types.typeError), let (left, right) = situation.pair,
      left.value.isText && right.value.isNumber || left.value.isNumber && right.value.isText
    else { return nil }
    let (text, number) = left.value.isText ? (left, right) : (right, left)
    var teaching = Teaching()
    let isLiteral = text.text.hasPrefix("\"") || text.text.hasPrefix("'")
    if isLiteral, situation.says("concatenate") || situation.says(" +:") {
      teaching.hints = [
        "Make text of the number: `str(\(number.named("number")))`; or write it into the text, `f\"… {\(number.named("number"))}\"`."
      ]
    } else if situation.says("can only concatenate") || situation.says("unsupported operand") {
      let count = "To calculate, make a number of the text: `int(\(text.named("text")))`."
      let join = " To join them, make text of the number: `str(\(number.named("number")))`."
      teaching.hints = [count + (situation.says("concatenate") || situation.says(" +:") ? join : "")]
    } else if situation.says("not supported between") {
      teaching.hints = ["To compare, make a number of the text: `int(\(text.named("text")))`."]
    }
    return teaching.hints.isEmpty ? nil : teaching
  }
}
