"""A network as a diagram: what its modules hand to one another."""

import torch
from etude import _C
from etude.summary import example, run_quietly
from etude.svg import document, escaped

_FILLS = {"conv": "#d8e6fa", "linear": "#d8e6fa", "norm": "#e2f3e4", "pool": "#fbe8d3", "input": "#eeeeee"}


def draw(net, input, file=None):
    """Draws a network: a box for every module that computes, and for every operation between modules.

    `input` is a tensor, or the shape of one, that the network computes with once, in evaluation mode. Without `file` the
    diagram is returned in Graphviz's language DOT (https://graphviz.org/doc/info/lang.html); a `file` whose name ends in .dot
    or .svg is written. What the modules hand on is followed through the graph of the gradients, so that a result that
    does not depend on the input is not drawn.
    """
    boxes, edges = _trace(net, input)
    if file is None:
        return _dot(boxes, edges)
    if file.endswith(".dot"):
        _C.write_text(file, _dot(boxes, edges))
    elif file.endswith(".svg"):
        _C.write_text(file, _svg(boxes, edges))
    else:
        raise ValueError(f"the file's name must end in .dot or .svg, unlike {file!r}")


def _trace(net, input):
    """The boxes, lists of lines of text in the order of computation, and the edges, pairs of their numbers."""
    inputs = example(net, input)
    if not inputs.is_floating_point():
        raise TypeError("draw() follows the gradients: it takes networks whose inputs are fractions")
    inputs = inputs.detach().clone().requires_grad_()
    # Of each module without modules: the results that went in, and the one that came out.
    calls = []

    def remember(module, arguments, output):
        if isinstance(output, torch.Tensor) and output.grad_fn is not None:
            calls.append((names[module], module, [a for a in arguments if isinstance(a, torch.Tensor)], output))

    names = {module: name for name, module in net.named_modules()}
    handles = [module.register_forward_hook(remember) for module in names if not list(module.children())]
    try:
        with torch.enable_grad():
            output = run_quietly(net, inputs)
    finally:
        for handle in handles:
            handle.remove()
    if isinstance(output, (tuple, list)):
        output = output[0]
    return _boxes(inputs, calls, output)


def _boxes(inputs, calls, output):
    """Goes from the output back to the input, over modules as wholes and over the operations between them."""
    ends = {result.grad_fn: (name, module, given, result) for name, module, given, result in calls}
    order, sources, texts = [], {}, {}

    def leads_to_input(function):
        return function in sources or function == start

    start = inputs.view_as(inputs).grad_fn.next_functions[0][0]
    stack = [(output.grad_fn, False)]
    while stack:
        function, is_done = stack.pop()
        if function in sources or (function != start and function.name().endswith("AccumulateGrad")):
            continue
        if function in ends:
            name, module, given, result = ends[function]
            before = [tensor.grad_fn if tensor.grad_fn is not None else start for tensor in given if tensor.requires_grad]
            text = [type(module).__name__ + (f"  {name}" if name else ""), " × ".join(map(str, result.shape))]
        elif function == start:
            before, text = [], ["input", " × ".join(map(str, inputs.shape))]
        else:
            before = [source for source, _ in function.next_functions if source is not None]
            text = [function.name().rpartition("Backward")[0].lower()]
        if is_done:
            known = [source for source in before if leads_to_input(source)]
            if known or function == start:
                sources[function] = known
                texts[function] = text
                order.append(function)
        else:
            stack.append((function, True))
            stack.extend((source, False) for source in reversed(before))
    numbers = {function: number for number, function in enumerate(order)}
    edges = [(numbers[source], numbers[function]) for function in order for source in dict.fromkeys(sources[function])
             if source in numbers]
    return [texts[function] for function in order], edges


def _fill(text):
    kind = text[0].lower()
    return next((color for word, color in _FILLS.items() if word in kind), "#f6f1fa" if len(text) > 1 else "#ffffff")


def _dot(boxes, edges):
    lines = ["digraph network {", '  node [shape=box style="rounded,filled" fontname="sans-serif"]']
    for number, text in enumerate(boxes):
        label = "\\n".join(line.replace("\\", "\\\\").replace('"', '\\"') for line in text)
        lines.append(f'  n{number} [label="{label}" fillcolor="{_fill(text)}"]')
    lines += [f"  n{source} -> n{target}" for source, target in edges]
    return "\n".join(lines + ["}", ""])


def _svg(boxes, edges):
    """The boxes one below the other; an edge that passes boxes over goes around them, the farther the wider."""
    row, width, height, left = 62, 200, 40, 20
    elements = ['<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
                '<path d="M0 0L8 4L0 8z"/></marker></defs>']
    widest = 0
    for source, target in edges:
        if target == source + 1:
            path = f"M{left + width / 2} {source * row + 16 + height}V{target * row + 14}"
        else:
            bend = 18 + 6 * min(target - source, 20)
            widest = max(widest, bend)
            x, start, end = left + width, source * row + 16 + height / 2, target * row + 16 + height / 2
            path = f"M{x} {start}C{x + bend * 1.3} {start} {x + bend * 1.3} {end} {x + 2} {end}"
        elements.append(f'<path d="{path}" fill="none" stroke="#555" marker-end="url(#tip)"/>')
    for number, text in enumerate(boxes):
        y = number * row + 16
        elements.append(f'<rect x="{left}" y="{y}" width="{width}" height="{height}" rx="7" fill="{_fill(text)}" stroke="#777"/>')
        for line, words in enumerate(text):
            base = y + (25 if len(text) == 1 else 17 + 16 * line)
            elements.append(f'<text x="{left + width / 2}" y="{base}" text-anchor="middle">{escaped(words)}</text>')
    return document(2 * left + width + round(widest * 1.1), len(boxes) * row + 16, elements)
