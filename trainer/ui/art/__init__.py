"""Places, people and light: drawn off the UI thread, and shown by three widgets."""

from trainer.ui.art.drawings import Drawings
from trainer.ui.art.face_portrait import FacePortrait
from trainer.ui.art.faces import FACE_WORDS, FaceBook
from trainer.ui.art.figures import figure_rect
from trainer.ui.art.lit_person import LAMP_AT_REST, LAMP_HURT, LAMP_WARM, MOOD_LAMPS
from trainer.ui.art.stage_picture import SceneThumb, StagePicture

__all__ = [
    "FACE_WORDS",
    "LAMP_AT_REST",
    "LAMP_HURT",
    "LAMP_WARM",
    "MOOD_LAMPS",
    "Drawings",
    "FaceBook",
    "FacePortrait",
    "SceneThumb",
    "StagePicture",
    "figure_rect",
]
