"""What the drills ask of the outside."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from trainer.core.attempt import JudgedAttempt
from trainer.core.judge.feedback import Feedback
from trainer.core.judge.pages import Page
from trainer.core.judgement import Judgement
from trainer.core.play import Leaving
from trainer.core.ports import Shelf, Speaker
from trainer.core.rehearsal import Tools
from trainer.core.rubric import Mark
from trainer.core.scene import Scene
from trainer.core.settings import Settings
from trainer.ui.art import Drawings
from trainer.ui.theme.wardrobe import Wardrobe


@dataclass(frozen=True)  # no slots: Qt keeps weak references to whose methods it calls
class DrillNeeds:
    """The scenes, what keeps and judges a line, and the services of the window."""

    shelf: Shelf
    tools: Tools
    speaker: Speaker
    settings: Callable[[], Settings]
    wardrobe: Wardrobe
    drawings: Drawings
    pages: Callable[[], Mapping[Mark, Page]]
    """All about each mark."""
    explain: Callable[[JudgedAttempt], Feedback]
    """What the verdict says of an exit, on any thread."""
    warm_judge: Callable[[], str]
    """Loads the judge, on another thread; gives back what the player may be told about it, mostly nothing."""
    make_ready: Callable[[Leaving], None]
    """Reads and judges ahead, on another thread, what an exit at this step will need."""
    at_hand: Callable[[str, Scene], Judgement | None]
    """The judgement of a line where it costs no time; None where another thread had better be asked."""
    judge: Callable[[str, Scene], Judgement]
    """The judgement of a line, on any thread."""
    say: Callable[[str], None]
    """Shows a message."""

    def tag(self, mark: Mark) -> str:
        """The word or two that stand for a mark."""
        return self.pages()[mark].tag
