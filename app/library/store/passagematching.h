// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/passage.h>

#include <QHash>
#include <QList>

namespace library {

/// Matches old passages to new ones when a text is imported again: new index → old id. First the same
/// words at the same address, then the same words, then the same address. A passage lives on once at most.
QHash<int, base::PassageId> matchPassages(const QList<model::Passage> &old, const QList<model::Passage> &renewed);

/// The same kinds, addresses, labels and words in the same order.
bool samePassages(const QList<model::Passage> &left, const QList<model::Passage> &right);

}
