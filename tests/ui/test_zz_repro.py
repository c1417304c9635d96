import pytest
from tests.ui.conftest import *
from trainer.ui.progress.chart_card import ChartCard
from trainer.ui.progress.curve import Curve
@pytest.mark.parametrize("n",range(4))
def test_a(qtbot, in_window, wardrobe, n):
    card = ChartCard("In your lines", "How many had the mark.", wardrobe, name="marks-chart", key="T")
    w = in_window(card, width=600, height=400)
    if MODE!="nochart":
        card.show_curves([Curve("a","teal",[.1,.2])],["a","b"],(0.,1.))
        qtbot.wait(600 if n==0 else 100)
    if MODE=="gc": import gc; gc.collect()
    if MODE!="nowear": wardrobe.wear(Settings(theme=Theme.LIGHT, motion=False, text_size=200))
import os; MODE=os.environ.get("MODE")
