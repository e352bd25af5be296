"""Reports: plain values in, files out. No database, no Qt, no network; runs in the child process."""
