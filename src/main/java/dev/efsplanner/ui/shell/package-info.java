/// The frame of the window: its regions, menus, theme, dialogs and native choosers.
package dev.efsplanner.ui.shell;
