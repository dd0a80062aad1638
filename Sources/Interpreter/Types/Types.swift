/// The built-in types. Each one's methods stand in a file of its own, `Type+Methods.swift`, and are written into
/// the type when it is first asked for an attribute.
public enum Types {
  nonisolated(unsafe) public static let object = TypeObject(
    "object", declaration: "object()", doc: "The class that every class derives from.",
    allocate: { type, arguments in try ObjectMethods.allocate(type, arguments) },
    populate: ObjectMethods.populate)
  nonisolated(unsafe) public static let type = TypeObject(
    "type", base: object, declaration: "type(object, /)",
    doc: "The class of an object. With a name, bases and a dict it makes a class.",
    allocate: TypeMethods.allocate, populate: TypeMethods.populate)

  // Numbers and singletons
  nonisolated(unsafe) public static let int = TypeObject(
    "int", base: object, declaration: "int(x=0, /, base=10)",
    doc: "A whole number of 64 bits; from a text, in a base from 2 to 36.", allocate: IntMethods.allocate,
    populate: IntMethods.populate)
  nonisolated(unsafe) public static let bool = TypeObject(
    "bool", base: int, isFinal: true, declaration: "bool(x=False, /)",
    doc: "True or False: whether x counts as true.", allocate: BoolMethods.allocate)
  nonisolated(unsafe) public static let float = TypeObject(
    "float", base: object, declaration: "float(x=0, /)",
    doc: "A number with a fraction, in double precision; also from a text.", allocate: FloatMethods.allocate,
    populate: FloatMethods.populate)
  nonisolated(unsafe) public static let noneType = TypeObject("NoneType", base: object)
  nonisolated(unsafe) public static let ellipsisType = TypeObject("ellipsis", base: object)
  nonisolated(unsafe) public static let notImplementedType = TypeObject("NotImplementedType", base: object)

  // Text and containers
  nonisolated(unsafe) public static let str = TypeObject(
    "str", base: object, declaration: "str(object='')",
    doc: "A text; of any object, the text that `print` shows.", allocate: StringMethods.allocate,
    populate: StringMethods.populate)
  nonisolated(unsafe) public static let list = TypeObject(
    "list", base: object, declaration: "list(iterable=(), /)", doc: "Items in order, which can be changed.",
    allocate: ListMethods.allocate, populate: ListMethods.populate)
  nonisolated(unsafe) public static let tuple = TypeObject(
    "tuple", base: object, declaration: "tuple(iterable=(), /)", doc: "Items in order, which never change.",
    allocate: TupleMethods.allocate, populate: TupleMethods.populate)
  nonisolated(unsafe) public static let dict = TypeObject(
    "dict", base: object, declaration: "dict(iterable=(), /, **items)",
    doc: "Values by their keys, in the order in which they came.", allocate: DictMethods.allocate,
    populate: DictMethods.populate)
  nonisolated(unsafe) public static let set = TypeObject(
    "set", base: object, declaration: "set(iterable=(), /)", doc: "Members without order, each but once.",
    allocate: SetMethods.allocate, populate: SetMethods.populate)
  nonisolated(unsafe) public static let frozenSet = TypeObject(
    "frozenset", base: object, declaration: "frozenset(iterable=(), /)", doc: "A set that never changes.",
    allocate: SetMethods.allocateFrozen, populate: SetMethods.populateFrozen)
  nonisolated(unsafe) public static let dictKeys = TypeObject(
    "dict_keys", base: object, populate: DictMethods.populateView)
  nonisolated(unsafe) public static let dictValues = TypeObject(
    "dict_values", base: object, populate: DictMethods.populateView)
  nonisolated(unsafe) public static let dictItems = TypeObject(
    "dict_items", base: object, populate: DictMethods.populateView)
  nonisolated(unsafe) static let odictKeys = TypeObject("odict_keys", base: dictKeys)
  nonisolated(unsafe) static let odictValues = TypeObject("odict_values", base: dictValues)
  nonisolated(unsafe) static let odictItems = TypeObject("odict_items", base: dictItems)
  nonisolated(unsafe) public static let range = TypeObject(
    "range", base: object, isFinal: true, declaration: "range(start, stop, step=1, /)",
    doc: "Whole numbers from start up to stop, without stop; `range(n)` begins at 0.",
    allocate: RangeMethods.allocate, populate: RangeMethods.populate)
  nonisolated(unsafe) public static let slice = TypeObject(
    "slice", base: object, isFinal: true, declaration: "slice(start, stop, step=None, /)",
    doc: "What stands in `x[start:stop:step]`.", allocate: SliceMethods.allocate,
    populate: SliceMethods.populate)

  // Iterators
  nonisolated(unsafe) public static let iterator = TypeObject(
    "iterator", base: object, populate: IteratorMethods.populate)
  nonisolated(unsafe) public static let listIterator = TypeObject(
    "list_iterator", base: iterator, populate: IteratorMethods.populateCounted)
  nonisolated(unsafe) public static let stringIterator = TypeObject(
    "str_iterator", base: iterator, populate: IteratorMethods.populateCounted)
  nonisolated(unsafe) public static let asciiIterator = TypeObject(
    "str_ascii_iterator", base: iterator, populate: IteratorMethods.populateCounted)
  nonisolated(unsafe) public static let listReverseIterator = TypeObject(
    "list_reverseiterator", base: iterator, populate: IteratorMethods.populateCounted)
  nonisolated(unsafe) public static let tupleIterator = TypeObject(
    "tuple_iterator", base: iterator, populate: IteratorMethods.populateCounted)
  nonisolated(unsafe) public static let rangeIterator = TypeObject(
    "range_iterator", base: iterator, populate: IteratorMethods.populateCounted)
  nonisolated(unsafe) public static let dictIterator = TypeObject(
    "dict_keyiterator", base: iterator, populate: IteratorMethods.populateCounted)
  nonisolated(unsafe) public static let dictValueIterator = TypeObject(
    "dict_valueiterator", base: iterator, populate: IteratorMethods.populateCounted)
  nonisolated(unsafe) public static let dictItemIterator = TypeObject(
    "dict_itemiterator", base: iterator, populate: IteratorMethods.populateCounted)
  nonisolated(unsafe) public static let dictReverseIterator = TypeObject(
    "dict_reversekeyiterator", base: iterator, populate: IteratorMethods.populateCounted)
  nonisolated(unsafe) public static let setIterator = TypeObject(
    "set_iterator", base: iterator, populate: IteratorMethods.populateCounted)
  nonisolated(unsafe) public static let generator = TypeObject(
    "generator", base: iterator, populate: GeneratorMethods.populate)

  // Functions, classes, modules
  nonisolated(unsafe) public static let function = TypeObject(
    "function", base: object, populate: FunctionMethods.populate)
  nonisolated(unsafe) public static let builtinFunction = TypeObject(
    "builtin_function_or_method", base: object, populate: FunctionMethods.populateNative)
  nonisolated(unsafe) public static let method = TypeObject(
    "method", base: object, isFinal: true, allocate: FunctionMethods.allocateMethod,
    populate: FunctionMethods.populateMethod)
  nonisolated(unsafe) public static let cell = TypeObject(
    "cell", base: object, populate: FunctionMethods.populateCell)
  nonisolated(unsafe) public static let traceback = TypeObject("traceback", base: object)
  nonisolated(unsafe) public static let module = TypeObject(
    "module", base: object, populate: ModuleMethods.populate)
  nonisolated(unsafe) public static let property = TypeObject(
    "property", base: object, declaration: "property(fget=None, fset=None, fdel=None, doc=None)",
    doc: "An attribute that methods read, write and delete; used as a decorator.",
    allocate: DescriptorMethods.allocateProperty,
    populate: DescriptorMethods.populateProperty)
  nonisolated(unsafe) public static let staticMethod = TypeObject(
    "staticmethod", base: object, declaration: "staticmethod(function, /)",
    doc: "A function in a class that is called without the object.",
    allocate: DescriptorMethods.allocateStatic,
    populate: DescriptorMethods.populateStatic)
  nonisolated(unsafe) public static let classMethod = TypeObject(
    "classmethod", base: object, declaration: "classmethod(function, /)",
    doc: "A method whose first argument is the class.", allocate: DescriptorMethods.allocateClass,
    populate: DescriptorMethods.populateClass)
  nonisolated(unsafe) public static let getSetDescriptor = TypeObject("getset_descriptor", base: object)
  nonisolated(unsafe) public static let superType = TypeObject(
    "super", base: object, declaration: "super(type=None, object=None, /)",
    doc: "The methods of the classes that come after a class in its order.",
    allocate: DescriptorMethods.allocateSuper)
}
