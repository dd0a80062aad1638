import json

data = {
    "name": "Ann",
    "age": 3,
    "tags": ["a", "b"],
    "nested": {"x": 1.5, "y": None, "ok": True, "no": False},
    "empty": [],
    "e2": {},
    "uni": 'é\n"q"\t\\',
    "big": 1e20,
    1: "int key",
    None: 0,
    True: 1,
    2.5: "f",
}
text = json.dumps(data)
print(text)
print(json.loads(text))
print(json.dumps(data["nested"], indent=2))
print(
    json.dumps([1, [2, {"a": [3]}], []], indent=4),
    json.dumps({"b": 1, "a": 2}, sort_keys=True),
    json.dumps([1, 2], separators=(",", ":")),
    json.dumps("é", ensure_ascii=False),
    json.dumps("é"),
    json.dumps((1, 2)),
    json.dumps(None),
    json.dumps(float("nan")),
    json.dumps(float("inf")),
    json.dumps({}),
    json.dumps({"a": []}, indent=1),
)
print(
    json.loads('[1, 2.0, -3e2, "x\\u0041\\n", true, false, null]'),
    json.loads(' {"a" : {"b":[ ]}} '),
    json.loads('"text"'),
    json.loads("12"),
    json.loads("NaN"),
    json.loads('"\\ud83d\\ude00"'),
)
for bad in ("", "{", "[1,]", "{'a': 1}", '{"a" 1}', "tru", "[1 2]", '"abc', "01", "1 2", '{"a":1,}'):
    try:
        print(json.loads(bad))
    except json.JSONDecodeError as e:
        print(repr(bad), e)
for bad in ({1, 2}, object, {"k": {3}}, {(1, 2): 3}):
    try:
        json.dumps(bad)
    except TypeError as e:
        print(e)
print(
    json.dumps({"s": {1}}, default=lambda o: sorted(o)),
    json.dumps({(1,): 2, "k": 1}, skipkeys=True),
    json.loads("[1.5]", parse_float=str),
    json.loads('{"a": 1}', object_hook=lambda d: list(d.items())),
    json.loads("[1]", parse_int=float),
)
