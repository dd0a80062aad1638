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
    Torch.copyInPlace, Torch.fillDiagonalInPlace, Torch.fillInPlace, Torch.resizeAsInPlace,
    Torch.resizeInPlace,
    Torch.squeezeInPlace, Torch.tInPlace, Torch.transposeInPlace, Torch.unsqueezeInPlace, Torch.zeroInPlace,
  ]

  static let convolutions: [Operation] = [
    Torch.conv1d, Torch.conv2d, Torch.convTranspose1d, Torch.convTranspose2d,
  ]

  static let poolings: [Operation] = [
    Torch.adaptiveAvgPool1d, Torch.adaptiveAvgPool2d, Torch.adaptiveMaxPool1d, Torch.adaptiveMaxPool2d,
    Torch.avgPool1d, Torch.avgPool2d, Torch.maxPool1d, Torch.maxPool2d,
  ]

  static let questions: [Operation] = [
    Torch.isNonzero, Torch.isSameSize, Torch.newTensor,
  ]

  static let blending: [Operation] = [
    Torch.positive,
    Torch.addcdiv, Torch.addcmul, Torch.copysign, Torch.deg2rad, Torch.floatPower, Torch.heaviside,
    Torch.isneginf, Torch.isposinf, Torch.isreal, Torch.ldexp, Torch.lerp, Torch.logaddexp,
    Torch.logaddexp2, Torch.logit, Torch.nanToNum, Torch.nextafter, Torch.rad2deg, Torch.round,
    Torch.sinc,
  ]

  static let placing: [Operation] = [
    Torch.argwhere, Torch.indexCopy, Torch.indexFill, Torch.indexPutMethod, Torch.maskedScatter,
    Torch.putInPlace, Torch.scatterReduce, Torch.takeAlongDim,
  ]

  static let stacking: [Operation] = [
    Torch.blockDiag, Torch.columnStack, Torch.dstack, Torch.hstack, Torch.vstack,
  ]

  static let matrixFunctions: [Operation] = [
    Torch.addbmm, Torch.addmm, Torch.addmv, Torch.addr, Torch.baddbmm, Torch.cdist, Torch.cholesky,
    Torch.cross, Torch.det, Torch.dist, Torch.einsum, Torch.inv, Torch.kron, Torch.linalgInv,
    Torch.linalgNorm, Torch.matrixNormFunction, Torch.matrixPower, Torch.norm, Torch.renorm,
    Torch.slogdet, Torch.solve, Torch.tensordot, Torch.vectorNormFunction,
  ]

  static let decompositions: [Operation] = [
    Torch.eigh, Torch.eigvalsh, Torch.luFactor, Torch.qr, Torch.svd, Torch.svdvals, Torch.torchSvd,
  ]

  static let special: [Operation] = [
    Torch.besselJ0, Torch.besselJ1, Torch.besselY0, Torch.besselY1, Torch.entr, Torch.erfcx,
    Torch.gammainc, Torch.gammaincc, Torch.i0, Torch.i0e, Torch.i1, Torch.i1e, Torch.igamma, Torch.igammac,
    Torch.logNdtr, Torch.multigammaln, Torch.mvlgamma, Torch.ndtr, Torch.ndtri, Torch.polygamma,
    Torch.polygammaMethod, Torch.sphericalBesselJ0, Torch.xlog1py, Torch.zeta,
  ]

  static let matrices: [Operation] = [
    Torch.diag, Torch.diagEmbed, Torch.diagflat, Torch.inner, Torch.outer, Torch.trace, Torch.tril,
    Torch.trilIndices, Torch.triu, Torch.triuIndices,
  ]

  static let rearranging: [Operation] = [
    Torch.atleast1d, Torch.atleast2d, Torch.atleast3d, Torch.broadcastShapes, Torch.broadcastTensors,
    Torch.cartesianProd, Torch.combinations, Torch.diff, Torch.flip, Torch.fliplr, Torch.flipud,
    Torch.meshgrid, Torch.`repeat`, Torch.repeatInterleave, Torch.roll, Torch.rot90,
    Torch.sumToSizeMethod, Torch.tile, Torch.vander,
  ]

  static let statistics: [Operation] = [
    Torch.aminmax, Torch.corrcoef, Torch.countNonzero, Torch.cov, Torch.logsumexp, Torch.nanmean,
    Torch.nansum,
  ]

  static let scans: [Operation] = [
    Torch.cummax, Torch.cummin, Torch.cumprod, Torch.cumsum, Torch.logcumsumexp,
  ]

  static let sorting: [Operation] = [
    Torch.argsort, Torch.bincount, Torch.bucketize, Torch.histc, Torch.isin, Torch.kthvalue, Torch.median,
    Torch.mode, Torch.msort, Torch.nanmedian, Torch.nanquantile, Torch.quantile, Torch.searchsorted,
    Torch.sort, Torch.topk, Torch.unique, Torch.uniqueConsecutive,
  ]

  static let normalizations: [Operation] = [
    Torch.batchNorm, Torch.groupNorm, Torch.instanceNorm, Torch.layerNorm, Torch.linear,
  ]

  static let losses: [Operation] = [
    Torch.binaryCrossEntropy, Torch.binaryCrossEntropyWithLogits, Torch.crossEntropy, Torch.huberLoss,
    Torch.klDiv, Torch.l1Loss, Torch.logSoftmax, Torch.mseLoss, Torch.nllLoss, Torch.smoothL1Loss,
    Torch.softmax, Torch.torchLogSoftmax, Torch.torchSoftmax,
  ]

  static let activations: [Operation] = [
    Torch.celu, Torch.elu, Torch.gelu, Torch.glu, Torch.hardshrink, Torch.hardsigmoid, Torch.hardswish,
    Torch.hardtanh, Torch.leakyRelu, Torch.logsigmoid, Torch.mish, Torch.prelu, Torch.relu6, Torch.selu,
    Torch.silu, Torch.softplus, Torch.softshrink, Torch.softsign, Torch.tanhshrink, Torch.threshold,
  ]

  static let shaping: [Operation] = [
    Torch.dropout, Torch.dropout1d, Torch.dropout2d, Torch.embedding, Torch.fold, Torch.functionalUnfold,
    Torch.interpolate, Torch.oneHot, Torch.pad, Torch.pixelShuffle, Torch.pixelUnshuffle,
  ]
}
