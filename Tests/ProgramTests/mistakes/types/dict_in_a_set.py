seen = {{"a": 1}}
