"""The spacing: from an exit to what it practised, and from that to the day when a skill is due again (py-fsrs)."""

from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime, time

from fsrs import Card, Rating, Scheduler, State

from trainer.core.judge.feedback import asked_for
from trainer.core.judgement import Judgement
from trainer.core.practice.skills import Effort, Skill
from trainer.core.rubric import Mark
from trainer.core.scene import Scene, Stage

LONGEST_DAYS = 45
"""Nothing rests for longer: a way of leaving is no fact, and a real evening may come at any time."""

LIKELY = 0.9
"""A skill is due when it holds with this chance only."""

_SCHEDULER = Scheduler(
    desired_retention=LIKELY,
    learning_steps=(),
    relearning_steps=(),
    maximum_interval=LONGEST_DAYS,
    enable_fuzzing=False,
)


def practised(
    judgement: Judgement,
    scene: Scene,
    slipped_before: Collection[Mark] = (),
    *,
    chosen: bool = False,
    drill: bool = False,
) -> Mapping[Mark, Effort]:
    """Which marks an exit practised, and how each went. The rule is the verdict's own:

    - a serving mark that was earned went well; in a line of grade 5 in the player's own words it came easily;
    - a failing mark that was earned slipped;
    - the one serving mark that the verdict asks for where nothing failed was missed (`feedback.asked_for`);
    - a failing mark that slipped in this family before (`slipped_before`) and was not there this time went well. Giving
      way can only be kept out where somebody holds on, so it counts at the pushback alone;
    - a mark in doubt says nothing until the player has answered.

    A drill may look for some of the marks alone, so there what is not in the line says nothing. A line that was
    `chosen` from several never came easily: to know a good line is not yet to find one.
    """
    best = Effort.CAME_EASILY if judgement.grade == 5 and not chosen else Effort.WENT_WELL
    went = {mark: Effort.SLIPPED if mark.fails else best for mark in judgement.marks}
    if not drill:
        asked = asked_for(judgement, scene)
        if asked is not None and not asked.fails:
            went[asked] = Effort.MISSED
        held = (mark for mark in slipped_before if mark.fails and mark not in went and _could_slip(mark, scene))
        went.update(dict.fromkeys(held, Effort.WENT_WELL))
    return {mark: went[mark] for mark in Mark if mark in went and mark not in judgement.unsure}


def spaced(before: Skill | None, family: str, mark: Mark, effort: Effort, day: date) -> Skill:
    """The skill after one more try on this day of the player's.

    Gaps are whole days of theirs, so that neither the hour nor the zone nor a clock set back can lose any. A try on a
    day before the last, since the clock was set back, counts as one more on the same day, and its gap begins there.
    """
    card = _card(before) if before else Card(card_id=0, due=_moment(day))
    after, _ = _SCHEDULER.review_card(card, Rating(effort), _moment(day))
    assert after.stability is not None
    assert after.difficulty is not None
    tries = before.tries + 1 if before else 1
    return Skill(family, mark, tries, day, after.due.date(), effort, after.stability, after.difficulty)


def _could_slip(mark: Mark, scene: Scene) -> bool:
    return mark is not Mark.CAVES or scene.stage is Stage.PUSHBACK


def _card(skill: Skill) -> Card:
    return Card(
        card_id=0,  # left to itself, a card waits a millisecond for a number of its own
        state=State.Review,
        stability=skill.stability,
        difficulty=skill.difficulty,
        due=_moment(skill.due),
        last_review=_moment(skill.last),
    )


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
