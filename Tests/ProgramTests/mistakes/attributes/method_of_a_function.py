def predict(x):
    return x

predict.parameters()
