// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotation.h>

#include <QString>

#include <array>
#include <optional>

namespace application {

/// What the user calls a colour ("red line"), and the letter that stands for it where colour alone would; each may be empty.
struct ColourName {
    QString name;
    QString letter;
};

/// As the user set them, by colour. Any thread.
std::array<ColourName, model::kColourCount> colourNames();

/// The colour of a name: its own ("yellow"), the user's ("Red line") or the user's letter; nothing for another word.
std::optional<model::Colour> colourNamed(const QString &name);

/// The letters of eight colours: those that were chosen, else the first letter of each name that is not taken, else the number
/// of the colour's key.
std::array<QString, model::kColourCount> lettersOf(const std::array<ColourName, model::kColourCount> &names);

}
