/// An attribute that is not there, under a name that other kinds of objects or other languages have.
enum AttributeRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    guard situation.isA(Types.attributeError), let (object, attribute) = situation.pair,
      let name = attribute.value.cast(StringObject.self)?.text
    else { return nil }
    var teaching = Teaching()
    let kind = object.value.type.name
    if let dict = object.value.cast(DictObject.self), dict.userType == nil,
      dict.keys.contains(where: { $0.cast(StringObject.self)?.text == name })
    {
      teaching.hints = ["`\(name)` is a key: `\(object.named("d"))[\"\(name)\"]`."]
    } else if let meant = Self.meant(kind, name, object.named("x")) {
      teaching.hints = [meant]
    } else {
      return nil
    }
    return teaching
  }

  private static func meant(_ kind: String, _ name: String, _ x: String) -> String? {
    switch (kind, name) {
    case (_, "length"), (_, "len"), ("list", "size"), ("str", "size"), ("dict", "size"), ("tuple", "size"):
      "`len(\(x))` gives the number of items."
    case ("list", "shape"), ("list", "dtype"), ("list", "mean"), ("list", "sum"), ("list", "view"),
      ("list", "T"):
      "That belongs to tensors: `torch.tensor(\(x))` makes one of a list of numbers."
    case ("list", "add"), ("list", "push"): "`\(x).append(item)` adds an item at the end."
    case ("list", "find"): "`\(x).index(item)` gives the position of an item."
    case ("list", "split"), ("list", "upper"), ("list", "lower"), ("list", "strip"):
      "That belongs to texts; for each item of the list: `[item.\(name)() for item in \(x)]`."
    case ("list", "join"), ("tuple", "join"): "The text between comes first: `\", \".join(\(x))`."
    case ("set", "append"): "`\(x).add(item)` adds a member."
    case ("str", "append"): "`\(x) + text` joins; a text itself never changes."
    case ("str", "reverse"), ("tuple", "reverse"): "`\(x)[::-1]` is the same backwards."
    case ("str", "contains"), ("list", "contains"), ("dict", "has_key"), ("dict", "contains"):
      "`in` asks: `item in \(x)`."
    case ("str", "sort"), ("tuple", "sort"), ("dict", "sort"), ("set", "sort"):
      "`sorted(\(x))` gives a sorted list."
    case ("dict", "iteritems"): "Python 3 writes `.items()`."
    default: nil
    }
  }
}
