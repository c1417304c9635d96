"""The judge that this machine can have: rules and learned reader together, or the rules alone."""

from collections.abc import Callable
from pathlib import Path

from trainer.core.errors import TrainerError
from trainer.core.judge.blend import BlendedJudge
from trainer.core.judge.engine import RuleJudge
from trainer.core.judge.facts import Sense
from trainer.library.rules import load_rulebook
from trainer.paths import ASSETS

READER = ASSETS / "reader"
WITHOUT_READER = "The learned half of the judge is missing or damaged, so the rules judge alone. {reason}"


def load_rules() -> RuleJudge:
    """The rules alone. Raises TrainerError where they cannot be read."""
    return RuleJudge(load_rulebook(ASSETS / "rules"))


def load_judge(
    tell: Callable[[str], None], folder: Path = READER, rules: RuleJudge | None = None
) -> RuleJudge | BlendedJudge:
    """The best judge there is; `tell` is given a sentence for people where the rules must judge alone.

    Takes about half a second. Raises TrainerError where the rules cannot be read.
    """
    rules = rules or load_rules()
    try:
        return _blended(rules, folder)
    except (TrainerError, ImportError) as error:
        tell(WITHOUT_READER.format(reason=error))
        return rules


def _blended(rules: RuleJudge, folder: Path) -> BlendedJudge:
    from trainer.reader.encoder import OnnxReader
    from trainer.reader.files import find_files

    files = find_files(folder)
    return BlendedJudge(rules, OnnxReader(files, Sense(rules.rulebook.lexicon)), files.weights)
