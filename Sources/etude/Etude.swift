import ArgumentParser

@main struct Etude: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Practise convolutional networks.")
}
