"""What the room of letters asks of the outside."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from trainer.core.judge.feedback import Feedback
from trainer.core.judgement import Judgement
from trainer.core.letters import LetterBook, Starter
from trainer.core.ports import Clock
from trainer.core.scene import Scene
from trainer.ui.drills.needs import DrillNeeds


class Drafts(Protocol):
    """Where words are kept that were typed and not yet handed in; an AttemptLog is one."""

    def save_draft(self, scenario: str, moment: str, text: str) -> None: ...

    def draft(self, scenario: str, moment: str) -> str: ...


@dataclass(frozen=True)  # no slots: Qt keeps weak references to whose methods it calls
class LettersNeeds:
    """What the room is given."""

    book: LetterBook
    starters: Callable[[], Sequence[Starter]]
    """The templates that come with the program. Raises TrainerError where their file cannot be used."""
    drafts: Drafts
    judging: DrillNeeds
    """The judge with all that shows what it says, as the drills have it; and the services of the window."""
    explain: Callable[[Judgement, Scene], Feedback]
    """What is said of a judged letter, on any thread."""
    clock: Clock
    new_id: Callable[[], str]
    copy: Callable[[str], None]
    """Puts words where they can be pasted from."""
    say_with_undo: Callable[[str, Callable[[], None]], None]

    def say(self, text: str) -> None:
        """Show a message."""
        self.judging.say(text)
