/// A loop over a number.
enum IterationRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    guard situation.isA(Types.typeError) else { return nil }
    var teaching = Teaching()
    let count = situation.operands.first.map { $0.named("n") } ?? "n"
    if situation.says("'int' object is not iterable") {
      teaching.hints = ["`range(\(count))` counts from 0 to \(count) - 1."]
    } else if situation.message.hasPrefix("argument of type '"), situation.says("is not iterable") {
      teaching.notes = ["`in` looks into a list, a text, a dict, a set or a tensor."]
    } else if situation.says("object of type 'int' has no len()")
      || situation.says("object of type 'float' has no len()")
    {
      teaching.notes = ["Only what holds items has a length; `len(str(n))` counts a number's characters."]
    } else {
      return nil
    }
    return teaching
  }
}
