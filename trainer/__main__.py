"""The `graceful-exit` command, `python -m trainer`, and what a desktop’s menu calls."""

import sys

from trainer.opening import open_window
from trainer.paths import data_folder


def main() -> None:
    """Open the app at once where nothing else is asked for; the command line’s own library is not needed for that."""
    if len(sys.argv) == 1:
        sys.exit(open_window(data_folder()))
    from trainer.cli import command

    command()


if __name__ == "__main__":
    main()
