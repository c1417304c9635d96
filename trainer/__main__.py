"""`python -m trainer` is the `graceful-exit` command."""

from trainer.cli import main

main()
