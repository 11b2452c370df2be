// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation.h"

#include <core/base/names.h>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr std::array kColours {
    base::Named {Colour::Yellow, "yellow"_L1},
    base::Named {Colour::Red, "red"_L1},
    base::Named {Colour::Green, "green"_L1},
    base::Named {Colour::Blue, "blue"_L1},
    base::Named {Colour::Purple, "purple"_L1},
    base::Named {Colour::Magenta, "magenta"_L1},
    base::Named {Colour::Orange, "orange"_L1},
    base::Named {Colour::Grey, "grey"_L1},
};
static_assert(kColours.size() == kColourCount);

}

QString colourName(Colour colour)
{
    return base::nameOf(kColours, colour);
}

Colour colourOfName(const QString &name)
{
    const QString lower = name.toLower();
    return lower == "gray"_L1 ? Colour::Grey : base::valueOf(kColours, lower, Colour::Yellow);
}

}
