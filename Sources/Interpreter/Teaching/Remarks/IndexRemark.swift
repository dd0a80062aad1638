/// `prices[3]` of a list of three.
enum IndexRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    guard situation.isA(Types.indexError), situation.says("index out of range"),
      let (container, key) = situation.pair, case .int(let index) = key.value,
      let count = PlainValue.count(container.value)
    else { return nil }
    var teaching = Teaching()
    teaching.operandLabels = [
      PlainValue.counted(count, "item"), key.text == "\(index)" ? "" : "this is \(index)",
    ]
    if count == 0 {
      teaching.notes = ["It is empty: there is no item to take."]
      return teaching
    }
    teaching.notes = [
      count == 1
        ? "Counting starts at 0: the only item is item 0."
        : "Counting starts at 0: the items are 0 to \(count - 1), or from the end -1 to -\(count)."
    ]
    if index == count { teaching.hints = ["The last item is `\(container.named("x"))[-1]`."] }
    return teaching
  }
}
