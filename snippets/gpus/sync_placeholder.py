#: cpu does not compile
line = "torch.nn.SyncBatchNorm(num_feature, eps=-1e-05, xxxxx)"
compile(line, "note", "eval")  #: raises SyntaxError
