/// A name without a value that is known elsewhere: a module, something of a module, a word of another language.
enum NameRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    guard situation.exception.type === Types.nameError,
      let name = situation.part(after: "name '", before: "' is not defined")
    else { return nil }
    var teaching = Teaching()
    if let meant = foreign[name] {
      teaching.hints = [meant]
    } else if let statement = usual[name] {
      teaching.hints = ["Write `\(statement)` first."]
    } else if Imports.registry[name] != nil, !name.hasPrefix("_") {
      teaching.hints = ["`\(name)` is a module: write `import \(name)` first."]
    } else if name.first?.isUppercase == true {
      teaching.hints = ["If a text is meant, it needs quotes: `\"\(name)\"`."]
    } else {
      return nil
    }
    return teaching
  }

  /// What other languages call it.
  private static let foreign = [
    "true": "Python writes `True`.", "false": "Python writes `False`.",
    "null": "Python writes `None`.", "nil": "Python writes `None`.", "undefined": "Python writes `None`.",
    "NULL": "Python writes `None`.", "this": "The object itself is a method's first parameter, `self`.",
    "self": "Only inside a method is there a `self`: it is the method's first parameter.",
    "printf": "Python writes `print(…)`.", "println": "Python writes `print(…)`.",
    "echo": "Python writes `print(…)`.",
    "np": "Etude has no NumPy; `torch` has tensors and nearly all of its functions.",
    "numpy": "Etude has no NumPy; `torch` has tensors and nearly all of its functions.",
    "plt": "Etude draws with `etude.plot`, `etude.imshow` and `etude.hist`.",
    "xrange": "Python 3 writes `range(…)`.", "raw_input": "Python 3 writes `input(…)`.",
    "unicode": "Python 3 writes `str`.", "long": "Python 3 writes `int`.",
  ]

  /// How a name usually comes into a program.
  private static let usual = [
    "nn": "from torch import nn", "F": "import torch.nn.functional as F",
    "optim": "from torch import optim", "DataLoader": "from torch.utils.data import DataLoader",
    "Dataset": "from torch.utils.data import Dataset",
    "TensorDataset": "from torch.utils.data import TensorDataset", "tensor": "from torch import tensor",
    "sqrt": "from math import sqrt", "pi": "from math import pi", "exp": "from math import exp",
    "sin": "from math import sin", "cos": "from math import cos", "log": "from math import log",
    "floor": "from math import floor", "ceil": "from math import ceil",
    "randint": "from random import randint",
    "choice": "from random import choice", "shuffle": "from random import shuffle",
    "Counter": "from collections import Counter", "defaultdict": "from collections import defaultdict",
    "deque": "from collections import deque", "namedtuple": "from collections import namedtuple",
    "reduce": "from functools import reduce", "partial": "from functools import partial",
    "dataclass": "from dataclasses import dataclass", "Optional": "from typing import Optional",
    "List": "from typing import List", "Dict": "from typing import Dict",
    "product": "from itertools import product", "deepcopy": "from copy import deepcopy",
    "sleep": "from time import sleep",
  ]
}
