class Dog:
    def __init__(self, name):
        self.name = name

    def bark():
        return self.name

Dog("Rex").bark()
