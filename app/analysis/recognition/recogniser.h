// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/imported.h>

namespace recognition {

/// The one entry: all links that the rules see in a text that was read. Pure; any thread.
/// Sponsors and votes become links to States (origin Source), symbols and prose citations become "cites" (origin Rule).
QList<model::ProposedLink> recognise(const model::ReadText &read);

}
