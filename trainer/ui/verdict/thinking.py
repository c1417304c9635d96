"""What the player thought about the exit that is shown: told under the line, asked at the foot, kept as it is said."""

from PySide6.QtCore import QObject

from trainer.core.attempt import Attempt
from trainer.core.leaving import Reaction
from trainer.core.prediction import NOT_SAID, Prediction, Thoughts, beside_outcome, in_truth
from trainer.ui.verdict.line_card import LineCard
from trainer.ui.verdict.outcome_card import OutcomeCard
from trainer.ui.words import translate


class Thinking(QObject):
    """Belongs to one verdict room. How it was is asked while the scene is still fresh."""

    def __init__(self, thoughts: Thoughts, line: LineCard, card: OutcomeCard) -> None:
        super().__init__(card)
        self._thoughts = thoughts
        self._line = line
        self._card = card
        self._attempt = ""
        self._fresh = False
        self._in_truth = ""
        """How the partner took the exit that is shown."""
        self._passed = set[str]()
        """The exits of which the player would not say how it was."""
        card.changed.connect(self._compare)
        card.told.connect(self._keep)
        card.passed.connect(lambda: self._passed.add(self._attempt))

    def show(self, attempt: Attempt, reaction: Reaction | None, *, fresh: bool) -> None:
        """Tell what was thought about an exit; ask how it was where it is `fresh`."""
        self._card.keep()
        self._attempt, self._fresh = attempt.id, fresh
        self._in_truth = in_truth(reaction.mood, attempt.scene.partner.name) if reaction else ""
        thought = self._thoughts.of(attempt.id)
        why = translate("Verdict", "You thought: “{why}”").format(why=thought.why)
        self._line.tell(self._line.thought, why if thought.why else "")
        self._compare(thought.prediction)
        self._ask(thought.prediction)

    def step_aside(self) -> None:
        """Ask nothing for now; what was said is kept."""
        self._card.keep()
        self._card.hide()

    def come_back(self) -> None:
        """Ask again what was being asked."""
        self._ask(self._thoughts.of(self._attempt).prediction)

    def _ask(self, prediction: Prediction) -> None:
        asking = self._fresh and self._attempt not in self._passed
        self._card.ask(prediction if asking else NOT_SAID)

    def _compare(self, prediction: Prediction) -> None:
        """What was expected beside what happened, and how the partner took it."""
        beside = beside_outcome(prediction)
        self._line.tell(self._line.outcome, f"{beside} {self._in_truth}".strip() if beside else "")

    def _keep(self, prediction: Prediction) -> None:
        self._thoughts.keep_prediction(self._attempt, prediction)
