// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotation.h>

#include <QString>

#include <array>

/// What annotations are called in the language of the window. GUI thread.
namespace presentation {

/// What a colour is called where it is shown: as the user named it, else "Yellow".
QString colourLabel(model::Colour colour);
/// "Yellow", whatever the user calls it.
QString plainColourLabel(model::Colour colour);
/// The same as colourLabel() for all colours, by colour; to be asked once for many rows.
std::array<QString, model::kColourCount> colourLabels();
/// The letter that stands for a colour, so that nothing hangs on colour alone: the user's, else one of its name.
QString colourLetter(model::Colour colour);
/// The user may have named the colours anew: what was read of the settings is read again. Lists and margins ask for these names
/// each time that they are painted.
void forgetColourNames();

/// "Highlight", "Note on a paragraph".
QString annotationKindLabel(model::AnnotationKind kind);
/// By its freedesktop name.
QString annotationKindIcon(model::AnnotationKind kind);
/// "Private", or that it may be shared.
QString lockLabel(bool isPrivate);
QString lockIcon(bool isPrivate);
/// What stands for an annotation in a list: its words, or that they are locked.
QString wordsLabel(const model::Annotation &annotation);
/// "Locked": in the place of words that a passphrase keeps.
QString lockedLabel();
/// What opens it; for a tooltip.
QString lockedHint();
/// Where an annotation stands: its address with where it was carried from, or that it has to be attached again.
QString annotationPlace(const model::Annotation &annotation);

}
