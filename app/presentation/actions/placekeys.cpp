// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placekeys.h"

#include <QCoreApplication>

#include <array>

namespace presentation {

namespace {

//: A place of the window and what a key does there, in the list of keyboard shortcuts.
constexpr std::array kPlaceKeys {
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Text"), QT_TRANSLATE_NOOP("PlaceKey", "Highlight the selection in a colour"), "1; 2; 3; 4; 5; 6; 7; 8"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Text"), QT_TRANSLATE_NOOP("PlaceKey", "Follow the link, or open the note"), "Return"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Text"), QT_TRANSLATE_NOOP("PlaceKey", "Delete the annotation"), "Del"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Text"), QT_TRANSLATE_NOOP("PlaceKey", "Find: highlight all matches"), "Ctrl+Alt+1"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Find"), QT_TRANSLATE_NOOP("PlaceKey", "Next match"), "Return"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Find"), QT_TRANSLATE_NOOP("PlaceKey", "Previous match"), "Shift+Return"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Original pages"), QT_TRANSLATE_NOOP("PlaceKey", "Zoom in"), "+"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Original pages"), QT_TRANSLATE_NOOP("PlaceKey", "Zoom out"), "-"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Original pages"), QT_TRANSLATE_NOOP("PlaceKey", "First page"), "Home"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Original pages"), QT_TRANSLATE_NOOP("PlaceKey", "Last page"), "End"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Source"), QT_TRANSLATE_NOOP("PlaceKey", "Show the paragraph in the text"), "Return"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Annotations"), QT_TRANSLATE_NOOP("PlaceKey", "Finish the comment"), "Ctrl+Return; Esc"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Annotations"), QT_TRANSLATE_NOOP("PlaceKey", "Edit the comment"), "Return"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Annotations"), QT_TRANSLATE_NOOP("PlaceKey", "Delete the annotation"), "Del"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Suggestions"), QT_TRANSLATE_NOOP("PlaceKey", "Accept"), "A; Return"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Suggestions"), QT_TRANSLATE_NOOP("PlaceKey", "Accept all similar"), "Shift+A; Shift+Return"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Suggestions"), QT_TRANSLATE_NOOP("PlaceKey", "Accept all from this rule"), "Ctrl+Shift+Return"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Suggestions"), QT_TRANSLATE_NOOP("PlaceKey", "Reject"), "R; Del"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Suggestions"), QT_TRANSLATE_NOOP("PlaceKey", "Reject all similar"), "Shift+R; Shift+Del"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Suggestions"), QT_TRANSLATE_NOOP("PlaceKey", "Open the paragraph"), "O"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Search"), QT_TRANSLATE_NOOP("PlaceKey", "Next hit, from the box and the results"), "Shift+Down"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Search"), QT_TRANSLATE_NOOP("PlaceKey", "Previous hit, from the box and the results"), "Shift+Up"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Search"), QT_TRANSLATE_NOOP("PlaceKey", "Go to the results"), "Down"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Search"), QT_TRANSLATE_NOOP("PlaceKey", "Complete the word"), "Tab"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Lists"), QT_TRANSLATE_NOOP("PlaceKey", "Open"), "Return"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Links"), QT_TRANSLATE_NOOP("PlaceKey", "Open in a new tab"), "Ctrl+Return"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Links"), QT_TRANSLATE_NOOP("PlaceKey", "Accept"), "A"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Links"), QT_TRANSLATE_NOOP("PlaceKey", "Reject"), "R; Del"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Record"), QT_TRANSLATE_NOOP("PlaceKey", "Keep the change"), "Ctrl+Return"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Record"), QT_TRANSLATE_NOOP("PlaceKey", "Discard the change"), "Esc"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Library"), QT_TRANSLATE_NOOP("PlaceKey", "Rename the saved search or the dossier"), "F2"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Library"), QT_TRANSLATE_NOOP("PlaceKey", "Delete the saved search or the dossier"), "Del"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Dossier"), QT_TRANSLATE_NOOP("PlaceKey", "Open, or edit the note"), "Return"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Dossier"), QT_TRANSLATE_NOOP("PlaceKey", "Take out of the dossier"), "Del"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Dossier"), QT_TRANSLATE_NOOP("PlaceKey", "Finish the note"), "Esc"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Agreed language"), QT_TRANSLATE_NOOP("PlaceKey", "Open the paragraph"), "Return"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Agreed language"), QT_TRANSLATE_NOOP("PlaceKey", "Compare the two texts"), "C"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Briefing pack"), QT_TRANSLATE_NOOP("PlaceKey", "Move up"), "Alt+Up; Ctrl+Up"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Briefing pack"), QT_TRANSLATE_NOOP("PlaceKey", "Move down"), "Alt+Down; Ctrl+Down"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Briefing pack"), QT_TRANSLATE_NOOP("PlaceKey", "Remove"), "Del"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Diagrams"), QT_TRANSLATE_NOOP("PlaceKey", "Zoom in"), "+; ="},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Diagrams"), QT_TRANSLATE_NOOP("PlaceKey", "Zoom out"), "-"},
    PlaceKey {QT_TRANSLATE_NOOP("PlaceKey", "Diagrams"), QT_TRANSLATE_NOOP("PlaceKey", "Show all"), "0"},
};

}

std::span<const PlaceKey> placeKeys()
{
    return kPlaceKeys;
}

}
