"""The way through a warm-up: from verdict to verdict, and after the last to its end."""

from trainer.core.practice.warm_up import WarmUpRun
from trainer.ui.events.needs import WarmUpDone
from trainer.ui.verdict.onward import Onward, to_scene
from trainer.ui.words import translate


def onward(run: WarmUpRun | None, scenario_id: str) -> Onward | None:
    """Where the verdict on that scene leads on to; None where it belongs to no warm-up."""
    if run is None or scenario_id not in run.scenes:
        return None
    following = run.after(scenario_id)
    if following:
        return to_scene(following)
    return Onward("events", WarmUpDone(run), translate("Events", "Finish the warm-up"))
