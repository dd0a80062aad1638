import ArgumentParser
import Console
import Foundation
import Lessons

/// What `grade --init` writes: the files with which a service runs Etude.
enum Autograder: String, ExpressibleByArgument, CaseIterable {
  /// A folder to be zipped and uploaded (https://gradescope-autograders.readthedocs.io).
  case gradescope
  /// A workflow for a class's repositories.
  case github

  /// Writes the files with the lesson and this very program beside them.
  func write(for lesson: Lesson, into folder: String) throws {
    let files: [(path: String, text: String, isProgram: Bool)] =
      switch self {
      case .gradescope:
        [
          ("setup.sh", Self.setup, true), ("run_autograder", Self.run, true),
          ("lesson.md", lesson.text, false),
        ]
      case .github:
        [(".github/workflows/etude.yml", Self.workflow, false), (".etude/lesson.md", lesson.text, false)]
      }
    let manager = FileManager.default
    do {
      for file in files {
        let path = folder + "/" + file.path
        try manager.createDirectory(
          atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        guard !manager.fileExists(atPath: path) else {
          throw CommandProblem("\(path) is there already", status: 1)
        }
        try file.text.write(toFile: path, atomically: true, encoding: .utf8)
        if file.isProgram { try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path) }
      }
      let program = folder + (self == .github ? "/.etude/etude" : "/etude")
      let own = try manager.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      try manager.copyItem(atPath: own, toPath: program)
    } catch let problem as CommandProblem {
      throw problem
    } catch {
      throw CommandProblem("\(folder): \(error.localizedDescription)", status: 1)
    }
    Output.write(advice(folder))
  }

  private func advice(_ folder: String) -> String {
    switch self {
    case .gradescope: "\(folder): zip what is in it and upload the archive as the assignment's autograder\n"
    case .github:
      "\(folder): commit it to the class's template; .etude/lesson.md has the solutions, so keep it private\n"
    }
  }

  /// Runs once, when Gradescope builds the image.
  private static let setup = """
    #!/bin/sh
    set -eu
    apt-get update
    apt-get install -y --no-install-recommends libopenblas0-pthread libcmark-gfm0 libcmark-gfm-extensions0 libedit2
    chmod +x /autograder/source/etude

    """

  /// Runs for each submission: the newest Markdown file that was handed in.
  private static let run = """
    #!/bin/sh
    set -u
    cd /autograder
    # Everybody gets the same inputs for as long as this archive is in use.
    seed=$(cksum source/lesson.md | cut -d ' ' -f 1)
    file=$(ls -t submission/*.md 2>/dev/null | head -n 1)
    if [ -z "$file" ]; then
      echo '{"score": 0, "output": "There is no file ending in .md."}' > results/results.json
      exit 0
    fi
    source/etude grade source/lesson.md "$file" --seed "$seed" --format gradescope > results/results.json
    exit 0

    """

  private static let workflow = """
    name: etude
    on: [push, workflow_dispatch]
    jobs:
      grade:
        runs-on: ubuntu-latest
        container: debian:12
        steps:
          - uses: actions/checkout@v4
          - run: |
              apt-get update
              apt-get install -y --no-install-recommends libopenblas0-pthread libcmark-gfm0 \\
                libcmark-gfm-extensions0 libedit2
          - run: |
              chmod +x .etude/etude
              .etude/etude grade .etude/lesson.md . --format junit > report.xml
              .etude/etude grade .etude/lesson.md . --format csv
          - uses: actions/upload-artifact@v4
            if: always()
            with:
              name: report
              path: report.xml

    """
}
