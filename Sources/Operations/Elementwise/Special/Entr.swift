import Glibc
import Tensors

extension Torch {
  public static let entr: SpecialOperation = .init(
    "entr", doc: "-x log(x): the terms of an entropy; 0 at 0 and -inf below.",
    example: """
      >>> torch.special.entr(torch.tensor([-0.5, 0., 0.5]))
      tensor([  -inf, 0.0000, 0.3466])
      """,
    samples: [Sample(.positive([3, 4]))],
    function: { $0 > 0 ? -$0 * Glibc.log($0) : $0 == 0 ? 0 : $0.isNaN ? $0 : -.infinity },
    derivative: { input, _ in try sub(.int(-1), log(input)) })
}
