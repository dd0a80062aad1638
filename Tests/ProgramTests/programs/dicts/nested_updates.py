config = {"db": {"host": "localhost", "port": 5432}, "debug": False, "tags": ["a"]}


def merge(a, b):
    out = dict(a)
    for k, v in b.items():
        out[k] = merge(out[k], v) if isinstance(v, dict) and isinstance(out.get(k), dict) else v
    return out


new = merge(config, {"db": {"port": 1}, "debug": True})
print(new, config["db"]["port"], new["tags"] is config["tags"])


def flatten(d, prefix=""):
    flat = {}
    for k, v in d.items():
        if isinstance(v, dict):
            flat.update(flatten(v, prefix + k + "."))
        else:
            flat[prefix + k] = v
    return flat


print(flatten(new))


def get(d, path, default=None):
    for part in path.split("."):
        if not isinstance(d, dict) or part not in d:
            return default
        d = d[part]
    return d


print(get(new, "db.host"), get(new, "db.nope", "?"), get(new, "debug.x"))
tree = {}
for path in ("a/b/c", "a/d", "e"):
    node = tree
    for part in path.split("/"):
        node = node.setdefault(part, {})
print(tree)
matrix = {(r, c): r * c for r in range(3) for c in range(2)}
print(matrix, matrix[2, 1], (1, 1) in matrix, sum(matrix.values()))
