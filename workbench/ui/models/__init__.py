"""Item models over keyset pages: a few rows at a time, re-read by id after a step."""
