"""Changing a template or writing a new one; it is kept while it is typed."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from trainer.core.errors import TrainerError
from trainer.core.letters import Template, is_blank_page
from trainer.core.practice.drills_written import Frame
from trainer.ui.afterwards.choices import Choices
from trainer.ui.letters.fields import TextField, asked, back, group
from trainer.ui.letters.needs import LettersNeeds
from trainer.ui.letters.saying import frames
from trainer.ui.stage.line_field import LineField
from trainer.ui.theme.space import SMALL, SNUG
from trainer.ui.widgets import Card, KeyButton, column, label, row, speak_as
from trainer.ui.words import translate

PAUSE_MS = 400
ROWS = 8


class EditPage(QWidget):
    """One template. It is kept a moment after each change, once there is anything in it."""

    done = Signal()

    def __init__(self, needs: LettersNeeds) -> None:
        super().__init__()
        self.setObjectName("letter-edit")
        self.setProperty("role", "inside")
        self._needs = needs
        self._kept: Template | None = None
        self._first: QWidget = self
        self._heading = label("", "title", name="edit-heading")
        self.title = TextField("template-title", translate("Letters", "What is it called?"))
        self.situation = TextField("template-situation", translate("Letters", "When is it the one to take?"))
        self.body = speak_as(LineField(), translate("Letters", "The letter"))
        self.body.setObjectName("template-body")
        self.body.setPlaceholderText(translate("Letters", "Dear {name}, thank you for …"))
        self.body.give_room(ROWS)
        self.frame = Choices[Frame | None](frames(), "template-frame")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self.ready = KeyButton(translate("Letters", "Done"), "Ctrl+Return", "primary", name="edit-done")
        self._put_together()
        self._listen()

    def _put_together(self) -> None:
        how = translate(
            "Letters",
            "A blank is a name in braces: {name}. “{their …}” is for what they told you, “{my …}” for what is true of "
            "you, “{I will …}” for what you really mean to do.",
        )
        card = Card(
            asked(self.title),
            asked(self.situation),
            asked(self.body, label(how, "small", name="about-blanks")),
            group(label(translate("Letters", "How does it close?")), group(self.frame.row), space=SMALL),
            row(self.ready, label(translate("Letters", "It is kept as you type."), "small"), None, back()),
            space=SNUG,
        )
        self.setLayout(column(self._heading, card, None, space=SNUG))

    def _listen(self) -> None:
        for field, following in ((self.title, self.situation), (self.situation, self.body)):
            field.textEdited.connect(self._pause.start)
            field.returnPressed.connect(following.setFocus)
        self.body.textChanged.connect(self._pause.start)
        self.frame.chosen.connect(self._pause.start)
        self.ready.clicked.connect(self._finish)

    @property
    def template(self) -> Template | None:
        """The template as it stands in the fields."""
        if self._kept is None:
            return None
        return replace(
            self._kept,
            title=self.title.text().strip(),
            situation=self.situation.text().strip(),
            body=self.body.toPlainText().strip("\n"),
            frame=self.frame.value,
        )

    def open(self, template: Template, *, new: bool) -> None:
        """Change that template."""
        self._kept = template
        told = translate("Letters", "New template") if new else translate("Letters", "Change the template")
        self._heading.setText(told)
        self.title.setText(template.title)
        self.situation.setText(template.situation)
        self.body.setPlainText(template.body)
        self.frame.set_value(template.frame)
        self._pause.stop()
        self._first = self.title if new else self.body

    def take_focus(self) -> None:
        """Go to where writing begins."""
        self._first.setFocus()

    def keep(self) -> None:
        """Keep what was changed, without waiting for the pause. Whoever changes a template has looked it over."""
        self._pause.stop()
        changed = self.template
        if changed is None or changed == self._kept or is_blank_page(changed):
            return
        changed = replace(changed, looked_over=self._needs.clock())
        if told(self._needs, lambda: self._needs.book.keep(changed)):
            self._kept = changed

    def _finish(self) -> None:
        self.keep()
        self.done.emit()


def told(needs: LettersNeeds, act: Callable[[], None]) -> bool:
    """Do it; where the disk refuses, say why and give back False."""
    try:
        act()
    except TrainerError as error:
        needs.say(str(error))
        return False
    return True
