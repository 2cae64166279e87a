/// Small controls that several regions of the window share.
package dev.efsplanner.ui.part;
