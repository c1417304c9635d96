"""Recap it: the partner's turns are heard and then hidden; one sentence gives them back."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

from trainer.core.attempt import JudgedAttempt
from trainer.core.practice.drills import Drill, made
from trainer.core.practice.drills_keeping import Given
from trainer.core.practice.drills_recap import MARKS, RecapIt, heard_back, recap_it
from trainer.ui.announcing import announce
from trainer.ui.drills.marked_line import MarkedLine
from trainer.ui.drills.needs import DrillNeeds
from trainer.ui.drills.panel import DrillPanel
from trainer.ui.drills.scene_note import SceneNote
from trainer.ui.drills.writing import Writing
from trainer.ui.stage.quotes import in_quotes
from trainer.ui.theme.space import EVEN, SMALL
from trainer.ui.widgets import Card, KeyButton, label, row, speak_as
from trainer.ui.words import translate


class RecapPanel(DrillPanel):
    """Three pages: hearing, giving back, what was in it."""

    drill = Drill.RECAP

    def __init__(self, needs: DrillNeeds) -> None:
        super().__init__(needs)
        self._asked: RecapIt | None = None
        self._draft = ""
        self._hearing = False
        self._spoken = 0
        self._speaking = self._waited = False
        """Whether a voice is still at it, and whether it took longer than was thought."""
        self._writing = Writing()
        self._time = QTimer(self, singleShot=True)
        self._time.timeout.connect(self._be_done_hearing)
        self.desk.gave_up.connect(lambda: self._writing.setEnabled(True))

    def make(self, seed: str) -> bool:
        self._asked = next(made(self.needs.shelf, seed, recap_it), None)
        self._draft = ""
        return self._asked is not None

    def pause(self) -> None:
        self._time.stop()
        self.needs.speaker.stop()

    def go_on(self) -> None:
        if self._hearing:
            self._hear()

    @property
    def _drill(self) -> RecapIt:
        assert self._asked is not None
        return self._asked

    def ask(self) -> None:
        """Show the words, and speak them where there is a voice; they go when their time is over."""
        asked = self._drill
        name = asked.task.scene.partner.name
        heard = KeyButton(translate("Drills", "I have heard it"), "Return", "primary", name="recap-heard")
        heard.clicked.connect(self._ask_back)
        turns = [label(in_quotes(turn.text), "said", name="recap-turn") for turn in asked.turns]
        hint = label(translate("Drills", "It goes in a moment, and can be heard again."), "small")
        tells = label(translate("Drills", "{name} tells you").format(name=name), "heading")
        card = speak_as(Card(tells, *turns, hint, row(heard, None), None, space=EVEN), name)
        card.setAccessibleDescription(" ".join(turn.text for turn in asked.turns))
        note = SceneNote(asked.task, self.needs, told=False, true=False)
        self.show_task(note, card)
        heard.setFocus()
        announce(card, translate("Drills", "{name}: {words}").format(name=name, words=card.accessibleDescription()))
        self._hear()

    def _hear(self) -> None:
        self._hearing, self._speaking, self._waited = True, self.needs.settings().voice, False
        self._spoken = 0
        self._time.start(self._drill.seconds * 1000)
        if self._speaking:
            self._speak()

    def _speak(self) -> None:
        """One turn after another, as long as they are heard."""
        asked = self._drill
        if self._hearing and self._spoken < len(asked.turns):
            text = asked.turns[self._spoken].text
            self._spoken += 1
            self.needs.speaker.say(text, asked.task.scenario.voice, self._speak)
            return
        self._speaking = False
        if self._waited:
            self._be_done_hearing()

    def _be_done_hearing(self) -> None:
        """The words go when they are spoken, unless the player likes to keep in sight what was heard."""
        if self._speaking and not self._waited:
            self._waited = True
            self._time.start(self._drill.seconds * 1000)
        elif self._hearing and not self.needs.settings().hints:
            self._ask_back()

    def _ask_back(self) -> None:
        self.pause()
        self._hearing = False
        name = self._drill.task.scene.partner.name
        self._writing = Writing(translate("Drills", "So you …"), translate("Drills", "Give it back"))
        asks = translate("Drills", "One sentence that gives back what {name} told you").format(name=name)
        self._writing.field.setAccessibleName(asks)
        self._writing.field.setPlainText(self._draft)
        self._writing.written.connect(self._hand_in)
        once_more = KeyButton(translate("Drills", "Hear it once more"), "Ctrl+R", "link", name="recap-again")
        once_more.clicked.connect(self._hear_again)
        ask = label(translate("Drills", "Say one sentence back to {name}").format(name=name), "heading")
        counts = translate("Drills", "Any words will do. What counts is one thing that only they could have told you.")
        hint = label(counts, "small")
        card = Card(ask, hint, self._writing, row(once_more, None), None, name="recap-card", space=SMALL)
        note = SceneNote(self._drill.task, self.needs, told=False, true=False)
        self.show_task(note, card)
        self._writing.field.setFocus()

    def _hear_again(self) -> None:
        self._draft = self._writing.field.toPlainText()
        self.ask()

    def _hand_in(self, line: str) -> None:
        asked = self._drill
        self._writing.setEnabled(False)
        given = Given(line, self.asked_at)
        if not self.desk.hand_in(asked.task, given, self.run, partial(self._show, asked), MARKS):
            self._writing.setEnabled(True)

    def _show(self, asked: RecapIt, one: JudgedAttempt) -> None:
        if asked is not self._asked or self.over:
            return
        name = asked.task.scene.partner.name
        told = heard_back(one.judgement, name)
        line = MarkedLine(self.needs, translate("Drills", "Your sentence"), told, one.judgement, name="recap-marked")
        facts: list[QLabel] = [label(f"{fact[:1].upper()}{fact[1:]}") for fact in asked.told]
        words = [label(in_quotes(turn.text), "muted") for turn in asked.turns]
        heading = label(translate("Drills", "What {name} told you").format(name=name), "heading")
        heard = Card(heading, *facts, SMALL, *words, name="recap-words")
        self.finish(line, heard, scene=asked.task.scenario.id)
