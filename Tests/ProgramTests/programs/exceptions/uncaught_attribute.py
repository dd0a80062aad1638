class Robot:
    def __init__(self, name):
        self.name = name

    def greet(self):
        return f"I am {self.nmae}"


r = Robot("R2")
print(r.name)
print(r.greet())
