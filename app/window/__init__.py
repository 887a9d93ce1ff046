"""The main window: docks, actions, files, recovery and the run, put together from canvas, panels and plots."""
