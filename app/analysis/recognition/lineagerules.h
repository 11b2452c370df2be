// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/imported.h>

namespace recognition {

/// The lineage of a text: the draft that the file names, and the document that its own symbol revises, corrects or
/// adds to (origin Source).
QList<model::ProposedLink> lineageLinks(const model::ReadText &read);

}
