"""What the log says of the time, the scenes and the way that the player asks about; read when first needed."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property

from trainer.core.day_tally import DayTally
from trainer.core.practice.periods import Grain, Period, grain, periods
from trainer.core.progress_log import DayCount, Narrowed, PredictionTally, ProgressLog, RecallTally


class Reading:
    """One look at the sums. Belongs to the UI thread, as each read takes some milliseconds at most."""

    def __init__(self, sums: ProgressLog, narrowed: Narrowed, today: date) -> None:
        self._sums = sums
        self.narrowed = narrowed
        self.today = today

    @cached_property
    def days(self) -> Sequence[DayTally]:
        return self._sums.days(self.narrowed)

    @cached_property
    def grain(self) -> Grain:
        """The same for all charts, so that their points stand for the same."""
        return grain(self.days)

    @cached_property
    def periods(self) -> Sequence[Period]:
        return periods(self.days, self.grain)

    @cached_property
    def families(self) -> Mapping[str, tuple[int, int]]:
        """How many attempts each family had, and the sum of their grades."""
        return self._sums.families(self.narrowed)

    @cached_property
    def family_days(self) -> Mapping[str, Sequence[DayCount]]:
        return self._sums.family_days(self.narrowed)

    @cached_property
    def recalls(self) -> Sequence[RecallTally]:
        return self._sums.recalls(self.narrowed)

    @cached_property
    def predictions(self) -> Sequence[PredictionTally]:
        return self._sums.predictions(self.narrowed)
