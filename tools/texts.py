"""Collects the window's texts for translators, and compiles what is translated. `make texts`."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
TEXTS = ROOT / "assets" / "texts"
TEMPLATE = TEXTS / "graceful-exit.ts"
TRANSLATED = re.compile(r"[a-z]{2}(_[A-Z]{2})?\.ts")
PLURAL = re.compile(r"<message>(\s*<source>[^<]*%n.*?)<translation type=\"unfinished\"></translation>", re.DOTALL)


def main() -> None:
    TEXTS.mkdir(exist_ok=True)
    collect(TEMPLATE)
    for file in sorted(TEXTS.iterdir()):
        if TRANSLATED.fullmatch(file.name):
            _qt("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def collect(template: Path) -> None:
    """Write the template anew: every text that the code hands to `translate`, with room for plural forms."""
    template.unlink(missing_ok=True)
    sources = [str(file.relative_to(ROOT)) for file in sorted((ROOT / "trainer").rglob("*.py"))]
    _qt("lupdate", "-silent", "-locations", "none", *sources, "-ts", str(template))
    template.write_text(with_plurals(template.read_text("utf-8")), "utf-8")


def with_plurals(template: str) -> str:
    """Qt’s collector knows plural forms in Python only where they are called `tr`; ours are where a text has `%n`."""
    form = '<translation type="unfinished"><numerusform></numerusform></translation>'
    blocks = re.split(r"(?=<message>)", template)
    return "".join(PLURAL.sub(rf'<message numerus="yes">\1{form}', block) for block in blocks)


def _qt(tool: str, *arguments: str) -> None:
    command = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(command), *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
