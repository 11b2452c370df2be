// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace presentation {

/// What became of the references or annotations of a file, from the remarks of its outcome: "3 new, 1 updated". Empty for a document.
QString exchangedFacts(const QStringList &remarks);

}
