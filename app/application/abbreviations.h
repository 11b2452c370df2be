// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace application {

/// The abbreviations that texts explain, "Office of the … (OHCHR)": abbreviation and words, each once, in their order.
QList<std::pair<QString, QString>> abbreviations(const QStringList &texts);

}
