"""Hold firm: three pushbacks, answered one after another; then all three answers with where they held."""

from functools import partial

from trainer.core.attempt import JudgedAttempt
from trainer.core.practice.drills import Drill, Task, gone_on, made
from trainer.core.practice.drills_firm import ROUNDS, STANCES, HoldFirm, hold_firm, stance, summed_up
from trainer.core.practice.drills_keeping import Given
from trainer.ui.drills.marked_line import MarkedLine
from trainer.ui.drills.needs import DrillNeeds
from trainer.ui.drills.panel import DrillPanel
from trainer.ui.drills.scene_note import SceneNote
from trainer.ui.drills.unjudged_card import UnjudgedCard
from trainer.ui.drills.writing import Writing
from trainer.ui.spoken import spoken_number
from trainer.ui.stage.quotes import in_quotes
from trainer.ui.theme.space import SMALL
from trainer.ui.widgets import Card, label
from trainer.ui.words import translate


class FirmPanel(DrillPanel):
    """Nothing is told between the rounds; the next hold comes whatever was said."""

    drill = Drill.FIRM

    def __init__(self, needs: DrillNeeds) -> None:
        super().__init__(needs)
        self._asked: HoldFirm | None = None
        self._task: Task | None = None
        self._said: list[str] = []
        self._answers: dict[int, JudgedAttempt] = {}
        self._writing = Writing()
        self.desk.gave_up.connect(self._end_unjudged)

    def make(self, seed: str) -> bool:
        self._asked = next(made(self.needs.shelf, seed, hold_firm), None)
        self._task = self._asked.task if self._asked else None
        self._said, self._answers = [], {}
        return self._asked is not None

    def pause(self) -> None:
        self.needs.speaker.stop()

    @property
    def _drill(self) -> HoldFirm:
        assert self._asked is not None
        return self._asked

    def ask(self) -> None:
        """Show the present hold and ask for an answer."""
        task, number = self._now, len(self._said)
        name = task.scene.partner.name
        before = self._said[-1] if self._said else self._drill.goodbye
        count = translate("Drills", "{number} of {all}", "such as: one of three")
        self._writing = Writing(in_writing=task.scene.in_writing)
        self._writing.written.connect(self._hand_in)
        card = Card(
            label(
                count.format(number=spoken_number(number + 1), all=spoken_number(ROUNDS)), "heading", name="firm-round"
            ),
            label(_before(task).format(line=before), "muted", name="firm-before"),
            label(in_quotes(task.says), "said", name="firm-hold"),
            label(name, "small"),
            SMALL,
            self._writing,
            None,
            name="firm-card",
            space=SMALL,
        )
        self.show_task(SceneNote(task, self.needs), card)
        self._writing.field.setFocus()
        self.needs.speaker.stop()
        if self.needs.settings().voice:
            self.needs.speaker.say(task.says, task.scenario.voice, lambda: None)

    @property
    def _now(self) -> Task:
        assert self._task is not None
        return self._task

    def _hand_in(self, line: str) -> None:
        asked, task, number = self._drill, self._now, len(self._said)
        self._said.append(line)
        given = Given(line, self.asked_at)
        if not self.desk.hand_in(task, given, self.run, partial(self._take, asked, number)):
            self._said.pop()
            return
        if len(self._said) < ROUNDS:
            self._task = gone_on(task, line, asked.holds[len(self._said)])
            self.ask()
        else:
            self._writing.setEnabled(False)
            self._show_all()

    def _take(self, asked: HoldFirm, number: int, one: JudgedAttempt) -> None:
        if asked is self._asked:
            self._answers[number] = one
            self._show_all()

    def _show_all(self) -> None:
        """When the last answer is judged: the judge may have taken its time over an earlier one."""
        if self.over or len(self._answers) < ROUNDS or len(self._said) < ROUNDS:
            return
        answers = [self._answers[number].judgement for number in range(ROUNDS)]
        cards = [
            MarkedLine(
                self.needs,
                translate("Drills", "To “{words}”").format(words=hold),
                STANCES[stance(one)],
                one,
                name=f"firm-{number + 1}",
                hinted=not number,
            )
            for number, (hold, one) in enumerate(zip(self._drill.holds, answers, strict=True))
        ]
        told = label(summed_up([stance(one) for one in answers]), "lead", name="firm-told")
        self.finish(told, *cards, scene=self._drill.task.scenario.id)

    def _end_unjudged(self) -> None:
        """What could not be judged is kept, and can be judged at the next start; the drill is over."""
        self.finish(UnjudgedCard("firm-told"))


def _before(task: Task) -> str:
    """What leads to the player's last line."""
    wrote, said = translate("Drills", "You wrote: “{line}”"), translate("Drills", "You said: “{line}”")
    return wrote if task.scene.in_writing else said
