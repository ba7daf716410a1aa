class Double:
    def forward(self, x):
        return 2 * x


net = Double()
print(net.forward(3))
net(3)  #: raises TypeError
