"""A step size by the strong Wolfe conditions (Nocedal and Wright, Numerical Optimization, 2006, algorithms 3.5 and 3.6)."""


def _cubic_minimum(a, b, bounds=None):
    """Where the cubic through two points (x, value, slope) is least, within bounds."""
    (x1, f1, g1), (x2, f2, g2) = (a, b) if a[0] <= b[0] else (b, a)
    low, high = (x1, x2) if bounds is None else bounds
    d1 = g1 + g2 - 3 * (a[1] - b[1]) / (a[0] - b[0])
    square = d1 ** 2 - g1 * g2
    if square < 0:
        return (low + high) / 2.0
    d2 = square.sqrt()
    return min(max(x2 - (x2 - x1) * ((g2 + d2 - d1) / (g2 - g1 + 2 * d2)), low), high)


class _Point:
    """A step size, with the loss, the gradient and the slope there."""

    def __init__(self, step, loss, gradient, slope):
        self.step = step
        self.loss = loss
        self.gradient = gradient
        self.slope = slope

    def corner(self):
        """What the cubic needs to know of the point."""
        return self.step, self.loss, self.slope


def strong_wolfe(evaluate, step, direction, loss, gradient, slope, c1=1e-4, c2=0.9, tolerance=1e-9, most=25):
    """A step after which the loss is low enough (c1) and flat enough (c2).

    `evaluate(step)` gives the loss and the gradient there. Returns both at the step that was found, the step, and how
    many evaluations it took.
    """
    def point(step):
        loss_there, gradient_there = evaluate(step)
        return _Point(step, loss_there, gradient_there, gradient_there.dot(direction))

    length = direction.abs().max()
    start = previous = _Point(0, loss, gradient.clone(), slope)
    new = point(step)
    count, iteration = 1, 0
    bracket = None
    # Go further until a good step lies between two points.
    while iteration < most:
        if new.loss > loss + c1 * new.step * slope or (iteration > 1 and new.loss >= previous.loss):
            bracket = [previous, new]
            break
        if abs(new.slope) <= -c2 * slope:
            return new.loss, new.gradient, new.step, count
        if new.slope >= 0:
            bracket = [previous, new]
            break
        bounds = new.step + 0.01 * (new.step - previous.step), new.step * 10
        further = _cubic_minimum(previous.corner(), new.corner(), bounds)
        previous, new = new, point(further)
        count += 1
        iteration += 1
    if bracket is None:
        bracket = [start, new]
    low, high = (0, 1) if bracket[0].loss <= bracket[1].loss else (1, 0)
    is_stuck = False
    # Draw the two points together.
    while iteration < most:
        steps = bracket[0].step, bracket[1].step
        if abs(steps[1] - steps[0]) * length < tolerance:
            break
        step = _cubic_minimum(bracket[0].corner(), bracket[1].corner())
        margin = 0.1 * (max(steps) - min(steps))
        if min(max(steps) - step, step - min(steps)) < margin:
            if is_stuck or step >= max(steps) or step <= min(steps):
                nearer_end = abs(step - max(steps)) < abs(step - min(steps))
                step = max(steps) - margin if nearer_end else min(steps) + margin
                is_stuck = False
            else:
                is_stuck = True
        else:
            is_stuck = False
        new = point(step)
        count += 1
        iteration += 1
        if new.loss > loss + c1 * new.step * slope or new.loss >= bracket[low].loss:
            bracket[high] = new
            low, high = (0, 1) if bracket[0].loss <= bracket[1].loss else (1, 0)
        else:
            is_done = abs(new.slope) <= -c2 * slope
            if not is_done and new.slope * (bracket[high].step - bracket[low].step) >= 0:
                bracket[high] = bracket[low]
            bracket[low] = new
            if is_done:
                break
    best = bracket[low]
    return best.loss, best.gradient, best.step, count
