// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clutter.h"

#include <algorithm>
#include <array>

namespace formats {

using namespace Qt::StringLiterals;

bool isClutter(QStringView name)
{
    static constexpr std::array kLeftBehind {"__MACOSX"_L1, "Thumbs.db"_L1, "ehthumbs.db"_L1, "ehthumbs_vista.db"_L1, "desktop.ini"_L1,
        "$RECYCLE.BIN"_L1, "System Volume Information"_L1, "lost+found"_L1, "Icon\r"_L1};
    if (name.startsWith(u'.'))
        return name != u"." && name != u"..";
    // The locks of Word and its kin: they hold a name and nothing else.
    if (name.startsWith(u"~$"))
        return true;
    return std::ranges::any_of(
        kLeftBehind, [name](QLatin1StringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

}
