def train(model, *, epochs):
    return epochs

train("net", 5)
