"""The style sheet: what Fusion draws too heavily for a quiet window. Colours come from the tokens alone."""

from __future__ import annotations

import dataclasses
from string import Template

import resources
from app.theme.tokens import Tokens

_SHEET = Template(
    """
QToolTip { background: $raised; color: $text; border: 1px solid $border_strong; padding: 4px 6px; }
QMainWindow::separator { background: $border; width: 1px; height: 1px; margin: 2px; }
QDockWidget { color: $text; titlebar-close-icon: url("$close"); titlebar-normal-icon: url("$undock"); }
QDockWidget::title { background: $window; padding: 7px 10px; text-align: left; border-bottom: 1px solid $border; }
QToolBar { background: $window; border: none; border-bottom: 1px solid $border; spacing: 2px; padding: 4px 6px; }
QToolBar#pages-bar { padding: 0 6px; }
QToolBar::separator { background: $border; width: 1px; margin: 5px 6px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px; color: $text; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $selection; }
QToolButton:focus { border-color: $accent; }
QToolButton[popupMode="1"] { background: $raised; border-color: $border_strong; padding: 5px 26px 5px 14px; min-height: 16px; }
QToolButton[popupMode="1"]:disabled { color: $text_disabled; border-color: $border; }
QToolButton::menu-button { border: none; border-left: 1px solid $border; width: 20px; }
QToolButton[popupMode="2"] { padding-right: 16px; }
QToolButton::menu-indicator { image: url("$arrow"); width: 9px; height: 9px; subcontrol-origin: padding;
  subcontrol-position: center right; right: 3px; }
QToolButton::menu-arrow { image: url("$arrow"); width: 10px; height: 10px; }
QPushButton { background: $raised; color: $text; border: 1px solid $border_strong; border-radius: 6px;
  padding: 5px 14px; min-height: 16px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selection; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $text_disabled; border-color: $border; }
QPushButton[primary="true"] { background: $accent; color: $accent_text; border-color: $accent; }
QPushButton[primary="true"]:disabled { background: $hover; color: $text_disabled; border-color: $border; }
QPushButton:flat { border: none; background: transparent; }
QLineEdit, QPlainTextEdit, QTextEdit { background: $surface; color: $text; border: 1px solid $border_strong;
  border-radius: 5px; padding: 3px 6px; selection-background-color: $accent; selection-color: $accent_text; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: $accent; }
QLineEdit:disabled { color: $text_disabled; border-color: $border; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border-color: $error; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0; background: transparent; }
QAbstractSpinBox { background: $surface; color: $text; border: 1px solid $border_strong; border-radius: 5px;
  padding: 3px 6px; min-height: 16px; selection-background-color: $accent; selection-color: $accent_text; }
QAbstractSpinBox:focus { border-color: $accent; }
QAbstractSpinBox:disabled { color: $text_disabled; border-color: $border; }
QAbstractSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; border: none; width: 20px;
  margin: 2px 1px 0 0; }
QAbstractSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; border: none; width: 20px;
  margin: 0 1px 2px 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; border-radius: 3px; }
QAbstractSpinBox::up-arrow { image: url("$up"); width: 9px; height: 9px; }
QAbstractSpinBox::down-arrow { image: url("$arrow"); width: 9px; height: 9px; }
QComboBox { background: $surface; color: $text; border: 1px solid $border_strong; border-radius: 5px;
  padding: 3px 6px; min-height: 16px; selection-background-color: $accent; selection-color: $accent_text; }
QComboBox:focus, QComboBox:on { border-color: $accent; }
QComboBox:disabled { color: $text_disabled; border-color: $border; }
QComboBox[invalid="true"] { border-color: $error; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url("$arrow"); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: $raised; color: $text; border: 1px solid $border_strong; padding: 2px;
  outline: none; }
QComboBox QAbstractItemView::item { padding: 3px 6px; min-height: 18px; }
QComboBox QAbstractItemView::item:selected { background: $accent; color: $accent_text; }
QCheckBox { spacing: 7px; }
QCheckBox::indicator, QTreeView::indicator, QListView::indicator { width: 14px; height: 14px;
  border: 1px solid $text_muted; border-radius: 4px; background: $surface; }
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:focus { border-color: $accent; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked {
  background: $accent; border-color: $accent; image: url("$tick"); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent; image: url("$dash"); }
QCheckBox::indicator:disabled { border-color: $border_strong; background: $window; }
QCheckBox::indicator:checked:disabled { background: $text_disabled; border-color: $text_disabled; }
QTreeView, QListView, QTableView { background: $surface; color: $text; border: 1px solid $border; border-radius: 5px; }
QTreeView::item, QListView::item { padding: 3px 2px; }
QHeaderView::section { background: $window; color: $text_muted; border: none; border-bottom: 1px solid $border;
  padding: 4px 6px; }
QTabBar::tab { background: transparent; color: $text_muted; padding: 6px 11px; border: none;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $text; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }
QMenuBar { background: $window; color: $text; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; color: $text; border: 1px solid $border_strong; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 4px; }
QMenu::item:selected { background: $accent; color: $accent_text; }
QMenu::item:disabled { color: $text_disabled; background: transparent; }
QMenu::icon { padding-left: 6px; }
QMenu::separator { height: 1px; background: $border; margin: 4px 6px; }
QSlider::groove:horizontal { background: $border_strong; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::sub-page:horizontal:disabled { background: $border_strong; }
QSlider::handle:horizontal { background: $text; width: 14px; margin: -5px 0; border-radius: 7px; }
QSlider::handle:horizontal:focus { background: $accent; border: 2px solid $text; width: 10px; }
QSlider::handle:horizontal:disabled { background: $text_disabled; }
QProgressBar { background: $hover; color: $text; border: none; border-radius: 4px; text-align: center;
  min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: $border_strong; border-radius: 4px; margin: 2px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: $text_muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QStatusBar { background: $window; color: $text_muted; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QGroupBox { border: none; border-top: 1px solid $border; margin-top: 20px; padding-top: 6px; font-weight: bold; }
QGroupBox::title { subcontrol-origin: margin; left: 0; padding: 2px 0; color: $text_muted; }
"""
)


def style_sheet(tokens: Tokens) -> str:
    """The application's style sheet in a theme's colours.

    Widgets mark themselves by properties: `primary` on the one button that matters, `invalid` on a field that is wrong.
    """
    colors = {field.name: getattr(tokens, field.name) for field in dataclasses.fields(tokens)}
    on_accent, on_window = ("black", "white") if tokens.is_dark else ("white", "black")
    marks = {name: _mark(name, on_accent) for name in ("tick", "dash")}
    marks |= {name: _mark(name, on_window) for name in ("arrow", "up", "close", "undock")}
    return _SHEET.substitute(colors, **marks)


def _mark(name: str, color: str) -> str:
    """The file of a small sign in black or white: a style sheet can only name files."""
    return resources.path("marks", f"{name}-{color}.svg").as_posix()
