"""Widths and heights that the empty window and the furnished one share, in pixels at 1x. Imported before the first paint: numbers only."""

BAR, STATUS = 40, 30
LEFT, LEFT_NARROW, RIGHT, RIGHT_LEAST = 264, 48, 390, 320
NARROW_BELOW = 1370  # window width under which the left pane shows icons only: the page keeps both margins
