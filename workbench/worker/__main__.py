"""`python -m workbench.worker KIND`."""

from workbench.worker.main import main

if __name__ == "__main__":
    main()
