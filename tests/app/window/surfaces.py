"""Every surface of a window that a user can come to: pages, docks, forms; for tests that look at all widgets."""

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QTabBar, QWidget


def each_surface(hands):
    """Turn to each page, panel and kind of block of a window in turn; yields the surface's name."""
    window = hands.window
    for name in window.docks:
        window.show_panel(name)
        QApplication.processEvents()
        yield f"panel {name}"
    for name in window.pages.pages:
        window.show_page(name)
        hands.settle()
        yield f"page {name}"
    window.show_page("network")
    window.show_panel("inspector")
    seen = set()
    for node_id, node in list(hands.document.nodes.items()):
        if node.kind not in seen:
            seen.add(node.kind)
            window.workspace.select([node_id])
            hands.settle()
            for section in window.inspector.findChildren(QWidget):
                if getattr(section, "isCheckable", lambda: False)() and section.metaObject().className() == "_Header":
                    section.setChecked(True)
            QApplication.processEvents()
            yield f"block {node.kind}"


def each_overlay(hands):
    """Open what stands over the window, one after the other; yields its name and the widgets that are to be looked at."""
    window, view = hands.window, hands.view
    window.show_page("network")
    view.setFocus()
    hands.trigger("add")
    yield "quick add", [view.quick_add]
    view.quick_add.dismiss()
    hands.trigger("find")
    yield "find bar", [view.find_bar]
    view.find_bar.hide()
    hands.trigger("tour-first-network")
    hands.settle()
    yield "tour", [window]
    hands.trigger("tour-leave")
    window.banner.say(window.tr("Close the message"))
    yield "banner", [window.banner]
    window.banner.dismiss()
    for action in ("templates", "ready-made", "fine-tune", "handbook"):
        before = {id(one) for one in QApplication.topLevelWidgets() if one.isVisible()}
        hands.trigger(action)
        hands.settle()
        opened = [one for one in QApplication.topLevelWidgets() if one.isVisible() and id(one) not in before]
        yield action, opened or [window]
        for one in opened:
            one.close()
        QApplication.processEvents()


def path_of(widget):
    """Where a widget stands, from itself outwards."""
    found = []
    while widget is not None:
        found.append(type(widget).__name__ + (f"#{widget.objectName()}" if widget.objectName() else ""))
        widget = widget.parentWidget()
    return " < ".join(found[:6])


def is_private(widget):
    """Part of a widget of Qt's: what it is called and shows is for the whole to tell."""
    if widget.objectName().startswith("qt_") or widget.focusProxy() is not None:
        return True
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox):
            return True
        parent = parent.parentWidget()
    return False


def focusable(window, *, seen_only=False):
    """What can have the focus. Labels without a text and bars without tabs are not there yet."""
    for widget in window.findChildren(QWidget):
        if not shiboken6.isValid(widget):
            # It went while what came before it was looked at.
            continue
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or is_private(widget):
            continue
        if (isinstance(widget, QLabel) and not widget.text()) or (isinstance(widget, QTabBar) and not widget.count()):
            continue
        if widget.metaObject().className() == "QScrollArea" and widget.focusPolicy() and not widget.accessibleName():
            # It only scrolls what stands in it: its name is that of the page around it.
            continue
        if seen_only and not (widget.isVisible() and widget.isEnabled() and is_in_sight(widget)):
            continue
        yield widget


def is_in_sight(widget):
    region = widget.visibleRegion().boundingRect()
    return region.width() > 4 and region.height() > 4
