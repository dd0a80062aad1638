import Testing

/// What is drawn for people, where the output is a pipe: plain characters, a line an epoch.
@Suite(.serialized) struct PeopleTests {
  private static let start = """
    import etude, io, torch
    from torch import nn
    torch.manual_seed(0)
    class Residual(nn.Module):
        def __init__(self):
            super().__init__()
            self.conv = nn.Conv2d(2, 2, 3, padding=1)
        def forward(self, X):
            return torch.relu(self.conv(X) + X)
    net = nn.Sequential(Residual(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(8, 3))

    """

  @Test func summarises() {
    let run = Run(Self.start + "etude.summary(net, (1, 2, 4, 4))")
    #expect(
      run.output == """
        module      type        output         parameters
        ──────────  ──────────  ─────────────  ──────────
        Sequential  Sequential  1 × 3
          0         Residual    1 × 2 × 4 × 4
            conv    Conv2d      1 × 2 × 4 × 4          38
          1         MaxPool2d   1 × 2 × 2 × 2
          2         Flatten     1 × 8
          3         Linear      1 × 3                  27
        65 parameters to learn; 260 B in all

        """)
  }

  @Test func drawsWhatModulesHandOn() {
    let run = Run(Self.start + "print(etude.draw(net, (1, 2, 4, 4)), end='')")
    #expect(run.failure?.lastLine == nil)
    let edges = run.output.split(separator: "\n").filter { $0.contains("->") }.map { $0.filter { $0 != " " } }
    #expect(edges == ["n0->n1", "n1->n2", "n0->n2", "n2->n3", "n3->n4", "n4->n5", "n5->n6"])
    #expect(run.output.contains("n1 [label=\"Conv2d  0.conv\\n1 × 2 × 4 × 4\""))
  }

  @Test func trainsAndRemembers() {
    let run = Run(
      Self.start + """
        X, y = torch.randn(50, 2, 4, 4), torch.arange(50) % 3
        history = etude.fit(net, (X, y), epochs=2, validation=0.2, batch_size=10)
        print(sorted(history), [len(values) for values in history.values()])
        print(history["loss"][1] < history["loss"][0], sorted(etude.evaluate(net, (X, y))))
        """)
    #expect(run.failure?.lastLine == nil)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("epoch 1/2  loss "))
    #expect(lines[2] == "['accuracy', 'loss', 'val_accuracy', 'val_loss'] [2, 2, 2, 2]")
    #expect(lines[3] == "True ['accuracy', 'loss']")
  }

  @Test func endsTheTrainingAndNotTheProgram() {
    let run = Run(
      Self.start + """
        def loss(output, target):
            loss.calls += 1
            if loss.calls > 3:
                raise KeyboardInterrupt
            return nn.functional.cross_entropy(output, target)
        loss.calls = 0
        history = etude.fit(net, (torch.randn(4, 2, 4, 4), torch.arange(4) % 3), loss, epochs=9, batch_size=2)
        print(history.keys(), len(history["loss"]))
        """)
    #expect(run.failure?.lastLine == nil)
    #expect(run.output.contains("\nstopped: 1 of 9 epochs are done; the network keeps what it has learnt\n"))
    #expect(run.output.hasSuffix("dict_keys(['loss']) 1\n"))
  }

  @Test func drawsInPlainCharacters() {
    let run = Run("import etude, torch\netude.hist([1., 2., 2., 3.], bins=2)\netude.imshow(torch.eye(2))")
    #expect(
      run.output == """
               1 │#################### 1
               2 │############################################################ 3
               3 └
        @@
          @@

        """)
  }

  @Test(arguments: ["etude.plot([1, 2, 3])", "etude.hist([1., 2.])", "etude.imshow(torch.eye(3))"])
  func writesPictures(_ call: String) {
    let run = Run(
      "import etude, io, torch\nb = io.BytesIO()\n\(call.dropLast()), file=b)\nprint(b.tell() > 300)")
    #expect(run.output == "True\n")
  }

  @Test(arguments: [
    ("etude.plot([])", "ValueError: there is nothing to plot"),
    (
      "etude.plot([1], file='x.png')",
      "ValueError: pictures are written as SVG: the file's name must end in .svg, unlike 'x.png'"
    ),
    (
      "etude.fit(None, 5, optimizer=1)",
      "TypeError: data must be a DataLoader, a Dataset, or a tuple of tensors, not int"
    ),
  ]) func saysWhatIsWrong(_ call: String, _ message: String) {
    #expect(Run("import etude\n\(call)").failure?.lastLine == message)
  }
}
