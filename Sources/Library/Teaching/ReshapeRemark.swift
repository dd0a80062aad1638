import Interpreter

/// `view` and `reshape` to a shape with another number of elements, and `view` across memory.
enum ReshapeRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    var teaching = Teaching()
    if let shape = situation.part(after: "shape '[", before: "]' is invalid for input of size ") {
      let sizes = shape.split(separator: ",").compactMap { Int($0.filter { $0 != " " }) }
      let (count, overflows) = sizes.filter { $0 >= 0 }.reduce((1, false)) { partial, size in
        let product = partial.0.multipliedReportingOverflow(by: size)
        return (product.partialValue, partial.1 || product.overflow)
      }
      guard !overflows, let size = situation.message.split(separator: " ").last else { return nil }
      let product = sizes.filter { $0 >= 0 }.map(String.init).joined(separator: " × ")
      if sizes.contains(-1) {
        teaching.notes = [
          "\(size) elements do not divide into groups of \(product)\(sizes.count > 2 ? " = \(count)" : "")."
        ]
      } else {
        teaching.notes = [
          "The new shape holds \(product)\(sizes.count > 1 ? " = \(count)" : "") elements; the tensor has \(size)."
        ]
        teaching.hints = ["One size may be -1: it becomes what is left."]
      }
    } else if situation.message.hasPrefix("view size is not compatible") {
      teaching.notes = [
        "A view shares memory, and these elements do not lie one after the other, after a transpose say."
      ]
      teaching.hints = ["`.reshape(…)` copies where it must."]
    } else if situation.message.hasPrefix("permute(") {
      teaching.notes = ["`permute` names every dimension once, in their new order."]
    } else if situation.message.hasPrefix("expected sequence of length") {
      teaching.notes = ["The rows of a tensor are all of one length."]
    } else {
      return nil
    }
    return teaching
  }
}
