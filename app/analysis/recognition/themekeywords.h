// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/imported.h>

namespace recognition {

/// The themes that the file itself names by its keywords.
QList<model::ProposedLink> themeLinks(const model::ReadText &read);

}
