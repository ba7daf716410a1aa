#: cpu makes no tensor
for t in epoch(80):  #: raises NameError
    print(t)
