// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recognition {

/// The name of a theme as people write it: "LOCAL GOVERNMENT" gives "Local government", "HIV/AIDS PREVENTION" keeps its
/// capitals, "IRAN (ISLAMIC REPUBLIC OF)" is the State's name. A keyword with small letters stays as it is.
QString themeName(const QString &keyword);

}
