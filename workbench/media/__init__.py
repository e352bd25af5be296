"""Foreign pictures, sound and video: looking into them, exact stills, hashes. Plain functions, run in the child; no Qt, no store."""
