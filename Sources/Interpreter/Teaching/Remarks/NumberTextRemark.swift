/// `int("3.5")`, `float("two")`: text that is no number.
enum NumberTextRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    guard situation.isA(Types.valueError) else { return nil }
    var teaching = Teaching()
    if let text = situation.part(after: "invalid literal for int() with base 10: '", before: "'") {
      if text.allSatisfy(\.isWhitespace) {
        teaching.notes = ["The text is empty."]
      } else if Double(text) != nil {
        teaching.hints = ["The text has a fraction: `int(float(text))` cuts it off."]
      } else {
        teaching.notes = ["A whole number is digits, with a sign before them perhaps."]
      }
    } else if let text = situation.part(after: "could not convert string to float: '", before: "'") {
      if text.contains(","), Double(text.filter { $0 != "," }) != nil {
        teaching.hints = [
          "A decimal point is written as a point; `text.replace(\",\", \".\")` makes one of a comma."
        ]
      } else {
        teaching.notes = ["A number is digits, with a point or an exponent: 3.5 or 1e-3."]
      }
    } else {
      return nil
    }
    return teaching
  }
}
