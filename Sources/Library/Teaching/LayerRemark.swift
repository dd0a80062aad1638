import Interpreter

/// Input that a layer cannot take.
enum LayerRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    var teaching = Teaching()
    if situation.message.hasPrefix("Given groups="), situation.says("expected input") {
      teaching.notes = [
        "Images are (N, C, H, W): examples, channels, height, width; the layer's `in_channels` is C."
      ]
    } else if situation.says("Expected 3D (unbatched) or 4D (batched) input") {
      teaching.notes = ["Images are (N, C, H, W): examples, channels, height, width."]
      teaching.hints = [
        "`x.unsqueeze(1)` adds the one channel of grey images, `x.unsqueeze(0)` a batch of one."
      ]
    } else if situation.message.hasPrefix("Expected more than 1 value per channel when training") {
      teaching.notes = ["One value per channel has no variance."]
      teaching.hints = ["Train with larger batches; to predict for one example call `net.eval()` first."]
    } else if situation.message.hasPrefix("running_mean should contain") {
      teaching.notes = ["The layer's `num_features` is the number of channels, dimension 1 of its input."]
    } else if situation.message.hasPrefix("expected 4D input") {
      teaching.notes = ["It normalises images, (N, C, H, W); `nn.BatchNorm1d` takes (N, C)."]
    } else if situation.message.hasPrefix("cannot assign module before Module.__init__() call") {
      teaching.hints = ["`super().__init__()` comes first in `__init__`."]
    } else if situation.says("is missing the required \"forward\" function") {
      teaching.notes = ["A module computes in its method `forward(self, x)`."]
    } else if situation.isA(Types.typeError), situation.says("object is not iterable"),
      situation.message.contains("Linear") || situation.operands.first?.text == "params"
    {
      teaching.hints = ["An optimizer takes the parameters: `net.parameters()`."]
    } else if situation.says("Calculated padded input size per channel") {
      teaching.notes = ["The image is smaller than the filter by now: earlier layers have shrunk it."]
    } else {
      return nil
    }
    return teaching
  }
}
