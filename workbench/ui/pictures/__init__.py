"""Pictures of the work: who says what and which evidence bears on it. Values first, then their painting, then the overlay."""
