/// What the window shows now: typed text in, current plan out. Properties only, so that every rule of the window can be
/// tested without a toolkit.
package dev.efsplanner.ui.session;
