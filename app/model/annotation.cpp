// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation.h"

#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr std::array<QLatin1StringView, kColourCount> kColours {
    "yellow"_L1, "red"_L1, "green"_L1, "blue"_L1, "purple"_L1, "magenta"_L1, "orange"_L1, "grey"_L1,
};

}

QString colourName(Colour colour)
{
    return kColours[static_cast<size_t>(colour)];
}

Colour colourOfName(const QString &name)
{
    for (size_t i = 0; i < kColours.size(); ++i) {
        if (kColours[i].compare(name, Qt::CaseInsensitive) == 0)
            return static_cast<Colour>(i);
    }
    return name.compare("gray"_L1, Qt::CaseInsensitive) == 0 ? Colour::Grey : Colour::Yellow;
}

}
