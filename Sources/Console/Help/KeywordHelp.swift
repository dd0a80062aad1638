import Lessons
import Reporting

/// What `?for` and `etude help for` say of the language's keywords, which are no names.
public enum KeywordHelp {
  /// A statement or operator: its form, what it does, and an example.
  public struct Entry: Sendable {
    public let keywords: [String]
    public let form: String
    public let text: String
    public let example: String
  }

  public static func entry(_ keyword: String) -> Entry? { entries.first { $0.keywords.contains(keyword) } }

  static func markup(_ keyword: String) -> Markup? {
    guard let entry = entry(keyword) else { return nil }
    let title = Markup.sequence([
      .styled(.strong, .text(entry.form)), .styled(.faint, .text("  keyword")),
    ])
    return .blocks([
      .verbatim([title]), .paragraph(.prose(entry.text)), .verbatim(CodeMarkup.lines(entry.example)),
    ])
  }

  public static let entries = [
    Entry(
      keywords: ["if", "elif", "else"], form: "if condition: … elif condition: … else: …",
      text:
        "Runs the first block whose condition is true; `a if condition else b` is the same as an expression.",
      example: "if loss < 0.1:\n    print(\"done\")\nelse:\n    print(\"go on\")"),
    Entry(
      keywords: ["for"], form: "for target in iterable: … else: …",
      text: "Runs the block once for each item; `else` runs where no `break` ended the loop.",
      example: "for X, y in loader:\n    print(X.shape)"),
    Entry(
      keywords: ["while"], form: "while condition: … else: …",
      text: "Runs the block as long as the condition is true.",
      example: "while n > 1:\n    n = n // 2"),
    Entry(
      keywords: ["break", "continue"], form: "break, continue",
      text: "`break` leaves the loop; `continue` goes on with its next turn.",
      example:
        "for word in words:\n    if not word:\n        continue\n    if word == \"stop\":\n        break"),
    Entry(
      keywords: ["def", "return"], form: "def name(parameters): … return value",
      text: "Makes a function. Without `return` it gives None.",
      example: "def relu(x):\n    return x.clamp(min=0)"),
    Entry(
      keywords: ["lambda"], form: "lambda parameters: expression",
      text: "A function of one expression, without a name.",
      example: "sorted(words, key=lambda word: len(word))"),
    Entry(
      keywords: ["yield"], form: "yield value, yield from iterable",
      text: "Makes a generator of the function: it hands out values one by one, and waits in between.",
      example:
        "def batches(data, size):\n    for i in range(0, len(data), size):\n        yield data[i : i + size]"),
    Entry(
      keywords: ["class"], form: "class Name(bases): …",
      text: "Makes a class; the functions in it are methods, whose first parameter is the object.",
      example: "class Net(nn.Module):\n    def forward(self, x):\n        return x"),
    Entry(
      keywords: ["try", "except", "finally"], form: "try: … except Type as name: … else: … finally: …",
      text: "Handles exceptions that the block raises; `finally` runs in any case.",
      example: "try:\n    n = int(text)\nexcept ValueError:\n    n = 0"),
    Entry(
      keywords: ["raise"], form: "raise exception from cause",
      text: "Raises an exception; alone, in a handler, the same once more.",
      example: "raise ValueError(\"the batch is empty\")"),
    Entry(
      keywords: ["assert"], form: "assert condition, message",
      text: "Raises AssertionError where the condition is false; a comparison's two sides are shown.",
      example: "assert x.shape == (4, 3)"),
    Entry(
      keywords: ["with", "as"], form: "with manager as name: …",
      text: "Enters a context manager for the block, and leaves it whatever happens.",
      example: "with torch.no_grad():\n    w -= lr * w.grad"),
    Entry(
      keywords: ["import", "from"], form: "import module, from module import name as other",
      text: "Makes a module, or names of it, known.",
      example: "import torch.nn.functional as F\nfrom torch import nn"),
    Entry(
      keywords: ["global", "nonlocal"], form: "global name, nonlocal name",
      text: "Says that a function assigns a variable of the module, or of the function around it.",
      example: "def increment():\n    global count\n    count += 1"),
    Entry(
      keywords: ["del"], form: "del target", text: "Takes away a variable, an item or an attribute.",
      example: "del items[0]"),
    Entry(
      keywords: ["pass"], form: "pass", text: "Does nothing, where a block must not be empty.",
      example: "class Stop(Exception):\n    pass"),
    Entry(
      keywords: ["and", "or", "not"], form: "a and b, a or b, not a",
      text:
        "`and` and `or` give one of the two values, and look at the second only where the first does not decide.",
      example: "name = given or \"nobody\""),
    Entry(
      keywords: ["in"], form: "item in container, item not in container",
      text: "Whether the container has the item.", example: "if \"bn\" in name:\n    print(name)"),
    Entry(
      keywords: ["is"], form: "a is b, a is not b",
      text: "Whether both are the same object; for None above all.",
      example: "if grad is None:\n    print(\"no gradient yet\")"),
    Entry(
      keywords: ["True", "False", "None"], form: "True, False, None",
      text: "The two truth values, and the value that stands for nothing.", example: "x = None"),
    Entry(
      keywords: ["match", "case"], form: "match value: case pattern: …",
      text: "Runs the block of the first pattern that fits, and binds the names in it.",
      example:
        "match x.shape:\n    case (n, c):\n        print(\"a batch of vectors\")\n    case (n, c, h, w):\n        print(\"a batch of images\")"
    ),
  ]
}
