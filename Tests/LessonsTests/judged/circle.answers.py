#%% sides
sides = 0
#%% sides
sides = 1
#%% sides
sides = 2
#%% sides
sides = "none"
#%% sides
sides = ...
#%% sides
sides = = 1
#%% sides
side = 0
#%% area
def area(r):
    return math.pi * r ** 2
#%% area
def area(r):
    print("this is swallowed")
    return math.pi * r
#%% area
def area(r):
    return math.tau / 2 * r ** 2
#%% area
def area(r):
    return math.pi * radius ** 2
#%% area
def square(r):
    return r.squared


def area(r):
    return math.pi * square(r)
#%% area
def area(r):
    return 3 * r ** 2
#%% area
def area(r):
    return math.pi * r ** 2 + 1
#%% area
def area(r):
    return [math.pi, r]
#%% area
def area(r):
    math.pi * r ** 2
#%% area
def area():
    return 1
#%% area
area = 3
#%% area
def area(r):
    return area(r)
#%% area
exit(3)
