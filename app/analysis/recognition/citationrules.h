// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/imported.h>

namespace recognition {

/// The citations of a text: "cites" links from literal symbols (rule symbol/1) and from prose (rule citation/1).
QList<model::ProposedLink> citationLinks(const model::ReadText &read);

}
