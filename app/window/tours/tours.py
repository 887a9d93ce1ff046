"""All tours, in the order in which they are offered."""

from __future__ import annotations

from app.window.tours import by_hand, convolution, fine_tuning, first_network, own_data, sequences
from app.window.tours.step import Tour

TOURS: tuple[Tour, ...] = (
    first_network.TOUR,
    by_hand.TOUR,
    convolution.TOUR,
    sequences.TOUR,
    fine_tuning.TOUR,
    own_data.TOUR,
)
BY_NAME = {tour.name: tour for tour in TOURS}
