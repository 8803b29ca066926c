// The story of a run: decide the language, read the command, do it, end with its status.
settleSignals()
exit(running: Leerlijn.self)
