/// A search that finds nothing, or an iterator with nothing left.
enum SearchRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    var teaching = Teaching()
    switch situation.message {
    case "substring not found":
      teaching.hints = ["`text.find(part)` gives -1 instead of an error; `part in text` asks."]
    case "list.remove(x): x not in list": teaching.hints = ["`if item in items:` asks first."]
    case _ where situation.isA(Types.valueError) && situation.message.hasSuffix(" is not in list"):
      teaching.hints = ["`if item in items:` asks first."]
    case _ where situation.isA(Types.stopIteration):
      teaching.notes = ["The iterator has nothing left."]
      teaching.hints = ["`next(iterator, None)` gives None at the end instead; a `for` loop stops by itself."]
    case _ where situation.says("pop from empty list"):
      teaching.hints = ["`while items:` goes on as long as there are any."]
    default: return nil
    }
    return teaching
  }
}
