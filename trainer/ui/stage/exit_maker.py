"""Making an exit: the words are kept, judged off the UI thread where that takes time, and then the partner answers."""

from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, Signal

from trainer.core.attempt import Attempt, Way
from trainer.core.errors import TrainerError
from trainer.core.judgement import Judgement
from trainer.core.play import Leaving
from trainer.core.rehearsal import Rehearsal
from trainer.ui.background import run_in_background
from trainer.ui.stage.needs import StageNeeds
from trainer.ui.words import translate

SLIPPED_AWAY = "(slips away without a word)"
UNANSWERED = "(leaves the message unanswered)"
"""What stands in the log, and before the judge, where nothing was said: in English, as the judge reads it."""


class ExitMaker(QObject):
    """Takes one exit at a time. What was typed and not said is kept as a draft."""

    answered = Signal(object)
    """The partner has answered in that rehearsal, which need not be the one in sight any more."""
    judging_changed = Signal(bool)

    def __init__(self, needs: StageNeeds, parent: QObject) -> None:
        super().__init__(parent)
        self._needs = needs
        self.judging = False
        """Whether an exit is being judged; until then nothing moves on."""

    def leave(self, playing: Rehearsal, line: str, way: Way, choice: int | None = None) -> None:
        """Make an exit with these words."""
        if self.judging:
            return
        try:
            attempt = playing.keep(line, way, choice)
        except TrainerError as error:
            self._needs.say(translate("Stage", "{error} Your words still stand in the field.").format(error=error))
            return
        if way is Way.TYPED:
            # The words are in the log by now: a draft that cannot be removed must not hold the scene up.
            with suppress(TrainerError):
                self._needs.log.save_draft(playing.scenario.id, attempt.moment, "")
        if judgement := self._needs.at_hand(attempt.line, attempt.scene):
            self._go_on(playing, attempt, judgement)
            return
        self._set_judging(judging=True)
        judge = partial(self._needs.judge, attempt.line, attempt.scene)
        run_in_background(self, judge, partial(self._go_on, playing, attempt), self._give_up)

    def slip_away(self, playing: Rehearsal) -> None:
        """Make an exit without a word."""
        self.leave(playing, UNANSWERED if playing.scenario.scene.in_writing else SLIPPED_AWAY, Way.CHOSEN)

    def draft(self, playing: Rehearsal, step: Leaving) -> str:
        """What was typed at this moment before and not said."""
        return self._needs.log.draft(playing.scenario.id, step.moment.id)

    def keep_draft(self, playing: Rehearsal, text: str) -> None:
        """Keep what stands in the field, where an exit is asked for; what is being judged is no draft any more."""
        step = playing.play.step
        if isinstance(step, Leaving) and not self.judging:
            self._needs.log.save_draft(playing.scenario.id, step.moment.id, text)

    def _go_on(self, playing: Rehearsal, attempt: Attempt, judgement: Judgement) -> None:
        """The partner answers, in the scene that the words were said in, whichever is shown by now."""
        self._set_judging(judging=False)
        verdict = playing.go_on(attempt, judgement)
        run_in_background(self, self._needs.read_up(verdict), _nothing, _nothing)
        self.answered.emit(playing)

    def _give_up(self, error: Exception) -> None:
        self._set_judging(judging=False)
        if not isinstance(error, TrainerError):
            raise error
        self._needs.say(translate("Stage", "{error} Your words are kept.").format(error=error))

    def _set_judging(self, *, judging: bool) -> None:
        self.judging = judging
        self.judging_changed.emit(judging)


def _nothing(_: object = None) -> None:
    """The scene does not wait for what is worked out ahead."""
