"""Proposed links between evidence and claims: the desk they are made on, what words lead back to which claim, and one room for each kind of sign."""
