class Dog:
    def speak(self):
        return "wuff"

Dog.speak()
