import Reporting
import Testing

@testable import Lessons

/// What a learner is told about a wrong result.
@Suite struct ComparatorTests {
  private let values = Comparator(aspect: .values, rtol: 1e-4, atol: 1e-5)
  private let shapes = Comparator(aspect: .shapes, rtol: 0, atol: 0)

  private func tensor(_ sizes: [Int], _ elements: [Double], _ dtype: String = "float32") -> Datum {
    .tensor(Datum.Array(sizes: sizes, dtype: "torch.\(dtype)", elements: elements))
  }

  private func report(_ difference: Difference?) -> String {
    difference.map { TextRenderer(width: 80).render($0.markup) } ?? "the same"
  }

  @Test func acceptsWhatIsTheSame() {
    let pairs: [(Datum, Datum)] = [
      (.int(3), .float(3)), (.float(1), tensor([], [1.00001])), (.bool(true), .bool(true)),
      (.sequence([.int(0), .int(2)]), .sequence([.int(0), .int(2)])),
      (tensor([2], [1, .nan]), tensor([2], [1, .nan])), (tensor([0, 3], []), tensor([0, 3], [])),
      (tensor([2], [1, .infinity], "float64"), tensor([2], [1, .infinity])),
      (.sequence([.sequence([.int(1), .int(2)])]), tensor([1, 2], [1, 2])), (.none, .none),
      (
        .mapping([.init(key: "b", value: .int(1)), .init(key: "a", value: .int(2))]),
        .mapping([.init(key: "a", value: .int(2))])
      ),
    ]
    for (yours, reference) in pairs { #expect(values.difference(yours, reference) == nil) }
  }

  @Test func namesTheWorstElement() {
    let difference = values.difference(
      tensor([2, 3], [0, 1, 2, 3, 9, 5]), tensor([2, 3], [0, 1, 2.5, 3, 4, 5]))
    #expect(
      report(difference) == """
        2 of 6 elements differ, the worst at [1, 1]:

        yours      9.0
        reference  4.0

        """)
  }

  @Test func linesShapesUpFromTheRight() {
    let difference = shapes.difference(tensor([8, 1, 15], []), tensor([8, 5], []))
    #expect(
      report(difference) == """
        The shape is not the reference's.

        yours      8  1  15
        reference     8   5
                   ^  ^  ^^

        """)
  }

  @Test func tellsWhichStepIsTheFirstToDiffer() {
    let reference = Datum.mapping([
      .init(key: "output", value: tensor([1], [1])), .init(key: "moving mean", value: tensor([1], [2])),
      .init(key: "moving variance", value: tensor([1], [3])),
    ])
    let yours = Datum.mapping([
      .init(key: "output", value: tensor([1], [1])), .init(key: "moving mean", value: tensor([1], [0.125])),
      .init(key: "moving variance", value: tensor([1], [0])),
    ])
    #expect(
      report(values.difference(yours, reference)) == """
        output ok → moving mean differs

        The number differs:

        yours      0.125
        reference    2.0

        """)
    #expect(
      report(values.difference(.mapping([.init(key: "output", value: tensor([1], [1]))]), reference)) == """
        output ok → moving mean is missing

        There is no ‘moving mean’.

        """)
  }

  @Test(arguments: [
    (Datum.none, Datum.int(1), "You gave `None`; the reference gives a number.\n"),
    (.sequence([.int(1)]), .sequence([.int(1), .int(2)]), "You gave 1 values; the reference gives 2.\n"),
    (
      .sequence([.int(1), .int(3)]), .sequence([.int(1), .int(2)]),
      "[1] differs\n\nThe value is not the reference's.\n\nyours      3\nreference  2\n"
    ),
    (
      .string("a"), .string("b"),
      "The value is not the reference's.\n\nyours      'a'\nreference  'b'\n"
    ),
    (.float(.nan), .float(1), "The value is not the reference's.\n\nyours      nan\nreference  1.0\n"),
  ])
  func saysWhatDiffers(_ yours: Datum, _ reference: Datum, _ expected: String) {
    #expect(report(values.difference(yours, reference)) == expected)
  }

  @Test(arguments: [
    (0.1, "0.1"), (1.0 / 3, "0.333333"), (123456.789, "123457.0"), (1e-7, "1.0e-7"),
    (-2.5e12, "-2500000000000.0"),
    (1.234567e-9, "1.23457e-9"), (3, "3.0"), (-1.23456789e15, "-1.23457e+15"),
  ])
  func writesNumbersShortly(_ value: Double, _ text: String) {
    if abs(value) < 1e9 || value != value.rounded() { #expect(Datum.text(value) == text) }
  }
}
