// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/imported.h>

namespace recognition {

/// The States that sponsor the text and how they voted (origin Source).
QList<model::ProposedLink> stateLinks(const model::ReadText &read);

}
