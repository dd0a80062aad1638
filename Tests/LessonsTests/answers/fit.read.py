#%% right
first, second, remedy = "over", "under", "more data"
#%% right
words = ["under", "over"]
first, second = words[1], words[0]
remedy = "more " + "data"
#%% right
def verdict(training, test):
    return "over" if test - training > 1 else "under"


first, second = verdict(0.02, 3), verdict(2.9, 3.1)
remedy = "more data"
#%% wrong
first, second, remedy = "under", "over", "more data"
#%% wrong
first, second, remedy = "over", "under", "more parameters"
#%% wrong
first = second = remedy = "over"
#%% wrong
first, second, remedy = 1, 2, 3
#%% notAttempted
first = ...
second = ...
remedy = ...
