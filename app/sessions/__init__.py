"""What runs without a window: data, training, evaluation, export."""
