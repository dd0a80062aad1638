/// `ages["Ann"]` where no such key is.
enum KeyRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    guard situation.exception.type === Types.keyError, let (container, key) = situation.pair,
      let dict = container.value.cast(DictObject.self), dict.userType == nil
    else { return nil }
    var teaching = Teaching()
    let shown = dict.keys.prefix(6).compactMap(PlainValue.brief)
    teaching.operandLabels = [
      dict.count == 0
        ? "it is empty"
        : "its keys: \(shown.joined(separator: ", "))\(dict.count > shown.count ? ", …" : "")", "",
    ]
    if let text = key.value.cast(StringObject.self)?.text {
      teaching.misspelling = Misspelling(text) { [dict.keys.compactMap { $0.cast(StringObject.self)?.text }] }
      let asNumber = Int(text).map { number in dict.keys.contains { $0.isIdentical(to: .int(number)) } }
      if asNumber == true { teaching.notes = ["`\(text)` is a key as a number; here it is text."] }
    }
    let name = container.named("d")
    let wanted = key.named("key")
    teaching.hints = [
      situation.kind == .deletion
        ? "`\(name).pop(\(wanted), None)` takes it out if it is there."
        : "`\(name).get(\(wanted))` gives None where there is no such key, instead of an error."
    ]
    return teaching
  }
}
