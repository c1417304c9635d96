"""One template to send: its blanks, the letter as it grows, the check, the copy."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from trainer.core.letters import Template, Waiting, name_blank, scene_of_case, wants_a_look
from trainer.core.practice.blanks import Filled, fill
from trainer.ui.letters.blank_fields import BlankFields
from trainer.ui.letters.case_fields import CaseFields
from trainer.ui.letters.check_panel import CheckPanel
from trainer.ui.letters.draft import Draft, draft_of
from trainer.ui.letters.edit_page import PAUSE_MS, told
from trainer.ui.letters.fields import back, group
from trainer.ui.letters.needs import LettersNeeds
from trainer.ui.letters.preview import Preview
from trainer.ui.letters.saying import look_words, named, titled
from trainer.ui.theme.space import EVEN, SMALL, SNUG
from trainer.ui.widgets import Card, Flow, KeyButton, SideBySide, column, label
from trainer.ui.words import translate

DRAFT = "letters"
"""Under this name the fields are kept, for each template and for each that waits."""
CARD_AT_LEAST = 440
"""The width in pixels, at 100 % text, below which the two cards go below one another."""


class FillPage(QWidget):
    """It can be copied once no blank is left. What the check found is said first; the choice stays the player's."""

    change_wanted = Signal(str)
    """The template of that id."""
    removed = Signal()
    closed = Signal(str)
    """What waited under that id has its letter."""
    turned = Signal()
    """Something else is shown: the page is to be read from its head."""

    def __init__(self, needs: LettersNeeds) -> None:
        super().__init__()
        self.setObjectName("letter-fill")
        self.setProperty("role", "inside")
        self._needs = needs
        self._template: Template | None = None
        self._waiting: Waiting | None = None
        self._copy_when_checked = False
        self._saved = True
        self._title = label("", "title", name="letter-title")
        self._about = label("", "muted", name="letter-about")
        self.look = label("", "small", tone="teal", name="letter-look")
        self.blanks, self.case = BlankFields(), CaseFields()
        self.preview = Preview(needs.judging.wardrobe)
        self.check = CheckPanel(needs)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._make_keys()
        self._put_together()
        self._listen()

    def _make_keys(self) -> None:
        self.check_it = KeyButton(translate("Letters", "Check it"), "Ctrl+Return", "primary", name="check-letter")
        self.copy = KeyButton(_copy_words(), "C", name="copy-letter")
        self.copy_checked = KeyButton(_copy_words(), "C", "primary", name="copy-checked")
        self.again = KeyButton(translate("Letters", "Change the words"), "W", name="change-words")
        self.sent = KeyButton(translate("Letters", "It is sent: mark as closed"), "X", name="letter-sent")
        self.over = KeyButton(translate("Letters", "Looked over"), "L", name="look-over")
        self.change = KeyButton(translate("Letters", "Change the template"), "E", "link", name="change-template")
        self.remove = KeyButton(translate("Letters", "Remove"), "Delete", "link", name="remove-template")

    def _put_together(self) -> None:
        left = Card(self.blanks, SMALL, self.case, None, name="letter-fields", space=SNUG)
        ways = Flow(self.check_it, self.copy, space=SNUG)
        right = Card(
            label(translate("Letters", "Your letter"), "heading"), self.preview, SMALL, ways, None, name="letter-card"
        )
        after = Flow(self.copy_checked, self.sent, self.again, space=SNUG)
        self._checked = group(self.check, after, self.check.points, space=EVEN)
        self._cards = SideBySide(left, right, each_at_least=CARD_AT_LEAST, shares=(48, 52))
        foot = Flow(self.over, self.change, self.remove, back(), space=SMALL)
        self.setLayout(column(self._title, self._about, self.look, SMALL, self._cards, self._checked, foot, None))

    def _listen(self) -> None:
        self._pause.timeout.connect(self.leave)
        self.blanks.changed.connect(self._on_change)
        self.case.changed.connect(self._on_change)
        for asks in (self.blanks.done, self.case.done, self.check_it.clicked):
            asks.connect(self.check_now)
        self.copy.clicked.connect(self._copy_it)
        self.copy_checked.clicked.connect(self._put_out)
        self.again.clicked.connect(self.step_back)
        self.check.checked.connect(self._on_checked)
        self.check.gave_up.connect(self._on_unchecked)
        self.sent.clicked.connect(self._mark_closed)
        self.over.clicked.connect(self._look_over)
        self.change.clicked.connect(lambda: self.change_wanted.emit(self.template.id))
        self.remove.clicked.connect(self._remove)

    @property
    def template(self) -> Template:
        assert self._template is not None
        return self._template

    @property
    def filled(self) -> Filled:
        """The letter as far as it is filled."""
        return fill(self.template.body, self.blanks.values)

    def open(self, template: Template, waiting: Waiting | None, *, own: bool) -> None:
        """Show a template to fill, for somebody who waits or for anybody."""
        self._template, self._waiting = template, waiting
        self._cards.set_each_at_least(self._needs.judging.wardrobe.tokens.scaled(CARD_AT_LEAST))
        self._title.setText(titled(template))
        whom = translate("Letters", "For {whom}").format(whom=named(waiting.whom)) if waiting else template.situation
        self._about.setText(whom)
        self._about.setVisible(bool(whom))
        draft = draft_of(self._needs.drafts.draft(DRAFT, self._place))
        self._begin(draft if draft != Draft() or waiting is None else _draft_for(waiting, template))
        self.remove.setVisible(own)
        self.sent.hide()
        self._show_look(own=own)
        self.show_letter()

    def take_focus(self) -> None:
        """Go to what is to be filled next."""
        (self.blanks.first_empty or self.check_it).setFocus()

    def _begin(self, draft: Draft) -> None:
        self.blanks.ask(self.template.body, draft.values)
        self.case.show_case(draft.case, ask_name=not name_blank(self.template.body))
        self._saved = True

    def leave(self) -> None:
        """Keep what was typed."""
        self._pause.stop()
        if not self._saved and self._template:
            text = Draft(self.blanks.values, self.case.case).text
            self._saved = told(self._needs, lambda: self._needs.drafts.save_draft(DRAFT, self._place, text))

    def show_letter(self) -> None:
        """Show the letter as it is now; what was checked before was another."""
        self.check.forget()
        self._show_checked(checked=False)
        filled = self.filled
        self.preview.show_filled(filled)
        self.copy.setEnabled(filled.whole and bool(filled.text.strip()))

    def step_back(self) -> bool:
        """From what the check found to the words; False where they are in sight already."""
        if self._checked.isHidden():
            return False
        self.show_letter()
        (self.blanks.first_field or self.check_it).setFocus()
        self.turned.emit()
        return True

    def _show_checked(self, *, checked: bool) -> None:
        """One thing at a time: the words, or what was found in them."""
        self._cards.setVisible(not checked)
        self._checked.setVisible(checked)

    @property
    def _place(self) -> str:
        return f"{self.template.id}:{self._waiting.id}" if self._waiting else self.template.id

    def _on_change(self) -> None:
        self._saved = self._copy_when_checked = False
        self.sent.hide()
        self._pause.start()
        self.show_letter()

    # The check

    def check_now(self) -> None:
        """Have the letter checked; where a blank is left, go there."""
        if self.copy.isEnabled():
            self.preview.wait()
            self.check.check(self.filled.text, scene_of_case(self.case.case, self.blanks.values))
        elif empty := self.blanks.first_empty:
            empty.setFocus()

    def _on_checked(self) -> None:
        found = self.check.found_something
        self.copy_checked.set_words(_as_it_is() if found else _copy_words())
        self._show_checked(checked=True)
        self.turned.emit()
        if self._copy_when_checked and not found:
            self._put_out()
        elif found and self.check.marked:
            self.check.marked.line.setFocus()
        else:
            self.copy_checked.setFocus()
        self._copy_when_checked = False

    def _on_unchecked(self) -> None:
        """The judge cannot say anything; the letter is the player's all the same."""
        self.preview.show_filled(self.filled)
        if self._copy_when_checked:
            self._put_out()

    # The copy

    def _copy_it(self) -> None:
        """What was not checked is checked first, and goes out by the same press where nothing is found."""
        self._copy_when_checked = True
        self.check_now()

    def _put_out(self) -> None:
        self._copy_when_checked = False
        self._needs.copy(self.filled.text)
        # The next letter begins with empty blanks: a name from the last one would be worse than none.
        told(self._needs, lambda: self._needs.drafts.save_draft(DRAFT, self._place, ""))
        self._pause.stop()
        self._saved = True
        self._needs.say(translate("Letters", "Copied. Paste it where you write to them."))
        self.sent.setVisible(self._waiting is not None)
        (self.sent if self._waiting and self.sent.isVisible() else self.copy_checked).setFocus()

    def _mark_closed(self) -> None:
        if self._waiting:
            self.closed.emit(self._waiting.id)

    # The template itself

    def _show_look(self, *, own: bool) -> None:
        due = own and wants_a_look(self.template, self._needs.clock())
        self.look.setText(look_words(self.template) if due else "")
        for part in (self.look, self.over):
            part.setVisible(due)

    def _look_over(self) -> None:
        before, book = self.template, self._needs.book
        looked = replace(before, looked_over=self._needs.clock())
        if not told(self._needs, lambda: book.keep(looked)):
            return
        self._template = looked
        self._show_look(own=True)
        self.take_focus()
        done = translate("Letters", "Looked over. It comes up again in three months.")
        self._needs.say_with_undo(done, partial(book.keep, before))

    def _remove(self) -> None:
        gone, book = self.template, self._needs.book
        if not told(self._needs, lambda: book.remove(gone.id)):
            return
        self._saved = True
        self.removed.emit()

        def put_back() -> None:
            book.keep(gone)
            self.removed.emit()

        removed = translate("Letters", "Removed: {title}.").format(title=titled(gone))
        self._needs.say_with_undo(removed, put_back)


def _draft_for(waiting: Waiting, template: Template) -> Draft:
    """What is known of somebody who waits."""
    blank = name_blank(template.body)
    case = replace(Draft().case, partner=waiting.whom, channel=waiting.channel, asked=waiting.about)
    return Draft({blank: waiting.whom} if blank else {}, case)


def _copy_words() -> str:
    return translate("Letters", "Copy")


def _as_it_is() -> str:
    return translate("Letters", "Copy as it is")
