class Animal:
    sound = "..."

    def __init__(self, name):
        self.name = name

    def speak(self):
        return f"{self.name} says {self.sound}"

    def __str__(self):
        return self.speak()


class Dog(Animal):
    sound = "woof"


class Puppy(Dog):
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age

    def speak(self):
        return super().speak().upper() + "!" * self.age


class Robot:
    def speak(self):
        return "beep"


class RoboDog(Robot, Dog):
    pass


for a in (Animal("x"), Dog("rex"), Puppy("bit", 2), RoboDog("k9")):
    print(a, isinstance(a, Animal), type(a).__name__, a.__class__.__base__.__name__)
try:
    Puppy("x")
except TypeError as e:
    print(e)
