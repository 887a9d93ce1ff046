"""Running plans: executor, threads, cancelling, timing."""
