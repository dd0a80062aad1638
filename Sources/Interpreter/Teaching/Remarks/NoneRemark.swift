/// Something is wanted of None: most often of the result of a function that returns nothing.
enum NoneRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    guard situation.says("NoneType"), situation.isA(Types.typeError) || situation.isA(Types.attributeError),
      situation.operands.contains(where: \.value.isNone)
    else { return nil }
    var teaching = Teaching()
    teaching.operandLabels = situation.operands.map {
      $0.value.isNone && $0.text != "None" ? "this is None" : ""
    }
    if situation.operands.contains(where: { $0.text.hasSuffix(".grad") }) {
      teaching.notes = ["A gradient is None until `backward()` has computed it."]
      return teaching
    }
    teaching.notes = [
      "A function without `return` gives None, and so do methods that change their object: `x.sort()`, `x.append(…)`."
    ]
    return teaching
  }
}
