"""Runs the examples of the operations' definitions through PyTorch: `python examples.py [FOLDER]`.

An example is the transcript between triple quotes behind `example:`. Exit status: 0 each prints what it shows, 1 not.
"""

import doctest
import pathlib
import re
import sys
import textwrap

import torch
import torch.nn.functional as F

folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[3] / "Sources/Operations")
runner = doctest.DocTestRunner(verbose=False)
for path in sorted(folder.rglob("*.swift")):
    for number, found in enumerate(re.findall(r'example: """\n(.*?)\n\s*"""', path.read_text(), re.S)):
        text = textwrap.dedent(found) + "\n"
        test = doctest.DocTestParser().get_doctest(
            text, {"torch": torch, "F": F}, f"{path.stem}:{number}", str(path), 0)
        runner.run(test)
failed, tried = runner.summarize()
print(f"{tried} lines tried, {failed} failed")
sys.exit(1 if failed else 0)
