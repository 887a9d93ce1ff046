"""What a trained network knows and does not: figures of its answers, what in a sample made it answer so, its inner maps."""
