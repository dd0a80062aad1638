extension Catalogue {
  static let elementwise: [Operation] = [
    Torch.abs, Torch.acos, Torch.acosh, Torch.add, Torch.allclose, Torch.asin, Torch.asinh, Torch.atan,
    Torch.atan2, Torch.atanh, Torch.bitwiseAnd, Torch.bitwiseLeftShift, Torch.bitwiseNot, Torch.bitwiseOr,
    Torch.bitwiseRightShift, Torch.bitwiseXor, Torch.ceil, Torch.clamp, Torch.clampMax, Torch.clampMin,
    Torch.cos, Torch.cosh, Torch.digamma, Torch.div, Torch.eq, Torch.equal, Torch.erf, Torch.erfc,
    Torch.erfinv, Torch.exp, Torch.exp2, Torch.expm1, Torch.floor, Torch.floorDivide, Torch.fmax,
    Torch.fmin, Torch.fmod, Torch.frac, Torch.gcd, Torch.ge, Torch.gt, Torch.hypot, Torch.isclose,
    Torch.isfinite, Torch.isinf, Torch.isnan, Torch.lcm, Torch.le, Torch.lgamma, Torch.log, Torch.log10,
    Torch.log1p, Torch.log2, Torch.logicalAnd, Torch.logicalNot, Torch.logicalOr, Torch.logicalXor,
    Torch.lt, Torch.maskedFill, Torch.maximum, Torch.minimum, Torch.mul, Torch.ne, Torch.neg, Torch.pow,
    Torch.reciprocal, Torch.relu, Torch.remainder, Torch.rsqrt, Torch.rsub, Torch.sigmoid, Torch.sign,
    Torch.signbit, Torch.sin, Torch.sinh, Torch.sqrt, Torch.square, Torch.sub, Torch.tan, Torch.tanh,
    Torch.trunc, Torch.truncDivide, Torch.`where`, Torch.xlogy,
  ]

  static let reductions: [Operation] = [
    Torch.all, Torch.amax, Torch.amin, Torch.any, Torch.argmax, Torch.argmin, Torch.max, Torch.mean,
    Torch.min, Torch.prod, Torch.std, Torch.stdMean, Torch.sum, Torch.`var`, Torch.varMean,
  ]

  static let linearAlgebra: [Operation] = [
    Torch.bmm, Torch.dot, Torch.matmul, Torch.mm, Torch.mv,
  ]

  static let views: [Operation] = [
    Torch.asStrided, Torch.broadcastTo, Torch.chunk, Torch.diagonal, Torch.expand, Torch.expandAs,
    Torch.flatten, Torch.movedim, Torch.mT, Torch.narrow, Torch.permute, Torch.ravel, Torch.reshape,
    Torch.reshapeAs, Torch.reversedDimensions, Torch.select, Torch.split, Torch.squeeze, Torch.t,
    Torch.tensorSplit, Torch.transpose, Torch.unbind, Torch.unflatten, Torch.unfold, Torch.unsqueeze,
    Torch.view, Torch.viewAs,
  ]

  static let joining: [Operation] = [
    Torch.cat, Torch.stack,
  ]

  static let indexing: [Operation] = [
    Torch.gather, Torch.indexAdd, Torch.indexSelect, Torch.maskedSelect, Torch.nonzero, Torch.scatter,
    Torch.scatterAdd, Torch.take,
  ]

  static let creation: [Operation] = [
    Torch.arange, Torch.asTensor, Torch.empty, Torch.emptyLike, Torch.eye, Torch.full, Torch.fullLike,
    Torch.linspace, Torch.logspace, Torch.newEmpty, Torch.newFull, Torch.newOnes, Torch.newZeros,
    Torch.ones, Torch.onesLike, Torch.tensor, Torch.zeros, Torch.zerosLike,
  ]

  static let random: [Operation] = [
    Torch.bernoulli, Torch.bernoulliInPlace, Torch.cauchyInPlace, Torch.exponentialInPlace,
    Torch.geometricInPlace, Torch.logNormalInPlace, Torch.multinomial, Torch.normal, Torch.normalInPlace,
    Torch.rand, Torch.randint, Torch.randintLike, Torch.randLike, Torch.randn, Torch.randnLike,
    Torch.randomInPlace, Torch.randperm, Torch.uniformInPlace,
  ]

  static let conversion: [Operation] = [
    Torch.bool, Torch.byte, Torch.clone, Torch.contiguous, Torch.dataPointer, Torch.detach, Torch.dim,
    Torch.double, Torch.elementSize, Torch.float, Torch.int, Torch.isContiguous, Torch.isFloatingPoint,
    Torch.item, Torch.long, Torch.numel, Torch.size, Torch.storageOffset, Torch.stride, Torch.to,
    Torch.tolist, Torch.typeAs,
  ]

  static let inPlace: [Operation] = [
    Torch.copyInPlace, Torch.fillInPlace, Torch.zeroInPlace,
  ]

  static let convolutions: [Operation] = [
    Torch.conv1d, Torch.conv2d, Torch.convTranspose1d, Torch.convTranspose2d,
  ]

  static let poolings: [Operation] = [
    Torch.adaptiveAvgPool1d, Torch.adaptiveAvgPool2d, Torch.adaptiveMaxPool1d, Torch.adaptiveMaxPool2d,
    Torch.avgPool1d, Torch.avgPool2d, Torch.maxPool1d, Torch.maxPool2d,
  ]
}
