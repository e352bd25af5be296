"""The child process: takes calls by name, does them under limits, answers. Nobody imports it; it is started as a program."""
