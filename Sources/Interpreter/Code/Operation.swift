/// The machine's operations.
enum Operation: UInt8 {
  // Values and variables
  case move  // r[a] = r[b]
  case loadConstant  // r[a] = constants[bc]
  case checkBound  // raises UnboundLocalError where r[a], the variable names[b], has no value
  case clear  // r[a] = unbound
  case loadGlobal  // r[a] = globals[bc], else the built-in of that name
  case storeGlobal  // globals[bc] = r[a]
  case deleteGlobal  // del globals[bc]
  case loadName  // r[a] = the class body's names[bc], else the global or built-in
  case storeName  // names[bc] of the class body = r[a]
  case deleteName
  case makeCell  // r[a] = a cell that holds r[a]
  case loadCell  // r[a] = the value in the cell r[b], the variable names[c]
  case storeCell  // the value in the cell r[a] = r[b]
  case loadFree  // r[a] = the value in the function's cell b, the variable names[c]
  case storeFree  // the value in the function's cell b = r[a]
  case loadClassFree  // as loadFree, but names[c] of the class body goes first

  // Operators
  case add, subtract, multiply, divide, floorDivide, modulo  // r[a] = r[b] ∘ r[c]
  case addSmall, subtractSmall  // r[a] = r[b] ∘ the small integer c
  case binary  // r[a] = r[b] ∘ r[c], by BinaryOperator x
  case inPlace  // r[a] = r[b] ∘= r[c], by BinaryOperator x
  case unary  // r[a] = ∘ r[b], by UnaryOperator x
  case not  // r[a] = not r[b]
  case compare  // r[a] = r[b] ∘ r[c], by Comparison x
  case skipUnlessCompare  // runs the next instruction, a jump, unless r[a] ∘ r[b] by Comparison x
  case skipUnlessCompareSmall  // as skipUnlessCompare, with the small integer b
  case skipUnlessIntegers  // runs the next instruction, a jump, unless r[a] and r[b] hold integers
  case isIdentical  // r[a] = r[b] is r[c], or is not where x = 1
  case contains  // r[a] = r[b] in r[c], or not in where x = 1

  // Jumps
  case jump  // to bc
  case loop  // back to bc: where limits and Ctrl-C are looked at
  case jumpIfTrue, jumpIfFalse  // on the truth of r[a]
  case makeIterator  // r[a] = iter(r[b])
  case makeRange  // r[a], r[a + 1], r[a + 2] = how iter(range(c arguments from r[b + 1] on)) counts
  case forNext  // r[a] = next(r[b]) and skips the next instruction; at the end runs it, a jump

  // Access
  case getItem  // r[a] = r[b][r[c]]
  case getNested  // r[a] = r[b][r[c]]; of lists of lists, the next instruction's getItem at once
  case getParts  // r[a] = r[b][the key in the registers from c on]; the next instruction says of what parts
  case setParts  // r[a][the key in the registers from b on] = r[c]; the next instruction says of what parts
  case setItem  // r[a][r[b]] = r[c]
  case deleteItem  // del r[a][r[b]]
  case getAttribute  // r[a] = r[b].names[c]
  case setAttribute  // r[a].names[b] = r[c]
  case deleteAttribute  // del r[a].names[b]
  case loadMethod  // r[a] = the function r[b].names[c] and r[a + 1] = r[b]; or the attribute, and unbound
  case loadSpecial  // r[a] = the bound special method x of r[b]

  // Calls: the callee in r[b], arguments from r[b + 1] on
  case call  // r[a] = r[b](c arguments)
  case callMethod  // r[a] = r[b](r[b + 1] unless unbound, then c arguments)
  case callKeywords  // c arguments; the next instruction's bc is the constant with the keywords' names
  case callSpread  // r[a] = r[b](*r[b + 1], **r[b + 2])
  case returnValue  // r[a]
  case bindContract  // r[a] = the sizes that the letters of the shape contract stand for in this call
  case checkResult  // compares r[a] with the contract's result, by the sizes r[b]

  // Displays
  case buildList, buildTuple, buildSet  // r[a] = the c values from r[b] on
  case buildDict  // r[a] = the c pairs from r[b] on
  case buildSlice  // r[a] = slice(r[b], r[b + 1], r[b + 2])
  case buildString  // r[a] = the c strings from r[b] on, joined
  case formatValue  // r[a] = format(r[b], r[c]), converted first by x
  case listAppend, setAdd  // r[a].append(r[b])
  case dictSet  // r[a][r[b]] = r[c]
  case listExtend, setUpdate, dictUpdate  // the list, set or dict r[a] takes in r[b]
  case callDictUpdate  // as dictUpdate for a call: keys are strings, each but once; the callee is r[c]
  case listToTuple  // r[a] = tuple(r[b])
  case unpack  // r[a], r[a + 1], … = the c items of r[b]
  case unpackStarred  // as unpack with a starred target: c & 255 before it, c >> 8 after it

  // Functions and classes
  case makeFunction  // r[a] = codes[b] with the defaults, keyword defaults and annotations from r[c] on
  case makeClass  // r[a] = the class of the body r[b], name r[b + 1], bases tuple r[b + 2], keywords r[b + 3]
  case annotate  // __annotations__[names[bc]] = r[a]

  // Generators
  case yieldValue  // hands out r[b]; r[a] = what is sent in
  case yieldFrom  // hands out all that r[b] yields; r[c] is what is sent in; r[a] = its result

  // Exceptions
  case raise  // r[a] from r[b]
  case reraise  // r[a], as it came
  case reraiseCurrent  // a bare `raise`
  case beginHandler  // r[a] is being handled; r[b] = what was before
  case endHandler  // r[a] is being handled again
  case matchException  // r[a] = the exception r[b] is one of r[c]
  case raiseAssertion  // AssertionError(r[a])

  // Modules
  case importModule  // r[a] = the module names[bc]; x = 1: its top package
  case importName  // r[a] = the attribute names[c] of the module r[b]
  case importStar  // every public name of the module r[a] into the globals

  // Patterns
  case matchSequence, matchMapping  // r[a] = r[b] is a sequence, a mapping
  case matchKeys  // r[a] = the tuple of r[b]'s values at the keys r[c], or None
  case matchClass  // r[a] = the attributes of r[b] that class r[c] and names r[c + 1] ask for, or None
  case matchRest  // r[a] = the dict r[b] without the keys r[c]

  case display  // shows r[a] as the REPL does
}
