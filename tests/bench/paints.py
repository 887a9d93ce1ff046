"""What the benchmarks of the window count."""

from PySide6.QtCore import QEvent, QObject


class Paints(QObject):
    """Counts the repaints of a widget: without them a window would look quicker than it is."""

    def __init__(self, widget):
        super().__init__()
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, widget, event):
        self.count += event.type() == QEvent.Type.Paint
        return False
