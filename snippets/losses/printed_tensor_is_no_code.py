#: cpu makes no tensor
tensor([0.3711, 0.7981, 0.5544])  #: raises NameError
