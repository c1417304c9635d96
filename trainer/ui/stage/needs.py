"""What the stage asks of the outside."""

from collections.abc import Callable
from dataclasses import dataclass

from trainer.core.attempt import JudgedAttempt
from trainer.core.judgement import Judgement
from trainer.core.play import Leaving
from trainer.core.ports import AttemptLog, Speaker
from trainer.core.rehearsal import Rehearsal
from trainer.core.scene import Scene
from trainer.core.settings import Settings
from trainer.ui.art import Drawings
from trainer.ui.theme.wardrobe import Wardrobe


@dataclass(frozen=True, slots=True)
class StageNeeds:
    """The app fills these in; tests fill them with real or silent ones."""

    rehearse: Callable[[str], Rehearsal]
    """Begins a rehearsal of the scenario of that id. Raises TrainerError where it cannot be read."""
    log: AttemptLog
    speaker: Speaker
    settings: Callable[[], Settings]
    wardrobe: Wardrobe
    drawings: Drawings
    turn_voice: Callable[[bool], None]
    """Turns the partner's voice on or off."""
    say: Callable[[str], None]
    """Shows a message."""
    warm_judge: Callable[[], str]
    """Loads the judge, on another thread; gives back what the player may be told about it, mostly nothing."""
    make_ready: Callable[[Leaving], None]
    """Reads and judges ahead, on another thread, what an exit at this step will need."""
    at_hand: Callable[[str, Scene], Judgement | None]
    """The judgement of a line where it costs no time; None where another thread had better be asked."""
    judge: Callable[[str, Scene], Judgement]
    """The judgement of a line, on any thread."""
    read_up: Callable[[JudgedAttempt], Callable[[], object]]
    """What, done on another thread, works out ahead what the verdict will say."""
    dial: Callable[[int], None]
    """Keeps how hard partners hold on."""
