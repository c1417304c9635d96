"""The welcome room: three quiet steps on a first start, each of which can be passed over, and then a first scene."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from trainer.core.ports import Clock
from trainer.core.settings import Purpose, Settings
from trainer.ui.art import Drawings
from trainer.ui.room import Room
from trainer.ui.spoken import greeting
from trainer.ui.theme.space import EVEN, ROOMY, SMALL, WIDE
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.today.band import Evening
from trainer.ui.welcome.comfort import Comfort
from trainer.ui.welcome.doors import Doors
from trainer.ui.welcome.hello import Hello
from trainer.ui.welcome.tall_area import TallArea
from trainer.ui.widgets import Flow, KeyButton, column
from trainer.ui.widgets.centred import Centred
from trainer.ui.words import translate


class Step(IntEnum):
    """Which of the steps is in sight."""

    HELLO = 0
    DOORS = 1
    COMFORT = 2


@dataclass(frozen=True, slots=True)
class WelcomeNeeds:
    """What the first steps ask of the outside."""

    settings: Callable[[], Settings]
    changed: Callable[[Settings], None]
    first_scene: Callable[[Purpose], str | None]
    """The scene to be led into; None for Today."""
    sample: str
    """What `try_voice` says."""
    try_voice: Callable[[], None]
    clock: Clock
    wardrobe: Wardrobe
    drawings: Drawings


class WelcomeRoom(Room):
    """Every answer is kept as it is given; who leaves half-way finds it again."""

    def __init__(self, needs: WelcomeNeeds) -> None:
        super().__init__("welcome", translate("Welcome", "Welcome"))
        self.place = translate("Welcome", "Welcome")
        self._needs = needs
        self._step = Step.HELLO
        self.evening = Evening(needs.drawings, needs.wardrobe)
        self.evening.setObjectName("welcome-evening")
        self.hello = Hello()
        self.doors = Doors(needs.drawings, needs.wardrobe)
        self.doors.chosen.connect(self._choose)
        self.comfort = Comfort(needs.sample, needs.try_voice)
        self.comfort.changed.connect(lambda values: self._change(**values))
        self.pages: tuple[QWidget, ...] = (self.hello, self.doors, self.comfort)
        self.on = KeyButton("", "Return", "primary", name="go-on")
        self.on.clicked.connect(self._go_on)
        self.skip = KeyButton(translate("Welcome", "Skip"), "Esc", "link", name="skip")
        self.skip.clicked.connect(self._pass_over)
        self.before = KeyButton(translate("Welcome", "One step back"), "Alt+Left", "link", name="step-before")
        self.before.clicked.connect(lambda: self._show(Step(self._step - 1)))
        page = column(self.evening, *self.pages, None, space=EVEN, margins=(WIDE, 0, WIDE, EVEN))
        actions = column(Flow(self.on, self.skip, self.before), margins=(WIDE, SMALL, WIDE, ROOMY))
        steps = column(TallArea(page, "welcome-area"), actions, None, space=0)
        self.setLayout(column(Centred(steps, needs.wardrobe)))
        needs.wardrobe.changed.connect(self._dress)
        self._dress()

    def enter(self, what: object) -> None:
        self._step = what if isinstance(what, Step) else Step.HELLO
        told = translate("Welcome", "{step} of {all}", "Which of the first steps this is")
        self.status = told.format(step=self._step + 1, all=len(Step))
        settings = self._needs.settings()
        self.hello.name.setText(settings.name)
        self.doors.mark(settings.purpose)
        self.comfort.show_settings(settings)
        for step, page in zip(Step, self.pages, strict=True):
            page.setVisible(step is self._step)
        self.before.setVisible(self._step > Step.HELLO)
        title, sentence = self._heading(settings)
        self.evening.greeting.setText(title)
        self.evening.sentence.setText(sentence)
        self.on.set_words(self._words(settings))
        (self.hello.name if self._step is Step.HELLO else self.on).setFocus()

    def refresh(self) -> None:
        self.enter(self._step)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """A large window shows more of the evening."""
        self.evening.fit(event.size().height())
        super().resizeEvent(event)

    def leave(self) -> None:
        self._change(name=self.hello.name.text().strip())

    @property
    def resume(self) -> object:
        return self._step

    def step_back(self) -> None:
        """Esc passes over this step, and what is written stays."""
        self._pass_over()

    def _heading(self, settings: Settings) -> tuple[str, str]:
        """The greeting of this step, and the one sentence under it."""
        match self._step:
            case Step.HELLO:
                here = translate(
                    "Welcome",
                    "Here you practise the hardest minute of an evening: leaving somebody kindly, in your own words. "
                    "Nobody is watching.",
                )
                return greeting(self._needs.clock().astimezone(), settings.name), here
            case Step.DOORS:
                nearest = translate("Welcome", "Take the door that is nearest to you. The others stay open.")
                return translate("Welcome", "What brings you here?"), nearest
            case Step.COMFORT:
                later = translate("Welcome", "Take your time. All of this can be changed later, under “Settings”.")
                return translate("Welcome", "Make yourself comfortable."), later

    def _words(self, settings: Settings) -> str:
        """What the filled button says."""
        if self._step is not Step.COMFORT:
            return translate("Welcome", "Go on")
        if self._needs.first_scene(settings.purpose):
            return translate("Welcome", "Play your first scene")
        return translate("Welcome", "Look around")

    def _go_on(self) -> None:
        if self._step is Step.DOORS:
            self._choose(self.doors.marked)
        else:
            self._pass_over()

    def _choose(self, purpose: Purpose) -> None:
        self._change(purpose=purpose)
        self._pass_over()

    def _pass_over(self) -> None:
        """On to the next step, and from the last into a first scene."""
        if self._step is not Step.COMFORT:
            self._show(Step(self._step + 1))
            return
        self._change(welcomed=True)
        scene = self._needs.first_scene(self._needs.settings().purpose)
        self.go.emit(*(("stage", scene) if scene else ("today", None)))

    def _show(self, step: Step) -> None:
        """Asked of the window, so that a step is told to a screen reader as a room is."""
        self.go.emit(self.objectName(), step)

    def _change(self, **values: object) -> None:
        settings = replace(self._needs.settings(), **values)  # type: ignore[arg-type]  # the names are those of Settings
        if settings != self._needs.settings():
            self._needs.changed(settings)
            self.comfort.show_settings(settings)

    def _dress(self) -> None:
        tokens = self._needs.wardrobe.tokens
        self.evening.set_theme(tokens.place)
        self.doors.dress()
        self.comfort.set_text_size(tokens.text_size)
