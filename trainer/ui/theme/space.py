"""The spaces and roundings of the design, in pixels: an 8 grid with its halves, as `assets/tokens.json` lists them."""

TINY, SMALL, SNUG, EVEN, ROOMY, WIDE, AIRY, VAST = 4, 8, 12, 16, 20, 24, 32, 40
"""From between a word and its note to around a page."""

NONE = (0, 0, 0, 0)
PAGE = (WIDE, SMALL, WIDE, ROOMY)
"""Left, top, right and bottom of a room's page."""

KEY_RADIUS, CONTROL_RADIUS, CARD_RADIUS, BUBBLE_RADIUS = 6, 12, 16, 20
