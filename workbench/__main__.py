"""`python -m workbench`: the same as the command `workbench`."""

from workbench.cli.main import run

if __name__ == "__main__":
    run()
