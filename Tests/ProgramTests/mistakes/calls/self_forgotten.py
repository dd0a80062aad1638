class Circle:
    def area():
        return 3.14

Circle().area()
